// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: looking for what is wrong with the hub.
#pragma once

#include "shared/rpc/Schema.h"

namespace mw::rpc::doctor {

inline constexpr std::string_view kInterface = "org.mailwright.Doctor";

enum class Severity : std::uint8_t { Note, Warning, Problem };
constexpr std::array<std::string_view, 3> enumNames(Severity)
{
    return {"note", "warning", "problem"};
}
constexpr std::string_view enumTypeName(Severity)
{
    return "Severity";
}

struct Finding {
    static constexpr std::string_view typeName = "Finding";
    std::string id; // as the table of findings calls it: dotqmail-dos
    Severity severity = Severity::Warning; // how bad it is
    std::string file;    // path; empty: it is about no file
    std::int64_t line = 0; // from 1; 0: the whole file
    std::string what;    // what is wrong, a sentence
    std::string remedy;  // what to do, a sentence
    std::string command; // for a shell, safe as it is; empty: a person must decide
    static constexpr auto fields =
        std::tuple(field("id", &Finding::id), field("severity", &Finding::severity), field("file", &Finding::file),
                   field("line", &Finding::line), field("what", &Finding::what), field("remedy", &Finding::remedy),
                   field("command", &Finding::command));
};

// Looks at accounts, directories, control files, services, homes, the network and other mail servers. Findings come
// as they are made; the last reply says how many things were looked at.
struct Check {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Check";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Many;
    static constexpr std::string_view verb = "doctor";
    static constexpr std::string_view help = "Look for what is wrong with the hub, and say how to mend it";
    using Request = Nothing;
    struct Reply {
        std::vector<Finding> findings; // of this part of the check
        std::int64_t looked = 0; // how many things were looked at
        static constexpr auto fields = std::tuple(field("findings", &Reply::findings), field("looked", &Reply::looked));
    };
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "What is wrong with the hub";
    using Methods = TypeList<Check>;
};

} // namespace mw::rpc::doctor

// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: the table of fastforward, /etc/aliases in the form of sendmail, which is compiled to /etc/aliases.cdb. A .qmail line
// "|fastforward /etc/aliases.cdb" uses it.
#pragma once

#include "shared/rpc/Changes.h"

namespace mw::rpc::forwardtable {

inline constexpr std::string_view kInterface = "org.mailwright.ForwardTable";

struct Entry {
    static constexpr std::string_view typeName = "ForwardEntry";
    std::string name;                 // NAME for every domain, NAME@DOMAIN, or @DOMAIN for all of a domain that have none
    std::vector<std::string> targets; // addresses; |COMMAND; :include:/FILE
    std::int64_t line = 0;            // from 1
    static constexpr auto fields =
        std::tuple(field("name", &Entry::name), field("targets", &Entry::targets), field("line", &Entry::line));
};

struct List {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "List";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "aliases list";
    static constexpr std::string_view help = "The table of fastforward: /etc/aliases";
    static constexpr std::string_view errors = "Failed";
    struct Request {
        changes::Acts acts; // as if these had been applied
        static constexpr auto fields = std::tuple(field("acts", &Request::acts));
    };
    struct Reply {
        std::string path; // of the text
        bool present = false; // false: there is no such file
        std::vector<Entry> entries; // in the order of the lines
        bool compiled = false;            // the compiled file says the same
        std::vector<std::string> remarks; // lines that cannot be understood, and why
        static constexpr auto fields =
            std::tuple(field("path", &Reply::path), field("present", &Reply::present), field("entries", &Reply::entries),
                       field("compiled", &Reply::compiled), field("remarks", &Reply::remarks));
    };
};

// A new entry, or other targets for one.
struct Set {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Set";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "aliases set";
    static constexpr std::string_view help = "Where mail for a name goes by the table of fastforward";
    static constexpr std::string_view errors = "Invalid, NotAllowed (programs and included files are root's to add), Failed, TooMuch";
    struct Request {
        std::string name; // of whom or what
        std::vector<std::string> targets; // where mail for it goes; at least one
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields =
            std::tuple(field("name", &Request::name), field("targets", &Request::targets), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

struct Remove {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Remove";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "aliases remove";
    static constexpr std::string_view help = "Remove a name from the table of fastforward";
    static constexpr std::string_view errors = "Invalid, NotFound (the name is not there), NotAllowed, Failed, TooMuch";
    struct Request {
        std::string name; // as List names it
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("name", &Request::name), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "The table of fastforward";
    using Methods = TypeList<List, Set, Remove>;
};

} // namespace mw::rpc::forwardtable

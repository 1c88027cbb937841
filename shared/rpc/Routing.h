// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: where mail goes, decided by the code that the MTA runs.
#pragma once

#include "shared/rpc/Changes.h"

namespace mw::rpc::routing {

inline constexpr std::string_view kInterface = "org.mailwright.Routing";

enum class Fate : std::uint8_t { Delivered, Remote, Bounces, Waits };
constexpr std::array<std::string_view, 4> enumNames(Fate)
{
    return {"delivered", "remote", "bounces", "waits"};
}
constexpr std::string_view enumTypeName(Fate)
{
    return "Fate";
}

struct Explain {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Explain";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "explain";
    static constexpr std::string_view help = "Who receives mail for an address, and why";
    static constexpr std::string_view errors = "Invalid, Failed";
    struct Request {
        std::string address; // as a sender would write it
        std::optional<std::string> sender; // who sends; without it somebody elsewhere
        changes::Acts acts; // as if these had been applied
        static constexpr auto fields = std::tuple(field("address", &Request::address), field("sender", &Request::sender),
                                                  field("acts", &Request::acts));
    };
    struct Reply {
        bool accepted = false; // over SMTP from a stranger
        Fate fate = Fate::Delivered; // what happens in the end
        std::string host;      // remote: the relay, or the domain whose exchangers are asked for
        std::string user;      // local: who controls the address
        std::string file;      // local: the .qmail file; empty: the standard delivery
        std::vector<std::string> deliveries; // as the lines of .qmail say
        std::string sender;                  // of what is forwarded
        std::vector<std::string> steps;      // each thing that was looked at, in order
        static constexpr auto fields =
            std::tuple(field("accepted", &Reply::accepted), field("fate", &Reply::fate), field("host", &Reply::host),
                       field("user", &Reply::user), field("file", &Reply::file), field("deliveries", &Reply::deliveries),
                       field("sender", &Reply::sender), field("steps", &Reply::steps));
    };
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "Where mail goes";
    using Methods = TypeList<Explain>;
};

} // namespace mw::rpc::routing

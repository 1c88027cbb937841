// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: the hub as a whole.
#pragma once

#include "shared/rpc/Schema.h"

namespace mw::rpc::hub {

inline constexpr std::string_view kInterface = "org.mailwright.Hub";

enum class Mode : std::uint8_t { System, Private };
constexpr std::array<std::string_view, 2> enumNames(Mode)
{
    return {"system", "private"};
}
constexpr std::string_view enumTypeName(Mode)
{
    return "Mode";
}

struct GetStatus {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "GetStatus";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "status";
    static constexpr std::string_view help = "Which hub this is, and what the caller may do";
    using Request = Nothing;
    struct Reply {
        std::string version; // of mailwrightd
        std::string home; // the directory of the hub
        Mode mode = Mode::System; // the machine's hub, or a person's own
        std::string hostName;                // control/me; empty when there is none
        std::string caller;                  // account name, or the uid in digits
        std::vector<std::string> rights;     // of the caller: view, operate, configure, readMail
        std::vector<std::string> smtpListen; // addresses and ports SMTP is offered on
        std::string supervisor;              // running, stopped
        bool setUp = true;                   // false: there is no hub in this home yet; org.mailwright.Setup makes one
        static constexpr auto fields =
            std::tuple(field("version", &Reply::version), field("home", &Reply::home), field("mode", &Reply::mode),
                       field("hostName", &Reply::hostName), field("caller", &Reply::caller),
                       field("rights", &Reply::rights), field("smtpListen", &Reply::smtpListen),
                       field("supervisor", &Reply::supervisor), field("setUp", &Reply::setUp));
    };
};

// Stops every service and the supervisor, waits for them to end, then ends mailwrightd itself.
struct Shutdown {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Shutdown";
    static constexpr Right right = Right::Operate;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "hub stop";
    static constexpr std::string_view help = "Stop all services, the supervisor and the helper";
    using Request = Nothing;
    using Reply = Nothing;
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "The hub as a whole";
    using Methods = TypeList<GetStatus, Shutdown>;
};

} // namespace mw::rpc::hub

// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: what is tried before it becomes a setting, and the mail that shows that all of it works. Nothing here changes
// the configuration.
#pragma once

#include "shared/rpc/Schema.h"

namespace mw::rpc::trials {

inline constexpr std::string_view kInterface = "org.mailwright.Trials";

// What the name system says about a host name. Works where there is no hub yet.
struct LookUp {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "LookUp";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "trial lookup";
    static constexpr std::string_view help = "What the name system says about a host name";
    static constexpr std::string_view errors = "Invalid (it cannot be a host name), Failed";
    struct Request {
        std::string host; // name or address
        static constexpr auto fields = std::tuple(field("host", &Request::host));
    };
    struct Reply {
        std::vector<std::string> addresses; // of the name
        bool ours = false;                  // one of them is an address of this machine
        std::vector<std::string> names;     // that those addresses have, lower case
        bool matches = false;               // the name is one of them
        std::vector<std::string> exchangers; // hosts that take mail for the name, the best first
        std::string trouble;                // why the name system gave no answer; empty: it did
        static constexpr auto fields =
            std::tuple(field("addresses", &Reply::addresses), field("ours", &Reply::ours), field("names", &Reply::names),
                       field("matches", &Reply::matches), field("exchangers", &Reply::exchangers),
                       field("trouble", &Reply::trouble));
    };
};

// Connects and logs in as qmail-remote would, and sends nothing. The password is used and forgotten.
struct LogIn {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "LogIn";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "trial login";
    static constexpr std::string_view help = "Try a relay that is not set yet: connection, certificate and login";
    static constexpr std::string_view errors = "Invalid (it cannot be a relay), Failed";
    struct Request {
        std::string host; // name or address of the server
        std::int64_t port = 0; // 0: 587 with a login, else 25
        std::string user;      // empty: no login
        std::string password; // used once, and never told
        std::string tls;        // as in SmartHosts.Set
        std::string ownName;    // how to greet the relay; empty: by the name of the hub, or of this machine
        static constexpr auto fields =
            std::tuple(field("host", &Request::host), field("port", &Request::port), field("user", &Request::user),
                       field("password", &Request::password), field("tls", &Request::tls), field("ownName", &Request::ownName));
    };
    struct Reply {
        bool works = false; // it would take mail
        std::string text; // what happened, for people
        static constexpr auto fields = std::tuple(field("works", &Reply::works), field("text", &Reply::text));
    };
};

// Gives the hub's own SMTP server a short message from postmaster, as any mail program would.
struct SendMail {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "SendMail";
    static constexpr Right right = Right::Operate;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "trial mail";
    static constexpr std::string_view help = "Send a test mail through the hub's own SMTP server";
    static constexpr std::string_view errors = "Invalid (no address), NotSupported (the hub offers no SMTP), Failed";
    struct Request {
        std::string recipient; // to whom
        static constexpr auto fields = std::tuple(field("recipient", &Request::recipient));
    };
    struct Reply {
        bool accepted = false; // it is in the queue
        std::string said;          // the server's last answer
        std::int64_t queuePid = 0; // by which the log names the message ("qp"); 0: the answer did not say
        static constexpr auto fields = std::tuple(field("accepted", &Reply::accepted), field("said", &Reply::said),
                                                  field("queuePid", &Reply::queuePid));
    };
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "What is tried before it becomes a setting";
    using Methods = TypeList<LookUp, LogIn, SendMail>;
};

} // namespace mw::rpc::trials

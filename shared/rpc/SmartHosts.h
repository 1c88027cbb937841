// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: through whom mail leaves the hub, and the logins there (smtproutes, senderroutes, remote_auth,
// tlsdestinations).
#pragma once

#include "shared/rpc/Changes.h"

namespace mw::rpc::smarthosts {

inline constexpr std::string_view kInterface = "org.mailwright.SmartHosts";

// Never holds or tells a password.
struct SmartHost {
    static constexpr std::string_view typeName = "SmartHost";
    std::string scope; // "default", a domain, .suffix, a sender or @domain
    std::string host; // name or address of the server
    std::int64_t port = 0; // of the server, 1 to 65535
    std::string user;    // empty: no login
    std::string secret;  // "password set", "token command", or empty
    std::string tls;     // in words
    std::string problem; // why it cannot be used now; empty: it can
    static constexpr auto fields =
        std::tuple(field("scope", &SmartHost::scope), field("host", &SmartHost::host), field("port", &SmartHost::port),
                   field("user", &SmartHost::user), field("secret", &SmartHost::secret), field("tls", &SmartHost::tls),
                   field("problem", &SmartHost::problem));
};

struct Scope {
    std::string scope; // "default", a domain, .suffix, a sender or @domain
    static constexpr auto fields = std::tuple(field("scope", &Scope::scope));
};

struct Show {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Show";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "smarthost show";
    static constexpr std::string_view help = "The relays that mail goes through, by whom it is for or from";
    using Request = changes::After;
    struct Reply {
        std::vector<SmartHost> hosts; // one for each scope
        static constexpr auto fields = std::tuple(field("hosts", &Reply::hosts));
    };
};

// Sends the mail of a scope through a relay. The password is never told again.
struct Set {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Set";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "smarthost set";
    static constexpr std::string_view help = "Send mail through a relay; --user NAME asks for the password there";
    static constexpr std::string_view errors =
        "Invalid (it cannot be kept so; the text says why, without the password), NotAllowed (logins are root's), Failed, TooMuch";
    struct Request {
        std::string scope; // "default", a domain, .suffix, a sender or @domain
        std::string host; // name or address of the server
        std::int64_t port = 0; // 0: 587 with a login, else 25
        std::string user;      // empty: no login
        std::string password;  // empty: the one that is there stays
        std::string token;     // a command that prints a token, in place of a password
        std::string tls;       // "", "verified", "encrypted", "offered", "never", or the path of a file of authorities
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields =
            std::tuple(field("scope", &Request::scope), field("host", &Request::host), field("port", &Request::port),
                       field("user", &Request::user), field("password", &Request::password),
                       field("token", &Request::token), field("tls", &Request::tls),
                       field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

struct Remove {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Remove";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "smarthost remove";
    static constexpr std::string_view help = "Send mail without that relay, and forget the login that was for it alone";
    static constexpr std::string_view errors = "NotFound, Invalid, NotAllowed (logins are root's), Failed, TooMuch";
    struct Request {
        std::string scope; // "default", a domain, .suffix, a sender or @domain
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("scope", &Request::scope), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

// Connects and logs in as qmail-remote would, and sends nothing.
struct Test {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Test";
    static constexpr Right right = Right::Operate;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "smarthost test";
    static constexpr std::string_view help = "Try a relay: connection, certificate and login";
    using Request = Scope;
    struct Reply {
        bool works = false; // it took the connection, TLS and the login
        std::string text; // what happened, for people
        static constexpr auto fields = std::tuple(field("works", &Reply::works), field("text", &Reply::text));
    };
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "Relays for outgoing mail";
    using Methods = TypeList<Show, Set, Remove, Test>;
};

} // namespace mw::rpc::smarthosts

// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: passwords of people who send mail by SMTP (users/smtppasswords).
#pragma once

#include "shared/rpc/Changes.h"

namespace mw::rpc::passwords {

inline constexpr std::string_view kInterface = "org.mailwright.Passwords";

// Nothing here ever holds or tells a password, or what it could be guessed from.
struct Person {
    static constexpr std::string_view typeName = "Person";
    std::string name; // to log in with
    bool scram = false;   // can be checked by SCRAM-SHA-256, too
    bool account = false; // the name is an account of the machine, whose own password does not count for mail then
    static constexpr auto fields =
        std::tuple(field("name", &Person::name), field("scram", &Person::scram), field("account", &Person::account));
};

struct List {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "List";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "password list";
    static constexpr std::string_view help = "Who has a password of the hub for SMTP";
    using Request = changes::After;
    struct Reply {
        std::vector<Person> people; // by name
        std::int64_t wrongLines = 0; // lines of the file that give nobody a password
        static constexpr auto fields = std::tuple(field("people", &Reply::people), field("wrongLines", &Reply::wrongLines));
    };
};

// Gives a name a password, or another one. It is never kept as it is, and never told again.
struct Set {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Set";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "password set";
    static constexpr std::string_view help = "Give a name a password for SMTP, which is read from the terminal or input";
    static constexpr std::string_view errors = "Invalid (the name or the password cannot be used), Failed, TooMuch";
    struct Request {
        std::string name; // to log in with: an account or LOCAL@DOMAIN
        std::string password; // as it is typed; kept only as what checks it
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("name", &Request::name), field("password", &Request::password),
                                                  field("manner", &Request::manner));
    };
    using Reply = changes::Outcome; // its consequences say whether the name had one, and why it is easy to guess
};

struct Remove {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Remove";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "password remove";
    static constexpr std::string_view help = "Take a name's password for SMTP away";
    static constexpr std::string_view errors = "NotFound, Failed, TooMuch";
    struct Request {
        std::string name; // to log in with: an account or LOCAL@DOMAIN
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("name", &Request::name), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "Passwords for SMTP";
    using Methods = TypeList<List, Set, Remove>;
};

} // namespace mw::rpc::passwords

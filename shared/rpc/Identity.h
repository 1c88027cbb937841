// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: what the hub is called, and every name that follows from it.
#pragma once

#include "shared/rpc/Changes.h"

namespace mw::rpc::identity {

inline constexpr std::string_view kInterface = "org.mailwright.Identity";

// One name, with what holds where its file is missing.
struct Name {
    static constexpr std::string_view typeName = "Name";
    std::string file;    // control/NAME
    std::string value;   // in force
    bool present = false; // false: the standard holds
    std::string help;    // what it is for, in a sentence
    static constexpr auto fields = std::tuple(field("file", &Name::file), field("value", &Name::value),
                                              field("present", &Name::present), field("help", &Name::help));
};

struct Show {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Show";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "identity show";
    static constexpr std::string_view help = "What the hub is called, and every name that follows from it";
    static constexpr std::string_view errors = "Failed";
    struct Request {
        changes::Acts acts; // as if these had been applied
        static constexpr auto fields = std::tuple(field("acts", &Request::acts));
    };
    struct Reply {
        std::string host;               // control/me; empty: there is none, and the programs refuse to work
        std::vector<Name> names;        // me first
        std::vector<std::string> local; // domains whose addresses are users of this computer
        static constexpr auto fields =
            std::tuple(field("host", &Reply::host), field("names", &Reply::names), field("local", &Reply::local));
    };
};

// As one change. Where the old name stands as a value or an entry, the new one takes its place; a name that is given gets that
// value, or with an empty one its standard. Taken back by itself unless confirmed.
struct Set {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Set";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "identity set";
    static constexpr std::string_view help =
        "Call the hub HOST, and change the names that follow; mail for the old name is still taken, but with --forget";
    static constexpr std::string_view errors = "Invalid, NotAllowed, Failed, TooMuch";
    struct Request {
        std::optional<std::string> host;          // nothing: it stays, and only what is named below changes
        std::optional<bool> forget;               // mail for the old name is no longer taken
        std::optional<std::string> defaultDomain; // appended to names without a dot in messages that are sent here
        std::optional<std::string> defaultHost;   // appended to addresses without a host
        std::optional<std::string> plusDomain;    // takes the place of a plus sign at the end of a host
        std::optional<std::string> heloHost;      // what the hub calls itself to other servers
        std::optional<std::string> idHost;        // in Message-IDs
        std::optional<std::string> greeting;      // of the SMTP server
        std::optional<std::string> bounceHost;    // in the From field of bounces
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields =
            std::tuple(field("host", &Request::host), field("forget", &Request::forget),
                       field("defaultDomain", &Request::defaultDomain), field("defaultHost", &Request::defaultHost),
                       field("plusDomain", &Request::plusDomain), field("heloHost", &Request::heloHost),
                       field("idHost", &Request::idHost), field("greeting", &Request::greeting),
                       field("bounceHost", &Request::bounceHost), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "What the hub is called";
    using Methods = TypeList<Show, Set>;
};

} // namespace mw::rpc::identity

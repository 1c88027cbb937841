// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: the domains of the hub. One intent each, which keeps locals, virtualdomains, rcpthosts and morercpthosts
// together.
#pragma once

#include "shared/rpc/Changes.h"

namespace mw::rpc::domains {

inline constexpr std::string_view kInterface = "org.mailwright.Domains";

// Local: the people are users of this computer. Virtual: one user looks after all addresses. Relay: mail is taken and
// passed on.
enum class Kind : std::uint8_t { Local, Virtual, Relay };
constexpr std::array<std::string_view, 3> enumNames(Kind)
{
    return {"local", "virtual", "relay"};
}
constexpr std::string_view enumTypeName(Kind)
{
    return "Kind";
}

struct Domain {
    static constexpr std::string_view typeName = "Domain";
    std::string domain; // .NAME: everything below NAME
    Kind kind = Kind::Local;
    std::string user;   // of a virtual one: who looks after it, perhaps with an extension
    std::vector<std::string> exceptions; // of a virtual one: addresses and domains that it does not hold for
    bool accepted = true;                // mail for it is taken over SMTP
    static constexpr auto fields =
        std::tuple(field("domain", &Domain::domain), field("kind", &Domain::kind), field("user", &Domain::user),
                   field("exceptions", &Domain::exceptions), field("accepted", &Domain::accepted));
};

struct List {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "List";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "domain list";
    static constexpr std::string_view help = "The domains this hub takes mail for";
    static constexpr std::string_view errors = "Failed";
    using Request = Nothing;
    struct Reply {
        std::vector<Domain> domains; // by name
        bool open = false;           // there is no rcpthosts: mail for any domain is taken
        static constexpr auto fields = std::tuple(field("domains", &Reply::domains), field("open", &Reply::open));
    };
};

// Errors beside those of every change: Failed when the domain is there already, or the user is missing.
struct Add {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Add";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "domain add";
    static constexpr std::string_view help = "Take mail for a domain: --user NAME, --local or --relay";
    static constexpr std::string_view errors = "Invalid, Failed (the domain is there already), NotAllowed, TooMuch";
    struct Request {
        std::string domain; // .NAME: everything below NAME
        Kind kind = Kind::Local;
        std::optional<std::string> user; // of a virtual one
        std::optional<bool> wildcard;    // also everything below it
        std::optional<std::vector<std::string>> exceptions; // of a virtual one
        std::optional<changes::Manner> manner;
        static constexpr auto fields =
            std::tuple(field("domain", &Request::domain), field("kind", &Request::kind), field("user", &Request::user),
                       field("wildcard", &Request::wildcard), field("exceptions", &Request::exceptions),
                       field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

// Its exceptions and what is below it go with it. NotFound: it is not here.
struct Remove {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Remove";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "domain remove";
    static constexpr std::string_view help = "Take no more mail for a domain";
    static constexpr std::string_view errors = "Invalid, NotFound, NotAllowed, Failed, TooMuch";
    struct Request {
        std::string domain;
        std::optional<changes::Manner> manner;
        static constexpr auto fields = std::tuple(field("domain", &Request::domain), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "The domains of the hub";
    using Methods = TypeList<List, Add, Remove>;
};

} // namespace mw::rpc::domains

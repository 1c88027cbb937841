// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: the domains of the hub. One intent each, which keeps locals, virtualdomains, rcpthosts and morercpthosts
// together.
#pragma once

#include "shared/rpc/Addresses.h"

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
    Kind kind = Kind::Local; // who the people of it are
    std::string user;   // of a virtual one: who looks after it, perhaps with an extension
    std::vector<std::string> exceptions; // of a virtual one: addresses and domains that it does not hold for
    bool accepted = true;                // mail for it is taken over SMTP
    std::string next; // of a relay: the server its mail is passed on to; empty: its exchangers
    static constexpr auto fields =
        std::tuple(field("domain", &Domain::domain), field("kind", &Domain::kind), field("user", &Domain::user),
                   field("exceptions", &Domain::exceptions), field("accepted", &Domain::accepted), field("next", &Domain::next));
};

struct List {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "List";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "domain list";
    static constexpr std::string_view help = "The domains this hub takes mail for";
    static constexpr std::string_view errors = "Invalid (an act cannot be made), Failed";
    struct Request {
        changes::Acts acts; // as if these had been applied
        static constexpr auto fields = std::tuple(field("acts", &Request::acts));
    };
    struct Reply {
        std::vector<Domain> domains; // by name
        bool open = false;           // there is no rcpthosts: mail for any domain is taken
        static constexpr auto fields = std::tuple(field("domains", &Reply::domains), field("open", &Reply::open));
    };
};

// Where mail for some addresses of a new virtual domain goes.
struct Place {
    static constexpr std::string_view typeName = "Place";
    std::string name; // before the @; * for everything else
    addresses::Delivery delivery; // what happens with the mail
    static constexpr auto fields = std::tuple(field("name", &Place::name), field("delivery", &Place::delivery));
};

// Errors beside those of every change: Failed when the domain is there already, or the user is missing.
struct Add {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Add";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "domain add";
    static constexpr std::string_view help = "Take mail for a domain: --user NAME, --local, --relay, or addresses";
    static constexpr std::string_view errors = "Invalid, Failed (the domain is there already), NotAllowed, TooMuch";
    struct Request {
        std::string domain; // .NAME: everything below NAME
        Kind kind = Kind::Local; // which kind it becomes
        std::optional<std::string> user; // of a virtual one; without it, where there are places: alias-DOMAIN
        std::optional<bool> wildcard;    // also everything below it
        std::optional<std::vector<std::string>> exceptions; // of a virtual one
        std::optional<std::vector<Place>> places;           // of a virtual one: addresses that are made with it
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields =
            std::tuple(field("domain", &Request::domain), field("kind", &Request::kind), field("user", &Request::user),
                       field("wildcard", &Request::wildcard), field("exceptions", &Request::exceptions),
                       field("places", &Request::places), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

// Its exceptions and what is below it go with it. NotFound: it is not here. Failed: it is the name of the hub itself.
struct Remove {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Remove";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "domain remove";
    static constexpr std::string_view help = "Take no more mail for a domain";
    static constexpr std::string_view errors = "Invalid, NotFound, NotAllowed, Failed, TooMuch";
    struct Request {
        std::string domain; // as List names it
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("domain", &Request::domain), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

// What the name system says about the mail of a domain. Here: its best exchanger is this hub. Partly: the hub is an
// exchanger, but not the best. None: the name exists and takes no mail. Missing: there is no such name. Unknown: the name
// system did not answer.
enum class DnsResult : std::uint8_t { Here, Partly, Elsewhere, None, Missing, Unknown };
constexpr std::array<std::string_view, 6> enumNames(DnsResult)
{
    return {"here", "partly", "elsewhere", "none", "missing", "unknown"};
}
constexpr std::string_view enumTypeName(DnsResult)
{
    return "DnsResult";
}

struct Exchanger {
    static constexpr std::string_view typeName = "Exchanger";
    std::int64_t preference = 0; // the smallest is asked first
    std::string name; // its host name
    std::vector<std::string> addresses; // IPv4 first; none: the name has no address
    bool ours = false;                  // an address of this machine, or the name of the hub
    static constexpr auto fields =
        std::tuple(field("preference", &Exchanger::preference), field("name", &Exchanger::name),
                   field("addresses", &Exchanger::addresses), field("ours", &Exchanger::ours));
};

struct DnsCheck {
    static constexpr std::string_view typeName = "DnsCheck";
    std::string domain; // which was asked about
    DnsResult result = DnsResult::Unknown; // in one word
    bool implied = false; // there is no MX record: the address of the name itself counts
    std::vector<Exchanger> exchangers; // the best first
    static constexpr auto fields = std::tuple(field("domain", &DnsCheck::domain), field("result", &DnsCheck::result),
                                              field("implied", &DnsCheck::implied), field("exchangers", &DnsCheck::exchangers));
};

// Asks the name system, in a process of its own without rights. What no answer came for in time is Unknown.
struct CheckDns {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "CheckDns";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "domain dns";
    static constexpr std::string_view help = "Whether the name system sends mail for domains to this hub";
    static constexpr std::string_view errors = "Invalid (a name that is no domain), TooMuch (too many domains), Failed";
    struct Request {
        std::vector<std::string> domains; // at most 100
        static constexpr auto fields = std::tuple(field("domains", &Request::domains));
    };
    struct Reply {
        std::vector<DnsCheck> checks; // in the order of the request
        static constexpr auto fields = std::tuple(field("checks", &Reply::checks));
    };
};

// Another kind, user, or other exceptions; what is not given stays. NotFound: it is not here.
struct Change {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Change";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "domain change";
    static constexpr std::string_view help = "Make a domain another kind, give it another user or other exceptions";
    static constexpr std::string_view errors = "Invalid, NotFound, NotAllowed, Failed, TooMuch";
    struct Request {
        std::string domain; // its name
        std::optional<Kind> kind; // the kind it becomes; without it that it has
        std::optional<std::string> user; // of a virtual one
        std::optional<bool> wildcard;    // also everything below it, or no longer
        std::optional<std::vector<std::string>> exceptions; // instead of those it has
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields =
            std::tuple(field("domain", &Request::domain), field("kind", &Request::kind), field("user", &Request::user),
                       field("wildcard", &Request::wildcard), field("exceptions", &Request::exceptions),
                       field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

// Every entry of the domain and below it gets the new name: its place in the files, its exceptions, what is accepted.
struct Rename {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Rename";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "domain rename";
    static constexpr std::string_view help = "Call a domain by another name; with --keep-old mail for the old one is still taken";
    static constexpr std::string_view errors = "Invalid, NotFound, NotAllowed, Failed (the new name is there already), TooMuch";
    struct Request {
        std::string domain; // its name
        std::string to; // the new name
        std::optional<bool> keep; // the old name stays beside the new one
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("domain", &Request::domain), field("to", &Request::to),
                                                  field("keep", &Request::keep), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "The domains of the hub";
    using Methods = TypeList<List, Add, Remove, Change, Rename, CheckDns>;
};

} // namespace mw::rpc::domains

// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: the supervised services and what an operator does with them.
#pragma once

#include "shared/rpc/Changes.h"

namespace mw::rpc::services {

inline constexpr std::string_view kInterface = "org.mailwright.Services";

// Starting: it should run and does not: supervise starts it within a second.
// NotSupervised: no supervise process looks after it.
enum class State : std::uint8_t { Up, Down, Starting, Paused, NotSupervised };
constexpr std::array<std::string_view, 5> enumNames(State)
{
    return {"up", "down", "starting", "paused", "notSupervised"};
}
constexpr std::string_view enumTypeName(State)
{
    return "State";
}

enum class Wanted : std::uint8_t { Nothing, Up, Down };
constexpr std::array<std::string_view, 3> enumNames(Wanted)
{
    return {"nothing", "up", "down"};
}
constexpr std::string_view enumTypeName(Wanted)
{
    return "Wanted";
}

struct Service {
    static constexpr std::string_view typeName = "Service";
    std::string name;  // of its directory: qmail-send
    std::string title; // in words: Delivery
    State state = State::NotSupervised; // what supervise says it does
    std::int64_t pid = 0;           // 0 when down
    std::int64_t since = 0;         // unix seconds of the last change of state; 0 unknown
    Wanted wanted = Wanted::Nothing; // what supervise has been told
    bool normallyUp = true;         // no file named down
    std::string log;                // name of its log directory for the Logs interface; empty: no log
    std::int64_t recentRestarts = 0; // times it began again by itself in the last ten minutes, as seen by the helper
    static constexpr auto fields =
        std::tuple(field("name", &Service::name), field("title", &Service::title), field("state", &Service::state),
                   field("pid", &Service::pid), field("since", &Service::since), field("wanted", &Service::wanted),
                   field("normallyUp", &Service::normallyUp), field("log", &Service::log),
                   field("recentRestarts", &Service::recentRestarts));
};

struct ServiceList {
    std::vector<Service> services; // sorted by importance, then by name
    static constexpr auto fields = std::tuple(field("services", &ServiceList::services));
};

struct ServiceName {
    std::string name; // of its directory, as List gives it
    static constexpr auto fields = std::tuple(field("name", &ServiceName::name));
};

struct List {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "List";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "service list";
    static constexpr std::string_view help = "The services and their states";
    using Request = Nothing;
    using Reply = ServiceList;
};

struct Watch {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Watch";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Many;
    static constexpr std::string_view verb = "service watch";
    static constexpr std::string_view help = "The services at once, and again at every change";
    using Request = Nothing;
    using Reply = ServiceList;
};

// The reply comes when the state has been reached, or Failed after some seconds.
struct Start {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Start";
    static constexpr Right right = Right::Operate;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "service start";
    static constexpr std::string_view help = "Start a service and keep it running";
    using Request = ServiceName;
    using Reply = Nothing;
};

struct Stop {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Stop";
    static constexpr Right right = Right::Operate;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "service stop";
    static constexpr std::string_view help = "Stop a service and keep it stopped";
    using Request = ServiceName;
    using Reply = Nothing;
};

struct Restart {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Restart";
    static constexpr Right right = Right::Operate;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "service restart";
    static constexpr std::string_view help = "End a service and let it begin again";
    using Request = ServiceName;
    using Reply = Nothing;
};

struct Pause {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Pause";
    static constexpr Right right = Right::Operate;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "service pause";
    static constexpr std::string_view help = "Suspend a service where it stands";
    using Request = ServiceName;
    using Reply = Nothing;
};

struct Continue {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Continue";
    static constexpr Right right = Right::Operate;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "service continue";
    static constexpr std::string_view help = "Let a paused service go on";
    using Request = ServiceName;
    using Reply = Nothing;
};

// HUP: qmail-send reads locals and virtualdomains again, qmail-smtpd all of its control files.
struct Reload {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Reload";
    static constexpr Right right = Right::Operate;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "service reload";
    static constexpr std::string_view help = "Let a service read its configuration again";
    using Request = ServiceName;
    using Reply = Nothing;
};

// A service that a hub can have.
struct Offer {
    static constexpr std::string_view typeName = "Offer";
    std::string name;  // qmail-submission
    std::string title; // in words
    bool enabled = false;            // the hub has it, and it is normally up
    std::vector<std::string> listen; // where, each ADDRESS:PORT; empty for one that does not listen
    std::string file;                // control file that says so; empty: it does not listen
    std::string standard;            // the address that it is usually offered on; empty as `file`
    static constexpr auto fields =
        std::tuple(field("name", &Offer::name), field("title", &Offer::title), field("enabled", &Offer::enabled),
                   field("listen", &Offer::listen), field("file", &Offer::file), field("standard", &Offer::standard));
};

// Also those that the hub does not have yet.
struct Offers {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Offers";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "service offers";
    static constexpr std::string_view help = "Which services a hub can have, which it has, and where they listen";
    static constexpr std::string_view errors = "Failed";
    using Request = changes::After;
    struct Reply {
        std::vector<Offer> offers; // sorted by importance
        static constexpr auto fields = std::tuple(field("offers", &Reply::offers));
    };
};

// Gives the hub a service, or other addresses to one: its control file, its scripts and its link, all as one change. One
// that was switched off is normally up again.
struct Enable {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Enable";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "service enable";
    static constexpr std::string_view help = "Let the hub have a service, at these addresses if it listens";
    static constexpr std::string_view errors = "NotFound (no such service), Invalid (no ADDRESS:PORT), Failed, TooMuch";
    struct Request {
        std::string service; // name of its directory, as Offers gives it
        std::vector<std::string> listen; // each ADDRESS:PORT; empty: those it has, or the usual ones
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("service", &Request::service), field("listen", &Request::listen),
                                                  field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

// Takes a service for users away from the hub; one that every hub has stays, stopped and normally down.
struct Disable {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Disable";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "service disable";
    static constexpr std::string_view help = "Take a service away from the hub for good";
    static constexpr std::string_view errors = "NotFound (no such service), Failed, TooMuch";
    struct Request {
        std::string service; // name of its directory, as Offers gives it
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("service", &Request::service), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "The supervised services";
    using Methods = TypeList<List, Watch, Start, Stop, Restart, Pause, Continue, Reload, Offers, Enable, Disable>;
};

} // namespace mw::rpc::services

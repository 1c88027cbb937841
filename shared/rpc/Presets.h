// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: settings that belong together, each as one change: what qmail's how-tos call by a name of its own.
#pragma once

#include "shared/rpc/Addresses.h"

namespace mw::rpc::presets {

inline constexpr std::string_view kInterface = "org.mailwright.Presets";

// No domain is local or virtual, none is accepted by SMTP, and all mail goes to the relay.
struct NullClient {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "NullClient";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "preset null-client";
    static constexpr std::string_view help = "Deliver nothing here: all mail goes to a relay, RELAY or RELAY:PORT";
    static constexpr std::string_view errors = "Invalid, NotAllowed, Failed, TooMuch";
    struct Request {
        std::string relay; // a host, or [address], perhaps with :port
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("relay", &Request::relay), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

// Mail is not even queued: qmail-qmqpc takes qmail-queue's place.
struct MiniClient {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "MiniClient";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "preset mini-client";
    static constexpr std::string_view help = "Queue nothing here (mini-qmail): mail goes to the first QMQP server that answers";
    static constexpr std::string_view errors = "Invalid, NotAllowed, Failed, TooMuch";
    struct Request {
        std::vector<std::string> servers; // IP addresses, tried in this order
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("servers", &Request::servers), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

// Every message that enters the queue goes to one more recipient, whose address is made if it does not exist.
struct Archive {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Archive";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "preset archive";
    static constexpr std::string_view help = "Send a copy of all mail to an address; --mailbox PATH makes it one of the alias account";
    static constexpr std::string_view errors = "Invalid, NotAllowed, Failed, TooMuch";
    struct Request {
        std::string address; // LOCAL@DOMAIN
        std::optional<std::vector<addresses::Delivery>> deliveries; // of the address, which is then one of this hub
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("address", &Request::address), field("deliveries", &Request::deliveries),
                                                  field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

// Mail for the domain waits in a Maildir until the client connects, and is then sent to it.
struct AutoTurn {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "AutoTurn";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "preset autoturn";
    static constexpr std::string_view help = "Keep a customer's mail until the machine at ADDRESS connects, and send it then (AutoTURN)";
    static constexpr std::string_view errors = "Invalid, NotAllowed, Failed (the domain is there already), TooMuch";
    struct Request {
        std::string domain; // whose mail waits
        std::string client; // IPv4 address of the customer's machine
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("domain", &Request::domain), field("client", &Request::client),
                                                  field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "Settings that belong together";
    using Methods = TypeList<NullClient, MiniClient, Archive, AutoTurn>;
};

} // namespace mw::rpc::presets

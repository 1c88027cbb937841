// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: making a hub where there is none. These methods answer also while mailwrightd runs in an empty home.
#pragma once

#include "shared/rpc/Changes.h"

namespace mw::rpc::setup {

inline constexpr std::string_view kInterface = "org.mailwright.Setup";

// Empty: there is nothing of a hub. Hub: a hub of these programs. Adoptable: a working qmail of other programs, whose control
// files, people and queue can be taken over. Broken: parts of a hub, but not what it needs to work.
enum class State : std::uint8_t { Empty, Hub, Adoptable, Broken };
constexpr std::array<std::string_view, 4> enumNames(State)
{
    return {"empty", "hub", "adoptable", "broken"};
}
constexpr std::string_view enumTypeName(State)
{
    return "State";
}

// OtherServer: somebody else listens on the port for mail. Account, Group: one that the hub runs as is missing. OlderTree: a
// qmail is or was here. Program: one that the hub needs is missing.
enum class FindingKind : std::uint8_t { OtherServer, Account, Group, OlderTree, Program };
constexpr std::array<std::string_view, 5> enumNames(FindingKind)
{
    return {"otherServer", "account", "group", "olderTree", "program"};
}
constexpr std::string_view enumTypeName(FindingKind)
{
    return "FindingKind";
}

struct Finding {
    static constexpr std::string_view typeName = "Finding";
    FindingKind kind = FindingKind::OtherServer; // what sort of thing was found
    std::string subject; // the program, account, group or directory
    std::string text;    // a sentence
    std::string remedy;  // what to do; may be empty
    bool blocks = false; // Create is refused before this is mended
    static constexpr auto fields =
        std::tuple(field("kind", &Finding::kind), field("subject", &Finding::subject), field("text", &Finding::text),
                   field("remedy", &Finding::remedy), field("blocks", &Finding::blocks));
};

// An account that can get mail, or in a private hub somebody who has an address there.
struct Person {
    static constexpr std::string_view typeName = "Person";
    std::string name; // of the account
    std::string fullName; // may be empty
    std::string home; // directory of the account
    static constexpr auto fields =
        std::tuple(field("name", &Person::name), field("fullName", &Person::fullName), field("home", &Person::home));
};

// A network that an interface of this machine is in.
struct Network {
    static constexpr std::string_view typeName = "Network";
    std::string network;   // "192.168.1.0/24", "fd00::/64"
    std::string address;   // of this machine in it
    std::string interface; // "eth0"
    bool isPrivate = false; // only for one's own: RFC 1918, RFC 4193, link-local and loopback addresses
    static constexpr auto fields =
        std::tuple(field("network", &Network::network), field("address", &Network::address),
                   field("interface", &Network::interface), field("isPrivate", &Network::isPrivate));
};

// Looks and changes nothing.
struct Look {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Look";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "setup look";
    static constexpr std::string_view help = "What is in the home and on this machine, before a hub is made";
    static constexpr std::string_view errors = "Failed";
    using Request = Nothing;
    struct Reply {
        State state = State::Empty; // what is in the home now
        std::string reason; // why it is so, in a sentence
        std::string home; // directory of the hub
        bool isPrivate = false; // a private hub of one account; its ports are above 1023
        std::vector<Finding> findings; // what the person should know first
        std::string hostName; // the host's full name as far as it can be told, or its short one
        std::vector<Person> people; // accounts that can get mail, by name
        std::vector<Network> networks; // this machine is in
        static constexpr auto fields =
            std::tuple(field("state", &Reply::state), field("reason", &Reply::reason), field("home", &Reply::home),
                       field("isPrivate", &Reply::isPrivate), field("findings", &Reply::findings),
                       field("hostName", &Reply::hostName), field("people", &Reply::people),
                       field("networks", &Reply::networks));
    };
};

// Where the new hub offers its services, each ADDRESS:PORT ([::]:25). Nothing for `smtp`: [::]:25, in a private hub
// 127.0.0.1:2525; nothing for another: the hub does not have that service.
struct Listen {
    static constexpr std::string_view typeName = "Listen";
    std::vector<std::string> smtp; // mail from other servers; each ADDRESS:PORT
    std::vector<std::string> submission; // mail from users, after STARTTLS
    std::vector<std::string> smtps;      // mail from users, under TLS from the first byte
    std::vector<std::string> pop3;       // mailboxes
    std::vector<std::string> pop3s;      // mailboxes under TLS from the first byte
    static constexpr auto fields =
        std::tuple(field("smtp", &Listen::smtp), field("submission", &Listen::submission), field("smtps", &Listen::smtps),
                   field("pop3", &Listen::pop3), field("pop3s", &Listen::pop3s));
};

// The whole tree of a hub with its services, as the first change of its history; then the services run. In a home that has
// parts of one already, what is missing; no file that is there is changed. Never taken back by itself.
struct Create {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Create";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "setup create";
    static constexpr std::string_view help = "Make a hub of that name; --smtp, --submission, --smtps, --pop3, --pop3s ADDRESS:PORT";
    static constexpr std::string_view errors =
        "Invalid (no host name, no ADDRESS:PORT...), NotAllowed, Failed (an account or a program is missing, or a file cannot be made; the "
        "text says how to go on), TooMuch";
    struct Request {
        std::string name; // of the host, for control/me
        // Where the services listen; without it SMTP alone: on port 25 of every address; a private hub on 127.0.0.1:2525.
        std::optional<Listen> listen;
        // The first gets postmaster's mail. In a private hub all of them get addresses and Maildirs; else they are accounts.
        std::optional<std::vector<std::string>> people;
        std::optional<std::vector<std::string>> routes; // DOMAIN:HOST:PORT, as in control/smtproutes
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("name", &Request::name), field("listen", &Request::listen),
                                                  field("people", &Request::people), field("routes", &Request::routes),
                                                  field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

// Takes over a hub that was set up by hand under daemontools, as Life with qmail tells it. Nothing of it is changed: what was found is
// remembered, and the configuration as it is becomes the first entry of the history. The preview says what was found, and what its
// programs do not allow. mailwrightd begins anew afterwards; clients connect again.
struct Adopt {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Adopt";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "setup adopt";
    static constexpr std::string_view help = "Take over a hub that was set up by hand, as it is";
    static constexpr std::string_view errors =
        "NotFound (no hub that was set up by hand is there), Failed (an account is missing, or the queue is not whole; it says which), "
        "NotAllowed, TooMuch";
    struct Request {
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "Making a hub where there is none";
    using Methods = TypeList<Look, Create, Adopt>;
};

} // namespace mw::rpc::setup

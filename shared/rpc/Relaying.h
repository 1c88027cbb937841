// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: who may connect to the SMTP server, who may send mail to anywhere (relay), and with which environment: the tcp rules
// (tcprules(1), qmail-tcprules(8)).
#pragma once

#include "shared/rpc/Changes.h"

namespace mw::rpc::relaying {

inline constexpr std::string_view kInterface = "org.mailwright.Relaying";

struct Variable {
    static constexpr std::string_view typeName = "Variable";
    std::string name; // its name
    std::string value; // what the server sets it to
    static constexpr auto fields = std::tuple(field("name", &Variable::name), field("value", &Variable::value));
};

// A line. Their order means nothing: the most particular address decides, and of two lines for one address the first.
struct Rule {
    static constexpr std::string_view typeName = "Rule";
    std::string address; // 192.0.2.1, 192.0.2. (all that begin so), 192.0.2.1-22, 192.0.2.0/24, 2001:db8::/32, =host.example,
                         // =.example (all below it), user@192.0.2.1; empty: everybody else
    bool allow = true;   // false: whoever it is may not connect
    bool relay = false;  // RELAYCLIENT is set: mail to anywhere is taken
    std::string suffix;  // value of RELAYCLIENT, which is appended to every recipient; mostly empty
    std::vector<Variable> environment; // without RELAYCLIENT
    std::string note;                  // the comment right above it
    std::int64_t line = 0;             // from 1
    static constexpr auto fields =
        std::tuple(field("address", &Rule::address), field("allow", &Rule::allow), field("relay", &Rule::relay),
                   field("suffix", &Rule::suffix), field("environment", &Rule::environment), field("note", &Rule::note),
                   field("line", &Rule::line));
};

struct List {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "List";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "relay list";
    static constexpr std::string_view help = "Who may connect, and who may send mail to anywhere";
    static constexpr std::string_view errors = "Failed";
    struct Request {
        changes::Acts acts; // as if these had been applied
        static constexpr auto fields = std::tuple(field("acts", &Request::acts));
    };
    struct Reply {
        std::string path; // of the text
        std::vector<Rule> rules; // in the order of the lines
        bool compiled = false;             // the compiled file says the same
        std::vector<std::string> remarks;  // lines without effect or that cannot be compiled, and why
        static constexpr auto fields = std::tuple(field("path", &Reply::path), field("rules", &Reply::rules),
                                                  field("compiled", &Reply::compiled), field("remarks", &Reply::remarks));
    };
};

// Errors beside those of every change: Failed, the address has a rule already.
struct Add {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Add";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "relay add";
    static constexpr std::string_view help =
        "A rule for a client or network: it may relay; --no-relay: connect only; --deny: not even that";
    static constexpr std::string_view errors = "Invalid, Failed (the address has a rule already), NotAllowed, TooMuch";
    struct Request {
        std::string address; // as in Rule
        bool allow = true; // false: whoever it is may not connect
        bool relay = false; // mail to anywhere is taken from there
        std::optional<std::string> suffix; // appended to every recipient; without it nothing
        std::optional<std::vector<Variable>> environment; // further variables
        std::optional<std::string> note; // the comment above it
        std::optional<bool> replace; // instead of the rule that the address has
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields =
            std::tuple(field("address", &Request::address), field("allow", &Request::allow), field("relay", &Request::relay),
                       field("suffix", &Request::suffix), field("environment", &Request::environment),
                       field("note", &Request::note), field("replace", &Request::replace), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

// With the comment right above it.
struct Remove {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Remove";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "relay remove";
    static constexpr std::string_view help = "Remove the rule of a client or network";
    static constexpr std::string_view errors = "Invalid, NotFound (the address has no rule), NotAllowed, Failed, TooMuch";
    struct Request {
        std::string address; // as List names it
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("address", &Request::address), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

struct Test {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Test";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "relay test";
    static constexpr std::string_view help = "Which rule a client meets: ADDRESS, and --name HOST if its name is known";
    static constexpr std::string_view errors = "Invalid, Failed (the rules cannot be compiled)";
    struct Request {
        std::string address;             // of a client, IPv4 or IPv6
        std::optional<std::string> host; // its name, where the server looks it up
        changes::Acts acts;              // as if these had been applied
        static constexpr auto fields = std::tuple(field("address", &Request::address), field("host", &Request::host),
                                                  field("acts", &Request::acts));
    };
    struct Reply {
        bool allowed = true; // it may connect
        bool relay = false; // it may send to anywhere
        bool matched = false; // false: no rule does, which lets in and does not let relay
        Rule rule;            // that decides
        std::vector<std::string> steps; // each key that was looked for, in order
        static constexpr auto fields =
            std::tuple(field("allowed", &Reply::allowed), field("relay", &Reply::relay), field("matched", &Reply::matched),
                       field("rule", &Reply::rule), field("steps", &Reply::steps));
    };
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "Who may connect and relay";
    using Methods = TypeList<List, Add, Remove, Test>;
};

} // namespace mw::rpc::relaying

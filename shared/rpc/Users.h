// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: which account controls which local address: users/assign, the lists that qmail-pw2u makes it from, and the accounts
// of the machine (qmail-users(5), qmail-pw2u(8)).
#pragma once

#include "shared/rpc/Control.h"

namespace mw::rpc::users {

inline constexpr std::string_view kInterface = "org.mailwright.Users";

// Exact: this local part. Prefix: every local part that begins so; the rest of it is appended to the extension.
enum class Kind : std::uint8_t { Exact, Prefix };
constexpr std::array<std::string_view, 2> enumNames(Kind)
{
    return {"exact", "prefix"};
}
constexpr std::string_view enumTypeName(Kind)
{
    return "RuleKind";
}

// A line of users/assign.
struct Rule {
    static constexpr std::string_view typeName = "Rule";
    Kind kind = Kind::Exact; // one address, or all that begin so
    std::string local; // the local part, or how it begins
    std::string user;  // account name
    std::string uid;   // as the file has it
    std::string gid; // as the file has it
    std::string home; // directory of the .qmail files
    std::string dash;      // what stands between .qmail and the extension: empty or "-"
    std::string extension; // what is always put in front of the rest
    std::int64_t line = 0; // in users/assign, from 1; 0: not from there
    bool beaten = false;   // an earlier line has the same address, and wins
    static constexpr auto fields =
        std::tuple(field("kind", &Rule::kind), field("local", &Rule::local), field("user", &Rule::user),
                   field("uid", &Rule::uid), field("gid", &Rule::gid), field("home", &Rule::home),
                   field("dash", &Rule::dash), field("extension", &Rule::extension), field("line", &Rule::line),
                   field("beaten", &Rule::beaten));
};

// The lists that users/assign is made from. Include: only these accounts. Exclude: all but these. MailNames: user:name:name,
// the names an account gets mail by instead of its own. Subusers: sub:user:pre:, addresses of their own within an account.
// Append: lines of users/assign, taken as they are.
enum class ListName : std::uint8_t { Include, Exclude, MailNames, Subusers, Append };
constexpr std::array<std::string_view, 5> enumNames(ListName)
{
    return {"include", "exclude", "mailnames", "subusers", "append"};
}
constexpr std::string_view enumTypeName(ListName)
{
    return "ListName";
}

struct UserList {
    static constexpr std::string_view typeName = "UserList";
    ListName name = ListName::Include; // its name
    bool present = false; // false: there is no such file
    std::vector<std::string> entries; // without comments
    static constexpr auto fields = std::tuple(field("name", &UserList::name), field("present", &UserList::present),
                                              field("entries", &UserList::entries));
};

// Of users/cdb, which the programs read. Missing: addresses are looked up in the accounts of the machine alone.
enum class Compiled : std::uint8_t { Missing, Fresh, Stale };
constexpr std::array<std::string_view, 3> enumNames(Compiled)
{
    return {"missing", "fresh", "stale"};
}
constexpr std::string_view enumTypeName(Compiled)
{
    return "Compiled";
}

// An account of the machine that is no system account by its number, or has a rule.
struct Account {
    static constexpr std::string_view typeName = "Account";
    std::string name; // its name
    std::int64_t uid = 0; // its number
    std::string home; // its directory
    bool receives = true; // mail for NAME reaches it
    std::string why;      // it does not: a sentence
    static constexpr auto fields =
        std::tuple(field("name", &Account::name), field("uid", &Account::uid), field("home", &Account::home),
                   field("receives", &Account::receives), field("why", &Account::why));
};

struct List {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "List";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "users list";
    static constexpr std::string_view help = "The rules of users/assign, the lists they are made from, and the accounts of the machine";
    static constexpr std::string_view errors = "Failed (a file cannot be read, or users/assign is damaged)";
    struct Request {
        changes::Acts acts; // as if these had been applied
        static constexpr auto fields = std::tuple(field("acts", &Request::acts));
    };
    struct Reply {
        bool present = false;    // users/assign
        std::vector<Rule> rules; // in the order of the file, which means nothing but for beaten ones
        std::vector<UserList> lists; // all five
        Compiled compiled = Compiled::Missing; // users/cdb says the same
        // Whether Rebuild would change users/assign, since accounts or lists have changed: its lines that would come and go.
        std::vector<std::string> rebuildAdds;
        std::vector<std::string> rebuildRemoves; // lines that a rebuild would take away
        std::string rebuildFails; // why it cannot be made from the accounts, in a sentence; empty: it can
        std::vector<Account> accounts; // those that get mail
        static constexpr auto fields =
            std::tuple(field("present", &Reply::present), field("rules", &Reply::rules), field("lists", &Reply::lists),
                       field("compiled", &Reply::compiled), field("rebuildAdds", &Reply::rebuildAdds),
                       field("rebuildRemoves", &Reply::rebuildRemoves), field("rebuildFails", &Reply::rebuildFails),
                       field("accounts", &Reply::accounts));
    };
};

// The line goes into users/assign, and into users/append, so that Rebuild keeps it. User id, group id and home are those of the
// account. Errors beside those of every change: NotFound, no such account; Failed, the address has a rule already.
struct AddRule {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "AddRule";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "users add";
    static constexpr std::string_view help = "Give a local address to an account: NAME, or PREFIX with --prefix";
    static constexpr std::string_view errors =
        "Invalid, NotFound (no such account), Failed (the address has a rule already), NotAllowed, TooMuch";
    struct Request {
        Kind kind = Kind::Exact; // one address, or all that begin so
        std::string local; // may be empty for a prefix: whatever no other rule has
        std::string user;  // account name
        std::optional<std::string> home;      // another than the account's
        std::optional<std::string> extension; // of the .qmail files in charge: "list" means .qmail-list and .qmail-list-...
        std::optional<bool> replace;          // instead of the rule that the address has
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields =
            std::tuple(field("kind", &Request::kind), field("local", &Request::local), field("user", &Request::user),
                       field("home", &Request::home), field("extension", &Request::extension),
                       field("replace", &Request::replace), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

struct RemoveRule {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "RemoveRule";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "users remove";
    static constexpr std::string_view help = "Take a local address from the account that it was given to";
    static constexpr std::string_view errors = "Invalid, NotFound (there is no such rule), NotAllowed, Failed, TooMuch";
    struct Request {
        Kind kind = Kind::Exact; // as List names it
        std::string local; // as List names it
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields =
            std::tuple(field("kind", &Request::kind), field("local", &Request::local), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

// How users/assign is made from the accounts (qmail-pw2u(8)).
enum class Homes : std::uint8_t { OwnedOnly, MustExist, Any };
constexpr std::array<std::string_view, 3> enumNames(Homes)
{
    return {"ownedOnly", "mustExist", "any"};
}
constexpr std::string_view enumTypeName(Homes)
{
    return "Homes";
}

// One of the lists. Entries are added or removed one by one; comments stay. It holds from the next Rebuild on, or at once with
// `rebuild`.
struct SetList {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "SetList";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "users set";
    static constexpr std::string_view help =
        "Change include, exclude, mailnames, subusers or append (--add, --remove); --rebuild: and make users/assign from it";
    static constexpr std::string_view errors =
        "Invalid, NotFound (an entry to remove is not there), Failed (users/assign cannot be made), NotAllowed, TooMuch";
    struct Request {
        ListName list = ListName::Include; // which one
        std::vector<std::string> entries; // the whole list, or what `how` says
        std::optional<control::How> how; // nothing: replace; with no entries the file is removed
        std::optional<bool> rebuild;     // and users/assign
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields =
            std::tuple(field("list", &Request::list), field("entries", &Request::entries), field("how", &Request::how),
                       field("rebuild", &Request::rebuild), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

// From users/passwd where there is one, a password file that the administrator has put together, else from all accounts that
// the machine knows. Rules that neither accounts nor lists give are lost: the preview shows them.
struct Rebuild {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Rebuild";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "users rebuild";
    static constexpr std::string_view help = "Make users/assign anew from the accounts and the lists, and compile it";
    static constexpr std::string_view errors =
        "Failed (there is no account alias, or a home cannot be looked at), Invalid, NotAllowed, TooMuch";
    struct Request {
        std::optional<Homes> homes;    // ownedOnly: accounts without a home of their own are left out (the standard);
                                       // mustExist: a missing home is an error; any: homes are not looked at
        std::optional<bool> capitals;  // also accounts with capital letters
        std::optional<bool> plain;     // no rules for NAME-EXTENSION
        std::optional<bool> slash;     // .qmail files of extensions lie in the directory .qmail
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields =
            std::tuple(field("homes", &Request::homes), field("capitals", &Request::capitals),
                       field("plain", &Request::plain), field("slash", &Request::slash),
                       field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

// What may decide about a local address.
enum class Source : std::uint8_t { ExactRule, PrefixRule, Account, Alias };
constexpr std::array<std::string_view, 4> enumNames(Source)
{
    return {"exactRule", "prefixRule", "account", "alias"};
}
constexpr std::string_view enumTypeName(Source)
{
    return "Source";
}

struct Candidate {
    static constexpr std::string_view typeName = "Candidate";
    Source source = Source::Alias; // where it comes from
    bool wins = false; // it decides
    Rule rule;        // of an account or the alias account: what it amounts to
    std::string file; // of the .qmail files in charge the most particular: .qmail-x, of which .qmail-default may stand in place
    std::string why;  // it wins, or loses: a sentence
    static constexpr auto fields =
        std::tuple(field("source", &Candidate::source), field("wins", &Candidate::wins), field("rule", &Candidate::rule),
                   field("file", &Candidate::file), field("why", &Candidate::why));
};

struct Match {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Match";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "users match";
    static constexpr std::string_view help = "Which rule or account has a local address, and which others would";
    static constexpr std::string_view errors = "Invalid, NotFound (the domain is not delivered here), Failed";
    struct Request {
        std::string local; // or an address NAME@DOMAIN that is delivered here
        changes::Acts acts; // as if these had been applied
        static constexpr auto fields = std::tuple(field("local", &Request::local), field("acts", &Request::acts));
    };
    struct Reply {
        std::string local;                 // that was looked for
        std::vector<Candidate> candidates; // in the order in which they are asked; one wins
        static constexpr auto fields = std::tuple(field("local", &Reply::local), field("candidates", &Reply::candidates));
    };
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "Which account controls which local address";
    using Methods = TypeList<List, AddRule, RemoveRule, SetList, Rebuild, Match>;
};

} // namespace mw::rpc::users

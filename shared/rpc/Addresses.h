// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: addresses, which are .qmail files of whoever controls them: the alias account or a user.
#pragma once

#include "shared/rpc/Changes.h"

namespace mw::rpc::addresses {

inline constexpr std::string_view kInterface = "org.mailwright.Addresses";

// Discard: the mail is dropped without a word; alone in its file.
enum class DeliveryKind : std::uint8_t { Forward, Mailbox, Program, Discard };
constexpr std::array<std::string_view, 4> enumNames(DeliveryKind)
{
    return {"forward", "mailbox", "program", "discard"};
}
constexpr std::string_view enumTypeName(DeliveryKind)
{
    return "DeliveryKind";
}

struct Delivery {
    static constexpr std::string_view typeName = "Delivery";
    DeliveryKind kind = DeliveryKind::Forward; // what happens with the mail
    std::string to; // an address; a path that begins with / or ./, a Maildir's ends in /; a command line for sh;
                    // empty to discard
    static constexpr auto fields = std::tuple(field("kind", &Delivery::kind), field("to", &Delivery::to));
};

struct Address {
    static constexpr std::string_view typeName = "Address";
    std::string address; // NAME@DOMAIN or NAME; *@DOMAIN or *: everything else
    std::string file;    // that says where its mail goes
    std::string user;    // who controls it
    std::vector<Delivery> deliveries; // where its mail goes, in the order of the lines
    static constexpr auto fields =
        std::tuple(field("address", &Address::address), field("file", &Address::file), field("user", &Address::user),
                   field("deliveries", &Address::deliveries));
};

// The alias account's; where a domain is named, those of whoever looks after it; with `all` both, of every virtual domain.
struct List {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "List";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "address list";
    static constexpr std::string_view help = "The addresses of the alias account, or of a virtual domain";
    static constexpr std::string_view errors = "NotFound (the domain is not delivered here), Failed";
    struct Request {
        std::optional<std::string> domain; // only of this domain; without it those of the alias account
        std::optional<bool> all;          // those of the alias account, and with their domain those of every virtual domain
        std::optional<std::string> after; // of all, only those that come after this one
        changes::Acts acts;               // as if these had been applied
        static constexpr auto fields = std::tuple(field("domain", &Request::domain), field("all", &Request::all),
                                                  field("after", &Request::after), field("acts", &Request::acts));
    };
    struct Reply {
        std::vector<Address> addresses; // by name; of all by address
        bool more = false;              // others follow: ask again with `after`
        static constexpr auto fields = std::tuple(field("addresses", &Reply::addresses), field("more", &Reply::more));
    };
};

// Adds deliveries to an address, which need not exist. A program is root's to add.
struct Add {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Add";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "address add";
    static constexpr std::string_view help = "Let mail for an address go somewhere, also";
    static constexpr std::string_view errors =
        "Invalid, NotAllowed (programs are root's to add), NotSupported (the file is none that can be "
        "changed from here), Failed, TooMuch";
    struct Request {
        std::string address; // LOCAL@DOMAIN; * before the @ stands for everything else
        std::vector<Delivery> deliveries; // where its mail goes; at least one
        std::optional<bool> replace; // instead of those it has
        std::optional<std::string> owner; // of a mailing list: the address that is told of mail which cannot be delivered to
                                          // its members; it becomes where mail for LOCAL-owner@DOMAIN goes
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields =
            std::tuple(field("address", &Request::address), field("deliveries", &Request::deliveries),
                       field("replace", &Request::replace), field("owner", &Request::owner), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

// NotFound: the address has no file, or not that delivery.
struct Remove {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Remove";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "address remove";
    static constexpr std::string_view help = "Remove an address, or one of its deliveries";
    static constexpr std::string_view errors = "Invalid, NotFound, NotSupported, Failed, TooMuch";
    struct Request {
        std::string address; // as List names it
        std::optional<std::string> to; // only the delivery that goes there
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields =
            std::tuple(field("address", &Request::address), field("to", &Request::to), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

struct Entry {
    static constexpr std::string_view typeName = "Entry";
    std::string address; // LOCAL@DOMAIN
    std::vector<Delivery> deliveries; // where its mail goes; at least one
    static constexpr auto fields = std::tuple(field("address", &Entry::address), field("deliveries", &Entry::deliveries));
};

// Many at once, as a table has them; each as Add does it. All of them or none.
struct Import {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Import";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "address import";
    static constexpr std::string_view help = "Let mail for many addresses go somewhere, also";
    static constexpr std::string_view errors =
        "Invalid (its line is the place in the list, from 1), NotAllowed (programs are root's to add), NotSupported, Failed, TooMuch";
    struct Request {
        std::vector<Entry> addresses; // each with where its mail goes
        std::optional<bool> replace; // instead of what they have
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("addresses", &Request::addresses), field("replace", &Request::replace),
                                                  field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "Addresses and where their mail goes";
    using Methods = TypeList<List, Add, Remove, Import>;
};

} // namespace mw::rpc::addresses

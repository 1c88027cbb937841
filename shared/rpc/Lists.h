// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: mailing lists of mlmmj.
#pragma once

#include "shared/rpc/Changes.h"

namespace mw::rpc::lists {

inline constexpr std::string_view kInterface = "org.mailwright.Lists";

struct MailingList {
    static constexpr std::string_view typeName = "MailingList";
    std::string address; // NAME@DOMAIN
    std::string directory; // where mlmmj keeps it
    std::vector<std::string> owners; // who may approve and are asked
    std::int64_t subscribers = 0; // who get each message
    std::int64_t digest = 0;      // who get digests
    std::int64_t silent = 0;      // who get nothing
    bool wired = false;           // mail for the address reaches it
    static constexpr auto fields =
        std::tuple(field("address", &MailingList::address), field("directory", &MailingList::directory),
                   field("owners", &MailingList::owners), field("subscribers", &MailingList::subscribers),
                   field("digest", &MailingList::digest), field("silent", &MailingList::silent),
                   field("wired", &MailingList::wired));
};

struct ListName {
    std::string address; // NAME@DOMAIN
    static constexpr auto fields = std::tuple(field("address", &ListName::address));
};

// What a member gets.
enum class Delivery : std::uint8_t { Mail, Digest, Nothing };
constexpr std::array<std::string_view, 3> enumNames(Delivery)
{
    return {"mail", "digest", "nothing"};
}
constexpr std::string_view enumTypeName(Delivery)
{
    return "Delivery";
}

struct Member {
    static constexpr std::string_view typeName = "Member";
    std::string address; // LOCAL@DOMAIN
    Delivery delivery = Delivery::Mail; // what they get
    static constexpr auto fields = std::tuple(field("address", &Member::address), field("delivery", &Member::delivery));
};

struct List {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "List";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "list list";
    static constexpr std::string_view help = "The mailing lists";
    static constexpr std::string_view errors = "Failed";
    using Request = changes::After;
    struct Reply {
        std::vector<MailingList> lists; // by address
        static constexpr auto fields = std::tuple(field("lists", &Reply::lists));
    };
};

struct Show {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Show";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "list show";
    static constexpr std::string_view help = "One mailing list";
    static constexpr std::string_view errors = "NotFound, Failed";
    using Request = ListName;
    using Reply = MailingList;
};

// Who gets a list's mail is personal: it needs the right to configure.
struct Members {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Members";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "list members";
    static constexpr std::string_view help = "Who gets the mail of a mailing list";
    static constexpr std::string_view errors = "NotFound, Failed";
    using Request = ListName;
    struct Reply {
        std::vector<Member> members; // by address
        static constexpr auto fields = std::tuple(field("members", &Reply::members));
    };
};

// Makes the list with mlmmj's own tool, and the .qmail files of the alias account that lead to it. What a list of that
// address had, which was removed before, comes back.
struct Create {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Create";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "list add";
    static constexpr std::string_view help = "Make a mailing list; --owner ADDRESS says whose";
    static constexpr std::string_view errors =
        "Invalid, NotFound (mail for the domain is not delivered here), "
        "NotSupported (a private hub, or mlmmj is not installed), Failed, TooMuch";
    struct Request {
        std::string address; // of the list, NAME@DOMAIN
        std::string owner; // who may approve and is asked, LOCAL@DOMAIN
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("address", &Request::address), field("owner", &Request::owner),
                                                  field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

// Its mail bounces from then on; its archive and members are moved aside, not deleted, and come back by undo.
struct Remove {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Remove";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "list remove";
    static constexpr std::string_view help = "End a mailing list, keeping what it has";
    static constexpr std::string_view errors = "NotFound, Failed, TooMuch";
    struct Request {
        std::string address; // of the list, NAME@DOMAIN
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("address", &Request::address), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

// Adds members without asking them, or changes what they get.
struct AddMembers {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "AddMembers";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "list subscribe";
    static constexpr std::string_view help = "Add members to a mailing list; --digest, --silent: what they get";
    static constexpr std::string_view errors = "Invalid (no address can look like that), NotFound, Failed, TooMuch";
    struct Request {
        std::string address; // of the list, NAME@DOMAIN
        std::vector<std::string> members; // each LOCAL@DOMAIN; those that are members get the delivery that is asked for
        std::optional<Delivery> delivery; // without it: mail
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("address", &Request::address), field("members", &Request::members),
                                                  field("delivery", &Request::delivery), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

struct RemoveMembers {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "RemoveMembers";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "list unsubscribe";
    static constexpr std::string_view help = "Take members out of a mailing list";
    static constexpr std::string_view errors = "NotFound (no such list, or one is no member), Failed, TooMuch";
    struct Request {
        std::string address; // of the list, NAME@DOMAIN
        std::vector<std::string> members; // each LOCAL@DOMAIN
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("address", &Request::address), field("members", &Request::members),
                                                  field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

struct SetOwner {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "SetOwner";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "list owner";
    static constexpr std::string_view help = "Say who answers for a mailing list";
    static constexpr std::string_view errors = "Invalid (no address can look like that), NotFound, Failed, TooMuch";
    struct Request {
        std::string address; // of the list, NAME@DOMAIN
        std::vector<std::string> owners; // at least one
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("address", &Request::address), field("owners", &Request::owners),
                                                  field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "Mailing lists";
    using Methods = TypeList<List, Show, Members, Create, Remove, AddMembers, RemoveMembers, SetOwner>;
};

} // namespace mw::rpc::lists

// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: mailing lists of mlmmj.
#pragma once

#include "shared/rpc/Schema.h"

namespace mw::rpc::lists {

inline constexpr std::string_view kInterface = "org.mailwright.Lists";

struct MailingList {
    static constexpr std::string_view typeName = "MailingList";
    std::string address;
    std::string directory; // where mlmmj keeps it
    std::vector<std::string> owners;
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

struct List {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "List";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "list list";
    static constexpr std::string_view help = "The mailing lists";
    using Request = Nothing;
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
    using Request = ListName;
    using Reply = MailingList;
};

// Makes the list with mlmmj's own tool, and the .qmail files of the alias account that lead to it.
struct Add {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Add";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "list add";
    static constexpr std::string_view help = "Make a mailing list; --owner ADDRESS says whose";
    struct Request {
        std::string address;
        std::string owner;
        static constexpr auto fields =
            std::tuple(field("address", &Request::address), field("owner", &Request::owner));
    };
    using Reply = MailingList;
};

// Its mail bounces from then on; its archive and subscribers are moved aside, not deleted.
struct Remove {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Remove";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "list remove";
    static constexpr std::string_view help = "End a mailing list, keeping what it has";
    using Request = ListName;
    struct Reply {
        std::string movedTo; // the directory that has what was the list's
        static constexpr auto fields = std::tuple(field("movedTo", &Reply::movedTo));
    };
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "Mailing lists";
    using Methods = TypeList<List, Show, Add, Remove>;
};

} // namespace mw::rpc::lists

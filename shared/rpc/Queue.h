// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: the messages in the queue. A message is named by its number and its birth, so that an act never
// meets another message that has got the number since.
//
// Addresses and headers were written by strangers: bytes that are not UTF-8 arrive as U+FFFD.
#pragma once

#include "shared/rpc/Schema.h"

namespace mw::rpc::queue {

inline constexpr std::string_view kInterface = "org.mailwright.Queue";

enum class Channel : std::uint8_t { Local, Remote };
constexpr std::array<std::string_view, 2> enumNames(Channel)
{
    return {"local", "remote"};
}
constexpr std::string_view enumTypeName(Channel)
{
    return "Channel";
}

struct Recipient {
    static constexpr std::string_view typeName = "Recipient";
    std::string address; // as it is in the envelope
    Channel channel = Channel::Local; // to somebody here, or elsewhere
    bool done = false; // delivered, or given up
    static constexpr auto fields = std::tuple(field("address", &Recipient::address),
                                              field("channel", &Recipient::channel), field("done", &Recipient::done));
};

struct Message {
    static constexpr std::string_view typeName = "Message";
    std::uint64_t number = 0; // its number in the queue
    std::int64_t birth = 0; // unix seconds: when it was queued; decides the next try and the end
    std::int64_t size = 0;  // of the message in bytes
    std::string sender;     // empty: a bounce
    bool bouncing = false;  // some recipients have failed; the bounce goes out when the last one is done
    bool held = false; // not tried until it is released
    std::vector<Recipient> recipients; // all, also those that are done
    std::optional<std::int64_t> nextLocal; // unix seconds of the next try; nothing: no recipient left there
    std::optional<std::int64_t> nextRemote; // the same for recipients elsewhere
    std::int64_t tries = 0;    // how many the schedule has given it so far, on the channel with most
    std::int64_t deadline = 0; // unix seconds; the first try after it is the last
    static constexpr auto fields =
        std::tuple(field("number", &Message::number), field("birth", &Message::birth), field("size", &Message::size),
                   field("sender", &Message::sender), field("bouncing", &Message::bouncing),
                   field("held", &Message::held), field("recipients", &Message::recipients),
                   field("nextLocal", &Message::nextLocal), field("nextRemote", &Message::nextRemote),
                   field("tries", &Message::tries), field("deadline", &Message::deadline));
};

// Of running deliveries and limits only what is known: nothing when qmail-send is down or is a stock one.
struct Counts {
    static constexpr std::string_view typeName = "Counts";
    std::int64_t messages = 0;    // all, as qmail-qstat counts them
    std::int64_t unprocessed = 0; // of those, not yet seen by qmail-send
    std::optional<std::int64_t> localRunning; // deliveries here that run now
    std::optional<std::int64_t> localLimit; // how many may run at once
    std::optional<std::int64_t> remoteRunning; // deliveries elsewhere that run now
    std::optional<std::int64_t> remoteLimit; // how many may run at once
    static constexpr auto fields =
        std::tuple(field("messages", &Counts::messages), field("unprocessed", &Counts::unprocessed),
                   field("localRunning", &Counts::localRunning), field("localLimit", &Counts::localLimit),
                   field("remoteRunning", &Counts::remoteRunning), field("remoteLimit", &Counts::remoteLimit));
};

struct MessageName {
    std::uint64_t number = 0; // its number in the queue
    std::int64_t birth = 0; // Unix time at which it was queued, as List tells it
    static constexpr auto fields =
        std::tuple(field("number", &MessageName::number), field("birth", &MessageName::birth));
};

struct Summary {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Summary";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "queue summary";
    static constexpr std::string_view help = "How many messages wait, and how many are being delivered";
    using Request = Nothing;
    struct Reply {
        Counts counts; // now
        static constexpr auto fields = std::tuple(field("counts", &Reply::counts));
    };
};

// The reply that comes without `continues` is the last batch; it may be empty.
struct List {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "List";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Many;
    static constexpr std::string_view verb = "queue list";
    static constexpr std::string_view help = "The messages in the queue, in batches of up to 500";
    using Request = Nothing;
    struct Reply {
        std::vector<Message> messages; // up to 500
        static constexpr auto fields = std::tuple(field("messages", &Reply::messages));
    };
};

// Never the text. Of the header without the right to read mail only From, To, Subject and Date.
struct Get {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Get";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "queue show";
    static constexpr std::string_view help = "One message: its recipients and its header";
    using Request = MessageName;
    struct Reply {
        Message message; // as in the list
        std::string header;     // the lines before the first empty one, at most 256 KiB; or those four fields
        bool headerCut = false; // there was more
        static constexpr auto fields = std::tuple(field("message", &Reply::message), field("header", &Reply::header),
                                                  field("headerCut", &Reply::headerCut));
    };
};

// A reply at once, and one (at most two a second) whenever messages came, went or changed.
struct Watch {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Watch";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Many;
    static constexpr std::string_view verb = "queue watch";
    static constexpr std::string_view help = "The counts at once, and again whenever the queue has changed";
    using Request = Nothing;
    struct Reply {
        Counts counts; // now
        static constexpr auto fields = std::tuple(field("counts", &Reply::counts));
    };
};

// Gives the message the birth `to` (now if not given), so that it has its whole time before it again.
struct Rejuvenate {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Rejuvenate";
    static constexpr Right right = Right::Operate;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "queue rejuvenate";
    static constexpr std::string_view help = "Give a message more time";
    struct Request {
        std::uint64_t number = 0; // its number in the queue
        std::int64_t birth = 0; // as List tells it
        std::optional<std::int64_t> to; // its new birth, Unix time; without it now
        static constexpr auto fields =
            std::tuple(field("number", &Request::number), field("birth", &Request::birth), field("to", &Request::to));
    };
    struct Reply {
        std::int64_t birth = 0; // what it is now
        static constexpr auto fields = std::tuple(field("birth", &Reply::birth));
    };
};

// Ends the tries: what is not delivered goes back to its sender as a bounce.
struct Return {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Return";
    static constexpr Right right = Right::Operate;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "queue return";
    static constexpr std::string_view help = "Return a message to its sender";
    using Request = MessageName;
    using Reply = Nothing;
};

// Dangerous: of others than the hub's owner it is asked for by itself (deleteMail). Nobody gets the message, and nobody is told.
struct Remove {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Remove";
    static constexpr Right right = Right::Operate;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "queue remove";
    static constexpr std::string_view help = "Delete a message: nobody gets it, and nobody is told";
    static constexpr std::string_view errors =
        "NotFound, Stale (the number is another message's), NotAllowed (deleteMail), NotSupported, Failed";
    using Request = MessageName;
    using Reply = Nothing;
};

// Dangerous: of others than the hub's owner it is asked for by itself (readBody), and put on record.
struct Read {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Read";
    static constexpr Right right = Right::ReadMail;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "queue read";
    static constexpr std::string_view help = "A message as it is, header and text";
    static constexpr std::string_view errors =
        "NotFound, Stale (the number is another message's), NotAllowed (readMail, readBody), Failed";
    using Request = MessageName;
    struct Reply {
        std::string text; // at most 256 KiB
        bool cut = false; // there was more
        static constexpr auto fields = std::tuple(field("text", &Reply::text), field("cut", &Reply::cut));
    };
};

struct Retry {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Retry";
    static constexpr Right right = Right::Operate;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "queue retry";
    static constexpr std::string_view help = "Try a message again now";
    using Request = MessageName;
    using Reply = Nothing;
};

// Forgets which hosts did not answer (qmail-tcpok), then ALRM to qmail-send.
struct RetryAll {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "RetryAll";
    static constexpr Right right = Right::Operate;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "queue retry-all";
    static constexpr std::string_view help = "Try every message again now";
    using Request = Nothing;
    using Reply = Nothing;
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "The messages in the queue";
    using Methods = TypeList<Summary, List, Get, Watch, Rejuvenate, Return, Remove, Read, Retry, RetryAll>;
};

} // namespace mw::rpc::queue

// SPDX-License-Identifier: GPL-3.0-or-later
// Commands to a running qmail-send over queue/lock/command: the protocol, and the client that mailwrightd uses.
//
// A SOCK_SEQPACKET Unix socket for root, qmailq and qmails (private mode: its owner). One packet is one request or
// one part of an answer, in text:
//   retry N BIRTH | return N BIRTH [TEXT] | remove N BIRTH | hold N BIRTH | release N BIRTH | retry-all | list
// is answered by one packet
//   done | pending | missing | birth BIRTH | refused TEXT | invalid TEXT
// and list by packets of lines "m N BIRTH HELD LDUE LTRIED LRUNNING RDUE RTRIED RRUNNING" (a due time of - : the
// channel has nothing left), then a packet "end". Requests on one connection are answered in order.
#pragma once

#include "shared/base/Clock.h"
#include "shared/mail/Channel.h"
#include "shared/os/Fd.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mail {

inline constexpr std::size_t kLongestCommandPacket = 60000;

enum class CommandVerb { Retry, ReturnToSender, Remove, Hold, Release, RetryAll, List };

// Which message is meant. The birth (mtime of its info file) keeps a number that was used again from being hit.
struct CommandTarget {
    std::uint64_t number = 0;
    UnixTime birth = 0;
    bool operator==(const CommandTarget &) const = default;
};

struct SendCommand {
    CommandVerb verb = CommandVerb::List;
    CommandTarget target; // not for RetryAll and List
    std::string text;     // ReturnToSender: the paragraph in the bounce, empty for the usual one
    bool operator==(const SendCommand &) const = default;
};

enum class CommandOutcome {
    Done,
    Pending,       // accepted; it happens as soon as the deliveries that run have reported
    NoSuchMessage, // not in the queue, or not preprocessed yet
    BirthDiffers,  // the number belongs to another message now, or the message was rejuvenated
    Refused,       // the text says why
    Invalid,       // not a command; the text says why
};

struct CommandAnswer {
    CommandOutcome outcome = CommandOutcome::Done;
    UnixTime birth = 0; // BirthDiffers: the birth that the message has
    std::string text;
    bool operator==(const CommandAnswer &) const = default;
};

// What qmail-send knows about one message in one channel.
struct ChannelState {
    std::optional<UnixTime> due; // nothing: no recipient is left here
    std::uint32_t attempts = 0;  // passes begun since qmail-send was started
    std::uint32_t running = 0;   // deliveries that run now
    bool operator==(const ChannelState &) const = default;
};

struct SendEntry {
    std::uint64_t number = 0;
    UnixTime birth = 0;
    bool held = false;
    std::array<ChannelState, 2> channels; // by indexOf(Channel)
    bool operator==(const SendEntry &) const = default;
};

// The text forms. The parsers take what the formatters write; kind Format otherwise.
std::string format(const SendCommand &command);
Result<SendCommand> parseSendCommand(std::string_view packet);
std::string format(const CommandAnswer &answer);
Result<CommandAnswer> parseCommandAnswer(std::string_view packet);
std::string format(const SendEntry &entry); // with its newline
Result<std::vector<SendEntry>> parseSendEntries(std::string_view packet);

// The client's side. One object for one conversation; each call blocks until the answer comes, at most 10 seconds
// (kind Timeout).
class SendClient {
public:
    // Kinds: NotFound or Network when qmail-send does not run or has no such socket (a stock qmail), Permission.
    static Result<SendClient> connect();
    static Result<SendClient> connect(const std::string &path);

    // Due at once. Held messages stay held.
    Result<CommandAnswer> retry(const CommandTarget &target);
    Result<CommandAnswer> retryAll();
    // All remaining recipients fail now; the bounce goes out as ever. `text` is the paragraph after each address.
    Result<CommandAnswer> returnToSender(const CommandTarget &target, const std::string &text = {});
    // The message disappears without a bounce.
    Result<CommandAnswer> remove(const CommandTarget &target);
    // No attempt until it is released; survives a restart.
    Result<CommandAnswer> hold(const CommandTarget &target);
    Result<CommandAnswer> release(const CommandTarget &target);
    // Every preprocessed message.
    Result<std::vector<SendEntry>> list();

private:
    explicit SendClient(os::Fd socket) : m_socket(std::move(socket)) {}
    Result<CommandAnswer> ask(const SendCommand &command);
    Result<std::string> receive();

    os::Fd m_socket;
};

// home()/queue/lock/command
std::string sendCommandPath();

} // namespace mw::mail

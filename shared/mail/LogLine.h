// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a log as typed facts: every line that qmail-send writes, and those of tcpserver, rblsmtpd and our
// qmail-smtpd.
// Nothing is copied: the views in a result point into the line that was parsed. Any bytes are accepted; a line that
// is none of these is OtherText.
#pragma once

#include "shared/base/Clock.h"
#include "shared/mail/Channel.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace mw::mail {

enum class DeliveryResult : std::uint8_t { Success, Failure, Deferral, Mangled };

// Text that is none of the lines below, complete.
struct OtherText {
    std::string_view text;
};
// status: local 1/10 remote 2/20 [exitasap]
struct SendStatus {
    std::uint32_t local = 0;
    std::uint32_t localLimit = 0;
    std::uint32_t remote = 0;
    std::uint32_t remoteLimit = 0;
    bool exitAsSoonAsPossible = false;
};
// status: exiting
struct SendExiting {};
// new msg 123
struct NewMessage {
    std::uint64_t message = 0;
};
// info msg 123: bytes 456 from <sender> qp 789 uid 1000
struct MessageInfo {
    std::uint64_t message = 0;
    std::uint64_t bytes = 0;
    std::string_view sender; // as logged: unsafe bytes are _
    std::uint64_t queuePid = 0;
    std::uint64_t uid = 0;
};
// starting delivery 5: msg 123 to local user@host
struct DeliveryStart {
    std::uint64_t delivery = 0; // counts from 1 in each run of qmail-send
    std::uint64_t message = 0;
    Channel channel = Channel::Local;
    std::string_view recipient;
};
// delivery 5: success: text   (failure, deferral, "report mangled, will defer")
struct DeliveryReport {
    std::uint64_t delivery = 0;
    DeliveryResult result = DeliveryResult::Success;
    std::string_view text;
};
// bounce msg 123 qp 456
struct BounceQueued {
    std::uint64_t message = 0;
    std::uint64_t queuePid = 0;
};
// triple bounce: discarding bounce/123
struct TripleBounce {
    std::uint64_t message = 0;
};
// delay notice msg 123 qp 456, success notice msg 123 qp 456
struct SenderNotice {
    bool success = false;
    std::uint64_t message = 0;
    std::uint64_t queuePid = 0;
};
// destination mx.example: pausing for 120 seconds after 6 refusals   (or: takes mail again after 6 refusals)
struct DestinationPause {
    std::string_view server;
    std::uint64_t seconds = 0; // 0: it takes mail again
    std::uint64_t refusals = 0;
};
// end msg 123
struct EndMessage {
    std::uint64_t message = 0;
};
// alert: text
struct Alert {
    std::string_view text;
};
// warning: text
struct Warning {
    std::string_view text;
};
// tcpserver: status: 3/40
struct ServerStatus {
    std::uint32_t connections = 0;
    std::uint32_t limit = 0;
};
// tcpserver: pid 12 from 192.0.2.1
struct ServerConnection {
    std::uint64_t pid = 0;
    std::string_view ip;
};
// tcpserver: ok 12 mx.example:192.0.2.9:25 host.example:192.0.2.1:user:4711   (or deny)
struct ServerDecision {
    std::uint64_t pid = 0;
    bool allowed = false;
    std::string_view localHost;
    std::string_view localIp;
    std::string_view localPort;
    std::string_view remoteHost; // empty when unknown
    std::string_view remoteIp;
    std::string_view remoteInfo; // empty when unknown
    std::string_view remotePort;
};
// tcpserver: end 12 status 256
struct ServerEnd {
    std::uint64_t pid = 0;
    std::uint32_t status = 0; // as from wait(2): 256 is exit code 1
    std::uint32_t exitCode() const { return status >> 8U & 255U; }
    std::uint32_t signal() const { return status & 127U; }
};
// rblsmtpd: 192.0.2.1 pid 12: 451 text
struct RblRefusal {
    std::string_view ip;
    std::uint64_t pid = 0;
    std::string_view text;
};

// qmail-smtpd: 12 refuse ip=192.0.2.1 ... (qmail-smtpd(8), LOG). A field that a line does not have is empty or 0.
struct SmtpdEvent {
    enum class Kind : std::uint8_t { Accept, Refuse, End };
    Kind kind = Kind::End;
    std::uint64_t pid = 0;
    std::string_view ip;
    std::string_view helo;
    std::string_view sender; // without the angle brackets
    std::string_view recipient; // of an acceptance: the first one
    std::string_view why;    // a word: which rule refused, or how the connection ended
    std::string_view reply;  // as sent; blanks are _
    bool relay = false;      // the client may relay
    std::uint64_t recipients = 0;
    std::uint64_t bytes = 0;
    std::uint64_t queuePid = 0;
    std::uint64_t accepted = 0; // messages of the connection
    std::uint64_t refused = 0;
    std::uint64_t seconds = 0;
    std::string_view tls;  // "TLSv1.3"; empty: in the clear
    std::string_view auth; // who has authenticated; empty: nobody
};

using LogFact = std::variant<OtherText, SendStatus, SendExiting, NewMessage, MessageInfo, DeliveryStart,
                             DeliveryReport, BounceQueued, TripleBounce, EndMessage, Alert, Warning, ServerStatus,
                             ServerConnection, ServerDecision, ServerEnd, RblRefusal, SmtpdEvent, SenderNotice, DestinationPause>;

// The alternatives of LogFact in their order: LogLine::kind() is what fact.index() says, by name.
enum class LogKind : std::uint8_t {
    Other,
    SendStatus,
    SendExiting,
    NewMessage,
    MessageInfo,
    DeliveryStart,
    DeliveryReport,
    BounceQueued,
    TripleBounce,
    EndMessage,
    Alert,
    Warning,
    ServerStatus,
    ServerConnection,
    ServerDecision,
    ServerEnd,
    RblRefusal,
    SmtpdEvent,
    SenderNotice,
    DestinationPause,
};
inline constexpr std::size_t kLogKinds = std::variant_size_v<LogFact>;

struct LogLine {
    std::optional<Moment> time; // nothing: the line had no stamp, or none we know
    std::string_view text;      // what follows the stamp
    LogFact fact;

    LogKind kind() const { return static_cast<LogKind>(fact.index()); }
    // The fact if it is a T, else null.
    template <typename T>
    const T *as() const
    {
        return std::get_if<T>(&fact);
    }
};

// `line` without or with its newline; stamps are TAI64N (multilog) or SECONDS.FRACTION (accustamp, tai64nfrac).
LogLine parseLogLine(std::string_view line);
// The text of a line without its stamp.
LogFact parseLogText(std::string_view text);
// What a line says in numbers only: "exit code 1" or "signal 11" for the status in tcpserver's "end" line. Empty for
// every other line.
std::string logNote(const LogFact &fact);

} // namespace mw::mail

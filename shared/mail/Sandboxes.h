// SPDX-License-Identifier: GPL-3.0-or-later
// What each process that reads from the network may still do when it reads the first byte: the one place where this is
// written. The processes enter their sandbox by it, PRIVILEGES.md is made from it, and a test tries what it forbids.
#pragma once

#include "shared/os/Sandbox.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mw::mail {

// Files and directories, by what they are for.
enum class Reach : std::uint8_t {
    Control,       // control/, and the files that links in it lead to
    QueueProgram,  // the directory of qmail-queue, to see whether that is ours
    Names,         // how names are looked up: /etc/resolv.conf, /etc/hosts, ...
    Authorities,   // the system's certificate authorities
    DeadHosts,     // queue/lock/tcpto and tcpto6
    Here,          // the working directory, and new/, cur/ and tmp/ in it
    Named,         // what the process was told to use: compiled tcp rules, a file of authorities, messages, ...
};

// Local sockets that a process talks to. Landlock has no say there, the owner and mode of the socket has.
enum class Door : std::uint8_t { Submit, Recipients, Store };

enum class Confined : std::uint8_t {
    SmtpWorker,
    Smtp,
    Qmtp,
    Qmqp,
    Ofmip,
    PopAuthorization,
    Pop3,
    Remote,
    Lmtp,
    QmqpClient,
    SerialClient,
    DnsTool,
    ConnectionFacts,
    Doctor,
};

// Ports of TCP.
struct Ports {
    bool any = false;
    bool named = false; // those of the servers that the process was told of
    std::span<const std::uint16_t> some;
};

struct SandboxWiring {
    Confined process;
    const char *program; // as an administrator knows it
    const char *account;
    std::span<const Reach> reads;
    std::span<const Reach> changes;
    std::span<const Door> doors;
    Ports connects;
    bool bindsOwnAddress = false; // with a port of the kernel's choice
    os::SystemCalls calls;
    bool queues = false; // by qmail-queue: where that is an administrator's own program, the loose sandbox is used
};

inline constexpr std::array kControlOnly{Reach::Control};
inline constexpr std::array kSmtpReads{Reach::Control, Reach::QueueProgram, Reach::Names};
inline constexpr std::array kSmtpWorkerReads{Reach::Control, Reach::QueueProgram, Reach::Names, Reach::Named};
inline constexpr std::array kQueueReads{Reach::QueueProgram};
inline constexpr std::array kRemoteReads{Reach::Control, Reach::Names, Reach::Authorities, Reach::Named};
inline constexpr std::array kNameReads{Reach::Names};
inline constexpr std::array kLmtpReads{Reach::Control, Reach::Names};
inline constexpr std::array kDeadHosts{Reach::DeadHosts};
inline constexpr std::array kHere{Reach::Here};
inline constexpr std::array kSerialReads{Reach::Here, Reach::Named};
inline constexpr std::array kSubmits{Door::Submit};
inline constexpr std::array kSmtpDoors{Door::Submit, Door::Recipients};
inline constexpr std::array kStore{Door::Store};
inline constexpr std::array<std::uint16_t, 1> kDnsPort{53};
inline constexpr std::array<std::uint16_t, 2> kFactPorts{53, 113};

inline constexpr std::array kSandboxes{
    SandboxWiring{.process = Confined::SmtpWorker, .program = "qmail-smtpd --listen, its children", .account = "qmaild",
                  .reads = kSmtpWorkerReads, .doors = kSmtpDoors, .connects = {.some = kDnsPort},
                  .calls = {.readFiles = true, .localSockets = true, .tcp = true, .udp = true, .interfaces = true, .accept = true},
                  .queues = true},
    SandboxWiring{.process = Confined::Smtp, .program = "qmail-smtpd", .account = "qmaild", .reads = kSmtpReads,
                  .doors = kSmtpDoors, .connects = {.some = kDnsPort},
                  .calls = {.readFiles = true, .localSockets = true, .tcp = true, .udp = true}, .queues = true},
    SandboxWiring{.process = Confined::Qmtp, .program = "qmail-qmtpd", .account = "qmaild", .reads = kQueueReads,
                  .doors = kSubmits, .calls = {.readFiles = true, .localSockets = true}, .queues = true},
    SandboxWiring{.process = Confined::Qmqp, .program = "qmail-qmqpd", .account = "qmaild", .reads = kQueueReads,
                  .doors = kSubmits, .calls = {.readFiles = true, .localSockets = true}, .queues = true},
    SandboxWiring{.process = Confined::Ofmip, .program = "ofmipd", .account = "qmaild", .reads = kQueueReads,
                  .doors = kSubmits, .calls = {.readFiles = true, .localSockets = true}, .queues = true},
    SandboxWiring{.process = Confined::PopAuthorization, .program = "qmail-popup, its child that talks",
                  .account = "qmaild"},
    SandboxWiring{.process = Confined::Pop3, .program = "qmail-pop3d", .account = "the owner of the mailbox",
                  .changes = kHere, .calls = {.changeFiles = true}},
    SandboxWiring{.process = Confined::Remote, .program = "qmail-remote", .account = "qmailr", .reads = kRemoteReads,
                  .changes = kDeadHosts, .doors = kStore, .connects = {.any = true}, .bindsOwnAddress = true,
                  .calls = {.readFiles = true, .writeFiles = true, .localSockets = true, .tcp = true, .udp = true,
                            .interfaces = true}},
    SandboxWiring{.process = Confined::Lmtp, .program = "qmail-lmtp", .account = "the recipient", .reads = kLmtpReads,
                  .doors = kStore, .connects = {.named = true, .some = kDnsPort},
                  .calls = {.readFiles = true, .localSockets = true, .tcp = true, .udp = true}},
    SandboxWiring{.process = Confined::QmqpClient, .program = "qmail-qmqpc", .account = "whoever has mail to queue",
                  .connects = {.named = true}, .calls = {.tcp = true}},
    SandboxWiring{.process = Confined::SerialClient, .program = "serialsmtp, serialqmtp",
                  .account = "the owner of the Maildir", .reads = kSerialReads, .calls = {.readFiles = true}},
    SandboxWiring{.process = Confined::DnsTool, .program = "dnsip, dnsptr, dnsmxip, dnsfq, dnscname",
                  .account = "whoever asks", .reads = kNameReads, .connects = {.some = kDnsPort},
                  .calls = {.readFiles = true, .tcp = true, .udp = true}},
    SandboxWiring{.process = Confined::ConnectionFacts, .program = "tcp-env, its child that asks",
                  .account = "whoever runs it", .reads = kNameReads, .connects = {.some = kFactPorts},
                  .calls = {.readFiles = true, .tcp = true, .udp = true}},
    SandboxWiring{.process = Confined::Doctor, .program = "mailwright-doctor, its child that asks",
                  .account = "qmaild", .reads = kNameReads, .connects = {.named = true, .some = kDnsPort},
                  .calls = {.readFiles = true, .tcp = true, .udp = true, .interfaces = true}},
};

const SandboxWiring &sandboxOf(Confined process);

// What only the process itself knows.
struct SandboxDetails {
    std::vector<std::string> named;          // Reach::Named
    std::vector<std::uint16_t> namedPorts;   // Ports::named
    std::vector<std::string> queuePrograms;  // more that may stand in qmail-queue's place, as tcp rules may name them
};

// The rules by the table, for this hub and this moment.
os::SandboxRules rulesOf(const SandboxWiring &wiring, const SandboxDetails &details = {});

// The sandbox of that process now: the rules of the table, or the loose one where an administrator's program queues its
// mail.
struct SandboxPlan {
    std::optional<os::SandboxRules> rules; // nothing: loose
    bool maySwitchUser = false;            // of the loose one, which root enters before it becomes somebody else
    bool operator==(const SandboxPlan &) const = default;
};
SandboxPlan planSandbox(Confined process, const SandboxDetails &details = {});
// Another text than before when a file that the plan names is another one than before: who is inside has no right to the
// new one, as when /etc/resolv.conf is replaced.
std::string markOf(const SandboxPlan &plan);
// An error says why not, and then the process must not read from the network.
Result<void> enterSandbox(const SandboxPlan &plan);
Result<void> enterSandboxOf(Confined process, const SandboxDetails &details = {});

// What queues this process's mail in the place of our qmail-queue: the program that QMAILQUEUE or control/queueprogram names, or
// bin/qmail-queue where that is not ours. Nothing: it is ours.
std::optional<std::string> foreignQueueProgram();

} // namespace mw::mail

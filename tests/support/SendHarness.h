// SPDX-License-Identifier: GPL-3.0-or-later
// The real qmail-send, qmail-clean and qmail-queued in the sandbox, with the test as both spawners: it sees every
// delivery and answers it.
#pragma once

#include "shared/mail/Channel.h"
#include "shared/mail/SpawnProtocol.h"
#include "shared/os/Fd.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <array>
#include <functional>
#include <optional>

#include <sys/types.h>

namespace mw::test {

struct Delivery {
    mail::Channel channel = mail::Channel::Local;
    std::uint8_t slot = 0;
    QByteArray message; // "S/ID"
    QByteArray sender;
    QByteArray recipient;
    mail::DeliveryOptions options;
};

// Puts a message into the queue with the real qmail-queue as this user. Returns its exit code.
int injectMessage(uid_t uid, const QByteArray &message, const QByteArray &sender, const QList<QByteArray> &recipients,
                  const mail::EnvelopeOptions &options = {});

// qmail-queued for as long as the object lives; the queue must exist.
class QueueService {
public:
    QueueService();
    ~QueueService();
    QueueService(const QueueService &) = delete;
    QueueService &operator=(const QueueService &) = delete;

private:
    pid_t m_pid = -1;
};

class SendHarness {
public:
    // The report for a delivery; nothing: the test will call report().
    using Answer = std::function<std::optional<QByteArray>(const Delivery &)>;

    SendHarness() = default;
    ~SendHarness();
    SendHarness(const SendHarness &) = delete;
    SendHarness &operator=(const SendHarness &) = delete;

    // Starts qmail-clean and qmail-send; the spawners announce these limits.
    void start(unsigned localLimit = 120, unsigned remoteLimit = 120);
    // Of the next qmail-send, beside PATH: NAME=value.
    void setEnvironment(std::vector<std::string> environment) { m_environment = std::move(environment); }
    // The next qmail-send runs under strace with these options; its output goes to /gold/trace.
    static void traceSend(const QByteArray &options);
    // The program itself again.
    static void runPlainly();
    void setAnswer(Answer answer) { m_answer = std::move(answer); }
    void report(const Delivery &delivery, const QByteArray &text);
    // Serves qmail-send until the condition holds. False when the limit (milliseconds) is over.
    bool serveUntil(const std::function<bool()> &condition, int limit = 40'000);
    void signal(int signal) const;
    // Serves until qmail-send has ended; its exit code, or -1 when it does not end in time.
    int waitForEnd(int limit = 40'000);
    // SIGTERM and waitForEnd().
    int stop();
    // kill -9, at once.
    void kill();
    // As if the spawner of this channel had died.
    void loseSpawner(mail::Channel channel);
    // Serves until qmail-send and qmail-clean sleep with nothing left to say and to read. False when the limit is over.
    bool serveUntilIdle(int limit = 40'000);
    bool running() const { return m_send > 0; }

    const QByteArray &log() const { return m_log; } // of all starts
    const QList<Delivery> &deliveries() const { return m_deliveries; }

private:
    // False when nothing came in that time.
    bool serve(int milliseconds);
    void readCommands(std::size_t channel);
    bool readLog();
    void closePipes();

    std::vector<std::string> m_environment;
    Answer m_answer;
    pid_t m_send = -1;
    pid_t m_clean = -1;
    os::Fd m_logPipe;
    std::array<os::Fd, 2> m_commands;
    std::array<os::Fd, 2> m_reports;
    std::array<mail::SpawnCommandParser, 2> m_parsers;
    QByteArray m_log;
    QList<Delivery> m_deliveries;
};

} // namespace mw::test

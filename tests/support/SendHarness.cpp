// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SendHarness.h"

#include "tests/support/Sandbox.h"

#include "shared/mail/Envelope.h"
#include "shared/mail/SendCommand.h"
#include "shared/mail/Submission.h"
#include "shared/os/Process.h"
#include "shared/os/Signals.h"
#include "shared/os/UnixSocket.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QThread>

#include <csignal>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mw::test {
namespace {

constexpr os::Identity kQmailq{1004, 1001};
constexpr os::Identity kQmails{1006, 1001};

template <typename T>
T need(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, result.error().text.c_str());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

os::Pipe newPipe()
{
    return need(os::makePipe(), "pipe");
}

pid_t spawnProgram(const std::string &name, std::vector<os::FdMapping> fds, std::optional<os::Identity> identity,
                   const std::vector<std::string> &environment = {})
{
    os::ProcessSpec spec;
    spec.program = "/var/qmail/bin/" + name;
    spec.arguments = {name};
    spec.environment = std::vector<std::string>{"PATH=/usr/bin:/bin"};
    spec.environment->insert(spec.environment->end(), environment.begin(), environment.end());
    spec.descriptors = std::move(fds);
    spec.identity = identity;
    spec.workingDirectory = "/";
    return need(os::spawn(spec), name.c_str());
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray bytes(const std::string &s)
{
    return QByteArray::fromStdString(s);
}

// How often each thread of the process went to sleep so far; nothing when one of them is at work, or none is there.
std::optional<QByteArray> restOf(pid_t pid)
{
    QByteArray rest;
    const QDir threads(u"/proc/%1/task"_s.arg(pid));
    for (const auto &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto status = readFile(threads.filePath(thread) + u"/status"_s);
        if (!status.contains("\nState:\tS"))
            return {};
        rest += status.mid(status.indexOf("\nvoluntary_ctxt_switches:"));
    }
    return rest.isEmpty() ? std::nullopt : std::optional(rest);
}

} // namespace

int injectMessage(uid_t uid, const QByteArray &message, const QByteArray &sender, const QList<QByteArray> &recipients,
                  const mail::EnvelopeOptions &options)
{
    os::ignoreBrokenPipes();
    auto body = newPipe();
    auto envelope = newPipe();
    const auto pid = spawnProgram("qmail-queue", {{body.read.get(), 0}, {envelope.read.get(), 1}},
                                  os::Identity{uid, static_cast<gid_t>(uid)});
    body.read.reset();
    envelope.read.reset();
    static_cast<void>(os::writeAll(body.write.get(), view(message)));
    body.write.reset();
    std::vector<std::string> list;
    for (const auto &r : recipients)
        list.emplace_back(view(r));
    static_cast<void>(
        os::writeAll(envelope.write.get(), mail::serialiseSubmission(view(sender), list) + mail::submissionOptions(options)));
    envelope.write.reset();
    return need(os::waitFor(pid), "wait for qmail-queue").code();
}

QueueService::QueueService() : m_pid(spawnProgram("qmail-queued", {}, {}))
{
    for (int i = 0; i < 4000; ++i) {
        if (os::connectUnix(mail::submissionSocketPath(), SOCK_SEQPACKET))
            return;
        QThread::msleep(10);
    }
    qFatal("qmail-queued does not answer");
}

QueueService::~QueueService()
{
    os::sendSignal(m_pid, SIGKILL);
    static_cast<void>(os::waitFor(m_pid));
}

SendHarness::~SendHarness()
{
    if (running())
        kill();
    closePipes();
}

void SendHarness::start(unsigned localLimit, unsigned remoteLimit)
{
    os::ignoreBrokenPipes();
    auto log = newPipe();
    std::array commands{newPipe(), newPipe()};
    std::array reports{newPipe(), newPipe()};
    auto toClean = newPipe();
    auto fromClean = newPipe();
    const std::array limits{localLimit, remoteLimit};
    for (std::size_t i = 0; i < 2; ++i) {
        const char byte = static_cast<char>(limits[i]);
        need(os::writeAll(reports[i].write.get(), {&byte, 1}), "announce the limit");
    }
    auto socket = os::listenUnix(mail::sendCommandPath(), SOCK_SEQPACKET, 0666).value_or(os::Fd{});
    if (!socket.valid()) // there is no queue, which is what the test is about
        socket = need(os::duplicate(0), "any descriptor");
    m_clean = spawnProgram("qmail-clean", {{toClean.read.get(), 0}, {fromClean.write.get(), 1}}, kQmailq);
    m_send = spawnProgram("qmail-send",
                          {{log.write.get(), 0},
                           {commands[0].write.get(), 1},
                           {reports[0].read.get(), 2},
                           {commands[1].write.get(), 3},
                           {reports[1].read.get(), 4},
                           {toClean.write.get(), 5},
                           {fromClean.read.get(), 6},
                           {socket.get(), 7}},
                          kQmails, m_environment);
    m_logPipe = std::move(log.read);
    for (std::size_t i = 0; i < 2; ++i) {
        m_commands[i] = std::move(commands[i].read);
        m_reports[i] = std::move(reports[i].write);
        m_parsers[i] = {};
    }
}

void SendHarness::traceSend(const QByteArray &options)
{
    runPlainly();
    QFile::remove(u"/gold/trace"_s);
    ::chmod("/gold", 0777);
    QFile::remove(u"/var/qmail/bin/qmail-send"_s);
    // In a build with the address sanitizer, its search for leaks would fail, being a tracer, too.
    writeFile(u"/var/qmail/bin/qmail-send"_s,
              "#!/bin/sh\nASAN_OPTIONS=detect_leaks=0 exec strace -D -f -y -s 100000 -o /gold/trace " + options + " " + kSandboxPrograms + "/qmail-send\n", 0755);
}

void SendHarness::runPlainly()
{
    QFile::remove(u"/var/qmail/bin/qmail-send"_s);
    QFile::link(QLatin1String(kSandboxPrograms) + u"/qmail-send"_s, u"/var/qmail/bin/qmail-send"_s);
}

void SendHarness::report(const Delivery &delivery, const QByteArray &text)
{
    const auto report = mail::encodeSpawnReport({delivery.slot, text.toStdString()});
    static_cast<void>(os::writeAll(m_reports[mail::indexOf(delivery.channel)].get(), report));
}

void SendHarness::readCommands(std::size_t channel)
{
    std::array<char, 8192> buffer{};
    const auto n = os::readSome(m_commands[channel].get(), buffer);
    if (!n || *n == 0) {
        m_commands[channel].reset();
        return;
    }
    for (const auto &command : m_parsers[channel].feed({buffer.data(), *n})) {
        const Delivery delivery{mail::kChannels[channel], command.slot, bytes(command.message), bytes(command.sender),
                                bytes(command.recipient), command.options};
        m_deliveries.append(delivery);
        const auto answer = m_answer ? m_answer(delivery) : QByteArray("Kfine\n");
        if (answer)
            report(delivery, *answer);
    }
}

// False at its end.
bool SendHarness::readLog()
{
    std::array<char, 8192> buffer{};
    const auto n = os::readSome(m_logPipe.get(), buffer);
    if (!n || *n == 0)
        return false;
    m_log.append(buffer.data(), static_cast<qsizetype>(*n));
    return true;
}

bool SendHarness::serve(int milliseconds)
{
    std::array<pollfd, 3> polls{
        {{m_logPipe.get(), POLLIN, 0}, {m_commands[0].get(), POLLIN, 0}, {m_commands[1].get(), POLLIN, 0}}};
    if (::poll(polls.data(), polls.size(), milliseconds) <= 0)
        return false;
    if (polls[0].revents && !readLog())
        m_logPipe.reset();
    for (std::size_t i = 0; i < 2; ++i) {
        if (polls[i + 1].revents)
            readCommands(i);
    }
    return true;
}

bool SendHarness::serveUntil(const std::function<bool()> &condition, int limit)
{
    const QDeadlineTimer deadline(limit);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        serve(20);
    }
    return true;
}

void SendHarness::signal(int signal) const
{
    os::sendSignal(m_send, signal);
}

int SendHarness::waitForEnd(int limit)
{
    int status = 0;
    const bool ended = serveUntil([&] { return ::waitpid(m_send, &status, WNOHANG) == m_send; }, limit);
    if (!ended)
        return -1;
    m_send = -1;
    while (m_logPipe.valid() && readLog()) {
    }
    closePipes();
    return os::ExitStatus{status}.code();
}

int SendHarness::stop()
{
    signal(SIGTERM);
    return waitForEnd();
}

void SendHarness::kill()
{
    signal(SIGKILL);
    static_cast<void>(os::waitFor(m_send));
    m_send = -1;
    while (m_logPipe.valid() && readLog()) {
    }
    closePipes();
}

void SendHarness::loseSpawner(mail::Channel channel)
{
    m_reports[mail::indexOf(channel)].reset();
    m_commands[mail::indexOf(channel)].reset();
}

bool SendHarness::serveUntilIdle(int limit)
{
    const QDeadlineTimer deadline(limit);
    while (!deadline.hasExpired()) {
        const auto send = restOf(m_send);
        const auto clean = restOf(m_clean);
        // Both slept all the time in between: what one of them had to read would have woken it.
        if (!serve(20) && send && clean && send == restOf(m_send) && clean == restOf(m_clean))
            return true;
    }
    return false;
}

void SendHarness::closePipes()
{
    m_logPipe.reset();
    for (std::size_t i = 0; i < 2; ++i) {
        m_commands[i].reset();
        m_reports[i].reset();
    }
    if (m_clean > 0)
        static_cast<void>(os::waitFor(m_clean)); // it ends when its input does
    m_clean = -1;
}

} // namespace mw::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-start/Starter.h"

#include "shared/mail/QueueLayout.h"
#include "shared/mail/QueueTrigger.h"
#include "shared/mail/SendCommand.h"
#include "shared/mail/Submission.h"
#include "shared/os/Files.h"
#include "shared/os/UnixSocket.h"

#include <fcntl.h>
#include <sys/socket.h>

namespace mw::start {
namespace {

constexpr mode_t kUmask = 077;

bool isPipe(Line line)
{
    return line != Line::Log && line != Line::Diagnostics && line != Line::Commands;
}

Result<std::optional<os::Identity>> identityFor(const ProcessWiring &wiring)
{
    if (mail::privateMode())
        return std::nullopt;
    auto identity = MW_TRY(mail::identityOf(wiring.role));
    if (wiring.group == Group::Qmail)
        identity.gid = MW_TRY(mail::identityOf(mail::Role::Send)).gid;
    return identity;
}

} // namespace

Error Starter::run(const StartOptions &options)
{
    if (const auto prepared = prepare(options); !prepared)
        return prepared.error();
    for (const auto &wiring : std::span(kProcesses).first(kProcesses.size() - 1)) {
        const auto spec = specOf(wiring, options);
        if (!spec)
            return spec.error();
        if (const auto started = os::spawn(*spec); !started)
            return started.error();
    }
    const auto last = specOf(kProcesses.back(), options);
    return last ? os::replaceProcess(*last) : last.error();
}

void Starter::report(const Error &error) const
{
    const int kept = endOf(Line::Diagnostics, End::Write);
    (void)os::writeAll(kept >= 0 ? kept : 2, "qmail-start: fatal: " + error.text + "\n");
}

Result<void> Starter::prepare(const StartOptions &options)
{
    os::closeOnExecFrom(3);
    MW_TRY_VOID(os::changeDirectory("/"));
    os::setUmask(kUmask);
    MW_TRY_VOID(makeLines());
    if (const auto problem = mail::mendTrigger(mail::queueDirectory()); !problem.empty())
        (void)os::writeAll(2, "qmail-start: warning: " + problem + "\n");
    MW_TRY_VOID(startQueueDaemon());
    MW_TRY_VOID(startLogger(options.logger));
    return makeCommandSocket();
}

Result<void> Starter::makeLines()
{
    for (std::size_t i = 0; i < kLines; ++i) {
        if (isPipe(static_cast<Line>(i)))
            m_lines.at(i) = MW_TRY(os::makePipe());
    }
    m_lines.at(static_cast<std::size_t>(Line::Log)).write = MW_TRY(os::duplicate(1));
    m_lines.at(static_cast<std::size_t>(Line::Diagnostics)).write = MW_TRY(os::duplicate(2));
    return {};
}

// queue/lock belongs to qmailq, so qmails cannot make its socket there; in private mode qmail-send does it itself. The group may
// connect, because mailwrightd commands as qmails; qmail-send then asks the kernel who it is.
Result<void> Starter::makeCommandSocket()
{
    if (mail::privateMode())
        return {};
    const auto path = mail::sendCommandPath();
    const auto owner = MW_TRY(mail::identityOf(mail::Role::Queue));
    auto socket = os::listenUnix(path, SOCK_SEQPACKET, 0660);
    if (!socket || !os::changeOwnerAt(os::kWorkingDirectory, path, owner.uid, owner.gid)) {
        const std::string problem = socket ? "cannot give " + path + " to qmailq" : socket.error().text;
        (void)os::writeAll(2, "qmail-start: warning: " + problem + "; commands to qmail-send will not work\n");
        return {};
    }
    m_lines.at(static_cast<std::size_t>(Line::Commands)).read = std::move(*socket);
    return {};
}

// A boot script of old knows no service qmail-queued, and without it no mail can be queued. It outlives us, so that
// mail can be queued while deliveries are stopped.
Result<void> Starter::startQueueDaemon() const
{
    for (const auto &service : {mail::homePath("supervise/qmail-queued"), std::string("/service/qmail-queued")}) {
        if (os::statAt(os::kWorkingDirectory, service))
            return {};
    }
    const auto answer = os::connectUnixNow(mail::submissionSocketPath(), SOCK_SEQPACKET);
    if (answer || answer.error().kind == ErrorKind::Busy)
        return {};
    const auto nothing = MW_TRY(os::openAt(os::kWorkingDirectory, "/dev/null", O_RDWR));
    os::ProcessSpec spec;
    spec.program = mail::programPath("qmail-queued");
    spec.arguments = {"qmail-queued"};
    spec.descriptors = {{nothing.get(), 0}, {nothing.get(), 1}, {endOf(Line::Diagnostics, End::Write), 2}};
    spec.newSession = true;
    MW_TRY_VOID(os::spawn(spec));
    return {};
}

Result<void> Starter::startLogger(const std::vector<std::string> &logger)
{
    if (logger.empty())
        return {};
    auto pipe = MW_TRY(os::makePipe());
    os::ProcessSpec spec;
    spec.program = logger.front();
    spec.arguments = logger;
    spec.descriptors = {{pipe.read.get(), 0}};
    if (!mail::privateMode())
        spec.identity = MW_TRY(mail::identityOf(mail::Role::Log));
    MW_TRY_VOID(os::spawn(spec));
    m_lines.at(static_cast<std::size_t>(Line::Log)).write = std::move(pipe.write);
    return {};
}

Result<os::ProcessSpec> Starter::specOf(const ProcessWiring &wiring, const StartOptions &options) const
{
    os::ProcessSpec spec;
    spec.program = mail::programPath(wiring.program);
    spec.arguments = {wiring.program};
    if (wiring.role == mail::Role::Owner)
        spec.arguments.push_back(options.defaultDelivery);
    spec.identity = MW_TRY(identityFor(wiring));
    for (const auto &wire : wiring.wires) {
        if (const int ours = endOf(wire.line, wire.end); ours >= 0)
            spec.descriptors.push_back({ours, wire.descriptor});
    }
    return spec;
}

int Starter::endOf(Line line, End end) const
{
    const auto &pipe = m_lines.at(static_cast<std::size_t>(line));
    return end == End::Read ? pipe.read.get() : pipe.write.get();
}

} // namespace mw::start

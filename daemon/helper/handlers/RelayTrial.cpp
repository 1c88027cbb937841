// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/handlers/RelayTrial.h"

#include "shared/mail/Home.h"
#include "shared/os/Files.h"
#include "shared/os/Process.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <csignal>
#include <fcntl.h>

namespace mw::helper {
namespace {

constexpr int kPatience = 90'000; // milliseconds for all of it
constexpr std::size_t kLongest = 65536;

struct Started {
    os::Fd pipe;
    pid_t pid = 0;
};

Result<Started> startRemote(const HubPlace &place, const std::string &host, const std::string &sender)
{
    os::ProcessSpec spec;
    spec.program = place.home + "/bin/qmail-remote";
    spec.arguments = {"qmail-remote", "--check", host, sender};
    spec.environment = {"PATH=/usr/bin:/bin"};
    spec.workingDirectory = "/";
    if (place.isPrivate)
        spec.environment->push_back("QMAILHOME=" + place.home);
    else
        spec.identity = MW_TRY(mail::identityOf(mail::Role::Remote));
    auto pipe = MW_TRY(os::makePipe());
    MW_TRY_VOID(os::setNonBlocking(pipe.read.get(), true));
    const auto nowhere = MW_TRY(os::openAt(os::kWorkingDirectory, "/dev/null", O_RDWR));
    spec.descriptors = {{nowhere.get(), 0}, {pipe.write.get(), 1}, {nowhere.get(), 2}};
    const auto pid = MW_TRY(os::spawn(spec));
    return Started{std::move(pipe.read), pid};
}

} // namespace

void RelayTrial::start(const HubPlace &place, const std::string &host, const std::string &sender, Done done)
{
    auto started = startRemote(place, host, sender);
    if (started)
        (void)new RelayTrial(std::move(started->pipe), started->pid, std::move(done)); // deletes itself
    else
        QTimer::singleShot(0, QCoreApplication::instance(),
                           [done = std::move(done), error = started.error()] { done(Failure(error)); });
}

RelayTrial::RelayTrial(os::Fd pipe, pid_t pid, Done done)
    : m_pipe(std::move(pipe)), m_pid(pid), m_done(std::move(done)), m_notifier(m_pipe.get(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &RelayTrial::readable);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { finish(fail(ErrorKind::Timeout, "the relay did not answer in time")); });
    m_patience.start(kPatience);
}

RelayTrial::~RelayTrial()
{
    m_notifier.setEnabled(false);
    os::sendSignal(m_pid, SIGKILL); // first: waiting for one that does not end would hold the helper
    (void)os::waitFor(m_pid);
}

void RelayTrial::readable()
{
    std::array<char, 4096> buffer{};
    const auto got = os::readSome(m_pipe.get(), buffer);
    if (!got && got.error().kind == ErrorKind::Busy)
        return;
    if (got && *got > 0) {
        if (m_output.size() < kLongest)
            m_output.append(buffer.data(), *got);
        return;
    }
    const auto report = m_output.substr(0, m_output.find('\0'));
    finish(report.empty() ? Result<std::string>(fail(ErrorKind::Format, "qmail-remote said nothing"))
                          : Result<std::string>(report));
}

void RelayTrial::finish(const Result<std::string> &report)
{
    m_notifier.setEnabled(false);
    m_patience.stop();
    if (m_done)
        std::exchange(m_done, nullptr)(report);
    deleteLater();
}

} // namespace mw::helper

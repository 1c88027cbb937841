// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/handlers/ChildOutput.h"

#include "shared/os/Files.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <csignal>
#include <fcntl.h>

namespace mw::helper {
namespace {

constexpr std::size_t kLongest = 65536;

struct Started {
    os::Fd pipe;
    pid_t pid = 0;
};

Result<Started> startChild(os::ProcessSpec spec)
{
    auto pipe = MW_TRY(os::makePipe());
    MW_TRY_VOID(os::setNonBlocking(pipe.read.get(), true));
    const auto nowhere = MW_TRY(os::openAt(os::kWorkingDirectory, "/dev/null", O_RDWR));
    spec.descriptors = {{nowhere.get(), 0}, {pipe.write.get(), 1}, {nowhere.get(), 2}};
    const auto pid = MW_TRY(os::spawn(spec));
    return Started{std::move(pipe.read), pid};
}

} // namespace

void ChildOutput::collect(os::ProcessSpec spec, int milliseconds, Done done)
{
    auto started = startChild(std::move(spec));
    if (started)
        (void)new ChildOutput(std::move(started->pipe), started->pid, milliseconds, std::move(done)); // deletes itself
    else
        QTimer::singleShot(0, QCoreApplication::instance(),
                           [done = std::move(done), error = started.error()] { done(Failure(error)); });
}

ChildOutput::ChildOutput(os::Fd pipe, pid_t pid, int milliseconds, Done done)
    : m_pipe(std::move(pipe)), m_pid(pid), m_done(std::move(done)), m_notifier(m_pipe.get(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &ChildOutput::readable);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(fail(ErrorKind::Timeout, "there was no answer in time")); });
    m_patience.start(milliseconds);
}

ChildOutput::~ChildOutput()
{
    m_notifier.setEnabled(false);
    os::sendSignal(m_pid, SIGKILL); // first: waiting for one that does not end would hold the helper
    (void)os::waitFor(m_pid);
}

void ChildOutput::readable()
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
    finish(m_output);
}

void ChildOutput::finish(const Result<std::string> &output)
{
    m_notifier.setEnabled(false);
    m_patience.stop();
    if (m_done)
        std::exchange(m_done, nullptr)(output);
    deleteLater();
}

} // namespace mw::helper

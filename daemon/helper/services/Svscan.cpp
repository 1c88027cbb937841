// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/services/Svscan.h"

#include "daemon/helper/services/ServiceTree.h"

#include "shared/base/Text.h"
#include "shared/os/AtomicFile.h"
#include "shared/os/Files.h"
#include "shared/os/Process.h"

#include <algorithm>
#include <csignal>
#include <fcntl.h>

namespace mw::helper {
namespace {

constexpr int kRestartWait = 2000; // milliseconds

std::string commandLineOf(pid_t pid)
{
    return os::readFile("/proc/" + std::to_string(pid) + "/cmdline", 65536).value_or(std::string());
}

} // namespace

Svscan::Svscan(HubPlace place, QObject *parent) : QObject(parent), m_place(std::move(place))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (!start())
            m_again.start(kRestartWait);
    });
}

// The file says "PID START": the start tells our svscan from a later process that got its number.
std::optional<pid_t> Svscan::recordedProcess() const
{
    const auto record = os::readFile(m_place.run + "/svscan.pid", 256);
    if (!record)
        return std::nullopt;
    const auto parts = text::split(text::trimRight(*record), ' ');
    if (parts.size() != 2)
        return std::nullopt;
    const auto pid = static_cast<pid_t>(text::leadingNumber(parts[0]).value);
    const auto started = os::processStart(pid);
    if (!started || std::to_string(*started) != parts[1])
        return std::nullopt;
    const auto commandLine = commandLineOf(pid);
    const auto words = text::split(commandLine, '\0');
    const bool ours = std::ranges::contains(words, std::string_view(m_place.services));
    return ours ? std::optional(pid) : std::nullopt;
}

// No record of ours, and yet every service is supervised: somebody else's svscan does it.
bool Svscan::othersSupervise() const
{
    if (os::statAt(os::kWorkingDirectory, m_place.run + "/svscan.pid"))
        return false;
    const ServiceTree tree(m_place);
    const auto names = tree.names();
    return !names.empty() && std::ranges::all_of(names, [&](const auto &n) { return isSupervised(tree.pathOf(n)); });
}

Result<Svscan::Beginning> Svscan::begin()
{
    m_wanted = true;
    if (const auto pid = recordedProcess()) {
        const auto watched = watch(*pid);
        if (watched)
            return Beginning::TakenOver;
        if (watched.error().kind != ErrorKind::NotFound) // it has just ended
            return Failure(watched.error());
    }
    // Of a hub that was taken over it stays whose it is, also while that has not begun yet.
    if (m_place.adopted || othersSupervise()) {
        m_foreign = true;
        return Beginning::Foreign;
    }
    MW_TRY_VOID(start());
    return Beginning::Started;
}

Result<void> Svscan::start()
{
    const auto nothing = MW_TRY(os::openAt(os::kWorkingDirectory, "/dev/null", O_RDWR));
    const auto log = MW_TRY(os::openAt(os::kWorkingDirectory, m_place.run + "/svscan.log",
                                       O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW, 0600));
    os::ProcessSpec spec;
    spec.program = "svscan";
    spec.arguments = {"svscan", m_place.services};
    spec.environment = {"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"};
    spec.descriptors = {{nothing.get(), 0}, {nothing.get(), 1}, {log.get(), 2}};
    spec.workingDirectory = "/";
    spec.umask = 022;
    spec.newSession = true;
    const auto pid = os::spawn(spec);
    if (!pid && pid.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::Config, "there is no svscan; install the package daemontools");
    if (!pid)
        return Failure(pid.error());
    const auto started = MW_TRY(os::processStart(*pid));
    MW_TRY_VOID(os::replaceFile(m_place.run + "/svscan.pid",
                                std::to_string(*pid) + " " + std::to_string(started) + "\n"));
    return watch(*pid);
}

Result<void> Svscan::watch(pid_t pid)
{
    m_process = MW_TRY(os::processDescriptor(pid));
    m_pid = pid;
    m_notifier = std::make_unique<QSocketNotifier>(m_process.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Svscan::died);
    return {};
}

void Svscan::died()
{
    m_notifier->setEnabled(false);
    m_notifier.release()->deleteLater(); // it is calling
    (void)os::waitFor(m_pid);            // reaps it if it was our child
    m_pid = 0;
    if (m_wanted)
        m_again.start(kRestartWait);
}

bool Svscan::isRunning() const
{
    return m_pid != 0 || m_foreign;
}

void Svscan::end()
{
    m_wanted = false;
    m_again.stop();
    if (m_pid != 0)
        os::sendSignal(m_pid, SIGTERM);
    (void)os::unlinkAt(os::kWorkingDirectory, m_place.run + "/svscan.pid");
}

} // namespace mw::helper

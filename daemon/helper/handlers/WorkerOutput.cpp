// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/handlers/WorkerOutput.h"

#include "shared/os/Process.h"

#include <array>

namespace mw::helper {

WorkerOutput::WorkerOutput(os::Fd output, pid_t pid, std::string begin, std::size_t most, std::function<void(const std::string &)> then)
    : m_output(std::move(output)), m_pid(pid), m_most(most), m_then(std::move(then)),
      m_bytes(std::move(begin)), m_notifier(m_output.get(), QSocketNotifier::Read)
{
    (void)os::setNonBlocking(m_output.get(), true);
    connect(&m_notifier, &QSocketNotifier::activated, this, &WorkerOutput::readable);
}

void WorkerOutput::readable()
{
    std::array<char, 65536> buffer{};
    const auto count = os::readSome(m_output.get(), buffer);
    if (!count && count.error().kind == ErrorKind::Busy)
        return;
    if (count && *count > 0) {
        if (m_bytes.size() + *count <= m_most)
            m_bytes.append(buffer.data(), *count);
        return;
    }
    m_notifier.setEnabled(false);
    // Its output has ended, so it ends now, too.
    (void)os::waitFor(m_pid);
    m_then(m_bytes);
    deleteLater();
}

} // namespace mw::helper

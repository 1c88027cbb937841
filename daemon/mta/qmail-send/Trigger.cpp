// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/Trigger.h"

#include "shared/os/Files.h"

#include <fcntl.h>

namespace mw::send {
namespace {

constexpr const char *kPath = "lock/trigger";
constexpr mode_t kMode = 0622;

} // namespace

void Trigger::rearm()
{
    m_fifo.reset(); // closing drops what is in the FIFO
    m_inode = 0;
    auto fifo = os::openAt(m_directory, kPath, O_RDONLY | O_NONBLOCK);
    const auto status = fifo ? os::statFd(fifo->get()) : Failure(fifo.error());
    if (!status || !S_ISFIFO(status->st_mode))
        return; // any other file would be readable all the time
    m_fifo = std::move(*fifo);
    m_inode = status->st_ino;
}

TriggerState Trigger::check()
{
    const auto status = os::statAt(m_directory, kPath, false);
    const bool good = status && S_ISFIFO(status->st_mode) && (status->st_mode & 0222) == (kMode & 0222);
    if (good && m_fifo.valid() && status->st_ino == m_inode)
        return TriggerState::Good;
    const bool mended = good || mend();
    rearm();
    return mended && m_fifo.valid() ? TriggerState::Mended : TriggerState::Broken;
}

// qmails may change the mode of its FIFO; only the owner of queue/lock (in private mode ourselves) can make a new one.
bool Trigger::mend()
{
    const auto status = os::statAt(m_directory, kPath, false);
    if (!status || !S_ISFIFO(status->st_mode)) {
        static_cast<void>(os::unlinkAt(m_directory, kPath));
        if (!os::makeFifo(m_directory, kPath, kMode))
            return false;
    }
    return os::changeModeAt(m_directory, kPath, kMode).has_value();
}

} // namespace mw::send

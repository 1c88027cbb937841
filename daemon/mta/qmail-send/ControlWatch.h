// SPDX-License-Identifier: GPL-3.0-or-later
// Notices that control files have changed, so that nobody has to send a signal.
#pragma once

#include "shared/base/Clock.h"
#include "shared/os/FileWatch.h"

#include <optional>

namespace mw::send {

class ControlWatch {
public:
    // Watches the directory of control files. Where that does not work, changes wait for SIGHUP as with qmail.
    void open();
    // Readable when something has changed; -1 without a watch.
    int fd() const { return m_watch ? m_watch->fd() : -1; }
    // Whether files have changed and then kept still for a moment: who changes several of them is not caught between
    // two. True once for each such change.
    bool changed(UnixTime now);
    // When changed() wants to be asked, if it waits for the stillness.
    std::optional<UnixTime> nextTime() const { return m_readAt; }

private:
    std::optional<os::FileWatch> m_watch;
    std::optional<UnixTime> m_readAt;
    UnixTime m_giveUpAt = 0;
};

} // namespace mw::send

// SPDX-License-Identifier: GPL-3.0-or-later
// The FIFO lock/trigger: whoever queues a message writes a byte to it, so that todo is looked at.
#pragma once

#include "shared/os/Fd.h"

#include <sys/types.h>

namespace mw::send {

enum class TriggerState {
    Good,
    Mended, // it was broken or replaced; pulls may have been lost
    Broken, // and this program may not mend it
};

class Trigger {
public:
    explicit Trigger(int queueDirectory) : m_directory(queueDirectory) { rearm(); }

    // Forgets pulls so far. Call it before todo is read, so that no pull is lost.
    void rearm();
    // Readable after a pull; -1 without a FIFO.
    int fd() const { return m_fifo.get(); }
    // Whether others can pull it, and mends what it can.
    TriggerState check();

private:
    bool mend();

    int m_directory;
    os::Fd m_fifo;
    ino_t m_inode = 0; // of what is open
};

} // namespace mw::send

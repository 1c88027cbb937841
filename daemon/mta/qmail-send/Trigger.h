// SPDX-License-Identifier: GPL-3.0-or-later
// The FIFO lock/trigger: whoever queues a message writes a byte to it, so that todo is looked at.
#pragma once

#include "shared/os/Fd.h"

namespace mw::send {

class Trigger {
public:
    explicit Trigger(int queueDirectory) : m_directory(queueDirectory) { rearm(); }

    // Forgets pulls so far. Call it before todo is read, so that no pull is lost.
    void rearm();
    // Readable after a pull; -1 without a FIFO.
    int fd() const { return m_fifo.get(); }

private:
    int m_directory;
    os::Fd m_fifo;
};

} // namespace mw::send

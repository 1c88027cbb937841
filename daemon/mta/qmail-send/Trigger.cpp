// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/Trigger.h"

#include "shared/os/Files.h"

#include <fcntl.h>

namespace mw::send {

void Trigger::rearm()
{
    m_fifo.reset(); // closing drops what is in the FIFO
    if (auto fifo = os::openAt(m_directory, "lock/trigger", O_RDONLY | O_NONBLOCK))
        m_fifo = std::move(*fifo);
}

} // namespace mw::send

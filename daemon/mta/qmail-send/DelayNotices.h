// SPDX-License-Identifier: GPL-3.0-or-later
// Tells senders once, after control/delaynotice hours, that a message still waits.
#pragma once

#include "daemon/mta/qmail-send/Core.h"
#include "daemon/mta/qmail-send/Report.h"
#include "daemon/mta/qmail-send/WorkerPool.h"

#include <memory>
#include <unordered_map>

namespace mw::send {

class DelayNotices {
public:
    // Reads who was told before the start.
    DelayNotices(Core &core, WorkerPool &pool);

    // Looks at the messages of Core::deferred.
    void run();
    bool idle() const { return m_running == 0; }
    // Whether the sender of this message was told before the start.
    bool toldBefore(MessageNumber number, UnixTime birth) const;

private:
    void consider(MessageNumber number);
    void queued(const Report &notice);

    Core &m_core;
    WorkerPool &m_pool;
    std::unordered_map<MessageNumber, UnixTime> m_told;
    std::size_t m_running = 0;
};

} // namespace mw::send

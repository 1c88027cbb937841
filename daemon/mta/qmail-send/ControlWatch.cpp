// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/ControlWatch.h"

#include "shared/mail/Home.h"

#include <algorithm>

namespace mw::send {
namespace {

constexpr UnixTime kStillness = 2;
constexpr UnixTime kLongestWait = 30; // with changes that do not end

} // namespace

void ControlWatch::open()
{
    auto watch = os::FileWatch::open();
    if (watch && watch->add(mail::homePath("control"), os::FileWatch::Notice::WholeFiles))
        m_watch = std::move(*watch);
}

bool ControlWatch::changed(UnixTime now)
{
    if (m_watch && m_watch->clear()) {
        if (!m_readAt)
            m_giveUpAt = now + kLongestWait;
        m_readAt = std::min(now + kStillness, m_giveUpAt);
    }
    if (!m_readAt || now < *m_readAt)
        return false;
    m_readAt.reset();
    return true;
}

} // namespace mw::send

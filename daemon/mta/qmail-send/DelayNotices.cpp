// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/DelayNotices.h"

#include "daemon/mta/qmail-send/SideFiles.h"

namespace mw::send {

DelayNotices::DelayNotices(Core &core, WorkerPool &pool) : m_core(core), m_pool(pool)
{
    for (const auto &file : sidefiles::readAll(core.files, sidefiles::kDelayed))
        m_told.emplace(file.number, file.birth);
}

bool DelayNotices::toldBefore(MessageNumber number, UnixTime birth) const
{
    const auto found = m_told.find(number);
    return found != m_told.end() && found->second == birth;
}

void DelayNotices::run()
{
    for (const auto number : std::exchange(m_core.deferred, {})) {
        if (m_core.settings.delayNotice > 0 && !m_core.exiting)
            consider(number);
    }
}

void DelayNotices::consider(MessageNumber number)
{
    auto *message = m_core.table.find(number);
    if (!message || message->delayTold || message->held || m_core.now - message->birth < m_core.settings.delayNotice)
        return;
    message->delayTold = true; // whatever comes of it: it is a courtesy
    const auto info = m_core.files.readInfo(number);
    if (toldBefore(number, message->birth) || !info ||
        mail::bounceLevel(info->sender) != mail::BounceLevel::Single)
        return;
    const auto notice = makeDelayNotice(m_core, number, *info, *message);
    if (!notice)
        return;
    ++m_running;
    m_pool.submit([notice, files = &m_core.files] { inject(*notice, *files); }, [this, notice] { queued(*notice); });
}

void DelayNotices::queued(const Report &notice)
{
    --m_running;
    if (notice.outcome != Report::Outcome::Queued)
        return m_core.log.warning("trouble injecting delay notice for msg " + std::to_string(notice.number));
    m_core.log.delayNotice(notice.number, static_cast<std::uint64_t>(notice.queuePid.load()));
    if (m_core.table.find(notice.number) &&
        !sidefiles::write(m_core.files, sidefiles::kDelayed, {notice.number, notice.birth, {}}))
        m_core.log.warning("trouble writing bounce/" + std::to_string(notice.number) +
                           ".delayed; the sender may hear of the delay twice");
}

} // namespace mw::send

// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/DelayNotices.h"

#include "daemon/mta/qmail-send/RecipientFile.h"
#include "daemon/mta/qmail-send/SideFiles.h"

#include "shared/mail/AddressQuote.h"
#include "shared/mail/QueueClient.h"

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
    const auto &bounce = m_core.settings.bounce;
    auto notice = std::make_shared<Notice>();
    notice->number = number;
    notice->birth = message->birth;
    notice->recipient = mail::bounceAddress(info->sender);
    notice->text = "Date: " + clock::headerDate(m_core.now) +
                   "\nFrom: " + mail::quotedAddress(bounce.from + "@" + bounce.host) +
                   "\nTo: " + mail::quotedAddress(notice->recipient) +
                   "\nSubject: delivery delayed\n\nHi. This is the qmail-send program at " + bounce.host +
                   ".\nYour message of " + clock::headerDate(message->birth) +
                   " has not been delivered to the following addresses yet.\n"
                   "You need not do anything: I will keep trying, and tell you if I have to give up.\n\n" +
                   recipientsOf(number, *message);
    ++m_running;
    m_pool.submit(
        [notice] {
            auto queue = mail::QueueClient::start();
            if (!queue)
                return;
            notice->queuePid = queue->pid();
            const std::array recipients{notice->recipient};
            notice->queued = queue->write(notice->text) && queue->finish({}, recipients).ok();
        },
        [this, notice] { queued(*notice); });
}

std::string DelayNotices::recipientsOf(MessageNumber number, const QueuedMessage &message) const
{
    std::string out;
    for (const auto channel : mail::kChannels) {
        if (message.stage[mail::indexOf(channel)] == Stage::Finished)
            continue;
        auto file = RecipientFile::open(m_core.files, channel, number);
        const auto rest = file ? file->rest() : Failure(file.error());
        for (const auto &recipient : rest.value_or(std::vector<RecipientFile::Recipient>{}))
            out += mail::bounceParagraph(channel == Channel::Local ? m_core.router.withoutPrepend(recipient.address)
                                                                   : std::string_view(recipient.address),
                                         "still waiting");
    }
    return out;
}

void DelayNotices::queued(const Notice &notice)
{
    --m_running;
    if (!notice.queued)
        return m_core.log.warning("trouble injecting delay notice for msg " + std::to_string(notice.number));
    m_core.log.delayNotice(notice.number, static_cast<std::uint64_t>(notice.queuePid));
    if (m_core.table.find(notice.number) &&
        !sidefiles::write(m_core.files, sidefiles::kDelayed, {notice.number, notice.birth, {}}))
        m_core.log.warning("trouble writing bounce/" + std::to_string(notice.number) +
                           ".delayed; the sender may hear of the delay twice");
}

} // namespace mw::send

// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DeliveryChannel that deals with servers which may have no further delivery now.
#include "daemon/mta/qmail-send/DeliveryChannel.h"

#include <algorithm>

namespace mw::send {
namespace {

constexpr std::size_t kMostParked = 200; // recipients of a message that are remembered beside its file
// Should a message be forgotten by its servers, it is looked at again after so many seconds.
constexpr UnixTime kLookAgain = 900;

} // namespace

// A pass over those whose server had no free slot; those that were deferred then have their own time.
void DeliveryChannel::resumeWaiting(Job &job)
{
    m_destinations.opened(job.number);
    job.anyway = m_anyway.erase(job.number) > 0;
    auto waiting = m_waiting.extract(job.number);
    if (waiting.empty() || waiting.mapped().birth != job.info.birth) // numbers are used again
        return;
    if (waiting.mapped().deferred.empty() || m_core.now >= waiting.mapped().retryAt)
        return;
    job.retryAt = waiting.mapped().retryAt;
    job.deferred = std::move(waiting.mapped().deferred);
}

void DeliveryChannel::consider(Job &job, RecipientFile::Recipient recipient)
{
    if (job.deferred.contains(recipient.offset))
        return;
    if (m_channel == Channel::Local)
        return start(job, std::move(recipient), {});
    auto target = Destinations::targetOf(m_core.settings, recipient.address,
                                         mail::variableSender(job.info.sender, recipient.address), use().limit);
    if (m_destinations.mayStart(target, m_core.now, job.anyway))
        return start(job, std::move(recipient), target);
    job.waitsFor.insert_or_assign(target.key, target);
    if (job.parked.size() < kMostParked)
        job.parked.push_back({std::move(recipient), std::move(target)});
    else
        job.moreParked = true;
}

// Starts the delivery to a recipient of an open message whose server has a slot now, or closes a message that waits in
// vain. False if there is neither.
bool DeliveryChannel::startParked()
{
    for (const auto &entry : m_jobs) {
        auto &job = *entry;
        if (job.waitsFor.empty() || job.again)
            continue;
        const auto found = std::ranges::find_if(
            job.parked, [&](const Parked &p) { return m_destinations.mayStart(p.target, m_core.now, job.anyway); });
        if (found != job.parked.end()) {
            auto parked = std::move(*found);
            job.parked.erase(found);
            const bool same = std::ranges::any_of(job.parked, [&](const Parked &p) { return p.target.key == parked.target.key; });
            if (!same && !job.moreParked)
                job.waitsFor.erase(parked.target.key);
            start(job, std::move(parked.recipient), parked.target);
            return true;
        }
        if (job.running == 0) {
            closeJob(&job);
            return true;
        }
    }
    return false;
}

bool DeliveryChannel::mayResume(const Job &job)
{
    return std::ranges::any_of(
        job.parked, [&](const Parked &p) { return m_destinations.mayStart(p.target, m_core.now, job.anyway); });
}

// Nothing runs for the message.
void DeliveryChannel::settleJob(Job *job)
{
    if (m_core.exiting || job->again || !mayResume(*job))
        closeJob(job);
}

// When a message is due again that is not done. One that waits for servers is put on their lists.
UnixTime DeliveryChannel::keepWaiting(Job &job)
{
    m_waiting.erase(job.number);
    if (job.again || job.waitsFor.empty())
        return job.retryAt;
    if (job.anyway)
        m_anyway.insert(job.number); // for those who have not had their try
    auto due = m_core.now + kLookAgain;
    bool free = false;
    for (const auto &[key, target] : job.waitsFor) {
        m_destinations.wait(target, job.number, job.anyway);
        due = std::max(due, m_destinations.pausedUntil(key));
        free = free || m_destinations.mayStart(target, m_core.now, job.anyway);
    }
    if (!job.deferred.empty())
        due = std::min(due, job.retryAt);
    m_waiting.emplace(job.number, Waiting{job.info.birth, job.retryAt, std::move(job.deferred)});
    return free ? m_core.now : due;
}

void DeliveryChannel::releaseWaiting()
{
    if (m_channel == Channel::Local || !maySend())
        return;
    const auto released = m_destinations.release(m_core.now);
    m_core.waitingForServers = m_destinations.waiting();
    for (const auto number : released) {
        const auto *entry = message(number);
        const auto waiting = m_waiting.find(number);
        const bool same = entry && waiting != m_waiting.end() && waiting->second.birth == entry->birth;
        if (same && entry->stage[mail::indexOf(m_channel)] == Stage::Waiting && !entry->held)
            m_core.table.waitUntil(number, m_channel, m_core.now);
        else
            m_destinations.opened(number); // it is looked at when its pass ends or its hold, or it has gone
        if (!entry && waiting != m_waiting.end())
            m_waiting.erase(waiting);
    }
}

void DeliveryChannel::tryAnyway(MessageNumber number)
{
    m_waiting.erase(number);
    m_anyway.insert(number);
}

void DeliveryChannel::endPauses()
{
    m_destinations.endPauses();
    m_waiting.clear();
}

void DeliveryChannel::noteServer(const Slot &slot, char letter, const std::string &text)
{
    if (slot.server.empty())
        return;
    const auto pause = m_destinations.ended(slot.server, Destinations::answerOf(letter, text), m_core.now,
                                            m_core.settings.longestPause);
    if (pause)
        m_core.log.destinationPause(slot.server, static_cast<std::uint64_t>(pause->seconds), pause->refusals);
}

} // namespace mw::send

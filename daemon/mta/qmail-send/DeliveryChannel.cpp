// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/DeliveryChannel.h"

#include <algorithm>

namespace mw::send {
namespace {

constexpr unsigned kMostStepsAtOnce = 2000; // recipients and messages looked at before others get their turn
constexpr std::string_view kTooLong = "I'm not going to try again; this message has been in the queue too long.\n";

} // namespace

DeliveryChannel::DeliveryChannel(Core &core, Channel channel, Spawner spawner)
    : m_core(core), m_channel(channel), m_spawner(std::move(spawner)), m_slots(m_spawner.limit())
{
}

void DeliveryChannel::setLimits(unsigned deliveries, unsigned messages)
{
    use().limit = std::min(deliveries, m_spawner.limit());
    m_jobLimit = messages;
}

bool DeliveryChannel::hasRoom() const
{
    return !m_core.exiting && !m_core.settings.held[mail::indexOf(m_channel)] && m_spawner.alive() &&
           use().running < use().limit &&
           (m_reading || m_jobs.size() < m_jobLimit);
}

void DeliveryChannel::fill()
{
    for (unsigned steps = 0; steps < kMostStepsAtOnce && hasRoom(); ++steps) {
        if (m_reading ? !startNext() : !openNext())
            return;
    }
}

bool DeliveryChannel::openNext()
{
    const auto number = m_core.table.takeDue(m_channel, m_core.now);
    if (!number)
        return false;
    if (!openJob(*number))
        m_core.table.waitUntil(*number, m_channel, m_core.now + kSystemFailureRetry);
    return true;
}

bool DeliveryChannel::openJob(MessageNumber number)
{
    auto file = RecipientFile::open(m_core.files, m_channel, number);
    if (!file && file.error().kind == ErrorKind::NotFound) {
        finishChannel(number); // somebody has removed it: nobody is left
        return true;
    }
    if (!file) {
        m_core.warn("trouble opening", path(number), "; will try again later");
        return false;
    }
    auto info = m_core.files.readInfo(number);
    if (!info) {
        m_core.warn(info.error().kind == ErrorKind::Format ? "unknown record type in" : "trouble reading",
                    m_core.files.layout().info(number), "; will try again later");
        return false;
    }
    auto *entry = message(number);
    entry->birth = info->birth; // touch(1) may have changed it
    auto &attempts = entry->attempts[mail::indexOf(m_channel)];
    attempts = static_cast<std::uint16_t>(std::min(attempts + 1, 65535));
    const mail::RetrySchedule schedule(info->birth, m_channel, m_core.settings.lifetime,
                                       m_core.settings.retry);
    m_jobs.push_back(std::make_unique<Job>(Job{number, std::move(*file), std::move(info->sender),
                                               schedule.nextAfter(m_core.now), schedule.isLast(m_core.now)}));
    m_reading = m_jobs.back().get();
    return true;
}

// Takes the next recipient of the message that is being read. False if nothing more can be done now.
bool DeliveryChannel::startNext()
{
    auto recipient = m_reading->file.next();
    if (!recipient) {
        m_core.warn(recipient.error().kind == ErrorKind::Format ? "unknown record type in" : "trouble reading",
                    path(m_reading->number), "; will try again later");
        m_reading->retryAt = m_core.now + kSystemFailureRetry;
        stopReading();
    } else if (!*recipient) {
        m_reading->complete = true;
        stopReading();
    } else {
        start(std::move(**recipient));
    }
    return true;
}

void DeliveryChannel::start(RecipientFile::Recipient recipient)
{
    const auto free = std::ranges::find(m_slots, nullptr, &Slot::job);
    auto &slot = *free;
    slot = {m_reading, ++m_core.lastDelivery, std::move(recipient)};
    ++m_reading->left;
    ++m_reading->running;
    ++use().running;
    const auto &address = slot.recipient.address;
    m_spawner.deliver({static_cast<std::uint8_t>(free - m_slots.begin()),
                       m_core.files.layout().spread(m_reading->number),
                       mail::variableSender(m_reading->sender, address), address});
    m_core.log.startingDelivery(slot.delivery, m_reading->number, m_channel, address);
    m_core.logStatus();
}

void DeliveryChannel::stopReading()
{
    auto *job = std::exchange(m_reading, nullptr);
    if (job && job->running == 0)
        closeJob(job);
}

void DeliveryChannel::interrupt(MessageNumber number)
{
    if (!m_reading || m_reading->number != number)
        return;
    m_reading->retryAt = m_core.now;
    stopReading();
}

void DeliveryChannel::interruptAll()
{
    if (m_reading)
        interrupt(m_reading->number);
}

void DeliveryChannel::retryNow(MessageNumber number)
{
    for (const auto &job : m_jobs) {
        if (job->number == number)
            job->retryAt = m_core.now;
    }
}

unsigned DeliveryChannel::runningOf(MessageNumber number) const
{
    for (const auto &job : m_jobs) {
        if (job->number == number)
            return job->running;
    }
    return 0;
}

void DeliveryChannel::handleReports()
{
    auto reports = m_spawner.read();
    std::vector<Ended> ended;
    for (auto &report : reports) {
        if (report.slot >= m_slots.size() || !m_slots[report.slot].job) {
            m_core.log.warning("internal error: delivery report out of range");
            continue;
        }
        auto &slot = m_slots[report.slot];
        ended.push_back(handleReport(slot, report.text));
        slot = {};
        --use().running;
        m_core.logStatus();
        fill(); // the slot is used again at once, whatever the other reports want
    }
    if (!ended.empty())
        settle(ended);
}

DeliveryChannel::Ended DeliveryChannel::handleReport(Slot &slot, std::string &text)
{
    Ended out{slot.job, slot.recipient.offset, false, false};
    const char letter = text.empty() ? '\0' : text[0];
    if (!text.empty())
        text.erase(0, 1);
    auto kind = mail::ReportKind::Mangled;
    if (letter == 'K') {
        kind = mail::ReportKind::Success;
        out.done = true;
    } else if (letter == 'Z' && !slot.job->last) {
        kind = mail::ReportKind::Deferral;
    } else if (letter == 'D' || letter == 'Z') {
        if (letter == 'Z') {
            if (!text.empty() && !text.ends_with('\n'))
                text += '\n';
            text += kTooLong;
        }
        out.done = out.bounced = appendBounce(slot, text);
        kind = out.done ? mail::ReportKind::Failure : mail::ReportKind::Deferral;
    }
    m_core.log.deliveryEnded(slot.delivery, kind, text);
    return out;
}

bool DeliveryChannel::appendBounce(const Slot &slot, const std::string &report)
{
    const auto &address = slot.recipient.address;
    const auto shown = m_channel == Channel::Local ? m_core.router.withoutPrepend(address) : address;
    if (m_core.bounces.append(slot.job->number, mail::bounceParagraph(shown, report)))
        return true;
    m_core.log.alert("unable to append to bounce message; HELP! the delivery will be tried again");
    slot.job->retryAt = m_core.now + kSystemFailureRetry;
    return false;
}

// Marks what is done, after the bounces that speak of it are on disk, and closes messages that nothing runs for.
void DeliveryChannel::settle(const std::vector<Ended> &ended)
{
    const bool bounced = std::ranges::any_of(ended, &Ended::bounced);
    const bool durable = !bounced || m_core.bounces.sync().has_value();
    if (!durable)
        m_core.log.alert("unable to append to bounce message; HELP! the delivery will be tried again");
    for (const auto &e : ended) {
        if (e.done && (durable || !e.bounced)) {
            if (!e.job->file.markDone(e.offset)) {
                m_core.warn("trouble marking", path(e.job->number), "; message will be delivered twice!");
                continue;
            }
            --e.job->left;
        }
    }
    for (const auto &e : ended) {
        if (--e.job->running == 0 && e.job != m_reading)
            closeJob(e.job);
    }
}

void DeliveryChannel::closeJob(Job *job)
{
    const auto number = job->number;
    const bool done = job->complete && job->left == 0;
    const auto retryAt = job->retryAt;
    std::erase_if(m_jobs, [job](const auto &j) { return j.get() == job; });
    if (done)
        finishChannel(number);
    else
        m_core.table.waitUntil(number, m_channel, retryAt);
    if (!done && m_core.settings.delayNotice > 0)
        m_core.deferred.push_back(number);
    if (!done && message(number)->held) // marking a recipient has changed the file's time
        static_cast<void>(os::setTimesAt(m_core.files.root(), path(number), kHeldUntil, kHeldUntil));
    if (m_core.waitingCommands.contains(number))
        m_core.readyForCommand.push_back(number);
}

// No recipient is left in this channel.
void DeliveryChannel::finishChannel(MessageNumber number)
{
    if (!m_core.files.unlink(path(number))) {
        m_core.warn("unable to unlink", path(number), "; will try again later");
        m_core.table.waitUntil(number, m_channel, m_core.now + kSystemFailureRetry);
        return;
    }
    auto *entry = message(number);
    entry->stage[mail::indexOf(m_channel)] = Stage::Finished;
    if (entry->allFinished())
        m_core.finished.emplace(m_core.now, number);
}

} // namespace mw::send

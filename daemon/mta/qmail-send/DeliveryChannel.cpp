// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/DeliveryChannel.h"

#include "shared/mail/StatusReport.h"

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

bool DeliveryChannel::maySend() const
{
    return !m_core.exiting && !m_core.settings.held[mail::indexOf(m_channel)] && m_spawner.alive() &&
           use().running < use().limit;
}

void DeliveryChannel::fill()
{
    for (unsigned steps = 0; steps < kMostStepsAtOnce && maySend(); ++steps) {
        if (m_reading ? !startNext() : !startParked() && !openNext())
            return;
    }
}

bool DeliveryChannel::openNext()
{
    if (m_jobs.size() >= m_jobLimit)
        return false;
    const auto number = m_core.table.takeDue(m_channel, m_core.now);
    if (!number) {
        m_destinations.forgetReleased();
        return false;
    }
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
    const mail::RetrySchedule schedule(info->birth, m_channel, m_core.settings.lifetimeOf(info->sender),
                                       m_core.settings.retry);
    m_jobs.push_back(std::make_unique<Job>(Job{number, std::move(*file), std::move(*info),
                                               schedule.nextAfter(m_core.now), schedule.isLast(m_core.now)}));
    m_reading = m_jobs.back().get();
    resumeWaiting(*m_reading);
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
        consider(*m_reading, std::move(**recipient));
    }
    return true;
}

void DeliveryChannel::start(Job &job, RecipientFile::Recipient recipient, const Destinations::Target &target)
{
    const auto free = std::ranges::find(m_slots, nullptr, &Slot::job);
    auto &slot = *free;
    slot = {&job, ++m_core.lastDelivery, std::move(recipient), target.key, {}};
    slot.options = job.info.options.of(m_channel, slot.recipient.offset);
    if (!job.started)
        countAttempt(job.number);
    job.started = true;
    ++job.left;
    ++job.running;
    ++use().running;
    if (!target.key.empty())
        m_destinations.started(target);
    const auto &address = slot.recipient.address;
    m_spawner.deliver({static_cast<std::uint8_t>(free - m_slots.begin()), m_core.files.layout().spread(job.number),
                       mail::variableSender(job.info.sender, address), address, slot.options});
    m_core.log.startingDelivery(slot.delivery, job.number, m_channel, address);
    m_core.logStatus();
}

void DeliveryChannel::countAttempt(MessageNumber number)
{
    auto &attempts = message(number)->attempts[mail::indexOf(m_channel)];
    attempts = static_cast<std::uint16_t>(std::min(attempts + 1, 65535));
}

void DeliveryChannel::stopReading()
{
    auto *job = std::exchange(m_reading, nullptr);
    if (job && job->running == 0)
        settleJob(job);
}

void DeliveryChannel::interrupt(MessageNumber number)
{
    const auto found = std::ranges::find(m_jobs, number, [](const auto &job) { return job->number; });
    if (found == m_jobs.end())
        return;
    auto *job = found->get();
    if (job != m_reading && job->waitsFor.empty())
        return;
    if (job == m_reading)
        m_reading = nullptr;
    job->parked.clear();
    job->again = true;
    job->retryAt = m_core.now;
    if (job->running == 0)
        closeJob(job);
}

void DeliveryChannel::interruptAll()
{
    std::vector<MessageNumber> numbers;
    for (const auto &job : m_jobs)
        numbers.push_back(job->number);
    for (const auto number : numbers)
        interrupt(number);
}

void DeliveryChannel::retryNow(MessageNumber number)
{
    for (const auto &job : m_jobs) {
        if (job->number != number)
            continue;
        job->retryAt = m_core.now;
        job->again = true;
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
    Ended out{slot.job, slot.recipient.offset};
    const char letter = text.empty() ? '\0' : text[0];
    if (!text.empty())
        text.erase(0, 1);
    noteServer(slot, letter, text);
    auto kind = mail::ReportKind::Mangled;
    if (letter == 'K') {
        kind = mail::ReportKind::Success;
        out.done = true;
        noteSuccess(slot, text, out);
    } else if (letter == 'Z' && !slot.job->last) {
        kind = mail::ReportKind::Deferral;
    } else if (letter == 'D' || letter == 'Z') {
        if (letter == 'Z') {
            if (!text.empty() && !text.ends_with('\n'))
                text += '\n';
            text += kTooLong;
        }
        out.done = noteFailure(slot, text, out);
        kind = out.done ? mail::ReportKind::Failure : mail::ReportKind::Deferral;
    }
    m_core.log.deliveryEnded(slot.delivery, kind, text);
    return out;
}

std::string_view DeliveryChannel::shown(std::string_view address) const
{
    return m_channel == Channel::Local ? m_core.router.withoutPrepend(address) : address;
}

// False if the recipient may not be given up, because its sender could not be told.
bool DeliveryChannel::noteFailure(const Slot &slot, const std::string &report, Ended &ended)
{
    if (!mail::wantsFailure(slot.options.notify))
        return true;
    ended.noted = ended.needed = true;
    if (m_core.bounces.append(slot.job->number, mail::bounceParagraph(shown(slot.recipient.address), report)))
        return true;
    m_core.log.alert("unable to append to bounce message; HELP! the delivery will be tried again");
    slot.job->retryAt = m_core.now + kSystemFailureRetry;
    return false;
}

// For a sender who asked for it. The line that qmail-remote adds for us is not for the log.
void DeliveryChannel::noteSuccess(const Slot &slot, std::string &text, Ended &ended)
{
    const bool told = mail::takeNextHostTells(text);
    const auto &info = slot.job->info;
    if (told || !mail::wantsSuccess(slot.options.notify) || mail::bounceLevel(info.sender) != mail::BounceLevel::Single)
        return;
    const auto action = m_channel == Channel::Local ? mail::actionOfLocalSuccess(text) : mail::ReportAction::Relayed;
    const auto paragraph = mail::successParagraph(shown(slot.recipient.address), action, text);
    if (!m_core.bounces.appendSuccess(slot.job->number, info.birth, paragraph)) {
        m_core.log.warning("unable to note a success for the sender of msg " + std::to_string(slot.job->number));
        return;
    }
    ended.noted = true;
    slot.job->succeeded = message(slot.job->number)->successes = true;
}

// Marks what is done, after what the senders will be told of it is on disk, and closes messages that nothing runs for.
void DeliveryChannel::settle(const std::vector<Ended> &ended)
{
    const bool durable = std::ranges::none_of(ended, &Ended::noted) || m_core.bounces.sync().has_value();
    if (!durable)
        m_core.log.alert("unable to append to bounce message; HELP! the delivery will be tried again");
    for (const auto &e : ended) {
        bool marked = e.done && (durable || !e.needed);
        if (marked && !e.job->file.markDone(e.offset)) {
            m_core.warn("trouble marking", path(e.job->number), "; message will be delivered twice!");
            marked = false;
        }
        if (marked)
            --e.job->left;
        else
            e.job->deferred.insert(e.offset);
    }
    for (const auto &e : ended) {
        if (--e.job->running == 0 && e.job != m_reading)
            settleJob(e.job);
    }
}

void DeliveryChannel::closeJob(Job *job)
{
    const auto number = job->number;
    const bool done = job->complete && job->left == 0 && job->deferred.empty() && job->waitsFor.empty();
    const auto retryAt = done ? job->retryAt : keepWaiting(*job);
    if (job->succeeded)
        m_core.succeeded.push_back(number);
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
    m_waiting.erase(number);
    m_anyway.erase(number);
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

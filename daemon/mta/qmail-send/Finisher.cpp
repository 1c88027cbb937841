// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/Finisher.h"

#include "daemon/mta/qmail-send/SideFiles.h"

#include <algorithm>

namespace mw::send {
namespace {

constexpr unsigned kMostAtOnce = 200;    // messages a turn
constexpr std::size_t kInjections = 8;   // bounces under way
constexpr std::size_t kLargestNotes = 1U << 30U;

} // namespace

Finisher::Finisher(Core &core, Cleaner &cleaner, WorkerPool &pool) : m_core(core), m_cleaner(cleaner), m_pool(pool)
{
    for (auto &file : sidefiles::readAll(core.files, sidefiles::kSuccess)) {
        const auto end = file.content.rfind("\n\n");
        const auto whole = end == std::string::npos ? 0 : end + 2;
        m_untold.emplace(file.number, file.birth);
        if (whole == file.content.size())
            continue;
        file.content.resize(whole); // a crash has cut the last one off, whose recipient is not marked yet
        static_cast<void>(sidefiles::write(core.files, sidefiles::kSuccess, file));
    }
}

bool Finisher::hasUntoldSuccesses(MessageNumber number, UnixTime birth) const
{
    const auto found = m_untold.find(number);
    return found != m_untold.end() && found->second == birth;
}

void Finisher::run()
{
    tellSuccesses();
    std::vector<MessageNumber> now;
    auto &all = m_core.finished;
    while (!all.empty() && all.begin()->first <= m_core.now && now.size() < kMostAtOnce) {
        if (m_injections.size() + now.size() >= kInjections && !now.empty())
            break;
        now.push_back(all.begin()->second);
        all.erase(all.begin());
    }
    for (const auto number : now)
        finish(number);
}

std::optional<UnixTime> Finisher::nextTime() const
{
    if (m_core.finished.empty() || m_core.exiting || m_injections.size() >= kInjections)
        return std::nullopt;
    return m_core.finished.begin()->first;
}

bool Finisher::isFinishing(MessageNumber number) const
{
    return std::ranges::any_of(m_core.finished, [=](const auto &e) { return e.second == number; }) ||
           isTelling(number);
}

bool Finisher::isTelling(MessageNumber number) const
{
    return std::ranges::any_of(m_injections, [=](const auto &i) { return i->report->number == number; });
}

void Finisher::retry(MessageNumber number)
{
    if (std::erase_if(m_core.finished, [=](const auto &e) { return e.second == number; }) > 0)
        m_core.finished.emplace(m_core.now, number);
}

void Finisher::retryAll()
{
    std::multimap<UnixTime, MessageNumber> due;
    for (const auto &entry : m_core.finished)
        due.emplace(std::min(entry.first, m_core.now), entry.second);
    m_core.finished = std::move(due);
}

std::uint64_t Finisher::newestInjection(std::int64_t queuePid) const
{
    std::uint64_t newest = 0;
    for (const auto &i : m_injections) {
        if (i->report->queuePid.load() == queuePid)
            newest = std::max(newest, i->serial);
    }
    return newest;
}

bool Finisher::isInjecting(std::int64_t queuePid, std::uint64_t serial) const
{
    return std::ranges::any_of(
        m_injections, [=](const auto &i) { return i->serial <= serial && i->report->queuePid.load() == queuePid; });
}

// Notices of success go out while the rest of the message is on its way.
void Finisher::tellSuccesses()
{
    for (const auto number : std::exchange(m_core.succeeded, {})) {
        const auto *message = m_core.table.find(number);
        if (!message || !message->successes || message->allFinished() || isTelling(number))
            continue; // it is looked at again when it ends
        if (m_core.exiting || m_injections.size() >= kInjections)
            m_core.succeeded.push_back(number);
        else
            static_cast<void>(startSuccess(number));
    }
}

void Finisher::finish(MessageNumber number)
{
    if (isTelling(number))
        return; // injected() comes back to it
    const auto *message = m_core.table.find(number);
    const bool successes = message && message->successes;
    if (!successes && !m_core.files.mayExist(mail::QueueLayout::bounce(number)))
        return eliminate(number);
    if (m_core.exiting || m_injections.size() >= kInjections)
        m_core.finished.emplace(m_core.now, number);
    else if (successes ? !startSuccess(number) : !startBounce(number))
        later(number);
}

bool Finisher::startSuccess(MessageNumber number)
{
    const auto info = readInfo(number);
    if (!info)
        return false;
    start(makeSuccessNotice(m_core, number, *info));
    return true;
}

bool Finisher::startBounce(MessageNumber number)
{
    const auto info = readInfo(number);
    if (!info)
        return false;
    if (auto report = makeBounce(m_core, number, *info))
        start(std::move(report));
    else
        removeBounce(number);
    return true;
}

std::optional<QueueFiles::Info> Finisher::readInfo(MessageNumber number)
{
    auto info = m_core.files.readInfo(number);
    if (info)
        return std::move(*info);
    m_core.warn("trouble reading", m_core.files.layout().info(number), "; will try again later");
    return std::nullopt;
}

void Finisher::start(std::shared_ptr<Report> report)
{
    auto injection = std::make_shared<Injection>();
    injection->serial = ++m_lastSerial;
    injection->report = std::move(report);
    m_injections.push_back(injection);
    m_pool.submit([injection, files = &m_core.files] { inject(*injection->report, *files); },
                  [this, injection] { injected(injection); });
}

void Finisher::injected(const std::shared_ptr<Injection> &injection)
{
    std::erase(m_injections, injection);
    const auto &report = *injection->report;
    if (report.successes)
        successTold(report);
    else
        bounceTold(report);
    if (m_onInjected)
        m_onInjected();
}

void Finisher::bounceTold(const Report &report)
{
    const auto number = report.number;
    switch (report.outcome) {
    case Report::Outcome::NotStarted:
        m_core.log.warning("unable to start qmail-queue, will try later");
        return later(number);
    case Report::Outcome::Failed:
        m_core.log.warning("trouble injecting bounce message, will try later");
        return later(number);
    case Report::Outcome::Refused:
        return discardRefused(report);
    case Report::Outcome::Queued:
        m_core.log.bounceQueued(number, static_cast<std::uint64_t>(report.queuePid.load()));
        return removeBounce(number);
    }
}

// What was noted since stays for the next notice. One that the queue refuses for good is not tried again.
void Finisher::successTold(const Report &report)
{
    const auto number = report.number;
    auto *message = m_core.table.find(number);
    const bool gone = !message || message->birth != report.birth;
    if (report.outcome == Report::Outcome::Queued)
        m_core.log.successNotice(number, static_cast<std::uint64_t>(report.queuePid.load()));
    else
        m_core.log.warning("trouble injecting success notice for msg " + std::to_string(number));
    if (gone)
        return;
    const bool settled = report.outcome == Report::Outcome::Queued || report.outcome == Report::Outcome::Refused;
    if (settled)
        message->successes = keepUntold(report);
    if (message->allFinished())
        m_core.finished.emplace(settled ? m_core.now : m_core.now + kSystemFailureRetry, number);
    else if (message->successes && settled)
        m_core.succeeded.push_back(number);
}

// Whether something is left to tell.
bool Finisher::keepUntold(const Report &report)
{
    const auto bytes = os::readFile(report.paragraphs, kLargestNotes, m_core.files.root());
    if (bytes && bytes->size() > report.told &&
        sidefiles::write(m_core.files, sidefiles::kSuccess, {report.number, report.birth, bytes->substr(report.told)}))
        return true;
    sidefiles::remove(m_core.files, sidefiles::kSuccess, report.number);
    return false;
}

// What the queue refuses for good today it refuses in two minutes, too.
void Finisher::discardRefused(const Report &report)
{
    m_core.log.warning("trouble injecting bounce message: refused for good: " + mail::safeForLog(report.answer.message()));
    m_core.log.bounceDiscarded("triple", report.number);
    removeBounce(report.number);
}

void Finisher::removeBounce(MessageNumber number)
{
    if (m_core.files.unlink(mail::QueueLayout::bounce(number)))
        return eliminate(number);
    m_core.warn("unable to unlink", mail::QueueLayout::bounce(number), "; will try again later");
    later(number);
}

void Finisher::eliminate(MessageNumber number)
{
    if (!m_core.files.unlink(m_core.files.layout().info(number))) {
        m_core.warn("unable to unlink", m_core.files.layout().info(number), "; will try again later");
        return later(number);
    }
    if (const auto *message = m_core.table.find(number); message && message->delayTold)
        sidefiles::remove(m_core.files, sidefiles::kDelayed, number);
    m_core.log.endMessage(number);
    m_core.table.remove(number);
    m_core.waitingCommands.erase(number);
    m_cleaner.removeMessage(number, [this, number](bool removed) {
        if (!removed)
            m_core.warn("qmail-clean unable to clean up", m_core.files.layout().mess(number));
    });
}

} // namespace mw::send

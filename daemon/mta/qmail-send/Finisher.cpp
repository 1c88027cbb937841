// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/Finisher.h"

#include "daemon/mta/qmail-send/SideFiles.h"

#include "shared/mail/QueueClient.h"

#include <algorithm>
#include <array>
#include <fcntl.h>

namespace mw::send {
namespace {

constexpr unsigned kMostAtOnce = 200;    // messages a turn
constexpr std::size_t kInjections = 8;   // bounces under way

constexpr std::uint64_t kAll = ~std::uint64_t{0};

Result<void> copyFile(mail::QueueClient &queue, const QueueFiles &files, const std::string &path,
                      std::uint64_t most = kAll)
{
    const auto fd = MW_TRY(os::openAt(files.root(), path, O_RDONLY));
    std::vector<char> buffer(65536);
    for (std::uint64_t done = 0;;) {
        const auto n = MW_TRY(os::readSome(fd.get(), buffer));
        if (n == 0)
            return {};
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(n, most - done));
        MW_TRY_VOID(queue.write({buffer.data(), wanted}));
        if (wanted < n)
            return queue.write("\n\n--- Rest of message truncated.\n");
        done += n;
    }
}

Result<void> writeBounce(mail::QueueClient &queue, const QueueFiles &files, const mail::BounceFrame &frame,
                         MessageNumber number, std::uint64_t maxBytes)
{
    MW_TRY_VOID(queue.write(frame.head));
    MW_TRY_VOID(copyFile(queue, files, mail::QueueLayout::bounce(number)));
    MW_TRY_VOID(queue.write(frame.tail));
    return copyFile(queue, files, files.layout().mess(number), maxBytes == 0 ? kAll : maxBytes);
}

} // namespace

void Finisher::run()
{
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
           std::ranges::any_of(m_injections, [=](const auto &i) { return i->number == number; });
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
        if (i->queuePid.load() == queuePid)
            newest = std::max(newest, i->serial);
    }
    return newest;
}

bool Finisher::isInjecting(std::int64_t queuePid, std::uint64_t serial) const
{
    return std::ranges::any_of(
        m_injections, [=](const auto &i) { return i->serial <= serial && i->queuePid.load() == queuePid; });
}

void Finisher::finish(MessageNumber number)
{
    if (!m_core.files.mayExist(mail::QueueLayout::bounce(number)))
        return eliminate(number);
    if (m_core.exiting || m_injections.size() >= kInjections)
        m_core.finished.emplace(m_core.now, number);
    else if (!startBounce(number))
        later(number);
}

bool Finisher::startBounce(MessageNumber number)
{
    const auto info = m_core.files.readInfo(number);
    if (!info) {
        m_core.warn("trouble reading", m_core.files.layout().info(number), "; will try again later");
        return false;
    }
    auto frame = mail::bounceFrame(info->sender, m_core.settings.bounce, m_core.now);
    if (!frame) {
        const bool triple = mail::bounceLevel(info->sender) == mail::BounceLevel::Triple;
        m_core.log.bounceDiscarded(triple ? "triple" : "double", number);
        removeBounce(number);
        return true;
    }
    auto injection = std::make_shared<Injection>();
    injection->number = number;
    injection->serial = ++m_lastSerial;
    injection->frame = std::move(*frame);
    injection->maxBytes = m_core.settings.bounceMaxBytes;
    m_injections.push_back(injection);
    m_pool.submit([injection, files = &m_core.files] { inject(*injection, *files); },
                  [this, injection] { injected(injection); });
    return true;
}

// In a thread of the pool.
void Finisher::inject(Injection &injection, const QueueFiles &files)
{
    auto queue = mail::QueueClient::start();
    if (!queue)
        return;
    injection.outcome = Injection::Outcome::Failed;
    injection.queuePid = queue->pid();
    if (!writeBounce(*queue, files, injection.frame, injection.number, injection.maxBytes))
        return;
    const std::array recipients{injection.frame.recipient};
    injection.answer = queue->finish(injection.frame.envelopeSender, recipients);
    if (injection.answer.ok())
        injection.outcome = Injection::Outcome::Queued;
    else if (injection.answer.permanent())
        injection.outcome = Injection::Outcome::Refused;
}

void Finisher::injected(const std::shared_ptr<Injection> &injection)
{
    std::erase(m_injections, injection);
    const auto number = injection->number;
    switch (injection->outcome) {
    case Injection::Outcome::NotStarted:
        m_core.log.warning("unable to start qmail-queue, will try later");
        later(number);
        break;
    case Injection::Outcome::Failed:
        m_core.log.warning("trouble injecting bounce message, will try later");
        later(number);
        break;
    case Injection::Outcome::Refused:
        discardRefused(*injection);
        break;
    case Injection::Outcome::Queued:
        m_core.log.bounceQueued(number, static_cast<std::uint64_t>(injection->queuePid.load()));
        removeBounce(number);
        break;
    }
    if (m_onInjected)
        m_onInjected();
}

// What the queue refuses for good today it refuses in two minutes, too.
void Finisher::discardRefused(const Injection &injection)
{
    m_core.log.warning("trouble injecting bounce message: refused for good: " +
                       mail::safeForLog(injection.answer.message()));
    m_core.log.bounceDiscarded("triple", injection.number);
    removeBounce(injection.number);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/LogCorrelation.h"

namespace mw::mail {

namespace {

AttemptState stateOf(DeliveryResult result)
{
    switch (result) {
    case DeliveryResult::Success:
        return AttemptState::Success;
    case DeliveryResult::Failure:
        return AttemptState::Failure;
    case DeliveryResult::Deferral:
        return AttemptState::Deferral;
    case DeliveryResult::Mangled:
        break;
    }
    return AttemptState::Mangled;
}

} // namespace

void LogCorrelation::add(const LogLine &line)
{
    if (const auto *started = line.as<DeliveryStart>()) {
        start(*started, line);
    } else if (const auto *reported = line.as<DeliveryReport>()) {
        report(*reported, line);
    } else if (const auto *fresh = line.as<NewMessage>()) {
        begin(fresh->message, line);
    } else if (const auto *info = line.as<MessageInfo>()) {
        auto &life = lifeOf(info->message, line);
        life.infoKnown = true;
        life.sender = info->sender;
        life.bytes = info->bytes;
        life.queuePid = info->queuePid;
        life.uid = info->uid;
    } else if (const auto *bounce = line.as<BounceQueued>()) {
        lifeOf(bounce->message, line).bouncePids.push_back(bounce->queuePid);
    } else if (const auto *triple = line.as<TripleBounce>()) {
        lifeOf(triple->message, line).tripleBounce = true;
    } else if (const auto *ended = line.as<EndMessage>()) {
        end(ended->message, line);
    } else if (line.as<SendExiting>() != nullptr) {
        endRun();
    }
}

const MessageLife *LogCorrelation::alive(std::uint64_t message) const
{
    const auto found = m_alive.find(message);
    return found == m_alive.end() ? nullptr : &m_lives[found->second];
}

// The living message of that number; one whose beginning is not in the log begins here.
MessageLife &LogCorrelation::lifeOf(std::uint64_t message, const LogLine &line)
{
    const auto [place, isNew] = m_alive.try_emplace(message, m_lives.size());
    if (isNew) {
        m_lives.emplace_back();
        m_lives.back().message = message;
        m_lives.back().began = line.time;
    }
    return m_lives[place->second];
}

void LogCorrelation::begin(std::uint64_t message, const LogLine &line)
{
    if (m_alive.contains(message))
        end(message, line);
    lifeOf(message, line).beginKnown = true;
}

void LogCorrelation::end(std::uint64_t message, const LogLine &line)
{
    auto &life = lifeOf(message, line);
    life.ended = true;
    life.ending = line.time;
    m_alive.erase(message);
}

void LogCorrelation::start(const DeliveryStart &start, const LogLine &line)
{
    if (start.delivery <= m_lastDelivery)
        endRun();
    m_lastDelivery = start.delivery;
    auto &life = lifeOf(start.message, line);
    m_open[start.delivery] = {m_alive[start.message], life.attempts.size()};
    auto &attempt = life.attempts.emplace_back();
    attempt.delivery = start.delivery;
    attempt.channel = start.channel;
    attempt.recipient = start.recipient;
    attempt.started = line.time;
}

void LogCorrelation::report(const DeliveryReport &report, const LogLine &line)
{
    const auto open = m_open.find(report.delivery);
    if (open == m_open.end())
        return;
    auto &attempt = m_lives[open->second.life].attempts[open->second.attempt];
    attempt.state = stateOf(report.result);
    attempt.report = report.text;
    attempt.reported = line.time;
    m_open.erase(open);
}

void LogCorrelation::endRun()
{
    for (const auto &[delivery, open] : m_open)
        m_lives[open.life].attempts[open.attempt].state = AttemptState::Lost;
    m_open.clear();
    m_lastDelivery = 0;
}

} // namespace mw::mail

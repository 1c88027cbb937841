// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/LogStatistics.h"

#include <algorithm>

namespace mw::mail {

namespace {

// Everything that one line tells without looking at others.
void count(LogCounts &counts, const LogLine &line)
{
    ++counts.lines;
    ++counts.ofKind[line.fact.index()];
    if (const auto *status = line.as<SendStatus>()) {
        counts.mostLocal = std::max(counts.mostLocal, status->local);
        counts.mostRemote = std::max(counts.mostRemote, status->remote);
    } else if (const auto *info = line.as<MessageInfo>()) {
        counts.bytes += info->bytes;
        counts.nullSender += info->sender.empty() ? 1U : 0U;
        counts.doubleBounceSender += info->sender == "#@[]" ? 1U : 0U;
    } else if (const auto *server = line.as<ServerStatus>()) {
        counts.mostConnections = std::max(counts.mostConnections, server->connections);
    } else if (const auto *decision = line.as<ServerDecision>()) {
        ++(decision->allowed ? counts.connectionsAllowed : counts.connectionsDenied);
    }
}

DeliveryCounts &ofChannel(LogCounts &counts, Channel channel)
{
    return channel == Channel::Local ? counts.local : counts.remote;
}

void count(DeliveryCounts &counts, DeliveryResult result)
{
    switch (result) {
    case DeliveryResult::Success:
        ++counts.success;
        break;
    case DeliveryResult::Failure:
        ++counts.failure;
        break;
    case DeliveryResult::Deferral:
        ++counts.deferral;
        break;
    case DeliveryResult::Mangled:
        ++counts.mangled;
        break;
    }
}

} // namespace

DeliveryCounts LogCounts::deliveries() const
{
    DeliveryCounts sum;
    for (const auto *part : {&local, &remote, &unknown}) {
        sum.started += part->started;
        sum.success += part->success;
        sum.failure += part->failure;
        sum.deferral += part->deferral;
        sum.mangled += part->mangled;
    }
    return sum;
}

LogStatistics::LogStatistics(UnixTime spanSeconds) : m_spanSeconds(std::max<UnixTime>(spanSeconds, 1)) {}

LogCounts &LogStatistics::spanOf(const LogLine &line)
{
    if (line.time || m_current == nullptr) {
        const auto time = line.time ? line.time->seconds : 0;
        const auto remainder = time % m_spanSeconds;
        const auto begin = time - (remainder < 0 ? remainder + m_spanSeconds : remainder);
        if (m_current == nullptr || begin != m_currentBegin) {
            m_current = &m_spans[begin];
            m_currentBegin = begin;
        }
    }
    return *m_current;
}

void LogStatistics::add(const LogLine &line)
{
    auto &span = spanOf(line);
    count(span, line);
    count(m_totals, line);
    if (const auto *started = line.as<DeliveryStart>())
        start(*started, span);
    else if (const auto *reported = line.as<DeliveryReport>())
        report(*reported, span);
    else if (const auto *status = line.as<SendStatus>())
        m_lastStatus = *status;
    else if (line.as<SendExiting>() != nullptr)
        beginRun(span);
}

// What the last run left open will never be reported: qmail-send tries it again under a new number.
void LogStatistics::beginRun(LogCounts &span)
{
    span.lost += m_open.size();
    m_totals.lost += m_open.size();
    m_open.clear();
    m_lastDelivery = 0;
}

void LogStatistics::start(const DeliveryStart &start, LogCounts &span)
{
    if (start.delivery <= m_lastDelivery)
        beginRun(span);
    if (m_lastDelivery == 0)
        ++m_runs;
    m_lastDelivery = start.delivery;
    m_open[start.delivery] = start.channel;
    ++ofChannel(span, start.channel).started;
    ++ofChannel(m_totals, start.channel).started;
}

void LogStatistics::report(const DeliveryReport &report, LogCounts &span)
{
    const auto known = m_open.find(report.delivery);
    if (known == m_open.end()) {
        count(span.unknown, report.result);
        count(m_totals.unknown, report.result);
        return;
    }
    count(ofChannel(span, known->second), report.result);
    count(ofChannel(m_totals, known->second), report.result);
    m_open.erase(known);
}

} // namespace mw::mail

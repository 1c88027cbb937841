// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers from log lines that are fed in their order: totals, and the same for each span of time.
#pragma once

#include "shared/mail/LogLine.h"

#include <array>
#include <cstdint>
#include <map>
#include <unordered_map>

namespace mw::mail {

struct DeliveryCounts {
    std::uint64_t started = 0;
    std::uint64_t success = 0;
    std::uint64_t failure = 0;
    std::uint64_t deferral = 0;
    std::uint64_t mangled = 0;

    std::uint64_t reported() const { return success + failure + deferral + mangled; }
};

struct LogCounts {
    std::uint64_t lines = 0;
    std::array<std::uint64_t, kLogKinds> ofKind{}; // by LogKind
    std::uint64_t bytes = 0;                       // sizes in the "info msg" lines
    std::uint64_t nullSender = 0;                  // bounces that came in
    std::uint64_t doubleBounceSender = 0;          // sender #@[]
    DeliveryCounts local;
    DeliveryCounts remote;
    DeliveryCounts unknown; // reports whose "starting delivery" line is not in the log
    std::uint64_t lost = 0; // deliveries whose qmail-send ended, or whose number came again, before a report
    std::uint32_t mostLocal = 0;  // highest concurrency seen
    std::uint32_t mostRemote = 0;
    std::uint32_t mostConnections = 0;
    std::uint64_t connectionsAllowed = 0;
    std::uint64_t connectionsDenied = 0;

    std::uint64_t of(LogKind kind) const { return ofKind[static_cast<std::size_t>(kind)]; }
    std::uint64_t newMessages() const { return of(LogKind::NewMessage); }
    std::uint64_t bounces() const { return of(LogKind::BounceQueued); }
    std::uint64_t ended() const { return of(LogKind::EndMessage); }
    DeliveryCounts deliveries() const; // of all channels
};

class LogStatistics {
public:
    // `spanSeconds` is the length of a span of spans(); spans begin at its multiples in Unix time.
    explicit LogStatistics(UnixTime spanSeconds = 3600);

    // A line without a time belongs to the span of the line before it.
    void add(const LogLine &line);

    const LogCounts &totals() const { return m_totals; }
    // By the time a span begins. Spans without a line are not there.
    const std::map<UnixTime, LogCounts> &spans() const { return m_spans; }
    UnixTime spanSeconds() const { return m_spanSeconds; }
    // How many runs of qmail-send are in the log, as far as they started a delivery.
    std::uint64_t runs() const { return m_runs; }
    // Deliveries that have started and not been reported yet.
    std::size_t openDeliveries() const { return m_open.size(); }
    // The last concurrency line of qmail-send, if there was one.
    const std::optional<SendStatus> &lastStatus() const { return m_lastStatus; }

private:
    LogCounts &spanOf(const LogLine &line);
    void start(const DeliveryStart &start, LogCounts &span);
    void report(const DeliveryReport &report, LogCounts &span);
    void beginRun(LogCounts &span);

    UnixTime m_spanSeconds;
    UnixTime m_currentBegin = 0;
    LogCounts *m_current = nullptr; // in m_spans, whose nodes stay where they are
    LogCounts m_totals;
    std::map<UnixTime, LogCounts> m_spans;
    std::unordered_map<std::uint64_t, Channel> m_open; // delivery number -> channel
    std::uint64_t m_lastDelivery = 0;
    std::uint64_t m_runs = 0;
    std::optional<SendStatus> m_lastStatus;
};

} // namespace mw::mail

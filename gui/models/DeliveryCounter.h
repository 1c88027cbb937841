// SPDX-License-Identifier: GPL-3.0-or-later
// Counts delivery reports in log files, span by span, and keeps when each local address last got mail. Lives in a thread of its
// own.
#pragma once

#include "gui/models/LogWorker.h"

#include "shared/mail/LogStatistics.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <string>
#include <vector>

namespace mw::gui {

constexpr std::int64_t kDeliverySpan = 300; // seconds

struct DeliverySpan {
    std::int64_t begin = 0; // unix seconds
    std::uint64_t delivered = 0;
    std::uint64_t deferred = 0;
    std::uint64_t bounced = 0;

    std::uint64_t total() const { return delivered + deferred + bounced; }
};

// The sums of `count` bars of `width` seconds that end with the bar which contains `now`. Bars begin at whole
// multiples of `width` in local time.
std::vector<DeliverySpan> barsOf(const std::vector<DeliverySpan> &spans, std::int64_t now, std::int64_t width, int count);

class DeliveryCounter : public QObject {
    Q_OBJECT
public:
    DeliveryCounter();

    // New files after those known, oldest first; then reads what there is new in all.
    void count(const LogFiles &newFiles);

Q_SIGNALS:
    void counted(const std::vector<mw::gui::DeliverySpan> &spans);
    // Unix seconds of the last delivery, by local address as the log has it, in lower case.
    void received(const QHash<QString, std::int64_t> &lastMail);

private:
    bool readOn();
    void noteReceived(const mail::LogLine &line);

    LogFiles m_files;
    std::size_t m_at = 0;
    std::int64_t m_offset = 0;
    std::string m_rest; // of a line whose end has not come yet
    mail::LogStatistics m_statistics;
    QHash<std::uint64_t, QString> m_running; // local deliveries, by number
    QHash<QString, std::int64_t> m_lastMail;
    bool m_first = true;
};

} // namespace mw::gui

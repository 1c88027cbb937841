// SPDX-License-Identifier: GPL-3.0-or-later
// Counts delivery reports in log files, span by span.
#include "gui/models/DeliveryCounter.h"

#include "gui/models/Format.h"

#include <QDateTime>

#include <algorithm>

namespace mw::gui {

namespace {
constexpr std::size_t kBlock = std::size_t{1} << 20U;
}

std::vector<DeliverySpan> barsOf(const std::vector<DeliverySpan> &spans, std::int64_t now, std::int64_t width, int count)
{
    const std::int64_t zone = Format::at(now).offsetFromUtc();
    const auto lastBegin = (now + zone) / width * width - zone;
    std::vector<DeliverySpan> bars(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        bars[static_cast<std::size_t>(i)].begin = lastBegin - width * (count - 1 - i);
    for (const auto &span : spans) {
        if (span.begin < bars.front().begin || span.begin >= lastBegin + width)
            continue;
        auto &bar = bars[static_cast<std::size_t>((span.begin - bars.front().begin) / width)];
        bar.delivered += span.delivered;
        bar.deferred += span.deferred;
        bar.bounced += span.bounced;
    }
    return bars;
}

DeliveryCounter::DeliveryCounter() : m_statistics(kDeliverySpan) {}

void DeliveryCounter::count(const LogFiles &newFiles)
{
    m_files.insert(m_files.end(), newFiles.begin(), newFiles.end());
    bool news = std::exchange(m_first, false);
    while (readOn())
        news = true;
    if (!news)
        return;
    std::vector<DeliverySpan> spans;
    for (const auto &[begin, counts] : m_statistics.spans()) {
        const auto sum = counts.deliveries();
        if (sum.reported() > 0)
            spans.push_back({begin, sum.success, sum.deferral + sum.mangled, sum.failure});
    }
    Q_EMIT received(m_lastMail);
    Q_EMIT counted(spans);
}

void DeliveryCounter::noteReceived(const mail::LogLine &line)
{
    if (const auto *start = std::get_if<mail::DeliveryStart>(&line.fact); start && start->channel == mail::Channel::Local) {
        m_running.insert(start->delivery, QString::fromUtf8(start->recipient.data(), static_cast<qsizetype>(start->recipient.size())).toLower());
    } else if (const auto *report = std::get_if<mail::DeliveryReport>(&line.fact)) {
        const auto recipient = m_running.take(report->delivery);
        if (!recipient.isEmpty() && report->result == mail::DeliveryResult::Success && line.time)
            m_lastMail.insert(recipient, line.time->seconds);
    }
}

// One block more; false at the end of the last file.
bool DeliveryCounter::readOn()
{
    if (m_at >= m_files.size())
        return false;
    std::string block(kBlock, '\0');
    const auto got = m_files[m_at]->read(m_offset, block.data(), static_cast<std::int64_t>(kBlock));
    if (got <= 0) {
        if (m_at + 1 >= m_files.size())
            return false;
        ++m_at;
        m_offset = 0;
        m_rest.clear();
        return true;
    }
    m_offset += got;
    block.resize(static_cast<std::size_t>(got));
    block.insert(0, m_rest);
    std::string_view text(block);
    for (auto newline = text.find('\n'); newline != std::string_view::npos; newline = text.find('\n')) {
        const auto line = mail::parseLogLine(text.substr(0, newline));
        m_statistics.add(line);
        noteReceived(line);
        text.remove_prefix(newline + 1);
    }
    m_rest = text;
    return true;
}

} // namespace mw::gui

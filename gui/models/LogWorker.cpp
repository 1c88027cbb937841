// SPDX-License-Identifier: GPL-3.0-or-later
// The background side of an opened log: builds the line index, follows the growing file, filters and finds.
#include "gui/models/LogWorker.h"

#include <algorithm>
#include <string>

namespace mw::gui {

namespace {

constexpr std::int64_t kIndexBlock = std::int64_t{4} << 20U;
constexpr std::int64_t kPreviewBytes = 256 * 1024;
constexpr std::uint64_t kFilterLines = 32768;
constexpr std::uint64_t kFindLines = 8192;
constexpr int kFollowMilliseconds = 150;
constexpr int kTicksBetweenListings = 14; // about two seconds
constexpr int kPublishMilliseconds = 60;

} // namespace

LogWorker::LogWorker() : m_follow(this)
{
    m_follow.setInterval(kFollowMilliseconds);
    connect(&m_follow, &QTimer::timeout, this, &LogWorker::follow);
    m_sincePublished.start();
}

void LogWorker::open(const LogFiles &files)
{
    m_segments.clear();
    m_indexing = 0;
    m_indexed = false;
    m_stale = true;
    m_idleTicks = 0;
    m_filter = {};
    m_messageStart.reset();
    m_messageLines.reset();
    m_rows.clear();
    m_filteredTo = 0;
    for (const auto &file : files)
        m_segments.push_back({file, {}, {}});
    readPreview();
    rebuildState();
    publish();
    m_follow.start();
    schedule();
}

void LogWorker::append(const LogFiles &files)
{
    for (const auto &file : files)
        m_segments.push_back({file, {}, {}});
    m_idleTicks = 0;
    schedule();
}

void LogWorker::schedule()
{
    if (m_scheduled)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &LogWorker::step, Qt::QueuedConnection);
}

void LogWorker::step()
{
    m_scheduled = false;
    const bool more = indexSlice() || filterSlice();
    if (m_dirty && (!more || m_sincePublished.elapsed() >= kPublishMilliseconds))
        publish();
    if (more)
        schedule();
}

// One block of the index; false when every file has been read to its present end.
bool LogWorker::indexSlice()
{
    while (m_indexing < m_segments.size()) {
        auto &segment = m_segments[m_indexing];
        std::string block(static_cast<std::size_t>(kIndexBlock), '\0');
        const auto got = segment.file->read(segment.builder.bytes(), block.data(), kIndexBlock);
        if (got > 0) {
            segment.builder.add(std::string_view(block.data(), static_cast<std::size_t>(got)));
            m_stale = m_dirty = true;
            return true;
        }
        const bool last = m_indexing + 1 == m_segments.size();
        if (last && !m_stale && m_indexed)
            return false;
        if (!last)
            segment.builder.finish(); // it has a successor, so nothing more comes
        segment.index = segment.builder.snapshot();
        if (last) {
            m_indexed = true;
            m_preview.clear();
            rebuildState();
            m_stale = false;
            m_dirty = true;
            return false;
        }
        ++m_indexing;
        m_stale = true;
    }
    return false;
}

// A run of lines through the filter; false when all lines there are have been looked at.
bool LogWorker::filterSlice()
{
    if (!m_indexed || !m_filter.active() || m_filteredTo >= m_state.lines)
        return false;
    const bool wantsMessage = m_filter.messageOfLine.has_value();
    if (wantsMessage && !m_messageLines) {
        const auto generation = m_searchGeneration.load();
        m_messageStart = findMessageStart(m_state, *m_filter.messageOfLine,
                                          [this, generation] { return m_searchGeneration.load() != generation; });
        m_messageLines.emplace(m_messageStart ? m_messageStart->message : 0);
        m_filteredTo = m_messageStart ? m_messageStart->firstLine : m_state.lines;
    }
    const auto count = std::min(kFilterLines, m_state.lines - m_filteredTo);
    scanLines(m_state, m_filteredTo, count, [this, wantsMessage](std::uint64_t line, std::string_view bytes) {
        const auto text = withoutStamp(bytes);
        const bool ours = !wantsMessage || m_messageLines->belongs(text);
        if (ours && (m_filter.text.empty() || m_filter.text.matches(text)))
            m_rows.append(static_cast<std::uint32_t>(line));
        return true;
    });
    m_filteredTo += count;
    if (wantsMessage && m_messageLines->ended())
        m_filteredTo = m_state.lines;
    m_dirty = true;
    return m_filteredTo < m_state.lines;
}

void LogWorker::follow()
{
    if (m_segments.empty() || !m_indexed)
        return;
    const auto &last = m_segments.back();
    if (last.file->size() > last.builder.bytes()) {
        m_idleTicks = 0;
        schedule();
        return;
    }
    // A completed file is listed anew at once and then seldom; a quiet one now and then, for a rename alone
    // (multilog after a crash) leaves no mark on the file.
    const int ticks = last.file->completed() ? m_idleTicks % kTicksBetweenListings : m_idleTicks % (2 * kTicksBetweenListings) - 1;
    ++m_idleTicks;
    if (ticks == 0)
        Q_EMIT rotationSuspected();
}

// The end of the log as it is on disk, so that something can be seen before the index is there.
void LogWorker::readPreview()
{
    m_preview.clear();
    std::int64_t wanted = kPreviewBytes;
    std::string bytes;
    bool cut = false;
    for (auto segment = m_segments.rbegin(); segment != m_segments.rend() && wanted > 0; ++segment) {
        const auto size = segment->file->size();
        const auto length = std::min(size, wanted);
        std::string part(static_cast<std::size_t>(length), '\0');
        part.resize(static_cast<std::size_t>(std::max<std::int64_t>(segment->file->read(size - length, part.data(), length), 0)));
        bytes.insert(0, part);
        wanted -= length;
        cut = length < size;
    }
    std::size_t at = 0;
    if (cut)
        at = std::min(bytes.size(), bytes.find('\n') + 1);
    while (at < bytes.size()) {
        const auto newline = bytes.find('\n', at);
        if (newline == std::string::npos)
            break;
        m_preview.emplace_back(bytes.data() + at, static_cast<qsizetype>(newline - at));
        at = newline + 1;
    }
}

void LogWorker::rebuildState()
{
    m_state.segments.clear();
    m_state.lines = 0;
    for (const auto &segment : m_segments) {
        m_state.segments.push_back({segment.file, segment.index, m_state.lines});
        m_state.lines += segment.index.lines();
    }
}

void LogWorker::publish()
{
    auto snapshot = std::make_shared<LogSnapshot>(m_state);
    snapshot->indexed = m_indexed;
    snapshot->preview = m_preview;
    for (const auto &segment : m_segments) {
        snapshot->totalBytes += segment.file->size();
        snapshot->indexedBytes += segment.builder.bytes();
    }
    snapshot->filtered = m_filter.active();
    snapshot->filterComplete = !m_filter.active() || (m_indexed && m_filteredTo >= m_state.lines);
    snapshot->rows = m_rows.frozen();
    m_dirty = false;
    m_sincePublished.restart();
    Q_EMIT published(snapshot);
}

void LogWorker::setFilter(const LogFilter &filter)
{
    m_filter = filter;
    m_messageStart.reset();
    m_messageLines.reset();
    m_rows.clear();
    m_filteredTo = 0;
    m_dirty = true;
    schedule();
}

std::optional<std::uint64_t> LogWorker::findIn(const LineMatcher &matcher, std::uint64_t begin, std::uint64_t end,
                                               FindDirection direction, std::uint64_t generation) const
{
    // Rows of a filter are read one by one; unfiltered lines in blocks.
    const auto scan = [&](std::uint64_t first, std::uint64_t last) {
        std::optional<std::uint64_t> found;
        const auto check = [&](std::uint64_t row, std::string_view bytes) {
            if (!matcher.matches(withoutStamp(bytes)))
                return true;
            found = row;
            return direction == FindDirection::Backward;
        };
        if (!m_filter.active()) {
            scanLines(m_state, first, last - first, check);
            return found;
        }
        for (auto row = first; row < last; ++row) {
            const auto text = m_state.lineText(m_rows.at(row));
            if (!check(row, std::string_view(text.constData(), static_cast<std::size_t>(text.size()))))
                break;
        }
        return found;
    };
    while (begin < end && m_searchGeneration.load() == generation) {
        const auto length = std::min(kFindLines, end - begin);
        const bool forward = direction == FindDirection::Forward;
        const auto first = forward ? begin : end - length;
        if (const auto found = scan(first, first + length))
            return found;
        (forward ? begin : end) = forward ? begin + length : end - length;
    }
    return std::nullopt;
}

void LogWorker::find(const LineMatcher &matcher, std::uint64_t row, FindDirection direction)
{
    const auto generation = m_searchGeneration.load();
    const auto rows = m_filter.active() ? m_rows.size() : m_state.lines;
    const bool forward = direction == FindDirection::Forward;
    const auto at = std::min(row, rows);
    auto found = forward ? findIn(matcher, std::min(at + 1, rows), rows, direction, generation)
                         : findIn(matcher, 0, at, direction, generation);
    const bool direct = found.has_value();
    if (!found) {
        found = forward ? findIn(matcher, 0, std::min(at + 1, rows), direction, generation)
                        : findIn(matcher, at, rows, direction, generation);
    }
    if (m_searchGeneration.load() != generation)
        return;
    if (found)
        Q_EMIT foundRow(static_cast<qint64>(*found), !direct);
    else
        Q_EMIT notFound();
}

} // namespace mw::gui

// SPDX-License-Identifier: GPL-3.0-or-later
// One state of an opened log: its files with their line indexes, and the rows to show.
#include "gui/models/LogSnapshot.h"

#include <algorithm>

namespace mw::gui {

void RowList::append(std::uint32_t line)
{
    if (m_size % kPage == 0) {
        m_pages.push_back(std::make_shared<std::vector<std::uint32_t>>());
    }
    m_pages.back()->push_back(line);
    ++m_size;
}

void RowList::clear()
{
    m_pages.clear();
    m_size = 0;
}

std::uint64_t RowList::firstAtOrAfter(std::uint32_t line) const
{
    std::uint64_t low = 0;
    std::uint64_t high = m_size;
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        if (at(middle) < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

RowList RowList::frozen() const
{
    RowList copy = *this;
    if (!copy.m_pages.empty() && copy.m_pages.back()->size() < kPage)
        copy.m_pages.back() = std::make_shared<std::vector<std::uint32_t>>(*copy.m_pages.back());
    return copy;
}

std::uint64_t LogSnapshot::rowCount() const
{
    if (filtered)
        return rows.size();
    return showsPreview() ? preview.size() : lines;
}

QByteArray LogSnapshot::rowText(std::uint64_t row) const
{
    if (showsPreview())
        return preview[row];
    return lineText(lineOfRow(row));
}

QByteArray LogSnapshot::lineText(std::uint64_t line) const
{
    const auto after = std::upper_bound(segments.begin(), segments.end(), line,
                                        [](std::uint64_t l, const LogSegment &s) { return l < s.firstLine; });
    if (after == segments.begin())
        return {};
    const auto &segment = *(after - 1);
    if (line - segment.firstLine >= segment.index.lines())
        return {};
    const auto place = segment.index.at(line - segment.firstLine);
    QByteArray text(std::min(place.length, kLongestRow), Qt::Uninitialized);
    const auto got = segment.file->read(place.offset, text.data(), text.size());
    text.truncate(std::max<std::int64_t>(got, 0));
    return text;
}

std::uint64_t LogSnapshot::rowOfLine(std::uint64_t line) const
{
    return filtered ? rows.firstAtOrAfter(static_cast<std::uint32_t>(line)) : line;
}

} // namespace mw::gui

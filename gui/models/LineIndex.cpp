// SPDX-License-Identifier: GPL-3.0-or-later
// Where each line of a file begins: a base for each 64 lines and a 16-bit length for each.
#include "gui/models/LineIndex.h"

#include <cstring>

namespace mw::gui {

std::int64_t LinePage::lengthOf(std::uint32_t line) const
{
    const auto length = lengths[line];
    return length == kLong ? longLines.at(line) : length;
}

LinePlace LineIndex::at(std::uint64_t line) const
{
    const auto &page = *m_pages[line / LinePage::kLines];
    const auto within = static_cast<std::uint32_t>(line % LinePage::kLines);
    const auto first = within - within % LinePage::kGroup;
    LinePlace place{page.bases[within / LinePage::kGroup], 0};
    for (auto i = first; i < within; ++i)
        place.offset += page.lengthOf(i);
    const bool noNewline = m_openEnd && line + 1 == m_lines;
    place.length = page.lengthOf(within) - (noNewline ? 0 : 1);
    return place;
}

std::size_t LineIndex::memory() const
{
    std::size_t sum = 0;
    for (const auto &page : m_pages) {
        sum += page->bases.size() * sizeof(std::int64_t) + page->lengths.size() * sizeof(std::uint16_t)
               + page->longLines.size() * 64;
    }
    return sum;
}

void LineIndexBuilder::add(std::string_view bytes)
{
    const char *const begin = bytes.data();
    const char *const end = begin + bytes.size();
    const char *at = begin;
    while (at < end) {
        const auto *newline = static_cast<const char *>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
        if (!newline)
            break;
        at = newline + 1;
        endLine(m_bytes + (at - begin));
    }
    m_bytes += static_cast<std::int64_t>(bytes.size());
}

void LineIndexBuilder::finish()
{
    if (m_bytes == m_lineBegin)
        return;
    endLine(m_bytes);
    m_openEnd = true;
}

void LineIndexBuilder::endLine(std::int64_t end)
{
    const auto within = static_cast<std::uint32_t>(m_lines % LinePage::kLines);
    if (within % LinePage::kGroup == 0)
        m_open.bases.push_back(m_lineBegin);
    const auto length = end - m_lineBegin;
    if (length >= LinePage::kLong) {
        m_open.lengths.push_back(LinePage::kLong);
        m_open.longLines.emplace(within, length);
    } else {
        m_open.lengths.push_back(static_cast<std::uint16_t>(length));
    }
    m_lineBegin = end;
    ++m_lines;
    if (within + 1 == LinePage::kLines) {
        m_pages.push_back(std::make_shared<const LinePage>(std::move(m_open)));
        m_open = {};
        m_open.bases.reserve(LinePage::kLines / LinePage::kGroup);
        m_open.lengths.reserve(LinePage::kLines);
    }
}

LineIndex LineIndexBuilder::snapshot() const
{
    LineIndex index;
    index.m_pages = m_pages;
    if (!m_open.lengths.empty())
        index.m_pages.push_back(std::make_shared<const LinePage>(m_open));
    index.m_lines = m_lines;
    index.m_openEnd = m_openEnd;
    return index;
}

} // namespace mw::gui

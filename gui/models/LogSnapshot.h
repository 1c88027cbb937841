// SPDX-License-Identifier: GPL-3.0-or-later
// One state of an opened log: its files with their line indexes, and the rows to show. Fixed once made, so the
// window reads it while the worker prepares the next one.
#pragma once

#include "gui/models/LineIndex.h"
#include "gui/models/LogFile.h"

#include <QByteArray>

#include <cstdint>
#include <memory>
#include <vector>

namespace mw::gui {

// A growing list of line numbers in pages that are shared between states.
class RowList {
public:
    void append(std::uint32_t line);
    void clear();
    std::uint64_t size() const { return m_size; }
    std::uint32_t at(std::uint64_t row) const { return (*m_pages[row / kPage])[row % kPage]; }
    // The first row whose line is at least `line`; size() if none.
    std::uint64_t firstAtOrAfter(std::uint32_t line) const;
    // A state that later appends do not touch.
    RowList frozen() const;

private:
    static constexpr std::size_t kPage = 65536;
    std::vector<std::shared_ptr<std::vector<std::uint32_t>>> m_pages;
    std::uint64_t m_size = 0;
};

struct LogSegment {
    std::shared_ptr<const LogFile> file;
    LineIndex index;
    std::uint64_t firstLine = 0;
};

class LogSnapshot {
public:
    std::vector<LogSegment> segments; // oldest first
    std::uint64_t lines = 0;          // of all segments
    std::int64_t totalBytes = 0;
    std::int64_t indexedBytes = 0;
    bool indexed = false; // every line that was there at the start is in the index
    bool filtered = false;
    bool filterComplete = true;
    RowList rows;                    // with filtered: the lines that match
    std::vector<QByteArray> preview; // the end of the log, shown until it is indexed

    bool showsPreview() const { return !indexed && !filtered && !preview.empty(); }
    std::uint64_t rowCount() const;
    // The line of the log that row `row` shows (for a preview: the row itself).
    std::uint64_t lineOfRow(std::uint64_t row) const { return filtered ? rows.at(row) : row; }
    // The bytes of a row without newline, at most kLongestRow.
    QByteArray rowText(std::uint64_t row) const;
    QByteArray lineText(std::uint64_t line) const;
    // The row that shows `line`, or the first one after it.
    std::uint64_t rowOfLine(std::uint64_t line) const;

    static constexpr std::int64_t kLongestRow = 64 * 1024;
};

} // namespace mw::gui

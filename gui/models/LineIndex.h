// SPDX-License-Identifier: GPL-3.0-or-later
// Where each line of a file begins: a base for each 64 lines and a 16-bit length for each, about 2.1 bytes a line.
// The builder grows it; a LineIndex is a fixed state of it that any thread may read.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string_view>
#include <vector>

namespace mw::gui {

struct LinePlace {
    std::int64_t offset = 0;
    std::int64_t length = 0; // without the newline
};

// 65536 lines.
struct LinePage {
    std::vector<std::int64_t> bases;     // of each group of 64 lines
    std::vector<std::uint16_t> lengths;  // with the newline; kLong: see longLines
    std::map<std::uint32_t, std::int64_t> longLines;
    static constexpr std::uint16_t kLong = 0xffff;
    static constexpr std::uint32_t kLines = 65536;
    static constexpr std::uint32_t kGroup = 64;

    std::int64_t lengthOf(std::uint32_t line) const;
};

class LineIndex {
public:
    std::uint64_t lines() const { return m_lines; }
    // The place of line `line` < lines().
    LinePlace at(std::uint64_t line) const;
    // Bytes of memory that the index takes.
    std::size_t memory() const;

private:
    friend class LineIndexBuilder;
    std::vector<std::shared_ptr<const LinePage>> m_pages;
    std::uint64_t m_lines = 0;
    bool m_openEnd = false; // the last line has no newline
};

class LineIndexBuilder {
public:
    // The bytes that follow those added before. A line counts when its newline has come.
    void add(std::string_view bytes);
    // The file ends here: a last line without newline counts too.
    void finish();

    std::int64_t bytes() const { return m_bytes; }
    std::uint64_t lines() const { return m_lines; }
    LineIndex snapshot() const;

private:
    void endLine(std::int64_t end);

    std::vector<std::shared_ptr<const LinePage>> m_pages;
    LinePage m_open;
    std::uint64_t m_lines = 0;
    std::int64_t m_bytes = 0;
    std::int64_t m_lineBegin = 0;
    bool m_openEnd = false;
};

} // namespace mw::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/analog/Table.h"

#include "shared/base/Text.h"

#include <algorithm>
#include <vector>

namespace mw::analog {
namespace {

constexpr std::string_view kBlanks = " \t\r";

std::vector<std::string_view> wordsOf(std::string_view line)
{
    std::vector<std::string_view> words;
    while (true) {
        const auto begin = line.find_first_not_of(kBlanks);
        if (begin == std::string_view::npos)
            return words;
        line.remove_prefix(begin);
        words.push_back(line.substr(0, line.find_first_of(kBlanks)));
        line.remove_prefix(words.back().size());
    }
}

} // namespace

std::string_view word(std::string_view line, std::size_t index)
{
    for (;; --index) {
        const auto begin = line.find_first_not_of(kBlanks);
        if (begin == std::string_view::npos)
            return {};
        line.remove_prefix(begin);
        const auto found = line.substr(0, line.find_first_of(kBlanks));
        if (index == 0)
            return found;
        line.remove_prefix(found.size());
    }
}

std::string columns(std::string_view text)
{
    std::vector<std::vector<std::string_view>> rows;
    std::vector<std::size_t> widths;
    for (const auto line : text::lines(text)) {
        rows.push_back(wordsOf(line));
        widths.resize(std::max(widths.size(), rows.back().size()));
        for (std::size_t i = 0; i < rows.back().size(); ++i)
            widths[i] = std::max(widths[i], rows.back()[i].size());
    }
    std::string out;
    for (const auto &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool last = i + 1 == widths.size();
            if (!last)
                out.append(widths[i] - row[i].size(), ' ');
            out += row[i];
            if (!last)
                out += "  ";
        }
        out += '\n';
    }
    return out;
}

} // namespace mw::analog

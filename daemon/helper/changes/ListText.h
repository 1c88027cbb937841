// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a control file that is a list or a map, edited entry by entry: comments, blank lines and all other entries
// stay as they are.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mw::helper {

class ListText {
public:
    // Nothing: there is no such file.
    explicit ListText(const std::optional<std::string> &content);

    // Entries without trailing blanks, in order.
    std::vector<std::string> entries() const;
    // Without regard to case.
    bool has(std::string_view entry) const;
    // At the end. An entry that is there already is not added again.
    void add(std::string_view entry);
    // At the end, whatever is there: of lists whose entries' case counts.
    void addAlways(std::string_view entry);
    // Returns how many went.
    std::size_t removeIf(const std::function<bool(std::string_view entry)> &goes);
    std::size_t remove(std::string_view entry);
    // In the same line; where the new one is there already, the old one goes.
    void replace(std::string_view entry, std::string_view by);
    // Each entry becomes what `as` makes of it.
    void change(const std::function<std::string(std::string_view entry)> &as);
    bool exists() const { return m_exists; }
    // Nothing if there was no file and none is needed.
    std::optional<std::string> text() const;

private:
    bool m_exists;
    std::vector<std::string> m_lines;
    bool m_lastLineEnds = true;
};

} // namespace mw::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/ListText.h"

#include "shared/base/Text.h"

#include <algorithm>

namespace mw::helper {
namespace {

bool isEntry(std::string_view line)
{
    line = text::trimRight(line);
    return !line.empty() && !line.starts_with('#');
}

} // namespace

ListText::ListText(const std::optional<std::string> &content)
    : m_exists(content.has_value()), m_lastLineEnds(!content || content->empty() || content->ends_with('\n'))
{
    if (!content)
        return;
    for (const auto line : text::lines(*content))
        m_lines.emplace_back(line);
}

std::vector<std::string> ListText::entries() const
{
    std::vector<std::string> out;
    for (const auto &line : m_lines) {
        if (isEntry(line))
            out.emplace_back(text::trimRight(line));
    }
    return out;
}

bool ListText::has(std::string_view entry) const
{
    return std::ranges::any_of(m_lines, [entry](const std::string &line) {
        return isEntry(line) && text::equalIgnoringCase(text::trimRight(line), entry);
    });
}

void ListText::add(std::string_view entry)
{
    if (!has(entry))
        addAlways(entry);
}

void ListText::addAlways(std::string_view entry)
{
    m_exists = true;
    m_lines.emplace_back(entry);
    m_lastLineEnds = true;
}

std::size_t ListText::removeIf(const std::function<bool(std::string_view)> &goes)
{
    return std::erase_if(m_lines, [&](const std::string &line) { return isEntry(line) && goes(text::trimRight(line)); });
}

std::size_t ListText::remove(std::string_view entry)
{
    return removeIf([entry](std::string_view line) { return text::equalIgnoringCase(line, entry); });
}

void ListText::replace(std::string_view entry, std::string_view by)
{
    if (has(by)) {
        if (!text::equalIgnoringCase(entry, by))
            remove(entry);
        return;
    }
    change([&](std::string_view line) { return std::string(text::equalIgnoringCase(line, entry) ? by : line); });
}

void ListText::change(const std::function<std::string(std::string_view)> &as)
{
    for (auto &line : m_lines) {
        if (!isEntry(line))
            continue;
        const auto entry = text::trimRight(line);
        if (auto made = as(entry); made != entry)
            line = std::move(made);
    }
}

std::optional<std::string> ListText::text() const
{
    if (!m_exists)
        return std::nullopt;
    auto out = text::join(m_lines, "\n");
    if (!m_lines.empty() && m_lastLineEnds)
        out += '\n';
    return out;
}

} // namespace mw::helper

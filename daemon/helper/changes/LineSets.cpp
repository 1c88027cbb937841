// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/LineSets.h"

#include "shared/base/Text.h"

#include <algorithm>
#include <vector>

namespace mw::helper {
namespace {

using Lines = std::vector<std::string>;

constexpr std::string_view kEnd = "."; // of users/assign

Lines linesOf(const std::string &content)
{
    Lines out;
    for (const auto line : text::lines(content))
        out.emplace_back(line);
    return out;
}

bool isBlank(const std::string &line)
{
    return text::trim(line).empty();
}

// Of "shop.example:anna" and "=anna:anna:...": what comes before the colon; else the line.
std::string nameOf(const std::string &line)
{
    return text::lower(text::trimRight(std::string_view(line).substr(0, line.find(':'))));
}

std::optional<std::size_t> onlyPlaceOf(const Lines &lines, const std::string &line)
{
    const auto found = std::ranges::find(lines, line);
    if (found == lines.end() || std::ranges::find(found + 1, lines.end(), line) != lines.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - lines.begin());
}

// Behind the line it stood behind, or before the one it stood before.
std::size_t placeFor(const Lines &lines, const Lines &before, std::size_t index)
{
    if (const auto above = index > 0 ? onlyPlaceOf(lines, before[index - 1]) : std::nullopt)
        return *above + 1;
    if (const auto below = index + 1 < before.size() ? onlyPlaceOf(lines, before[index + 1]) : std::nullopt)
        return *below;
    return lines.size() - (!lines.empty() && lines.back() == kEnd ? 1 : 0);
}

bool hasName(const Lines &lines, const std::string &line)
{
    return !line.starts_with('#') && std::ranges::any_of(lines, [&](const std::string &other) {
        return !other.starts_with('#') && nameOf(other) == nameOf(line);
    });
}

} // namespace

bool isLineSet(const Target &target)
{
    if (target.kind == TargetKind::Rules || target.kind == TargetKind::Forward || target.name == "users/assign")
        return true;
    if (!target.control)
        return false;
    switch (target.control->type) {
    case mail::ControlType::Domains:
    case mail::ControlType::DomainPatterns:
    case mail::ControlType::Senders:
    case mail::ControlType::Addresses:
    case mail::ControlType::Recipients:
    case mail::ControlType::Endpoints:
    case mail::ControlType::VirtualDomains:
    case mail::ControlType::Routes:
    case mail::ControlType::Connections:
        return true;
    default:
        return target.control->name == "badhelo";
    }
}

bool isEmptyWhereMissing(const Target &target)
{
    return target.control && target.control->standard == mail::ControlStandard::None && target.name != "control/rcpthosts" &&
           target.control->type != mail::ControlType::Endpoints;
}

std::optional<std::string> withoutLines(const std::string &now, const std::string &before, const std::string &after)
{
    const auto goesOn = [](const std::string &line) { return !isBlank(line) && (line.starts_with(' ') || line.starts_with('\t')); };
    auto lines = linesOf(now);
    const auto old = linesOf(before);
    const auto made = linesOf(after);
    if (std::ranges::any_of(made, goesOn) || std::ranges::any_of(old, goesOn))
        return std::nullopt;
    for (const auto &line : made) {
        if (isBlank(line) || std::ranges::count(made, line) <= std::ranges::count(old, line))
            continue;
        const auto place = onlyPlaceOf(lines, line);
        if (!place)
            return std::nullopt;
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(*place));
    }
    for (std::size_t i = 0; i < old.size(); ++i) {
        const bool went = !isBlank(old[i]) && std::ranges::count(old, old[i]) > std::ranges::count(made, old[i]);
        if (!went || std::ranges::contains(lines, old[i]))
            continue;
        if (hasName(lines, old[i]))
            return std::nullopt;
        lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(placeFor(lines, old, i)), old[i]);
    }
    return lines.empty() ? std::string() : text::join(lines, "\n") + "\n";
}

} // namespace mw::helper

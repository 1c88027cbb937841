// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/Text.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace mw::text {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lower(std::string_view s)
{
    std::string out(s);
    std::ranges::transform(out, out.begin(), [](char c) { return lower(c); });
    return out;
}

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, [](char c) { return lower(c); }, [](char c) { return lower(c); });
}

bool startsWithIgnoringCase(std::string_view s, std::string_view prefix)
{
    return s.size() >= prefix.size() && equalIgnoringCase(s.substr(0, prefix.size()), prefix);
}

LeadingNumber leadingNumber(std::string_view s)
{
    LeadingNumber n;
    while (n.digits < s.size() && s[n.digits] >= '0' && s[n.digits] <= '9') {
        const auto digit = static_cast<std::uint64_t>(s[n.digits] - '0');
        constexpr auto most = std::numeric_limits<std::uint64_t>::max();
        n.value = n.value > (most - digit) / 10 ? most : n.value * 10 + digit;
        ++n.digits;
    }
    return n;
}

std::optional<std::uint64_t> wholeNumber(std::string_view s)
{
    std::uint64_t value = 0;
    const auto [end, problem] = std::from_chars(s.data(), s.data() + s.size(), value);
    if (s.empty() || problem != std::errc() || end != s.data() + s.size())
        return std::nullopt;
    return value;
}

std::string_view trimRight(std::string_view s)
{
    const auto last = s.find_last_not_of(" \t\n");
    return last == std::string_view::npos ? std::string_view() : s.substr(0, last + 1);
}

std::string_view trim(std::string_view s)
{
    s = trimRight(s);
    const auto first = s.find_first_not_of(" \t\n");
    return first == std::string_view::npos ? std::string_view() : s.substr(first);
}

std::vector<std::string_view> split(std::string_view s, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto at = s.find(separator);
        parts.push_back(s.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        s.remove_prefix(at + 1);
    }
}

std::vector<std::string_view> lines(std::string_view s)
{
    auto parts = split(s, '\n');
    if (parts.back().empty())
        parts.pop_back();
    return parts;
}

std::string join(const std::vector<std::string> &parts, std::string_view separator)
{
    std::string out;
    for (const auto &part : parts) {
        if (&part != &parts.front())
            out += separator;
        out += part;
    }
    return out;
}

std::string replaceAll(std::string_view s, std::string_view from, std::string_view to)
{
    std::string out;
    for (std::size_t at = 0;;) {
        const auto next = s.find(from, at);
        out += s.substr(at, next == std::string_view::npos ? next : next - at);
        if (next == std::string_view::npos)
            return out;
        out += to;
        at = next + from.size();
    }
}

} // namespace mw::text

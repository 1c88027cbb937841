// SPDX-License-Identifier: GPL-3.0-or-later
// Byte-string helpers that qmail's rules need: ASCII case, decimal numbers, trimming, splitting.
// All work on bytes and never look at the locale.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mw::text {

char lower(char c);
std::string lower(std::string_view s);
bool equalIgnoringCase(std::string_view a, std::string_view b);
bool startsWithIgnoringCase(std::string_view s, std::string_view prefix);

// The decimal number the string begins with, and how many digits it had (0: none). Saturates at 2^64-1.
struct LeadingNumber {
    std::uint64_t value = 0;
    std::size_t digits = 0;
};
LeadingNumber leadingNumber(std::string_view s);
// The whole string as a decimal number without sign, or nothing (empty, other characters, overflow).
std::optional<std::uint64_t> wholeNumber(std::string_view s);

// Without trailing spaces, tabs, and newlines (what qmail strips from control lines).
std::string_view trimRight(std::string_view s);
std::string_view trim(std::string_view s);

// The parts between separators; "a,,b" has three parts, "" has one empty part.
std::vector<std::string_view> split(std::string_view s, char separator);
// Lines without their newline; a last line without newline counts, an empty rest does not.
std::vector<std::string_view> lines(std::string_view s);
// What these give looks into the string, which must outlive it.
template <std::same_as<std::string> S>
std::string_view trimRight(S &&) = delete;
template <std::same_as<std::string> S>
std::string_view trim(S &&) = delete;
template <std::same_as<std::string> S>
std::vector<std::string_view> split(S &&, char) = delete;
template <std::same_as<std::string> S>
std::vector<std::string_view> lines(S &&) = delete;
// A text that may be missing; empty then. The same holds for it.
inline std::string_view viewOf(const std::optional<std::string> &s)
{
    return s ? std::string_view(*s) : std::string_view();
}
std::string_view viewOf(std::optional<std::string> &&) = delete;
std::string join(const std::vector<std::string> &parts, std::string_view separator);

std::string replaceAll(std::string_view s, std::string_view from, std::string_view to);

} // namespace mw::text

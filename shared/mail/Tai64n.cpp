// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Tai64n.h"

#include <array>
#include <cstdint>

namespace mw::mail {

namespace {

constexpr std::uint64_t kEpoch = (std::uint64_t{1} << 62U) + 10; // the label of 1970-01-01 00:00:00 UTC
constexpr std::uint64_t kFarthest = std::uint64_t{1} << 40U;     // seconds from the epoch we take for real
constexpr std::uint8_t kNoDigit = 16;

constexpr std::array<std::uint8_t, 256> makeDigits()
{
    std::array<std::uint8_t, 256> table{};
    table.fill(kNoDigit);
    for (std::uint8_t i = 0; i < 10; ++i)
        table[static_cast<std::size_t>('0') + i] = i;
    for (std::uint8_t i = 0; i < 6; ++i)
        table[static_cast<std::size_t>('a') + i] = static_cast<std::uint8_t>(10 + i);
    return table;
}
constexpr auto kDigits = makeDigits();

// False if one of them is no digit.
bool hexNumber(std::string_view digits, std::uint64_t &value)
{
    std::uint8_t seen = 0;
    value = 0;
    for (const char c : digits) {
        const auto digit = kDigits[static_cast<unsigned char>(c)];
        seen |= digit;
        value = value << 4U | (digit & 15U);
    }
    return (seen & kNoDigit) == 0;
}

void appendHex(std::string &out, std::uint64_t value, unsigned digits)
{
    for (unsigned i = digits; i > 0; --i)
        out += "0123456789abcdef"[value >> (4 * (i - 1)) & 15U];
}

} // namespace

std::optional<Moment> decodeTai64n(std::string_view line)
{
    std::uint64_t label = 0;
    std::uint64_t nanoseconds = 0;
    if (line.size() < kTai64nLength || line[0] != '@' || !hexNumber(line.substr(1, 16), label) ||
        !hexNumber(line.substr(17, 8), nanoseconds))
        return std::nullopt;
    if (nanoseconds > 999999999 || label < kEpoch - kFarthest || label > kEpoch + kFarthest)
        return std::nullopt;
    return Moment{static_cast<UnixTime>(label - kEpoch), static_cast<std::uint32_t>(nanoseconds)};
}

std::string encodeTai64n(const Moment &moment)
{
    std::string out = "@";
    out.reserve(kTai64nLength);
    appendHex(out, kEpoch + static_cast<std::uint64_t>(moment.seconds), 16);
    appendHex(out, moment.nanoseconds, 8);
    return out;
}

} // namespace mw::mail

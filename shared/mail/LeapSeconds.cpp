// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/LeapSeconds.h"

#include "shared/os/Files.h"

namespace mw::mail {

namespace {

constexpr std::size_t kLabel = 8;
constexpr std::size_t kLargestTable = 65536;
// The label of 1970-01-01 00:00:00 UTC: 2^62, and ten seconds that TAI was ahead then.
constexpr std::uint64_t kEpochLabel = (std::uint64_t{1} << 62U) + 10;

} // namespace

LeapSeconds LeapSeconds::parse(std::string_view table)
{
    LeapSeconds leaps;
    for (; table.size() >= kLabel; table.remove_prefix(kLabel)) {
        std::uint64_t label = 0;
        for (const char c : table.substr(0, kLabel))
            label = label << 8U | static_cast<unsigned char>(c);
        leaps.m_leaps.push_back(static_cast<UnixTime>(label - kEpochLabel));
    }
    return leaps;
}

LeapSeconds LeapSeconds::ofSystem()
{
    return parse(os::readFile("/etc/leapsecs.dat", kLargestTable).value_or(""));
}

UnixTime LeapSeconds::counted(UnixTime t, bool isLeap) const
{
    for (const auto leap : m_leaps) {
        if (t < leap)
            break;
        if (!isLeap || t > leap)
            ++t;
    }
    return t;
}

LeapSeconds::Uncounted LeapSeconds::uncounted(UnixTime counted) const
{
    UnixTime before = 0;
    for (const auto leap : m_leaps) {
        if (counted < leap)
            break;
        ++before;
        if (counted == leap)
            return {counted - before, true};
    }
    return {counted - before, false};
}

} // namespace mw::mail

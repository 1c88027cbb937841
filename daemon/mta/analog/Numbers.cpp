// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/analog/Numbers.h"

#include <cmath>
#include <format>

namespace mw::analog {

std::string plain(double value)
{
    constexpr double kExact = 9007199254740992.0; // 2^53
    if (std::trunc(value) == value && std::fabs(value) < kExact)
        return std::format("{:.0f}", value);
    return std::format("{:.6g}", value);
}

std::string fixed(double value, int digits)
{
    return std::format("{:.{}f}", value, digits);
}

} // namespace mw::analog

// SPDX-License-Identifier: GPL-3.0-or-later
// The time stamps that multilog writes before a line: "@" and 24 lower-case hexadecimal digits (TAI64N).
// The seconds are 2^62 + 10 + Unix time, as daemontools counts them: no table of leap seconds is ever used.
#pragma once

#include "shared/base/Clock.h"

#include <optional>
#include <string>
#include <string_view>

namespace mw::mail {

inline constexpr std::size_t kTai64nLength = 25; // with the @

// The stamp at the beginning of `line`, of which only the first kTai64nLength bytes are looked at. Nothing if it is
// too short, has another character than 0-9 and a-f, or does not name a time (nanoseconds of a second or more, a
// label before the epoch's era).
std::optional<Moment> decodeTai64n(std::string_view line);
// Always kTai64nLength bytes, with the @.
std::string encodeTai64n(const Moment &moment);

} // namespace mw::mail

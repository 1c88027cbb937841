// SPDX-License-Identifier: GPL-3.0-or-later
// The date of a header field (RFC 5322, section 3.3), and the forms in which programs show it.
#pragma once

#include "shared/base/Clock.h"
#include "shared/mail/LeapSeconds.h"

#include <optional>
#include <string>
#include <string_view>

namespace mw::mess822 {

// A time of day somewhere: as it was written, not as it is in UTC.
struct MailDate {
    int year = 1970;
    int month = 1; // 1..12
    int day = 1;   // of this month
    int hour = 0;
    int minute = 0;
    int second = 0; // 60 in a leap second
    int offset = 0; // minutes east of UTC
    bool offsetKnown = true; // false for -0000: the time is UTC, the place is not told
    bool operator==(const MailDate &) const = default;
};

// [weekday,] day month year hour:minute[:second] zone, with comments anywhere. A year of two digits is 1950 to 2049,
// one of three is counted from 1900. Nothing without a zone, and for a day that no calendar has.
std::optional<MailDate> parseMailDate(std::string_view text);

// Now, in UTC with an unknown place.
MailDate utcDate(UnixTime t);
// Unix time of a date, leap seconds not counted.
UnixTime unixTimeOf(const MailDate &date);

// "3 Jan 2025 11:00:01 +0100"
std::string headerText(const MailDate &date);
// "20250103110001"
std::string digitsText(const MailDate &date);
// "2025-01-03 11:00:01", and the same with " +0100"
std::string isoText(const MailDate &date);
std::string isoTextWithZone(const MailDate &date);

// Dates as the clock of this machine and TZ show them. `leaps`: the seconds that the table adds to a time.
class LocalTime {
public:
    explicit LocalTime(mail::LeapSeconds leaps) : m_leaps(std::move(leaps)) {}
    // "2025-01-03 10:00:01 +0000": in UTC.
    std::string utcIso(const MailDate &date) const;
    // "2025-01-03 11:00:01": by TZ.
    std::string localIso(const MailDate &date) const;
    // "Fri Jan  3 11:00:01 2025": by TZ, as ctime(3).
    std::string ctimeText(const MailDate &date) const;

private:
    mail::LeapSeconds m_leaps;
};

} // namespace mw::mess822

// SPDX-License-Identifier: GPL-3.0-or-later
// The time as qmail's formats need it: Unix seconds and nanoseconds, and the date forms of its headers.
#pragma once

#include <cstdint>
#include <string>

namespace mw {

using UnixTime = std::int64_t; // seconds since 1970-01-01 00:00 UTC

struct Moment {
    UnixTime seconds = 0;
    std::uint32_t nanoseconds = 0; // 0..999999999
};

namespace clock {
UnixTime now();
Moment nowExact();
std::int64_t monotonicMilliseconds();

// "20 Nov 2026 17:03:09 -0000": the date of qmail's own header lines (qmail-queue, qmail-smtpd).
std::string headerDate(UnixTime t);
// "20 Nov 2026 17:03:09" in UTC, as qmail-qread prints it before " GMT".
std::string plainDate(UnixTime t);
// "Fri Nov 20 17:03:09 2026" in UTC: the date of an mbox From_ line (as ctime(3), but
// with two digits for the day, as qmail writes it).
std::string ctimeDate(UnixTime t);
// "20261120170309" in UTC: the digits of a Message-ID.
std::string digits(UnixTime t);
} // namespace clock

} // namespace mw

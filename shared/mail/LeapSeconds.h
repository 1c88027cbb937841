// SPDX-License-Identifier: GPL-3.0-or-later
// The table of leap seconds that the mess822 programs look at: /etc/leapsecs.dat, 8-byte TAI64 labels of all leap
// seconds in order. Without the file there are none. On a machine whose clock follows POSIX the table shifts what
// those programs print as local time; logs are never read or written by it (Tai64n.h).
#pragma once

#include "shared/base/Clock.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mail {

class LeapSeconds {
public:
    LeapSeconds() = default; // no leap seconds
    // The labels of a table; a rest of less than 8 bytes is ignored.
    static LeapSeconds parse(std::string_view table);
    // The file; a missing, unreadable or huge one is an empty table.
    static LeapSeconds ofSystem();

    // Seconds that count every leap second up to `t`, which counts none. `isLeap`: the time is second 60 of its
    // minute, so `t` is already the first second of the next one.
    UnixTime counted(UnixTime t, bool isLeap) const;

    struct Uncounted {
        UnixTime time = 0;
        bool isLeap = false; // second 60: one more than `time` says
    };
    // The way back.
    Uncounted uncounted(UnixTime counted) const;

private:
    std::vector<UnixTime> m_leaps; // in seconds that count
};

} // namespace mw::mail

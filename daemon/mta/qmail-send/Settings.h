// SPDX-License-Identifier: GPL-3.0-or-later
// What qmail-send reads from control files when it starts and on SIGHUP.
#pragma once

#include "shared/mail/Bounce.h"
#include "shared/mail/Channel.h"
#include "shared/mail/Controls.h"
#include "shared/mail/RetrySchedule.h"

#include <array>

namespace mw::send {

struct Settings {
    std::array<std::uint64_t, 2> concurrency{10, 20}; // by channel, before the spawners' own limits
    std::uint64_t lifetime = mail::kDefaultQueueLifetime;
    mail::RetryPolicy retry;
    mail::BounceSettings bounce;
    std::uint64_t bounceMaxBytes = 0;     // of the message that a bounce repeats; 0: all of it
    std::array<bool, 2> held{};           // by channel: nothing is started
    std::uint64_t flushRate = 100;        // messages a second that a retry of everything makes due; 0: all at once
    UnixTime delayNotice = 0;             // seconds after which the sender hears of a delay; 0: never

    static Result<Settings> fromControls(const mail::Controls &controls);
};

// Waits that are no settings in qmail either, in seconds.
inline constexpr UnixTime kScanInterval = 1500;      // of todo without a pull of the trigger
inline constexpr UnixTime kSystemFailureRetry = 123; // after a file or program could not be used
inline constexpr UnixTime kCleanupInterval = 76431;  // between two searches for stale files
inline constexpr UnixTime kStaleAge = 129600;        // 36 hours; qmail-queue gives up after 24
inline constexpr UnixTime kLongestSleep = 86400;

// The due time in the mtime of local/N and remote/N of a message that is held: the year 2100. Every due time more
// than a year ahead is read as this, since no retry is ever that far away.
inline constexpr UnixTime kHeldUntil = 4102444800;
constexpr bool meansHeld(UnixTime due, UnixTime now)
{
    return due > now + 31536000;
}

} // namespace mw::send

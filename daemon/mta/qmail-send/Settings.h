// SPDX-License-Identifier: GPL-3.0-or-later
// What qmail-send reads from control files when it starts, when they change and on SIGHUP.
#pragma once

#include "shared/mail/Bounce.h"
#include "shared/mail/Channel.h"
#include "shared/mail/Controls.h"
#include "shared/mail/RemoteRouting.h"
#include "shared/mail/RetrySchedule.h"

#include <array>
#include <map>
#include <optional>

namespace mw::send {

// What becomes of a bounce that cannot be delivered.
enum class DoubleBounces : std::uint8_t {
    Deliver, // to doublebounceto
    Quiet,   // the same, but not where the sender's address does not exist: most likely it was forged
    Discard,
};

// Connections to a server that asks for a login, if nothing else is said.
inline constexpr unsigned kLoginConnections = 4;

struct Settings {
    std::array<std::uint64_t, 2> concurrency{10, 20}; // by channel, before the spawners' own limits
    std::uint64_t lifetime = mail::kDefaultQueueLifetime;
    std::uint64_t bounceLifetime = mail::kDefaultQueueLifetime; // of messages without a sender who could be told
    mail::RetryPolicy retry;
    mail::BounceSettings bounce;
    std::uint64_t bounceMaxBytes = 0;     // of the message that a bounce repeats; 0: all of it
    std::array<bool, 2> held{};           // by channel: nothing is started
    std::uint64_t flushRate = 100;        // messages a second that a retry of everything makes due; 0: all at once
    UnixTime delayNotice = 0;             // seconds after which the sender hears of a delay; 0: never
    bool statusReports = false;           // bounces are RFC 3464's, not QSBMF
    DoubleBounces doubleBounces = DoubleBounces::Deliver;
    std::optional<mail::RemoteRouting> routing; // nothing: unreadable, each domain is its own server
    std::optional<unsigned> destinationConcurrency;                 // of servers that are not named
    std::map<std::string, unsigned, std::less<>> destinationLimits; // by server or domain
    UnixTime longestPause = 3600;                                   // of a server that refuses everything; 0: none

    static Result<Settings> fromControls(const mail::Controls &controls);
    std::uint64_t lifetimeOf(std::string_view sender) const
    {
        return sender.empty() || sender == mail::kDoubleBounceSender ? bounceLifetime : lifetime;
    }
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

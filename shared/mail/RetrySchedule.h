// SPDX-License-Identifier: GPL-3.0-or-later
// When qmail-send tries again: the scheduler runs by this, and the application shows it.
#pragma once

#include "shared/base/Clock.h"
#include "shared/mail/Channel.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace mw::mail {

inline constexpr std::uint64_t kDefaultQueueLifetime = 604800; // control/queuelifetime, seconds

// What control files may change about the schedule.
struct RetryPolicy {
    std::array<std::uint64_t, 2> skip{10, 20}; // by channel: k in the formula; at least 1
    std::uint64_t longest = 0;                 // no wait is longer, in seconds; 0: no limit
};

// The largest integer whose square is at most `n`.
std::uint64_t integerSquareRoot(std::uint64_t n);

class RetrySchedule {
public:
    RetrySchedule(UnixTime birth, Channel channel, std::uint64_t lifetime = kDefaultQueueLifetime,
                  const RetryPolicy &policy = {})
        : m_birth(birth), m_channel(channel), m_lifetime(lifetime), m_policy(policy)
    {
    }

    // When a message that was tried at `now` is due again: birth + (isqrt(now - birth) + k)^2, k = 10 local,
    // 20 remote, if the policy says nothing else.
    UnixTime nextAfter(UnixTime now) const;
    // After this moment an attempt is the last one.
    UnixTime deadline() const;
    // Whether an attempt that starts at `now` is the last: its deferrals become failures.
    bool isLast(UnixTime now) const { return now > deadline(); }
    // The attempts that remain if each fails at once, the first at `due`; the final one is the last attempt. At
    // most `most`.
    std::vector<UnixTime> attemptsFrom(UnixTime due, std::size_t most = 10000) const;
    // All attempts from birth on, the last one included.
    std::size_t numberOfAttempts() const { return attemptsFrom(m_birth).size(); }

private:
    UnixTime m_birth;
    Channel m_channel;
    std::uint64_t m_lifetime;
    RetryPolicy m_policy;
};

} // namespace mw::mail

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/RetrySchedule.h"

#include <algorithm>
#include <limits>

namespace mw::mail {

std::uint64_t integerSquareRoot(std::uint64_t n)
{
    std::uint64_t root = 0;
    std::uint64_t rest = n;
    for (std::uint64_t bit = std::uint64_t{1} << 62U; bit; bit >>= 2U) {
        if (rest >= root + bit) {
            rest -= root + bit;
            root = (root >> 1U) + bit;
        } else {
            root >>= 1U;
        }
    }
    return root;
}

UnixTime RetrySchedule::nextAfter(UnixTime now) const
{
    const auto skip = std::max<std::uint64_t>(m_policy.skip[indexOf(m_channel)], 1);
    const std::uint64_t age = now > m_birth ? static_cast<std::uint64_t>(now - m_birth) : 0;
    const std::uint64_t root = integerSquareRoot(age) + skip;
    const auto next = m_birth + static_cast<UnixTime>(root * root);
    const auto longest = static_cast<UnixTime>(m_policy.longest);
    return longest > 0 ? std::min(next, std::max(now, m_birth) + longest) : next;
}

UnixTime RetrySchedule::deadline() const
{
    constexpr auto most = std::numeric_limits<UnixTime>::max();
    if (m_lifetime > static_cast<std::uint64_t>(most - (m_birth > 0 ? m_birth : 0)))
        return most;
    return m_birth + static_cast<UnixTime>(m_lifetime);
}

std::vector<UnixTime> RetrySchedule::attemptsFrom(UnixTime due, std::size_t most) const
{
    std::vector<UnixTime> out;
    for (UnixTime at = due; out.size() < most; at = nextAfter(at)) {
        out.push_back(at);
        if (isLast(at))
            break;
    }
    return out;
}

} // namespace mw::mail

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/net/ConnectFirst.h"

#include "shared/base/Clock.h"

#include <algorithm>
#include <poll.h>

namespace mw::net {
namespace {

// Several attempts on their way.
class Race {
public:
    Race(std::span<const ConnectAttempt> attempts, int milliseconds, int stagger)
        : m_attempts(attempts), m_milliseconds(milliseconds), m_stagger(stagger)
    {
        m_out.errors.resize(attempts.size());
    }

    FirstConnection run()
    {
        while (!m_out.socket.valid() && (m_next < m_attempts.size() || !m_running.empty())) {
            const auto now = clock::monotonicMilliseconds();
            if (m_next < m_attempts.size() && (m_running.empty() || now >= m_startAt))
                begin(now);
            else
                wait(now);
        }
        if (m_out.socket.valid())
            (void)os::setNonBlocking(m_out.socket.get(), false);
        return std::move(m_out);
    }

private:
    struct Running {
        std::size_t index = 0;
        os::Fd socket;
        std::int64_t deadline = 0;
    };

    void begin(std::int64_t now)
    {
        const auto index = m_next++;
        auto socket = beginConnect(m_attempts[index].to, m_attempts[index].from);
        if (!socket) {
            m_out.errors[index] = socket.error();
            return;
        }
        m_running.push_back({index, std::move(*socket), now + m_milliseconds});
        m_startAt = now + m_stagger;
    }

    void wait(std::int64_t now)
    {
        std::vector<pollfd> sockets;
        auto until = m_next < m_attempts.size() ? m_startAt : m_running.front().deadline;
        for (const auto &running : m_running) {
            sockets.push_back({running.socket.get(), POLLOUT, 0});
            until = std::min(until, running.deadline);
        }
        ::poll(sockets.data(), sockets.size(), static_cast<int>(std::max<std::int64_t>(until - now, 0)));
        const auto later = clock::monotonicMilliseconds();
        for (std::size_t i = m_running.size(); i-- > 0 && !m_out.socket.valid();)
            settle(i, sockets[i].revents != 0, later);
    }

    void settle(std::size_t place, bool ready, std::int64_t now)
    {
        auto &running = m_running[place];
        const auto &to = m_attempts[running.index].to;
        if (!ready && now < running.deadline)
            return;
        const auto outcome = ready ? connectOutcome(running.socket.get(), to)
                                   : Result<void>(fail(ErrorKind::Timeout, to.address.text() + ": no answer"));
        if (outcome) {
            m_out.socket = std::move(running.socket);
            m_out.index = running.index;
        } else {
            m_out.errors[running.index] = outcome.error();
        }
        m_running.erase(m_running.begin() + static_cast<std::ptrdiff_t>(place));
        m_startAt = now;
    }

    std::span<const ConnectAttempt> m_attempts;
    int m_milliseconds;
    int m_stagger;
    std::size_t m_next = 0;
    std::int64_t m_startAt = 0; // when the next attempt begins, whatever became of the others
    std::vector<Running> m_running;
    FirstConnection m_out;
};

} // namespace

FirstConnection connectFirst(std::span<const ConnectAttempt> attempts, int milliseconds, int stagger)
{
    return Race(attempts, milliseconds, stagger).run();
}

} // namespace mw::net

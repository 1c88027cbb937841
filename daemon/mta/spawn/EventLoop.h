// SPDX-License-Identifier: GPL-3.0-or-later
// The loop of a spawner: descriptors that become readable, children that end, and a tick.
#pragma once

#include "shared/os/Poller.h"
#include "shared/os/Process.h"
#include "shared/os/Signals.h"

#include <functional>
#include <map>

namespace mw::spawn {

class EventLoop {
public:
    static Result<EventLoop> open();

    // Calls `ready` each time the descriptor is readable or its other end has gone, until forget().
    Result<void> onReadable(int fd, std::function<void()> ready);
    // Before the descriptor is closed. May be called from any callback.
    void forget(int fd);
    // Calls `ended` once, when that child has ended.
    void onExit(pid_t child, std::function<void(os::ExitStatus)> ended);

    // Dispatches until `finished` is true. `tick` is called after every round of events and, as long as it
    // returns true, at least once a second. Fails only when the kernel refuses to wait.
    Result<void> run(const std::function<bool()> &finished, const std::function<bool()> &tick);

private:
    struct Watch {
        int fd = -1;
        std::function<void()> ready;
    };
    EventLoop(os::Poller poller, os::SignalFd signals);
    void reapChildren();

    os::Poller m_poller;
    os::SignalFd m_signals;
    // Keys are never used twice, so that an event of a descriptor that was just forgotten meets nobody.
    std::uint64_t m_nextKey = 1;
    std::map<std::uint64_t, Watch> m_watches;
    std::map<int, std::uint64_t> m_keys;
    std::map<pid_t, std::function<void(os::ExitStatus)>> m_children;
};

} // namespace mw::spawn

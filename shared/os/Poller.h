// SPDX-License-Identifier: GPL-3.0-or-later
// Waits on many descriptors at once (epoll, level-triggered).
#pragma once

#include "shared/os/Fd.h"

#include <cstdint>
#include <vector>

namespace mw::os {

class Poller {
public:
    static Result<Poller> open();

    // Reports `key` when the descriptor has something to read, or when its other end has gone.
    Result<void> watchReadable(int fd, std::uint64_t key);
    // The same for a descriptor that many processes watch: when it is ready, one of them wakes (or a few), not all.
    Result<void> watchShared(int fd, std::uint64_t key);
    // Stop watching before the descriptor is closed: a copy of it elsewhere would keep it watched.
    void forget(int fd);
    // The keys of what is ready, at most 256; none after `milliseconds` (-1: no limit) or on a signal.
    Result<std::vector<std::uint64_t>> wait(int milliseconds);

private:
    explicit Poller(Fd fd) : m_fd(std::move(fd)) {}
    Fd m_fd;
};

} // namespace mw::os

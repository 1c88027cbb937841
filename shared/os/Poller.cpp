// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/Poller.h"

#include <array>
#include <cerrno>
#include <sys/epoll.h>

namespace mw::os {

Result<Poller> Poller::open()
{
    Fd fd(::epoll_create1(EPOLL_CLOEXEC));
    if (!fd.valid())
        return failErrno("epoll_create1");
    return Poller(std::move(fd));
}

namespace {

Result<void> watch(int poller, int fd, std::uint64_t key, unsigned events)
{
    epoll_event event{};
    event.events = events;
    event.data.u64 = key;
    if (::epoll_ctl(poller, EPOLL_CTL_ADD, fd, &event) < 0)
        return failErrno("watch a descriptor");
    return {};
}

} // namespace

Result<void> Poller::watchReadable(int fd, std::uint64_t key)
{
    return watch(m_fd.get(), fd, key, EPOLLIN | EPOLLRDHUP);
}

Result<void> Poller::watchShared(int fd, std::uint64_t key)
{
    return watch(m_fd.get(), fd, key, EPOLLIN | EPOLLEXCLUSIVE);
}

void Poller::forget(int fd)
{
    ::epoll_ctl(m_fd.get(), EPOLL_CTL_DEL, fd, nullptr);
}

Result<std::vector<std::uint64_t>> Poller::wait(int milliseconds)
{
    std::array<epoll_event, 256> events{};
    const int n = ::epoll_wait(m_fd.get(), events.data(), static_cast<int>(events.size()), milliseconds);
    if (n < 0 && errno != EINTR)
        return failErrno("epoll_wait");
    std::vector<std::uint64_t> keys;
    for (int i = 0; i < n; ++i)
        keys.push_back(events.at(static_cast<std::size_t>(i)).data.u64);
    return keys;
}

} // namespace mw::os

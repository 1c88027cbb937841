// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/Fd.h"

#include "shared/base/Clock.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace mw::os {
namespace {

Result<bool> waitFor(int fd, short events, int milliseconds)
{
    pollfd p{fd, events, 0};
    for (;;) {
        const int n = ::poll(&p, 1, milliseconds);
        if (n >= 0)
            return n > 0;
        if (errno != EINTR)
            return failErrno("poll");
    }
}

Result<void> setFlag(int fd, int get, int set, int flag, bool on)
{
    const int flags = ::fcntl(fd, get);
    if (flags < 0 || ::fcntl(fd, set, on ? flags | flag : flags & ~flag) < 0)
        return failErrno("fcntl");
    return {};
}

} // namespace

void Fd::reset(int fd)
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = fd;
}

Result<Pipe> makePipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) < 0)
        return failErrno("pipe");
    return Pipe{Fd(ends[0]), Fd(ends[1])};
}

Result<std::pair<Fd, Fd>> makeSocketPair(int type)
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, type | SOCK_CLOEXEC, 0, ends.data()) < 0)
        return failErrno("socketpair");
    return std::pair{Fd(ends[0]), Fd(ends[1])};
}

Result<Fd> duplicate(int fd)
{
    const int copy = ::fcntl(fd, F_DUPFD_CLOEXEC, 0);
    if (copy < 0)
        return failErrno("dup");
    return Fd(copy);
}

Result<void> setNonBlocking(int fd, bool on)
{
    return setFlag(fd, F_GETFL, F_SETFL, O_NONBLOCK, on);
}

Result<void> setCloseOnExec(int fd, bool on)
{
    return setFlag(fd, F_GETFD, F_SETFD, FD_CLOEXEC, on);
}

Result<std::size_t> readSome(int fd, std::span<char> into)
{
    for (;;) {
        const auto n = ::read(fd, into.data(), into.size());
        if (n >= 0)
            return static_cast<std::size_t>(n);
        if (errno != EINTR)
            return failErrno("read");
    }
}

Result<std::size_t> writeSome(int fd, std::string_view bytes)
{
    for (;;) {
        const auto n = ::write(fd, bytes.data(), bytes.size());
        if (n >= 0)
            return static_cast<std::size_t>(n);
        if (errno != EINTR)
            return failErrno("write");
    }
}

Result<void> writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty())
        bytes.remove_prefix(MW_TRY(writeSome(fd, bytes)));
    return {};
}

Result<std::string> readAll(int fd, std::size_t cap)
{
    std::string out;
    std::array<char, 16384> buffer{};
    for (;;) {
        const auto n = MW_TRY(readSome(fd, buffer));
        if (n == 0)
            return out;
        if (out.size() + n > cap)
            return fail(ErrorKind::Format, "more than " + std::to_string(cap) + " bytes");
        out.append(buffer.data(), n);
    }
}

Result<bool> readAllWithin(int fd, std::string &into, std::size_t cap, int milliseconds)
{
    const auto end = clock::monotonicMilliseconds() + milliseconds;
    std::array<char, 16384> buffer{};
    for (;;) {
        const auto left = std::max<std::int64_t>(end - clock::monotonicMilliseconds(), 0);
        if (!MW_TRY(waitReadable(fd, static_cast<int>(left))))
            return false;
        const auto n = MW_TRY(readSome(fd, buffer));
        if (n == 0)
            return true;
        if (into.size() + n > cap)
            return fail(ErrorKind::Format, "more than " + std::to_string(cap) + " bytes");
        into.append(buffer.data(), n);
    }
}

Result<bool> waitReadable(int fd, int milliseconds)
{
    return waitFor(fd, POLLIN, milliseconds);
}

Result<bool> waitWritable(int fd, int milliseconds)
{
    return waitFor(fd, POLLOUT, milliseconds);
}

Result<Ready> waitEither(int input, int output, int milliseconds)
{
    std::array<pollfd, 2> p{{{input, POLLIN, 0}, {output, POLLOUT, 0}}};
    while (::poll(p.data(), p.size(), milliseconds) < 0) {
        if (errno != EINTR)
            return failErrno("poll");
    }
    return Ready{p[0].revents != 0, p[1].revents != 0};
}

Result<std::size_t> readAt(int fd, std::span<char> into, std::int64_t offset)
{
    ssize_t n = 0;
    while ((n = ::pread(fd, into.data(), into.size(), offset)) < 0) {
        if (errno != EINTR)
            return failErrno("read");
    }
    return static_cast<std::size_t>(n);
}

Result<void> writeAllAt(int fd, std::string_view bytes, std::int64_t offset)
{
    while (!bytes.empty()) {
        const auto n = ::pwrite(fd, bytes.data(), bytes.size(), offset);
        if (n < 0 && errno != EINTR)
            return failErrno("write");
        if (n > 0) {
            bytes.remove_prefix(static_cast<std::size_t>(n));
            offset += n;
        }
    }
    return {};
}

Result<void> waitAny(std::span<Watched> all, int milliseconds)
{
    std::vector<pollfd> p;
    const auto eventsOf = [](Watched::For what) -> short {
        return what == Watched::For::Reading ? POLLIN : what == Watched::For::Writing ? POLLOUT : 0;
    };
    for (const auto &one : all)
        p.push_back({one.fd, eventsOf(one.what), 0});
    while (::poll(p.data(), p.size(), milliseconds) < 0) {
        if (errno != EINTR)
            return failErrno("poll");
    }
    for (std::size_t i = 0; i < p.size(); i++)
        all[i].isReady = p[i].revents != 0;
    return {};
}

} // namespace mw::os

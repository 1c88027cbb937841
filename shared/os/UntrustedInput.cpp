// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/UntrustedInput.h"

#include "shared/os/Files.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace mw::os {
namespace {

constexpr std::size_t kScratchBytes = 64U << 10U; // what an empty pipe takes

bool isUnixSocket(int fd)
{
    int domain = 0;
    socklen_t size = sizeof domain;
    return ::getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &domain, &size) == 0 && domain == AF_UNIX;
}

bool isSealed(int fd)
{
    constexpr int kNeeded = F_SEAL_WRITE | F_SEAL_SHRINK;
    const int seals = ::fcntl(fd, F_GET_SEALS);
    return seals >= 0 && (seals & kNeeded) == kNeeded;
}

} // namespace

Result<UntrustedInput::Kind> UntrustedInput::kindOf(int fd)
{
    const auto status = MW_TRY(statFd(fd));
    if ((::fcntl(fd, F_GETFL) & O_ACCMODE) == O_WRONLY)
        return fail(ErrorKind::Format, "the descriptor cannot be read");
    if (S_ISFIFO(status.st_mode))
        return Kind::Pipe;
    if (S_ISSOCK(status.st_mode) && isUnixSocket(fd))
        return Kind::Socket;
    if (S_ISREG(status.st_mode) && isSealed(fd))
        return Kind::Memory;
    return fail(ErrorKind::Format, "the descriptor is no pipe, Unix socket or sealed memory file");
}

Result<std::size_t> UntrustedInput::read(std::span<char> into)
{
    if (m_kind == Kind::Pipe)
        return readPipe(into);
    if (m_kind == Kind::Memory)
        return readMemory(into);
    ssize_t n = 0;
    while ((n = ::recv(m_fd.get(), into.data(), into.size(), MSG_DONTWAIT)) < 0) {
        if (errno != EINTR)
            return failErrno("receive");
    }
    return static_cast<std::size_t>(n);
}

// Only splice can be told for one call not to wait, on every kernel; so the bytes come by way of our own pipe.
Result<std::size_t> UntrustedInput::readPipe(std::span<char> into)
{
    const auto most = std::min(into.size(), kScratchBytes);
    ssize_t n = 0;
    while ((n = ::splice(m_fd.get(), nullptr, m_scratch->write.get(), nullptr, most, SPLICE_F_NONBLOCK)) < 0) {
        if (errno != EINTR)
            return failErrno("read");
    }
    std::size_t got = 0;
    while (got < static_cast<std::size_t>(n)) {
        const auto part = MW_TRY(readSome(m_scratch->read.get(), into.subspan(got, static_cast<std::size_t>(n) - got)));
        if (part == 0)
            return fail(ErrorKind::Bug, "the scratch pipe ended");
        got += part;
    }
    return got;
}

Result<std::size_t> UntrustedInput::readMemory(std::span<char> into)
{
    ssize_t n = 0;
    while ((n = ::pread(m_fd.get(), into.data(), into.size(), m_offset)) < 0) {
        if (errno != EINTR)
            return failErrno("read");
    }
    m_offset += n;
    return static_cast<std::size_t>(n);
}

} // namespace mw::os

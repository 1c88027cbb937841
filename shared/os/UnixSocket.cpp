// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/UnixSocket.h"

#include "shared/os/Files.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace mw::os {
namespace {

constexpr std::size_t kMostDescriptors = 8;

Result<sockaddr_un> addressOf(const std::string &path)
{
    sockaddr_un a{};
    a.sun_family = AF_UNIX;
    if (path.size() >= sizeof a.sun_path)
        return fail(ErrorKind::Format, "the socket path " + path + " is longer than 107 bytes; use a shorter directory");
    std::memcpy(a.sun_path, path.data(), path.size());
    return a;
}

} // namespace

Result<Fd> listenUnix(const std::string &path, int type, mode_t mode, int backlog)
{
    const auto address = MW_TRY(addressOf(path));
    Fd fd(::socket(AF_UNIX, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!fd.valid())
        return failErrno("socket");
    if (const auto old = statAt(kWorkingDirectory, path, false); old && S_ISSOCK(old->st_mode))
        ::unlink(path.c_str());
    const auto before = ::umask(0177);
    const int bound = ::bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address);
    const int problem = errno;
    ::umask(before);
    if (bound < 0)
        return Failure(Error::fromErrno(problem, "bind " + path));
    MW_TRY_VOID(changeModeAt(kWorkingDirectory, path, mode));
    if (::listen(fd.get(), backlog) < 0)
        return failErrno("listen on " + path);
    return fd;
}

namespace {

Result<Fd> connectAs(const std::string &path, int typeAndFlags, int seconds)
{
    const auto address = MW_TRY(addressOf(path));
    Fd fd(::socket(AF_UNIX, typeAndFlags | SOCK_CLOEXEC, 0));
    if (!fd.valid())
        return failErrno("socket");
    // The kernel takes the send timeout as the limit of a connect that waits for room in the backlog.
    const timeval limit{seconds, 0};
    if (seconds > 0 && ::setsockopt(fd.get(), SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit) < 0)
        return failErrno("limit the time to connect");
    while (::connect(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) < 0) {
        if (errno != EINTR)
            return failErrno("connect to " + path);
    }
    return fd;
}

} // namespace

Result<Fd> connectUnix(const std::string &path, int type, int seconds)
{
    return connectAs(path, type, seconds);
}

Result<Fd> connectUnixNow(const std::string &path, int type)
{
    return connectAs(path, type | SOCK_NONBLOCK, 0);
}

Result<Fd> acceptUnix(int listener)
{
    for (;;) {
        Fd fd(::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC));
        if (fd.valid())
            return fd;
        if (errno != EINTR && errno != ECONNABORTED)
            return failErrno("accept");
    }
}

Result<PeerCredentials> peerCredentials(int socket)
{
    ucred c{};
    socklen_t size = sizeof c;
    if (::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &c, &size) < 0)
        return failErrno("read the peer's credentials");
    return PeerCredentials{{c.uid, c.gid}, c.pid};
}

Result<Fd> peerProcess(int socket)
{
    constexpr int kPeerPidfd = 77; // SO_PEERPIDFD, which the C library may not know yet
    int fd = -1;
    socklen_t size = sizeof fd;
    if (::getsockopt(socket, SOL_SOCKET, kPeerPidfd, &fd, &size) < 0)
        return failErrno("get the process of the peer");
    return Fd(fd);
}

Result<std::size_t> sendSome(int socket, std::string_view bytes, std::span<const int> fds)
{
    if (bytes.empty() || fds.size() > kMostDescriptors)
        return fail(ErrorKind::Bug, "descriptors need at least one byte to travel with, and are at most 8");
    alignas(cmsghdr) std::array<char, CMSG_SPACE(kMostDescriptors * sizeof(int))> control{};
    iovec part{const_cast<char *>(bytes.data()), bytes.size()};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    if (!fds.empty()) {
        message.msg_control = control.data();
        message.msg_controllen = CMSG_SPACE(fds.size_bytes());
        auto *header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(fds.size_bytes());
        std::memcpy(CMSG_DATA(header), fds.data(), fds.size_bytes());
    }
    for (;;) {
        const auto n = ::sendmsg(socket, &message, MSG_NOSIGNAL);
        if (n >= 0)
            return static_cast<std::size_t>(n);
        if (errno != EINTR)
            return failErrno("send");
    }
}

Result<void> sendWithDescriptors(int socket, std::string_view bytes, std::span<const int> fds)
{
    const auto sent = MW_TRY(sendSome(socket, bytes, fds));
    return writeAll(socket, bytes.substr(sent));
}

Result<Received> receiveWithDescriptors(int socket, std::size_t most)
{
    Received out;
    out.bytes.resize(most);
    alignas(cmsghdr) std::array<char, CMSG_SPACE(kMostDescriptors * sizeof(int))> control{};
    iovec part{out.bytes.data(), most};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    ssize_t n = 0;
    while ((n = ::recvmsg(socket, &message, MSG_CMSG_CLOEXEC)) < 0) {
        if (errno != EINTR)
            return failErrno("receive");
    }
    out.bytes.resize(static_cast<std::size_t>(n));
    for (auto *h = CMSG_FIRSTHDR(&message); h; h = CMSG_NXTHDR(&message, h)) {
        if (h->cmsg_level != SOL_SOCKET || h->cmsg_type != SCM_RIGHTS)
            continue;
        const auto count = (h->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (std::size_t i = 0; i < count; ++i) {
            int fd = -1;
            std::memcpy(&fd, CMSG_DATA(h) + i * sizeof(int), sizeof fd);
            out.descriptors.emplace_back(fd);
        }
    }
    return out;
}

Result<void> endWriting(int socket)
{
    if (::shutdown(socket, SHUT_WR) < 0)
        return failErrno("shutdown");
    return {};
}

} // namespace mw::os

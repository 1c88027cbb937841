// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/net/Tcp.h"

#include "shared/base/Clock.h"
#include "shared/base/Text.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <ifaddrs.h>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace mw::net {
namespace {

// A socket address of either family with its length.
struct Address {
    sockaddr_storage storage{};
    socklen_t length = sizeof(sockaddr_storage);

    sockaddr *get() { return static_cast<sockaddr *>(static_cast<void *>(&storage)); }
};

Address toAddress(const Endpoint &endpoint)
{
    Address out;
    if (endpoint.address.isV4()) {
        sockaddr_in in{};
        in.sin_family = AF_INET;
        in.sin_port = htons(endpoint.port);
        in.sin_addr.s_addr = htonl(endpoint.address.v4());
        std::memcpy(&out.storage, &in, sizeof in);
        out.length = sizeof in;
        return out;
    }
    sockaddr_in6 in{};
    in.sin6_family = AF_INET6;
    in.sin6_port = htons(endpoint.port);
    std::memcpy(&in.sin6_addr, endpoint.address.bytes().data(), endpoint.address.bytes().size());
    std::memcpy(&out.storage, &in, sizeof in);
    out.length = sizeof in;
    return out;
}

std::optional<Endpoint> fromAddress(const sockaddr *address)
{
    if (address->sa_family == AF_INET) {
        sockaddr_in in{};
        std::memcpy(&in, address, sizeof in);
        return Endpoint{IpAddress::v4(ntohl(in.sin_addr.s_addr)), ntohs(in.sin_port)};
    }
    if (address->sa_family == AF_INET6) {
        sockaddr_in6 in{};
        std::memcpy(&in, address, sizeof in);
        std::array<std::uint8_t, 16> bytes{};
        std::memcpy(bytes.data(), &in.sin6_addr, bytes.size());
        return Endpoint{IpAddress::v6(bytes), ntohs(in.sin6_port)};
    }
    return std::nullopt;
}

void setOption(int socket, int level, int option, int value)
{
    ::setsockopt(socket, level, option, &value, sizeof value);
}

Result<os::Fd> makeSocket(const Endpoint &endpoint, int extraFlags)
{
    os::Fd fd(::socket(endpoint.address.isV4() ? AF_INET : AF_INET6, SOCK_STREAM | SOCK_CLOEXEC | extraFlags, 0));
    if (!fd.valid())
        return failErrno("socket");
    return fd;
}

std::string describe(const Endpoint &endpoint)
{
    return endpoint.address.text() + " port " + std::to_string(endpoint.port);
}

} // namespace

std::optional<Endpoint> Endpoint::parse(std::string_view text)
{
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    auto host = text.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    const auto address = IpAddress::parse(host);
    const auto port = text::wholeNumber(text.substr(colon + 1));
    if (!address || !port || *port == 0 || *port > 65535)
        return std::nullopt;
    return Endpoint{*address, static_cast<std::uint16_t>(*port)};
}

std::string Endpoint::text() const
{
    const auto host = address.isV4() ? address.text() : "[" + address.text() + "]";
    return host + ":" + std::to_string(port);
}

Result<os::Fd> beginConnect(const Endpoint &to, const std::optional<IpAddress> &from)
{
    os::Fd fd = MW_TRY(makeSocket(to, SOCK_NONBLOCK));
    setOption(fd.get(), IPPROTO_TCP, TCP_NODELAY, 1);
    if (from) {
        Address own = toAddress({*from, 0});
        if (::bind(fd.get(), own.get(), own.length) < 0)
            return fail(ErrorKind::Config, Error::fromErrno(errno, "own address " + from->text()).text);
    }
    Address address = toAddress(to);
    if (::connect(fd.get(), address.get(), address.length) < 0 && errno != EINPROGRESS)
        return failErrno("connect to " + describe(to));
    return fd;
}

Result<void> connectOutcome(int socket, const Endpoint &to)
{
    int error = 0;
    socklen_t length = sizeof error;
    ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &length);
    if (error != 0)
        return Failure(Error::fromErrno(error, "connect to " + describe(to)));
    return {};
}

Result<os::Fd> connectTcp(const Endpoint &to, int milliseconds, const std::optional<IpAddress> &from)
{
    os::Fd fd = MW_TRY(beginConnect(to, from));
    if (!MW_TRY(os::waitWritable(fd.get(), milliseconds)))
        return fail(ErrorKind::Timeout, "connect to " + describe(to) + ": no answer");
    MW_TRY_VOID(connectOutcome(fd.get(), to));
    MW_TRY_VOID(os::setNonBlocking(fd.get(), false));
    return fd;
}

Result<os::Fd> listenTcp(const Endpoint &at, int backlog)
{
    auto made = makeSocket(at, 0);
    if (!made && made.error().number == EAFNOSUPPORT)
        return fail(ErrorKind::NotFound, "bind " + describe(at) + ": this machine does not speak IPv6");
    os::Fd fd = MW_TRY(std::move(made));
    setOption(fd.get(), SOL_SOCKET, SO_REUSEADDR, 1);
    setOption(fd.get(), IPPROTO_TCP, TCP_NODELAY, 1);
    if (!at.address.isV4())
        setOption(fd.get(), IPPROTO_IPV6, IPV6_V6ONLY, at.address == IpAddress() ? 0 : 1);
    Address address = toAddress(at);
    if (::bind(fd.get(), address.get(), address.length) < 0) {
        if (errno == EADDRNOTAVAIL)
            return fail(ErrorKind::NotFound, "bind " + describe(at) + ": this machine has no such address");
        const int error = errno == EADDRINUSE ? EBUSY : errno;
        auto failure = Error::fromErrno(error, "bind " + describe(at));
        if (error == EBUSY)
            failure.text = "bind " + describe(at) + ": another program listens there";
        return Failure(failure);
    }
    if (::listen(fd.get(), backlog) < 0)
        return failErrno("listen on " + describe(at));
    return fd;
}

Result<Accepted> acceptTcp(int listener)
{
    Address address;
    os::Fd fd(::accept4(listener, address.get(), &address.length, SOCK_CLOEXEC));
    if (!fd.valid()) {
        switch (errno) {
        case EINVAL:
            return fail(ErrorKind::Closed, "accept: no longer listening");
        case EINTR:
        case EAGAIN:
        case ECONNABORTED:
        case EPROTO:
            return fail(ErrorKind::Busy, "accept: nobody there");
        default:
            return failErrno("accept");
        }
    }
    const auto remote = fromAddress(address.get());
    return Accepted{std::move(fd), remote.value_or(Endpoint{})};
}

void stopListening(int listener)
{
    ::shutdown(listener, SHUT_RDWR);
}

Result<Endpoint> localEndpoint(int socket)
{
    Address address;
    if (::getsockname(socket, address.get(), &address.length) < 0)
        return failErrno("getsockname");
    if (const auto endpoint = fromAddress(address.get()))
        return *endpoint;
    return fail(ErrorKind::NotFound, "not a TCP socket");
}

Result<Endpoint> remoteEndpoint(int socket)
{
    Address address;
    if (::getpeername(socket, address.get(), &address.length) < 0)
        return fail(ErrorKind::NotFound, "not a connected socket");
    if (const auto endpoint = fromAddress(address.get()))
        return *endpoint;
    return fail(ErrorKind::NotFound, "not a TCP socket");
}

bool setSocketTimeout(int socket, int milliseconds)
{
    const timeval limit{.tv_sec = milliseconds / 1000, .tv_usec = milliseconds % 1000 * 1000L};
    return ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit) == 0 &&
           ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit) == 0;
}

void closePolitely(int socket, int milliseconds)
{
    if (::shutdown(socket, SHUT_WR) < 0)
        return;
    const auto end = clock::monotonicMilliseconds() + milliseconds;
    std::array<char, 16384> dropped{};
    for (;;) {
        const auto left = end - clock::monotonicMilliseconds();
        if (left <= 0 || !os::waitReadable(socket, static_cast<int>(left)).value_or(false))
            return;
        if (os::readSome(socket, dropped).value_or(0) == 0)
            return;
    }
}

Result<std::vector<IpAddress>> ownAddresses()
{
    ifaddrs *first = nullptr;
    if (::getifaddrs(&first) < 0)
        return failErrno("getifaddrs");
    const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> list(first, &::freeifaddrs);
    std::vector<IpAddress> out{IpAddress::v4(0), IpAddress()};
    for (const ifaddrs *i = first; i != nullptr; i = i->ifa_next) {
        if (i->ifa_addr == nullptr)
            continue;
        if (const auto endpoint = fromAddress(i->ifa_addr))
            out.push_back(endpoint->address);
    }
    return out;
}

} // namespace mw::net

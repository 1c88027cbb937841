// SPDX-License-Identifier: GPL-3.0-or-later
// TCP sockets: connecting with a time limit, listening, accepting, and the addresses of this machine.
#pragma once

#include "shared/net/IpAddress.h"
#include "shared/os/Fd.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mw::net {

struct Endpoint {
    IpAddress address;
    std::uint16_t port = 0;
    // address:port, as control files have it; an IPv6 address may stand in brackets. The port is not 0.
    static std::optional<Endpoint> parse(std::string_view text);
    std::string text() const; // "192.0.2.1:25" or "[2001:db8::1]:25"
    auto operator<=>(const Endpoint &) const = default;
};

// A connected, blocking socket with TCP_NODELAY. Kinds: Timeout (nobody answered within `milliseconds`, or the
// kernel gave up), Network (refused, unreachable), Config (`from` is no address of this machine), System.
Result<os::Fd> connectTcp(const Endpoint &to, int milliseconds, const std::optional<IpAddress> &from = {});

// The two halves of connectTcp. A socket that does not block and connects by itself; it becomes writable when that is
// over. Kinds: Network, Config, System.
Result<os::Fd> beginConnect(const Endpoint &to, const std::optional<IpAddress> &from = {});
// How it went. Kinds: Timeout, Network, System.
Result<void> connectOutcome(int socket, const Endpoint &to);

// A listening socket whose accepted sockets have TCP_NODELAY. An IPv6 address of zeros takes IPv4 clients, too.
// Kinds: Busy (the address is in use), Permission (a port below 1024 without the right), NotFound (this machine has no
// such address, or does not speak IPv6), System.
Result<os::Fd> listenTcp(const Endpoint &at, int backlog);

struct Accepted {
    os::Fd socket; // blocks; closes on exec
    Endpoint remote;
};
// One client of the listening socket. Kinds: Busy (a time limit of the socket passed, or a client that went away
// before it was served), Closed (the listening socket was shut down), System. EINTR is Busy as well.
Result<Accepted> acceptTcp(int listener);

// Wakes every process that waits in acceptTcp on this socket, with Closed, for good.
void stopListening(int listener);

Result<Endpoint> localEndpoint(int socket);
// NotFound when the descriptor is no TCP socket.
Result<Endpoint> remoteEndpoint(int socket);

// Limits how long one read or write of this socket may take; false if it is no socket.
bool setSocketTimeout(int socket, int milliseconds);
// Ends what we send, so that the peer reads our last words before it learns of the end, then reads and drops what
// it still sends, for at most `milliseconds`.
void closePolitely(int socket, int milliseconds);

// The addresses of all interfaces that are up, and 0.0.0.0 and ::, which also mean this machine.
Result<std::vector<IpAddress>> ownAddresses();

} // namespace mw::net

// SPDX-License-Identifier: GPL-3.0-or-later
// Local sockets: listening, connecting, the peer's credentials, and passing descriptors.
#pragma once

#include "shared/os/Fd.h"
#include "shared/os/Identity.h"

#include <span>
#include <string>
#include <vector>

namespace mw::os {

// Binds `path` (at most 107 bytes; an old socket there is removed) with `mode` and listens. `type` is SOCK_STREAM
// or SOCK_SEQPACKET. The result is non-blocking.
Result<Fd> listenUnix(const std::string &path, int type, mode_t mode, int backlog = 128);
// Blocking connect, for at most `seconds` (0: no limit). Kinds: NotFound (no socket), Network (nobody listens),
// Permission, Busy (backlog full, also when the time is over).
Result<Fd> connectUnix(const std::string &path, int type, int seconds = 0);
// The same without ever blocking; the result is non-blocking.
Result<Fd> connectUnixNow(const std::string &path, int type);
// Kind Busy when nobody waits. The accepted descriptor blocks.
Result<Fd> acceptUnix(int listener);

struct PeerCredentials {
    Identity identity;
    pid_t pid = 0;
};
// Who connected, from the kernel (SO_PEERCRED), taken at connect time.
Result<PeerCredentials> peerCredentials(int socket);
// The process that connected as a pidfd (SO_PEERPIDFD): it stands for that one, whatever its number stands for later.
// System: the kernel is older than 6.5 and has none.
Result<Fd> peerProcess(int socket);

// Sends `bytes` (at least one) with copies of `fds`; blocks.
Result<void> sendWithDescriptors(int socket, std::string_view bytes, std::span<const int> fds);
// One send of what the socket takes now, descriptors with the first byte. Kind Busy on a full non-blocking socket.
Result<std::size_t> sendSome(int socket, std::string_view bytes, std::span<const int> fds = {});
struct Received {
    std::string bytes; // empty: the peer closed
    std::vector<Fd> descriptors;
};
// One receive of at most `most` bytes and 8 descriptors (close on exec). Kind Busy on a non-blocking socket.
Result<Received> receiveWithDescriptors(int socket, std::size_t most);

// Tells the peer that no more comes (shutdown); what it sends can still be read.
Result<void> endWriting(int socket);

} // namespace mw::os

// SPDX-License-Identifier: GPL-3.0-or-later
// The clients that wait on several listening sockets, as one queue for many processes.
#pragma once

#include "shared/net/Tcp.h"
#include "shared/os/Poller.h"

#include <optional>
#include <span>
#include <vector>

namespace mw::listening {

class ClientQueue {
public:
    // `retire`: a descriptor that becomes readable when these sockets are no longer the right ones.
    static Result<ClientQueue> over(const std::vector<int> &sockets, int retire);

    // The next client. Kinds: Busy (nobody came within `milliseconds`, or another process was faster), Closed (serve
    // nobody here any more), System.
    Result<net::Accepted> next(int milliseconds);

private:
    ClientQueue(os::Poller poller, std::vector<int> sockets) : m_poller(std::move(poller)), m_sockets(std::move(sockets)) {}
    os::Poller m_poller;
    std::vector<int> m_sockets;
};

} // namespace mw::listening

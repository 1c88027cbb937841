// SPDX-License-Identifier: GPL-3.0-or-later
// The sockets a service listens on: several addresses, which may change while it runs.
#pragma once

#include "shared/net/Tcp.h"

#include <functional>
#include <string>
#include <vector>

namespace mw::listening {

class ListenSockets {
public:
    // `say` gets a sentence for each address that cannot be had, once until it changes.
    ListenSockets(int backlog, std::function<void(const std::string &)> say);

    // Listens there from now on and nowhere else. Sockets of before that are still wanted are kept with the clients
    // that wait in them. [::] takes the clients of every address of its port; on a machine without IPv6 it means
    // 0.0.0.0. True: something has changed.
    bool want(std::vector<net::Endpoint> addresses);
    // Tries again what could not be had. True: something has changed.
    bool retry() { return !m_missing.empty() && open(); }
    bool isComplete() const { return m_missing.empty(); }
    // Nobody waits in accept on any of them any more, for good.
    void stop();

    // Non-blocking.
    std::vector<int> descriptors() const;
    bool isEmpty() const { return m_open.empty(); }
    // Why the last address could not be had; for a service that has none at all.
    const Error &trouble() const { return m_trouble; }

private:
    struct Socket {
        net::Endpoint wanted;
        os::Fd fd;
    };
    bool open();
    bool isOpen(const net::Endpoint &address) const;
    bool isCovered(const net::Endpoint &address) const;
    Result<os::Fd> listen(const net::Endpoint &address);
    void complain(const net::Endpoint &address, const Error &error);

    int m_backlog;
    std::function<void(const std::string &)> m_say;
    std::vector<net::Endpoint> m_wanted;
    std::vector<net::Endpoint> m_missing;
    std::vector<Socket> m_open;
    std::vector<std::string> m_said;
    Error m_trouble;
};

} // namespace mw::listening

// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/listening/ClientQueue.h"

namespace mw::listening {

Result<ClientQueue> ClientQueue::over(const std::vector<int> &sockets, int retire)
{
    auto poller = MW_TRY(os::Poller::open());
    for (std::size_t i = 0; i < sockets.size(); ++i)
        MW_TRY_VOID(poller.watchShared(sockets[i], i));
    MW_TRY_VOID(poller.watchReadable(retire, sockets.size()));
    return ClientQueue(std::move(poller), sockets);
}

Result<net::Accepted> ClientQueue::next(int milliseconds)
{
    const auto ready = MW_TRY(m_poller.wait(milliseconds));
    for (const auto key : ready)
        if (key >= m_sockets.size())
            return fail(ErrorKind::Closed, "another process serves the clients now");
    for (const auto key : ready) {
        auto client = net::acceptTcp(m_sockets[key]);
        if (client || client.error().kind != ErrorKind::Busy)
            return client;
    }
    return fail(ErrorKind::Busy, "nobody there");
}

} // namespace mw::listening

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/rpcqt/Server.h"

#include "shared/os/UnixSocket.h"
#include "shared/rpcqt/ServerSession.h"

#include <QtCore/QTimer>

namespace mw::rpcqt {
namespace {

std::string nameOfUser(uid_t uid)
{
    const auto account = os::accountOf(uid);
    return account ? account->name : std::to_string(uid);
}

} // namespace

Server::Server(os::Fd listener, const Dispatcher &dispatcher, const ServerLimits &limits, QObject *parent)
    : QObject(parent), m_listener(std::move(listener)), m_dispatcher(dispatcher), m_limits(limits),
      m_notifier(m_listener.get(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &Server::acceptAll);
}

Server::~Server()
{
    m_notifier.setEnabled(false);
    m_sessions.clear();
}

void Server::acceptAll()
{
    for (;;) {
        auto socket = os::acceptUnix(m_listener.get());
        if (!socket) {
            // Out of descriptors or memory: look again in a while instead of spinning.
            if (socket.error().kind != ErrorKind::Busy) {
                m_notifier.setEnabled(false);
                QTimer::singleShot(1000, this, [this] { m_notifier.setEnabled(true); });
            }
            return;
        }
        const auto peer = os::peerCredentials(socket->get());
        if (!peer || !os::setNonBlocking(socket->get(), true) || m_sessions.size() >= m_limits.connections)
            continue;
        const auto uid = peer->identity.uid;
        auto session = std::make_unique<ServerSession>(*this, std::move(*socket),
                                                       Caller{peer->identity, peer->pid, nameOfUser(uid)});
        auto *raw = session.get();
        m_sessions.emplace(raw, std::move(session));
        if (++m_ofUser[uid] > m_limits.connectionsOfOneUser) {
            raw->refuse(rpc::tooMuch("This user has " + std::to_string(m_limits.connectionsOfOneUser) +
                                     " connections to the helper already. Close some."));
        }
    }
}

void Server::ended(ServerSession *session)
{
    // Later: the session is on the call stack.
    QTimer::singleShot(0, this, [this, session] {
        const auto found = m_sessions.find(session);
        if (found == m_sessions.end())
            return;
        const auto count = m_ofUser.find(session->caller().identity.uid);
        if (--count->second == 0)
            m_ofUser.erase(count);
        const auto last = std::move(found->second);
        m_sessions.erase(found);
    });
}

} // namespace mw::rpcqt

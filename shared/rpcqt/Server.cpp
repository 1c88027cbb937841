// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/rpcqt/Server.h"

#include "shared/base/Clock.h"
#include "shared/os/UnixSocket.h"
#include "shared/rpcqt/ServerSession.h"

#include <QtCore/QTimer>

#include <algorithm>

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
        if (!peer || !os::setNonBlocking(socket->get(), true) || !hasRoomFor(peer->identity.uid))
            continue;
        const auto uid = peer->identity.uid;
        std::shared_ptr<const os::Fd> process;
        if (auto pidfd = os::peerProcess(socket->get()))
            process = std::make_shared<const os::Fd>(std::move(*pidfd));
        auto session = std::make_unique<ServerSession>(
            *this, std::move(*socket), Caller{peer->identity, nameOfUser(uid), std::move(process)});
        auto *raw = session.get();
        m_sessions.emplace(raw, std::move(session));
        auto &user = m_users.try_emplace(uid, User{0, m_limits.requestsAtOnce, clock::monotonicMilliseconds()}).first->second;
        if (++user.connections > connectionsFor(uid)) {
            raw->refuse(rpc::tooMuch("This user has " + std::to_string(connectionsFor(uid)) +
                                     " connections to the helper already. Close some."));
        }
    }
}

std::size_t Server::connectionsFor(uid_t uid) const
{
    return m_limits.owner == uid ? m_limits.connectionsOfOwner : m_limits.connectionsOfOneUser;
}

// Many users together, or one with many numbers, leave the owner's places free.
bool Server::hasRoomFor(uid_t uid) const
{
    const auto kept = m_limits.owner && m_limits.owner != uid ? m_limits.connectionsOfOwner : 0;
    return m_sessions.size() + kept < m_limits.connections;
}

int Server::waitFor(uid_t uid)
{
    auto &user = m_users[uid];
    const auto now = clock::monotonicMilliseconds();
    user.requests = std::min(user.requests + static_cast<double>(now - user.asOf) * m_limits.requestsEachSecond / 1000, m_limits.requestsAtOnce);
    user.asOf = now;
    if (user.requests < 1)
        return 1 + static_cast<int>((1 - user.requests) * 1000 / m_limits.requestsEachSecond);
    user.requests -= 1;
    return 0;
}

void Server::forgetLater(uid_t uid)
{
    const auto full = std::chrono::milliseconds(static_cast<int>(m_limits.requestsAtOnce * 1000 / m_limits.requestsEachSecond) + 1);
    QTimer::singleShot(full, this, [this, uid] {
        const auto user = m_users.find(uid);
        if (user != m_users.end() && user->second.connections == 0)
            m_users.erase(user);
    });
}

void Server::ended(ServerSession *session)
{
    // Later: the session is on the call stack.
    QTimer::singleShot(0, this, [this, session] {
        const auto found = m_sessions.find(session);
        if (found == m_sessions.end())
            return;
        // It is remembered while it is owed a wait: who connects anew for each request gains nothing by it.
        const auto user = m_users.find(session->caller().identity.uid);
        if (--user->second.connections == 0)
            forgetLater(user->first);
        const auto last = std::move(found->second);
        m_sessions.erase(found);
    });
}

} // namespace mw::rpcqt

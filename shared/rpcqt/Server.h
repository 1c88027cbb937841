// SPDX-License-Identifier: GPL-3.0-or-later
// The Varlink server: accepts connections, takes their requests one after the other, and defends itself against
// peers that send nonsense, too much, or nothing.
#pragma once

#include "shared/rpc/Socket.h"
#include "shared/rpcqt/Dispatcher.h"

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>

#include <unordered_map>

namespace mw::rpcqt {

struct ServerLimits {
    std::size_t longestRequest = rpc::kLongestMessage;
    std::size_t requestsInFlight = 16;     // further ones stay unread in the socket
    std::size_t connections = 256;
    std::size_t connectionsOfOneUser = 8;
    // Who administers the hub has more, and some of the places are nobody else's.
    std::optional<uid_t> owner;
    std::size_t connectionsOfOwner = 32;
    // Of one user on all connections; what is more waits.
    double requestsEachSecond = 200;
    double requestsAtOnce = 400;
    std::size_t mostWaiting = 64U << 20U;  // bytes of answers for a connection that does not read them
    int requestSeconds = 30;               // from the first byte of a request to its last
    int stalledSeconds = 120;              // a peer that takes nothing of a waiting answer
    int idleSeconds = 3600;                // without any call
};

class ServerSession;

class Server : public QObject {
    Q_OBJECT
public:
    // `listener` is a listening non-blocking stream socket; the dispatcher outlives the server.
    Server(os::Fd listener, const Dispatcher &dispatcher, const ServerLimits &limits = {}, QObject *parent = nullptr);
    ~Server() override;

    std::size_t connectionCount() const { return m_sessions.size(); }

Q_SIGNALS:
    // For the journal: a peer was thrown out. A sentence.
    void dropped(const QString &reason);

private:
    friend class ServerSession;
    void acceptAll();
    void ended(ServerSession *session);
    bool hasRoomFor(uid_t uid) const;
    std::size_t connectionsFor(uid_t uid) const;
    // Counts a request of that user. Milliseconds until it may begin; 0: now, and only then it has been counted.
    int waitFor(uid_t uid);
    void forgetLater(uid_t uid);

    struct User {
        std::size_t connections = 0;
        double requests = 0; // that may begin now
        std::int64_t asOf = 0; // milliseconds of the monotonic clock
    };

    os::Fd m_listener;
    const Dispatcher &m_dispatcher;
    ServerLimits m_limits;
    QSocketNotifier m_notifier;
    std::unordered_map<ServerSession *, std::unique_ptr<ServerSession>> m_sessions;
    std::unordered_map<uid_t, User> m_users;
};

} // namespace mw::rpcqt

// SPDX-License-Identifier: GPL-3.0-or-later
// The Varlink server: accepts connections, takes their requests one after the other, and defends itself against
// peers that send nonsense, too much, or nothing.
#pragma once

#include "shared/rpcqt/Dispatcher.h"

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>

#include <unordered_map>

namespace mw::rpcqt {

struct ServerLimits {
    std::size_t longestRequest = rpc::kLongestMessage;
    std::size_t requestsInFlight = 16;     // further ones stay unread in the socket
    std::size_t connections = 256;
    std::size_t connectionsOfOneUser = 32;
    std::size_t mostWaiting = 64U << 20U;  // bytes of answers for a connection that does not read them
    int requestSeconds = 30;               // from the first byte of a request to its last
    int stalledSeconds = 120;              // a peer that takes nothing of a waiting answer
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

    os::Fd m_listener;
    const Dispatcher &m_dispatcher;
    ServerLimits m_limits;
    QSocketNotifier m_notifier;
    std::unordered_map<ServerSession *, std::unique_ptr<ServerSession>> m_sessions;
    std::unordered_map<uid_t, std::size_t> m_ofUser;
};

} // namespace mw::rpcqt

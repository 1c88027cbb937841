// SPDX-License-Identifier: GPL-3.0-or-later
// One connection of the server.
#pragma once

#include "shared/rpcqt/Frames.h"
#include "shared/rpcqt/Server.h"

#include <QtCore/QTimer>

#include <deque>

namespace mw::rpcqt {

class SessionCall;

class ServerSession {
public:
    ServerSession(Server &server, os::Fd socket, Caller caller);
    ~ServerSession();
    ServerSession(const ServerSession &) = delete;
    ServerSession &operator=(const ServerSession &) = delete;

    const Caller &caller() const { return m_caller; }
    // Refuses the connection: sends the fault and closes.
    void refuse(const rpc::Fault &fault);

private:
    friend class SessionCall;

    void readable();
    void writable();
    void takeRequests();
    void dispatchNext();
    void begin(const QJsonObject &request);
    // From the current call: an answer, and its end.
    void send(const QJsonObject &message, std::vector<os::Fd> descriptors);
    void callDone();
    void overdue();
    void beIdle();
    void end(const QString &reason);

    Server &m_server;
    os::Fd m_socket;
    Caller m_caller;
    FrameReader m_reader;
    FrameWriter m_writer;
    QSocketNotifier m_readNotifier;
    QSocketNotifier m_writeNotifier;
    QTimer m_patience; // runs while a request is incomplete or an answer is not taken, and while there is nothing to do
    QTimer m_turn;     // the user has asked for so much that the next request waits
    std::deque<QJsonObject> m_requests;
    std::weak_ptr<SessionCall> m_call;      // being answered
    std::vector<std::function<void()>> m_whenTaken;
    bool m_busy = false;
    bool m_dispatching = false;
    bool m_ended = false;
    bool m_isIdle = false;
    bool m_closing = false; // send what waits, then close
};

} // namespace mw::rpcqt

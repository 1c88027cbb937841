// SPDX-License-Identifier: GPL-3.0-or-later
// A server that reads one netstring from each connection and answers as told: what a QMQP client meets.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <atomic>
#include <mutex>
#include <thread>

namespace mw::test {

struct NetstringServerOptions {
    QByteArray address = "127.0.0.1";
    quint16 port = 628;
    QByteArray reply = "1:K,";  // then the connection is closed
    qsizetype breakAfter = -1;  // closes the connection, unread bytes and all, after so many
};

class NetstringServer {
public:
    explicit NetstringServer(const NetstringServerOptions &options);
    ~NetstringServer();
    NetstringServer(const NetstringServer &) = delete;
    NetstringServer &operator=(const NetstringServer &) = delete;

    // What each connection sent. Waits for one that is open.
    QList<QByteArray> received();

private:
    void serve();
    QByteArray talk(int socket) const;

    NetstringServerOptions m_options;
    int m_listener = -1;
    std::atomic<bool> m_stop{false};
    std::atomic<bool> m_busy{false};
    std::mutex m_mutex;
    QList<QByteArray> m_received;
    std::thread m_thread;
};

} // namespace mw::test

// SPDX-License-Identifier: GPL-3.0-or-later
// An SMTP server that answers each stage as a script says and keeps what it received.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>

#include <atomic>
#include <mutex>
#include <thread>

namespace mw::test {

struct SmtpScriptOptions {
    QByteArray address = "127.0.0.1";
    quint16 port = 25;
    // Stage (greet, ehlo, helo, mail, rcpt, data, dot, quit) to replies, used in order, the last one again and
    // again. "close" ends the connection, "hang" never answers, "rst" resets it. Without ehlo, EHLO is answered as
    // HELO is.
    QHash<QByteArray, QList<QByteArray>> replies;
};

class SmtpScript {
public:
    explicit SmtpScript(const SmtpScriptOptions &options);
    ~SmtpScript();
    SmtpScript(const SmtpScript &) = delete;
    SmtpScript &operator=(const SmtpScript &) = delete;

    // What each connection sent so far. Waits until all of them have ended.
    QList<QByteArray> received();

private:
    struct Connection;
    void serve();
    void talk(int socket, qsizetype index);
    QByteArray replyFor(const QByteArray &stage);
    void keep(qsizetype index, const QByteArray &bytes);
    bool say(int socket, const QByteArray &stage, bool &hanging);

    SmtpScriptOptions m_options;
    QHash<QByteArray, int> m_used;
    int m_listener = -1;
    std::atomic<bool> m_stop{false};
    std::atomic<int> m_open{0};
    std::mutex m_mutex;
    QList<QByteArray> m_received;
    std::thread m_thread;
};

// A place that never answers a connection: its queue of waiting connections is full.
class DeafListener {
public:
    DeafListener(const QByteArray &address, quint16 port);
    ~DeafListener();
    DeafListener(const DeafListener &) = delete;
    DeafListener &operator=(const DeafListener &) = delete;

private:
    QList<int> m_sockets;
};

} // namespace mw::test

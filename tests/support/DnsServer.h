// SPDX-License-Identifier: GPL-3.0-or-later
// A name server for tests: answers on 127.0.0.1:53 of the sandbox what a test tells it to, by UDP and TCP. What is
// too large for UDP is cut off there, as real servers do it.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>

#include <atomic>
#include <mutex>
#include <thread>
#include <utility>

namespace mw::test {

struct DnsEntry {
    enum class Kind { Records, ServerFailure, Silence };
    Kind kind = Kind::Records;
    QList<std::pair<int, QByteArray>> mx;
    QList<QByteArray> addresses; // IPv4 and IPv6 text
    QByteArray alias;            // CNAME
    QList<QByteArray> pointers;  // PTR
    QList<QByteArray> texts;     // TXT, each at most 255 bytes
};

class DnsServer {
public:
    explicit DnsServer(quint16 port = 53);
    ~DnsServer();
    DnsServer(const DnsServer &) = delete;
    DnsServer &operator=(const DnsServer &) = delete;

    // How many questions came by TCP.
    int askedByTcp() const { return m_tcpQuestions; }
    // Replaces an entry; the name is taken without regard to case. Names without entry do not exist.
    void set(const QByteArray &name, const DnsEntry &entry);

private:
    void serve();
    void serveUdp();
    void serveTcp();
    QByteArray answer(const QByteArray &question);

    int m_socket = -1;
    int m_listener = -1;
    std::atomic<int> m_tcpQuestions{0};
    std::atomic<bool> m_stop{false};
    std::mutex m_mutex;
    QHash<QByteArray, DnsEntry> m_entries;
    std::thread m_thread;
};

} // namespace mw::test

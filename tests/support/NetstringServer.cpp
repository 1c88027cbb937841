// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/NetstringServer.h"

#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace mw::test {
namespace {

// The whole netstring is there.
bool isWhole(const QByteArray &bytes)
{
    const auto colon = bytes.indexOf(':');
    return colon > 0 && bytes.size() >= colon + 1 + bytes.left(colon).toLongLong() + 1;
}

} // namespace

NetstringServer::NetstringServer(const NetstringServerOptions &options) : m_options(options)
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_port = htons(options.port);
    ::inet_pton(AF_INET, options.address.constData(), &at.sin_addr);
    if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&at), sizeof at) < 0 || ::listen(m_listener, 50) < 0)
        qFatal("cannot listen on %s port %d", options.address.constData(), options.port);
    m_thread = std::thread([this] { serve(); });
}

NetstringServer::~NetstringServer()
{
    m_stop = true;
    m_thread.join();
    ::close(m_listener);
}

QList<QByteArray> NetstringServer::received()
{
    for (int i = 0; i < 4000 && m_busy; ++i)
        ::usleep(10'000);
    const std::lock_guard lock(m_mutex);
    return m_received;
}

void NetstringServer::serve()
{
    while (!m_stop) {
        pollfd polled{m_listener, POLLIN, 0};
        if (::poll(&polled, 1, 20) <= 0)
            continue;
        m_busy = true;
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        const auto got = talk(socket);
        ::close(socket);
        {
            const std::lock_guard lock(m_mutex);
            m_received.append(got);
        }
        m_busy = false;
    }
}

QByteArray NetstringServer::talk(int socket) const
{
    QByteArray got;
    std::array<char, 65536> buffer{};
    while (!m_stop && !isWhole(got)) {
        pollfd polled{socket, POLLIN, 0};
        if (::poll(&polled, 1, 20) <= 0)
            continue;
        const auto room = m_options.breakAfter < 0 ? qsizetype{65536} : m_options.breakAfter - got.size();
        const auto count = room > 0 ? ::recv(socket, buffer.data(), static_cast<std::size_t>(qMin(room, qsizetype{65536})), 0) : 0;
        if (count <= 0)
            return got;
        got.append(buffer.data(), count);
    }
    ::send(socket, m_options.reply.constData(), static_cast<std::size_t>(m_options.reply.size()), MSG_NOSIGNAL);
    return got;
}

} // namespace mw::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SmtpScript.h"

#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace mw::test {
namespace {

// An address of either family with its length.
struct Address {
    sockaddr_storage storage{};
    socklen_t length = 0;
    const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&storage); }
    int family() const { return storage.ss_family; }
};

Address toAddress(const QByteArray &address, quint16 port)
{
    Address out;
    if (address.contains(':')) {
        auto &six = reinterpret_cast<sockaddr_in6 &>(out.storage);
        six.sin6_family = AF_INET6;
        six.sin6_port = htons(port);
        ::inet_pton(AF_INET6, address.constData(), &six.sin6_addr);
        out.length = sizeof six;
        return out;
    }
    auto &four = reinterpret_cast<sockaddr_in &>(out.storage);
    four.sin_family = AF_INET;
    four.sin_port = htons(port);
    ::inet_pton(AF_INET, address.constData(), &four.sin_addr);
    out.length = sizeof four;
    return out;
}

int listenOn(const QByteArray &address, quint16 port, int backlog)
{
    const auto at = toAddress(address, port);
    const int listener = ::socket(at.family(), SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (::bind(listener, at.get(), at.length) < 0 || ::listen(listener, backlog) < 0)
        qFatal("cannot listen on %s port %d", address.constData(), port);
    return listener;
}

const QHash<QByteArray, QByteArray> &defaultReplies()
{
    static const QHash<QByteArray, QByteArray> replies{
        {"greet", "220 script.test ESMTP\r\n"}, {"helo", "250 script.test\r\n"}, {"mail", "250 2.1.0 ok\r\n"},
        {"rcpt", "250 2.1.5 ok\r\n"},           {"data", "354 go on\r\n"},       {"dot", "250 2.0.0 queued as 123\r\n"},
        {"quit", "221 bye\r\n"},                {"other", "500 what\r\n"},
    };
    return replies;
}

QByteArray stageOf(const QByteArray &line)
{
    const auto verb = line.left(4).toLower();
    for (const char *known : {"ehlo", "helo", "mail", "rcpt", "data", "quit"})
        if (verb == known)
            return verb;
    return "other";
}

} // namespace

SmtpScript::SmtpScript(const SmtpScriptOptions &options) : m_options(options)
{
    m_listener = listenOn(options.address, options.port, 50);
    m_thread = std::thread([this] { serve(); });
}

SmtpScript::~SmtpScript()
{
    m_stop = true;
    m_thread.join();
    ::close(m_listener);
}

QList<QByteArray> SmtpScript::received()
{
    for (int i = 0; i < 4000 && m_open > 0; ++i)
        ::usleep(10'000);
    const std::lock_guard lock(m_mutex);
    return m_received;
}

void SmtpScript::serve()
{
    while (!m_stop) {
        pollfd polled{m_listener, POLLIN, 0};
        if (::poll(&polled, 1, 20) <= 0)
            continue;
        ++m_open;
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        qsizetype index = 0;
        {
            const std::lock_guard lock(m_mutex);
            index = m_received.size();
            m_received.append(QByteArray());
        }
        talk(socket, index);
        ::close(socket);
        --m_open;
    }
}

QByteArray SmtpScript::replyFor(const QByteArray &stage)
{
    auto key = stage;
    if (key == "ehlo" && !m_options.replies.contains(key))
        key = "helo";
    const auto replies = m_options.replies.value(key);
    if (replies.isEmpty())
        return defaultReplies().value(key);
    return replies.at(std::min<qsizetype>(m_used[key]++, replies.size() - 1));
}

void SmtpScript::keep(qsizetype index, const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    m_received[index] += bytes;
}

bool SmtpScript::say(int socket, const QByteArray &stage, bool &hanging)
{
    const auto reply = replyFor(stage);
    if (reply == "close")
        return false;
    if (reply == "rst") {
        const linger reset{1, 0};
        ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
        return false;
    }
    // After an empty line nothing more comes: the client waits for a reply.
    hanging = reply == "hang" || reply == "\r\n";
    if (reply != "hang")
        ::send(socket, reply.constData(), static_cast<std::size_t>(reply.size()), MSG_NOSIGNAL);
    return true;
}

void SmtpScript::talk(int socket, qsizetype index)
{
    bool hanging = false;
    bool inData = false;
    QByteArray pending;
    if (!say(socket, "greet", hanging))
        return;
    while (!m_stop) {
        std::array<char, 65536> buffer{};
        pollfd polled{socket, POLLIN, 0};
        if (::poll(&polled, 1, 50) <= 0)
            continue;
        const auto count = ::recv(socket, buffer.data(), buffer.size(), 0);
        if (count <= 0)
            return;
        keep(index, QByteArray(buffer.data(), count));
        pending.append(buffer.data(), count);
        for (auto end = pending.indexOf('\n'); end >= 0 && !hanging; end = pending.indexOf('\n')) {
            const auto line = pending.left(end + 1);
            pending.remove(0, end + 1);
            if (inData && line != ".\r\n")
                continue;
            const auto stage = inData ? QByteArray("dot") : stageOf(line);
            inData = false;
            if (!say(socket, stage, hanging))
                return;
            inData = stage == "data" && m_options.replies.value("data", {"354"}).first().startsWith('3');
        }
    }
}

DeafListener::DeafListener(const QByteArray &address, quint16 port)
{
    m_sockets.append(listenOn(address, port, 0));
    const auto at = toAddress(address, port);
    for (int i = 0; i < 4; ++i) {
        const int filler = ::socket(at.family(), SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        (void)::connect(filler, at.get(), at.length);
        m_sockets.append(filler);
    }
    // Its queue has room for one: nobody else may come before that one is in it.
    pollfd full{m_sockets.first(), POLLIN, 0};
    (void)::poll(&full, 1, 20'000);
}

DeafListener::~DeafListener()
{
    for (const int socket : m_sockets)
        ::close(socket);
}

} // namespace mw::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SmtpLoad.h"

#include "shared/os/Fd.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QThread>

#include <arpa/inet.h>
#include <atomic>
#include <mutex>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace mw::test {
namespace {

constexpr int kReplyLimitSeconds = 20;

// One SMTP conversation. Every step returns the reply's code, 0 when the connection is gone.
class Conversation {
public:
    explicit Conversation(quint16 port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const timeval limit{.tv_sec = kReplyLimitSeconds, .tv_usec = 0};
        ::setsockopt(m_socket.get(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        m_connected = ::connect(m_socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }

    int greeting() { return m_connected ? reply() : 0; }

    int say(const QByteArray &text)
    {
        for (qsizetype sent = 0; sent < text.size();) {
            const auto n = ::send(m_socket.get(), text.constData() + sent, static_cast<std::size_t>(text.size() - sent),
                                  MSG_NOSIGNAL);
            if (n <= 0)
                return 0;
            sent += n;
        }
        return reply();
    }

private:
    int reply()
    {
        for (;;) {
            const auto end = m_buffer.indexOf('\n');
            if (end < 0) {
                char block[1024];
                const auto n = ::recv(m_socket.get(), block, sizeof block, 0);
                if (n <= 0)
                    return 0;
                m_buffer.append(block, n);
                continue;
            }
            const auto line = m_buffer.left(end);
            m_buffer.remove(0, end + 1);
            if (line.size() < 4 || line[3] != '-')
                return line.left(3).toInt();
        }
    }

    os::Fd m_socket;
    bool m_connected = false;
    QByteArray m_buffer;
};

enum class Fate { Accepted, Refused, Unsure };

Fate sendOne(const SmtpLoadOptions &options, int serial)
{
    const auto number = QByteArray::number(serial);
    Conversation smtp(options.port);
    if (smtp.greeting() != 220 || smtp.say("HELO client.example\r\n") != 250 ||
        smtp.say("MAIL FROM:<sender@client.example>\r\n") != 250 ||
        smtp.say("RCPT TO:<" + options.recipient + ">\r\n") != 250 || smtp.say("DATA\r\n") != 354)
        return Fate::Refused;
    const auto answer = smtp.say("From: sender@client.example\r\nTo: " + options.recipient + "\r\nX-Serial: " + number +
                                 "\r\nSubject: message " + number + "\r\n\r\n" + QByteArray(900, 'x') + "\r\n.\r\n");
    if (answer == 250) {
        smtp.say("QUIT\r\n");
        return Fate::Accepted;
    }
    // A 4xx may hide a commit too: the process that would have told died after it.
    return Fate::Unsure;
}

} // namespace

SmtpLoadResult sendNumbered(const SmtpLoadOptions &options)
{
    SmtpLoadResult result;
    std::mutex guard;
    std::atomic<int> next = options.firstSerial;
    const int end = options.firstSerial + options.messages;
    const QDeadlineTimer deadline(options.limit);
    const auto note = [&](int serial, Fate fate) {
        const std::lock_guard lock(guard);
        ++result.attempts;
        if (fate == Fate::Accepted)
            result.accepted.insert(serial);
        else if (fate == Fate::Unsure)
            result.unsure.insert(serial);
    };
    const auto session = [&] {
        for (int serial = next++; serial < end; serial = next++) {
            Fate fate = Fate::Refused;
            while (fate != Fate::Accepted && !deadline.hasExpired()) {
                fate = sendOne(options, serial);
                note(serial, fate);
                if (fate != Fate::Accepted)
                    QThread::msleep(20);
            }
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < options.sessions; ++i)
        threads.emplace_back(session);
    for (auto &thread : threads)
        thread.join();
    result.complete = result.accepted.size() == options.messages;
    return result;
}

} // namespace mw::test

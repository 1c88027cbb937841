// SPDX-License-Identifier: GPL-3.0-or-later
// A client of a protocol of lines, in the clear or under TLS, that says what it is told. Whoever uses it links mw::tls.
#pragma once

#include "shared/net/Stream.h"
#include "shared/net/Tcp.h"
#include "shared/net/Tls.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <sys/socket.h>

namespace mw::test {

class TextClient {
public:
    static constexpr int kPatience = 40'000; // milliseconds

    explicit TextClient(std::uint16_t port, const net::IpAddress &host = net::IpAddress::v4(0x7f000001))
        : m_socket(net::connectTcp({host, port}, kPatience).value_or(os::Fd())), m_stream(m_socket.get(), m_socket.get(), kPatience)
    {
    }

    // The next line without its end; "(end)" when nothing comes any more.
    QByteArray line()
    {
        std::string out;
        const auto read = m_stream.readLine(out, 2000);
        return read && *read == net::Stream::Line::Whole ? QByteArray::fromStdString(out).trimmed() : QByteArray("(end)");
    }
    void send(const QByteArray &bytes)
    {
        (void)m_stream.write(bytes.toStdString());
        (void)m_stream.flush();
    }
    QByteArray ask(const QByteArray &command)
    {
        send(command + "\r\n");
        return line();
    }
    // The lines of an answer of POP3 up to the dot.
    QByteArrayList list(const QByteArray &command)
    {
        QByteArrayList out;
        for (auto one = ask(command); one != "." && one != "(end)"; one = line())
            out << one;
        return out;
    }
    // The last line of a reply of SMTP, which may have several.
    QByteArray reply()
    {
        auto one = line();
        while (one.size() > 3 && one[3] == '-')
            one = line();
        return one;
    }
    QByteArray command(const QByteArray &words)
    {
        send(words + "\r\n");
        return reply();
    }
    // Verifies the server by this file of authorities, or takes any if that is empty.
    Result<void> startTls(const QString &authorities, const std::string &name)
    {
        const auto tls = net::TlsClient::make({.verify = authorities.isEmpty() ? net::TlsVerify::Nobody : net::TlsVerify::Name,
                                               .authorities = authorities.toStdString()});
        return tls ? m_stream.startTls(*tls, name) : Result<void>(Failure(tls.error()));
    }
    net::Stream &stream() { return m_stream; }
    void endWriting() { ::shutdown(m_socket.get(), SHUT_WR); }
    int socket() const { return m_socket.get(); }

private:
    os::Fd m_socket;
    net::Stream m_stream;
};

} // namespace mw::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/selftest/OtherHost.h"

#include "shared/base/Clock.h"
#include "shared/base/Text.h"
#include "shared/net/Stream.h"
#include "shared/os/Process.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <utility>

namespace mw::selftest {
namespace {

constexpr int kPatience = 10'000; // milliseconds for a reply
constexpr std::size_t kLongestLine = 4096;

// A line without its CR; false at the end.
bool readLine(net::Stream &stream, std::string &line)
{
    const auto kind = stream.readLine(line, kLongestLine);
    if (!kind || *kind == net::Stream::Line::End)
        return false;
    if (line.ends_with('\r'))
        line.pop_back();
    return true;
}

bool say(net::Stream &stream, const std::string &line)
{
    return stream.write(line + "\r\n") && stream.flush();
}

// One client of the other host; what it brings goes to the pipe.
void serve(int socket, int pipe)
{
    net::Stream stream(socket, socket, kPatience);
    std::string line;
    if (!say(stream, "220 selftest.invalid ESMTP"))
        return;
    while (readLine(stream, line)) {
        const auto verb = text::lower(line.substr(0, 4));
        if (verb == "data") {
            std::string message;
            say(stream, "354 go ahead");
            while (readLine(stream, line) && line != ".")
                message += line + "\n";
            (void)os::writeAll(pipe, message);
            say(stream, "250 ok accepted by the self-test");
        } else if (!say(stream, verb == "quit" ? "221 bye" : "250 ok") || verb == "quit") {
            return;
        }
    }
}

} // namespace

Result<OtherHost> OtherHost::start()
{
    const auto loopback = net::IpAddress::parse("127.0.0.1").value_or(net::IpAddress());
    const auto listener = MW_TRY(net::listenTcp({loopback, 0}, 20));
    const auto port = MW_TRY(net::localEndpoint(listener.get())).port;
    auto pipe = MW_TRY(os::makePipe());
    const auto child = MW_TRY(os::forkProcess());
    if (child == 0) {
        pipe.read.reset();
        for (;;) {
            const auto client = net::acceptTcp(listener.get());
            if (client)
                serve(client->socket.get(), pipe.write.get());
            else if (client.error().kind != ErrorKind::Busy)
                os::exitNow(0);
        }
    }
    return OtherHost(std::move(pipe.read), child, port);
}

OtherHost::OtherHost(OtherHost &&other) noexcept
    : m_pipe(std::move(other.m_pipe)), m_pid(std::exchange(other.m_pid, 0)), m_port(other.m_port),
      m_bytes(std::move(other.m_bytes))
{
}

OtherHost::~OtherHost()
{
    if (m_pid == 0)
        return;
    os::sendSignal(m_pid, SIGKILL);
    (void)os::waitFor(m_pid);
}

bool OtherHost::received(const std::string &text, int milliseconds)
{
    const auto until = clock::monotonicMilliseconds() + milliseconds;
    while (!m_bytes.contains(text)) {
        const auto left = until - clock::monotonicMilliseconds();
        if (left <= 0 || !os::waitReadable(m_pipe.get(), static_cast<int>(left)).value_or(false))
            return false;
        std::array<char, 65536> buffer{};
        const auto count = os::readSome(m_pipe.get(), buffer);
        if (!count || *count == 0)
            return false;
        m_bytes.append(buffer.data(), *count);
    }
    return true;
}

SmtpTalk sendByHand(const net::Endpoint &hub, const std::string &sender, const std::string &recipient,
                    const std::string &message)
{
    SmtpTalk out;
    const auto socket = net::connectTcp(hub, kPatience);
    if (!socket) {
        out.trouble = "nobody answers on " + hub.address.text() + " port " + std::to_string(hub.port) + ": " +
                      socket.error().text;
        return out;
    }
    net::Stream stream(socket->get(), socket->get(), kPatience);
    std::string line;
    const auto expect = [&](const std::string &command, char first) {
        if (!command.empty()) {
            out.lines.push_back("> " + command);
            say(stream, command);
        }
        do {
            if (!readLine(stream, line)) {
                out.trouble = "the server ended the connection";
                return false;
            }
        } while (line.size() > 3 && line[3] == '-');
        out.lines.push_back("< " + line);
        const bool isGood = line.starts_with(first);
        if (!isGood)
            out.trouble = "the server says \"" + line + "\"";
        return isGood;
    };
    if (!expect({}, '2') || !expect("HELO selftest.invalid", '2') || !expect("MAIL FROM:<" + sender + ">", '2'))
        return out;
    const bool isTaken = expect("RCPT TO:<" + recipient + ">", '2');
    out.recipientReply = line;
    if (!isTaken || !expect("DATA", '3') || !stream.write(text::replaceAll(message, "\n", "\r\n")))
        return out;
    out.accepted = expect(".", '2');
    (void)expect("QUIT", '2');
    return out;
}

} // namespace mw::selftest

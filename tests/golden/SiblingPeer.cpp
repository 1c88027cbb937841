// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/SiblingPeer.h"

#include "shared/os/Process.h"

#include <QtCore/QJsonArray>

#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mw::test {
namespace {

QByteArray scriptBytes(const QJsonValue &value)
{
    const auto text = value.toString().toLatin1();
    return text.startsWith("b64:") ? QByteArray::fromBase64(text.mid(4)) : text;
}

os::Fd listenerOn(int port)
{
    os::Fd fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const int one = 1;
    ::setsockopt(fd.get(), SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 || ::listen(fd.get(), 5) != 0)
        qFatal("cannot listen on port %d", port);
    return fd;
}

} // namespace

SiblingPeer::SiblingPeer(const GoldenCase &golden, os::ProcessSpec &spec, std::list<os::Fd> &ends)
{
    const auto tcp = golden.json.value(u"tcp"_s).toArray();
    if (golden.json.contains(u"server"_s)) {
        auto toProgram = *os::makePipe();
        auto fromProgram = *os::makePipe();
        spec.descriptors.push_back({toProgram.read.get(), 6});
        spec.descriptors.push_back({fromProgram.write.get(), 7});
        ends.push_back(std::move(toProgram.read));
        ends.push_back(std::move(fromProgram.write));
        m_write = std::move(toProgram.write);
        m_read = std::move(fromProgram.read);
        m_thread = std::thread([this, script = golden.json.value(u"server"_s).toArray()] { serve(script); });
    } else if (!tcp.isEmpty()) {
        const auto listener = tcp.first().toArray();
        m_listener = listenerOn(listener[0].toInt());
        m_thread = std::thread([this, script = listener[1].toArray()] { serve(script); });
    }
}

SiblingPeer::~SiblingPeer()
{
    finish();
}

QByteArray SiblingPeer::finish()
{
    m_programEnded = true;
    if (m_thread.joinable())
        m_thread.join();
    return m_got;
}

void SiblingPeer::serve(const QJsonArray &script)
{
    if (m_listener.valid()) {
        pollfd wait{m_listener.get(), POLLIN, 0};
        for (;;) {
            const bool ended = m_programEnded; // by then it has connected, if ever
            if (::poll(&wait, 1, 50) != 0)
                break;
            if (ended)
                return;
        }
        m_read.reset(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
        m_write.reset(::dup(m_read.get()));
    }
    for (const auto &value : script)
        if (!step(value.toArray()))
            break;
    readOn();
}

// False when the peer has nothing more to say.
bool SiblingPeer::step(const QJsonArray &step)
{
    const auto verb = step[0].toString();
    if (verb == u"send"_s) {
        const auto bytes = scriptBytes(step[1]);
        return ::write(m_write.get(), bytes.constData(), static_cast<std::size_t>(bytes.size())) == bytes.size();
    }
    if (verb == u"line"_s || verb == u"until"_s) {
        const auto wanted = verb == u"line"_s ? QByteArray("\n") : scriptBytes(step[1]);
        for (;;) {
            if (const auto at = m_got.indexOf(wanted, m_used); at >= 0) {
                m_used = at + wanted.size();
                return true;
            }
            if (!readMore())
                return false;
        }
    }
    if (verb == u"eof"_s) {
        while (readMore()) { }
        return true;
    }
    if (m_listener.valid())
        ::shutdown(m_write.get(), SHUT_RDWR);
    m_write.reset(); // close
    return true;
}

void SiblingPeer::readOn()
{
    // The end of the script is the end of what the program can read.
    if (m_listener.valid() && m_write.valid())
        ::shutdown(m_write.get(), SHUT_WR);
    m_write.reset();
    while (readMore()) { }
}

bool SiblingPeer::readMore()
{
    std::array<char, 4096> buffer{};
    const auto count = m_ended ? 0 : ::read(m_read.get(), buffer.data(), buffer.size());
    m_ended = count <= 0;
    if (!m_ended)
        m_got.append(buffer.data(), count);
    return !m_ended;
}

} // namespace mw::test

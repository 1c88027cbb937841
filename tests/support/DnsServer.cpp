// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DnsServer.h"

#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace mw::test {
namespace {

constexpr int kA = 1;
constexpr int kCname = 5;
constexpr int kPtr = 12;
constexpr int kMx = 15;
constexpr int kTxt = 16;
constexpr int kAaaa = 28;
constexpr int kNoSuchName = 3;
constexpr int kServerFailure = 2;
constexpr qsizetype kHeadSize = 12;
constexpr qsizetype kLargestUdp = 1232;

QByteArray number(int value)
{
    return QByteArray(1, static_cast<char>(value >> 8)) + static_cast<char>(value & 0xff);
}

QByteArray encodeName(const QByteArray &name)
{
    QByteArray out;
    for (const auto &label : name.split('.'))
        if (!label.isEmpty())
            out += static_cast<char>(label.size()) + label;
    return out + '\0';
}

QByteArray record(const QByteArray &name, int type, const QByteArray &data)
{
    return encodeName(name) + number(type) + number(1) + number(0) + number(60) + number(static_cast<int>(data.size())) +
           data;
}

QByteArray packed(const QByteArray &address, int type)
{
    std::array<char, 16> bytes{};
    const int family = type == kA ? AF_INET : AF_INET6;
    if (::inet_pton(family, address.constData(), bytes.data()) != 1)
        return {};
    return QByteArray(bytes.data(), type == kA ? 4 : 16);
}

// The records of that type and their number.
std::pair<QByteArray, int> recordsOf(const QByteArray &name, const DnsEntry &entry, int type)
{
    QByteArray out;
    int count = 0;
    const auto add = [&](int recordType, const QByteArray &data) {
        out += record(name, recordType, data);
        ++count;
    };
    if (type == kMx)
        for (const auto &[preference, exchanger] : entry.mx)
            add(kMx, number(preference) + encodeName(exchanger));
    if (type == kPtr)
        for (const auto &pointer : entry.pointers)
            add(kPtr, encodeName(pointer));
    if (type == kTxt)
        for (const auto &text : entry.texts)
            add(kTxt, static_cast<char>(text.size()) + text);
    if (type == kA || type == kAaaa)
        for (const auto &address : entry.addresses)
            if (const auto data = packed(address, type); !data.isEmpty())
                add(type, data);
    return {out, count};
}

int bound(int type, quint16 port)
{
    const int out = ::socket(AF_INET, type | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(out, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(out, reinterpret_cast<const sockaddr *>(&address), sizeof address) < 0)
        qFatal("name server: cannot bind port %d", port);
    return out;
}

} // namespace

DnsServer::DnsServer(quint16 port)
{
    m_socket = bound(SOCK_DGRAM, port);
    m_listener = bound(SOCK_STREAM, port);
    if (::listen(m_listener, 20) < 0)
        qFatal("name server: cannot listen");
    m_thread = std::thread([this] { serve(); });
}

DnsServer::~DnsServer()
{
    m_stop = true;
    m_thread.join();
    ::close(m_socket);
    ::close(m_listener);
}

void DnsServer::set(const QByteArray &name, const DnsEntry &entry)
{
    const std::lock_guard lock(m_mutex);
    m_entries.insert(name.toLower(), entry);
}

void DnsServer::serve()
{
    while (!m_stop) {
        std::array<pollfd, 2> polled{{{m_socket, POLLIN, 0}, {m_listener, POLLIN, 0}}};
        if (::poll(polled.data(), polled.size(), 50) <= 0)
            continue;
        if (polled[0].revents != 0)
            serveUdp();
        if (polled[1].revents != 0)
            serveTcp();
    }
}

void DnsServer::serveUdp()
{
    std::array<char, 1500> buffer{};
    sockaddr_in peer{};
    socklen_t length = sizeof peer;
    const auto count =
        ::recvfrom(m_socket, buffer.data(), buffer.size(), 0, reinterpret_cast<sockaddr *>(&peer), &length);
    if (count < kHeadSize + 5)
        return;
    const QByteArray question(buffer.data(), count);
    auto reply = answer(question);
    if (reply.size() > kLargestUdp) {
        reply.truncate(reply.indexOf('\0', kHeadSize) + 5); // head and question
        reply[2] = static_cast<char>(reply[2] | 0x02);      // TC
        reply.replace(6, 2, number(0));
    }
    if (!reply.isEmpty())
        ::sendto(m_socket, reply.constData(), static_cast<std::size_t>(reply.size()), 0,
                 reinterpret_cast<const sockaddr *>(&peer), length);
}

// One question on a connection; a client that says nothing for twenty seconds is given up.
void DnsServer::serveTcp()
{
    const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    const timeval limit{20, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    std::array<char, 1500> buffer{};
    QByteArray received;
    const auto wanted = [&] {
        return received.size() < 2 ? 2 : 2 + (static_cast<unsigned char>(received[0]) << 8 | static_cast<unsigned char>(received[1]));
    };
    while (received.size() < wanted()) {
        const auto count = ::recv(socket, buffer.data(), buffer.size(), 0);
        if (count <= 0)
            break;
        received.append(buffer.data(), count);
    }
    if (received.size() >= wanted() && received.size() > kHeadSize + 7) {
        ++m_tcpQuestions;
        const auto reply = answer(received.mid(2));
        const auto packet = number(static_cast<int>(reply.size())) + reply;
        ::send(socket, packet.constData(), static_cast<std::size_t>(packet.size()), MSG_NOSIGNAL);
    }
    ::close(socket);
}

QByteArray DnsServer::answer(const QByteArray &question)
{
    QByteArray name;
    qsizetype at = 12;
    while (at < question.size() && question[at] != 0) {
        const auto length = static_cast<unsigned char>(question[at]);
        name += (name.isEmpty() ? "" : ".") + question.mid(at + 1, length);
        at += 1 + length;
    }
    const int type = static_cast<unsigned char>(question[at + 2]);
    const auto asked = question.mid(12, at + 5 - 12);
    const std::lock_guard lock(m_mutex);
    QByteArray records;
    int count = 0;
    int code = 0;
    for (int hops = 0; hops < 8; ++hops) {
        const auto entry = m_entries.constFind(name.toLower());
        if (entry == m_entries.constEnd()) {
            code = kNoSuchName;
            break;
        }
        if (entry->kind == DnsEntry::Kind::Silence)
            return {};
        if (entry->kind == DnsEntry::Kind::ServerFailure) {
            code = kServerFailure;
            break;
        }
        if (entry->alias.isEmpty() || type == kCname) {
            const auto [bytes, found] = recordsOf(name, *entry, type);
            records += bytes;
            count += found;
            if (type == kCname && !entry->alias.isEmpty()) {
                records += record(name, kCname, encodeName(entry->alias));
                ++count;
            }
            break;
        }
        records += record(name, kCname, encodeName(entry->alias));
        ++count;
        if (entry->alias.toLower() == name.toLower())
            break;
        name = entry->alias;
    }
    QByteArray head = question.left(2) + static_cast<char>(0x85) + static_cast<char>(0x80 | code);
    return head + number(1) + number(count) + number(0) + number(0) + asked + records;
}

} // namespace mw::test

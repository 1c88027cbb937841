// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/listening/ListenSockets.h"

#include <algorithm>

namespace mw::listening {
namespace {

const net::IpAddress kEvery;                           // ::
const net::IpAddress kEveryV4 = net::IpAddress::v4(0); // 0.0.0.0

// Whether a socket on `wide` gets the clients of `address`, too: then the kernel would not give us both.
bool covers(const net::Endpoint &wide, const net::Endpoint &address)
{
    if (wide.port != address.port || wide.address == address.address)
        return false;
    return wide.address == kEvery || (wide.address == kEveryV4 && address.address.isV4());
}

int breadth(const net::Endpoint &e)
{
    if (e.address == kEvery)
        return 0;
    return e.address == kEveryV4 ? 1 : 2;
}

} // namespace

ListenSockets::ListenSockets(int backlog, std::function<void(const std::string &)> say)
    : m_backlog(backlog), m_say(std::move(say))
{
}

bool ListenSockets::want(std::vector<net::Endpoint> addresses)
{
    // What covers others comes first, so that they need not be tried.
    std::ranges::stable_sort(addresses, {}, &breadth);
    // A narrow socket of before would keep a wide one from being had.
    const auto isGone = [&](const Socket &socket) {
        return std::ranges::find(addresses, socket.wanted) == addresses.end() ||
               std::ranges::any_of(addresses, [&](const net::Endpoint &e) { return covers(e, socket.wanted); });
    };
    bool changed = false;
    for (const auto &socket : m_open) {
        if (isGone(socket)) {
            net::stopListening(socket.fd.get());
            changed = true;
        }
    }
    std::erase_if(m_open, isGone);
    m_wanted = std::move(addresses);
    m_said.clear();
    return open() || changed;
}

bool ListenSockets::open()
{
    bool changed = false;
    m_missing.clear();
    for (const auto &address : m_wanted) {
        if (isOpen(address) || isCovered(address))
            continue;
        auto fd = listen(address);
        if (!fd) {
            m_missing.push_back(address);
            complain(address, fd.error());
            continue;
        }
        m_open.push_back({address, std::move(*fd)});
        changed = true;
    }
    return changed;
}

bool ListenSockets::isOpen(const net::Endpoint &address) const
{
    return std::ranges::find(m_open, address, &Socket::wanted) != m_open.end();
}

bool ListenSockets::isCovered(const net::Endpoint &address) const
{
    return std::ranges::any_of(m_open, [&](const Socket &socket) { return covers(socket.wanted, address); });
}

Result<os::Fd> ListenSockets::listen(const net::Endpoint &address)
{
    auto fd = net::listenTcp(address, m_backlog);
    if (!fd && fd.error().kind == ErrorKind::NotFound && address.address == kEvery) {
        complain(address, Error{ErrorKind::NotFound, 0, "this machine does not speak IPv6, so only IPv4 clients can come"});
        fd = net::listenTcp({kEveryV4, address.port}, m_backlog);
    }
    if (fd)
        MW_TRY_VOID(os::setNonBlocking(fd->get(), true));
    return fd;
}

void ListenSockets::complain(const net::Endpoint &address, const Error &error)
{
    m_trouble = error;
    const auto sentence = address.text() + ": " + error.text;
    if (std::ranges::find(m_said, sentence) != m_said.end())
        return;
    m_said.push_back(sentence);
    m_say(sentence);
}

void ListenSockets::stop()
{
    for (const auto &socket : m_open)
        net::stopListening(socket.fd.get());
    m_wanted.clear();
    m_missing.clear();
}

std::vector<int> ListenSockets::descriptors() const
{
    std::vector<int> out;
    for (const auto &socket : m_open)
        out.push_back(socket.fd.get());
    return out;
}

} // namespace mw::listening

// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/CommandServer.h"

#include "shared/mail/Home.h"
#include "shared/os/UnixSocket.h"

#include <algorithm>
#include <sys/socket.h>
#include <unistd.h>

namespace mw::send {
namespace {

constexpr std::size_t kMostClients = 16;
constexpr int kPacketsAtOnce = 8; // for one client, before others get their turn

bool isListening(int fd)
{
    int value = 0;
    socklen_t size = sizeof value;
    return ::getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &value, &size) == 0 && value != 0;
}

bool mayCommand(int socket)
{
    const auto peer = os::peerCredentials(socket);
    if (!peer)
        return false;
    const auto uid = peer->identity.uid;
    if (uid == 0 || uid == ::geteuid())
        return true;
    const auto queue = mail::identityOf(mail::Role::Queue);
    return queue && queue->uid == uid;
}

} // namespace

CommandServer CommandServer::start(int inherited, const std::string &path, Commands &commands)
{
    os::Fd listener;
    if (isListening(inherited)) {
        listener.reset(inherited);
    } else if (auto made = os::listenUnix(path, SOCK_SEQPACKET, 0660)) {
        listener = std::move(*made);
    }
    if (listener.valid()) {
        static_cast<void>(os::setNonBlocking(listener.get(), true));
        static_cast<void>(os::setCloseOnExec(listener.get(), true));
    }
    return CommandServer(std::move(listener), commands);
}

void CommandServer::addPolls(std::vector<pollfd> &polls) const
{
    if (m_listener.valid() && m_clients.size() < kMostClients)
        polls.push_back({m_listener.get(), POLLIN, 0});
    for (const auto &client : m_clients) {
        const bool sending = client.listing || !client.answer.empty();
        polls.push_back({client.socket.get(), static_cast<short>(sending ? POLLOUT : POLLIN), 0});
    }
}

void CommandServer::run()
{
    if (m_listener.valid() && m_clients.size() < kMostClients)
        accept();
    std::erase_if(m_clients, [this](Client &client) { return !serve(client); });
}

void CommandServer::accept()
{
    auto socket = os::acceptUnix(m_listener.get());
    if (!socket || !mayCommand(socket->get()) || !os::setNonBlocking(socket->get(), true))
        return;
    m_clients.emplace_back().socket = std::move(*socket);
}

// False when the client has gone.
bool CommandServer::serve(Client &client)
{
    for (int i = 0; i < kPacketsAtOnce; ++i) {
        if (client.answer.empty() && client.listing)
            nextListPacket(client);
        if (client.answer.empty() && !readRequest(client))
            return false;
        if (client.answer.empty() && !client.listing)
            return true; // nothing asked
        if (client.answer.empty())
            continue;
        const auto sent = os::writeSome(client.socket.get(), client.answer);
        if (!sent)
            return sent.error().kind == ErrorKind::Busy;
        client.answer.clear(); // a packet is sent whole or not at all
    }
    return true;
}

// False when the client has gone; without a request nothing changes.
bool CommandServer::readRequest(Client &client)
{
    std::string packet(mail::kLongestCommandPacket, '\0');
    const auto n = os::readSome(client.socket.get(), packet);
    if (!n)
        return n.error().kind == ErrorKind::Busy;
    if (*n == 0)
        return false;
    packet.resize(*n);
    const auto command = mail::parseSendCommand(packet);
    if (!command) {
        client.answer = mail::format({mail::CommandOutcome::Invalid, 0, command.error().text});
    } else if (command->verb == mail::CommandVerb::List) {
        client.listed = m_commands->numbers();
        std::ranges::reverse(client.listed);
        client.listing = true;
    } else {
        client.answer = mail::format(m_commands->apply(*command));
    }
    return true;
}

void CommandServer::nextListPacket(Client &client)
{
    constexpr std::size_t kLongestLine = 200;
    while (!client.listed.empty() && client.answer.size() + kLongestLine < mail::kLongestCommandPacket) {
        const auto entry = m_commands->entry(client.listed.back());
        client.listed.pop_back();
        if (entry)
            client.answer += mail::format(*entry);
    }
    if (client.answer.empty()) {
        client.answer = "end";
        client.listing = false;
    }
}

} // namespace mw::send

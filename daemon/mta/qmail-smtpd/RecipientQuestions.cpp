// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/RecipientQuestions.h"

#include "shared/mail/RecipientQuery.h"
#include "shared/net/Tcp.h"
#include "shared/os/UnixSocket.h"

#include <sys/socket.h>

namespace mw::smtpd {

namespace query = mail::recipientquery;

Mailbox RecipientQuestions::ask(const std::string &recipient)
{
    if (!m_router) {
        auto router = mail::Router::fromControls(m_controls);
        if (!router)
            return Mailbox::Unknown;
        m_router = std::move(*router);
    }
    const auto route = m_router->route(recipient);
    if (route.channel == mail::Channel::Remote)
        return Mailbox::Exists;
    if (m_silent || route.address.size() > query::kLongestAddress)
        return Mailbox::Unknown;
    // A connection from an earlier session may have ended with a qmail-lspawn that was restarted: once more, then.
    const bool old = m_socket.valid();
    auto answer = answerTo(route.address);
    if (!answer && old)
        answer = answerTo(route.address);
    m_silent = !answer;
    if (answer == query::kMissing)
        return Mailbox::Missing;
    return answer == query::kExists ? Mailbox::Exists : Mailbox::Unknown;
}

std::optional<char> RecipientQuestions::answerTo(const std::string &address)
{
    if (!m_socket.valid()) {
        auto socket = os::connectUnix(query::socketPath(), SOCK_SEQPACKET, 1);
        if (!socket)
            return std::nullopt;
        m_socket = std::move(*socket);
        net::setSocketTimeout(m_socket.get(), kMilliseconds);
    }
    const auto sent = os::sendSome(m_socket.get(), address);
    const auto answer = sent ? os::receiveWithDescriptors(m_socket.get(), 1) : std::unexpected(sent.error());
    if (answer && !answer->bytes.empty())
        return answer->bytes.front();
    m_socket.reset();
    return std::nullopt;
}

} // namespace mw::smtpd

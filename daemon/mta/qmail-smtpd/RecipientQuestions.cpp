// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/RecipientQuestions.h"

#include "shared/mail/RecipientQuery.h"
#include "shared/net/Tcp.h"
#include "shared/os/UnixSocket.h"

#include <sys/socket.h>

namespace mw::smtpd {

namespace query = mail::recipientquery;

const mail::Router *RecipientQuestions::router()
{
    if (!m_router) {
        auto router = mail::Router::fromControls(m_controls);
        if (!router)
            return nullptr;
        m_router = std::move(*router);
    }
    return &*m_router;
}

Mailbox RecipientQuestions::ask(const std::string &recipient)
{
    const auto *rules = router();
    if (!rules)
        return Mailbox::Unknown;
    const auto route = rules->route(recipient);
    if (route.channel == mail::Channel::Remote)
        return Mailbox::Exists;
    const auto answer = tryTwice(route.address);
    if (answer.starts_with(query::kMissing))
        return Mailbox::Missing;
    return answer.starts_with(query::kExists) ? Mailbox::Exists : Mailbox::Unknown;
}

RecipientQuestions::Owner RecipientQuestions::ownerOf(const std::string &address)
{
    const auto *rules = router();
    if (!rules)
        return {};
    const auto route = rules->route(address);
    if (route.channel == mail::Channel::Remote)
        return {Mailbox::Missing, {}};
    const auto answer = tryTwice(query::kOwner + route.address);
    if (answer.starts_with(query::kMissing))
        return {Mailbox::Missing, {}};
    return answer.starts_with(query::kExists) ? Owner{Mailbox::Exists, answer.substr(1)} : Owner{};
}

// Empty: nobody answers.
std::string RecipientQuestions::tryTwice(const std::string &question)
{
    if (m_silent || question.size() > query::kLongestAddress)
        return {};
    // A connection from an earlier session may have ended with a qmail-lspawn that was restarted: once more, then. Who
    // is only slow is not asked twice.
    const bool old = m_socket.valid();
    auto answer = answerTo(question);
    if (!answer && old && answer.error().kind != ErrorKind::Busy)
        answer = answerTo(question);
    m_silent = !answer;
    return answer.value_or("");
}

// Busy: there was no answer in time.
Result<std::string> RecipientQuestions::answerTo(const std::string &question)
{
    if (!m_socket.valid()) {
        m_socket = MW_TRY(os::connectUnix(query::socketPath(), SOCK_SEQPACKET, 1));
        net::setSocketTimeout(m_socket.get(), kMilliseconds);
    }
    const auto sent = os::sendSome(m_socket.get(), question);
    auto answer = sent ? os::receiveWithDescriptors(m_socket.get(), query::kLongestAnswer) : std::unexpected(sent.error());
    if (answer && !answer->bytes.empty())
        return std::move(answer->bytes);
    m_socket.reset();
    return answer ? fail(ErrorKind::Closed, "qmail-lspawn has ended the connection") : Failure(answer.error());
}

} // namespace mw::smtpd

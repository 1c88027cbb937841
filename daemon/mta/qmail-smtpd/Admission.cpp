// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Admission.h"

#include "shared/mail/SmtpAddress.h"

namespace mw::smtpd {
namespace {

// A client that names more recipients gets the rest refused for now and sends them again (RFC 5321, 4.5.3.1.10).
constexpr std::size_t kMostRecipientBytes = 16U << 20U;
constexpr std::size_t kMostRecipients = kMostRecipientBytes / (mail::kSmtpAddressLimit / 2);

constexpr Refusal kBadSender{"badmailfrom", "553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)"};
constexpr Refusal kBadHelo{"badhelo", "553 sorry, the name of your HELO is in my badhelo list (#5.7.1)"};
constexpr Refusal kControls{"controls", "451 unable to read controls (#4.3.0)"};
constexpr Refusal kRelay{"rcpthosts", "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)", true};
constexpr Refusal kBadRecipient{"badrcptto", "553 sorry, I take no mail for that address (#5.7.1)", true};
constexpr Refusal kTooMany{"maxrcpt", "452 too many recipients (#4.5.3)"};
constexpr Refusal kMissing{"recipient", "550 sorry, no mailbox here by that name (#5.1.1)", true};

} // namespace

Admission::Admission(const Settings &settings, const Client &client, const RecipientCheck &check)
    : m_settings(settings), m_client(client), m_check(check)
{
}

std::optional<Refusal> Admission::refusal(const Envelope &envelope, const std::string &recipient)
{
    auto refused = byRules(envelope, recipient);
    if (!refused) {
        refused = byExistence(recipient);
        m_missing += refused ? 1U : 0U;
    }
    m_refused += refused && refused->aboutRecipient ? 1U : 0U;
    return refused;
}

std::optional<Refusal> Admission::byRules(const Envelope &envelope, const std::string &recipient) const
{
    if (m_settings.badMailFrom.refuses(envelope.sender))
        return kBadSender;
    if (!m_client.relayClient) {
        if (envelope.helo && m_settings.isBadHelo(*envelope.helo))
            return kBadHelo;
        const auto allowed = m_settings.rcptHosts.allows(recipient);
        if (!allowed)
            return kControls;
        if (!*allowed)
            return kRelay;
    }
    if (m_settings.badRecipients.refuses(recipient))
        return kBadRecipient;
    if ((m_settings.maxRecipients != 0 && envelope.recipients >= m_settings.maxRecipients) ||
        envelope.recipients >= kMostRecipients)
        return kTooMany;
    return std::nullopt;
}

// What nobody can tell is taken: mail is never refused for good because of trouble of our own.
std::optional<Refusal> Admission::byExistence(const std::string &recipient) const
{
    if (!m_check || m_check(recipient + m_client.relayClient.value_or("")) != Mailbox::Missing)
        return std::nullopt;
    return kMissing;
}

bool Admission::exhausted() const
{
    if (m_client.relayClient)
        return false;
    if (m_settings.refusedRecipientLimit != 0)
        return m_refused >= m_settings.refusedRecipientLimit;
    return m_missing >= kMostMissing;
}

} // namespace mw::smtpd

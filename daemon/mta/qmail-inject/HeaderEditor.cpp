// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-inject/HeaderEditor.h"

#include "shared/base/Text.h"
#include "shared/mail/AddressQuote.h"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace mw::inject {

using mail::HeaderField;
using mail::HeaderTokens;
using mail::TokenType;

namespace {

bool holdsAddresses(HeaderField kind)
{
    switch (kind) {
    case HeaderField::Sender:
    case HeaderField::From:
    case HeaderField::ReplyTo:
    case HeaderField::To:
    case HeaderField::Cc:
    case HeaderField::Bcc:
    case HeaderField::ResentSender:
    case HeaderField::ResentFrom:
    case HeaderField::ResentReplyTo:
    case HeaderField::ResentTo:
    case HeaderField::ResentCc:
    case HeaderField::ResentBcc:
    case HeaderField::ReturnPath:
    case HeaderField::ReturnReceiptTo:
    case HeaderField::ErrorsTo:
    case HeaderField::ApparentlyTo:
        return true;
    default:
        return false;
    }
}

// People write all sorts of things there, so what cannot be read stays as it is.
bool isTolerated(HeaderField kind)
{
    return kind == HeaderField::To || kind == HeaderField::Cc || kind == HeaderField::ResentTo ||
           kind == HeaderField::ResentCc;
}

// A NUL ends an envelope record, so it ends the address.
std::string withoutNul(std::string address)
{
    address.resize(std::min(address.find('\0'), address.size()));
    return address;
}

} // namespace

HeaderEditor::HeaderEditor(const InjectSettings &settings, UnixTime now, long pid)
    : m_settings(settings), m_now(now), m_pid(pid)
{
}

bool HeaderEditor::isDropped(HeaderField kind) const
{
    return (kind == HeaderField::From && m_settings.deleteFrom) ||
           (kind == HeaderField::MessageId && m_settings.deleteMessageId) || kind == HeaderField::ContentLength ||
           (kind == HeaderField::ReturnPath && m_settings.ignoreReturnPath);
}

Result<void> HeaderEditor::add(const std::string &field)
{
    const auto kind = mail::headerFieldOf(field);
    if (isDropped(kind))
        return {};
    m_seen[static_cast<std::size_t>(kind)] = true;
    m_resent = m_resent || mail::isResent(kind);
    if (holdsAddresses(kind))
        return rewrite(kind, field);
    m_text += field;
    return {};
}

Result<void> HeaderEditor::rewrite(HeaderField kind, const std::string &field)
{
    const auto tokens = mail::tokenise(field);
    std::optional<HeaderTokens> list;
    if (tokens) {
        const auto first = std::ranges::find(*tokens, TokenType::Colon, &mail::HeaderToken::type) + 1;
        const HeaderTokens name(tokens->begin(), first);
        list = mail::rewriteAddresses(HeaderTokens(first, tokens->end()),
                                      [&](HeaderTokens &address) { useAddress(kind, address); });
        if (list)
            list->insert(list->begin(), name.begin(), name.end());
    }
    if (!list && !isTolerated(kind))
        return fail(ErrorKind::Format, "fatal: unable to parse this line:\n" + field);
    if (kind != HeaderField::Bcc && kind != HeaderField::ResentBcc && kind != HeaderField::ReturnPath)
        m_text += list ? mail::headerText(*list) + '\n' : field;
    return {};
}

void HeaderEditor::useAddress(HeaderField kind, HeaderTokens &address)
{
    m_settings.completion->complete(address);
    switch (kind) {
    case HeaderField::To:
    case HeaderField::Cc:
        m_openRecipients.push_back(withoutNul(mail::envelopeText(address)));
        m_recipients.push_back(m_openRecipients.back());
        break;
    case HeaderField::Bcc:
    case HeaderField::ApparentlyTo:
        m_recipients.push_back(withoutNul(mail::envelopeText(address)));
        break;
    case HeaderField::ResentTo:
    case HeaderField::ResentCc:
    case HeaderField::ResentBcc:
        m_resentRecipients.push_back(withoutNul(mail::envelopeText(address)));
        break;
    case HeaderField::ReturnPath:
        m_returnPath = withoutNul(mail::envelopeText(address));
        break;
    default:
        break;
    }
}

Result<std::string> HeaderEditor::finish()
{
    const std::string prefix = m_resent ? "Resent-" : "";
    std::string added;
    if (!seen(m_resent ? HeaderField::ResentDate : HeaderField::Date))
        added += prefix + "Date: " + clock::headerDate(m_now) + '\n';
    if (!seen(m_resent ? HeaderField::ResentMessageId : HeaderField::MessageId))
        added += prefix + "Message-ID: <" + clock::digits(m_now) + '.' + std::to_string(m_pid) + ".qmail@" +
                 MW_TRY(idHost()) + ">\n";
    if (!seen(m_resent ? HeaderField::ResentFrom : HeaderField::From))
        added += prefix + MW_TRY(fromField());
    const bool shown = m_resent ? seen(HeaderField::ResentTo) || seen(HeaderField::ResentCc)
                                : seen(HeaderField::To) || seen(HeaderField::Cc);
    if (!shown)
        added += prefix + "Cc: recipient list not shown: ;\n";
    if (!m_resent && !seen(HeaderField::MailFollowupTo))
        added += followUpField();
    return added + m_text;
}

// From: "NAME" <user@host>, or From: user@host (NAME).
Result<std::string> HeaderEditor::fromField() const
{
    HeaderTokens tokens = *mail::tokenise("From:");
    auto address = MW_TRY(InjectSettings::addressTokens(m_settings.user, m_settings.host));
    m_settings.completion->complete(address);
    const auto appendAddress = [&] { std::ranges::copy(address, std::back_inserter(tokens)); };
    if (!m_settings.name) {
        appendAddress();
    } else if (m_settings.nameInComment) {
        appendAddress();
        return mail::headerText(tokens) + ' ' + mail::commentText(*m_settings.name) + '\n';
    } else {
        tokens.push_back({TokenType::Quote, *m_settings.name});
        tokens.push_back({TokenType::Left, {}});
        appendAddress();
        tokens.push_back({TokenType::Right, {}});
    }
    return mail::headerText(tokens) + '\n';
}

// Answers to all should reach the lists of QMAILMFTFILE and not their subscriber twice.
std::string HeaderEditor::followUpField() const
{
    const auto isList = [&](const std::string &a) { return m_settings.followUpLists.contains(text::lower(a)); };
    if (std::ranges::none_of(m_openRecipients, isList))
        return {};
    std::vector<std::string> shown;
    for (const auto &address : std::views::reverse(m_openRecipients))
        shown.push_back(mail::quotedAddress(address));
    return "Mail-Followup-To: " + text::join(shown, ",\n  ") + '\n';
}

Result<std::string> HeaderEditor::sender() const
{
    if (m_settings.sender)
        return *m_settings.sender;
    std::string sender;
    if (m_returnPath) {
        sender = *m_returnPath;
    } else {
        auto user = m_settings.senderUser;
        if (m_settings.messageInSender)
            user += '-' + std::to_string(m_now) + '.' + std::to_string(m_pid);
        auto tokens = MW_TRY(InjectSettings::addressTokens(user, m_settings.senderHost));
        m_settings.completion->complete(tokens);
        sender = mail::envelopeText(tokens);
    }
    if (const auto at = sender.rfind('@'); m_settings.recipientInSender && at != std::string::npos)
        sender = sender.substr(0, at) + '-' + sender.substr(at) + "-@[]";
    return sender;
}

std::vector<std::string> HeaderEditor::recipients() const
{
    auto all = m_settings.recipients;
    if (m_settings.source == RecipientSource::Header || m_settings.source == RecipientSource::Both)
        std::ranges::copy(m_resent ? m_resentRecipients : m_recipients, std::back_inserter(all));
    return all;
}

} // namespace mw::inject

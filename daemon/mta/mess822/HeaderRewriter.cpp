// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/mess822/HeaderRewriter.h"

#include "shared/base/Text.h"

#include <algorithm>

namespace mw::mess822 {

using mail::HeaderField;

namespace {

// A NUL ends an envelope record, so it ends the address.
void cutAtNul(std::string &address)
{
    address.resize(std::min(address.find('\0'), address.size()));
}

std::optional<std::string> lastAddress(const std::vector<Mailbox> &list, std::optional<std::string> otherwise)
{
    if (list.empty() || list.back().isGroupOnly)
        return otherwise;
    return list.back().address;
}

void append(std::vector<Mailbox> &to, std::vector<Mailbox> more)
{
    std::ranges::move(more, std::back_inserter(to));
}

} // namespace

std::vector<Mailbox> HeaderRewriter::rewritten(const std::string &field) const
{
    auto mailboxes = parseMailboxes(mail::headerValue(field));
    for (auto &mailbox : mailboxes) {
        cutAtNul(mailbox.address);
        mailbox.address = m_plan.hosts->apply(mailbox.address);
    }
    return mailboxes;
}

const std::vector<Mailbox> &HeaderRewriter::list(HeaderField kind) const
{
    static const std::vector<Mailbox> none;
    const auto found = m_lists.find(kind);
    return found == m_lists.end() ? none : found->second;
}

void HeaderRewriter::add(const std::string &field)
{
    const auto kind = mail::headerFieldOf(field);
    switch (kind) {
    case HeaderField::From:
    case HeaderField::Sender:
    case HeaderField::ReplyTo:
    case HeaderField::MailReplyTo:
    case HeaderField::MailFollowupTo:
    case HeaderField::To:
    case HeaderField::Cc:
    case HeaderField::NoticeRequested:
    case HeaderField::Bcc:
    case HeaderField::ApparentlyTo:
    case HeaderField::EnvelopeRecipients:
        append(m_lists[kind], rewritten(field));
        break;
    case HeaderField::EnvelopeSender:
        m_envelopeSender = lastAddress(rewritten(field), std::move(m_envelopeSender));
        break;
    case HeaderField::ReturnPath:
        m_returnPath = lastAddress(rewritten(field), std::move(m_returnPath));
        break;
    case HeaderField::Date:
        m_date = parseMailDate(mail::headerValue(field));
        break;
    case HeaderField::MessageId:
        m_messageId = text::trim(mail::headerValue(field));
        break;
    case HeaderField::ContentLength:
    case HeaderField::ResentBcc:
        break;
    case HeaderField::Received:
    case HeaderField::DeliveredTo:
    case HeaderField::ErrorsTo:
    case HeaderField::ReturnReceiptTo:
        m_way += field;
        break;
    default:
        (mail::isResent(kind) ? m_way : m_rest) += field;
        break;
    }
}

std::vector<Mailbox> HeaderRewriter::followUp() const
{
    if (const auto &given = list(HeaderField::MailFollowupTo); !given.empty())
        return given;
    auto open = list(HeaderField::To);
    append(open, list(HeaderField::Cc));
    const auto isList = [&](const Mailbox &m) { return m_plan.followUpLists.contains(text::lower(m.address)); };
    return std::ranges::any_of(open, isList) ? open : std::vector<Mailbox>();
}

std::string HeaderRewriter::people() const
{
    const auto &from = list(HeaderField::From);
    const bool plannedFrom = from.empty() || m_plan.replaceFrom;
    auto out = addressField("From", plannedFrom ? std::span(&m_plan.from, 1) : std::span<const Mailbox>(from));
    out += addressField("Sender", list(HeaderField::Sender));
    out += addressField("Reply-To", list(HeaderField::ReplyTo));
    out += addressField("Mail-Reply-To", list(HeaderField::MailReplyTo));
    out += addressField("Mail-Followup-To", followUp());
    const auto to = addressField("To", list(HeaderField::To));
    const auto cc = addressField("Cc", list(HeaderField::Cc));
    out += to.empty() && cc.empty() ? "Cc: recipient list not shown: ;\n" : to + cc;
    return out + addressField("Notice-Requested-Upon-Delivery-To", list(HeaderField::NoticeRequested));
}

std::string HeaderRewriter::text() const
{
    const auto date = m_date.value_or(utcDate(m_plan.now));
    const auto id = m_messageId.empty() || m_plan.replaceMessageId
                        ? '<' + digitsText(date) + '.' + m_plan.idLabel + ".qmail@" + m_plan.idHost + '>'
                        : m_messageId;
    return m_way + "Date: " + headerText(date) + "\nMessage-ID: " + id + '\n' + people() + m_rest;
}

std::vector<std::string> HeaderRewriter::recipients() const
{
    std::vector<std::string> all;
    const auto take = [&](HeaderField kind) {
        for (const auto &mailbox : list(kind)) {
            if (!mailbox.isGroupOnly)
                all.push_back(mailbox.address);
        }
    };
    if (m_lists.contains(HeaderField::EnvelopeRecipients)) {
        take(HeaderField::EnvelopeRecipients);
        return all;
    }
    for (const auto kind : {HeaderField::To, HeaderField::Cc, HeaderField::Bcc, HeaderField::ApparentlyTo})
        take(kind);
    return all;
}

} // namespace mw::mess822

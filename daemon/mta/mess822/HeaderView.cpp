// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/mess822/HeaderView.h"

#include "daemon/mta/mess822/Fields.h"
#include "shared/base/Text.h"

#include <algorithm>

namespace mw::mess822 {

using mail::HeaderField;

namespace {

constexpr std::size_t kWidth = 78;
constexpr std::size_t kSubjectPart = 50; // of a subject that does not fit beside its label
const std::string kRule = std::string(kWidth, '-') + '\n';

// The characters of a text: of UTF-8 all bytes that belong together.
std::vector<std::string_view> charactersOf(std::string_view text)
{
    std::vector<std::string_view> all;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t size = 1;
        while (at + size < text.size() && (static_cast<unsigned char>(text[at + size]) & 0xC0U) == 0x80U)
            ++size;
        all.push_back(text.substr(at, size));
        at += size;
    }
    return all;
}

std::string printable(std::string text)
{
    std::ranges::replace_if(text, [](unsigned char c) { return (c < 32 && c != '\t' && c != '\n') || c == 127; }, '?');
    return text;
}

std::string underlined(std::string_view text)
{
    std::string out;
    for (const auto character : charactersOf(text))
        out.append("_\b").append(character);
    return out;
}

std::string bold(std::string_view text)
{
    std::string out;
    for (const auto character : charactersOf(text))
        out.append(character).append("\b").append(character);
    return out;
}

// The blanks between what stands on the left and what ends with the line; at least one.
std::string gap(std::size_t left, std::size_t right)
{
    return std::string(left + right < kWidth ? kWidth - left - right : 1, ' ');
}

std::size_t widthOf(std::string_view text)
{
    return charactersOf(text).size();
}

} // namespace

void HeaderView::add(const std::string &field)
{
    const auto kind = mail::headerFieldOf(field);
    switch (kind) {
    case HeaderField::Subject:
    case HeaderField::Date:
        m_values[kind] = printable(unfolded(field));
        break;
    case HeaderField::From:
    case HeaderField::ReturnPath:
    case HeaderField::MessageId:
    case HeaderField::References:
    case HeaderField::To:
    case HeaderField::Cc:
    case HeaderField::Bcc:
    case HeaderField::ApparentlyTo:
    case HeaderField::NoticeRequested:
    case HeaderField::Sender:
    case HeaderField::ReplyTo:
    case HeaderField::MailReplyTo:
    case HeaderField::MailFollowupTo:
        m_values[kind] += (m_values[kind].empty() ? "" : ",") + printable(unfolded(field));
        break;
    case HeaderField::Received:
    case HeaderField::DeliveredTo:
    case HeaderField::InReplyTo:
    case HeaderField::ErrorsTo:
    case HeaderField::ReturnReceiptTo:
        m_way += printable(field);
        break;
    default:
        (mail::isResent(kind) ? m_way : m_rest) += printable(field);
        break;
    }
}

std::string HeaderView::subject() const
{
    constexpr std::string_view kLabel = "Subject:";
    const auto found = m_values.find(HeaderField::Subject);
    auto rest = found == m_values.end() ? std::vector<std::string_view>() : charactersOf(found->second);
    std::string out;
    std::string left(kLabel);
    const auto line = [&](std::size_t count) {
        out += left + gap(left.size(), count);
        for (std::size_t i = 0; i < count; ++i)
            out += underlined(rest[i]);
        out += '\n';
        rest.erase(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(count));
        left.clear();
    };
    while (rest.size() > kWidth - kLabel.size())
        line(kSubjectPart);
    line(rest.size());
    return out;
}

std::string HeaderView::date() const
{
    const auto found = m_values.find(HeaderField::Date);
    if (found == m_values.end())
        return "Date:\n";
    const auto left = "Date:" + found->second;
    const auto date = parseMailDate(found->second);
    if (!date)
        return left + '\n';
    const auto here = m_local.localIso(*date);
    return left + gap(widthOf(left), here.size()) + underlined(here) + '\n';
}

std::string HeaderView::people(HeaderField kind, std::string_view label, std::string_view note) const
{
    const auto found = m_values.find(kind);
    if (found == m_values.end())
        return {};
    std::string out;
    for (const auto &mailbox : parseMailboxes(found->second)) {
        out.append(label).append(mailbox.name.empty() ? "" : " ").append(underlined(mailbox.name));
        const auto left = label.size() + (mailbox.name.empty() ? 0 : 1) + widthOf(mailbox.name);
        out += gap(left, note.size() + widthOf(mailbox.address));
        out.append(note).append(bold(mailbox.address)).append("\n");
    }
    return out;
}

std::string HeaderView::ids(HeaderField kind, std::string_view label) const
{
    const auto found = m_values.find(kind);
    if (found == m_values.end())
        return {};
    std::string out;
    for (const auto &id : parseMailboxes(found->second))
        out.append(label).append(gap(label.size(), widthOf(id.address))).append(underlined(id.address)).append("\n");
    return out;
}

std::string HeaderView::text() const
{
    auto out = subject() + people(HeaderField::From, "From:") + date() +
               people(HeaderField::ReturnPath, "Return-Path:", "return ") + m_way +
               ids(HeaderField::MessageId, "Message-ID:") + ids(HeaderField::References, "Ref:") + kRule;
    out += people(HeaderField::To, "To:") + people(HeaderField::Cc, "Cc:") + people(HeaderField::Bcc, "Bcc:") +
           people(HeaderField::ApparentlyTo, "Apparently-To:") +
           people(HeaderField::NoticeRequested, "Notice-Requested-Upon-Delivery-To:") + kRule;
    out += people(HeaderField::Sender, "Sender:", "sender ") + people(HeaderField::ReplyTo, "Reply-To:", "reply to ") +
           people(HeaderField::MailReplyTo, "Mail-Reply-To:", "reply to ") +
           people(HeaderField::MailFollowupTo, "Mail-Followup-To:", "follow up to ");
    return out + m_rest;
}

} // namespace mw::mess822

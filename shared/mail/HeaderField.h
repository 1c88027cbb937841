// SPDX-License-Identifier: GPL-3.0-or-later
// The header fields that qmail's programs know.
#pragma once

#include <cstdint>
#include <string_view>

namespace mw::mail {

enum class HeaderField : std::uint8_t {
    Other,
    Sender,
    From,
    ReplyTo,
    To,
    Cc,
    Bcc,
    Date,
    MessageId,
    ResentSender,
    ResentFrom,
    ResentReplyTo,
    ResentTo,
    ResentCc,
    ResentBcc,
    ResentDate,
    ResentMessageId,
    ReturnPath,
    ReturnReceiptTo,
    ErrorsTo,
    ApparentlyTo,
    Received,
    DeliveredTo,
    NoticeRequested, // Notice-Requested-Upon-Delivery-To
    MailFollowupTo,
    MailReplyTo,
    EnvelopeSender,     // of mess822: the envelope in the header
    EnvelopeRecipients,
    InReplyTo,
    References,
    Subject,
    ContentLength,
};
inline constexpr std::size_t kHeaderFields = static_cast<std::size_t>(HeaderField::ContentLength) + 1;

// The length of the field's name if `line` begins a header field: printable characters, perhaps spaces or tabs,
// and a colon. 0 if not.
std::size_t headerNameLength(std::string_view line);
// Which field a line begins; the case of letters does not matter. Other if it is none of them or no field at all.
HeaderField headerFieldOf(std::string_view line);
// What follows the colon, up to the end of `field`.
std::string_view headerValue(std::string_view field);

// Any of the Resent- fields.
bool isResent(HeaderField field);

} // namespace mw::mail

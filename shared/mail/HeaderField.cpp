// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/HeaderField.h"

#include "shared/base/Text.h"

#include <algorithm>

namespace mw::mail {

namespace {

struct Name {
    std::string_view name;
    HeaderField field;
};

constexpr Name kNames[] = {
    {"Sender", HeaderField::Sender},
    {"From", HeaderField::From},
    {"Reply-To", HeaderField::ReplyTo},
    {"To", HeaderField::To},
    {"Cc", HeaderField::Cc},
    {"Bcc", HeaderField::Bcc},
    {"Date", HeaderField::Date},
    {"Message-ID", HeaderField::MessageId},
    {"Resent-Sender", HeaderField::ResentSender},
    {"Resent-From", HeaderField::ResentFrom},
    {"Resent-Reply-To", HeaderField::ResentReplyTo},
    {"Resent-To", HeaderField::ResentTo},
    {"Resent-Cc", HeaderField::ResentCc},
    {"Resent-Bcc", HeaderField::ResentBcc},
    {"Resent-Date", HeaderField::ResentDate},
    {"Resent-Message-ID", HeaderField::ResentMessageId},
    {"Return-Path", HeaderField::ReturnPath},
    {"Return-Receipt-To", HeaderField::ReturnReceiptTo},
    {"Errors-To", HeaderField::ErrorsTo},
    {"Apparently-To", HeaderField::ApparentlyTo},
    {"Received", HeaderField::Received},
    {"Delivered-To", HeaderField::DeliveredTo},
    {"Notice-Requested-Upon-Delivery-To", HeaderField::NoticeRequested},
    {"Mail-Followup-To", HeaderField::MailFollowupTo},
    {"Mail-Reply-To", HeaderField::MailReplyTo},
    {"Envelope-Sender", HeaderField::EnvelopeSender},
    {"Envelope-Recipients", HeaderField::EnvelopeRecipients},
    {"In-Reply-To", HeaderField::InReplyTo},
    {"References", HeaderField::References},
    {"Subject", HeaderField::Subject},
    {"Content-Length", HeaderField::ContentLength},
};

} // namespace

std::size_t headerNameLength(std::string_view line)
{
    auto end = line.find(':');
    if (end == std::string_view::npos)
        return 0;
    while (end > 0 && (line[end - 1] == ' ' || line[end - 1] == '\t'))
        --end;
    const auto name = line.substr(0, end);
    return std::ranges::all_of(name, [](char c) { return c > 32 && c < 127; }) ? end : 0;
}

HeaderField headerFieldOf(std::string_view line)
{
    const auto name = line.substr(0, headerNameLength(line));
    for (const auto &known : kNames) {
        if (text::equalIgnoringCase(known.name, name))
            return known.field;
    }
    return HeaderField::Other;
}

std::string_view headerValue(std::string_view field)
{
    const auto colon = field.find(':');
    return colon == std::string_view::npos ? std::string_view() : field.substr(colon + 1);
}

bool isResent(HeaderField field)
{
    return field >= HeaderField::ResentSender && field <= HeaderField::ResentMessageId;
}

} // namespace mw::mail

// SPDX-License-Identifier: GPL-3.0-or-later
// What a session said, as tests compare it, and what they say to it.
#pragma once

#include "shared/base/Text.h"
#include "shared/mail/Base64.h"
#include "tests/unit/daemon/mta/qmail-smtpd/FakeQueue.h"

#include <QtCore/QByteArray>
#include <QtCore/QRegularExpression>

namespace mw::test {

// Replies with "|" for each line end, without the greeting.
inline QByteArray replies(const Talk &talk)
{
    return QByteArray::fromStdString(text::replaceAll(talk.output, "\r\n", "|")).replace("220 mx.example ESMTP|", "");
}

// The same behind EHLO's reply, and the time in acceptances taken out.
inline QByteArray after(const Talk &talk)
{
    static const QRegularExpression when(QStringLiteral("ok \\d+ qp"));
    const auto all = replies(talk);
    const auto end = all.indexOf("250 8BITMIME|");
    return end < 0 ? all : QString::fromLatin1(all.mid(end + 13)).replace(when, QStringLiteral("ok qp")).toLatin1();
}

inline std::string plain(std::string_view user, std::string_view password)
{
    std::string bytes(1, '\0');
    bytes.append(user).append(1, '\0').append(password);
    return mail::base64Encode(bytes);
}

inline smtpd::Client encrypted()
{
    smtpd::Client out;
    out.wrapper = smtpd::Client::Wrapper{"TLSv1.3", "TLS_AES_128_GCM_SHA256"};
    return out;
}

} // namespace mw::test

// SPDX-License-Identifier: GPL-3.0-or-later
// The server's side of one QMTP connection: messages one after the other, an answer for each recipient.
#pragma once

#include "daemon/mta/qmail-qmtpd/Settings.h"
#include "daemon/mta/qmtp/QueuedText.h"
#include "shared/mail/Netstring.h"

#include <string>
#include <vector>

namespace mw::qmtpd {

class Session {
public:
    Session(net::Stream &stream, const Settings &settings);
    // Until the client has no more mail. The exit code of the program.
    int run();

private:
    // What becomes of one recipient.
    enum class Verdict : std::uint8_t { Accepted, WrongDomain, BadAddress, TooMany };
    struct Recipients {
        std::vector<Verdict> verdicts; // of all, in order
        std::vector<std::string> accepted;
        std::size_t bytes = 0; // of the accepted ones
    };

    Result<void> receiveMessage();
    Result<qmtp::QueuedText> receiveText();
    Result<std::optional<std::string>> receiveSender();
    Result<Recipients> receiveRecipients();
    Result<Verdict> judge(const std::optional<std::string> &recipient, const Recipients &soFar) const;
    std::string answer(qmtp::QueuedText &text, const std::optional<std::string> &sender,
                       const std::vector<std::string> &recipients) const;
    Result<void> say(const Recipients &recipients, std::string_view answer);

    net::Stream &m_stream;
    mail::NetstringReader m_reader;
    const Settings &m_settings;
};

} // namespace mw::qmtpd

// SPDX-License-Identifier: GPL-3.0-or-later
// Sends messages one after the other over one SMTP connection, several commands at once where the server likes that.
#pragma once

#include "daemon/mta/serialmail/Sending.h"
#include "shared/mail/SmtpReply.h"

#include <vector>

namespace mw::serialmail {

class SmtpSender : public Sender {
public:
    SmtpSender(net::Stream &stream, std::string helo);

    Result<void> begin() override;
    Result<Outcome> send(const HeldMessage &message) override;
    void end() override;

private:
    Result<mail::SmtpReply> reply();
    Result<std::optional<mail::SmtpReply>> refusalOf(const std::vector<std::string> &commands);
    Result<Outcome> sendText(const HeldMessage &message);
    Result<void> write(std::string_view bytes);

    net::Stream &m_stream;
    std::string m_helo;
    bool m_pipelining = false;
    bool m_first = true; // no message yet, so nothing to reset
};

} // namespace mw::serialmail

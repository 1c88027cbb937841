// SPDX-License-Identifier: GPL-3.0-or-later
// A message and its addresses in the form in which one server can take them.
#pragma once

#include "daemon/mta/qmail-remote/MessageFacts.h"
#include "daemon/mta/qmail-remote/Reports.h"
#include "shared/mail/EightBitDowngrade.h"
#include "shared/mail/EnvelopeOptions.h"
#include "shared/mail/SmtpExtensions.h"

#include <expected>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mw::remote {

// What is to be sent. Addresses are as they stand between the angle brackets.
struct Job {
    std::string sender;
    std::vector<std::optional<std::string>> recipients; // nothing: cannot be sent, and is reported so
    int message = 0; // descriptor at the message's beginning
    std::optional<MessageFacts> facts = {}; // nothing: the message can be read only once
    mail::DeliveryOptions options = {};     // of each recipient
    bool downgrade = true; // bytes above 127 are recoded for a server that says it takes none
    std::string before = {}; // lines that go before the message, of which `facts` would not know
};

class WireMessage {
public:
    struct Cannot {
        Fate fate = Fate::Permanent;
        std::string text; // the end of a sentence about the server
    };
    // Decides by what the server offers. `extended`: it knows extensions at all; one that does not gets the bytes as
    // they are, as qmail has always sent them.
    static std::expected<WireMessage, Cannot> plan(const Job &job, const mail::SmtpExtensions &server, bool extended);

    WireMessage() = default;
    const std::string &sender() const { return m_sender; }
    const std::vector<std::optional<std::string>> &recipients() const { return m_recipients; }
    // What follows the address in MAIL and in RCPT.
    const std::string &mailParameters() const { return m_mailParameters; }
    const std::string &rcptParameters() const { return m_rcptParameters; }

    // Reads the message to its end and gives the text as it is sent, without the final dot, to `write`. False: the last
    // line has no end. Kinds: Read (of the message), and those of `write`.
    Result<bool> send(int message, const std::function<Result<void>(std::string_view)> &write) const;

private:
    std::optional<Cannot> planAddresses(const Job &job, const mail::SmtpExtensions &server);
    Result<void> planRecoding(const Job &job, const mail::SmtpExtensions &server, bool extended);
    void planParameters(const Job &job, const mail::SmtpExtensions &server);

    std::string m_sender;
    std::vector<std::optional<std::string>> m_recipients;
    std::string m_before;
    std::string m_mailParameters;
    std::string m_rcptParameters;
    std::optional<MessageFacts> m_facts;
    std::optional<mail::EightBitDowngrade::Plan> m_recoding;
    bool m_utf8 = false;
};

} // namespace mw::remote

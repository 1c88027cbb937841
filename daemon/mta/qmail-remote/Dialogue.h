// SPDX-License-Identifier: GPL-3.0-or-later
// The conversation with one SMTP server about one message.
#pragma once

#include "daemon/mta/qmail-remote/MessageFacts.h"
#include "daemon/mta/qmail-remote/Reports.h"
#include "shared/mail/SmtpExtensions.h"
#include "shared/net/Stream.h"

#include <optional>
#include <string>
#include <vector>

namespace mw::remote {

// What is to be sent. Addresses are as they stand between the angle brackets.
struct Job {
    std::string helo;
    std::string sender;
    std::vector<std::optional<std::string>> recipients; // nothing: cannot be sent, and is reported so
    int message = 0; // descriptor at the message's beginning
    std::optional<MessageFacts> facts = {}; // nothing: the message can be read only once
};

struct DialogueResult {
    std::string reports;
    // The server ended the conversation before it knew our mail: another one may take it.
    bool tryNext = false;
};

class Dialogue {
public:
    // `host` names the server in reports.
    Dialogue(net::Stream &stream, const Job &job, std::string host);
    DialogueResult run();

private:
    Result<mail::SmtpReply> readReply();
    Result<mail::SmtpReply> command(std::string_view line);
    Result<mail::SmtpReply> sayHello();
    std::string mailCommand() const;
    bool tooLarge() const;
    DialogueResult refuseTooLarge();
    DialogueResult stepByStep();
    DialogueResult pipelined();
    DialogueResult afterData(const mail::SmtpReply &data);
    DialogueResult sendMessage();
    Result<bool> sendText();
    void noteRecipient(const mail::SmtpReply &reply);
    DialogueResult giveUp();
    DialogueResult died();
    DialogueResult senderRejected(const mail::SmtpReply &reply);
    DialogueResult quit(Fate fate, const std::string &text, const mail::SmtpReply *reply);
    DialogueResult done();

    net::Stream &m_stream;
    const Job &m_job;
    std::string m_host;
    Reports m_reports;
    mail::SmtpExtensions m_extensions;
    bool m_critical = false; // the final dot may have reached the server
    unsigned m_accepted = 0;
    bool m_someRefused = false; // for good
};

} // namespace mw::remote

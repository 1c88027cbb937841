// SPDX-License-Identifier: GPL-3.0-or-later
// One message in the conversation with a server that takes mail.
#pragma once

#include "daemon/mta/qmail-remote/MessageFacts.h"
#include "daemon/mta/qmail-remote/Session.h"
#include "daemon/mta/qmail-remote/WireMessage.h"

#include <optional>
#include <string>
#include <vector>

namespace mw::remote {

struct DialogueResult {
    std::string reports;
    bool reusable = false; // the conversation is open and can carry another message
    // It broke, or ended at MAIL, before the server had the message: in a new one it can be sent without harm.
    bool unheard = false;
};

class Dialogue {
public:
    enum class Afterwards : std::uint8_t { Quit, Stay };
    Dialogue(Session &session, const Job &job, Afterwards afterwards);
    DialogueResult run();

private:
    // What became of one recipient, in words.
    struct Outcome {
        RecipientFate fate;
        std::string text;
    };
    std::string mailCommand() const;
    std::string rcptCommand(const std::string &recipient) const;
    DialogueResult stepByStep();
    DialogueResult pipelined();
    DialogueResult afterData(const mail::SmtpReply &data);
    DialogueResult sendMessage();
    DialogueResult concludeEach();
    void noteRecipient(const mail::SmtpReply &reply);
    void noteRefusal(Outcome &outcome, const mail::SmtpReply &reply, const std::string &what);
    DialogueResult accepted(const mail::SmtpReply &reply);
    DialogueResult giveUp();
    DialogueResult died();
    DialogueResult senderRejected(const mail::SmtpReply &reply);
    DialogueResult conclude(Fate fate, const std::string &text, const mail::SmtpReply *reply);
    DialogueResult done(Fate fate, const std::string &text);
    bool stay();

    Session &m_session;
    const Job &m_job;
    Afterwards m_afterwards;
    WireMessage m_wire;
    std::vector<Outcome> m_outcomes;
    bool m_critical = false; // the final dot may have reached the server
    bool m_transaction = false; // the server is in the middle of one
    unsigned m_accepted = 0;
    bool m_someRefused = false; // for good
};

} // namespace mw::remote

// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-remote/Dialogue.h"

namespace mw::remote {
namespace {

using mail::SmtpReply;

// RFC 2920 leaves it to the client not to fill both directions; more recipients go one by one.
constexpr std::size_t kMostPipelined = 100;

Fate fateOf(const SmtpReply &reply)
{
    return reply.permanentFailure() ? Fate::Permanent : Fate::Temporary;
}

} // namespace

Dialogue::Dialogue(Session &session, const Job &job, Afterwards afterwards)
    : m_session(session), m_job(job), m_afterwards(afterwards)
{
}

DialogueResult Dialogue::run()
{
    const auto &extensions = m_session.extensions();
    auto wire = WireMessage::plan(m_job, extensions, m_session.isExtended());
    if (!wire)
        return conclude(wire.error().fate, "Connected to " + m_session.host() + " but " + wire.error().text, nullptr);
    m_wire = std::move(*wire);
    ++m_session.messages;
    return extensions.has("PIPELINING") && m_job.recipients.size() <= kMostPipelined ? pipelined() : stepByStep();
}

std::string Dialogue::mailCommand() const
{
    return "MAIL FROM:<" + m_wire.sender() + ">" + m_wire.mailParameters() + "\r\n";
}

std::string Dialogue::rcptCommand(const std::string &recipient) const
{
    return "RCPT TO:<" + recipient + ">" + m_wire.rcptParameters() + "\r\n";
}

DialogueResult Dialogue::stepByStep()
{
    const auto mail = m_session.command(mailCommand());
    if (!mail)
        return died();
    if (!mail->positive())
        return senderRejected(*mail);
    m_transaction = true;
    for (const auto &recipient : m_wire.recipients()) {
        if (!recipient) {
            noteRecipient({});
            continue;
        }
        const auto reply = m_session.command(rcptCommand(*recipient));
        if (!reply)
            return died();
        noteRecipient(*reply);
    }
    if (m_accepted == 0)
        return giveUp();
    const auto data = m_session.command("DATA\r\n");
    return data ? afterData(*data) : died();
}

DialogueResult Dialogue::pipelined()
{
    std::string batch = mailCommand();
    for (const auto &recipient : m_wire.recipients())
        if (recipient)
            batch += rcptCommand(*recipient);
    const auto mail = m_session.command(batch + "DATA\r\n");
    if (!mail)
        return died();
    m_transaction = mail->positive();
    for (const auto &recipient : m_wire.recipients()) {
        const auto reply = recipient ? m_session.readReply() : SmtpReply{};
        if (!reply)
            return mail->positive() ? died() : senderRejected(*mail);
        if (mail->positive())
            noteRecipient(*reply);
    }
    const auto data = m_session.readReply();
    const bool useless = !mail->positive() || m_accepted == 0;
    // A server that waits for a message that nobody is to get: an empty one ends that, and nobody gets it.
    if (useless && data && data->intermediate())
        (void)m_session.command(".\r\n");
    if (!mail->positive())
        return senderRejected(*mail);
    if (m_accepted == 0)
        return giveUp();
    return data ? afterData(*data) : died();
}

void Dialogue::noteRecipient(const SmtpReply &reply)
{
    if (reply.text.empty()) {
        m_someRefused = true;
        m_outcomes.push_back({RecipientFate::Permanent,
                              "Sorry, no mail can be sent to an address with a line break. (#5.1.3)\n"});
        return;
    }
    auto &outcome = m_outcomes.emplace_back(Outcome{RecipientFate::Accepted, {}});
    if (reply.positive())
        ++m_accepted;
    else
        noteRefusal(outcome, reply, " does not like recipient.\nRemote host said: ");
}

void Dialogue::noteRefusal(Outcome &outcome, const SmtpReply &reply, const std::string &what)
{
    m_someRefused = m_someRefused || reply.permanentFailure();
    outcome.fate = reply.permanentFailure() ? RecipientFate::Permanent : RecipientFate::Temporary;
    outcome.text = m_session.host() + what + reply.text;
}

DialogueResult Dialogue::afterData(const SmtpReply &data)
{
    if (!data.intermediate())
        return conclude(fateOf(data), m_session.host() + " failed on DATA command", &data);
    return sendMessage();
}

DialogueResult Dialogue::sendMessage()
{
    const auto whole = m_wire.send(m_job.message, [this](std::string_view text) { return m_session.write(text); });
    if (!whole)
        return whole.error().kind != ErrorKind::Read ? died() : done(Fate::Temporary, "Unable to read message. (#4.3.0)\n");
    if (!*whole) // without the final dot the server takes nothing
        return done(Fate::Permanent, "SMTP cannot transfer messages with partial final lines. (#5.6.2)\n");
    m_critical = true;
    if (m_session.isLmtp()) {
        if (!m_session.write(".\r\n"))
            return died();
        return concludeEach();
    }
    const auto reply = m_session.command(".\r\n");
    if (!reply)
        return died();
    m_transaction = false;
    if (!reply->positive())
        return conclude(fateOf(*reply), m_session.host() + " failed after I sent the message", &*reply);
    return accepted(*reply);
}

// LMTP answers for each recipient that it took at RCPT (RFC 2033, 4.2).
DialogueResult Dialogue::concludeEach()
{
    std::optional<SmtpReply> good;
    for (auto &outcome : m_outcomes) {
        if (outcome.fate != RecipientFate::Accepted)
            continue;
        const auto reply = m_session.readReply();
        if (!reply)
            return died();
        if (reply->positive())
            good = *reply;
        else
            noteRefusal(outcome, *reply, " does not take the message for this recipient.\nRemote host said: ");
    }
    m_transaction = false;
    return good ? accepted(*good) : giveUp();
}

DialogueResult Dialogue::accepted(const SmtpReply &reply)
{
    auto result = conclude(Fate::Success, m_session.host() + " accepted message", &reply);
    const auto &options = m_job.options;
    const bool asked = !options.notify.empty() || !options.envelopeId.empty() || !options.originalRecipient.empty();
    if (asked) { // who now has to tell the sender of what becomes of it
        result.reports.pop_back();
        result.reports += m_session.extensions().has("DSN") ? "DSN: passed on\n" : "DSN: relayed\n";
        result.reports += '\0';
    }
    return result;
}

DialogueResult Dialogue::giveUp()
{
    // Recipients that were put off get another try only if the message does.
    return conclude(m_someRefused ? Fate::Permanent : Fate::Temporary, "Giving up on " + m_session.host(), nullptr);
}

DialogueResult Dialogue::senderRejected(const SmtpReply &reply)
{
    auto result = conclude(fateOf(reply), "Connected to " + m_session.host() + " but sender was rejected", &reply);
    // Many servers end a conversation so that has carried enough.
    result.unheard = !reply.permanentFailure();
    return result;
}

DialogueResult Dialogue::died()
{
    auto result = done(Fate::Temporary, "Connected to " + m_session.host() + " but connection died. " +
                                            (m_critical ? "Possible duplicate! " : "") + "(#4.4.2)\n");
    result.unheard = !m_critical;
    return result;
}

DialogueResult Dialogue::conclude(Fate fate, const std::string &text, const SmtpReply *reply)
{
    const bool staying = stay();
    auto result = done(fate, text + ".\n" + (reply != nullptr ? "Remote host said: " + reply->text : std::string()));
    result.reusable = staying;
    return result;
}

// Makes the conversation ready for another message, or ends it.
bool Dialogue::stay()
{
    if (m_afterwards == Afterwards::Stay) {
        if (!m_transaction)
            return m_session.flush().has_value();
        if (const auto reply = m_session.command("RSET\r\n"); reply && reply->positive())
            return m_session.flush().has_value();
    }
    m_session.quit();
    return false;
}

DialogueResult Dialogue::done(Fate fate, const std::string &text)
{
    Reports reports;
    for (const auto &outcome : m_outcomes)
        reports.add(outcome.fate, outcome.text);
    reports.add(fate, text);
    return {reports.bytes(), false, false};
}

} // namespace mw::remote

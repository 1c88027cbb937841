// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-qmtpd/Session.h"

#include "daemon/mta/qmtp/Answers.h"

namespace mw::qmtpd {
namespace {

// Of one message; a client that names more is told to send the rest later.
constexpr std::size_t kMostRecipientBytes = 16U << 20U;

// What a recipient takes in memory: many short ones are mostly what is around them.
std::size_t weightOf(const std::string &recipient)
{
    return recipient.size() + sizeof(std::string);
}

bool usable(const std::optional<std::string> &address)
{
    return address && address->find('\0') == std::string::npos;
}

} // namespace

Session::Session(net::Stream &stream, const Settings &settings)
    : m_stream(stream), m_reader(stream), m_settings(settings)
{
}

int Session::run()
{
    for (;;) {
        if (const auto done = receiveMessage(); !done) {
            // What was answered before a message that breaks off is still owed.
            (void)m_stream.flush();
            return qmtp::exitCodeFor(done.error());
        }
    }
}

Result<void> Session::receiveMessage()
{
    auto text = MW_TRY(receiveText());
    const auto sender = MW_TRY(receiveSender());
    const auto recipients = MW_TRY(receiveRecipients());
    if (recipients.accepted.empty())
        return say(recipients, {});
    return say(recipients, answer(text, sender, recipients.accepted));
}

Result<qmtp::QueuedText> Session::receiveText()
{
    auto left = MW_TRY(m_reader.length());
    if (left == 0)
        return fail(ErrorKind::Format, "a message without its first byte");
    const char kind = MW_TRY(m_reader.piece(1)).front();
    if (kind != '\n' && kind != '\r')
        return fail(ErrorKind::Format, "a message begins with a line feed or a carriage return");
    const auto received = mail::receivedLine(m_settings.names, std::nullopt, "QMTP", clock::now());
    auto text = MW_TRY(qmtp::QueuedText::start(
        received, kind == '\r' ? qmtp::LineEnds::CrLfBecomesLf : qmtp::LineEnds::AsTheyAre, m_settings.databytes));
    --left;
    while (left > 0) {
        const auto part = MW_TRY(m_reader.piece(left));
        left -= part.size();
        text.feed(part);
    }
    text.end();
    MW_TRY_VOID(m_reader.comma());
    return text;
}

// Nothing: it cannot be one.
Result<std::optional<std::string>> Session::receiveSender()
{
    auto sender = MW_TRY(m_reader.text(qmtp::kAddressLimit - 1));
    if (!usable(sender))
        sender.reset();
    return sender;
}

Result<Session::Recipients> Session::receiveRecipients()
{
    Recipients out;
    MW_TRY_VOID(m_reader.enter());
    while (!m_reader.atEndOfEntered()) {
        const auto recipient = MW_TRY(m_reader.text(qmtp::kAddressLimit - 1));
        const auto verdict = MW_TRY(judge(recipient, out));
        out.verdicts.push_back(verdict);
        if (verdict != Verdict::Accepted)
            continue;
        out.accepted.push_back(*recipient + m_settings.relayClient.value_or(""));
        out.bytes += weightOf(out.accepted.back());
    }
    MW_TRY_VOID(m_reader.leave());
    return out;
}

Result<Session::Verdict> Session::judge(const std::optional<std::string> &recipient, const Recipients &soFar) const
{
    const auto added = m_settings.relayClient ? m_settings.relayClient->size() : 0;
    if (!usable(recipient) || recipient->empty() || recipient->size() + added >= qmtp::kAddressLimit)
        return Verdict::BadAddress;
    if (!m_settings.relayClient && !MW_TRY(m_settings.rcptHosts.allows(*recipient)))
        return Verdict::WrongDomain;
    return soFar.bytes + added + weightOf(*recipient) > kMostRecipientBytes ? Verdict::TooMany : Verdict::Accepted;
}

std::string Session::answer(qmtp::QueuedText &text, const std::optional<std::string> &sender,
                            const std::vector<std::string> &recipients) const
{
    if (const auto refusal = text.refusal(); !refusal.empty())
        return std::string(refusal);
    if (!sender)
        return "Dunacceptable sender (#5.1.7)";
    if (m_settings.badMailFrom.refuses(*sender))
        return "Dsorry, your envelope sender is in my badmailfrom list (#5.7.1)";
    const auto pid = text.pid();
    return qmtp::answerOf(text.queue(*sender, recipients), pid);
}

Result<void> Session::say(const Recipients &recipients, std::string_view answer)
{
    const auto accepted = mail::netstring(answer);
    static const auto wrongDomain =
        mail::netstring("Dsorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)");
    static const auto badAddress = mail::netstring("Dsorry, I can't handle that recipient (#5.1.3)");
    static const auto tooMany = mail::netstring("Ztoo many recipients (#4.5.3)");
    for (const auto verdict : recipients.verdicts) {
        switch (verdict) {
        case Verdict::Accepted:
            MW_TRY_VOID(m_stream.write(accepted));
            break;
        case Verdict::WrongDomain:
            MW_TRY_VOID(m_stream.write(wrongDomain));
            break;
        case Verdict::BadAddress:
            MW_TRY_VOID(m_stream.write(badAddress));
            break;
        case Verdict::TooMany:
            MW_TRY_VOID(m_stream.write(tooMany));
            break;
        }
    }
    return {};
}

} // namespace mw::qmtpd

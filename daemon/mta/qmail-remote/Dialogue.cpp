// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-remote/Dialogue.h"

#include "shared/mail/DotStuffing.h"

#include <array>

namespace mw::remote {
namespace {

using mail::SmtpReply;

constexpr std::size_t kLineCap = 65536;
// RFC 2920 leaves it to the client not to fill both directions; more recipients go one by one.
constexpr std::size_t kMostPipelined = 100;

Fate fateOf(const SmtpReply &reply)
{
    return reply.permanentFailure() ? Fate::Permanent : Fate::Temporary;
}

std::string rcptCommand(const std::string &recipient)
{
    return "RCPT TO:<" + recipient + ">\r\n";
}

} // namespace

Dialogue::Dialogue(net::Stream &stream, const Job &job, std::string host)
    : m_stream(stream), m_job(job), m_host(std::move(host))
{
}

DialogueResult Dialogue::run()
{
    const auto greeting = readReply();
    if (!greeting || greeting->code != 220) {
        auto result = greeting ? quit(Fate::Temporary, "Connected to " + m_host + " but greeting failed", &*greeting)
                               : died();
        result.tryNext = true;
        return result;
    }
    const auto hello = sayHello();
    if (!hello)
        return died();
    if (hello->code != 250)
        return quit(Fate::Temporary, "Connected to " + m_host + " but my name was rejected", &*hello);
    if (tooLarge())
        return refuseTooLarge();
    return m_extensions.has("PIPELINING") && m_job.recipients.size() <= kMostPipelined ? pipelined() : stepByStep();
}

Result<SmtpReply> Dialogue::readReply()
{
    mail::SmtpReplyParser parser;
    std::string line;
    for (;;) {
        if (MW_TRY(m_stream.readLine(line, kLineCap)) == net::Stream::Line::End)
            return fail(ErrorKind::Closed, "the server closed the connection");
        if (parser.feed(line))
            return parser.reply();
    }
}

Result<SmtpReply> Dialogue::command(std::string_view line)
{
    MW_TRY_VOID(m_stream.write(line));
    return readReply();
}

Result<SmtpReply> Dialogue::sayHello()
{
    auto reply = MW_TRY(command("EHLO " + m_job.helo + "\r\n"));
    if (reply.permanentFailure())
        return command("HELO " + m_job.helo + "\r\n");
    if (reply.code == 250)
        m_extensions = mail::SmtpExtensions::parse(reply);
    return reply;
}

bool Dialogue::tooLarge() const
{
    const auto limit = m_extensions.largestMessage();
    return limit && m_job.facts && m_job.facts->bytes > *limit;
}

// The server would refuse it in the end, and so would it at every other try.
DialogueResult Dialogue::refuseTooLarge()
{
    return quit(Fate::Permanent,
                "Connected to " + m_host + " but it takes messages of at most " +
                    std::to_string(*m_extensions.largestMessage()) + " bytes, and this one has " +
                    std::to_string(m_job.facts->bytes) + " (#5.3.4)",
                nullptr);
}

std::string Dialogue::mailCommand() const
{
    std::string out = "MAIL FROM:<" + m_job.sender + ">";
    if (m_job.facts && m_extensions.has("SIZE"))
        out += " SIZE=" + std::to_string(m_job.facts->bytes);
    // A server that does not offer it gets the bytes as they are, as qmail has always sent them. Of a message that
    // cannot be looked at beforehand it is said for safety: it may be said of any.
    if (m_extensions.has("8BITMIME") && (!m_job.facts || m_job.facts->eightBit))
        out += " BODY=8BITMIME";
    return out + "\r\n";
}

DialogueResult Dialogue::stepByStep()
{
    const auto mail = command(mailCommand());
    if (!mail)
        return died();
    if (!mail->positive())
        return senderRejected(*mail);
    for (const auto &recipient : m_job.recipients) {
        if (!recipient) {
            noteRecipient({});
            continue;
        }
        const auto reply = command(rcptCommand(*recipient));
        if (!reply)
            return died();
        noteRecipient(*reply);
    }
    if (m_accepted == 0)
        return giveUp();
    const auto data = command("DATA\r\n");
    return data ? afterData(*data) : died();
}

DialogueResult Dialogue::pipelined()
{
    std::string batch = mailCommand();
    for (const auto &recipient : m_job.recipients)
        if (recipient)
            batch += rcptCommand(*recipient);
    const auto mail = command(batch + "DATA\r\n");
    if (!mail)
        return died();
    for (const auto &recipient : m_job.recipients) {
        const auto reply = recipient ? readReply() : SmtpReply{};
        if (!reply)
            return mail->positive() ? died() : senderRejected(*mail);
        if (mail->positive())
            noteRecipient(*reply);
    }
    const auto data = readReply();
    const bool useless = !mail->positive() || m_accepted == 0;
    // A server that waits for a message that nobody is to get: an empty one ends that, and nobody gets it.
    if (useless && data && data->intermediate())
        (void)command(".\r\n");
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
        m_reports.add(RecipientFate::Permanent, "Sorry, no mail can be sent to an address with a line break. (#5.1.3)\n");
        return;
    }
    if (reply.positive()) {
        ++m_accepted;
        m_reports.add(RecipientFate::Accepted, "");
        return;
    }
    m_someRefused = m_someRefused || reply.permanentFailure();
    m_reports.add(reply.permanentFailure() ? RecipientFate::Permanent : RecipientFate::Temporary,
                  m_host + " does not like recipient.\nRemote host said: " + reply.text);
}

DialogueResult Dialogue::afterData(const SmtpReply &data)
{
    if (!data.intermediate())
        return quit(fateOf(data), m_host + " failed on DATA command", &data);
    return sendMessage();
}

DialogueResult Dialogue::sendMessage()
{
    const auto whole = sendText();
    if (!whole) {
        if (whole.error().kind != ErrorKind::Read)
            return died();
        m_reports.add(Fate::Temporary, "Unable to read message. (#4.3.0)\n");
        return done();
    }
    if (!*whole) { // without the final dot the server takes nothing
        m_reports.add(Fate::Permanent, "SMTP cannot transfer messages with partial final lines. (#5.6.2)\n");
        return done();
    }
    m_critical = true;
    const auto reply = command(".\r\n");
    if (!reply)
        return died();
    if (!reply->positive())
        return quit(fateOf(*reply), m_host + " failed after I sent the message", &*reply);
    return quit(Fate::Success, m_host + " accepted message", &*reply);
}

// False: the last line of the message has no end.
Result<bool> Dialogue::sendText()
{
    mail::DataEncoder encoder;
    std::array<char, net::Stream::kBufferSize / 2> block{};
    std::string encoded;
    for (;;) {
        const auto count = os::readSome(m_job.message, block);
        if (!count)
            return fail(ErrorKind::Read, count.error().text);
        if (*count == 0)
            return encoder.atLineStart();
        encoded.clear();
        encoder.feed({block.data(), *count}, encoded);
        MW_TRY_VOID(m_stream.write(encoded));
    }
}

DialogueResult Dialogue::giveUp()
{
    // Recipients that were put off get another try only if the message does.
    return quit(m_someRefused ? Fate::Permanent : Fate::Temporary, "Giving up on " + m_host, nullptr);
}

DialogueResult Dialogue::senderRejected(const SmtpReply &reply)
{
    return quit(fateOf(reply), "Connected to " + m_host + " but sender was rejected", &reply);
}

DialogueResult Dialogue::died()
{
    m_reports.add(Fate::Temporary, "Connected to " + m_host + " but connection died. " +
                                       (m_critical ? "Possible duplicate! " : "") + "(#4.4.2)\n");
    return done();
}

DialogueResult Dialogue::quit(Fate fate, const std::string &text, const SmtpReply *reply)
{
    // Its answer would change nothing, so nobody waits for it.
    if (m_stream.write("QUIT\r\n"))
        (void)m_stream.flush();
    m_reports.add(fate, text + ".\n" + (reply != nullptr ? "Remote host said: " + reply->text : std::string()));
    return done();
}

DialogueResult Dialogue::done()
{
    return {m_reports.bytes(), false};
}

} // namespace mw::remote

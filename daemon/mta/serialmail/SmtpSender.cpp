// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/serialmail/SmtpSender.h"

#include "shared/mail/DotStuffing.h"
#include "shared/mail/SmtpAddress.h"
#include "shared/mail/SmtpExtensions.h"

namespace mw::serialmail {
namespace {

using mail::SmtpReply;

constexpr std::size_t kLineCap = 65536;
constexpr std::string_view kReset = "RSET\r\n";

Outcome outcomeOf(const SmtpReply &reply)
{
    const char letter = reply.positive() ? 'K' : reply.permanentFailure() ? 'D' : 'Z';
    return {letter, std::string(reply.lastLine())};
}

} // namespace

SmtpSender::SmtpSender(net::Stream &stream, std::string helo) : m_stream(stream), m_helo(std::move(helo)) {}

Result<void> SmtpSender::write(std::string_view bytes)
{
    const auto written = m_stream.write(bytes);
    return written ? written : Failure(networkError("write", written.error()));
}

Result<SmtpReply> SmtpSender::reply()
{
    mail::SmtpReplyParser parser;
    std::string line;
    for (;;) {
        const auto read = m_stream.readLine(line, kLineCap);
        if (!read)
            return Failure(networkError("read", read.error()));
        if (*read == net::Stream::Line::End)
            return networkEnd();
        if (!parser.feed(line))
            continue;
        if (parser.reply().code == 0)
            return fail(ErrorKind::Format, "protocol violation");
        return parser.reply();
    }
}

Result<void> SmtpSender::begin()
{
    if (!MW_TRY(reply()).positive()) {
        end();
        return fail(ErrorKind::Network, "connected but greeting failed");
    }
    MW_TRY_VOID(write("EHLO " + m_helo + "\r\n"));
    auto hello = MW_TRY(reply());
    if (hello.permanentFailure()) {
        MW_TRY_VOID(write("HELO " + m_helo + "\r\n"));
        hello = MW_TRY(reply());
    } else {
        m_pipelining = mail::SmtpExtensions::parse(hello).has("PIPELINING");
    }
    if (hello.positive())
        return {};
    end();
    return fail(ErrorKind::Network, "connected but my name was rejected");
}

// Its answer would change nothing, so nobody waits for it.
void SmtpSender::end()
{
    if (m_stream.write("QUIT\r\n"))
        (void)m_stream.flush();
}

Result<Outcome> SmtpSender::send(const HeldMessage &message)
{
    if (!message.endsWithLine())
        return Outcome{'D', "SMTP cannot transfer messages with partial final lines (#5.6.2)"};
    const auto sender = mail::quoteSmtpAddress(message.sender());
    const auto recipient = mail::quoteSmtpAddress(message.recipient());
    if (!sender || !recipient)
        return Outcome{'D', "SMTP cannot transfer addresses with NUL or carriage return (#5.1.3)"};
    std::vector<std::string> commands;
    if (!std::exchange(m_first, false))
        commands.emplace_back(kReset);
    commands.push_back("MAIL FROM:<" + *sender + ">\r\n");
    commands.push_back("RCPT TO:<" + *recipient + ">\r\n");
    commands.emplace_back("DATA\r\n");
    if (const auto refusal = MW_TRY(refusalOf(commands)))
        return outcomeOf(*refusal);
    return sendText(message);
}

// The first reply that is not the hoped-for one; nothing: the server waits for the text.
Result<std::optional<SmtpReply>> SmtpSender::refusalOf(const std::vector<std::string> &commands)
{
    if (m_pipelining) {
        for (const auto &command : commands)
            MW_TRY_VOID(write(command));
    }
    std::optional<SmtpReply> refusal;
    for (const auto &command : commands) {
        if (!m_pipelining)
            MW_TRY_VOID(write(command));
        const auto answer = MW_TRY(reply());
        const bool last = &command == &commands.back();
        // A server that waits for a text although it has refused the rest: an empty one ends that, to nobody.
        if (refusal && last && answer.intermediate()) {
            MW_TRY_VOID(write(".\r\n"));
            MW_TRY_VOID(reply());
        }
        if (!refusal && !(last ? answer.intermediate() : answer.positive())) {
            refusal = answer;
            // What is out of place is no acceptance, and a server without RSET has nothing against the message.
            if (answer.positive() || command == kReset)
                refusal->code = 0;
        }
        if (refusal && !m_pipelining)
            break;
    }
    return refusal;
}

Result<Outcome> SmtpSender::sendText(const HeldMessage &message)
{
    mail::DataEncoder encoder;
    std::string encoded;
    MW_TRY_VOID(message.forEachPiece([&](std::string_view piece) {
        encoded.clear();
        encoder.feed(piece, encoded);
        return write(encoded);
    }));
    MW_TRY_VOID(write(".\r\n"));
    const auto answer = MW_TRY(reply());
    return outcomeOf(answer);
}

} // namespace mw::serialmail

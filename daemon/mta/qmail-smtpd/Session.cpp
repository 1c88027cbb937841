// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Session.h"

#include "daemon/mta/qmail-smtpd/DataReader.h"
#include "shared/base/Text.h"
#include "shared/mail/SmtpAddress.h"

#include <algorithm>
#include <unistd.h>

namespace mw::smtpd {
namespace {

// Room for an address of the longest kind in any command.
constexpr std::size_t kLineCap = 4096;
// For the client's name, which was asked for when it connected.
constexpr int kNameMilliseconds = 300;

// A text for one reply line: what could end the line or move a terminal becomes a blank.
std::string oneLine(std::string text)
{
    std::ranges::replace_if(text, [](unsigned char c) { return c < 32 || c == 127; }, ' ');
    return text;
}

} // namespace

Session::Session(net::Stream &stream, const Settings &settings, const Client &client, const Surroundings &around)
    : m_stream(stream), m_settings(settings), m_client(client), m_around(around),
      m_admission(settings, client, around.check), m_log(around.log, client, ::getpid())
{
}

const std::vector<Session::Verb> &Session::verbs()
{
    static const std::vector<Verb> table{
        {"rcpt", &Session::rcpt}, {"mail", &Session::mail}, {"data", &Session::data}, {"quit", &Session::quit},
        {"helo", &Session::helo}, {"ehlo", &Session::ehlo}, {"rset", &Session::rset}, {"help", &Session::help},
        {"noop", &Session::noop}, {"vrfy", &Session::vrfy},
    };
    return table;
}

Session::End Session::run()
{
    reply("220 " + m_settings.greeting + " ESMTP");
    auto next = Next::Continue;
    while (next == Next::Continue)
        next = readCommand();
    (void)m_stream.flush();
    return next == Next::Quit ? End::Quit : End::Broken;
}

Session::Next Session::readCommand()
{
    const auto line = m_stream.readLine(m_line, kLineCap);
    if (!line)
        return lost(line.error());
    if (*line == net::Stream::Line::End)
        return end(Next::Broken, "closed");
    if (*line == net::Stream::Line::TooLong)
        return refuseText("line-too-long", "500 line too long (#5.5.2)");
    if (m_line.ends_with('\r'))
        m_line.pop_back();
    else if (!m_client.bareLineFeeds)
        return bareLineFeed();
    return dispatch(m_line);
}

Session::Next Session::dispatch(std::string_view line)
{
    const auto blank = line.find(' ');
    const auto verb = line.substr(0, blank);
    auto argument = blank == std::string_view::npos ? std::string_view{} : line.substr(blank);
    argument.remove_prefix(std::min(argument.find_first_not_of(' '), argument.size()));
    for (const auto &known : verbs())
        if (text::equalIgnoringCase(verb, known.name))
            return (this->*known.command)(argument);
    return refuseText("unknown-command", "502 unimplemented (#5.5.1)");
}

void Session::greetedAs(std::string_view name)
{
    m_helo = name;
    m_log.setHelo(name);
    m_mailSeen = false;
}

Session::Next Session::helo(std::string_view argument)
{
    reply("250 " + m_settings.greeting);
    greetedAs(argument);
    return Next::Continue;
}

Session::Next Session::ehlo(std::string_view argument)
{
    reply("250-" + m_settings.greeting);
    reply("250-PIPELINING");
    reply("250 8BITMIME");
    greetedAs(argument);
    return Next::Continue;
}

std::optional<std::string> Session::address(std::string_view argument) const
{
    auto parsed = mail::parseSmtpAddress(argument);
    if (!parsed || m_settings.localIpHost.empty())
        return parsed;
    return mail::replaceOwnAddressLiteral(std::move(*parsed), m_settings.localIpHost,
                                          [&](const net::IpAddress &ip) { return m_settings.isOwn(ip); });
}

Session::Next Session::mail(std::string_view argument)
{
    if (!text::startsWithIgnoringCase(argument, "FROM:"))
        return wrongSyntax("501 syntax: MAIL FROM:<address> (#5.5.4)");
    auto sender = address(argument);
    if (!sender)
        return wrongSyntax("555 syntax error (#5.5.4)");
    if (m_around.clientName)
        (void)m_around.clientName(0); // moves the question on
    m_sender = std::move(*sender);
    m_recipients.clear();
    m_mailSeen = true;
    reply("250 ok");
    return Next::Continue;
}

Session::Next Session::rcpt(std::string_view argument)
{
    if (!m_mailSeen)
        return wrongOrder("503 MAIL first (#5.5.1)");
    if (!text::startsWithIgnoringCase(argument, "TO:"))
        return wrongSyntax("501 syntax: RCPT TO:<address> (#5.5.4)");
    auto recipient = address(argument);
    if (!recipient)
        return wrongSyntax("555 syntax error (#5.5.4)");
    const auto refusal = m_admission.refusal({m_helo, m_sender, m_recipients.size()}, *recipient);
    if (!refusal) {
        m_recipients.push_back(*recipient + m_client.relayClient.value_or(""));
        reply("250 ok");
        return Next::Continue;
    }
    m_log.refused(refusal->why, refusal->reply, m_sender, *recipient);
    if (!m_admission.exhausted()) {
        reply(refusal->reply);
        return Next::Continue;
    }
    reply("421 too many recipients were refused, goodbye (#4.7.1)");
    return end(Next::Broken, "brtlimit");
}

Session::Next Session::wrongSyntax(std::string_view text)
{
    return refuseText("syntax", text);
}

Session::Next Session::wrongOrder(std::string_view text)
{
    return refuseText("sequence", text);
}

// Answers and goes on.
Session::Next Session::refuseText(std::string_view why, std::string_view text)
{
    const auto sender = m_mailSeen ? std::optional(m_sender) : std::nullopt;
    m_log.refused(why, text, sender);
    reply(text);
    return Next::Continue;
}

std::uint64_t Session::databytes() const
{
    return m_client.databytes ? text::leadingNumber(*m_client.databytes).value : m_settings.databytes;
}

mail::ConnectionNames Session::names() const
{
    auto out = m_client.names;
    if (!out.remoteHost && m_around.clientName)
        out.remoteHost = m_around.clientName(kNameMilliseconds);
    return out;
}

Session::Next Session::data(std::string_view /*argument*/)
{
    if (!m_mailSeen || m_recipients.empty())
        return wrongOrder(m_mailSeen ? "503 RCPT first (#5.5.1)" : "503 MAIL first (#5.5.1)");
    const auto submission = m_around.open();
    const auto next = submission ? take(*submission) : refuseText("queue", "451 qqt failure (#4.3.0)");
    m_mailSeen = false;
    return next;
}

Session::Next Session::take(Submission &submission)
{
    reply("354 go ahead");
    submission.write(mail::receivedLine(names(), m_helo, "SMTP", clock::now()));
    return receive(submission);
}

Session::Next Session::receive(Submission &submission)
{
    using Bare = mail::DataDecoder::BareLineFeeds;
    const auto pid = submission.pid();
    DataReader reader(m_stream, submission, databytes(), m_client.bareLineFeeds ? Bare::LineEnd : Bare::Refused);
    const auto received = reader.run();
    if (!received)
        return lost(received.error());
    switch (*received) {
    case DataReader::End::Lost:
        return end(Next::Broken, "closed-in-message");
    case DataReader::End::BareLineFeed:
        return bareLineFeed();
    case DataReader::End::Looping:
        return refuseText("hops", "554 too many hops, this message is looping (#5.4.6)");
    case DataReader::End::TooLarge:
        return refuseText("databytes", "552 sorry, that message size exceeds my databytes limit (#5.3.4)");
    case DataReader::End::Whole:
        break;
    }
    return answer(submission.finish(m_sender, m_recipients), reader.size(), pid);
}

Session::Next Session::answer(const mail::QueueResult &result, std::uint64_t bytes, long pid)
{
    if (!result.ok())
        return refuseText("queue", (result.permanent() ? "554 " : "451 ") + oneLine(result.message()));
    m_log.accepted({m_sender, m_recipients, bytes, pid});
    reply("250 ok " + std::to_string(clock::now()) + " qp " + std::to_string(pid));
    return Next::Continue;
}

Session::Next Session::rset(std::string_view /*argument*/)
{
    m_mailSeen = false;
    reply("250 flushed");
    return Next::Continue;
}

Session::Next Session::noop(std::string_view /*argument*/)
{
    reply("250 ok");
    return Next::Continue;
}

Session::Next Session::help(std::string_view /*argument*/)
{
    reply("214 notqmail home page: https://notqmail.org");
    return Next::Continue;
}

Session::Next Session::vrfy(std::string_view /*argument*/)
{
    reply("252 send some mail, i'll try my best");
    return Next::Continue;
}

Session::Next Session::quit(std::string_view /*argument*/)
{
    reply("221 " + m_settings.greeting);
    return end(Next::Quit, "quit");
}

Session::Next Session::end(Next next, std::string_view why)
{
    m_log.ended(why);
    return next;
}

Session::Next Session::lost(const Error &error)
{
    if (error.kind != ErrorKind::Timeout)
        return end(Next::Broken, "closed");
    reply("451 timeout (#4.4.2)");
    return end(Next::Broken, "timeout");
}

Session::Next Session::bareLineFeed()
{
    (void)refuseText("bare-line-feed", "451 See https://cr.yp.to/docs/smtplf.html.");
    return end(Next::Broken, "bare-line-feed");
}

void Session::reply(std::string_view text)
{
    // A connection that is gone shows at the next read.
    (void)m_stream.write(std::string(text) + "\r\n");
}

} // namespace mw::smtpd

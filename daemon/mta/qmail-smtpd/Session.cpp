// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Session.h"

#include "daemon/mta/qmail-smtpd/DataReader.h"
#include "shared/base/Text.h"
#include "shared/mail/SmtpAddress.h"

#include <algorithm>

namespace mw::smtpd {
namespace {

// Room for an address of the longest kind in any command.
constexpr std::size_t kLineCap = 4096;
// A client that names more recipients gets the rest refused for now and sends them again (RFC 5321, 4.5.3.1.10).
constexpr std::size_t kMostRecipientBytes = 16U << 20U;

// A text for one reply line: what could end the line or move a terminal becomes a blank.
std::string oneLine(std::string text)
{
    std::ranges::replace_if(text, [](unsigned char c) { return c < 32 || c == 127; }, ' ');
    return text;
}

} // namespace

Session::Session(net::Stream &stream, const Settings &settings, const Client &client, const OpenSubmission &open)
    : m_stream(stream), m_settings(settings), m_client(client), m_open(open)
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
        return Next::Broken;
    if (*line == net::Stream::Line::TooLong) {
        reply("500 line too long (#5.5.2)");
        return Next::Continue;
    }
    if (!m_line.ends_with('\r'))
        return bareLineFeed();
    m_line.pop_back();
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
    reply("502 unimplemented (#5.5.1)");
    return Next::Continue;
}

void Session::greetedAs(std::string_view name)
{
    m_helo = name;
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
    if (!text::startsWithIgnoringCase(argument, "FROM:")) {
        reply("501 syntax: MAIL FROM:<address> (#5.5.4)");
        return Next::Continue;
    }
    auto sender = address(argument);
    if (!sender) {
        reply("555 syntax error (#5.5.4)");
        return Next::Continue;
    }
    m_badSender = m_settings.badMailFrom.refuses(*sender);
    m_sender = std::move(*sender);
    m_recipients.clear();
    m_mailSeen = true;
    reply("250 ok");
    return Next::Continue;
}

// Answers by itself if it may not.
bool Session::mayGoTo(const std::string &recipient)
{
    if (m_badSender) {
        reply("553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)");
        return false;
    }
    if (m_client.relayClient)
        return true;
    const auto allowed = m_settings.rcptHosts.allows(recipient);
    if (!allowed)
        reply("451 unable to read controls (#4.3.0)");
    else if (!*allowed)
        reply("553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)");
    return allowed.value_or(false);
}

Session::Next Session::rcpt(std::string_view argument)
{
    if (!m_mailSeen) {
        reply("503 MAIL first (#5.5.1)");
        return Next::Continue;
    }
    if (!text::startsWithIgnoringCase(argument, "TO:")) {
        reply("501 syntax: RCPT TO:<address> (#5.5.4)");
        return Next::Continue;
    }
    auto recipient = address(argument);
    if (!recipient) {
        reply("555 syntax error (#5.5.4)");
        return Next::Continue;
    }
    if (!mayGoTo(*recipient))
        return Next::Continue;
    if (m_recipients.size() * (mail::kSmtpAddressLimit / 2) > kMostRecipientBytes) {
        reply("452 too many recipients (#4.5.3)");
        return Next::Continue;
    }
    m_recipients.push_back(*recipient + m_client.relayClient.value_or(""));
    reply("250 ok");
    return Next::Continue;
}

std::uint64_t Session::databytes() const
{
    return m_client.databytes ? text::leadingNumber(*m_client.databytes).value : m_settings.databytes;
}

Session::Next Session::data(std::string_view /*argument*/)
{
    if (!m_mailSeen || m_recipients.empty()) {
        reply(m_mailSeen ? "503 RCPT first (#5.5.1)" : "503 MAIL first (#5.5.1)");
        return Next::Continue;
    }
    m_mailSeen = false;
    const auto submission = m_open();
    if (!submission) {
        reply("451 qqt failure (#4.3.0)");
        return Next::Continue;
    }
    reply("354 go ahead");
    submission->write(mail::receivedLine(m_client.names, m_helo, "SMTP", clock::now()));
    return receive(*submission);
}

Session::Next Session::receive(Submission &submission)
{
    const auto pid = submission.pid();
    DataReader reader(m_stream, submission, databytes());
    const auto end = reader.run();
    if (!end)
        return lost(end.error());
    switch (*end) {
    case DataReader::End::Lost:
        return Next::Broken;
    case DataReader::End::BareLineFeed:
        return bareLineFeed();
    case DataReader::End::Looping:
        reply("554 too many hops, this message is looping (#5.4.6)");
        return Next::Continue;
    case DataReader::End::TooLarge:
        reply("552 sorry, that message size exceeds my databytes limit (#5.3.4)");
        return Next::Continue;
    case DataReader::End::Whole:
        break;
    }
    return answer(submission.finish(m_sender, m_recipients), pid);
}

Session::Next Session::answer(const mail::QueueResult &result, long pid)
{
    if (result.ok())
        reply("250 ok " + std::to_string(clock::now()) + " qp " + std::to_string(pid));
    else
        reply((result.permanent() ? "554 " : "451 ") + oneLine(result.message()));
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
    return Next::Quit;
}

Session::Next Session::lost(const Error &error)
{
    if (error.kind == ErrorKind::Timeout)
        reply("451 timeout (#4.4.2)");
    return Next::Broken;
}

Session::Next Session::bareLineFeed()
{
    reply("451 See https://cr.yp.to/docs/smtplf.html.");
    return Next::Broken;
}

void Session::reply(std::string_view text)
{
    // A connection that is gone shows at the next read.
    (void)m_stream.write(std::string(text) + "\r\n");
}

} // namespace mw::smtpd

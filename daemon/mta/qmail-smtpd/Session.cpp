// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Session.h"

#include "daemon/mta/qmail-smtpd/EnhancedReply.h"
#include "shared/base/Text.h"

#include <algorithm>
#include <unistd.h>

namespace mw::smtpd {
namespace {

// Room for an address of the longest kind in any command, and for what authentication sends (RFC 4954, 4).
constexpr std::size_t kLineCap = 12288 + 2;

} // namespace

Session::Session(net::Stream &stream, const Settings &settings, const Client &client, const Surroundings &around)
    : m_stream(stream), m_settings(settings), m_client(client), m_around(around),
      m_admission(settings, m_client, around.check), m_log(around.log, client, ::getpid())
{
}

const std::vector<Session::Verb> &Session::verbs()
{
    static const std::vector<Verb> table{
        {"rcpt", &Session::rcpt},       {"mail", &Session::mail},
        {"data", &Session::data},       {"quit", &Session::quit},
        {"helo", &Session::helo},       {"ehlo", &Session::ehlo},
        {"rset", &Session::rset},       {"help", &Session::help},
        {"noop", &Session::noop},       {"vrfy", &Session::vrfy},
        {"bdat", &Session::bdat, true}, {"starttls", &Session::starttls, true},
        {"auth", &Session::auth, true},
    };
    return table;
}

Session::End Session::run()
{
    if (m_settings.sessionMilliseconds != 0)
        m_stream.endAfter(m_settings.sessionMilliseconds);
    auto next = m_around.implicitTls ? beginTls() : Next::Continue;
    if (next == Next::Continue)
        reply("220 " + m_settings.greeting + " ESMTP");
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
        return mistake("line-too-long", "500 line too long (#5.5.2)");
    if (m_line.ends_with('\r'))
        m_line.pop_back();
    else if (!m_client.bareLineFeeds)
        return bareLineFeed();
    if (m_settings.maxCommands != 0 && ++m_commands > m_settings.maxCommands)
        return goodbye("maxcommands", "421 too many commands without a message, goodbye (#4.7.0)");
    return dispatch(m_line);
}

Session::Next Session::dispatch(std::string_view line)
{
    const auto blank = line.find(' ');
    const auto verb = line.substr(0, blank);
    auto argument = blank == std::string_view::npos ? std::string_view{} : line.substr(blank);
    argument.remove_prefix(std::min(argument.find_first_not_of(' '), argument.size()));
    for (const auto &known : verbs())
        if (text::equalIgnoringCase(verb, known.name) && (m_extended || !known.extended))
            return (this->*known.command)(argument);
    return mistake("unknown-command", "502 unimplemented (#5.5.1)");
}

void Session::greetedAs(std::string_view name)
{
    m_helo = name;
    m_log.setHelo(name);
    m_mail.reset();
}

Session::Next Session::helo(std::string_view argument)
{
    m_extended = false;
    reply("250 " + m_settings.greeting);
    greetedAs(argument);
    return Next::Continue;
}

// The first line and the last of these two are as qmail has always said them; the others stand between.
Session::Next Session::ehlo(std::string_view argument)
{
    std::string out = "250-" + m_settings.greeting + "\r\n250-PIPELINING\r\n250-SIZE";
    if (const auto most = databytes(); most != 0)
        out += " " + std::to_string(most);
    if (offersTls())
        out += "\r\n250-STARTTLS";
    if (offersLogin() && encrypted())
        out += "\r\n250-AUTH " + text::join(m_around.mechanisms(binding()), " ");
    out += "\r\n250-CHUNKING\r\n250-DSN\r\n250-ENHANCEDSTATUSCODES\r\n250-SMTPUTF8\r\n250 8BITMIME\r\n";
    (void)m_stream.write(out);
    m_extended = true;
    greetedAs(argument);
    return Next::Continue;
}

Session::Next Session::wrongSyntax(std::string_view text)
{
    return mistake("syntax", text);
}

// Not counted as a mistake: who sends commands ahead cannot know that an earlier one was refused.
Session::Next Session::wrongOrder(std::string_view text)
{
    return refuseText("sequence", text);
}

// Answers and goes on.
Session::Next Session::refuseText(std::string_view why, std::string_view text)
{
    m_log.refused(why, text, m_mail ? std::optional(m_mail->sender) : std::nullopt);
    reply(text);
    return Next::Continue;
}

// The same for what no client that knows the protocol does: too much of it ends the session.
Session::Next Session::mistake(std::string_view why, std::string_view text)
{
    (void)refuseText(why, text);
    if (m_settings.maxMistakes == 0 || ++m_mistakes < m_settings.maxMistakes)
        return Next::Continue;
    return goodbye("smtperrors", "421 too many mistakes, goodbye (#4.7.0)");
}

Session::Next Session::goodbye(std::string_view why, std::string_view text)
{
    reply(text);
    return end(Next::Broken, why);
}

Session::Next Session::rset(std::string_view /*argument*/)
{
    m_mail.reset();
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
    reply("252 send some mail, i'll try my best", "2.5.0");
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
    return goodbye("timeout", "451 timeout (#4.4.2)");
}

Session::Next Session::bareLineFeed()
{
    (void)refuseText("bare-line-feed",
                     m_extended ? "451 lines must end in CR LF. See https://cr.yp.to/docs/smtplf.html (#4.5.2)"
                                : "451 See https://cr.yp.to/docs/smtplf.html.");
    return end(Next::Broken, "bare-line-feed");
}

void Session::reply(std::string_view text, std::string_view code)
{
    // A connection that is gone shows at the next read.
    (void)m_stream.write((m_extended ? withEnhancedCode(text, code) : std::string(text)) + "\r\n");
}

} // namespace mw::smtpd

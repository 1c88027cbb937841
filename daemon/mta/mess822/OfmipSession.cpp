// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/mess822/OfmipSession.h"

#include "daemon/mta/mess822/NameTable.h"
#include "shared/base/Text.h"
#include "shared/mail/SmtpAddress.h"
#include "shared/mail/SmtpReceived.h"
#include "shared/os/Environment.h"

#include <algorithm>
#include <unistd.h>

namespace mw::mess822 {

namespace {

constexpr std::size_t kLineCap = 4096; // room for an address of the longest kind
constexpr std::size_t kMostRecipientBytes = 16U << 20U;
constexpr std::string_view kName = "ofmipd.local";

// A text for one reply line.
std::string oneLine(std::string text)
{
    std::ranges::replace_if(text, [](unsigned char c) { return c < 32 || c == 127; }, ' ');
    return text;
}

} // namespace

Result<OfmipSettings> OfmipSettings::read(const std::optional<std::string> &names)
{
    OfmipSettings settings;
    const auto controls = mail::Controls::ofHome();
    settings.hosts = MW_TRY(HostRewriting::ofHome(controls));
    settings.idHost = settings.hosts.applyToHost(MW_TRY(nameFrom(controls, "QMAILIDHOST", "idhost", "IDHOST")));
    if (names)
        settings.names = MW_TRY(mail::CdbReader::open(*names));
    const auto info = os::environmentVariable("TCPREMOTEINFO");
    const auto address = os::environmentVariable("TCPREMOTEIP").value_or("unknown");
    settings.client = mail::receivedSafe(info ? *info + '@' + address : address);
    return settings;
}

OfmipSession::OfmipSession(net::Stream &stream, const OfmipSettings &settings) : m_stream(stream), m_settings(settings)
{
}

const std::vector<OfmipSession::Verb> &OfmipSession::verbs()
{
    using Self = OfmipSession;
    static const std::vector<Verb> table{
        {"rcpt", &Self::rcpt}, {"mail", &Self::mail}, {"data", &Self::data}, {"quit", &Self::quit},
        {"helo", &Self::helo}, {"ehlo", &Self::ehlo}, {"rset", &Self::rset}, {"help", &Self::help},
        {"noop", &Self::noop}, {"vrfy", &Self::vrfy},
    };
    return table;
}

bool OfmipSession::run()
{
    auto next = reply("220 " + std::string(kName) + " ESMTP");
    while (next == Next::Continue)
        next = readCommand();
    (void)m_stream.flush();
    return next == Next::Quit;
}

OfmipSession::Next OfmipSession::reply(std::string_view text)
{
    const auto written = m_stream.write(std::string(text) + "\r\n");
    return written ? Next::Continue : Next::Broken;
}

OfmipSession::Next OfmipSession::readCommand()
{
    const auto line = m_stream.readLine(m_line, kLineCap);
    if (!line && line.error().kind == ErrorKind::Timeout)
        (void)reply("451 timeout (#4.4.2)");
    if (!line || *line == net::Stream::Line::End)
        return Next::Broken;
    if (*line == net::Stream::Line::TooLong)
        return reply("500 line too long (#5.5.2)");
    if (m_line.ends_with('\r'))
        m_line.pop_back();
    return dispatch(m_line);
}

OfmipSession::Next OfmipSession::dispatch(std::string_view line)
{
    const auto blank = line.find(' ');
    const auto verb = line.substr(0, blank);
    const auto argument = blank == std::string_view::npos ? std::string_view() : text::trim(line.substr(blank));
    for (const auto &known : verbs()) {
        if (text::equalIgnoringCase(verb, known.name))
            return (this->*known.command)(argument);
    }
    return reply("502 unimplemented (#5.5.1)");
}

OfmipSession::Next OfmipSession::helo(std::string_view /*argument*/)
{
    m_sender.reset();
    return reply("250 " + std::string(kName));
}

OfmipSession::Next OfmipSession::ehlo(std::string_view /*argument*/)
{
    m_sender.reset();
    return reply("250-" + std::string(kName) + "\r\n250-PIPELINING\r\n250 8BITMIME");
}

OfmipSession::Next OfmipSession::mail(std::string_view argument)
{
    const auto address = mail::parseSmtpAddress(argument);
    if (!address)
        return reply("555 syntax error (#5.5.4)");
    m_sender = m_settings.hosts.apply(*address);
    m_recipients.clear();
    m_recipientBytes = 0;
    m_name.reset();
    if (m_settings.names) {
        const auto found = findName(*m_settings.names, *m_sender);
        if (!found)
            return reply("451 unable to read configuration (#4.3.0)");
        m_name = *found;
    }
    if (m_name)
        m_sender = m_name->address;
    return reply("250 ok");
}

OfmipSession::Next OfmipSession::rcpt(std::string_view argument)
{
    if (!m_sender)
        return reply("503 MAIL first (#5.5.1)");
    const auto address = mail::parseSmtpAddress(argument);
    if (!address || address->empty())
        return reply("555 syntax error (#5.5.4)");
    auto recipient = m_settings.hosts.apply(*address);
    m_recipientBytes += recipient.size() + sizeof(std::string);
    if (m_recipientBytes > kMostRecipientBytes)
        return reply("452 too many recipients (#4.5.3)");
    m_recipients.push_back(std::move(recipient));
    return reply("250 ok");
}

HeaderPlan OfmipSession::plan() const
{
    HeaderPlan plan;
    plan.hosts = &m_settings.hosts;
    plan.from = m_name.value_or(Mailbox{{}, *m_sender, false});
    plan.replaceFrom = m_name.has_value();
    plan.now = clock::now();
    plan.idLabel = std::to_string(m_messages) + '.' + std::to_string(::getpid());
    plan.idHost = m_settings.idHost;
    return plan;
}

std::string OfmipSession::receivedLine() const
{
    return "Received: (ofmipd " + m_settings.client + "); " + clock::headerDate(clock::now()) + '\n';
}

OfmipSession::Next OfmipSession::data(std::string_view /*argument*/)
{
    if (!m_sender)
        return reply("503 MAIL first (#5.5.1)");
    if (m_recipients.empty())
        return reply("503 RCPT first (#5.5.1)");
    auto queue = mail::QueueClient::start();
    if (!queue)
        return reply("451 qq trouble creating files in queue (#4.3.0)");
    ++m_messages;
    if (reply("354 go ahead") != Next::Continue)
        return Next::Broken;
    // What the queue has against the message is told at its end.
    OfmipMessage message(plan(), receivedLine(), [&](std::string_view bytes) { (void)queue->write(bytes); });
    if (!receive(message))
        return Next::Broken;
    const auto sender = *std::exchange(m_sender, std::nullopt);
    if (message.isTooLarge())
        return reply("552 the header is too large (#5.3.4)");
    return answer(queue->finish(sender, m_recipients));
}

bool OfmipSession::receive(OfmipMessage &message)
{
    while (true) {
        const auto bytes = m_stream.peek();
        if (!bytes || bytes->empty())
            return false;
        const auto step = message.feed(*bytes);
        m_stream.consume(step.used);
        if (step.done)
            return true;
    }
}

OfmipSession::Next OfmipSession::answer(const mail::QueueResult &result)
{
    if (result.ok())
        return reply("250 ok");
    return reply((result.permanent() ? "554 " : "451 ") + oneLine(result.message()));
}

OfmipSession::Next OfmipSession::rset(std::string_view /*argument*/)
{
    m_sender.reset();
    return reply("250 flushed");
}

OfmipSession::Next OfmipSession::noop(std::string_view /*argument*/)
{
    return reply("250 ok");
}

OfmipSession::Next OfmipSession::help(std::string_view /*argument*/)
{
    return reply("214 notqmail home page: https://notqmail.org");
}

OfmipSession::Next OfmipSession::vrfy(std::string_view /*argument*/)
{
    return reply("252 send some mail, i'll try my best");
}

OfmipSession::Next OfmipSession::quit(std::string_view /*argument*/)
{
    (void)reply("221 " + std::string(kName));
    return Next::Quit;
}

} // namespace mw::mess822

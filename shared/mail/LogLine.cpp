// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/LogLine.h"

#include "shared/mail/Tai64n.h"

#include <limits>

namespace mw::mail {

static_assert(static_cast<std::size_t>(LogKind::DestinationPause) + 1 == kLogKinds);

namespace {

// Walks over a text; a step that does not fit leaves `good` false, and all later steps do nothing.
class Cursor {
public:
    explicit Cursor(std::string_view text) : m_rest(text) {}

    Cursor &literal(std::string_view expected)
    {
        if (m_good && m_rest.starts_with(expected))
            m_rest.remove_prefix(expected.size());
        else
            m_good = false;
        return *this;
    }

    template <typename Number>
    Cursor &number(Number &value)
    {
        std::uint64_t n = 0;
        std::size_t digits = 0;
        while (digits < m_rest.size() && m_rest[digits] >= '0' && m_rest[digits] <= '9' && digits < 19)
            n = n * 10 + static_cast<std::uint64_t>(m_rest[digits++] - '0');
        m_good = m_good && digits > 0 && n <= std::numeric_limits<Number>::max();
        m_rest.remove_prefix(digits);
        value = static_cast<Number>(n);
        return *this;
    }

    // Up to the separator, which is skipped.
    Cursor &until(char separator, std::string_view &part)
    {
        const auto end = m_rest.find(separator);
        if (!m_good || end == std::string_view::npos) {
            m_good = false;
            return *this;
        }
        part = m_rest.substr(0, end);
        m_rest.remove_prefix(end + 1);
        return *this;
    }

    // Up to the last occurrence of the separator, which is skipped.
    Cursor &untilLast(std::string_view separator, std::string_view &part)
    {
        const auto end = m_rest.rfind(separator);
        if (!m_good || end == std::string_view::npos) {
            m_good = false;
            return *this;
        }
        part = m_rest.substr(0, end);
        m_rest.remove_prefix(end + separator.size());
        return *this;
    }

    Cursor &rest(std::string_view &part)
    {
        part = m_rest;
        m_rest = {};
        return *this;
    }

    bool good() const { return m_good; }
    bool complete() const { return m_good && m_rest.empty(); }
    bool tryLiteral(std::string_view expected)
    {
        if (!m_good || !m_rest.starts_with(expected))
            return false;
        m_rest.remove_prefix(expected.size());
        return true;
    }

private:
    std::string_view m_rest;
    bool m_good = true;
};

LogFact otherwise(std::string_view text)
{
    return OtherText{text};
}

LogFact parseStatus(std::string_view text)
{
    if (text == "status: exiting")
        return SendExiting{};
    SendStatus s;
    Cursor c(text);
    c.literal("status: local ").number(s.local).literal("/").number(s.localLimit);
    c.literal(" remote ").number(s.remote).literal("/").number(s.remoteLimit);
    s.exitAsSoonAsPossible = c.tryLiteral(" exitasap");
    return c.complete() ? LogFact(s) : otherwise(text);
}

LogFact parseInfo(std::string_view text)
{
    MessageInfo m;
    Cursor c(text);
    c.literal("info msg ").number(m.message).literal(": bytes ").number(m.bytes).literal(" from <");
    c.untilLast("> qp ", m.sender).number(m.queuePid).literal(" uid ").number(m.uid);
    return c.complete() ? LogFact(m) : otherwise(text);
}

LogFact parseStart(std::string_view text)
{
    DeliveryStart d;
    Cursor c(text);
    c.literal("starting delivery ").number(d.delivery).literal(": msg ").number(d.message).literal(" to ");
    if (c.tryLiteral("remote "))
        d.channel = Channel::Remote;
    else
        c.literal("local ");
    c.rest(d.recipient);
    return c.complete() ? LogFact(d) : otherwise(text);
}

LogFact parseReport(std::string_view text)
{
    DeliveryReport d;
    Cursor c(text);
    c.literal("delivery ").number(d.delivery).literal(": ");
    if (c.tryLiteral("success: "))
        d.result = DeliveryResult::Success;
    else if (c.tryLiteral("failure: "))
        d.result = DeliveryResult::Failure;
    else if (c.tryLiteral("deferral: "))
        d.result = DeliveryResult::Deferral;
    else if (c.literal("report mangled, will defer").good())
        d.result = DeliveryResult::Mangled;
    c.rest(d.text);
    return c.complete() ? LogFact(d) : otherwise(text);
}

// mx.example:192.0.2.9:25 host.example:192.0.2.1:user:4711; the addresses may hold colons themselves.
bool splitEnds(std::string_view local, std::string_view remote, ServerDecision &d)
{
    return Cursor(local).until(':', d.localHost).untilLast(":", d.localIp).rest(d.localPort).complete() &&
           Cursor(remote)
               .until(':', d.remoteHost)
               .untilLast(":", d.remoteIp)
               .rest(d.remotePort)
               .complete() &&
           Cursor(d.remoteIp).untilLast(":", d.remoteIp).rest(d.remoteInfo).complete();
}

LogFact parseServer(std::string_view text)
{
    Cursor c(text);
    c.literal("tcpserver: ");
    if (c.tryLiteral("status: ")) {
        ServerStatus s;
        return c.number(s.connections).literal("/").number(s.limit).complete() ? LogFact(s) : otherwise(text);
    }
    if (c.tryLiteral("pid ")) {
        ServerConnection s;
        return c.number(s.pid).literal(" from ").rest(s.ip).complete() ? LogFact(s) : otherwise(text);
    }
    if (c.tryLiteral("end ")) {
        ServerEnd s;
        return c.number(s.pid).literal(" status ").number(s.status).complete() ? LogFact(s) : otherwise(text);
    }
    ServerDecision d;
    d.allowed = c.tryLiteral("ok ");
    if (!d.allowed)
        c.literal("deny ");
    std::string_view local;
    std::string_view remote;
    c.number(d.pid).literal(" ").until(' ', local).rest(remote);
    return c.complete() && splitEnds(local, remote, d) ? LogFact(d) : otherwise(text);
}

LogFact parseRefusal(std::string_view text)
{
    RblRefusal r;
    Cursor c(text);
    c.literal("rblsmtpd: ").until(' ', r.ip).literal("pid ").number(r.pid).literal(": ").rest(r.text);
    return c.complete() ? LogFact(r) : otherwise(text);
}

std::string_view withoutBrackets(std::string_view address)
{
    return address.size() >= 2 && address.front() == '<' && address.back() == '>' ? address.substr(1, address.size() - 2)
                                                                                  : address;
}

// Fields that later versions add are passed over. False: a number that is none.
bool takeField(SmtpdEvent &e, std::string_view name, std::string_view value)
{
    const auto number = [&](std::uint64_t &into) { return Cursor(value).number(into).complete(); };
    const auto text = [&](std::string_view &into) {
        into = value;
        return true;
    };
    if (name == "ip")
        return text(e.ip);
    if (name == "helo")
        return text(e.helo);
    if (name == "why")
        return text(e.why);
    if (name == "reply")
        return text(e.reply);
    if (name == "tls")
        return text(e.tls);
    if (name == "auth")
        return text(e.auth);
    if (name == "from")
        e.sender = withoutBrackets(value);
    else if (name == "to")
        e.recipient = withoutBrackets(value);
    else if (name == "relay")
        e.relay = value == "yes";
    else if (name == "rcpts")
        return number(e.recipients);
    else if (name == "bytes")
        return number(e.bytes);
    else if (name == "qp")
        return number(e.queuePid);
    else if (name == "accepted")
        return number(e.accepted);
    else if (name == "refused")
        return number(e.refused);
    else if (name == "seconds")
        return number(e.seconds);
    return true;
}

LogFact parseSmtpd(std::string_view text)
{
    SmtpdEvent e;
    Cursor c(text);
    c.literal("qmail-smtpd: ").number(e.pid).literal(" ");
    if (c.tryLiteral("accept"))
        e.kind = SmtpdEvent::Kind::Accept;
    else if (c.tryLiteral("refuse"))
        e.kind = SmtpdEvent::Kind::Refuse;
    else
        c.literal("end");
    std::string_view rest;
    c.rest(rest);
    while (c.good() && !rest.empty()) {
        const auto end = rest.find(' ', 1);
        const auto field = rest.substr(0, end);
        const auto equals = field.find('=');
        if (field.front() != ' ' || equals == std::string_view::npos ||
            !takeField(e, field.substr(1, equals - 1), field.substr(equals + 1)))
            return otherwise(text);
        rest.remove_prefix(field.size());
    }
    return c.good() ? LogFact(e) : otherwise(text);
}

template <typename Fact>
LogFact parseNumbered(std::string_view text, std::string_view words)
{
    Fact fact;
    return Cursor(text).literal(words).number(fact.message).complete() ? LogFact(fact) : otherwise(text);
}

LogFact parseBounce(std::string_view text)
{
    BounceQueued b;
    Cursor c(text);
    c.literal("bounce msg ").number(b.message).literal(" qp ").number(b.queuePid);
    return c.complete() ? LogFact(b) : otherwise(text);
}

LogFact parseNotice(std::string_view text, std::string_view words)
{
    SenderNotice n;
    n.success = words.starts_with('s');
    Cursor c(text);
    c.literal(words).number(n.message).literal(" qp ").number(n.queuePid);
    return c.complete() ? LogFact(n) : otherwise(text);
}

LogFact parseDestination(std::string_view text)
{
    DestinationPause d;
    std::string_view unit;
    Cursor c(text);
    c.literal("destination ").until(' ', d.server);
    d.server.remove_suffix(d.server.ends_with(':') ? 1 : 0);
    if (c.tryLiteral("pausing for "))
        c.number(d.seconds).literal(" seconds");
    else
        c.literal("takes mail again");
    c.literal(" after ").number(d.refusals).literal(" refusal").rest(unit);
    return c.complete() && (unit.empty() || unit == "s") ? LogFact(d) : otherwise(text);
}

LogFact parseD(std::string_view text)
{
    if (text.starts_with("destination "))
        return parseDestination(text);
    return text.starts_with("delay ") ? parseNotice(text, "delay notice msg ") : parseReport(text);
}

LogFact parseS(std::string_view text)
{
    if (text.starts_with("success "))
        return parseNotice(text, "success notice msg ");
    return text.starts_with("starting") ? parseStart(text) : parseStatus(text);
}

// accustamp's form: 1234567890.123456 and a space.
std::optional<Moment> decodeDecimalStamp(std::string_view line, std::size_t &length)
{
    Moment moment;
    std::size_t i = 0;
    while (i < line.size() && line[i] >= '0' && line[i] <= '9' && i < 12)
        moment.seconds = moment.seconds * 10 + (line[i++] - '0');
    if (i < 9 || i >= line.size() || line[i] != '.')
        return std::nullopt;
    ++i;
    std::uint32_t scale = 100000000;
    for (; i < line.size() && line[i] >= '0' && line[i] <= '9' && scale > 0; ++i, scale /= 10)
        moment.nanoseconds += static_cast<std::uint32_t>(line[i] - '0') * scale;
    if (i >= line.size() || line[i] != ' ')
        return std::nullopt;
    length = i;
    return moment;
}

} // namespace

LogFact parseLogText(std::string_view text)
{
    switch (text.empty() ? '\0' : text.front()) {
    case 's':
        return parseS(text);
    case 'd':
        return parseD(text);
    case 'n':
        return parseNumbered<NewMessage>(text, "new msg ");
    case 'e':
        return parseNumbered<EndMessage>(text, "end msg ");
    case 'i':
        return parseInfo(text);
    case 'b':
        return parseBounce(text);
    case 't':
        return text.starts_with("tcpserver: ")
                   ? parseServer(text)
                   : parseNumbered<TripleBounce>(text, "triple bounce: discarding bounce/");
    case 'r':
        return parseRefusal(text);
    case 'q':
        return parseSmtpd(text);
    case 'a':
        return text.starts_with("alert: ") ? LogFact(Alert{text.substr(7)}) : otherwise(text);
    case 'w':
        return text.starts_with("warning: ") ? LogFact(Warning{text.substr(9)}) : otherwise(text);
    default:
        return otherwise(text);
    }
}

LogLine parseLogLine(std::string_view line)
{
    if (line.ends_with('\n'))
        line.remove_suffix(1);
    LogLine result;
    std::size_t stamp = 0;
    if (line.starts_with('@')) {
        if ((result.time = decodeTai64n(line)))
            stamp = kTai64nLength;
    } else if (!line.empty() && line.front() >= '0' && line.front() <= '9') {
        result.time = decodeDecimalStamp(line, stamp);
    }
    if (stamp > 0 && stamp < line.size() && line[stamp] == ' ')
        ++stamp;
    result.text = line.substr(stamp);
    result.fact = parseLogText(result.text);
    return result;
}

std::string logNote(const LogFact &fact)
{
    const auto *end = std::get_if<ServerEnd>(&fact);
    if (!end)
        return {};
    if (end->signal() != 0)
        return "signal " + std::to_string(end->signal());
    return "exit code " + std::to_string(end->exitCode());
}

} // namespace mw::mail

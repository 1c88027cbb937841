// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a session that makes it safe: STARTTLS (RFC 3207) and AUTH (RFC 4954).
#include "daemon/mta/qmail-smtpd/Session.h"
#include "shared/base/Text.h"
#include "shared/mail/Base64.h"
#include "shared/mail/Secret.h"

#include <algorithm>

namespace mw::smtpd {
namespace {

constexpr std::size_t kAnswerCap = 12288; // of a line in an exchange
constexpr int kPauseMilliseconds = 1000;  // after the first login that fails; each further one doubles it

// For a comment in a header line.
std::string commentSafe(std::string text)
{
    for (auto &c : text)
        if (c != '_')
            c = mail::receivedSafe({&c, 1}).front();
    return text;
}

} // namespace

bool Session::encrypted() const
{
    return m_stream.tls() || m_client.wrapper;
}

bool Session::offersTls() const
{
    return m_around.tls && !encrypted() && m_client.tls != Client::Switch::Off;
}

bool Session::offersLogin() const
{
    return m_around.login && m_around.mechanisms && m_client.auth != Client::Switch::Off;
}

// What binds an authentication to this connection. Behind a program that speaks TLS for us there is nothing.
std::string Session::binding() const
{
    return m_stream.tls() ? m_stream.tls()->exporter : std::string();
}

// For the Received line (RFC 3848, RFC 6531). Who never said EHLO gets qmail's.
std::string Session::protocol() const
{
    if (!m_extended)
        return "SMTP";
    std::string out = m_mail && m_mail->options.utf8 ? "UTF8SMTP" : "ESMTP";
    if (encrypted())
        out += 'S';
    if (m_user)
        out += 'A';
    const auto *facts = m_stream.tls();
    const auto version = facts ? facts->protocol : m_client.wrapper.value_or(Client::Wrapper{}).protocol;
    const auto cipher = facts ? facts->cipher : m_client.wrapper.value_or(Client::Wrapper{}).cipher;
    if (!version.empty())
        out += " (" + commentSafe(version) + (cipher.empty() ? "" : " " + commentSafe(cipher)) + ")";
    if (m_user && m_settings.tellUser)
        out += " (authenticated " + commentSafe(*m_user) + ")";
    return out;
}

Session::Next Session::starttls(std::string_view argument)
{
    if (encrypted())
        return wrongOrder("503 TLS is on already (#5.5.1)");
    if (!offersTls())
        return mistake("unknown-command", "502 unimplemented (#5.5.1)");
    if (!argument.empty())
        return wrongSyntax("501 STARTTLS has no parameters (#5.5.4)");
    if (!m_stream.buffered().empty())
        return injected();
    reply("220 ready for TLS");
    const auto next = beginTls();
    // All that the client has said so far is forgotten: who was between could have said it (RFC 3207, 4.2).
    m_helo.reset();
    m_extended = false;
    m_mail.reset();
    return next;
}

// Bytes that came in the clear behind STARTTLS would be taken for the client's own, as if they had come protected.
Session::Next Session::injected()
{
    m_log.refused("starttls-injection", "554 commands must not follow STARTTLS before TLS is on (#5.5.1)");
    return goodbye("starttls-injection", "554 commands must not follow STARTTLS before TLS is on (#5.5.1)");
}

Session::Next Session::beginTls()
{
    const auto begun = m_around.tls ? m_stream.startTls(*m_around.tls)
                                    : Result<void>(fail(ErrorKind::Config, "there is no certificate"));
    if (begun) {
        m_log.setTls(m_stream.tls()->protocol);
        return Next::Continue;
    }
    const bool early = begun.error().kind == ErrorKind::Format;
    const auto why = early ? "starttls-injection" : "tls";
    m_log.refused(why, begun.error().text);
    return end(Next::Broken, why);
}

// Why the client cannot authenticate now.
std::optional<Refusal> Session::loginRefusal() const
{
    if (!offersLogin() || (!encrypted() && !offersTls()))
        return Refusal{"unknown-command", "502 unimplemented (#5.5.1)"};
    if (m_user)
        return Refusal{"sequence", "503 you have authenticated already (#5.5.1)"};
    if (m_mail)
        return Refusal{"sequence", "503 not within a message (#5.5.1)"};
    if (!encrypted())
        return Refusal{"tls", "538 encryption is required for that: STARTTLS first (#5.7.11)"};
    return std::nullopt;
}

Session::Next Session::auth(std::string_view argument)
{
    if (const auto refusal = loginRefusal())
        return mistake(refusal->why, refusal->reply);
    const auto words = text::split(text::trim(argument), ' ');
    if (words.front().empty() || words.size() > 2)
        return wrongSyntax("501 syntax: AUTH mechanism [initial-response] (#5.5.4)");
    const auto mechanisms = m_around.mechanisms(binding());
    const auto offered = std::ranges::find_if(
        mechanisms, [&](const std::string &name) { return text::equalIgnoringCase(name, words.front()); });
    const bool bound = std::ranges::find(mechanisms, "SCRAM-SHA-256-PLUS") != mechanisms.end();
    auto exchangeOf = offered == mechanisms.end() ? nullptr : m_around.login(*offered, bound ? binding() : std::string());
    if (!exchangeOf)
        return mistake("auth", "504 I do not know that mechanism (#5.5.4)");
    std::optional<std::string> initial;
    if (words.size() == 2) {
        initial = words[1] == "=" ? std::optional<std::string>("") : mail::base64Decode(words[1]);
        if (!initial)
            return mistake("auth", "501 that is not base64 (#5.5.2)");
    }
    const auto next = exchange(*exchangeOf, std::move(initial));
    mail::wipe(m_line); // the password may have stood there
    return next;
}

Session::Next Session::exchange(mail::SaslServer &mechanism, std::optional<std::string> initial)
{
    using Kind = mail::SaslServer::Step::Kind;
    auto step = mechanism.start(std::move(initial));
    while (step.kind == Kind::Challenge) {
        reply("334 " + mail::base64Encode(step.data));
        std::string answer;
        if (const auto stopped = readAnswer(answer))
            return *stopped;
        step = mechanism.next(answer);
        mail::wipe(answer);
    }
    switch (step.kind) {
    case Kind::Done:
        return loggedIn(step.user);
    case Kind::Failed:
        return loginFailed();
    case Kind::Trouble:
        return refuseText("auth", "454 nobody can tell now, try again later (#4.7.0)");
    case Kind::Malformed:
    case Kind::Challenge:
        break;
    }
    return mistake("auth", "501 that breaks the rules of the mechanism (#5.5.2)");
}

// What the client answers to a challenge. Not nothing: the exchange is over.
std::optional<Session::Next> Session::readAnswer(std::string &decoded)
{
    const auto line = m_stream.readLine(m_line, kAnswerCap);
    if (!line)
        return lost(line.error());
    if (*line == net::Stream::Line::End)
        return end(Next::Broken, "closed");
    if (*line == net::Stream::Line::TooLong)
        return mistake("line-too-long", "500 line too long (#5.5.6)");
    if (m_line.ends_with('\r'))
        m_line.pop_back();
    else if (!m_client.bareLineFeeds)
        return bareLineFeed();
    if (m_line == "*")
        return mistake("auth", "501 cancelled (#5.7.0)");
    auto bytes = mail::base64Decode(m_line);
    if (!bytes)
        return mistake("auth", "501 that is not base64 (#5.5.2)");
    decoded = std::move(*bytes);
    return std::nullopt;
}

// Who has authenticated may send anywhere, as a client with RELAYCLIENT.
Session::Next Session::loggedIn(const std::string &user)
{
    m_user = user;
    m_log.setUser(user);
    if (!m_client.relayClient)
        m_client.relayClient = "";
    if (m_around.loggedIn)
        m_around.loggedIn(user);
    reply("235 welcome", "2.7.0");
    return Next::Continue;
}

Session::Next Session::loginFailed()
{
    if (m_around.pause)
        m_around.pause(kPauseMilliseconds << m_failedLogins);
    (void)refuseText("auth", "535 that name or password is wrong (#5.7.8)");
    if (++m_failedLogins < kMostLogins)
        return Next::Continue;
    return goodbye("auth", "421 too many failed logins, goodbye (#4.7.0)");
}

} // namespace mw::smtpd

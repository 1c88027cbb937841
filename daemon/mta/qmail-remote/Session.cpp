// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-remote/Session.h"

#include "daemon/mta/qmail-remote/Login.h"
#include "shared/net/Tls.h"

namespace mw::remote {
namespace {

using mail::SmtpReply;
using mail::TlsDemand;

std::unexpected<Refusal> no(Refusal refusal)
{
    return std::unexpected(std::move(refusal));
}

} // namespace

Session::Session(os::Fd socket, std::string host, int milliseconds)
    : m_socket(std::move(socket)), m_host(std::move(host)), m_stream(m_socket.get(), m_socket.get(), milliseconds)
{
}

Welcome Session::open(const Terms &terms)
{
    m_lmtp = terms.lmtp;
    if (terms.tls.implicitTls)
        if (auto done = handshake(terms); !done)
            return done;
    if (auto done = greet(); !done)
        return done;
    if (auto done = hello(terms); !done)
        return done;
    if (auto done = secure(terms); !done)
        return done;
    return terms.credentials ? logIn(*this, *terms.credentials, terms.tokens) : Welcome{};
}

Result<SmtpReply> Session::readReply()
{
    mail::SmtpReplyParser parser;
    std::string line;
    for (;;) {
        if (MW_TRY(m_stream.readLine(line, kLongestLine)) == net::Stream::Line::End)
            return fail(ErrorKind::Closed, "the server closed the connection");
        if (parser.feed(line))
            return parser.reply();
    }
}

Result<SmtpReply> Session::command(std::string_view line)
{
    MW_TRY_VOID(m_stream.write(line));
    return readReply();
}

void Session::quit()
{
    if (m_stream.write("QUIT\r\n"))
        (void)m_stream.flush();
    m_stream.endTls();
}

bool Session::isQuiet() const
{
    return m_stream.buffered().empty() && !os::waitReadable(m_socket.get(), 0).value_or(true);
}

std::string Session::summary() const
{
    const auto *tls = m_stream.tls();
    if (tls == nullptr)
        return "Connected to " + m_host + " without TLS.";
    return "Connected to " + m_host + " under " + tls->protocol +
           (tls->peerVerified ? ", with a certificate that fits." : ", with a certificate that was not checked.");
}

Refusal Session::refuse(const std::string &text, const SmtpReply *reply)
{
    quit();
    return {Fate::Temporary, text + ".\n" + (reply != nullptr ? "Remote host said: " + reply->text : std::string()), true,
            false};
}

Refusal Session::broke() const
{
    return {Fate::Temporary, "Connected to " + m_host + " but connection died. (#4.4.2)\n", true, false};
}

Welcome Session::greet()
{
    const auto greeting = readReply();
    if (!greeting)
        return no(broke());
    if (greeting->code != 220)
        return no(refuse("Connected to " + m_host + " but greeting failed", &*greeting));
    return {};
}

Welcome Session::hello(const Terms &terms)
{
    auto reply = command((m_lmtp ? "LHLO " : "EHLO ") + terms.helo + "\r\n");
    m_extended = reply && reply->code == 250;
    m_extensions = m_extended ? mail::SmtpExtensions::parse(*reply) : mail::SmtpExtensions();
    if (reply && reply->permanentFailure() && !m_lmtp)
        reply = command("HELO " + terms.helo + "\r\n");
    if (!reply)
        return no(broke());
    if (reply->code != 250)
        return no(refuse("Connected to " + m_host + " but my name was rejected", &*reply));
    return {};
}

Welcome Session::secure(const Terms &terms)
{
    if (isProtected() || terms.tls.demand == TlsDemand::Never)
        return {};
    const bool required = terms.tls.demand != TlsDemand::Offered;
    if (!m_extensions.has("STARTTLS")) {
        if (!required)
            return {};
        return no(refuse("Connected to " + m_host + " but it does not offer TLS, without which nothing may be sent to it "
                         "(#4.7.10)",
                         nullptr));
    }
    const auto reply = command("STARTTLS\r\n");
    if (!reply) {
        auto refusal = broke();
        refusal.tryInClear = !required;
        return no(refusal);
    }
    if (reply->code != 220) {
        auto refusal = refuse("Connected to " + m_host + " but it does not begin TLS now", &*reply);
        refusal.tryInClear = !required;
        return no(refusal);
    }
    if (auto done = handshake(terms); !done)
        return done;
    return hello(terms); // what was offered in the clear counts no more
}

Welcome Session::handshake(const Terms &terms)
{
    const auto &rule = terms.tls;
    Refusal refusal;
    refusal.tryInClear = rule.demand == TlsDemand::Offered && !rule.implicitTls;
    const bool verify = rule.demand == TlsDemand::Verified;
    const auto client = net::TlsClient::make({verify ? net::TlsVerify::Name : net::TlsVerify::Nobody, rule.authorities,
                                              rule.ciphers, terms.identity});
    if (!client) {
        refusal.text = "Unable to begin TLS: " + client.error().text + ". (#4.3.5)\n";
        return no(refusal);
    }
    const auto begun = m_stream.startTls(*client, rule.verifyName);
    if (begun)
        return {};
    refusal.text = begun.error().kind == ErrorKind::Permission
                       ? "Connected to " + m_host + " but it cannot prove to be " + shown(rule.verifyName) + ": " +
                             begun.error().text + ". (#4.7.5)\n"
                       : "Connected to " + m_host + " but TLS failed: " + begun.error().text + ". (#4.7.5)\n";
    return no(refusal);
}

} // namespace mw::remote

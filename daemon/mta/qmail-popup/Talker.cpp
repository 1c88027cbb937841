// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-popup/Talker.h"

#include "daemon/mta/qmail-popup/Authorization.h"
#include "daemon/mta/qmail-popup/Relay.h"
#include "shared/mail/Controls.h"
#include "shared/mail/Home.h"
#include "shared/mail/Sandboxes.h"
#include "shared/mail/ServerCertificates.h"
#include "shared/net/Tcp.h"
#include "shared/os/Environment.h"
#include "shared/os/Signals.h"

#include <csignal>

namespace mw::popup {
namespace {

constexpr int kTemporary = 111;

std::optional<net::IpAddress> clientAddress()
{
    if (const auto remote = net::remoteEndpoint(0))
        return remote->address;
    return net::IpAddress::parse(os::environmentVariable("TCPREMOTEIP").value_or(""));
}

// Whoever is no client of a network is on this machine.
bool isHere(const std::optional<net::IpAddress> &client)
{
    return !client || (client->isV4() ? client->v4() >> 24U == 127 : client == net::IpAddress::parse("::1"));
}

void complain(const std::optional<net::IpAddress> &client, const std::string &what)
{
    (void)os::writeAll(2, "qmail-popup: " + (client ? client->text() + ": " : std::string()) + what + "\n");
}

// Nothing: there is no certificate, or none that can be used.
std::optional<net::TlsServer> loadServer(const Options &options)
{
    if (options.tls == Tls::Off)
        return std::nullopt;
    const auto directory = mail::homePath("control");
    const auto certificates = mail::readServerCertificates(directory);
    std::vector<std::string> identities;
    for (const auto &certificate : certificates.value_or(std::vector<mail::ServerCertificate>()))
        identities.push_back(certificate.pem);
    if (certificates && identities.empty()) {
        if (options.tls == Tls::Implicit)
            complain({}, "there is no certificate in " + directory + "/servercert.pem: mailwrightctl tls make");
        return std::nullopt;
    }
    const auto ciphers = mail::Controls(directory).lineOr("tlsserverciphers", "");
    auto server = certificates && ciphers ? net::TlsServer::make(identities, *ciphers)
                                          : Failure(certificates ? ciphers.error() : certificates.error());
    if (!server) {
        complain({}, "the certificates in " + directory + ": " + server.error().text);
        return std::nullopt;
    }
    return std::move(*server);
}

class Talker {
public:
    Talker(const Options &options, Terms terms, TalkerEnds ends)
        : m_options(options), m_terms(std::move(terms)), m_ends(std::move(ends)), m_connection(0, 1)
    {
    }

    Result<void> run()
    {
        if (m_options.tls == Tls::Implicit) {
            if (!m_terms.server)
                return {};
            MW_TRY_VOID(m_connection.stream().startTls(*m_terms.server));
        }
        const auto credentials = MW_TRY(authorize(m_connection, m_terms));
        const bool tls = m_connection.stream().tls() != nullptr;
        if (!m_connection.flush() || !credentials) {
            m_connection.stream().endTls();
            return {};
        }
        std::string words;
        words.reserve(credentials->view().size() + 1);
        words.append(1, tls ? kUnderTls : kInClear).append(credentials->view());
        mail::Secret sent(std::move(words));
        MW_TRY_VOID(os::writeAll(m_ends.credentials.get(), sent.view()));
        m_ends.credentials.reset();
        sent = {};
        if (tls)
            relay(m_connection.stream(), m_ends.program.get(), pop3::kPatience);
        return {};
    }

private:
    const Options &m_options;
    Terms m_terms;
    TalkerEnds m_ends;
    pop3::Connection m_connection;
};

} // namespace

int talk(const Options &options, const std::string &stamp, TalkerEnds ends)
{
    const auto identity = mail::identityOf(mail::Role::Daemon);
    const auto client = clientAddress();
    Terms terms{.stamp = stamp, .server = loadServer(options)};
    const bool asked = options.tls == Tls::Starttls || options.tls == Tls::Implicit;
    terms.clearAllowed = !asked || options.allowClear || isHere(client);
    terms.asStock = !asked && !terms.server;
    if (!identity || !os::becomePermanently(*identity))
        return kTemporary;
    os::signalOnParentExit(SIGTERM);
    if (const auto confined = mail::enterSandboxOf(mail::Confined::PopAuthorization); !confined) {
        complain(client, confined.error().text);
        return kTemporary;
    }
    if (const auto done = Talker(options, std::move(terms), std::move(ends)).run(); !done)
        complain(client, done.error().text);
    return 0;
}

} // namespace mw::popup

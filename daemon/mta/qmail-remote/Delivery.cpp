// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-remote/Delivery.h"

#include "shared/base/Text.h"
#include "shared/os/Files.h"
#include "shared/os/UnixSocket.h"

#include <algorithm>
#include <sys/socket.h>
#include <unistd.h>

namespace mw::remote {
namespace {

constexpr const char *kNoConnection = "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)\n";

std::string single(Fate fate, const std::string &text)
{
    Reports reports;
    reports.add(fate, text);
    return reports.bytes();
}

// As a certificate has it: an address without its brackets.
std::string certificateName(std::string_view name)
{
    if (name.starts_with('[') && name.ends_with(']'))
        name = name.substr(1, name.size() - 2);
    return text::lower(name);
}

} // namespace

Delivery::Delivery(const Settings &settings, const mail::RemoteRoute &route, std::string domain,
                   const Job &job, Dialogue::Afterwards afterwards)
    : m_settings(settings), m_route(route), m_domain(std::move(domain)), m_job(job), m_afterwards(afterwards),
      m_reports(single(Fate::Temporary, kNoConnection))
{
}

std::string Delivery::termsOf(const Settings &settings, const mail::RemoteRoute &route, std::string_view domain)
{
    std::string ends;
    for (const char *peer : {"192.0.2.1", "2001:db8::1"})
        if (const auto own = settings.ownEnd.addressFor(domain, *net::IpAddress::parse(peer)))
            ends += own->text() + " ";
    const auto secret = route.credentials ? route.credentials->user + '\0' + route.credentials->secret : std::string();
    return text::join({route.destination, settings.helo, secret, std::to_string(static_cast<int>(route.tls)),
                       route.authorities, route.ciphers, route.verifyName, settings.tlsCiphers, settings.identity,
                       ends},
                      std::string_view("\0", 1));
}

Terms Delivery::termsFor(const std::string &server) const
{
    Terms terms{m_settings.helo, m_route.lmtp, m_settings.routing.ruleFor(m_route, server), m_settings.identity,
                m_route.credentials, m_settings.tokens};
    terms.tls.verifyName = certificateName(terms.tls.verifyName);
    if (terms.tls.ciphers.empty())
        terms.tls.ciphers = m_settings.tlsCiphers;
    return terms;
}

std::string Delivery::toServers(const std::vector<Server> &servers)
{
    for (const auto &server : servers)
        if (tryServer(server))
            break;
    return m_reports;
}

std::string Delivery::tryServers(const std::vector<Server> &servers)
{
    m_onlyTry = true;
    return toServers(servers);
}

std::string Delivery::toSocket()
{
    const int seconds = std::max(m_settings.connectMilliseconds / 1000, 1);
    auto socket = os::connectUnix(m_route.socketPath, SOCK_STREAM, seconds);
    if (!socket)
        return single(Fate::Temporary, "Unable to reach the LMTP server at " + m_route.socketPath + ": " +
                                           socket.error().text + ". (#4.4.1)\n");
    Terms terms{m_settings.helo, true, {}, {}, {}};
    terms.tls.demand = mail::TlsDemand::Never;
    (void)talk(std::move(*socket), m_route.socketPath, terms, nullptr);
    return m_reports;
}

bool Delivery::tryServer(const Server &server)
{
    const auto rule = m_settings.routing.ruleFor(m_route, server.name);
    if (!rule.problem.empty()) {
        note(single(Fate::Temporary, "Control file tlsdestinations: " + rule.problem + ". (#4.3.5)\n"), true);
        return false;
    }
    auto addresses = server.addresses;
    std::erase_if(addresses, [this](const auto &a) { return m_dead.isDead(a, clock::now(), ::getpid()); });
    while (!addresses.empty())
        if (tryAddresses(server, addresses, rule.port.value_or(m_route.port)))
            return true;
    return false;
}

bool Delivery::tryAddresses(const Server &server, std::vector<net::IpAddress> &addresses, std::uint16_t port)
{
    std::vector<net::ConnectAttempt> attempts;
    for (const auto &address : addresses)
        attempts.push_back({{address, port}, m_settings.ownEnd.addressFor(m_domain, address)});
    auto first = net::connectFirst(attempts, m_settings.connectMilliseconds);
    noteErrors(first, attempts);
    // What has failed is over; what was not begun, or slower than the winner, has its turn later.
    std::vector<net::IpAddress> left;
    for (std::size_t i = 0; i < attempts.size(); ++i)
        if (!first.errors[i] && (!first.socket.valid() || i != first.index))
            left.push_back(addresses[i]);
    addresses = first.socket.valid() ? std::move(left) : std::vector<net::IpAddress>{};
    if (!first.socket.valid())
        return false;
    const auto &winner = attempts[first.index];
    m_dead.noteAnswer(winner.to.address);
    return talk(std::move(first.socket), winner.to.address.text(), termsFor(server.name), &winner);
}

void Delivery::noteErrors(const net::FirstConnection &first, const std::vector<net::ConnectAttempt> &attempts)
{
    for (std::size_t i = 0; i < attempts.size(); ++i) {
        const auto &error = first.errors[i];
        if (error && error->kind == ErrorKind::Timeout)
            m_dead.noteTimeout(attempts[i].to.address, clock::now());
        // What is wrong on this side is worth a word more than silence on the other.
        else if (error && error->kind == ErrorKind::Config)
            note(single(Fate::Temporary, "Unable to send: " + error->text + ". (#4.3.5)\n"), false);
    }
}

void Delivery::note(std::string reports, bool spoke)
{
    if (!m_spoke)
        m_reports = std::move(reports);
    m_spoke = m_spoke || spoke;
}

bool Delivery::talk(os::Fd socket, const std::string &shown, Terms terms, const net::ConnectAttempt *again)
{
    m_session = std::make_unique<Session>(std::move(socket), shown, m_settings.remoteMilliseconds);
    auto welcome = m_session->open(terms);
    if (!welcome && welcome.error().tryInClear && again != nullptr) {
        m_session.reset();
        auto second = net::connectTcp(again->to, m_settings.connectMilliseconds, again->from);
        if (second) {
            terms.tls.demand = mail::TlsDemand::Never;
            m_session = std::make_unique<Session>(std::move(*second), shown, m_settings.remoteMilliseconds);
            welcome = m_session->open(terms);
        }
    }
    if (!welcome) {
        m_session.reset();
        note(single(welcome.error().fate, welcome.error().text), true);
        return !welcome.error().tryNext;
    }
    if (m_onlyTry) {
        m_reports = single(Fate::Success, m_session->summary() +
                                              (terms.credentials ? " The login of " + terms.credentials->user + " is accepted." : "") + "\n");
        m_session->quit();
        m_session.reset();
        return true;
    }
    auto result = Dialogue(*m_session, m_job, m_afterwards).run();
    if (!result.reusable)
        m_session.reset();
    m_reports = std::move(result.reports);
    return true;
}

} // namespace mw::remote

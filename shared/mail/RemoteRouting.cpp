// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/RemoteRouting.h"

#include "shared/base/Text.h"

#include <algorithm>

namespace mw::mail {
namespace {

using Kind = SmtpRoute::Kind;

constexpr std::uint16_t kSmtps = 465;
constexpr std::uint16_t kLmtpPort = 24; // as the IANA's list has it

// The text of a file that holds passwords; empty where it is missing or, without need for them, closed to us.
Result<std::string> secretText(const Controls &controls, const std::string &name, Secrets secrets)
{
    auto content = controls.text(name);
    if (content)
        return std::move(*content).value_or("");
    if (secrets == Secrets::Without && content.error().kind == ErrorKind::Permission)
        return std::string();
    return Failure(content.error());
}

void forget(std::optional<RemoteCredentials> &credentials, Secrets secrets)
{
    if (credentials && secrets == Secrets::Without)
        credentials->secret.clear();
}

// The keys under which a host may stand in a map: itself, its suffixes that begin at a dot.
std::vector<std::string> keysOfHost(std::string_view host)
{
    const auto name = text::lower(host);
    std::vector<std::string> out;
    for (std::size_t i = 0; i < name.size(); ++i)
        if (i == 0 || name[i] == '.')
            out.push_back(name.substr(i));
    return out;
}

std::vector<std::string> keysOfSender(std::string_view sender)
{
    const auto name = text::lower(sender);
    std::vector<std::string> out;
    if (name.empty())
        return out;
    out.push_back(name);
    const auto at = name.rfind('@');
    for (std::size_t i = at; i != std::string::npos; i = name.find('.', i + 1))
        out.push_back(name.substr(i));
    return out;
}

std::string step(std::string_view file, std::string_view key, bool found)
{
    return "control/" + std::string(file) + (found ? " has " : " has no ") +
           (key.empty() ? std::string("entry for everybody else") : "entry for " + std::string(key)) + ".";
}

void makeInvalid(RemoteRoute &route, std::string problem)
{
    route.kind = Kind::Invalid;
    route.problem = std::move(problem);
}

bool isPath(std::string_view text)
{
    return text.starts_with('/');
}

} // namespace

SenderEntry parseSenderEntry(std::string_view line)
{
    SenderEntry out;
    const auto bar = line.find('|');
    const auto head = line.substr(0, bar);
    const auto colon = head.find(':');
    out.key = text::lower(text::trim(head.substr(0, colon)));
    const auto rest = colon == std::string_view::npos ? (bar == std::string_view::npos ? "" : line.substr(bar))
                                                      : line.substr(colon + 1);
    out.entry = parseRelayEntry(rest);
    out.namesRelay = out.entry.relay.kind != Kind::MailExchangers;
    return out;
}

Result<RemoteRouting> RemoteRouting::load(const Controls &controls, Secrets secrets)
{
    RemoteRouting out;
    for (const auto &line : parseControlList(MW_TRY(controls.text("lmtproutes")).value_or("")))
        if (const auto colon = line.find(':'); colon != std::string::npos)
            out.m_lmtp[text::lower(line.substr(0, colon))] = text::trim(std::string_view(line).substr(colon + 1));
    for (const auto &line : parseControlList(MW_TRY(secretText(controls, "authsenders", secrets)))) {
        auto entry = parseSenderEntry(line);
        forget(entry.entry.credentials, secrets);
        out.m_authSenders.insert_or_assign(std::move(entry.key), std::move(entry.entry));
    }
    for (const auto &line : parseControlList(MW_TRY(controls.text("senderroutes")).value_or(""))) {
        auto entry = parseSenderEntry(line);
        entry.entry.credentials.reset(); // everybody may read this file
        out.m_senderRoutes.insert_or_assign(std::move(entry.key), std::move(entry.entry));
    }
    const auto routes = MW_TRY(SmtpRoutes::load(controls));
    for (const auto &[key, relay] : routes.entries()) {
        auto entry = parseRelayEntry(relay);
        forget(entry.credentials, secrets);
        out.m_domains.insert_or_assign(key, std::move(entry));
    }
    for (const auto &line : parseControlList(MW_TRY(secretText(controls, "remote_auth", secrets)))) {
        auto entry = parseRelayEntry(line);
        if (!entry.credentials || entry.relay.kind != Kind::Relay)
            continue;
        forget(entry.credentials, secrets);
        out.m_logins.emplace_back(entry.hasPort ? relayName(entry.relay.host, entry.relay.port)
                                                : text::lower(entry.relay.host),
                                  std::move(*entry.credentials));
    }
    out.m_tls = MW_TRY(TlsDestinations::load(controls));
    return out;
}

std::vector<std::string> RemoteRouting::tokenCommands() const
{
    std::vector<std::string> out;
    for (const auto &[relay, login] : m_logins)
        if (login.tokenCommand && !login.secret.empty())
            out.push_back(login.secret);
    return out;
}

RemoteRoute RemoteRouting::find(std::string_view host, std::string_view sender) const
{
    RemoteRoute route;
    route.host = text::lower(host);
    if (takeLmtp(host, route))
        return route;
    const bool decided = takeSender(m_authSenders, "authsenders", sender, route) || takeDomain(host, route) ||
                         takeSender(m_senderRoutes, "senderroutes", sender, route) || takeAll(route);
    if (!decided || route.kind == Kind::MailExchangers) {
        route.kind = Kind::MailExchangers;
        route.credentials.reset(); // a login is for one server, not for whoever DNS names
        route.steps.push_back("Its mail exchangers are asked for in DNS.");
    }
    addTls(route);
    if (route.kind == Kind::Relay)
        checkClearPassword(route);
    route.destination = route.kind == Kind::MailExchangers ? route.host : relayName(route.host, route.port);
    if (route.credentials)
        route.destination += "/" + route.credentials->user;
    return route;
}

bool RemoteRouting::takeLmtp(std::string_view host, RemoteRoute &route) const
{
    if (m_lmtp.empty())
        return false;
    auto keys = keysOfHost(host);
    keys.emplace_back();
    const auto key = std::ranges::find_if(keys, [&](const auto &k) { return m_lmtp.contains(k); });
    const bool found = key != keys.end();
    route.steps.push_back(step("lmtproutes", found ? *key : text::lower(host), found));
    if (!found || m_lmtp.find(*key)->second.empty())
        return false;
    const auto &target = m_lmtp.find(*key)->second;
    route.lmtp = true;
    route.kind = Kind::Relay;
    route.tls = TlsDemand::Never;
    route.host.clear();
    if (isPath(target)) {
        route.socketPath = target;
        route.destination = target;
        return true;
    }
    const auto entry = parseRelayEntry(target);
    if (entry.relay.kind != Kind::Relay) {
        makeInvalid(route, "control/lmtproutes: " + entry.relay.problem);
        return true;
    }
    route.host = entry.relay.host;
    route.port = entry.hasPort ? entry.relay.port : kLmtpPort;
    route.destination = "lmtp:" + relayName(route.host, route.port);
    addTls(route);
    return true;
}

bool RemoteRouting::takeSender(const Entries &entries, std::string_view file, std::string_view sender,
                               RemoteRoute &route) const
{
    if (entries.empty())
        return false;
    auto keys = keysOfSender(sender);
    keys.emplace_back();
    for (const auto &key : keys) {
        const auto entry = entries.find(key);
        if (entry == entries.end())
            continue;
        route.steps.push_back(step(file, key.empty() ? "" : "the sender " + key, true));
        if (!route.credentials && entry->second.credentials)
            route.credentials = entry->second.credentials;
        return takeRelay(entry->second, route);
    }
    route.steps.push_back(step(file, sender.empty() ? "bounces" : "the sender " + text::lower(sender), false));
    return false;
}

// False: the entry names no relay and leaves the way open.
bool RemoteRouting::takeRelay(const RelayEntry &entry, RemoteRoute &route) const
{
    if (entry.relay.kind == Kind::MailExchangers)
        return false;
    if (entry.relay.kind == Kind::Invalid) {
        makeInvalid(route, entry.relay.problem);
        return true;
    }
    route.kind = Kind::Relay;
    route.host = text::lower(entry.relay.host);
    route.port = entry.relay.port;
    route.steps.push_back("It goes to " + relayName(route.host, route.port) + ".");
    if (!route.credentials && entry.credentials)
        route.credentials = entry.credentials;
    if (const auto rule = m_tls.find(route.host); rule && rule->port && !entry.hasPort)
        route.port = *rule->port;
    addLogin(entry.user, route);
    return true;
}

bool RemoteRouting::takeDomain(std::string_view host, RemoteRoute &route) const
{
    for (const auto &key : keysOfHost(host)) {
        const auto entry = m_domains.find(key);
        route.steps.push_back(step("smtproutes", key, entry != m_domains.end()));
        if (entry == m_domains.end())
            continue;
        if (!takeRelay(entry->second, route))
            route.kind = Kind::MailExchangers;
        else if (route.kind == Kind::Invalid)
            route.problem = "control/smtproutes: " + route.problem;
        return true;
    }
    return false;
}

bool RemoteRouting::takeAll(RemoteRoute &route) const
{
    const auto entry = m_domains.find("");
    route.steps.push_back(step("smtproutes", "", entry != m_domains.end()));
    if (entry == m_domains.end() || !takeRelay(entry->second, route))
        return false;
    if (route.kind == Kind::Invalid)
        route.problem = "control/smtproutes: " + route.problem;
    return true;
}

// Of several logins at a relay that of the named user, else the first; an entry with port goes before one without.
void RemoteRouting::addLogin(const std::string &user, RemoteRoute &route) const
{
    if (route.credentials)
        return;
    for (const auto &name : {relayName(route.host, route.port), route.host}) {
        const auto login = std::ranges::find_if(m_logins, [&](const auto &l) {
            return l.first == name && (user.empty() || l.second.user == user);
        });
        if (login == m_logins.end())
            continue;
        route.credentials = login->second;
        route.steps.push_back("control/remote_auth has a login for it: " + login->second.user + ".");
        return;
    }
    if (!user.empty())
        makeInvalid(route, "control/remote_auth has no login of " + user + " for " + relayName(route.host, route.port));
}

void RemoteRouting::addTls(RemoteRoute &route) const
{
    auto rule = m_tls.find(route.host);
    if (!rule && route.kind == Kind::Relay)
        rule = m_tls.ofHostFiles(route.host);
    const bool stated = rule && !rule->origin.empty();
    route.implicitTls = route.port == kSmtps || (stated && rule->implicitTls);
    if (stated) {
        route.tls = rule->demand;
        route.tlsByRule = true;
        route.authorities = rule->authorities;
        route.ciphers = rule->ciphers;
        route.verifyName = rule->verifyName;
        route.steps.push_back(rule->origin + " says how TLS is used.");
        if (route.kind == Kind::MailExchangers && rule->port)
            route.port = *rule->port;
        if (!rule->problem.empty())
            makeInvalid(route, "control/tlsdestinations: " + rule->problem);
    } else if (route.credentials) {
        route.tls = TlsDemand::Verified;
    }
    const bool needed = route.credentials.has_value() || route.implicitTls;
    if (route.tls == TlsDemand::Offered && needed)
        route.tls = TlsDemand::Encrypted;
    if (route.kind == Kind::Relay && route.verifyName.empty())
        route.verifyName = route.host;
}

void RemoteRouting::checkClearPassword(RemoteRoute &route) const
{
    if (route.credentials && route.tls == TlsDemand::Never && !isLoopbackHost(route.host))
        makeInvalid(route, "a password for " + relayName(route.host, route.port) +
                               " would go over the net in the clear; let control/tlsdestinations demand TLS");
}

TlsRule RemoteRouting::ruleFor(const RemoteRoute &route, std::string_view server) const
{
    TlsRule rule{route.tls, route.authorities, route.ciphers, route.verifyName, std::nullopt, route.implicitTls, {}, {}};
    if (route.kind == Kind::MailExchangers && !route.tlsByRule) {
        auto own = m_tls.find(server);
        if (!own)
            own = m_tls.ofHostFiles(server);
        if (own)
            rule = *own;
    }
    if (rule.verifyName.empty())
        rule.verifyName = text::lower(server);
    return rule;
}

} // namespace mw::mail

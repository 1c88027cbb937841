// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/smarthosts/SmartHosts.h"

#include "shared/base/Text.h"
#include "shared/mail/ControlTable.h"

#include <algorithm>

namespace mw::helper {
namespace {

using rpc::smarthosts::SmartHost;
using Kind = mail::SmtpRoute::Kind;

constexpr std::uint16_t kSubmission = 587;
constexpr std::uint16_t kSmtp = 25;
// In the order in which they are written when something is added.
const std::vector<std::string> kFiles{"remote_auth", "tlsdestinations", "senderroutes", "smtproutes"};
// A host that no route names, for the one for all.
constexpr const char *kSomewhere = "elsewhere.invalid";

// The key of a line, in lower case; nothing for comments and empty lines.
std::optional<std::string> keyOf(const std::string &file, std::string_view line)
{
    line = text::trimRight(line);
    if (line.empty() || line.starts_with('#'))
        return std::nullopt;
    if (file == "senderroutes")
        return mail::parseSenderEntry(line).key;
    if (file == "remote_auth") {
        const auto entry = mail::parseRelayEntry(line);
        return (entry.hasPort ? mail::relayName(entry.relay.host, entry.relay.port) : text::lower(entry.relay.host)) + "|" +
               entry.user;
    }
    if (file == "tlsdestinations")
        return mail::TlsDestinations::parseEntry(line).name;
    const auto bracket = line.starts_with('[') ? line.find(']') : std::string_view::npos;
    return text::lower(line.substr(0, line.find(':', bracket == std::string_view::npos ? 0 : bracket)));
}

std::string tlsLine(const std::string &host, const std::string &mode)
{
    if (mode == "never")
        return "!" + host + ":";
    return host + ":" + (mode == "verified" ? "*" : mode == "encrypted" ? "" : mode);
}

std::string tlsWords(const mail::RemoteRoute &route)
{
    using mail::TlsDemand;
    const std::string how = route.implicitTls ? " from the first byte" : "";
    switch (route.tls) {
    case TlsDemand::Never:
        return "no TLS";
    case TlsDemand::Offered:
        return "TLS where it is offered" + how;
    case TlsDemand::Encrypted:
        return "TLS required, with any certificate" + how;
    case TlsDemand::Verified:
        break;
    }
    return "TLS required, with a certificate for " + route.verifyName +
           (route.authorities.empty() ? "" : " by " + route.authorities) + how;
}

SmartHost described(const std::string &scope, const mail::RemoteRoute &route)
{
    SmartHost out{scope, route.host, route.port, {}, {}, tlsWords(route), route.problem};
    if (route.credentials) {
        out.user = route.credentials->user;
        out.secret = route.credentials->tokenCommand ? "token command" : "password set";
    }
    return out;
}

Result<void> usable(const std::string &what, const std::string &value)
{
    const bool odd = std::ranges::any_of(value, [](char c) { return static_cast<unsigned char>(c) < 32 || c == 127; });
    if (odd || value.starts_with(' ') || value.ends_with(' '))
        return fail(ErrorKind::Format, "the " + what + " has blanks at an end, or characters that cannot be kept");
    return {};
}

Result<void> checkRequest(const rpc::smarthosts::Set::Request &request)
{
    MW_TRY_VOID(usable("name of the relay", request.host));
    MW_TRY_VOID(usable("user name", request.user));
    MW_TRY_VOID(usable("password", request.password));
    MW_TRY_VOID(usable("token command", request.token));
    MW_TRY_VOID(usable("TLS mode", request.tls));
    if (request.host.empty() || request.host.find_first_of("|:; ") != std::string::npos)
        if (!request.host.starts_with('['))
            return fail(ErrorKind::Format, "\"" + request.host + "\" is not the name of a server");
    if (request.port < 0 || request.port > 65535)
        return fail(ErrorKind::Format, "the port is not a number from 1 to 65535");
    if (request.user.find('|') != std::string::npos)
        return fail(ErrorKind::Format, "a user name with a bar cannot be kept");
    if (request.password.ends_with("|xoauth2"))
        return fail(ErrorKind::Format, "this password cannot be kept; choose another one at the relay");
    if (request.user.empty() && (!request.password.empty() || !request.token.empty()))
        return fail(ErrorKind::Format, "a password needs the user name that it belongs to");
    return {};
}

} // namespace

Result<RouteScope> parseScope(const std::string &scope)
{
    const auto name = text::lower(scope);
    const bool odd = std::ranges::any_of(name, [](char c) { return c <= ' ' || c == ':' || c == '|' || c == '#'; });
    if (name.empty() || odd)
        return fail(ErrorKind::Format, "\"" + scope + "\" is neither \"default\" nor a domain nor a sender");
    if (name == "default")
        return RouteScope{"smtproutes", "", kSomewhere, ""};
    const auto at = name.rfind('@');
    if (at == std::string::npos)
        return RouteScope{"smtproutes", name, name.starts_with('.') ? "x" + name : name, ""};
    return RouteScope{"senderroutes", name, kSomewhere, at == 0 ? "x" + name : name};
}

Result<SmartHosts> SmartHosts::load(const std::string &controlDirectory)
{
    SmartHosts out;
    out.m_directory = controlDirectory;
    for (const auto &file : kFiles)
        out.m_texts[file] = MW_TRY(mail::Controls(controlDirectory).text(file)).value_or("");
    out.m_before = out.m_texts;
    return out;
}

const std::vector<std::string> &SmartHosts::files()
{
    return kFiles;
}

SmartHosts SmartHosts::of(Texts texts)
{
    SmartHosts out;
    out.m_texts = std::move(texts);
    out.m_before = out.m_texts;
    return out;
}

Result<std::vector<SmartHost>> SmartHosts::list() const
{
    const mail::Controls controls(m_directory);
    const auto routing = MW_TRY(mail::RemoteRouting::load(controls, mail::Secrets::Without));
    std::vector<SmartHost> out;
    const auto add = [&](const std::string &scope) {
        if (const auto place = parseScope(scope))
            if (const auto route = routing.find(place->host, place->sender); route.kind != Kind::MailExchangers)
                out.push_back(described(scope, route));
    };
    for (const auto &line : mail::parseControlList(text("smtproutes")))
        if (const auto key = keyOf("smtproutes", line); key && !line.ends_with(':'))
            add(key->empty() ? "default" : *key);
    for (const auto &line : mail::parseControlList(text("senderroutes")))
        add(mail::parseSenderEntry(line).key);
    for (const auto &line : mail::parseControlList(MW_TRY(controls.text("authsenders")).value_or("")))
        if (const auto entry = mail::parseSenderEntry(line); !entry.key.empty() && entry.namesRelay)
            add(entry.key);
    return out;
}

Result<std::optional<SmartHost>> SmartHosts::find(const std::string &scope) const
{
    const auto wanted = text::lower(scope);
    for (auto &host : MW_TRY(list()))
        if (text::lower(host.scope) == wanted)
            return std::optional(std::move(host));
    return std::optional<SmartHost>();
}

// Puts the line in the place of the first one with that key, or at the end, and drops further ones; an empty line
// only drops them.
void SmartHosts::replaceLine(const std::string &file, const std::string &key, const std::string &line)
{
    std::string out;
    bool done = line.empty();
    for (const auto old : text::lines(text(file))) {
        if (keyOf(file, old) != key) {
            out += std::string(old) + "\n";
        } else if (!done) {
            out += line + "\n";
            done = true;
        }
    }
    if (!done)
        out += line + "\n";
    m_texts[file] = out;
}

Result<void> SmartHosts::setLogin(const rpc::smarthosts::Set::Request &request, std::uint16_t port)
{
    const auto relay = mail::relayName(request.host, port);
    const auto key = relay + "|" + request.user;
    if (request.password.empty() && request.token.empty()) {
        for (const auto line : text::lines(text("remote_auth")))
            if (keyOf("remote_auth", line) == key)
                return {};
        return fail(ErrorKind::Config, "there is no password of " + request.user + " for " + relay + " yet");
    }
    const auto secret = request.token.empty() ? request.password : request.token + "|xoauth2";
    replaceLine("remote_auth", key, relay + "|" + request.user + "|" + secret);
    return {};
}

Result<void> SmartHosts::set(const rpc::smarthosts::Set::Request &request)
{
    MW_TRY_VOID(checkRequest(request));
    const auto scope = MW_TRY(parseScope(request.scope));
    const auto host = text::lower(request.host);
    const auto port = request.port != 0 ? static_cast<std::uint16_t>(request.port) : request.user.empty() ? kSmtp : kSubmission;
    if (!request.user.empty())
        MW_TRY_VOID(setLogin(request, port));
    if (!request.tls.empty())
        replaceLine("tlsdestinations", host, tlsLine(host, request.tls));
    // The user is named where another one could be meant.
    const auto relay = mail::relayName(host, port);
    const auto sameRelay = std::ranges::count_if(mail::parseControlList(text("remote_auth")), [&](const std::string &line) {
        return keyOf("remote_auth", line).value_or("").starts_with(relay + "|");
    });
    const bool name = !request.user.empty() && (sameRelay > 1 || scope.file == "senderroutes");
    replaceLine(scope.file, scope.key, scope.key + ":" + relay + (name ? "|" + request.user : ""));
    return checkTexts();
}

Result<bool> SmartHosts::remove(const std::string &scope)
{
    const auto place = MW_TRY(parseScope(scope));
    std::optional<mail::RelayEntry> gone;
    for (const auto &line : mail::parseControlList(text(place.file))) {
        if (keyOf(place.file, line) != place.key)
            continue;
        if (place.file == "senderroutes")
            gone = mail::parseSenderEntry(line).entry;
        else
            gone = mail::parseRelayEntry(std::string_view(line).substr(std::min(line.size(), place.key.size() + 1)));
    }
    if (!gone)
        return false;
    replaceLine(place.file, place.key, {});
    forgetUnused(*gone);
    return true;
}

// Logins and TLS rules of a relay to which no route leads any more.
void SmartHosts::forgetUnused(const mail::RelayEntry &gone)
{
    const auto relay = mail::relayName(gone.relay.host, gone.relay.port);
    bool used = false;
    bool hostUsed = false;
    const auto look = [&](const mail::RelayEntry &entry) {
        const bool same = mail::relayName(entry.relay.host, entry.relay.port) == relay;
        hostUsed = hostUsed || text::equalIgnoringCase(entry.relay.host, gone.relay.host);
        used = used || (same && (entry.user.empty() || gone.user.empty() || entry.user == gone.user));
    };
    for (const auto &line : mail::parseControlList(text("senderroutes")))
        look(mail::parseSenderEntry(line).entry);
    for (const auto &line : mail::parseControlList(text("smtproutes")))
        if (const auto key = keyOf("smtproutes", line))
            look(mail::parseRelayEntry(std::string_view(line).substr(std::min(line.size(), key->size() + 1))));
    if (!hostUsed)
        replaceLine("tlsdestinations", text::lower(gone.relay.host), {});
    if (used)
        return;
    std::string kept;
    for (const auto line : text::lines(text("remote_auth"))) {
        const auto key = keyOf("remote_auth", line).value_or("");
        const bool drop = gone.user.empty() ? key.starts_with(relay + "|") : key == relay + "|" + gone.user;
        if (!drop)
            kept += std::string(line) + "\n";
    }
    m_texts["remote_auth"] = kept;
}

Result<void> SmartHosts::checkTexts() const
{
    for (const auto &[file, content] : m_texts)
        for (const auto &problem : content == m_before.at(file) ? std::vector<mail::ControlProblem>{}
                                                                 : mail::validateControlFile(file, content))
            if (problem.severity == mail::ControlProblem::Severity::Error)
                return fail(ErrorKind::Config, "control/" + file + ", line " + std::to_string(problem.line) + ": " + problem.reason);
    return {};
}

SmartHosts::Texts SmartHosts::changed() const
{
    Texts out;
    for (const auto &[file, content] : m_texts) {
        if (content != m_before.at(file))
            out[file] = content;
    }
    return out;
}

} // namespace mw::helper

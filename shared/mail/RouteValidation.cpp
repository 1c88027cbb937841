// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/RouteValidation.h"

#include "shared/base/Text.h"
#include "shared/mail/RemoteRouting.h"

#include <algorithm>

namespace mw::mail {
namespace {

using Kind = SmtpRoute::Kind;

std::string quoted(std::string_view text)
{
    return "\"" + std::string(text) + "\"";
}

std::string relayTrouble(const RelayEntry &entry)
{
    if (entry.relay.kind == Kind::Invalid)
        return entry.relay.problem;
    if (entry.relay.host.find_first_of(" \t@/") != std::string::npos)
        return quoted(entry.relay.host) + " is not the name of a server";
    return {};
}

std::string senderTrouble(std::string_view key)
{
    if (key.empty() || key.starts_with('.') || key.find('@') != std::string_view::npos)
        return {};
    return quoted(key) + " matches no sender: write user@domain, @domain, or nothing for everybody";
}

std::string authSenderTrouble(std::string_view line)
{
    const auto entry = parseSenderEntry(line);
    if (auto trouble = senderTrouble(entry.key); !trouble.empty())
        return trouble;
    if (auto trouble = relayTrouble(entry.entry); !trouble.empty())
        return trouble;
    if (!entry.namesRelay && !entry.entry.credentials)
        return "names neither a relay nor a login: write sender:relay:port|user|password";
    if (line.find('|') != std::string_view::npos && !entry.entry.credentials)
        return "has a bar and no login behind it: write sender:relay:port|user|password";
    return {};
}

std::string senderRouteTrouble(std::string_view line)
{
    const auto entry = parseSenderEntry(line);
    if (auto trouble = senderTrouble(entry.key); !trouble.empty())
        return trouble;
    if (entry.entry.credentials)
        return "holds a password, and everybody may read this file: put it into remote_auth";
    if (!entry.namesRelay)
        return "names no relay: write sender:relay:port";
    return relayTrouble(entry.entry);
}

std::string loginTrouble(std::string_view line)
{
    const auto entry = parseRelayEntry(line);
    if (auto trouble = relayTrouble(entry); !trouble.empty())
        return trouble;
    if (entry.relay.kind != Kind::Relay)
        return "names no relay: write relay:port|user|password";
    if (!entry.credentials)
        return "has no login: write relay:port|user|password";
    if (entry.credentials->tokenCommand && !entry.credentials->secret.starts_with('/'))
        return "the command that prints a token must begin with its full path";
    return {};
}

std::string lmtpTrouble(std::string_view line)
{
    const auto colon = line.find(':');
    if (colon == std::string_view::npos)
        return quoted(line) + " has no colon: write domain:host:port or domain:/path/of/socket";
    const auto target = text::trim(line.substr(colon + 1));
    constexpr std::size_t kLongestSocketPath = 107;
    if (target.starts_with('/'))
        return target.size() > kLongestSocketPath ? "the path of a socket has at most 107 characters" : "";
    const auto entry = parseRelayEntry(target);
    if (!entry.user.empty())
        return "an LMTP server is not logged in to";
    return relayTrouble(entry);
}

std::string tlsTrouble(std::string_view line)
{
    const auto entry = TlsDestinations::parseEntry(line);
    if (!entry.rule.problem.empty())
        return entry.rule.problem;
    const std::string_view name = entry.name;
    if (name.empty())
        return "names no server; * is every server";
    if (name != "*" && std::ranges::any_of(name, [](char c) { return c <= ' ' || c == '*' || c == '/'; }))
        return quoted(name) + " is not the name of a server";
    return {};
}

std::string limitTrouble(std::string_view line)
{
    const auto colon = line.rfind(':');
    const auto number = text::trim(colon == std::string_view::npos ? line : line.substr(colon + 1));
    if (colon == 0)
        return "names no server: write server:number, or the number alone for all";
    if (!text::wholeNumber(number) || *text::wholeNumber(number) > 255)
        return quoted(number) + " is not a number from 0 to 255; the line would be ignored";
    return {};
}

} // namespace

std::string connectionEntryTrouble(std::string_view file, std::string_view line)
{
    if (file == "authsenders")
        return authSenderTrouble(line);
    if (file == "senderroutes")
        return senderRouteTrouble(line);
    if (file == "remote_auth")
        return loginTrouble(line);
    if (file == "lmtproutes")
        return lmtpTrouble(line);
    if (file == "concurrencydest")
        return limitTrouble(line);
    if (file == "tlsdestinations")
        return tlsTrouble(line);
    return {};
}

} // namespace mw::mail

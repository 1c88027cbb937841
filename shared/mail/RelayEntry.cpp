// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/RelayEntry.h"

#include "shared/base/Text.h"
#include "shared/mail/SmtpAddress.h"

namespace mw::mail {
namespace {

constexpr std::string_view kTokenMark = "|xoauth2";

// The port behind a semicolon, as s/qmail writes it, behind a colon.
std::string withColon(std::string_view relay)
{
    const auto semicolon = relay.rfind(';');
    if (semicolon == std::string_view::npos)
        return std::string(relay);
    const auto host = relay.substr(0, semicolon);
    const auto port = relay.substr(semicolon + 1);
    if (host.empty())
        return {};
    if (port.empty())
        return std::string(host);
    const bool bare = host.find(':') != std::string_view::npos && !host.starts_with('[');
    return (bare ? "[" + std::string(host) + "]" : std::string(host)) + ":" + std::string(port);
}

bool endsInPort(std::string_view relay)
{
    if (net::IpAddress::parse(relay))
        return false;
    const auto bracket = relay.rfind(']');
    return relay.find(':', bracket == std::string_view::npos ? 0 : bracket) != std::string_view::npos;
}

} // namespace

RelayEntry parseRelayEntry(std::string_view text)
{
    RelayEntry out;
    const auto bar = text.find('|');
    const auto relay = withColon(text::trim(text.substr(0, bar)));
    out.relay = SmtpRoutes::parseRelay(relay);
    out.hasPort = endsInPort(relay);
    if (bar == std::string_view::npos)
        return out;
    auto rest = text.substr(bar + 1);
    const auto second = rest.find('|');
    out.user = rest.substr(0, second);
    if (second == std::string_view::npos || out.user.empty())
        return out;
    rest.remove_prefix(second + 1);
    RemoteCredentials login{out.user, {}, rest.ends_with(kTokenMark)};
    if (login.tokenCommand)
        rest.remove_suffix(kTokenMark.size());
    login.secret = rest;
    if (!login.secret.empty())
        out.credentials = std::move(login);
    return out;
}

std::string relayName(std::string_view host, std::uint16_t port)
{
    auto name = text::lower(host);
    if (name.find(':') != std::string::npos && !name.starts_with('['))
        name = "[" + name + "]";
    return name + ":" + std::to_string(port);
}

bool isLoopbackHost(std::string_view host)
{
    if (text::equalIgnoringCase(host, "localhost"))
        return true;
    auto address = net::IpAddress::parse(host);
    if (!address)
        address = parseAddressLiteral(host);
    if (!address)
        return false;
    constexpr std::uint32_t kLoopbackNet = 127;
    return address->isV4() ? address->v4() >> 24U == kLoopbackNet : address == net::IpAddress::parse("::1");
}

} // namespace mw::mail

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/SmtpReceived.h"

#include "shared/base/Text.h"

#include <algorithm>

namespace mw::mail {

std::string receivedSafe(std::string_view s)
{
    constexpr std::string_view kSymbols = ".@%+/=:-[]";
    std::string out(s);
    std::ranges::replace_if(
        out,
        [kSymbols](char c) {
            const char l = text::lower(c);
            return !((l >= 'a' && l <= 'z') || (c >= '0' && c <= '9') || kSymbols.find(c) != std::string_view::npos);
        },
        '?');
    return out;
}

ConnectionNames ConnectionNames::from(const std::function<std::optional<std::string>(const std::string &)> &lookUp)
{
    ConnectionNames out;
    out.remoteIp = lookUp("TCPREMOTEIP");
    out.remoteHost = lookUp("TCPREMOTEHOST");
    out.remoteInfo = lookUp("TCPREMOTEINFO");
    out.localIp = lookUp("TCPLOCALIP");
    out.localHost = lookUp("TCPLOCALHOST");
    return out;
}

std::string receivedLine(const ConnectionNames &connection, const std::optional<std::string> &helo,
                         std::string_view protocol, UnixTime now)
{
    const auto remote = connection.remoteHost.value_or("unknown");
    std::string out = "Received: from " + receivedSafe(remote);
    if (helo && !text::equalIgnoringCase(*helo, remote))
        out += " (HELO " + receivedSafe(*helo) + ")";
    out += " (";
    if (connection.remoteInfo)
        out += receivedSafe(*connection.remoteInfo) + "@";
    out += receivedSafe(connection.remoteIp.value_or("unknown")) + ")\n  by ";
    const auto local = connection.localHost ? connection.localHost : connection.localIp;
    out += receivedSafe(local.value_or("unknown"));
    out.append(" with ").append(protocol);
    return out + "; " + clock::headerDate(now) + "\n";
}

} // namespace mw::mail

// SPDX-License-Identifier: GPL-3.0-or-later
// The Received line that qmail's network servers put before a message.
#pragma once

#include "shared/base/Clock.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace mw::mail {

// Both ends of a connection, as the tcp-environ variables tell them; nothing: unknown.
struct ConnectionNames {
    std::optional<std::string> remoteIp;
    std::optional<std::string> remoteHost;
    std::optional<std::string> remoteInfo;
    std::optional<std::string> localIp;
    std::optional<std::string> localHost;
    // From tcp-environ variables; `lookUp` gives a variable or nothing.
    static ConnectionNames from(const std::function<std::optional<std::string>(const std::string &)> &lookUp);
};

// "Received: from HOST (HELO X) (INFO@IP)\n  by LOCAL with PROTOCOL; DATE -0000\n". `helo` is left out if it is
// absent or equals HOST. Bytes other than letters, digits and .@%+/=:-[] become '?'.
std::string receivedLine(const ConnectionNames &connection, const std::optional<std::string> &helo,
                         std::string_view protocol, UnixTime now);

// The text with every byte that such a line cannot show as '?'.
std::string receivedSafe(std::string_view text);

} // namespace mw::mail

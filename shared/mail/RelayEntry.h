// SPDX-License-Identifier: GPL-3.0-or-later
// A relay and what one needs to log in there, as the control files write it.
#pragma once

#include "shared/mail/SmtpRoutes.h"

#include <optional>
#include <string>
#include <string_view>

namespace mw::mail {

struct RemoteCredentials {
    std::string user;
    std::string secret;
    bool tokenCommand = false; // `secret` is a program line that prints a token: XOAUTH2
    bool operator==(const RemoteCredentials &) const = default;
};

struct RelayEntry {
    SmtpRoute relay;  // kind, host, port and problem
    bool hasPort = false;
    std::string user; // empty: none is named
    std::optional<RemoteCredentials> credentials;
};

// Reads "relay[:port][|user[|secret[|xoauth2]]]"; ";port" is understood, too. A secret may hold bars.
RelayEntry parseRelayEntry(std::string_view text);

// "host:port" in lower case, an IPv6 address in brackets: one name for each server.
std::string relayName(std::string_view host, std::uint16_t port);

// 127.0.0.0/8, ::1 or localhost: what is said to it stays on this machine.
bool isLoopbackHost(std::string_view host);

} // namespace mw::mail

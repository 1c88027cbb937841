// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses in SMTP commands: reading what clients send, and quoting what we send.
#pragma once

#include "shared/net/IpAddress.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace mw::mail {

// Addresses of this many bytes and more are refused, as qmail-smtpd does.
inline constexpr std::size_t kSmtpAddressLimit = 900;

// The address in the argument of MAIL or RCPT, what stands before it ("FROM:") included. Taken from between angle
// brackets, or else from behind the colon up to a blank. A source route is dropped; quotes and backslashes are
// removed. Nothing if it is too long or holds a NUL, CR or LF.
std::optional<std::string> parseSmtpAddress(std::string_view argument);

// joe@[192.0.2.1] becomes joe@REPLACEMENT if `isOwn` knows the address; other addresses come back unchanged.
std::string replaceOwnAddressLiteral(std::string address, std::string_view replacement,
                                     const std::function<bool(const net::IpAddress &)> &isOwn);

// "[192.0.2.1]" or "[IPv6:2001:db8::1]", the whole text.
std::optional<net::IpAddress> parseAddressLiteral(std::string_view text);

// The address as it stands between the angle brackets: its local part (before the last @) quoted where RFC 5321
// wants it. Nothing if no SMTP command can carry it: it holds a NUL, CR or LF.
std::optional<std::string> quoteSmtpAddress(std::string_view address);

} // namespace mw::mail

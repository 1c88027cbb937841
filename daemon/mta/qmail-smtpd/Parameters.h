// SPDX-License-Identifier: GPL-3.0-or-later
// The arguments of MAIL and RCPT after EHLO: a path, then parameters of the extensions that were announced
// (RFC 5321, 1870, 3461, 4954, 6152, 6531). Strict, other than for clients that never said EHLO.
#pragma once

#include "shared/mail/EnvelopeOptions.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace mw::smtpd {

struct MailCommand {
    std::string address;
    std::optional<std::uint64_t> size; // announced
    bool eightBit = false;
    bool utf8 = false;
    std::string returns;    // FULL, HDRS or nothing
    std::string envelopeId; // xtext, as it came
};

struct RcptCommand {
    std::string address;
    mail::RecipientOptions options;
};

// `argument` without "FROM:" or "TO:"; `utf8`: SMTPUTF8 was said at MAIL. The error is the reply to give.
std::expected<MailCommand, std::string_view> parseMailCommand(std::string_view argument);
std::expected<RcptCommand, std::string_view> parseRcptCommand(std::string_view argument, bool utf8);

// An address that needs SMTPUTF8: it has bytes above 127.
bool hasEightBits(std::string_view text);
// Well-formed UTF-8 (RFC 3629).
bool isUtf8(std::string_view text);

} // namespace mw::smtpd

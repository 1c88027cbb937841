// SPDX-License-Identifier: GPL-3.0-or-later
// Envelope addresses as clients write them: what was taken apart must come back the same when it is sent on, and can
// neither end a command nor begin a header line.
#include "shared/base/Text.h"
#include "shared/mail/AddressQuote.h"
#include "shared/mail/SmtpAddress.h"
#include "shared/mail/TcpRules.h"
#include "tests/fuzz/FuzzInput.h"

#include <algorithm>

using namespace mw;

namespace {

void requireOneLine(std::string_view line)
{
    fuzz::require(line.ends_with('\n') && std::ranges::count(line, '\n') == 1);
}

void requireRoundTrip(const std::string &address)
{
    const auto quoted = mail::quoteSmtpAddress(address);
    fuzz::require(quoted && quoted->find_first_of(std::string_view("\0\r\n", 3)) == std::string::npos);
    // Only the local part is quoted, so a domain with syntax characters of its own is not promised to come back.
    const auto at = address.rfind('@');
    const bool plain = at != std::string::npos &&
                       std::string_view(address).substr(at).find_first_of("\"\\<>: ") == std::string_view::npos &&
                       quoted->size() < mail::kSmtpAddressLimit && !quoted->starts_with('@');
    if (plain)
        fuzz::require(mail::parseSmtpAddress("TO:<" + *quoted + ">") == address);
}

void requireLiteral(std::string_view text)
{
    const auto literal = mail::parseAddressLiteral(text);
    if (literal)
        fuzz::require(net::IpAddress::parse(literal->text()) == literal);
    const auto replaced =
        mail::replaceOwnAddressLiteral(std::string(text), "own.example", [](const net::IpAddress &) { return true; });
    const auto at = text.rfind('@');
    if (at != std::string_view::npos && mail::parseAddressLiteral(text.substr(at + 1)))
        fuzz::require(replaced == std::string(text.substr(0, at + 1)) + "own.example");
    else
        fuzz::require(replaced == text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = fuzz::text(data, size);
    if (const auto address = mail::parseSmtpAddress(text)) {
        fuzz::require(address->size() < mail::kSmtpAddressLimit);
        fuzz::require(address->find_first_of(std::string_view("\0\r\n", 3)) == std::string::npos);
        requireRoundTrip(*address);
    }
    for (const auto line : text::lines(text))
        requireLiteral(line);
    requireOneLine(mail::deliveredToLine(text));
    requireOneLine(mail::returnPathLine(text));
    requireOneLine(mail::fromLine(text, "Thu Nov 26 10:00:00 2026"));
    const auto keys = mail::TcpRules::keysOf({std::string(text), std::nullopt, std::nullopt});
    fuzz::require(!keys.empty() && keys.back().empty());
    return 0;
}

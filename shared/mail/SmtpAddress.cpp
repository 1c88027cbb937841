// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/SmtpAddress.h"

#include "shared/base/Text.h"

#include <algorithm>

namespace mw::mail {
namespace {

constexpr std::string_view kUnsendable{"\0\r\n", 3};

std::string_view withoutSourceRoute(std::string_view s)
{
    if (!s.starts_with('@'))
        return s;
    const auto colon = s.find(':');
    return colon == std::string_view::npos ? std::string_view{} : s.substr(colon + 1);
}

// Without quotes and backslashes, up to the first unquoted `end`.
std::string unquote(std::string_view s, char end)
{
    std::string out;
    bool quoted = false;
    for (std::size_t i = 0; i < s.size(); ++i) {
        const char c = s[i];
        if (c == end && !quoted)
            break;
        if (c == '"')
            quoted = !quoted;
        else if (c != '\\')
            out += c;
        else if (++i < s.size())
            out += s[i];
    }
    return out;
}

bool isAtomCharacter(char c)
{
    constexpr std::string_view kSymbols = "!#$%&'*+-/=?^_`{|}~";
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           kSymbols.find(c) != std::string_view::npos;
}

bool isDotString(std::string_view s)
{
    return !s.empty() && !s.starts_with('.') && !s.ends_with('.') && s.find("..") == std::string_view::npos &&
           std::ranges::all_of(s, [](char c) { return c == '.' || isAtomCharacter(c); });
}

} // namespace

std::optional<std::string> parseSmtpAddress(std::string_view argument)
{
    if (argument.find_first_of(kUnsendable) != std::string_view::npos)
        return std::nullopt;
    char end = '>';
    if (const auto bracket = argument.find('<'); bracket != std::string_view::npos) {
        argument.remove_prefix(bracket + 1);
    } else {
        end = ' ';
        const auto colon = argument.find(':');
        argument.remove_prefix(colon == std::string_view::npos ? argument.size() : colon + 1);
        argument.remove_prefix(std::min(argument.find_first_not_of(' '), argument.size()));
    }
    auto address = unquote(withoutSourceRoute(argument), end);
    if (address.size() >= kSmtpAddressLimit)
        return std::nullopt;
    return address;
}

std::optional<net::IpAddress> parseAddressLiteral(std::string_view text)
{
    if (!text.starts_with('[') || !text.ends_with(']') || text.size() < 3)
        return std::nullopt;
    text = text.substr(1, text.size() - 2);
    if (text::startsWithIgnoringCase(text, "IPv6:"))
        text.remove_prefix(5);
    return net::IpAddress::parse(text);
}

std::string replaceOwnAddressLiteral(std::string address, std::string_view replacement,
                                     const std::function<bool(const net::IpAddress &)> &isOwn)
{
    const auto at = address.rfind('@');
    if (at == std::string::npos)
        return address;
    const auto literal = parseAddressLiteral(std::string_view(address).substr(at + 1));
    if (literal && isOwn(*literal))
        address.replace(at + 1, std::string::npos, replacement);
    return address;
}

std::optional<std::string> quoteSmtpAddress(std::string_view address)
{
    if (address.find_first_of(kUnsendable) != std::string_view::npos)
        return std::nullopt;
    const auto at = address.rfind('@');
    if (at == std::string_view::npos || isDotString(address.substr(0, at)))
        return std::string(address);
    std::string out = "\"";
    for (const char c : address.substr(0, at)) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    out += '"';
    return out.append(address.substr(at));
}

} // namespace mw::mail

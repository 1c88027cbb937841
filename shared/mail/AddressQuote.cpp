// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/AddressQuote.h"

#include <algorithm>

namespace mw::mail {
namespace {

constexpr std::string_view kAtomSpecials = "!#$%&'*+-/=?^_`{|}~.";

bool isAtomByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           kAtomSpecials.find(c) != std::string_view::npos;
}

bool needsQuotes(std::string_view local)
{
    return local.empty() || local.starts_with('.') || local.ends_with('.') ||
           local.find("..") != std::string_view::npos || !std::ranges::all_of(local, isAtomByte);
}

std::string quotedLocal(std::string_view local)
{
    if (!needsQuotes(local))
        return std::string(local);
    std::string out = "\"";
    for (const char c : local) {
        if (c == '"' || c == '\\' || c == '\r' || c == '\n')
            out.push_back('\\');
        out.push_back(c);
    }
    return out + '"';
}

std::string onOneLine(std::string line)
{
    std::ranges::replace(line, '\n', '_');
    return line + '\n';
}

} // namespace

std::string quotedAddress(std::string_view address)
{
    if (address.empty())
        return {};
    const auto at = address.rfind('@');
    if (at == std::string_view::npos)
        return quotedLocal(address);
    return quotedLocal(address.substr(0, at)).append(address.substr(at));
}

std::string fromLine(std::string_view sender, std::string_view ctimeDate)
{
    std::string who(sender.empty() ? "MAILER-DAEMON" : sender);
    std::ranges::replace_if(
        who, [](char c) { return c == ' ' || c == '\t' || c == '\n'; }, '-');
    return "From " + who + ' ' + std::string(ctimeDate) + '\n';
}

std::string returnPathLine(std::string_view sender)
{
    return onOneLine("Return-Path: <" + quotedAddress(sender) + '>');
}

std::string deliveredToLine(std::string_view recipient)
{
    return onOneLine("Delivered-To: " + std::string(recipient));
}

} // namespace mw::mail

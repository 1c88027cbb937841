// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Parameters.h"

#include "shared/base/Text.h"
#include "shared/mail/SmtpAddress.h"

#include <algorithm>
#include <set>

namespace mw::smtpd {
namespace {

using namespace std::string_view_literals;

constexpr auto kBadPath = "501 syntax: the address stands between < and > (#5.5.4)"sv;
constexpr auto kLongPath = "555 syntax error (#5.5.4)"sv;
constexpr auto kUnknown = "555 I do not know that parameter (#5.5.4)"sv;
constexpr auto kTwice = "501 a parameter stands there twice (#5.5.4)"sv;
constexpr auto kValue = "501 a parameter has no value that it can have (#5.5.4)"sv;
constexpr std::size_t kMostSizeDigits = 20;     // RFC 1870

using Problem = std::optional<std::string_view>;

struct Parameter {
    std::string_view name;
    std::optional<std::string_view> value;
    bool utf8 = false; // of the transaction
};

Problem takeMail(const Parameter &parameter, MailCommand &out)
{
    const auto is = [&](std::string_view name) { return text::equalIgnoringCase(parameter.name, name); };
    const auto value = parameter.value.value_or("");
    if (is("SMTPUTF8")) {
        out.utf8 = true;
        return parameter.value ? Problem(kValue) : std::nullopt;
    }
    if (is("SIZE")) {
        const bool digits = value.size() <= kMostSizeDigits && text::leadingNumber(value).digits == value.size();
        out.size = text::leadingNumber(value).value;
        return digits && !value.empty() ? std::nullopt : Problem(kValue);
    }
    if (is("BODY")) {
        out.eightBit = text::equalIgnoringCase(value, "8BITMIME");
        return out.eightBit || text::equalIgnoringCase(value, "7BIT") ? std::nullopt : Problem(kValue);
    }
    if (is("RET")) {
        out.returns = text::equalIgnoringCase(value, "FULL") ? "FULL" : "HDRS";
        return text::equalIgnoringCase(value, out.returns) ? std::nullopt : Problem(kValue);
    }
    if (is("ENVID")) {
        out.envelopeId = value;
        return mail::isEnvelopeId(value) ? std::nullopt : Problem(kValue);
    }
    // Who submitted the message somewhere else (RFC 4954, 5): allowed, and not believed.
    if (is("AUTH"))
        return !value.empty() && mail::decodeXtext(value) ? std::nullopt : Problem(kValue);
    return kUnknown;
}

Problem takeRcpt(const Parameter &parameter, RcptCommand &out)
{
    const auto value = parameter.value.value_or("");
    if (text::equalIgnoringCase(parameter.name, "NOTIFY")) {
        out.options.notify = value;
        return mail::isNotify(value) ? std::nullopt : Problem(kValue);
    }
    if (text::equalIgnoringCase(parameter.name, "ORCPT")) {
        out.options.originalRecipient = value;
        return mail::isOriginalRecipient(value, parameter.utf8) ? std::nullopt : Problem(kValue);
    }
    return kUnknown;
}

// Where the path ends: behind the unquoted ">", or at the first blank of one without brackets. npos: nowhere.
std::size_t endOfPath(std::string_view argument)
{
    if (!argument.starts_with('<')) {
        const auto path = argument.substr(0, argument.find(' '));
        return path.empty() || path.find_first_of("<>") != std::string_view::npos ? std::string_view::npos : path.size();
    }
    bool quoted = false;
    for (std::size_t i = 1; i < argument.size(); ++i) {
        if (argument[i] == '\\')
            ++i;
        else if (argument[i] == '"')
            quoted = !quoted;
        else if (argument[i] == '>' && !quoted)
            return i + 1;
    }
    return std::string_view::npos;
}

// Splits the argument, reads the path into `out` and hands each parameter to `take`.
template <typename Command>
std::expected<Command, std::string_view> parse(std::string_view argument, bool utf8,
                                               Problem (*take)(const Parameter &, Command &))
{
    argument.remove_prefix(std::min(argument.find_first_not_of(' '), argument.size()));
    const auto end = endOfPath(argument);
    if (end == std::string_view::npos || (end < argument.size() && argument[end] != ' '))
        return std::unexpected(kBadPath);
    // The reader of addresses takes one without brackets from behind a colon.
    auto address = mail::parseSmtpAddress(":" + std::string(argument.substr(0, end)));
    if (!address)
        return std::unexpected(kLongPath);
    Command out;
    out.address = std::move(*address);
    std::set<std::string> seen;
    for (const auto word : text::split(argument.substr(end), ' ')) {
        if (word.empty())
            continue;
        const auto equals = word.find('=');
        Parameter parameter{word.substr(0, equals), std::nullopt, utf8};
        if (equals != std::string_view::npos)
            parameter.value = word.substr(equals + 1);
        if (!seen.insert(text::lower(parameter.name)).second)
            return std::unexpected(kTwice);
        if (const auto problem = take(parameter, out))
            return std::unexpected(*problem);
    }
    return out;
}

// How many bytes follow a first byte of UTF-8; nothing: it is none.
std::optional<std::size_t> followers(unsigned char first)
{
    if (first < 0x80)
        return 0;
    if (first >= 0xc2 && first < 0xe0)
        return 1;
    if (first >= 0xe0 && first < 0xf0)
        return 2;
    return first >= 0xf0 && first < 0xf5 ? std::optional<std::size_t>(3) : std::nullopt;
}

} // namespace

std::expected<MailCommand, std::string_view> parseMailCommand(std::string_view argument)
{
    return parse<MailCommand>(argument, false, &takeMail);
}

std::expected<RcptCommand, std::string_view> parseRcptCommand(std::string_view argument, bool utf8)
{
    return parse<RcptCommand>(argument, utf8, &takeRcpt);
}

bool hasEightBits(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) > 127; });
}

bool isUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto first = static_cast<unsigned char>(text[i]);
        const auto more = followers(first);
        if (!more || i + *more >= text.size())
            return false;
        for (std::size_t k = 1; k <= *more; ++k)
            if ((static_cast<unsigned char>(text[i + k]) & 0xc0U) != 0x80)
                return false;
        // Shortest forms only, no surrogates, nothing behind the last code point.
        const auto second = *more > 0 ? static_cast<unsigned char>(text[i + 1]) : 0U;
        if ((first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f) || (first == 0xf0 && second < 0x90) ||
            (first == 0xf4 && second > 0x8f))
            return false;
        i += *more + 1;
    }
    return true;
}

} // namespace mw::smtpd

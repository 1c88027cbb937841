// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/FreeValidation.h"

#include "shared/base/Text.h"
#include "shared/net/Tcp.h"

#include <algorithm>
#include <array>

namespace mw::mail {
namespace {

using Names = std::array<std::string_view, 3>;

constexpr Names kDirectories{"notlshosts", "servercerts", "tlshosts"};
constexpr std::array<std::string_view, 4> kMechanisms{"SCRAM-SHA-256-PLUS", "SCRAM-SHA-256", "PLAIN", "LOGIN"};

std::string quoted(std::string_view text)
{
    return "\"" + std::string(text) + "\"";
}

std::string bindTrouble(std::string_view line)
{
    const auto colon = line.find(':');
    if (colon == std::string_view::npos)
        return quoted(line) + " has no colon: write domain:address";
    const auto address = line.substr(colon + 1);
    return net::IpAddress::parse(address) ? std::string() : quoted(address) + " is not an IP address";
}

std::string submissionSenderTrouble(std::string_view line)
{
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return quoted(line) + " names no user: write user:address, user:@domain or user:*";
    const auto sender = line.substr(colon + 1);
    if (sender == "*" || (sender.find('@') != std::string_view::npos && !sender.ends_with('@')))
        return {};
    return quoted(sender) + " is no sender: write an address, @domain or *";
}

bool hasSpace(std::string_view text)
{
    return text.find_first_of(" \t") != std::string_view::npos;
}

} // namespace

bool isControlDirectory(std::string_view name)
{
    return std::ranges::contains(kDirectories, name);
}

std::string freeEntryTrouble(std::string_view file, std::string_view line)
{
    if (file == "authmechanisms" && std::ranges::none_of(kMechanisms, [line](auto word) { return text::equalIgnoringCase(word, line); }))
        return quoted(line) + " is no mechanism: write SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN or LOGIN";
    if (file == "badhelo" && line.find_first_of(" \t@/") != std::string_view::npos)
        return quoted(line) + " is no name that a server greets with";
    if (file == "bindroutes")
        return bindTrouble(line);
    if (file == "submissionsenders")
        return submissionSenderTrouble(line);
    if ((file == "domainqueue" || file == "filterargs") && line.find(':') == std::string_view::npos)
        return quoted(line) + " has no colon and would be ignored";
    if (file == "tlsclients" && (hasSpace(line) || line.find('@') == std::string_view::npos))
        return quoted(line) + " is no address: write user@domain";
    if (file == "srs_domain" && (line.find('.') == std::string_view::npos || line.find_first_of(" \t@/:") != std::string_view::npos))
        return quoted(line) + " is not the name of a domain";
    if (file == "recipients" && hasSpace(line))
        return quoted(line) + " has a space, which no address has";
    return {};
}

std::string freeTextTrouble(std::string_view file, std::string_view content)
{
    if (isControlDirectory(file))
        return "is a directory with a file for each host; its files are edited there, one by one";
    if (file.ends_with(".pem") && content.find("-----BEGIN ") == std::string_view::npos)
        return "holds no certificate or key: what begins with -----BEGIN is missing";
    return {};
}

} // namespace mw::mail

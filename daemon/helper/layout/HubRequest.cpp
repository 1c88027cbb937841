// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/layout/HubRequest.h"

#include "shared/base/Text.h"
#include "shared/net/Tcp.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace mw::helper {
namespace {

bool isWord(const std::string &s, std::string_view also)
{
    return !s.empty() && std::ranges::all_of(s, [also](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || also.find(c) != std::string_view::npos;
    });
}

bool isPort(std::string_view s)
{
    const auto number = text::wholeNumber(s);
    return number && *number >= 1 && *number <= 65535;
}

bool isRoute(const std::string &s)
{
    const auto parts = text::split(s, ':');
    return parts.size() == 3 && isWord(std::string(parts[0]), ".-") && isWord(std::string(parts[1]), ".-[]") &&
           isPort(parts[2]);
}

} // namespace

Result<void> check(const HubRequest &request)
{
    if (!request.host.empty() && (!isWord(request.host, ".-") || request.host.starts_with('.')))
        return fail(ErrorKind::Format, "--host " + request.host + " is not a host name, such as mail.example.org");
    for (const auto &[option, value] : {std::pair{"--smtp", &request.smtp}, {"--smtps", &request.smtps}, {"--submission", &request.submission},
                                        {"--pop3", &request.pop3}, {"--pop3s", &request.pop3s}}) {
        if (!value->empty() && !net::Endpoint::parse(*value))
            return fail(ErrorKind::Format, std::string(option) + " " + *value + " is not ADDRESS:PORT, such as 127.0.0.1:2525 or [::]:25");
    }
    for (const auto &person : request.people) {
        if (!isWord(person, "._-") || person.starts_with('.') || person != text::lower(person))
            return fail(ErrorKind::Format, "--person " + person + " is not a name of small letters and digits");
    }
    for (const auto &route : request.routes) {
        if (!isRoute(route))
            return fail(ErrorKind::Format, "--route " + route + " is not DOMAIN:HOST:PORT");
    }
    return {};
}

} // namespace mw::helper

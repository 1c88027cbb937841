// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/listening/Places.h"

#include "shared/base/Text.h"
#include "shared/mail/Controls.h"

#include <algorithm>

namespace mw::listening {
namespace {

Result<net::IpAddress> parseHost(const std::string &host)
{
    // tcpserver's ways to say "every address".
    const auto plain = host.starts_with('[') && host.ends_with(']') ? host.substr(1, host.size() - 2) : host;
    const auto address = net::IpAddress::parse(plain == "0" || plain.empty() ? "0.0.0.0" : plain);
    if (!address)
        return fail(ErrorKind::Format, "\"" + host + "\" is no IP address");
    return *address;
}

} // namespace

Result<std::vector<net::Endpoint>> parseAddresses(std::string_view text)
{
    std::vector<net::Endpoint> out;
    for (const auto &line : mail::parseControlList(text)) {
        const auto endpoint = net::Endpoint::parse(line);
        if (!endpoint)
            return fail(ErrorKind::Format, "\"" + line + "\" is not address:port, such as 192.0.2.1:25 or [::]:25");
        if (std::ranges::find(out, *endpoint) == out.end())
            out.push_back(*endpoint);
    }
    return out;
}

Result<std::vector<net::Endpoint>> Places::now() const
{
    if (file.empty())
        return at;
    const auto controls = mail::Controls::ofHome();
    const auto path = controls.directory() + "/" + file;
    auto addresses = parseAddresses(MW_TRY(controls.text(file)).value_or(""));
    if (!addresses)
        return fail(addresses.error().kind, path + ": " + addresses.error().text);
    if (addresses->empty())
        return fail(ErrorKind::NotFound, path + " is missing or empty: write the addresses to listen on into it, address:port");
    return addresses;
}

Result<Places> Places::parse(const std::vector<std::string> &arguments, std::size_t &next)
{
    Places out;
    if (!arguments.empty() && arguments.front() == "--listen-file") {
        if (arguments.size() < 2 || arguments[1].empty() || arguments[1].find('/') != std::string::npos)
            return fail(ErrorKind::Format, "--listen-file wants the name of a control file, such as smtplisten");
        out.file = arguments[1];
        next = 2;
        return out;
    }
    for (next = 1; next + 1 < arguments.size() && !arguments[next].starts_with("--"); next += 2) {
        const auto host = MW_TRY(parseHost(arguments[next]));
        out.at.push_back({host, static_cast<std::uint16_t>(MW_TRY(numberBetween("port", arguments[next + 1], 1, 65535)))});
    }
    if (out.at.empty() || arguments.front() != "--listen" || (next < arguments.size() && !arguments[next].starts_with("--")))
        return fail(ErrorKind::Format, "--listen wants an address and a port, or several such pairs");
    return out;
}

Result<unsigned> numberBetween(const std::string &option, const std::string &value, unsigned least, unsigned most)
{
    const auto number = text::wholeNumber(value);
    if (!number || *number < least || *number > most)
        return fail(ErrorKind::Format, option + " wants a number from " + std::to_string(least) + " to " +
                                           std::to_string(most) + ", not \"" + value + "\"");
    return static_cast<unsigned>(*number);
}

} // namespace mw::listening

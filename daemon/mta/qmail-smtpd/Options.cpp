// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Options.h"

#include "shared/base/Text.h"

namespace mw::smtpd {
namespace {

constexpr unsigned kMostClients = 10000;

Result<unsigned> numberBetween(const std::string &name, const std::string &value, unsigned least, unsigned most)
{
    const auto number = text::wholeNumber(value);
    if (!number || *number < least || *number > most)
        return fail(ErrorKind::Format, name + " wants a number from " + std::to_string(least) + " to " +
                                           std::to_string(most) + ", not \"" + value + "\"");
    return static_cast<unsigned>(*number);
}

Result<TlsMode> tlsMode(const std::string &value)
{
    if (value == "starttls")
        return TlsMode::StartTls;
    if (value == "implicit")
        return TlsMode::Implicit;
    if (value == "off")
        return TlsMode::Off;
    return fail(ErrorKind::Format, "--tls wants starttls, implicit or off, not \"" + value + "\"");
}

Result<void> take(const std::string &name, const std::string &value, ListenOptions &options)
{
    if (name == "--rules")
        options.rules = value;
    else if (name == "--concurrency")
        options.concurrency = MW_TRY(numberBetween(name, value, 1, kMostClients));
    else if (name == "--per-ip")
        options.perIp = MW_TRY(numberBetween(name, value, 0, kMostClients));
    else if (name == "--backlog")
        options.backlog = static_cast<int>(MW_TRY(numberBetween(name, value, 1, 65535)));
    else if (name == "--local-name")
        options.localName = value;
    else if (name == "--user-of-children")
        options.account = value;
    else if (name == "--tls")
        options.service.tls = MW_TRY(tlsMode(value));
    else
        return fail(ErrorKind::Format, "unknown option \"" + name + "\"");
    return {};
}

Result<net::IpAddress> parseHost(const std::string &host)
{
    // tcpserver's ways to say "every address".
    const auto plain = host.starts_with('[') && host.ends_with(']') ? host.substr(1, host.size() - 2) : host;
    const auto address = net::IpAddress::parse(plain == "0" || plain.empty() ? "0.0.0.0" : plain);
    if (!address)
        return fail(ErrorKind::Format, "\"" + host + "\" is no IP address");
    return *address;
}

// Pairs of address and port behind --listen. Where the options begin.
Result<std::size_t> parsePlaces(const std::vector<std::string> &arguments, ListenOptions &options)
{
    std::size_t i = 1;
    for (; i + 1 < arguments.size() && !arguments[i].starts_with("--"); i += 2)
        options.at.push_back({MW_TRY(parseHost(arguments[i])),
                              static_cast<std::uint16_t>(MW_TRY(numberBetween("port", arguments[i + 1], 1, 65535)))});
    if (options.at.empty() || (i < arguments.size() && !arguments[i].starts_with("--")))
        return fail(ErrorKind::Format, "--listen wants an address and a port, or several such pairs");
    return i;
}

// The name of a control file behind --listen-file. Where the options begin.
Result<std::size_t> parsePlaceFile(const std::vector<std::string> &arguments, ListenOptions &options)
{
    if (arguments.size() < 2 || arguments[1].empty() || arguments[1].find('/') != std::string::npos)
        return fail(ErrorKind::Format, "--listen-file wants the name of a control file, such as smtplisten");
    options.addressFile = arguments[1];
    return std::size_t{2};
}

} // namespace

Result<SessionOptions> parseSessionOptions(const std::vector<std::string> &arguments)
{
    SessionOptions options;
    std::size_t i = 0;
    for (; i < arguments.size() && arguments[i].starts_with("--"); ++i) {
        if (arguments[i] == "--submission")
            options.service.submission = true;
        else if (arguments[i] == "--tls" && i + 1 < arguments.size())
            options.service.tls = MW_TRY(tlsMode(arguments[++i]));
        else
            return fail(ErrorKind::Format, "unknown option \"" + arguments[i] + "\"");
    }
    const auto words = arguments.size() - i;
    // The name of the host in front is of old; a path is the checker itself.
    if (words >= 3 && arguments[i].find('/') == std::string::npos)
        ++i;
    if (words >= 2)
        options.checker.assign(arguments.begin() + static_cast<std::ptrdiff_t>(i), arguments.end());
    return options;
}

Result<std::optional<ListenOptions>> parseOptions(const std::vector<std::string> &arguments)
{
    if (arguments.empty() || (arguments.front() != "--listen" && arguments.front() != "--listen-file"))
        return std::optional<ListenOptions>();
    ListenOptions options;
    auto i = MW_TRY(arguments.front() == "--listen" ? parsePlaces(arguments, options) : parsePlaceFile(arguments, options));
    for (; i < arguments.size(); ++i) {
        if (arguments[i] == "--lookup-names" || arguments[i] == "--submission") {
            (arguments[i] == "--submission" ? options.service.submission : options.lookUpNames) = true;
            continue;
        }
        if (i + 1 == arguments.size())
            return fail(ErrorKind::Format, "\"" + arguments[i] + "\" wants a value");
        MW_TRY_VOID(take(arguments[i], arguments[i + 1], options));
        ++i;
    }
    return std::optional(options);
}

} // namespace mw::smtpd

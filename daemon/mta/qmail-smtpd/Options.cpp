// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Options.h"

namespace mw::smtpd {
namespace {

constexpr unsigned kMostClients = 10000;

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
        options.concurrency = MW_TRY(listening::numberBetween(name, value, 1, kMostClients));
    else if (name == "--per-ip")
        options.perIp = MW_TRY(listening::numberBetween(name, value, 0, kMostClients));
    else if (name == "--backlog")
        options.backlog = static_cast<int>(MW_TRY(listening::numberBetween(name, value, 1, 65535)));
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
    std::size_t i = 0;
    options.places = MW_TRY(listening::Places::parse(arguments, i));
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

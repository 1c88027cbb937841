// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-listen/Options.h"

namespace mw::listen {
namespace {

constexpr unsigned kMostClients = 10000;

Result<void> take(const std::string &name, const std::string &value, Options &options)
{
    using listening::numberBetween;
    if (name == "--rules")
        options.rules = value;
    else if (name == "--concurrency")
        options.concurrency = MW_TRY(numberBetween(name, value, 1, kMostClients));
    else if (name == "--per-ip")
        options.perIp = MW_TRY(numberBetween(name, value, 0, kMostClients));
    else if (name == "--rate")
        options.perMinute = MW_TRY(numberBetween(name, value, 0, 1'000'000));
    else if (name == "--backlog")
        options.backlog = static_cast<int>(MW_TRY(numberBetween(name, value, 1, 65535)));
    else if (name == "--local-name")
        options.localName = value;
    else if (name == "--user")
        options.account = value;
    else
        return fail(ErrorKind::Format, "unknown option \"" + name + "\"");
    return {};
}

} // namespace

Result<Options> parseOptions(const std::vector<std::string> &arguments)
{
    Options options;
    std::size_t i = 0;
    options.places = MW_TRY(listening::Places::parse(arguments, i));
    for (; i < arguments.size() && arguments[i] != "--"; i += 2) {
        if (i + 1 == arguments.size())
            return fail(ErrorKind::Format, "\"" + arguments[i] + "\" wants a value");
        MW_TRY_VOID(take(arguments[i], arguments[i + 1], options));
    }
    if (i + 1 >= arguments.size())
        return fail(ErrorKind::Format, "behind -- belongs the program to start");
    options.command.assign(arguments.begin() + static_cast<std::ptrdiff_t>(i) + 1, arguments.end());
    return options;
}

} // namespace mw::listen

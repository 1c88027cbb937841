// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Program.h"

#include "daemon/mta/qmail-smtpd/Listener.h"
#include "shared/os/Environment.h"
#include "shared/os/Signals.h"

#include <unistd.h>

namespace mw::smtpd {
namespace {

int runOnStandardInput()
{
    os::ignoreBrokenPipes();
    const auto settings = Settings::load(mail::Controls::ofHome());
    if (!settings) {
        (void)os::writeAll(STDOUT_FILENO, Session::kCannotReadControls);
        return 1;
    }
    const auto client = Client::from(&os::environmentVariable);
    net::Stream stream(STDIN_FILENO, STDOUT_FILENO, settings->timeoutMilliseconds);
    const OpenSubmission open = &openQueue;
    return Session(stream, *settings, client, open).run() == Session::End::Quit ? 0 : 1;
}

int complain(int code, const std::string &text)
{
    (void)os::writeAll(STDERR_FILENO, "qmail-smtpd: fatal: " + text + "\n");
    return code;
}

int listen(const ListenOptions &options)
{
    os::ignoreBrokenPipes();
    const auto listener = Listener::open(options);
    if (!listener)
        return complain(111, listener.error().text);
    return (*listener)->run();
}

} // namespace

int run(const std::vector<std::string> &arguments)
{
    const auto options = parseOptions(arguments);
    if (!options)
        return complain(100, options.error().text +
                                 "\nusage: qmail-smtpd --listen ADDRESS PORT [--rules FILE.cdb] [--concurrency N] "
                                 "[--backlog N] [--local-name NAME] [--lookup-names] [--user-of-children ACCOUNT]");
    return *options ? listen(**options) : runOnStandardInput();
}

} // namespace mw::smtpd

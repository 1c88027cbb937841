// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Program.h"

#include "daemon/mta/qmail-smtpd/Session.h"
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

} // namespace

int run(const std::vector<std::string> & /*arguments*/)
{
    return runOnStandardInput();
}

} // namespace mw::smtpd

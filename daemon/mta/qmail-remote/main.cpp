// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-remote HOST SENDER RECIPIENT... (or --worker, or --check HOST SENDER): see qmail-remote.8.
#include "daemon/mta/qmail-remote/Remote.h"
#include "daemon/mta/qmail-remote/Worker.h"
#include "shared/mail/LocalRequest.h"

#include <unistd.h>

using namespace mw;

namespace {

// qmail-rspawn looks for it in this executable.
[[gnu::used, gnu::retain]] constexpr char kNote[] = "mailwright qmail-remote worker 1";
static_assert(kNote == mail::kOwnRemoteNote);

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    if (arguments.size() == 1 && arguments.front() == mail::kWorkerOption)
        return remote::serve(STDIN_FILENO);
    if (arguments.size() == 3 && arguments.front() == "--check") {
        (void)os::writeAll(STDOUT_FILENO, remote::checkServer(arguments[1], arguments[2]));
        return 0;
    }
    (void)os::writeAll(STDOUT_FILENO, remote::sendMail(arguments));
    return 0;
}

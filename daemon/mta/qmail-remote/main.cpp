// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-remote HOST SENDER RECIPIENT...: see qmail-remote.8.
#include "daemon/mta/qmail-remote/Remote.h"

#include <unistd.h>

int main(int argc, char **argv)
{
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    (void)mw::os::writeAll(STDOUT_FILENO, mw::remote::sendMail(arguments));
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// bouncesaying: returns the message with a text, always or if a command succeeds. Runs from a .qmail file.
#include "daemon/mta/small/Small.h"

#include <unistd.h>

using namespace mw;

int main(int argc, char **argv)
{
    const small::Program program("bouncesaying");
    const auto arguments = small::argumentsOf(argc, argv);
    if (arguments.empty())
        return program.usage("bouncesaying error [ program [ arg ... ] ]");
    if (arguments.size() > 1) {
        const auto code = small::runCommand(arguments.subspan(1));
        if (!code)
            return program.fatal(small::kTemporary, code.error().text);
        if (*code == small::kTemporary)
            return program.fatal(small::kTemporary, "temporary child error");
        if (*code != 0)
            return 0;
    }
    (void)os::writeAll(STDERR_FILENO, std::string(arguments[0]) + '\n');
    return small::kPermanent;
}

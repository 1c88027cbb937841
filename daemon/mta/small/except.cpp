// SPDX-License-Identifier: GPL-3.0-or-later
// except: succeeds if a command fails, and fails for good if it succeeds. Runs from a .qmail file.
#include "daemon/mta/small/Small.h"

using namespace mw;

int main(int argc, char **argv)
{
    const small::Program program("except");
    const auto command = small::argumentsOf(argc, argv);
    if (command.empty())
        return program.usage("except program [ arg ... ]");
    const auto code = small::runCommand(command);
    if (!code)
        return program.fatal(small::kTemporary, code.error().text);
    if (*code == small::kTemporary)
        return program.fatal(small::kTemporary, "temporary child error");
    return *code == 0 ? small::kPermanent : 0;
}

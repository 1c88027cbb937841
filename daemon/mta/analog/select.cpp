// SPDX-License-Identifier: GPL-3.0-or-later
// xqp, xsender, xrecipient: the lines of matchup's on descriptor 0 that have the argument as the queue's process
// number, sender or recipient.
#include "daemon/mta/analog/Lines.h"
#include "daemon/mta/analog/Report.h"
#include "shared/os/Fd.h"

using namespace mw;

namespace {

Result<void> run(std::string_view name, std::string_view wanted)
{
    analog::Output output(1);
    MW_TRY_VOID(analog::forEveryLine(0, [&](std::string_view line) {
        if (analog::selects(name, wanted, line))
            output << line << "\n";
    }));
    return output.finish();
}

} // namespace

int main(int argc, char **argv)
{
    std::string_view name(argv[0]);
    name.remove_prefix(name.rfind('/') + 1);
    if (argc != 2) {
        (void)os::writeAll(2, std::string(name) + ": usage: " + std::string(name) + " value\n");
        return 100;
    }
    return analog::exitCode(name, run(name, argv[1]));
}

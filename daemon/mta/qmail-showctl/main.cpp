// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-showctl: explains the configuration of the hub; see qmail-showctl.8.
#include "daemon/mta/qmail-showctl/ControlReport.h"

#include "shared/base/OptionReader.h"
#include "shared/os/Fd.h"

#include <unistd.h>

int main(int argc, char **argv)
{
    const std::span<char *const> arguments(argv + (argc > 0 ? 1 : 0),
                                           argc > 0 ? static_cast<std::size_t>(argc - 1) : 0);
    mw::OptionReader options(arguments, "a");
    bool all = false;
    while (const auto letter = options.next()) {
        if (*letter != 'a') {
            (void)mw::os::writeAll(STDERR_FILENO, "qmail-showctl: " + options.problem() +
                                                      "\nqmail-showctl: usage: qmail-showctl [-a]\n");
            return 100;
        }
        all = true;
    }
    mw::showctl::ControlReport report(mw::mail::Controls::ofHome(), all);
    const bool complete = report.make();
    const bool written = mw::os::writeAll(STDOUT_FILENO, report.text()).has_value();
    return complete && written ? 0 : 111;
}

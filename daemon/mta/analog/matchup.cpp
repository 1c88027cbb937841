// SPDX-License-Identifier: GPL-3.0-or-later
// matchup: joins the lines of qmail-send's log on descriptor 0 into lines on descriptor 1; what is still open goes to
// descriptor 5, to be put before the next log.
#include "daemon/mta/analog/Lines.h"
#include "daemon/mta/analog/Matchup.h"
#include "shared/os/Fd.h"
#include "shared/os/Files.h"

using namespace mw;

namespace {

constexpr int kPendingFd = 5;

Result<void> run()
{
    analog::Matchup matchup;
    analog::Output output(1);
    const auto rest = MW_TRY(analog::forEachLine(0, [&](std::string_view line) { output << matchup.line(line); }));
    MW_TRY_VOID(output.finish());
    if (!os::statFd(kPendingFd)) // nobody wants it
        return {};
    return os::writeAll(kPendingFd, matchup.pending() + rest);
}

} // namespace

int main()
{
    return analog::exitCode("matchup", run());
}

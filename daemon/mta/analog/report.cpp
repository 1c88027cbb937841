// SPDX-License-Identifier: GPL-3.0-or-later
// zoverall and the other z programs: the report that the program's name says, from matchup's lines on descriptor 0.
#include "daemon/mta/analog/Lines.h"
#include "daemon/mta/analog/Report.h"

using namespace mw;

namespace {

Result<void> run(std::string_view name)
{
    const auto report = analog::makeReport(name);
    if (!report)
        return fail(ErrorKind::Config, "there is no report of this name; see zoverall(1)");
    analog::Output output(1);
    MW_TRY_VOID(analog::forEveryLine(0, [&](std::string_view line) { output << report->line(line); }));
    output << report->end();
    return output.finish();
}

} // namespace

int main(int, char **argv)
{
    std::string_view name(argv[0]);
    name.remove_prefix(name.rfind('/') + 1);
    return analog::exitCode(name, run(name));
}

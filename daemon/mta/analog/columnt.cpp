// SPDX-License-Identifier: GPL-3.0-or-later
// columnt: lines up the words of the lines on descriptor 0 in columns.
#include "daemon/mta/analog/Lines.h"
#include "daemon/mta/analog/Table.h"
#include "shared/os/Fd.h"

using namespace mw;

namespace {

constexpr std::size_t kMost = 1U << 30U; // a table is kept in memory until its widths are known

Result<void> run()
{
    return os::writeAll(1, analog::columns(MW_TRY(os::readAll(0, kMost))));
}

} // namespace

int main()
{
    return analog::exitCode("columnt", run());
}

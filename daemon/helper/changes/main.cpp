// SPDX-License-Identifier: GPL-3.0-or-later
// mailwright-changes: changes the configuration for mailwrightd, as the hub's owner (root in system mode). The request on
// descriptor 0, the answer on descriptor 1, both packed records. Nobody else calls it.
#include "daemon/helper/changes/ChangeWork.h"

#include "shared/base/Text.h"
#include "shared/os/Fd.h"
#include "shared/os/Files.h"
#include "shared/os/Process.h"
#include "shared/os/Signals.h"

#include <cstdio>

int main(int argc, char **argv)
{
    constexpr std::size_t kLargestRequest = 4U << 20U;
    if (argc != 10) {
        std::fputs("mailwright-changes: run by mailwrightd only; use mailwrightctl\n", stderr);
        return 100;
    }
    mw::os::ignoreBrokenPipes();
    mw::os::setUmask(022);
    mw::os::hideMemory();
    mw::helper::WorkRequest request{argv[1], argv[2], argv[3], argv[4], {}, {}};
    request.caller.uid = static_cast<uid_t>(mw::text::wholeNumber(argv[5]).value_or(~0U));
    request.caller.name = argv[6];
    request.caller.isOwner = std::string_view(argv[7]) == "owner";
    request.caller.mayConfigure = std::string_view(argv[8]) == "configure";
    request.caller.granted = mw::helper::dangersFromText(argv[9]);
    auto parameters = mw::os::readAll(0, kLargestRequest);
    if (!parameters)
        return 111;
    request.parameters = std::move(*parameters);
    return mw::os::writeAll(1, mw::helper::doChangeWork(request)) ? 0 : 111;
}

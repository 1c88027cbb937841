// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-qcheck: verifies, mends, saves and restores the queue. Run by root (in private mode by the owner).
#include "daemon/mta/qmail-qcheck/Run.h"

int main(int argc, char **argv)
{
    using namespace mw::qcheck;
    const auto request = parseRequest(argc, argv);
    if (!request) {
        complain("qmail-qcheck", request.error().text);
        return kUsage;
    }
    const auto done = run(*request);
    if (!done)
        complain("qmail-qcheck", done.error().text);
    return done.value_or(kFailed);
}

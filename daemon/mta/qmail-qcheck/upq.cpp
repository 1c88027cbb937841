// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-upq: moves the messages of a queue without subdirectories (qmail before 0.96) into them.
#include "daemon/mta/qmail-qcheck/Run.h"

int main()
{
    using namespace mw::qcheck;
    const auto done = run({Request::Verb::Import, {}, 0, false});
    if (!done)
        complain("qmail-upq", done.error().text);
    return done.value_or(kFailed);
}

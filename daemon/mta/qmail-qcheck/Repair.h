// SPDX-License-Identifier: GPL-3.0-or-later
// Mends what a survey has found: while qmail-send runs owners, directories and lock files, otherwise all that is safe.
#pragma once

#include "daemon/mta/qmail-qcheck/Moves.h"
#include "daemon/mta/qmail-qcheck/Survey.h"

namespace mw::qcheck {

// What may be mended now: nobody works on the queue as long as both locks are held.
struct Locks {
    std::optional<os::FileLock> send;
    std::optional<os::FileLock> queued;
    bool both() const { return send && queued; }
};

// Tells what it does. What cannot be mended stays for the next survey.
Result<void> repair(Tree &tree, const Locks &locks, const Tell &tell);

} // namespace mw::qcheck

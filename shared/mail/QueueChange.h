// SPDX-License-Identifier: GPL-3.0-or-later
// The note queue/lock/change: a change of the whole queue (qmail-qcheck(8)) has begun and is not finished. While it is
// there, the programs that work on the queue refuse to start, so that none of them meets a queue that is half changed.
#pragma once

#include "shared/base/Error.h"

#include <string>

namespace mw::mail {

// Relative to the queue directory.
inline constexpr const char *kQueueChangeNote = "lock/change";

// Kind Config, with what to do, when a change that moves messages to other names is unfinished in `queue`.
Result<void> refuseDuringMove(const std::string &queue);
// The same for any change, a restore included: for qmail-send.
Result<void> refuseDuringChange(const std::string &queue);

} // namespace mw::mail

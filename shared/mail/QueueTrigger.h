// SPDX-License-Identifier: GPL-3.0-or-later
// The FIFO queue/lock/trigger, by which qmail-queued wakes qmail-send.
#pragma once

#include <string>

namespace mw::mail {

// Sees to it that the trigger of this queue directory is a FIFO with mode 0622, and in system mode qmails's own, which
// takes root. Returns what was done about it or has to be done; empty when it was as it should be.
std::string mendTrigger(const std::string &queue);

} // namespace mw::mail

// SPDX-License-Identifier: GPL-3.0-or-later
// What mailwright-queue-worker does: reads the queue and commands qmail-send, with the rights of qmails (in private
// mode its owner's) and none of root's, because envelopes and headers were written by strangers.
#pragma once

#include "daemon/helper/worker/Records.h"

#include <span>

namespace mw::helper {

// `words`: list | summary | get N BIRTH | rejuvenate N BIRTH TO | return N BIRTH | retry N BIRTH. Writes records to
// `output`, the last of them Done or Fault. The exit code: 0, or 111 when the output is gone, 100 for wrong words.
int doQueueWork(std::span<const std::string_view> words, int output);

} // namespace mw::helper

// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a snapshot of the queue while mail flows, and bringing one back.
#pragma once

#include "daemon/mta/qmail-qcheck/Manifest.h"
#include "daemon/mta/qmail-qcheck/Moves.h"

namespace mw::qcheck {

// Saves every accepted message into `directory`, which must not exist or be empty. Each message is saved as it is at
// one moment. Message texts are hard links where the file system allows, unless `copy`. Returns how many there are.
Result<std::size_t> takeSnapshot(const Tree &tree, const std::string &directory, bool copy);

// Queues the messages of a snapshot again, under new numbers, with their birth, done marks and bounce texts. Needs
// qmail-send's lock. A message that is still in the queue is left out. `note`: an unfinished one to take up.
Result<void> restoreSnapshot(const Tree &tree, const std::string &directory, std::optional<ChangeNote> note,
                             const Tell &tell);

} // namespace mw::qcheck

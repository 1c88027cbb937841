// SPDX-License-Identifier: GPL-3.0-or-later
// The directories of the queue and the three files in queue/lock: what is wrong with them, and making them anew.
#pragma once

#include "daemon/mta/qmail-qcheck/Survey.h"

namespace mw::qcheck {

void checkTree(const Tree &tree, std::vector<Finding> &findings);
// Makes the missing or wrong directory or lock file that a finding names.
Result<void> makePart(const Tree &tree, const std::string &path);
// Owner and mode of a directory, a lock file or a file of an area.
Result<void> mendOwner(const Tree &tree, const std::string &path);

} // namespace mw::qcheck

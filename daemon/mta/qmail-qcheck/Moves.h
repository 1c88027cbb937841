// SPDX-License-Identifier: GPL-3.0-or-later
// Changes that move messages to other names: another split, the names that the inodes ask for, and moving aside what
// cannot be used. All of them can be stopped at any moment and taken up again.
#pragma once

#include "daemon/mta/qmail-qcheck/ChangeNote.h"

#include <functional>

namespace mw::qcheck {

// Told in a line each: what was done.
using Tell = std::function<void(const std::string &)>;

// Moves every file of the split areas, also those that lie flat in their area, to where `split` puts it, and makes
// control/conf-split say so. Needs both locks. `note`: an unfinished one to take up.
Result<void> changeSplit(Tree &tree, unsigned split, std::optional<ChangeNote> note, const Tell &tell);

struct NewName {
    MessageNumber old = 0;
    MessageNumber now = 0; // the inode of the message file
};
// Gives messages the names of their inodes. Needs both locks.
Result<void> renumber(const Tree &tree, const std::vector<NewName> &names, const Tell &tell);
Result<void> resumeRenumber(const Tree &tree, ChangeNote note, const Tell &tell);

// Moves all files with this number into kept/NUMBER; the message's text is never without a name on the way.
Result<void> setAside(const Tree &tree, MessageNumber number, const Tell &tell);
// Moves one name into kept.
Result<void> setNameAside(const Tree &tree, const std::string &path, const Tell &tell);

} // namespace mw::qcheck

// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing one file of an open directory, so that nobody who may write there can lead it elsewhere.
#pragma once

#include "daemon/helper/changes/Targets.h"

namespace mw::helper {

// A file as it is, for parseState(). Permission: it is a link, no ordinary file, or has a second name.
Result<std::string> readState(const std::string &directory, const std::string &file);
Result<FileState> parseState(std::string_view bytes);

// Writes a new file beside it, gives it owner and mode, syncs it, renames it and syncs the directory; or removes the file.
// The name of the new file is always the same: one writer at a time.
Result<void> writeWish(const std::string &directory, const std::string &file, const FileWish &wish);
// The same for a symbolic link, whose content is where it leads. Permission: something else has its name.
Result<FileState> readLink(const std::string &directory, const std::string &file);
Result<void> writeLink(const std::string &directory, const std::string &file, const FileWish &wish);
// Makes the directories above the target that are missing, each whole with its owner and mode or not at all.
Result<void> makeAbove(const Target &target);
void removeLeftover(const std::string &directory);

} // namespace mw::helper

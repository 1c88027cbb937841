// SPDX-License-Identifier: GPL-3.0-or-later
// Owner and mode of a file, and how the history keeps them: as entries of their own beside those of the contents.
#pragma once

#include "shared/os/Identity.h"

#include <optional>
#include <string>
#include <string_view>

#include <sys/types.h>

namespace mw::helper {

struct FileAttributes {
    mode_t mode = 0; // permission bits
    os::Identity owner;
    bool operator==(const FileAttributes &other) const
    {
        return mode == other.mode && owner.uid == other.owner.uid && owner.gid == other.owner.gid;
    }
};

// "mode 0644, owner root:qmail".
std::string inWords(const FileAttributes &attributes);

// The name of the entry that holds those of `file`, and back: empty if `entry` is none of these.
std::string attributesEntryOf(const std::string &file);
std::string fileOfAttributesEntry(std::string_view entry);

std::string attributesText(const FileAttributes &attributes);
// Nothing: that is no such text.
std::optional<FileAttributes> parseAttributes(std::string_view text);

} // namespace mw::helper

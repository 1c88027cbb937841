// SPDX-License-Identifier: GPL-3.0-or-later
// Replaces a file so that a reader, or a crash, sees the old or the new content and nothing between.
#pragma once

#include "shared/base/Error.h"

#include <string>
#include <string_view>

#include <sys/types.h>

namespace mw::os {

struct FileAttributes {
    mode_t mode = 0644;
    uid_t uid = static_cast<uid_t>(-1); // -1: leave
    gid_t gid = static_cast<gid_t>(-1);
};

// Writes a temporary file beside `path`, gives it its attributes, syncs it, renames it over `path` and syncs the
// directory. On failure the old file is untouched and the temporary one removed.
Result<void> replaceFile(const std::string &path, std::string_view content, const FileAttributes &attributes = {});
// The same for the only writer of that file: a temporary one that an earlier process left when it was killed is removed first.
Result<void> replaceFileAlone(const std::string &path, std::string_view content, const FileAttributes &attributes = {});

} // namespace mw::os

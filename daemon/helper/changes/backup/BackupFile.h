// SPDX-License-Identifier: GPL-3.0-or-later
// A backup as it is in its tar file: the manifest first, which says what it is and has a line with the SHA-256 of every file,
// then the files under the names by which they are changed.
#pragma once

#include "daemon/helper/changes/backup/Tar.h"

#include <string>
#include <vector>

namespace mw::helper {

inline constexpr std::string_view kManifest = "MANIFEST";

struct BackupContent {
    UnixTime time = 0;
    std::string who;
    std::string note;
    std::string hostName;
    bool secrets = false;
    std::vector<TarMember> files;     // by name
    std::vector<std::string> omitted; // that were there, and hold secrets

    const TarMember *find(const std::string &name) const;
};

std::string encodeBackup(const BackupContent &backup);
// Format: it is no backup, or something in it is not as the manifest says; the text names what.
Result<BackupContent> decodeBackup(std::string_view bytes);

} // namespace mw::helper

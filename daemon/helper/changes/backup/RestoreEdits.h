// SPDX-License-Identifier: GPL-3.0-or-later
// What a restore changes: files of a backup as they were, or domains with their lines in the control files and with the .qmail
// files of their addresses.
#pragma once

#include "daemon/helper/changes/DomainEdits.h"
#include "daemon/helper/changes/backup/BackupFile.h"

#include "shared/rpc/Backup.h"

namespace mw::helper {

DomainFiles domainFilesOf(const BackupContent &backup);

// `present` names the files that are here now. NotFound: the backup does not have what is asked for. Invalid: the request asks for
// two things at once.
Answer<Intent> restoreIntent(const Targets &targets, const BackupContent &backup, const rpc::backup::Restore::Request &request,
                             const std::vector<std::string> &present);

} // namespace mw::helper

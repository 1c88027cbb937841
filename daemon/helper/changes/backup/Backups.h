// SPDX-License-Identifier: GPL-3.0-or-later
// The backups of a hub: tar files beside the history, which its owner alone reads. Names come from the time at which they were
// made; no path of a client gets here.
#pragma once

#include "daemon/helper/changes/Engine.h"
#include "daemon/helper/changes/backup/BackupFile.h"

#include "shared/rpc/Backup.h"

namespace mw::helper {

class Backups {
public:
    // The targets outlive it; `known` names files that are backed up beside those that Targets::present() finds. Making and
    // removing need the lock of the engine.
    explicit Backups(const Targets &targets, std::vector<std::string> known = {});

    Answer<rpc::backup::Make::Reply> make(const Caller &caller, const rpc::backup::Make::Request &request) const;
    Answer<rpc::backup::List::Reply> list() const;
    Answer<rpc::backup::Show::Reply> show(const rpc::backup::Show::Request &request) const;
    Answer<rpc::Nothing> remove(const rpc::backup::Remove::Request &request) const;
    // What brings it back.
    Answer<Intent> intentToRestore(const rpc::backup::Restore::Request &request) const;

private:
    std::string pathOf(const std::string &name) const { return m_directory + '/' + name + ".tar"; }
    // NotFound, Failed.
    Answer<BackupContent> open(const std::string &name) const;
    std::string freeName(UnixTime time) const;
    std::vector<Target> all() const;
    Result<BackupContent> gather(bool secrets) const;
    rpc::backup::Entry entryOf(const std::string &name, const Answer<BackupContent> &content) const;
    rpc::backup::Comparison compare(const TarMember &file) const;
    std::vector<std::string> names() const;

    const Targets &m_targets;
    std::vector<std::string> m_known;
    std::string m_directory;
};

} // namespace mw::helper

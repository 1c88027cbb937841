// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of a hub's directories, files and links with their owners and modes: --create makes the tree by it,
// the doctor compares the tree with it.
#pragma once

#include "daemon/helper/HubPlace.h"

#include "shared/base/Error.h"
#include "shared/os/Identity.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mw::helper {

struct Owners {
    os::Identity root; // of files; group qmail in system mode
    os::Identity alias;
    os::Identity log;
    os::Identity queue;
    os::Identity remote;
    os::Identity send;
};

// Private mode: all are the calling account. Config: an account or group is missing.
Result<Owners> ownersOf(const HubPlace &place);

struct TreeEntry {
    enum class Kind : std::uint8_t { Directory, File, Fifo, Link };
    std::string path;
    Kind kind = Kind::Directory;
    mode_t mode = 0755;
    os::Identity owner;
    std::string content = {}; // of a file; for a link where it leads
    // As good, because stock qmail, the installer or a program of ours leaves it so.
    std::vector<mode_t> otherModes = {};
    bool anyGroup = false; // only the owner counts
};

// home and what is in it without services, people and the contents of control: in the order of making. A link is
// fine as a directory, too: parts of a hub may lie elsewhere. `split`: subdirectories of the queue's parts.
std::vector<TreeEntry> homeTree(const HubPlace &place, const Owners &owners, const std::string &programs);
std::vector<TreeEntry> queueTree(const HubPlace &place, const Owners &owners, unsigned split);

} // namespace mw::helper

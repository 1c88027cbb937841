// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at every file of the queue and tells what is not as it should be.
#pragma once

#include "daemon/mta/qmail-qcheck/Tree.h"

#include <map>
#include <vector>

namespace mw::qcheck {

enum class Remedy : std::uint8_t {
    None,     // nothing that is safe; or qmail-send does it itself
    Owner,    // owner and mode, also while qmail-send runs
    Make,     // make the missing directory or lock file anew, also while qmail-send runs
    Place,    // move it into its split directory
    Renumber, // give the message the name that its inode asks for
    SetAside, // move everything with this number into queue/kept
    SetNameAside, // move this one name into queue/kept
};

struct Finding {
    std::string path; // below the queue directory
    std::string text; // what is wrong, and what it means
    Remedy remedy = Remedy::None;
    MessageNumber number = 0; // Renumber and SetAside
    bool operator==(const Finding &) const = default;
};

struct Survey {
    std::vector<Finding> findings;
    std::size_t waiting = 0;      // messages in state S4
    std::size_t preprocessed = 0; // S5
    std::size_t unfinished = 0;   // S2, S3 and files in pid, which are none yet
};

// Fails only if the queue cannot be read at all. While mail flows a finding may be a moment's state: see confirmed().
Result<Survey> survey(const Tree &tree, UnixTime now);

// The findings that a second look, some moments later, shows again.
std::vector<Finding> confirmed(const std::vector<Finding> &first, const std::vector<Finding> &second);

} // namespace mw::qcheck

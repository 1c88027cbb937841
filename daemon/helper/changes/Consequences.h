// SPDX-License-Identifier: GPL-3.0-or-later
// What a change set does, in sentences for people, and how much care it needs.
#pragma once

#include "daemon/helper/changes/Attributes.h"
#include "daemon/helper/changes/Plan.h"
#include "daemon/helper/changes/Targets.h"

namespace mw::helper {

// One file of a set with what it is and holds.
struct FileChange {
    Target target;
    FileState before;
    std::optional<std::string> after;
    std::optional<FileAttributes> attributes = {}; // that it shall have; nothing: those it has, or a new one's

    PlannedFile planned() const { return {target.name, before.text(), after}; }
};

std::vector<std::string> consequencesOf(const std::vector<FileChange> &files);
// Domains that are accepted from now on, and no longer, as far as the two lists of them say; a wildcard keeps its dot. What
// another entry still accepts does not go.
struct AcceptedDomains {
    std::vector<std::string> come;
    std::vector<std::string> go;
};
// `others`: the text of a list that the set leaves alone.
AcceptedDomains acceptedDomainsOf(const std::vector<FileChange> &files, const std::vector<std::string> &others = {});
// A sentence: what stands still meanwhile.
std::string interruptionOf(const std::vector<Operation> &plan);
// A change after which the hub might not be reached, or mail be lost or refused: it is taken back unless confirmed.
// Why, in a few words; nothing for any other.
std::optional<std::string> riskOf(const std::vector<FileChange> &files);

} // namespace mw::helper

// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are sets of lines, as rcpthosts, virtualdomains and users/assign: what a change did in one can be taken back line by
// line, whatever stands beside it now.
#pragma once

#include "daemon/helper/changes/Targets.h"

#include <optional>
#include <string>

namespace mw::helper {

bool isLineSet(const Target &target);
// Whether a missing file means the same as an empty one.
bool isEmptyWhereMissing(const Target &target);

// What `now` becomes without the way from `before` to `after`: lines that came are taken out, lines that went are put back, beside
// their old neighbour where it still stands, else at the end. Nothing where that is not certain: such a line does not stand exactly
// once, another one has the name of one that would come back, or a line goes on in the next.
std::optional<std::string> withoutLines(const std::string &now, const std::string &before, const std::string &after);

} // namespace mw::helper

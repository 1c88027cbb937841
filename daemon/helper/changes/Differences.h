// SPDX-License-Identifier: GPL-3.0-or-later
// Two contents of a file against each other, and three.
#pragma once

#include "shared/base/Error.h"

#include <optional>
#include <string>

namespace mw::helper {

// A unified diff with three lines around each change; a content that is missing is an empty one. Empty for equal ones.
std::string unifiedDiff(const std::string &file, const std::string &before, const std::string &after);

// What `ours` becomes when the way from `base` to `theirs` is gone, too. Nothing if both changed the same lines.
Result<std::optional<std::string>> mergeThree(const std::string &base, const std::string &ours, const std::string &theirs);

} // namespace mw::helper

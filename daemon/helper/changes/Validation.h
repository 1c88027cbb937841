// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with what a file shall hold, before it does.
#pragma once

#include "daemon/helper/changes/Targets.h"

#include "shared/rpc/Changes.h"

namespace mw::helper {

// By line. An Error must not be written.
std::vector<rpc::changes::Problem> problemsOf(const Target &target, const std::optional<std::string> &content);
// The first error of them; null if there is none.
const rpc::changes::Problem *firstError(const std::vector<rpc::changes::Problem> &problems);

// Whether a content holds passwords, by the file's nature or by what stands in it.
bool holdsSecret(const Target &target, const std::optional<std::string> &content);

} // namespace mw::helper

// SPDX-License-Identifier: GPL-3.0-or-later
// Control files by their entries: set, added to, taken from, removed.
#pragma once

#include "daemon/helper/changes/Engine.h"

#include "shared/rpc/Control.h"

namespace mw::helper {

// What the file becomes. Invalid: the values do not fit such a file.
Answer<std::string> withValues(const mail::ControlFile &file, const std::optional<std::string> &content,
                               const std::vector<std::string> &values, rpc::control::How how);

Answer<Intent> intentToSet(const Targets &targets, const rpc::control::Set::Request &request);
Answer<Intent> intentToUnset(const rpc::control::Unset::Request &request);
Answer<Intent> intentToWrite(const rpc::control::Write::Request &request);

} // namespace mw::helper

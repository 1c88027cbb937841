// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a file that can be changed, by its name; for intents.
#pragma once

#include "daemon/helper/changes/Engine.h"

namespace mw::helper {

// Nothing: there is no such file. Faults: Failed.
Answer<std::optional<std::string>> textOf(const Targets &targets, const std::string &name);

// Adds the file to the intent where it becomes another one.
void addWhereDifferent(Intent &intent, const std::string &name, const std::optional<std::string> &before,
                       std::optional<std::string> after);

} // namespace mw::helper

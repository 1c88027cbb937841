// SPDX-License-Identifier: GPL-3.0-or-later
// Environment variables as values.
#pragma once

#include <optional>
#include <string>

namespace mw::os {

// Nothing when unset; the empty string when set and empty (qmail's RELAYCLIENT needs the difference).
std::optional<std::string> environmentVariable(const std::string &name);
void setEnvironmentVariable(const std::string &name, const std::string &value);
void unsetEnvironmentVariable(const std::string &name);

} // namespace mw::os

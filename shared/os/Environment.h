// SPDX-License-Identifier: GPL-3.0-or-later
// Environment variables as values.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace mw::os {

// Nothing when unset; the empty string when set and empty (qmail's RELAYCLIENT needs the difference).
std::optional<std::string> environmentVariable(const std::string &name);
void setEnvironmentVariable(const std::string &name, const std::string &value);
void unsetEnvironmentVariable(const std::string &name);
// Removes every variable but those.
void keepEnvironmentVariables(std::initializer_list<std::string_view> names);

} // namespace mw::os

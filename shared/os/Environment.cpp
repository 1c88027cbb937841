// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/Environment.h"

#include <cstdlib>
#include <utility>
#include <vector>

namespace mw::os {

std::optional<std::string> environmentVariable(const std::string &name)
{
    const char *value = std::getenv(name.c_str());
    if (!value)
        return std::nullopt;
    return std::string(value);
}

void setEnvironmentVariable(const std::string &name, const std::string &value)
{
    ::setenv(name.c_str(), value.c_str(), 1);
}

void unsetEnvironmentVariable(const std::string &name)
{
    ::unsetenv(name.c_str());
}

void keepEnvironmentVariables(std::initializer_list<std::string_view> names)
{
    std::vector<std::pair<std::string, std::string>> kept;
    for (const auto name : names) {
        if (auto value = environmentVariable(std::string(name)))
            kept.emplace_back(name, std::move(*value));
    }
    ::clearenv();
    for (const auto &[name, value] : kept)
        setEnvironmentVariable(name, value);
}

} // namespace mw::os

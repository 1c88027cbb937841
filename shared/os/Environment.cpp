// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/Environment.h"

#include <cstdlib>

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

} // namespace mw::os

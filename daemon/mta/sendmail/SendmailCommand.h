// SPDX-License-Identifier: GPL-3.0-or-later
// What a command line of sendmail means for qmail: which program to become, with which arguments and variables.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mw::sendmail {

struct Plan {
    std::string program; // empty: print `problem` and exit with `code`
    std::vector<std::string> arguments;
    std::vector<std::pair<std::string, std::string>> variables;
    std::string logLine; // for the system's mail log, if there is something to tell
    std::string problem; // complete lines
    int code = 0;
};

// `name` is how the program was called: mailq and newaliases have a meaning of their own.
Plan planFor(std::string_view name, std::span<char *const> arguments);
void applyEnvironment(const Plan &plan);

} // namespace mw::sendmail

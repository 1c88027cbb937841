// SPDX-License-Identifier: GPL-3.0-or-later
// A login token from a program of the administrator's choice.
#pragma once

#include "shared/base/Error.h"

#include <string>
#include <string_view>

namespace mw::remote {

// Runs the program, words separated by blanks, without a shell, for at most `seconds`, and returns the first line
// that it prints. Kinds: Config (it cannot be started, fails, or prints nothing), Timeout.
Result<std::string> runTokenCommand(std::string_view line, int seconds = 30);

} // namespace mw::remote

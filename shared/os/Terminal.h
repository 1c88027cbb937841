// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types who must not be watched.
#pragma once

#include "shared/base/Error.h"

#include <cstddef>
#include <string>

namespace mw::os {

bool isTerminal(int fd);
// A line without its newline, of at most `most` bytes; on a terminal it is not shown, and the terminal is as before
// afterwards, whatever happens. Closed: the input ended, or a signal came (which is then delivered). Format: longer.
Result<std::string> readSecretLine(int fd, std::size_t most);

} // namespace mw::os

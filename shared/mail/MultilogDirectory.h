// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a directory that multilog writes, and their order in time.
#pragma once

#include "shared/base/Error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mail {

enum class LogFileKind : std::uint8_t {
    Finished,   // @STAMP.s: complete and never changed again
    Unfinished, // @STAMP.u: multilog died while it was being written; its end may be missing
    Previous,   // "previous": for a moment, while multilog rotates
    Current,    // "current": being appended to
    None,       // lock, state and anything else
};

LogFileKind logFileKind(std::string_view name);

// Those of `names` that hold log lines, oldest first: the stamped ones by name, then previous, then current.
std::vector<std::string> orderedLogFiles(std::vector<std::string> names);
// The same for a directory; the names are without it.
Result<std::vector<std::string>> listLogFiles(const std::string &directory);

} // namespace mw::mail

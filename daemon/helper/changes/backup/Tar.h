// SPDX-License-Identifier: GPL-3.0-or-later
// Tar files (POSIX ustar, with pax headers for long names) of ordinary files alone, as a backup is one. The reader takes
// nothing for granted.
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mw::helper {

struct TarMember {
    std::string name;
    std::uint32_t mode = 0600;
    UnixTime modified = 0;
    std::string content;
};

// The whole archive, with its end. Names are at most 1000 bytes.
std::string tarOf(const std::vector<TarMember> &members);
// Format: it is not such an archive, is cut off, a checksum does not fit, or something in it is no ordinary file.
Result<std::vector<TarMember>> membersOfTar(std::string_view bytes);

} // namespace mw::helper

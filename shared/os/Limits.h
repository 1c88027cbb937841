// SPDX-License-Identifier: GPL-3.0-or-later
// Resource limits of the calling process.
#pragma once

#include "shared/base/Error.h"

#include <cstddef>

namespace mw::os {

// Raises the number of descriptors this process may have open towards `wanted`, as far as the hard limit lets it,
// and returns the limit now in force.
Result<std::size_t> raiseOpenFileLimit(std::size_t wanted);

} // namespace mw::os

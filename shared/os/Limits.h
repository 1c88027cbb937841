// SPDX-License-Identifier: GPL-3.0-or-later
// Resource limits of the calling process.
#pragma once

#include "shared/base/Error.h"

#include <cstddef>

namespace mw::os {

// Raises the number of descriptors this process may have open towards `wanted`, as far as the hard limit lets it,
// and returns the limit now in force.
Result<std::size_t> raiseOpenFileLimit(std::size_t wanted);

// The limits that a person's own process begins with, whatever our starter had: time, memory and file size are not
// limited, the stack may have 8 MB, 1024 files may be open, no core is dumped. Root lifts the hard limits, too; anybody
// else goes as far as they allow. Only system calls: for a child between vfork and exec.
void setFreshLimits();

} // namespace mw::os

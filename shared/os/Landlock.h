// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the sandbox that the kernel's Landlock does: files, TCP ports, abstract sockets and signals. landlock(7).
#pragma once

#include "shared/os/Sandbox.h"

namespace mw::os::landlock {

// The version of Landlock that the running kernel has; 0: none, with errno telling why.
int version();

// Renaming from one directory to another is possible from this version on; an older one is not used.
inline constexpr int kLeast = 2;

// Needs no_new_privs or CAP_SYS_ADMIN. Only from version kLeast on; what a version does not know it leaves open.
Result<void> restrict(const SandboxRules &rules, int version);

} // namespace mw::os::landlock

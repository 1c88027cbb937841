// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the sandbox that seccomp does: which system calls there are at all. seccomp(2), libseccomp.
#pragma once

#include "shared/os/Sandbox.h"

namespace mw::os {

// True where the kernel can filter system calls and end a process for one of them.
bool canFilterSystemCalls();

// Allows this process and its threads those calls and no other; see enterSandbox().
Result<void> allowOnly(const SystemCalls &calls);

// Refuses only what enterLooseSandbox() says. Without `forGood` (no_new_privs) only root can.
Result<void> refuseDangerous(bool forGood);

} // namespace mw::os

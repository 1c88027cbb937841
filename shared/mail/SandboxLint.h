// SPDX-License-Identifier: GPL-3.0-or-later
// What a kernel cannot do for the sandboxes of Sandboxes.h.
#pragma once

#include "shared/mail/Finding.h"
#include "shared/os/Sandbox.h"

namespace mw::mail {

std::vector<Finding> lintSandbox(const os::SandboxSupport &support);

} // namespace mw::mail

// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the kernel can confine the processes that read from the network.
#include "daemon/helper/doctor/Checks.h"

#include "shared/mail/SandboxLint.h"

namespace mw::helper {

void checkKernel(const Patient &, Report &report)
{
    report.looked(2);
    report.add(mail::lintSandbox(os::sandboxSupport()));
}

} // namespace mw::helper

// SPDX-License-Identifier: GPL-3.0-or-later
// Apart from the rest, so that who only plans for others carries no libseccomp.
#include "shared/mail/Sandboxes.h"

namespace mw::mail {

Result<void> enterSandbox(const SandboxPlan &plan)
{
    return plan.rules ? os::enterSandbox(*plan.rules) : os::enterLooseSandbox(plan.maySwitchUser);
}

Result<void> enterSandboxOf(Confined process, const SandboxDetails &details)
{
    return enterSandbox(planSandbox(process, details));
}

} // namespace mw::mail

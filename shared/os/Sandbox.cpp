// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/Sandbox.h"

#include "shared/os/Landlock.h"
#include "shared/os/SystemCallFilter.h"

#include <cerrno>
#include <sys/prctl.h>
#include <unistd.h>

namespace mw::os {
namespace {

Result<void> gainNothingAnyMore()
{
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
        return failErrno("sandbox: no_new_privs");
    return {};
}

std::string filesShortfall(int version)
{
    if (version >= landlock::kLeast)
        return {};
    if (version > 0)
        return "this kernel's Landlock is too old (version " + std::to_string(version) + ", needed is " +
               std::to_string(landlock::kLeast) + ")";
    return errno == EOPNOTSUPP ? "Landlock is switched off (see lsm= of the kernel's command line)"
                               : "this kernel has no Landlock";
}

} // namespace

bool sandboxIsBuiltIn()
{
#ifdef MW_WITHOUT_SANDBOX
    return false;
#else
    return true;
#endif
}

Result<void> enterSandbox(const SandboxRules &rules)
{
    if (!sandboxIsBuiltIn())
        return {};
    MW_TRY_VOID(gainNothingAnyMore());
    if (const int version = landlock::version(); version >= landlock::kLeast)
        MW_TRY_VOID(landlock::restrict(rules, version));
    if (canFilterSystemCalls())
        MW_TRY_VOID(allowOnly(rules.calls));
    return {};
}

Result<void> enterLooseSandbox(bool maySwitchUser)
{
    if (!sandboxIsBuiltIn() || !canFilterSystemCalls())
        return {};
    if (!maySwitchUser)
        return refuseDangerous(true);
    // Root in a container may lack the right to do it.
    if (::geteuid() == 0)
        if (const auto done = refuseDangerous(false); !done && done.error().number != EACCES)
            return done;
    return {};
}

SandboxSupport sandboxSupport()
{
    SandboxSupport out;
    out.landlock = landlock::version();
    out.filesShortfall = filesShortfall(out.landlock);
    out.systemCalls = canFilterSystemCalls();
    if (!out.systemCalls)
        out.callsShortfall = "this kernel cannot filter system calls (seccomp)";
    return out;
}

} // namespace mw::os

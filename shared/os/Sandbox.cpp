// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/Sandbox.h"

#include "shared/os/Landlock.h"
#include "shared/os/SystemCallFilter.h"

#include <array>
#include <cerrno>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace mw::os {
namespace {

Result<void> gainNothingAnyMore()
{
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
        return failErrno("sandbox: no_new_privs");
    return {};
}

// For a process that root runs: what is left of its rights opens the files of its rules and does nothing else.
Result<void> dropCapabilities(bool opensFiles)
{
    __user_cap_header_struct head{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> sets{};
    if (::syscall(SYS_capget, &head, sets.data()) < 0)
        return failErrno("sandbox: capabilities");
    const auto kept = opensFiles ? 1U << CAP_DAC_OVERRIDE | 1U << CAP_DAC_READ_SEARCH : 0U;
    for (auto &set : sets) {
        const auto left = &set == &sets.front() ? set.permitted & kept : 0U;
        set = {.effective = left, .permitted = left, .inheritable = 0};
    }
    if (::syscall(SYS_capset, &head, sets.data()) < 0)
        return failErrno("sandbox: capabilities");
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
    MW_TRY_VOID(dropCapabilities(!rules.read.empty() || !rules.write.empty() || !rules.change.empty()));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/doctor/Outside.h"

#include "shared/mail/Home.h"
#include "shared/mail/Sandboxes.h"
#include "shared/os/Process.h"

namespace mw::helper {
namespace {

constexpr os::Identity kNobody{65534, 65534};
constexpr int kNotConfined = 1;

// qmaild; where there is no such account, which another check says, whoever owns nothing.
os::Identity stranger(const Patient &patient)
{
    if (patient.place.isPrivate || os::currentIdentity().uid != 0)
        return os::currentIdentity();
    return mail::identityOf(mail::Role::Daemon).value_or(kNobody);
}

Result<void> become(const Patient &patient, const std::vector<std::uint16_t> &ports)
{
    MW_TRY_VOID(os::becomePermanently(stranger(patient)));
    return mail::enterSandboxOf(mail::Confined::Doctor, {.namedPorts = ports});
}

} // namespace

void checkOutside(const Patient &patient, Report &report, const std::string &what, const std::vector<std::uint16_t> &ports,
                  const std::function<void()> &check)
{
    report.tellLooked(); // a child tells what it looked at, and nothing of ours
    const auto child = os::forkProcess();
    if (child && *child == 0) {
        if (!become(patient, ports))
            os::exitNow(kNotConfined);
        check();
        report.tellLooked();
        os::exitNow(0);
    }
    const auto ended = child ? os::waitFor(*child) : Failure(child.error());
    if (ended && ended->raw == 0)
        return;
    report.add(mail::finding("not-checked", {}, 0,
                             what + " could not be looked at: the process that asks " +
                                 (ended && ended->brokeSandbox() ? "tried what its sandbox forbids and was ended"
                                                                 : "failed"),
                             "Try again; if it stays so, look at the log of the system."));
}

} // namespace mw::helper

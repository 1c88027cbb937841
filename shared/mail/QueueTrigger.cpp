// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/QueueTrigger.h"

#include "shared/mail/Home.h"
#include "shared/os/Files.h"

namespace mw::mail {
namespace {

constexpr mode_t kMode = 0622;

// Only root can make it qmails's own, and in private mode it is ours in any case.
std::string makeTrigger(const std::string &path)
{
    const auto owner = identityOf(Role::Send);
    if (!owner || (!privateMode() && os::currentIdentity().uid != 0))
        return path + " is not a FIFO; as root, run: rm -f " + path + "; mkfifo -m 622 " + path + "; chown qmails:qmail " +
               path;
    (void)os::unlinkAt(os::kWorkingDirectory, path);
    auto made = os::makeFifo(os::kWorkingDirectory, path, kMode);
    if (made)
        made = os::changeModeAt(os::kWorkingDirectory, path, kMode);
    if (made)
        made = os::changeOwnerAt(os::kWorkingDirectory, path, owner->uid, owner->gid);
    return made ? path + " was not a FIFO and has been made anew" : made.error().text;
}

} // namespace

std::string mendTrigger(const std::string &queue)
{
    const auto path = queue + "/lock/trigger";
    const auto status = os::statAt(os::kWorkingDirectory, path, false);
    if (!status)
        return status.error().kind == ErrorKind::NotFound ? makeTrigger(path) : status.error().text;
    if (!S_ISFIFO(status->st_mode))
        return makeTrigger(path);
    if ((status->st_mode & 0777) == kMode)
        return {};
    const auto changed = os::changeModeAt(os::kWorkingDirectory, path, kMode);
    return changed ? std::string() : changed.error().text + "; give it mode 0622, or new mail waits up to 25 minutes";
}

} // namespace mw::mail

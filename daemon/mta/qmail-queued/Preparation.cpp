// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-queued/Preparation.h"

#include "shared/mail/Home.h"
#include "shared/mail/QueueTrigger.h"
#include "shared/mail/Submission.h"
#include "shared/os/Files.h"
#include "shared/os/UnixSocket.h"

#include <fcntl.h>
#include <sys/socket.h>

namespace mw::queued {
namespace {

constexpr mode_t kUmask = 033;
constexpr int kBacklog = 1024;

} // namespace

Result<Preparation> Preparation::make()
{
    Preparation preparation;
    const auto queue = mail::queueDirectory();
    if (const auto status = os::statAt(os::kWorkingDirectory, queue); !status)
        return Failure(status.error());
    preparation.openWay(queue);
    preparation.openWay(queue + "/lock");
    preparation.shieldTcpto();
    preparation.makeTcpto6();
    if (auto problem = mail::mendTrigger(queue); !problem.empty())
        preparation.warn(std::move(problem));
    const auto identity = MW_TRY(mail::identityOf(mail::Role::Queue));
    MW_TRY_VOID(os::becomePermanently(identity));
    os::setUmask(kUmask);
    return preparation;
}

// The search bit for all, so that any local user can reach the socket. Names in it stay unlisted.
void Preparation::openWay(const std::string &path)
{
    const auto status = os::statAt(os::kWorkingDirectory, path);
    if (!status)
        return warn(status.error().text);
    if (mail::privateMode() || (status->st_mode & 01) != 0)
        return;
    // The queue may lie elsewhere, behind a link.
    const auto directory = os::openDirectory(path);
    if (const auto changed = directory ? os::changeMode(directory->get(), (status->st_mode & 07777) | 01)
                                       : Failure(directory.error());
        !changed)
        warn(changed.error().text + "; local users cannot submit mail until it has mode 0751");
}

// Whoever can open lock/tcpto could lock it and so hold up outgoing mail; now that lock/ can be entered, only
// the group may.
void Preparation::shieldTcpto()
{
    const auto path = mail::queueDirectory() + "/lock/tcpto";
    const auto status = os::statAt(os::kWorkingDirectory, path, false);
    if (mail::privateMode() || !status || !S_ISREG(status->st_mode) || (status->st_mode & 07) == 0)
        return;
    if (const auto changed = os::changeModeAt(os::kWorkingDirectory, path, status->st_mode & 0770); !changed)
        warn(changed.error().text + "; give it mode 0640, or local users can hold up outgoing mail");
}

// A queue that qmail made has no larger table of hosts that do not answer; qmail-remote, which fills it, may not make
// files here.
void Preparation::makeTcpto6()
{
    const auto path = mail::queueDirectory() + "/lock/tcpto6";
    const auto owner = mail::identityOf(mail::Role::Remote);
    if (!owner || (!mail::privateMode() && os::currentIdentity().uid != 0))
        return;
    const auto file = os::openAt(os::kWorkingDirectory, path, O_WRONLY | O_CREAT | O_EXCL, 0640);
    if (!file && file.error().kind == ErrorKind::Exists)
        return;
    if (!file)
        return warn(file.error().text);
    if (mail::privateMode())
        return;
    if (const auto given = os::changeOwnerAt(os::kWorkingDirectory, path, owner->uid, owner->gid); !given)
        warn(given.error().text);
}

Result<os::FileLock> lockService()
{
    // The directory itself is locked, so that the layout has no file that qmail's has not.
    auto directory = MW_TRY(os::openDirectory(mail::queueDirectory() + "/lock"));
    return os::FileLock::tryExclusive(std::move(directory));
}

Result<os::Fd> listenForSubmissions()
{
    return os::listenUnix(mail::submissionSocketPath(), SOCK_SEQPACKET, 0666, kBacklog);
}

void pullTrigger(const std::string &queue)
{
    const auto trigger = os::openAt(os::kWorkingDirectory, queue + "/lock/trigger", O_WRONLY | O_NONBLOCK);
    if (trigger)
        (void)os::writeSome(trigger->get(), std::string_view("\0", 1));
}

} // namespace mw::queued

// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-qcheck/Tree.h"

#include "shared/base/Text.h"
#include "shared/mail/Controls.h"

#include <fcntl.h>

namespace mw::qcheck {
namespace {

constexpr std::uint64_t kMostSplit = 10007;

std::string directoryOf(const std::string &path)
{
    return path.substr(0, path.rfind('/'));
}

} // namespace

std::optional<MessageNumber> numberOf(std::string_view name)
{
    return name.starts_with('0') ? std::nullopt : text::wholeNumber(name);
}

Result<Tree> Tree::open()
{
    Tree out;
    out.m_path = mail::queueDirectory();
    out.m_root = MW_TRY(os::openDirectory(out.m_path));
    const auto split = MW_TRY(mail::Controls::ofHome().number("conf-split", mail::kDefaultSplit));
    if (split < 1 || split > kMostSplit)
        return fail(ErrorKind::Config, "control/conf-split: " + std::to_string(split) + " is not between 1 and 10007");
    out.m_layout = mail::QueueLayout(static_cast<unsigned>(split));
    out.m_owners = {MW_TRY(mail::identityOf(mail::Role::Queue)), MW_TRY(mail::identityOf(mail::Role::Send)),
                    MW_TRY(mail::identityOf(mail::Role::Remote))};
    const auto status = MW_TRY(os::statFd(out.root()));
    if (mail::privateMode() && status.st_uid != os::currentIdentity().uid)
        return fail(ErrorKind::Permission, out.m_path + " belongs to another account; run this as root");
    return out;
}

std::string Tree::place(Area area, const std::string &name, unsigned split) const
{
    const std::string start = std::string(ruleOf(area).name) + "/";
    return ruleOf(area).split ? start + std::to_string(split) + "/" + name : start + name;
}

std::string Tree::place(Area area, MessageNumber number) const
{
    return place(area, std::to_string(number), static_cast<unsigned>(number % m_layout.split()));
}

os::Identity Tree::ownerOf(mail::Role role) const
{
    return m_owners[role == mail::Role::Queue ? 0 : role == mail::Role::Send ? 1 : 2];
}

Result<void> Tree::syncDirectoryOf(const std::string &path) const
{
    const auto directory = MW_TRY(os::openDirectory(directoryOf(path), root()));
    return os::syncDirectory(directory.get());
}

Result<void> Tree::settle(Area area, const std::string &path) const
{
    const auto &rule = ruleOf(area);
    if (!mail::privateMode()) {
        const auto owner = ownerOf(rule.owner);
        MW_TRY_VOID(os::changeOwnerAt(root(), path, owner.uid, owner.gid));
    }
    return os::changeModeAt(root(), path, rule.fileMode);
}

std::string Tree::unfinished(Area area, MessageNumber number) const
{
    return place(area, "new." + std::to_string(number), static_cast<unsigned>(number % m_layout.split()));
}

Result<void> Tree::writeRecord(Area area, MessageNumber number, std::string_view content, UnixTime modified) const
{
    const auto beside = unfinished(area, number);
    {
        const auto file = MW_TRY(os::openAt(root(), beside, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0600));
        MW_TRY_VOID(os::writeAll(file.get(), content));
        MW_TRY_VOID(settle(area, beside));
        MW_TRY_VOID(os::setTimesAt(root(), beside, modified, modified));
        MW_TRY_VOID(os::sync(file.get()));
    }
    const auto path = place(area, number);
    MW_TRY_VOID(os::renameAt(root(), beside, root(), path));
    return syncDirectoryOf(path);
}

Result<void> Tree::makeDirectory(const std::string &path, mail::Role owner, mode_t mode) const
{
    auto made = os::makeDirectory(root(), path, mode);
    if (!made && made.error().kind != ErrorKind::Exists)
        return made;
    if (!mail::privateMode()) {
        const auto identity = ownerOf(owner);
        MW_TRY_VOID(os::changeOwnerAt(root(), path, identity.uid, identity.gid));
        MW_TRY_VOID(os::changeModeAt(root(), path, mode));
    }
    return syncDirectoryOf("./" + path);
}

Result<os::FileLock> lockAgainstSend(const Tree &tree)
{
    auto file = MW_TRY(os::openAt(tree.root(), "lock/sendmutex", O_WRONLY | O_CREAT | O_NOFOLLOW, 0600));
    auto lock = os::FileLock::tryExclusive(std::move(file));
    if (!lock && lock.error().kind == ErrorKind::Busy)
        return fail(ErrorKind::Busy, "qmail-send is running; stop it first (qmailctl stop, or svc -d on its service)");
    if (lock && !mail::privateMode()) {
        const auto owner = tree.ownerOf(mail::Role::Send);
        MW_TRY_VOID(os::changeOwnerAt(tree.root(), "lock/sendmutex", owner.uid, owner.gid));
    }
    return lock;
}

Result<os::FileLock> lockAgainstQueued(const Tree &tree)
{
    auto lock = os::FileLock::tryExclusive(MW_TRY(os::openDirectory("lock", tree.root())));
    if (!lock && lock.error().kind == ErrorKind::Busy)
        return fail(ErrorKind::Busy, "qmail-queued is running; stop it first (svc -d on its service)");
    return lock;
}

} // namespace mw::qcheck

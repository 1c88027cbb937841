// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-qcheck/TreeCheck.h"

#include "shared/mail/DeadHosts.h"

#include <fcntl.h>

namespace mw::qcheck {
namespace {

struct LockRule {
    const char *path;
    mail::Role owner;
    mode_t mode;
    bool fifo;
    const char *without; // what its absence means
};
constexpr std::array kLocks{
    LockRule{"lock/sendmutex", mail::Role::Send, 0600, false, "qmail-send cannot start"},
    LockRule{"lock/tcpto", mail::Role::Remote, 0640, false, "hosts that do not answer are tried again and again"},
    LockRule{"lock/trigger", mail::Role::Send, 0622, true, "new mail waits up to 25 minutes"},
};

struct DirectoryRule {
    mail::Role owner;
    mode_t mode;
    mode_t also; // a second mode that is right
};

// The rule of a directory of the queue; nothing if the path is none.
std::optional<DirectoryRule> directoryRule(const std::string &path)
{
    if (path == "." || path == "lock")
        return DirectoryRule{mail::Role::Queue, 0751, 0750}; // everyone may enter: see qmail-queued(8)
    for (const auto &rule : kAreas) {
        if (path == rule.name || (rule.split && path.starts_with(std::string(rule.name) + "/") &&
                                  path.find('/', std::string_view(rule.name).size() + 1) == std::string::npos))
            return DirectoryRule{rule.owner, rule.directoryMode, rule.directoryMode};
    }
    return std::nullopt;
}

void checkDirectory(const Tree &tree, const std::string &path, std::vector<Finding> &findings)
{
    const auto status = os::statAt(tree.root(), path, false);
    if (!status) {
        findings.push_back({path, "is missing: qmail-send cannot start without it", Remedy::Make});
        return;
    }
    if (!S_ISDIR(status->st_mode)) {
        findings.push_back({path, "is not a directory: qmail-send cannot start"});
        return;
    }
    const auto rule = directoryRule(path);
    if (mail::privateMode() || !rule)
        return;
    if (status->st_uid != tree.ownerOf(rule->owner).uid || status->st_gid != tree.ownerOf(rule->owner).gid)
        findings.push_back(
            {path, std::string("does not belong to ") + mail::accountName(rule->owner) + ":qmail", Remedy::Owner});
    else if ((status->st_mode & 07777) != rule->mode && (status->st_mode & 07777) != rule->also)
        findings.push_back({path, "has the wrong mode", Remedy::Owner});
}

void checkLock(const Tree &tree, const LockRule &rule, std::vector<Finding> &findings)
{
    const auto status = os::statAt(tree.root(), rule.path, false);
    const std::string means = std::string(": ") + rule.without;
    if (!status || (rule.fifo ? !S_ISFIFO(status->st_mode) : !S_ISREG(status->st_mode))) {
        const bool fifo = rule.fifo && status;
        findings.push_back({rule.path, (fifo ? "is not a FIFO" : status ? "is not a regular file" : "is missing") + means,
                            Remedy::Make});
        return;
    }
    const bool wrongSize = rule.owner == mail::Role::Remote && status->st_size != 0 &&
                           static_cast<std::size_t>(status->st_size) < mail::DeadHosts::kFileSize;
    if (wrongSize)
        findings.push_back({rule.path, "is too short" + means, Remedy::Make});
    if (mail::privateMode())
        return;
    if (status->st_uid != tree.ownerOf(rule.owner).uid)
        findings.push_back({rule.path, std::string("does not belong to ") + mail::accountName(rule.owner), Remedy::Owner});
    else if (rule.fifo && (status->st_mode & 0777) != rule.mode)
        findings.push_back({rule.path, "has the wrong mode" + means, Remedy::Owner});
}

Result<void> mendAs(const Tree &tree, const std::string &path, mail::Role owner, mode_t mode)
{
    if (!mail::privateMode()) {
        const auto identity = tree.ownerOf(owner);
        MW_TRY_VOID(os::changeOwnerAt(tree.root(), path, identity.uid, identity.gid));
    }
    return os::changeModeAt(tree.root(), path, mode);
}

Result<void> makeLock(const Tree &tree, const LockRule &rule)
{
    if (rule.fifo) {
        // Made beside and renamed: whoever pulls it finds the old one or the new one.
        const std::string beside = std::string(rule.path) + ".new";
        static_cast<void>(os::unlinkAt(tree.root(), beside));
        MW_TRY_VOID(os::makeFifo(tree.root(), beside, rule.mode));
        MW_TRY_VOID(mendAs(tree, beside, rule.owner, rule.mode));
        MW_TRY_VOID(os::renameAt(tree.root(), beside, tree.root(), rule.path));
        return tree.syncDirectoryOf(rule.path);
    }
    const auto file = MW_TRY(os::openAt(tree.root(), rule.path, O_WRONLY | O_CREAT | O_NOFOLLOW, rule.mode));
    if (rule.owner == mail::Role::Remote)
        MW_TRY_VOID(os::truncateFd(file.get(), static_cast<off_t>(mail::DeadHosts::kFileSize)));
    return mendAs(tree, rule.path, rule.owner, rule.mode);
}

} // namespace

void checkTree(const Tree &tree, std::vector<Finding> &findings)
{
    checkDirectory(tree, ".", findings);
    checkDirectory(tree, "lock", findings);
    for (const auto &rule : kAreas) {
        checkDirectory(tree, rule.name, findings);
        for (unsigned i = 0; rule.split && i < tree.layout().split(); ++i)
            checkDirectory(tree, std::string(rule.name) + "/" + std::to_string(i), findings);
    }
    for (const auto &rule : kLocks)
        checkLock(tree, rule, findings);
}

Result<void> makePart(const Tree &tree, const std::string &path)
{
    for (const auto &rule : kLocks) {
        if (path == rule.path)
            return makeLock(tree, rule);
    }
    if (const auto rule = directoryRule(path))
        return tree.makeDirectory(path, rule->owner, rule->mode);
    return fail(ErrorKind::Bug, path + ": nothing that is made anew");
}

Result<void> mendOwner(const Tree &tree, const std::string &path)
{
    for (const auto &rule : kLocks) {
        if (path == rule.path)
            return mendAs(tree, path, rule.owner, rule.mode);
    }
    const auto status = MW_TRY(os::statAt(tree.root(), path, false));
    if (S_ISDIR(status.st_mode)) {
        const auto rule = directoryRule(path);
        return rule ? mendAs(tree, path, rule->owner, rule->mode) : Result<void>{};
    }
    for (const auto &rule : kAreas) {
        if (path.starts_with(std::string(rule.name) + "/"))
            return tree.settle(rule.area, path);
    }
    return fail(ErrorKind::Bug, path + ": not in the queue");
}

} // namespace mw::qcheck

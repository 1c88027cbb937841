// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/FileWork.h"

#include "daemon/helper/layout/TreeMaker.h"

#include "shared/base/Text.h"
#include "shared/os/Files.h"
#include "shared/rpc/Packed.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace mw::helper {
namespace {

constexpr std::size_t kLargest = 64U << 20U;
constexpr const char *kNewName = ".mailwright-new";

struct PackedState {
    bool present = false;
    std::string content;
    std::int64_t mode = 0;
    std::int64_t uid = 0;
    std::int64_t gid = 0;
    std::int64_t modified = 0;
    static constexpr auto fields =
        std::tuple(rpc::field("present", &PackedState::present), rpc::field("content", &PackedState::content),
                   rpc::field("mode", &PackedState::mode), rpc::field("uid", &PackedState::uid),
                   rpc::field("gid", &PackedState::gid), rpc::field("modified", &PackedState::modified));
};

Result<void> fillNew(const os::Fd &file, const FileWish &wish)
{
    MW_TRY_VOID(os::writeAll(file.get(), *wish.content));
    const auto us = os::currentIdentity();
    if (us.uid == 0 && us != wish.owner && ::fchown(file.get(), wish.owner.uid, wish.owner.gid) < 0)
        return failErrno("chown");
    // An ordinary account gives nothing away; what it makes is its own, in a group of its own. In one that it is not in it
    // cannot leave the file, and the history says what became of it.
    if (us.uid != 0 && us.gid != wish.owner.gid)
        (void)::fchown(file.get(), static_cast<uid_t>(-1), wish.owner.gid);
    MW_TRY_VOID(os::changeMode(file.get(), wish.mode));
    return os::sync(file.get());
}

// Right before it is replaced.
Result<void> checkOld(const std::string &directory, const std::string &file, const FileWish &wish)
{
    if (!wish.replaces)
        return {};
    const auto bytes = MW_TRY(readState(directory, file));
    if (MW_TRY(parseState(bytes)).hash() == *wish.replaces)
        return {};
    return fail(ErrorKind::Busy, "it was edited meanwhile");
}

Result<void> removeFrom(const std::string &directory, const std::string &file)
{
    const auto dir = os::openDirectory(directory);
    if (!dir)
        return dir.error().kind == ErrorKind::NotFound ? Result<void>() : std::unexpected(dir.error());
    const auto gone = os::unlinkAt(dir->get(), file);
    if (!gone && gone.error().kind != ErrorKind::NotFound)
        return gone;
    return os::syncDirectory(directory);
}

// Whoever replaces the file again and again is waited for so many times.
constexpr int kMostReplaced = 100;

Result<std::string> readStateWithin(const std::string &directory, const std::string &file, int tries)
{
    PackedState out;
    const auto dir = os::openDirectory(directory);
    if (!dir && dir.error().kind == ErrorKind::NotFound)
        return rpc::packed(out);
    if (!dir)
        return Failure(dir.error());
    const auto fd = os::openAt(dir->get(), file, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
    if (!fd && fd.error().kind == ErrorKind::NotFound)
        return rpc::packed(out);
    if (!fd && fd.error().number == ELOOP)
        return fail(ErrorKind::Permission, directory + '/' + file + " is a link; only ordinary files are changed");
    if (!fd)
        return Failure(fd.error().within(directory));
    const auto status = MW_TRY(os::statFd(fd->get()));
    if (!S_ISREG(status.st_mode))
        return fail(ErrorKind::Permission, directory + '/' + file + " is no ordinary file");
    if (status.st_nlink == 0 && tries > 0) // another has just taken its place
        return readStateWithin(directory, file, tries - 1);
    if (status.st_nlink == 0)
        return fail(ErrorKind::Busy, directory + '/' + file + " is replaced again and again");
    if (status.st_nlink != 1)
        return fail(ErrorKind::Permission, directory + '/' + file + " has a second name (a hard link)");
    out.present = true;
    out.content = MW_TRY(os::readAll(fd->get(), kLargest));
    out.mode = status.st_mode & 07777U;
    out.uid = status.st_uid;
    out.gid = status.st_gid;
    out.modified = status.st_mtim.tv_sec;
    return rpc::packed(out);
}

} // namespace

Result<std::string> readState(const std::string &directory, const std::string &file)
{
    return readStateWithin(directory, file, kMostReplaced);
}

Result<FileState> parseState(std::string_view bytes)
{
    auto packed = MW_TRY(rpc::unpacked<PackedState>(bytes));
    FileState out;
    out.present = packed.present;
    out.content = std::move(packed.content);
    out.mode = static_cast<mode_t>(packed.mode);
    out.owner = {static_cast<uid_t>(packed.uid), static_cast<gid_t>(packed.gid)};
    out.modified = packed.modified;
    return out;
}

Result<void> writeWish(const std::string &directory, const std::string &file, const FileWish &wish)
{
    if (!wish.content) {
        MW_TRY_VOID(checkOld(directory, file, wish));
        return removeFrom(directory, file);
    }
    const auto dir = MW_TRY(os::openDirectory(directory));
    (void)os::unlinkAt(dir.get(), kNewName);
    const auto fd = MW_TRY(os::openAt(dir.get(), kNewName, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600));
    auto done = fillNew(fd, wish);
    if (done)
        done = checkOld(directory, file, wish);
    if (done)
        done = os::renameAt(dir.get(), kNewName, dir.get(), file);
    if (!done) {
        (void)os::unlinkAt(dir.get(), kNewName);
        return Failure(done.error().within(directory + '/' + file));
    }
    return os::syncDirectory(dir.get());
}

Result<FileState> readLink(const std::string &directory, const std::string &file)
{
    const auto path = directory + '/' + file;
    const auto status = os::statAt(os::kWorkingDirectory, path, false);
    FileState out;
    if (!status && status.error().kind == ErrorKind::NotFound)
        return out;
    if (!status)
        return std::unexpected(status.error());
    if (!S_ISLNK(status->st_mode))
        return fail(ErrorKind::Permission, path + " is not the link that it was made as");
    out.present = true;
    out.content = MW_TRY(os::readLinkAt(os::kWorkingDirectory, path)) + "\n";
    out.mode = 0777;
    out.owner = {status->st_uid, status->st_gid};
    out.modified = status->st_mtim.tv_sec;
    return out;
}

Result<void> writeLink(const std::string &directory, const std::string &file, const FileWish &wish)
{
    if (!wish.content)
        return removeFrom(directory, file);
    const auto dir = MW_TRY(os::openDirectory(directory));
    (void)os::unlinkAt(dir.get(), kNewName);
    MW_TRY_VOID(os::symlinkAt(std::string(text::trimRight(*wish.content)), dir.get(), kNewName));
    MW_TRY_VOID(os::renameAt(dir.get(), kNewName, dir.get(), file));
    return os::syncDirectory(dir.get());
}

Result<void> makeAbove(const Target &target)
{
    TreeMaker tree;
    for (const auto &directory : target.above)
        tree.directory(directory.path, directory.mode, directory.owner);
    return tree.finish();
}

void removeLeftover(const std::string &directory)
{
    if (const auto dir = os::openDirectory(directory))
        (void)os::unlinkAt(dir->get(), kNewName);
}

} // namespace mw::helper

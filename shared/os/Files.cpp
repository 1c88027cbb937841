// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/Files.h"

#include <cerrno>
#include <climits>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

namespace mw::os {
namespace {

static_assert(kWorkingDirectory == AT_FDCWD);

Result<void> check(int returned, std::string_view verb, const std::string &path)
{
    if (returned < 0)
        return failErrno(std::string(verb) + " " + path);
    return {};
}

struct CloseDirectory {
    void operator()(DIR *d) const { ::closedir(d); }
};

} // namespace

Result<Fd> openAt(int dir, const std::string &path, int flags, mode_t mode)
{
    for (;;) {
        const int fd = ::openat(dir, path.c_str(), flags | O_CLOEXEC, mode);
        if (fd >= 0)
            return Fd(fd);
        if (errno != EINTR)
            return failErrno("open " + path);
    }
}

Result<Fd> openRead(const std::string &path)
{
    return openAt(kWorkingDirectory, path, O_RDONLY);
}

Result<Fd> openDirectory(const std::string &path, int dir)
{
    return openAt(dir, path, O_RDONLY | O_DIRECTORY);
}

Result<std::string> readFile(const std::string &path, std::size_t cap, int dir)
{
    const auto fd = MW_TRY(openAt(dir, path, O_RDONLY));
    auto bytes = readAll(fd.get(), cap);
    if (!bytes)
        return Failure(bytes.error().within(path));
    return bytes;
}

Result<Stat> statAt(int dir, const std::string &path, bool followLinks)
{
    Stat s{};
    MW_TRY_VOID(check(::fstatat(dir, path.c_str(), &s, followLinks ? 0 : AT_SYMLINK_NOFOLLOW), "stat", path));
    return s;
}

Result<Stat> statFd(int fd)
{
    Stat s{};
    MW_TRY_VOID(check(::fstat(fd, &s), "stat", "of an open file"));
    return s;
}

Result<void> linkAt(int dir, const std::string &from, int toDir, const std::string &to)
{
    return check(::linkat(dir, from.c_str(), toDir, to.c_str(), 0), "link " + from + " to", to);
}

Result<void> renameAt(int dir, const std::string &from, int toDir, const std::string &to)
{
    return check(::renameat(dir, from.c_str(), toDir, to.c_str()), "rename " + from + " to", to);
}

Result<void> unlinkAt(int dir, const std::string &path)
{
    return check(::unlinkat(dir, path.c_str(), 0), "unlink", path);
}

Result<void> symlinkAt(const std::string &target, int dir, const std::string &path)
{
    return check(::symlinkat(target.c_str(), dir, path.c_str()), "symlink", path);
}

Result<std::string> readLinkAt(int dir, const std::string &path)
{
    std::string out(PATH_MAX, '\0');
    const auto length = ::readlinkat(dir, path.c_str(), out.data(), out.size());
    if (length < 0)
        return failErrno("readlink " + path);
    out.resize(static_cast<std::size_t>(length));
    return out;
}

Result<void> makeDirectory(int dir, const std::string &path, mode_t mode)
{
    return check(::mkdirat(dir, path.c_str(), mode), "mkdir", path);
}

Result<void> removeDirectory(int dir, const std::string &path)
{
    return check(::unlinkat(dir, path.c_str(), AT_REMOVEDIR), "rmdir", path);
}

Result<void> makeFifo(int dir, const std::string &path, mode_t mode)
{
    return check(::mkfifoat(dir, path.c_str(), mode), "mkfifo", path);
}

Result<void> changeMode(int fd, mode_t mode)
{
    return check(::fchmod(fd, mode), "chmod", "an open file");
}

Result<void> changeModeAt(int dir, const std::string &path, mode_t mode)
{
    return check(::fchmodat(dir, path.c_str(), mode, AT_SYMLINK_NOFOLLOW), "chmod", path);
}

Result<void> changeOwnerAt(int dir, const std::string &path, uid_t uid, gid_t gid)
{
    return check(::fchownat(dir, path.c_str(), uid, gid, AT_SYMLINK_NOFOLLOW), "chown", path);
}

Result<void> setTimesAt(int dir, const std::string &path, UnixTime accessed, UnixTime modified)
{
    const timespec times[2] = {{accessed, 0}, {modified, 0}};
    return check(::utimensat(dir, path.c_str(), times, 0), "set the times of", path);
}

Result<void> truncateFd(int fd, off_t size)
{
    return check(::ftruncate(fd, size), "truncate", "an open file");
}

Result<off_t> seek(int fd, off_t offset, int whence)
{
    const auto at = ::lseek(fd, offset, whence);
    if (at < 0)
        return failErrno("seek");
    return at;
}

Result<void> sync(int fd)
{
    return check(::fsync(fd), "fsync", "an open file");
}

void startWriteback(int fd)
{
    ::sync_file_range(fd, 0, 0, SYNC_FILE_RANGE_WRITE);
}

Result<void> syncDirectory(int dir)
{
    return check(::fsync(dir), "fsync", "an open directory");
}

Result<void> syncDirectory(const std::string &path)
{
    const auto dir = MW_TRY(openDirectory(path));
    return syncDirectory(dir.get());
}

Result<std::vector<std::string>> listDirectory(int dir, const std::string &path)
{
    auto fd = MW_TRY(openDirectory(path, dir));
    const std::unique_ptr<DIR, CloseDirectory> stream(::fdopendir(fd.get()));
    if (!stream)
        return failErrno("open directory " + path);
    fd.release(); // the stream owns it now
    std::vector<std::string> names;
    for (;;) {
        errno = 0;
        const auto *entry = ::readdir(stream.get());
        if (!entry)
            break;
        const std::string_view name = entry->d_name;
        if (name != "." && name != "..")
            names.emplace_back(name);
    }
    if (errno != 0)
        return failErrno("read directory " + path);
    return names;
}

Result<void> changeDirectory(const std::string &path)
{
    return check(::chdir(path.c_str()), "chdir", path);
}

void setUmask(mode_t mask)
{
    ::umask(mask);
}

} // namespace mw::os

// SPDX-License-Identifier: GPL-3.0-or-later
// Files and directories: one wrapper for each system call. Paths are relative to an open directory
// (kWorkingDirectory for the current one); every error text names the path.
#pragma once

#include "shared/base/Clock.h"
#include "shared/os/Fd.h"

#include <string>
#include <string_view>
#include <vector>

#include <sys/stat.h>
#include <sys/types.h>

namespace mw::os {

inline constexpr int kWorkingDirectory = -100; // AT_FDCWD

using Stat = struct stat;

// flags as open(2); O_CLOEXEC is added.
Result<Fd> openAt(int dir, const std::string &path, int flags, mode_t mode = 0);
Result<Fd> openRead(const std::string &path);
Result<Fd> openDirectory(const std::string &path, int dir = kWorkingDirectory);
// The whole of a file, at most `cap` bytes (Format beyond). NotFound where there is none.
Result<std::string> readFile(const std::string &path, std::size_t cap = 64U << 20U, int dir = kWorkingDirectory);

Result<Stat> statAt(int dir, const std::string &path, bool followLinks = true);
Result<Stat> statFd(int fd);

Result<void> linkAt(int dir, const std::string &from, int toDir, const std::string &to);
Result<void> renameAt(int dir, const std::string &from, int toDir, const std::string &to);
Result<void> unlinkAt(int dir, const std::string &path);
Result<std::string> readLinkAt(int dir, const std::string &path); // where it leads
Result<void> symlinkAt(const std::string &target, int dir, const std::string &path);
Result<void> makeDirectory(int dir, const std::string &path, mode_t mode);
Result<void> removeDirectory(int dir, const std::string &path);
Result<void> makeFifo(int dir, const std::string &path, mode_t mode);
Result<void> changeMode(int fd, mode_t mode);
// A link at the end of the path is not followed, so that whoever may put one there gains nothing: its mode cannot be
// changed (an error), its owner is its own.
Result<void> changeModeAt(int dir, const std::string &path, mode_t mode);
Result<void> changeOwnerAt(int dir, const std::string &path, uid_t uid, gid_t gid);
// Sets access and modification time.
Result<void> setTimesAt(int dir, const std::string &path, UnixTime accessed, UnixTime modified);
Result<void> truncateFd(int fd, off_t size);
Result<off_t> seek(int fd, off_t offset, int whence);

Result<void> sync(int fd);                        // fsync
void startWriteback(int fd);                      // a hint that a sync comes soon; does not wait
Result<void> syncDirectory(int dir);              // fsync of an open directory
Result<void> syncDirectory(const std::string &path);

// Names in a directory without "." and "..", in no order.
Result<std::vector<std::string>> listDirectory(int dir, const std::string &path);
Result<void> changeDirectory(const std::string &path);
void setUmask(mode_t mask);

} // namespace mw::os

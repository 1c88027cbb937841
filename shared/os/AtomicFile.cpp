// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/AtomicFile.h"

#include "shared/os/Files.h"

#include <fcntl.h>
#include <unistd.h>

namespace mw::os {
namespace {

struct Place {
    std::string directory;
    std::string name;
    std::string temporary; // as far as the number of the process
};

Place placeOf(const std::string &path)
{
    const auto slash = path.rfind('/');
    const auto name = slash == std::string::npos ? path : path.substr(slash + 1);
    return {slash == std::string::npos ? std::string(".") : path.substr(0, slash + 1), name, "." + name + ".new."};
}

Result<void> fill(const Fd &file, const std::string &name, std::string_view content, const FileAttributes &a)
{
    MW_TRY_VOID(writeAll(file.get(), content));
    if (a.uid != static_cast<uid_t>(-1) || a.gid != static_cast<gid_t>(-1)) {
        if (::fchown(file.get(), a.uid, a.gid) < 0)
            return failErrno("chown " + name);
    }
    MW_TRY_VOID(changeMode(file.get(), a.mode));
    return sync(file.get());
}

} // namespace

Result<void> replaceFile(const std::string &path, std::string_view content, const FileAttributes &attributes)
{
    const auto [directory, name, prefix] = placeOf(path);
    const auto dir = MW_TRY(openDirectory(directory));
    const auto temporary = prefix + std::to_string(::getpid());
    const auto file = MW_TRY(openAt(dir.get(), temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0600));
    auto done = fill(file, temporary, content, attributes);
    if (done)
        done = renameAt(dir.get(), temporary, dir.get(), name);
    if (!done) {
        (void)unlinkAt(dir.get(), temporary);
        return Failure(done.error().within(path));
    }
    return syncDirectory(dir.get());
}

Result<void> replaceFileAlone(const std::string &path, std::string_view content, const FileAttributes &attributes)
{
    const auto place = placeOf(path);
    for (const auto &name : listDirectory(kWorkingDirectory, place.directory).value_or(std::vector<std::string>())) {
        if (name.starts_with(place.temporary))
            (void)unlinkAt(kWorkingDirectory, place.directory + '/' + name);
    }
    return replaceFile(path, content, attributes);
}

} // namespace mw::os

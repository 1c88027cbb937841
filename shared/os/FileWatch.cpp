// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/FileWatch.h"

#include <array>
#include <sys/inotify.h>
#include <unistd.h>

namespace mw::os {

Result<FileWatch> FileWatch::open()
{
    Fd fd(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
    if (!fd.valid())
        return failErrno("watch files");
    return FileWatch(std::move(fd));
}

Result<void> FileWatch::add(const std::string &path)
{
    constexpr std::uint32_t kEvents = IN_CREATE | IN_DELETE | IN_MOVE | IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB;
    if (::inotify_add_watch(m_fd.get(), path.c_str(), kEvents) < 0)
        return failErrno("watch " + path);
    return {};
}

void FileWatch::clear()
{
    std::array<char, 16384> events{};
    while (::read(m_fd.get(), events.data(), events.size()) > 0) {
    }
}

} // namespace mw::os

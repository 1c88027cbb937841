// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/DirectoryWatch.h"

#include <array>
#include <sys/inotify.h>

namespace mw::os {

Result<DirectoryWatch> DirectoryWatch::open()
{
    Fd fd(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    if (!fd.valid())
        return failErrno("inotify");
    return DirectoryWatch(std::move(fd));
}

Result<void> DirectoryWatch::add(const std::string &directory)
{
    constexpr std::uint32_t kChanges = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_ATTRIB | IN_ONLYDIR;
    if (::inotify_add_watch(m_fd.get(), directory.c_str(), kChanges) < 0)
        return failErrno("watch " + directory);
    return {};
}

bool DirectoryWatch::drain()
{
    bool any = false;
    std::array<char, 4096> events{};
    while (readSome(m_fd.get(), events).value_or(0) > 0)
        any = true;
    return any;
}

} // namespace mw::os

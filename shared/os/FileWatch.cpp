// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/FileWatch.h"

#include <array>
#include <sys/inotify.h>

namespace mw::os {

Result<FileWatch> FileWatch::open()
{
    Fd fd(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
    if (!fd.valid())
        return failErrno("watch files");
    return FileWatch(std::move(fd));
}

Result<void> FileWatch::add(const std::string &path, Notice notice)
{
    constexpr std::uint32_t kWhole = IN_MOVE | IN_DELETE | IN_CLOSE_WRITE | IN_ATTRIB;
    constexpr std::uint32_t kEvery = kWhole | IN_CREATE | IN_MODIFY;
    if (::inotify_add_watch(m_fd.get(), path.c_str(), notice == Notice::EveryChange ? kEvery : kWhole) < 0)
        return failErrno("watch " + path);
    return {};
}

bool FileWatch::clear()
{
    bool any = false;
    std::array<char, 16384> events{};
    while (readSome(m_fd.get(), events).value_or(0) > 0)
        any = true;
    return any;
}

} // namespace mw::os

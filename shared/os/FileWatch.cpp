// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/FileWatch.h"

#include <algorithm>
#include <array>
#include <cstring>
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
    constexpr std::uint32_t kWhole = IN_MOVE | IN_DELETE | IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE;
    constexpr std::uint32_t kEvery = kWhole | IN_MODIFY;
    const int watch = ::inotify_add_watch(m_fd.get(), path.c_str(), notice == Notice::EveryChange ? kEvery : kWhole);
    if (watch < 0)
        return failErrno("watch " + path);
    if (notice == Notice::EveryChange)
        m_every.push_back(watch);
    return {};
}

// A directory is whole as soon as it is made; a file is not.
bool FileWatch::matters(std::string_view events) const
{
    inotify_event event{};
    while (events.size() >= sizeof event) {
        std::memcpy(&event, events.data(), sizeof event);
        const bool isNewFile = (event.mask & IN_CREATE) != 0 && (event.mask & IN_ISDIR) == 0;
        if (!isNewFile || std::ranges::contains(m_every, event.wd))
            return true;
        events.remove_prefix(std::min(sizeof event + event.len, events.size()));
    }
    return false;
}

bool FileWatch::clear()
{
    bool any = false;
    std::array<char, 16384> events{};
    while (const auto size = readSome(m_fd.get(), events).value_or(0))
        any = matters({events.data(), size}) || any;
    return any;
}

} // namespace mw::os

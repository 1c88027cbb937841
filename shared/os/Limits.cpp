// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/Limits.h"

#include <algorithm>
#include <sys/resource.h>

namespace mw::os {

Result<std::size_t> raiseOpenFileLimit(std::size_t wanted)
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) < 0)
        return failErrno("read the limit of open files");
    if (limit.rlim_cur >= wanted)
        return static_cast<std::size_t>(limit.rlim_cur);
    limit.rlim_cur = std::min<rlim_t>(wanted, limit.rlim_max);
    if (::setrlimit(RLIMIT_NOFILE, &limit) < 0)
        return failErrno("raise the limit of open files");
    return static_cast<std::size_t>(limit.rlim_cur);
}

} // namespace mw::os

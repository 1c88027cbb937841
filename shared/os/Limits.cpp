// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/Limits.h"

#include <algorithm>
#include <sys/resource.h>

namespace mw::os {

namespace {

void setLimit(__rlimit_resource_t resource, rlim_t soft, rlim_t hard)
{
    const rlimit wanted{soft, hard};
    rlimit now{};
    if (::setrlimit(resource, &wanted) == 0 || ::getrlimit(resource, &now) < 0)
        return;
    now.rlim_cur = std::min(soft, now.rlim_max);
    (void)::setrlimit(resource, &now);
}

} // namespace

void setFreshLimits()
{
    constexpr rlim_t kStack = rlim_t{8} << 20U;
    constexpr rlim_t kFiles = 1024;
    constexpr rlim_t kMostFiles = 524288;
    for (const auto resource : {RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_AS})
        setLimit(resource, RLIM_INFINITY, RLIM_INFINITY);
    setLimit(RLIMIT_STACK, kStack, RLIM_INFINITY);
    setLimit(RLIMIT_CORE, 0, RLIM_INFINITY);
    setLimit(RLIMIT_NOFILE, kFiles, kMostFiles);
}

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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/FileLock.h"

#include "shared/base/Clock.h"

#include <cerrno>
#include <sys/file.h>
#include <time.h>

namespace mw::os {

Result<FileLock> FileLock::tryExclusive(Fd file)
{
    while (::flock(file.get(), LOCK_EX | LOCK_NB) < 0) {
        if (errno != EINTR)
            return failErrno("lock");
    }
    return FileLock(std::move(file));
}

Result<FileLock> FileLock::exclusive(Fd file, int seconds)
{
    const auto deadline = clock::monotonicMilliseconds() + std::int64_t{seconds} * 1000;
    while (::flock(file.get(), LOCK_EX | LOCK_NB) < 0) {
        if (errno != EINTR && errno != EWOULDBLOCK)
            return failErrno("lock");
        if (clock::monotonicMilliseconds() >= deadline)
            return fail(ErrorKind::Timeout, "the file stayed locked for " + std::to_string(seconds) + " s");
        const timespec pause{0, 20'000'000};
        ::nanosleep(&pause, nullptr);
    }
    return FileLock(std::move(file));
}

} // namespace mw::os

// SPDX-License-Identifier: GPL-3.0-or-later
// Time that was worked, not waited: what else runs on the machine does not count.
#pragma once

#include <QtCore/QtGlobal>

#include <ctime>

namespace mw::test {

// Microseconds that the calling thread has worked so far.
inline qint64 threadTime()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64{now.tv_sec} * 1'000'000 + now.tv_nsec / 1000;
}

} // namespace mw::test

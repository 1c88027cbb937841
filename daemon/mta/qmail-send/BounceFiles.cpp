// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/BounceFiles.h"

#include <fcntl.h>

namespace mw::send {

Result<void> BounceFiles::append(MessageNumber number, std::string_view paragraph)
{
    auto &file = m_unsynced[number];
    if (!file.valid())
        file = MW_TRY(os::openAt(m_files.root(), mail::QueueLayout::bounce(number), O_WRONLY | O_APPEND | O_CREAT, 0600));
    const auto before = MW_TRY(os::statFd(file.get())).st_size;
    m_created = m_created || before == 0;
    auto written = os::writeAll(file.get(), paragraph);
    if (!written)
        static_cast<void>(os::truncateFd(file.get(), before));
    return written;
}

Result<void> BounceFiles::sync()
{
    const auto files = std::exchange(m_unsynced, {});
    const bool created = std::exchange(m_created, false);
    for (const auto &entry : files) {
        if (entry.second.valid())
            MW_TRY_VOID(os::sync(entry.second.get()));
    }
    return created ? os::syncDirectory(m_files.bounceDirectory()) : Result<void>{};
}

} // namespace mw::send

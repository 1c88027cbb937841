// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/BounceFiles.h"

#include "daemon/mta/qmail-send/SideFiles.h"

#include <fcntl.h>

namespace mw::send {

Result<void> BounceFiles::append(MessageNumber number, std::string_view paragraph)
{
    return appendTo(mail::QueueLayout::bounce(number), {}, paragraph);
}

Result<void> BounceFiles::appendSuccess(MessageNumber number, UnixTime birth, std::string_view paragraph)
{
    return appendTo(sidefiles::path(sidefiles::kSuccess, number), std::to_string(birth) + "\n", paragraph);
}

Result<void> BounceFiles::appendTo(const std::string &path, std::string_view head, std::string_view paragraph)
{
    auto &file = m_unsynced[path];
    if (!file.valid())
        file = MW_TRY(os::openAt(m_files.root(), path, O_WRONLY | O_APPEND | O_CREAT, 0600));
    const auto before = MW_TRY(os::statFd(file.get())).st_size;
    m_created = m_created || before == 0;
    std::string text(before == 0 ? head : std::string_view());
    auto written = os::writeAll(file.get(), text.append(paragraph));
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

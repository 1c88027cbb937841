// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/MaildirListing.h"

#include "shared/os/Files.h"

#include <algorithm>
#include <tuple>

namespace mw::mail {
namespace {

constexpr UnixTime kForgotten = 129600; // 36 hours

Result<void> addFolder(const std::string &folder, std::vector<MaildirMessage> &messages)
{
    for (const auto &name : MW_TRY(os::listDirectory(os::kWorkingDirectory, folder))) {
        if (name.starts_with('.'))
            continue;
        auto path = folder + '/' + name;
        const auto status = os::statAt(os::kWorkingDirectory, path);
        if (!status && status.error().kind != ErrorKind::NotFound)
            return Failure(status.error());
        if (status && S_ISREG(status->st_mode))
            messages.push_back({std::move(path), status->st_mtime, static_cast<std::uint64_t>(status->st_size)});
    }
    return {};
}

} // namespace

std::string_view MaildirMessage::uniqueName() const
{
    const auto name = std::string_view(path).substr(path.rfind('/') + 1);
    return name.substr(0, name.find(':'));
}

Result<std::vector<MaildirMessage>> listMaildir()
{
    std::vector<MaildirMessage> messages;
    MW_TRY_VOID(addFolder("new", messages));
    MW_TRY_VOID(addFolder("cur", messages));
    std::ranges::sort(messages, {}, [](const MaildirMessage &m) { return std::tuple(m.received, m.uniqueName()); });
    return messages;
}

void cleanMaildir(UnixTime now)
{
    const auto names = os::listDirectory(os::kWorkingDirectory, "tmp");
    if (!names)
        return;
    for (const auto &name : *names) {
        const auto path = "tmp/" + name;
        const auto status = os::statAt(os::kWorkingDirectory, path, false);
        if (name.starts_with('.') || !status || S_ISDIR(status->st_mode))
            continue;
        // A file system mounted noatime keeps no time of reading, but writing counts, too.
        if (now > std::max(status->st_atime, status->st_mtime) + kForgotten)
            (void)os::unlinkAt(os::kWorkingDirectory, path);
    }
}

} // namespace mw::mail

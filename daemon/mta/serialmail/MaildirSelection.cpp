// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/serialmail/MaildirSelection.h"

#include "daemon/mta/serialmail/HeldMessage.h"
#include "shared/mail/ErrorText.h"
#include "shared/os/Files.h"

#include <algorithm>

namespace mw::serialmail {
namespace {

void consider(const std::string &path, std::string_view prefix, UnixTime now, Selection &into)
{
    const auto status = os::statAt(os::kWorkingDirectory, path);
    // One that has gone is somebody else's affair.
    if (!status || !S_ISREG(status->st_mode) || status->st_mtime >= now)
        return;
    const auto message = HeldMessage::open(path, prefix);
    if (!message)
        into.problems.push_back(message.error().text);
    else if (*message)
        into.messages.push_back({path, status->st_mtime});
}

} // namespace

Result<Selection> waitingMessages(std::string_view prefix, UnixTime now)
{
    Selection out;
    for (const std::string folder : {"new", "cur"}) {
        const auto names = os::listDirectory(os::kWorkingDirectory, folder);
        if (!names)
            return Failure(Error{names.error().kind, names.error().number,
                                 "unable to read " + folder + ": " + mail::errorText(names.error().number)});
        for (const auto &name : *names) {
            if (!name.starts_with('.'))
                consider(folder + "/" + name, prefix, now, out);
        }
    }
    std::ranges::sort(out.messages, {}, [](const Waiting &w) { return std::pair(w.since, w.name); });
    return out;
}

} // namespace mw::serialmail

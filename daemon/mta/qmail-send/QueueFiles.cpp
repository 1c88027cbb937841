// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/QueueFiles.h"

#include "shared/base/Text.h"
#include "shared/mail/Envelope.h"

#include <fcntl.h>

namespace mw::send {
namespace {

constexpr std::size_t kLongestInfo = 1U << 30U; // with what was said of each recipient

Result<std::vector<os::Fd>> openSplits(int root, const std::string &name, unsigned split)
{
    std::vector<os::Fd> out;
    for (unsigned i = 0; i < split; ++i)
        out.push_back(MW_TRY(os::openDirectory(name + "/" + std::to_string(i), root)));
    return out;
}

} // namespace

std::optional<MessageNumber> numberFromName(std::string_view name)
{
    if (name.starts_with('0'))
        return std::nullopt;
    return text::wholeNumber(name);
}

Result<QueueFiles> QueueFiles::open(const std::string &path, mail::QueueLayout layout)
{
    QueueFiles out;
    out.m_layout = layout;
    out.m_root = MW_TRY(os::openDirectory(path));
    out.m_bounce = MW_TRY(os::openDirectory("bounce", out.root()));
    out.m_info = MW_TRY(openSplits(out.root(), "info", layout.split()));
    for (const auto channel : mail::kChannels)
        out.m_channels[mail::indexOf(channel)] =
            MW_TRY(openSplits(out.root(), mail::channelName(channel), layout.split()));
    return out;
}

bool QueueFiles::mayExist(const std::string &path) const
{
    const auto found = stat(path);
    return found || found.error().kind != ErrorKind::NotFound;
}

Result<void> QueueFiles::unlink(const std::string &path) const
{
    auto done = os::unlinkAt(root(), path);
    if (!done && done.error().kind == ErrorKind::NotFound)
        return {};
    return done;
}

Result<QueueFiles::Info> QueueFiles::readInfo(MessageNumber number) const
{
    const auto fd = MW_TRY(os::openAt(root(), m_layout.info(number), O_RDONLY));
    Info out;
    out.birth = MW_TRY(os::statFd(fd.get())).st_mtime;
    const auto bytes = MW_TRY(os::readAll(fd.get(), kLongestInfo));
    out.sender = MW_TRY(mail::parseInfo(bytes));
    out.options = mail::parseInfoOptions(bytes);
    return out;
}

} // namespace mw::send

// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/small/MailboxMove.h"

#include "shared/base/Clock.h"
#include "shared/mail/AddressQuote.h"
#include "shared/mail/MaildirListing.h"
#include "shared/mail/Mbox.h"
#include "shared/os/FileLock.h"
#include "shared/os/Files.h"

#include <fcntl.h>
#include <functional>
#include <utility>
#include <vector>

namespace mw::small {

namespace {

constexpr std::size_t kPiece = std::size_t{64} * 1024;
constexpr std::string_view kReturnPath = "Return-Path: <";

Result<void> copy(int from, const std::function<Result<void>(std::string_view)> &write)
{
    std::vector<char> buffer(kPiece);
    while (true) {
        const auto count = MW_TRY(os::readSome(from, buffer));
        if (count == 0)
            return {};
        MW_TRY_VOID(write({buffer.data(), count}));
    }
}

// What the delivery wrote into the message's first line.
std::string senderOf(std::string_view beginning)
{
    const auto line = beginning.substr(0, beginning.find('\n'));
    const auto end = line.rfind('>');
    if (!line.starts_with(kReturnPath) || end == std::string_view::npos)
        return {};
    return std::string(line.substr(kReturnPath.size(), end - kReturnPath.size()));
}

Result<void> appendMessage(const mail::MaildirMessage &message, int to)
{
    const auto file = MW_TRY(os::openRead(message.path));
    mail::MboxQuoting quoting;
    std::string out;
    bool first = true;
    MW_TRY_VOID(copy(file.get(), [&](std::string_view bytes) {
        if (std::exchange(first, false))
            out = mail::fromLine(senderOf(bytes), clock::ctimeDate(message.received));
        quoting.feed(bytes, out);
        auto written = os::writeAll(to, out);
        out.clear();
        return written;
    }));
    if (first)
        out = mail::fromLine("", clock::ctimeDate(message.received));
    quoting.finish(out);
    return os::writeAll(to, out);
}

std::string directoryOf(const std::string &path)
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "." : path.substr(0, slash + 1);
}

} // namespace

Result<void> moveMessages(const std::string &mbox, const std::string &temporary)
{
    const auto messages = MW_TRY(mail::listMaildir());
    if (messages.empty())
        return {};
    auto old = MW_TRY(os::openAt(os::kWorkingDirectory, mbox, O_RDWR | O_CREAT, 0600));
    const auto lock = MW_TRY(os::FileLock::exclusive(std::move(old), mail::kMboxLockSeconds));
    const auto out = MW_TRY(os::openAt(os::kWorkingDirectory, temporary, O_WRONLY | O_CREAT | O_TRUNC, 0600));
    MW_TRY_VOID(copy(lock.file().get(), [&](std::string_view bytes) { return os::writeAll(out.get(), bytes); }));
    for (const auto &message : messages)
        MW_TRY_VOID(appendMessage(message, out.get()));
    MW_TRY_VOID(os::sync(out.get()));
    MW_TRY_VOID(os::renameAt(os::kWorkingDirectory, temporary, os::kWorkingDirectory, mbox));
    MW_TRY_VOID(os::syncDirectory(directoryOf(mbox)));
    for (const auto &message : messages)
        MW_TRY_VOID(os::unlinkAt(os::kWorkingDirectory, message.path));
    return {};
}

} // namespace mw::small

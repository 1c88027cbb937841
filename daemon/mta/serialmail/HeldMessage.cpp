// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/serialmail/HeldMessage.h"

#include "shared/mail/ErrorText.h"
#include "shared/mail/SmtpAddress.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace mw::serialmail {
namespace {

// Room for two addresses of the longest kind, each byte of the sender quoted.
constexpr std::size_t kEnvelopeBytes = 8192;

Failure trouble(const char *verb, const std::string &path, const Error &error)
{
    return Failure(Error{error.kind, error.number,
                         "unable to " + std::string(verb) + " " + path + ": " + mail::errorText(error.number)});
}

// The rest of the line that begins with `start`; `text` goes on behind it. Nothing: the line is another.
std::optional<std::string_view> takeLine(std::string_view &text, std::string_view start)
{
    const auto newline = text.find('\n');
    if (newline == std::string_view::npos || !text.starts_with(start))
        return std::nullopt;
    const auto rest = text.substr(start.size(), newline - start.size());
    text.remove_prefix(newline + 1);
    return rest;
}

Result<std::string> beginningOf(int file)
{
    std::string text(kEnvelopeBytes, '\0');
    std::size_t got = 0;
    while (got < text.size()) {
        const auto count = MW_TRY(os::readSome(file, std::span(text).subspan(got)));
        if (count == 0)
            break;
        got += count;
    }
    text.resize(got);
    return text;
}

Result<bool> lastByteEndsLine(int file)
{
    std::array<char, 1> last{};
    MW_TRY_VOID(os::seek(file, -1, SEEK_END));
    return MW_TRY(os::readSome(file, last)) == 1 && last[0] == '\n';
}

} // namespace

Result<std::optional<HeldMessage>> HeldMessage::open(const std::string &path, std::string_view prefix)
{
    auto file = os::openAt(os::kWorkingDirectory, path, O_RDONLY | O_NONBLOCK);
    if (!file)
        return trouble("open", path, file.error());
    const auto beginning = beginningOf(file->get());
    const auto status = os::statFd(file->get());
    if (!status || !beginning)
        return trouble("read", path, status ? beginning.error() : status.error());
    std::string_view text = *beginning;
    const auto sender = takeLine(text, "Return-Path: <");
    if (!sender || !sender->ends_with('>'))
        return std::nullopt;
    const auto recipient = takeLine(text, "Delivered-To: ");
    if (!recipient || !recipient->starts_with(prefix))
        return std::nullopt;
    HeldMessage out;
    const auto unquoted = mail::parseSmtpAddress("<" + std::string(*sender));
    out.m_sender = unquoted.value_or(std::string(sender->substr(0, sender->size() - 1)));
    out.m_recipient = recipient->substr(prefix.size());
    out.m_start = beginning->size() - text.size();
    const auto whole = static_cast<std::uint64_t>(status->st_size);
    if (whole < out.m_start)
        return fail(ErrorKind::Read, "unable to read " + path + ": it has become shorter");
    out.m_size = whole - out.m_start;
    const auto ends = lastByteEndsLine(file->get());
    if (!ends)
        return trouble("read", path, ends.error());
    out.m_endsWithLine = *ends;
    out.m_file = std::move(*file);
    return out;
}

Result<void> HeldMessage::forEachPiece(const std::function<Result<void>(std::string_view)> &take) const
{
    std::array<char, 32768> buffer{};
    MW_TRY_VOID(os::seek(m_file.get(), static_cast<off_t>(m_start), SEEK_SET));
    for (auto left = m_size; left > 0;) {
        const auto room = std::min<std::uint64_t>(left, buffer.size());
        const auto count = MW_TRY(os::readSome(m_file.get(), std::span(buffer).first(room)));
        if (count == 0)
            return fail(ErrorKind::Read, "the message has become shorter while it was sent");
        MW_TRY_VOID(take({buffer.data(), count}));
        left -= count;
    }
    return {};
}

} // namespace mw::serialmail

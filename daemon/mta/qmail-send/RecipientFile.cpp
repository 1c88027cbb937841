// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/RecipientFile.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace mw::send {

Result<RecipientFile> RecipientFile::open(const QueueFiles &files, Channel channel, MessageNumber number)
{
    return RecipientFile(MW_TRY(os::openAt(files.root(), files.layout().channel(channel, number), O_RDWR)));
}

// False at the end of the file.
Result<bool> RecipientFile::readMore()
{
    m_bufferBegin += m_at;
    m_buffer.erase(0, m_at);
    m_at = 0;
    std::array<char, 4096> piece{};
    const auto n = MW_TRY(os::readSome(m_file.get(), piece));
    m_buffer.append(piece.data(), n);
    return n > 0;
}

Result<std::optional<RecipientFile::Recipient>> RecipientFile::next()
{
    for (;;) {
        const auto end = m_buffer.find('\0', m_at);
        if (end == std::string::npos) {
            if (MW_TRY(readMore()))
                continue;
            m_buffer = {};
            return std::nullopt;
        }
        const char type = m_buffer[m_at];
        const Recipient found{m_bufferBegin + m_at, m_buffer.substr(m_at + 1, end - m_at - (end > m_at ? 1 : 0))};
        m_at = end + 1;
        if (type == 'T')
            return found;
        if (type != 'D')
            return fail(ErrorKind::Format, "unknown record type");
    }
}

Result<std::vector<RecipientFile::Recipient>> RecipientFile::rest()
{
    std::vector<Recipient> out;
    while (auto recipient = MW_TRY(next()))
        out.push_back(std::move(*recipient));
    return out;
}

Result<void> RecipientFile::markDone(std::uint64_t offset)
{
    while (::pwrite(m_file.get(), "D", 1, static_cast<off_t>(offset)) != 1) {
        if (errno != EINTR)
            return failErrno("mark a recipient done");
    }
    return {};
}

} // namespace mw::send

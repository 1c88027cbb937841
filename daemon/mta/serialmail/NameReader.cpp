// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/serialmail/NameReader.h"

#include "shared/os/Fd.h"

#include <array>

namespace mw::serialmail {

Result<std::optional<std::string>> NameReader::next()
{
    std::array<char, 65536> piece{};
    for (;;) {
        if (const auto end = m_buffer.find('\0'); end != std::string::npos) {
            auto name = m_buffer.substr(0, end);
            m_buffer.erase(0, end + 1);
            return name;
        }
        if (m_buffer.size() >= piece.size())
            return fail(ErrorKind::Format, "unable to read the list of files: a name is too long");
        const auto count = MW_TRY(os::readSome(m_fd, piece));
        if (count == 0)
            return std::nullopt;
        m_buffer.append(piece.data(), count);
    }
}

} // namespace mw::serialmail

// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/PipeWriter.h"

namespace mw::send {

Result<void> PipeWriter::flush()
{
    std::size_t written = 0;
    while (written < m_bytes.size()) {
        const auto n = os::writeSome(m_fd, std::string_view(m_bytes).substr(written));
        if (!n && n.error().kind != ErrorKind::Busy)
            return Failure(n.error());
        if (!n)
            break;
        written += *n;
    }
    m_bytes.erase(0, written);
    return {};
}

} // namespace mw::send

// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/stdio/LogBlocks.h"

#include "shared/os/Files.h"

#include <unistd.h>

namespace mw::ctl {
namespace {

constexpr std::size_t kBlock = 192U << 10U; // 256 KiB in Base64

} // namespace

Result<rpc::logs::Read::Reply> LogBlocks::next()
{
    const auto status = MW_TRY(os::statFd(m_file.get()));
    std::string bytes(kBlock, '\0');
    const auto count = MW_TRY(os::readAt(m_file.get(), bytes, m_offset));
    rpc::logs::Read::Reply out;
    out.offset = m_offset;
    out.data = QByteArray(bytes.data(), static_cast<qsizetype>(count)).toBase64().toStdString();
    out.size = status.st_size;
    out.inode = status.st_ino;
    // multilog sets the owner's execute bit when it has written all of it, and after its last byte.
    out.completed = count == 0 && (status.st_mode & S_IXUSR) != 0;
    m_offset += static_cast<std::int64_t>(count);
    return out;
}

} // namespace mw::ctl

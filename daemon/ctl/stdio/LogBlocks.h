// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of an open log file as the replies of org.mailwright.Logs.Read.
#pragma once

#include "shared/os/Fd.h"
#include "shared/rpc/Logs.h"

#include <QtCore/QByteArray>

namespace mw::ctl {

class LogBlocks {
public:
    // `file` is an ordinary file, which is read but never waited for.
    LogBlocks(os::Fd file, std::int64_t offset) : m_file(std::move(file)), m_offset(offset) {}

    // The next reply; its data is empty at the present end of the file. Fails when the file cannot be read.
    Result<rpc::logs::Read::Reply> next();

private:
    os::Fd m_file;
    std::int64_t m_offset;
};

} // namespace mw::ctl

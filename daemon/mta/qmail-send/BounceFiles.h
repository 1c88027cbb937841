// SPDX-License-Identifier: GPL-3.0-or-later
// The files bounce/N, which gather what failed until the message is finished.
#pragma once

#include "daemon/mta/qmail-send/QueueFiles.h"

#include <unordered_map>

namespace mw::send {

class BounceFiles {
public:
    explicit BounceFiles(const QueueFiles &files) : m_files(files) {}

    // Adds to bounce/N, or leaves it as it was on failure. Not durable before sync().
    Result<void> append(MessageNumber number, std::string_view paragraph);
    // Makes all that was appended durable. After a failure nothing appended since the last sync may be relied on.
    Result<void> sync();

private:
    const QueueFiles &m_files;
    std::unordered_map<MessageNumber, os::Fd> m_unsynced;
    bool m_created = false; // the directory has to be synced
};

} // namespace mw::send

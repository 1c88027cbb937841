// SPDX-License-Identifier: GPL-3.0-or-later
// The files bounce/N, which gather what failed until the message is finished, and bounce/N.success beside them.
#pragma once

#include "daemon/mta/qmail-send/QueueFiles.h"

#include "shared/base/Clock.h"

#include <unordered_map>

namespace mw::send {

class BounceFiles {
public:
    explicit BounceFiles(const QueueFiles &files) : m_files(files) {}

    // Adds to bounce/N, or leaves it as it was on failure. Not durable before sync().
    Result<void> append(MessageNumber number, std::string_view paragraph);
    // The same with bounce/N.success, which begins with the message's birth.
    Result<void> appendSuccess(MessageNumber number, UnixTime birth, std::string_view paragraph);
    // Makes all that was appended durable. After a failure nothing appended since the last sync may be relied on.
    Result<void> sync();

private:
    Result<void> appendTo(const std::string &path, std::string_view head, std::string_view paragraph);

    const QueueFiles &m_files;
    std::unordered_map<std::string, os::Fd> m_unsynced; // by path
    bool m_created = false; // the directory has to be synced
};

} // namespace mw::send

// SPDX-License-Identifier: GPL-3.0-or-later
// The file local/N or remote/N of a message: reading the recipients that are left, and marking them done.
#pragma once

#include "daemon/mta/qmail-send/QueueFiles.h"

namespace mw::send {

class RecipientFile {
public:
    struct Recipient {
        std::uint64_t offset = 0; // of its mark
        std::string address;
    };

    static Result<RecipientFile> open(const QueueFiles &files, Channel channel, MessageNumber number);

    // The next recipient that is not done, or nothing at the end. A last record that a crash has cut off does not
    // count. Format: a record of unknown type.
    Result<std::optional<Recipient>> next();
    // All that are left.
    Result<std::vector<Recipient>> rest();
    Result<void> markDone(std::uint64_t offset);

private:
    explicit RecipientFile(os::Fd file) : m_file(std::move(file)) {}
    Result<bool> readMore();

    os::Fd m_file;
    std::string m_buffer;
    std::size_t m_at = 0;          // in the buffer
    std::uint64_t m_bufferBegin = 0; // its offset in the file
};

} // namespace mw::send

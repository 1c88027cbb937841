// SPDX-License-Identifier: GPL-3.0-or-later
// The queue directory as qmail-send uses it: every path is relative to one open directory.
#pragma once

#include "shared/mail/EnvelopeOptions.h"
#include "shared/mail/QueueLayout.h"
#include "shared/os/Files.h"

#include <array>
#include <optional>
#include <vector>

namespace mw::send {

using mail::Channel;
using mail::MessageNumber;

// The name of a file in a directory of numbers, or nothing if it is no message number.
std::optional<MessageNumber> numberFromName(std::string_view name);

class QueueFiles {
public:
    // Fails if a directory is missing or cannot be opened.
    static Result<QueueFiles> open(const std::string &path, mail::QueueLayout layout);

    const mail::QueueLayout &layout() const { return m_layout; }
    int root() const { return m_root.get(); }
    int bounceDirectory() const { return m_bounce.get(); }
    // For syncing: the directory of a message's info, local or remote file.
    int infoDirectory(MessageNumber number) const { return m_info[number % m_layout.split()].get(); }
    int channelDirectory(Channel channel, MessageNumber number) const
    {
        return m_channels[mail::indexOf(channel)][number % m_layout.split()].get();
    }

    Result<os::Stat> stat(const std::string &path) const { return os::statAt(root(), path, false); }
    // False only if it is certain that there is no such file.
    bool mayExist(const std::string &path) const;
    // Removes a file; one that is not there is fine.
    Result<void> unlink(const std::string &path) const;

    struct Info {
        UnixTime birth = 0;
        std::string sender;
        mail::QueuedOptions options;
    };
    Result<Info> readInfo(MessageNumber number) const;

private:
    mail::QueueLayout m_layout;
    os::Fd m_root;
    os::Fd m_bounce;
    std::vector<os::Fd> m_info;
    std::array<std::vector<os::Fd>, 2> m_channels;
};

} // namespace mw::send

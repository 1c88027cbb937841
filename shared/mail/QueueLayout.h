// SPDX-License-Identifier: GPL-3.0-or-later
// Where the files of a message are: paths below the queue directory for a message number and a split.
// The meaning of each file and the states S1 to S5 are described in MESSAGE_FLOW.md.
#pragma once

#include "shared/base/Error.h"
#include "shared/mail/Channel.h"

#include <cstdint>
#include <string>

namespace mw::mail {

// The inode number of the message file: if mess/S/N exists, its inode is N.
using MessageNumber = std::uint64_t;

inline constexpr unsigned kDefaultSplit = 23;

class QueueLayout {
public:
    explicit QueueLayout(unsigned split = kDefaultSplit) : m_split(split) {}
    // With the split of control/conf-split; 23 if there is no such file. Config when it is not 1 to 10007, and while
    // a change of the queue's names is not finished (QueueChange.h).
    static Result<QueueLayout> ofHome();

    unsigned split() const { return m_split; }
    // "S/ID": the path below queue/mess, as the spawners get it.
    std::string spread(MessageNumber number) const;

    std::string mess(MessageNumber number) const { return "mess/" + spread(number); }
    std::string info(MessageNumber number) const { return "info/" + spread(number); }
    std::string channel(Channel channel, MessageNumber number) const;
    std::string local(MessageNumber number) const { return channel(Channel::Local, number); }
    std::string remote(MessageNumber number) const { return channel(Channel::Remote, number); }
    static std::string intd(MessageNumber number) { return "intd/" + std::to_string(number); }
    static std::string todo(MessageNumber number) { return "todo/" + std::to_string(number); }
    static std::string bounce(MessageNumber number) { return "bounce/" + std::to_string(number); }

private:
    unsigned m_split;
};

// home()/queue
std::string queueDirectory();

} // namespace mw::mail

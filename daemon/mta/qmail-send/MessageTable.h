// SPDX-License-Identifier: GPL-3.0-or-later
// All preprocessed messages in memory, and which is due next in each channel.
#pragma once

#include "shared/base/Clock.h"
#include "shared/mail/QueueLayout.h"

#include <array>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace mw::send {

using mail::Channel;
using mail::MessageNumber;

enum class Stage : std::uint8_t {
    Finished, // no recipient is left in this channel
    Waiting,  // due at some time
    Running,  // a pass over its recipients is open, or deliveries run
};

// Small, since there may be a hundred thousand of them; senders and recipients stay on disk.
struct QueuedMessage {
    UnixTime birth = 0;
    std::array<UnixTime, 2> due{};
    std::array<std::uint16_t, 2> attempts{};
    std::array<Stage, 2> stage{Stage::Finished, Stage::Finished};
    bool held = false;
    bool delayTold = false; // its sender has had a delay notice
    bool successes = false; // its sender wants to hear of successes that were noted

    bool anyRunning() const { return stage[0] == Stage::Running || stage[1] == Stage::Running; }
    bool allFinished() const { return stage[0] == Stage::Finished && stage[1] == Stage::Finished; }
};

class MessageTable {
public:
    QueuedMessage *find(MessageNumber number);
    // Takes a message that is not known yet; its waiting channels become due as they say.
    void add(MessageNumber number, const QueuedMessage &message);
    void remove(MessageNumber number) { m_messages.erase(number); }

    // Lets the channel wait until `due`. The message must be known.
    void waitUntil(MessageNumber number, Channel channel, UnixTime due);
    // Everything that waits and is not held becomes due: `perSecond` messages a second in each channel, the longest
    // overdue first, or all at once if it is 0. Nothing becomes due later than it was.
    void makeAllDue(UnixTime now, std::uint64_t perSecond);
    void setHeld(MessageNumber number, bool held);

    // The message that is due the longest; it is Running then. Nothing if none is due.
    std::optional<MessageNumber> takeDue(Channel channel, UnixTime now);
    // When the next one is due.
    std::optional<UnixTime> nextDue(Channel channel);

    std::size_t size() const { return m_messages.size(); }
    std::vector<MessageNumber> numbers() const;

private:
    using Entry = std::pair<UnixTime, MessageNumber>;

    void push(MessageNumber number, Channel channel, UnixTime due);
    void dropOutdated(Channel channel);

    std::unordered_map<MessageNumber, QueuedMessage> m_messages;
    // Heaps with the earliest entry in front. Entries that a later change has outdated are dropped when they come
    // to the front.
    std::array<std::vector<Entry>, 2> m_heaps;
};

} // namespace mw::send

// SPDX-License-Identifier: GPL-3.0-or-later
// The queue at one moment: fixed-size rows side by side, every address stored once.
#include "gui/models/QueueSnapshot.h"

#include "gui/models/Format.h"

#include <algorithm>
#include <utility>

namespace mw::gui {

namespace {

std::int64_t earliest(std::int64_t a, std::int64_t b)
{
    return a == 0 ? b : (b == 0 ? a : std::min(a, b));
}

} // namespace

MessageState QueueRow::state(std::int64_t now) const
{
    if (held)
        return MessageState::Held;
    if (recipients == 0)
        return MessageState::NotSortedIn;
    if (left == 0)
        return MessageState::Bouncing;
    if (nextTry <= now)
        return MessageState::Due;
    return deadline != 0 && nextTry > deadline ? MessageState::LastTry : MessageState::Waiting;
}

std::uint32_t QueueSnapshotBuilder::intern(const std::string &address)
{
    const QString text = Format::fromUtf8(address);
    const auto found = m_known.constFind(text);
    if (found != m_known.constEnd())
        return *found;
    const auto index = static_cast<std::uint32_t>(m_snapshot.m_addresses.size());
    m_snapshot.m_addresses.push_back(text);
    m_known.insert(text, index);
    return index;
}

void QueueSnapshotBuilder::add(const rpc::queue::Message &message)
{
    auto &s = m_snapshot;
    QueueRow row;
    row.number = message.number;
    row.birth = message.birth;
    row.size = message.size;
    row.nextTry = earliest(message.nextLocal.value_or(0), message.nextRemote.value_or(0));
    row.deadline = message.deadline;
    row.sender = intern(message.sender);
    row.firstRecipient = static_cast<std::uint32_t>(s.m_recipients.size());
    row.recipients = static_cast<std::uint32_t>(message.recipients.size());
    row.tries = static_cast<std::uint32_t>(std::max<std::int64_t>(message.tries, 0));
    row.bouncing = message.bouncing;
    row.held = message.held;
    for (const bool done : {false, true}) {
        for (const auto &recipient : message.recipients) {
            if (recipient.done != done)
                continue;
            s.m_recipients.push_back(intern(recipient.address));
            if (done)
                continue;
            ++row.left;
            (recipient.channel == rpc::queue::Channel::Local ? row.local : row.remote) = true;
        }
    }
    s.m_recipientsLeft += row.left;
    s.m_waitingLocal += row.local ? 1U : 0U;
    s.m_waitingRemote += row.remote ? 1U : 0U;
    s.m_oldestBirth = earliest(s.m_oldestBirth, row.birth);
    s.m_nextTry = earliest(s.m_nextTry, row.nextTry);
    s.m_rows.push_back(row);
}

QueueSnapshotPointer QueueSnapshotBuilder::finish()
{
    m_known.clear();
    return std::make_shared<const QueueSnapshot>(std::exchange(m_snapshot, {}));
}

} // namespace mw::gui

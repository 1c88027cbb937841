// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/MessageTable.h"

#include <algorithm>
#include <functional>

namespace mw::send {

QueuedMessage *MessageTable::find(MessageNumber number)
{
    const auto found = m_messages.find(number);
    return found == m_messages.end() ? nullptr : &found->second;
}

void MessageTable::add(MessageNumber number, const QueuedMessage &message)
{
    const auto &stored = m_messages.insert_or_assign(number, message).first->second;
    for (const auto channel : mail::kChannels) {
        const auto i = mail::indexOf(channel);
        if (stored.stage[i] == Stage::Waiting && !stored.held)
            push(number, channel, stored.due[i]);
    }
}

void MessageTable::push(MessageNumber number, Channel channel, UnixTime due)
{
    auto &heap = m_heaps[mail::indexOf(channel)];
    heap.emplace_back(due, number);
    std::ranges::push_heap(heap, std::greater{});
}

void MessageTable::waitUntil(MessageNumber number, Channel channel, UnixTime due)
{
    auto *message = find(number);
    if (!message)
        return;
    const auto i = mail::indexOf(channel);
    message->stage[i] = Stage::Waiting;
    message->due[i] = due;
    if (!message->held)
        push(number, channel, due);
}

void MessageTable::makeAllDue(UnixTime now, std::uint64_t perSecond)
{
    for (const auto channel : mail::kChannels) {
        const auto i = mail::indexOf(channel);
        auto &heap = m_heaps[i];
        heap.clear();
        for (auto &[number, message] : m_messages) {
            if (message.stage[i] != Stage::Waiting || message.held)
                continue;
            heap.emplace_back(message.due[i], number);
        }
        std::ranges::sort(heap);
        for (std::size_t at = 0; at < heap.size(); ++at) {
            const auto spread = perSecond == 0 ? now : now + static_cast<UnixTime>(at / perSecond);
            auto &due = m_messages[heap[at].second].due[i];
            due = spread == now ? now : std::min(due, spread);
            heap[at].first = due;
        }
        std::ranges::make_heap(heap, std::greater{});
    }
}

void MessageTable::setHeld(MessageNumber number, bool held)
{
    auto *message = find(number);
    if (!message || message->held == held)
        return;
    message->held = held;
    for (const auto channel : mail::kChannels) {
        const auto i = mail::indexOf(channel);
        if (!held && message->stage[i] == Stage::Waiting)
            push(number, channel, message->due[i]);
    }
}

void MessageTable::dropOutdated(Channel channel)
{
    const auto i = mail::indexOf(channel);
    auto &heap = m_heaps[i];
    while (!heap.empty()) {
        const auto &[due, number] = heap.front();
        const auto *message = find(number);
        if (message && !message->held && message->stage[i] == Stage::Waiting && message->due[i] == due)
            return;
        std::ranges::pop_heap(heap, std::greater{});
        heap.pop_back();
    }
}

std::optional<UnixTime> MessageTable::nextDue(Channel channel)
{
    dropOutdated(channel);
    const auto &heap = m_heaps[mail::indexOf(channel)];
    return heap.empty() ? std::nullopt : std::optional(heap.front().first);
}

std::optional<MessageNumber> MessageTable::takeDue(Channel channel, UnixTime now)
{
    const auto due = nextDue(channel);
    if (!due || *due > now)
        return std::nullopt;
    auto &heap = m_heaps[mail::indexOf(channel)];
    const auto number = heap.front().second;
    std::ranges::pop_heap(heap, std::greater{});
    heap.pop_back();
    find(number)->stage[mail::indexOf(channel)] = Stage::Running;
    return number;
}

std::vector<MessageNumber> MessageTable::numbers() const
{
    std::vector<MessageNumber> out;
    out.reserve(m_messages.size());
    for (const auto &entry : m_messages)
        out.push_back(entry.first);
    std::ranges::sort(out);
    return out;
}

} // namespace mw::send

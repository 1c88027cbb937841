// SPDX-License-Identifier: GPL-3.0-or-later
// The queue at one moment: fixed-size rows side by side, every address stored once. Fixed once made.
#pragma once

#include "shared/rpc/Queue.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace mw::gui {

// What a row says about its message; the order is that of sorting by state.
enum class MessageState : std::uint8_t { Due, Waiting, LastTry, Bouncing, Held, NotSortedIn };

struct MessageKey {
    std::uint64_t number = 0;
    std::int64_t birth = 0;
    friend bool operator==(const MessageKey &, const MessageKey &) = default;
};

struct QueueRow {
    std::uint64_t number = 0;
    std::int64_t birth = 0;
    std::int64_t size = 0;
    std::int64_t nextTry = 0; // unix seconds; 0: none is planned
    std::int64_t deadline = 0;
    std::uint32_t sender = 0;         // in the address pool
    std::uint32_t firstRecipient = 0; // in the recipient list
    std::uint32_t recipients = 0;
    std::uint32_t left = 0; // of those, not done yet
    std::uint32_t tries = 0;
    bool bouncing = false;
    bool held = false;
    bool local = false;  // has recipients left on that channel
    bool remote = false;

    MessageKey key() const { return {number, birth}; }
    MessageState state(std::int64_t now) const;
};

class QueueSnapshot {
public:
    std::size_t size() const { return m_rows.size(); }
    const QueueRow &row(std::size_t index) const { return m_rows[index]; }
    const std::vector<QueueRow> &rows() const { return m_rows; }
    const QString &address(std::uint32_t index) const { return m_addresses[index]; }
    const std::vector<QString> &addresses() const { return m_addresses; }
    // The `n`th recipient of a row, in the pool; those not done come first.
    std::uint32_t recipient(const QueueRow &row, std::uint32_t n) const { return m_recipients[row.firstRecipient + n]; }
    std::uint64_t totalRecipientsLeft() const { return m_recipientsLeft; }
    std::uint64_t waitingLocal() const { return m_waitingLocal; }   // messages
    std::uint64_t waitingRemote() const { return m_waitingRemote; } // messages
    std::int64_t oldestBirth() const { return m_oldestBirth; }      // 0: empty queue
    std::int64_t nextTry() const { return m_nextTry; }              // 0: none

private:
    friend class QueueSnapshotBuilder;
    std::vector<QueueRow> m_rows;
    std::vector<QString> m_addresses;
    std::vector<std::uint32_t> m_recipients;
    std::uint64_t m_recipientsLeft = 0;
    std::uint64_t m_waitingLocal = 0;
    std::uint64_t m_waitingRemote = 0;
    std::int64_t m_oldestBirth = 0;
    std::int64_t m_nextTry = 0;
};

using QueueSnapshotPointer = std::shared_ptr<const QueueSnapshot>;

class QueueSnapshotBuilder {
public:
    void add(const rpc::queue::Message &message);
    QueueSnapshotPointer finish();

private:
    std::uint32_t intern(const std::string &address);

    QueueSnapshot m_snapshot;
    QHash<QString, std::uint32_t> m_known;
};

} // namespace mw::gui

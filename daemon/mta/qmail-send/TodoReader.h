// SPDX-License-Identifier: GPL-3.0-or-later
// Preprocessing: turns the entries of todo into info, local and remote files and hands the messages to the
// scheduler. A few entries a turn of the loop, so that deliveries go on meanwhile. Until its files are synced, todo
// holds the truth about a message; what is prepared while one group is synced makes the next group.
#pragma once

#include "daemon/mta/qmail-send/Cleaner.h"
#include "daemon/mta/qmail-send/Core.h"
#include "daemon/mta/qmail-send/Finisher.h"
#include "daemon/mta/qmail-send/Trigger.h"
#include "daemon/mta/qmail-send/WorkerPool.h"

#include "shared/mail/Envelope.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <unordered_set>

namespace mw::send {

class TodoReader {
public:
    TodoReader(Core &core, Cleaner &cleaner, Finisher &finisher, WorkerPool &pool);

    // Looks at todo if it is time, and prepares the next few entries.
    void run();
    // Whether run() has something to do at once. What is prepared when the end begins is still to be synced.
    bool hasWork() const { return mayPrepare() || (!m_syncing && !m_group.empty()); }
    // When run() wants to be called at the latest.
    UnixTime nextScan() const { return std::min(m_nextScan, m_nextCheck); }
    // The trigger's descriptor while pulls matter, else -1.
    int triggerFd() const { return m_scanSoon || !m_list.empty() ? -1 : m_trigger.fd(); }
    void scanSoon() { m_scanSoon = true; }
    // Work that is under way; a clean exit waits for it.
    bool idle() const { return !m_syncing && m_group.empty(); }
    // How many scans have been worked off.
    std::uint64_t scansDone() const { return m_list.empty() ? m_scans : m_scans - 1; }
    // In preparation: neither finished nor known to the table yet.
    bool isPreparing(MessageNumber number) const { return m_preparing.contains(number); }

private:
    static constexpr std::size_t kLargestGroup = 200; // each holds up to three descriptors

    struct Prepared {
        MessageNumber number = 0;
        QueuedMessage message;
        std::vector<os::Fd> files;
    };
    struct Batch {
        std::vector<Prepared> messages;
        std::atomic<bool> failed = false;
        std::size_t tasksLeft = 0;
    };
    struct Records {
        std::string info;
        std::array<std::string, 2> channels;
    };

    bool mayPrepare() const { return !m_core.exiting && (m_scanSoon || !m_list.empty()) && m_group.size() < kLargestGroup; }
    void scan();
    void prepareSome();
    void watchTrigger();
    bool deliveriesWait();
    std::optional<Prepared> prepare(MessageNumber number);
    bool mayBeUnloggedBounce(MessageNumber number, std::int64_t queuePid);
    Records recordsOf(const mail::TodoRecord &todo) const;
    Result<Prepared> writeRecords(MessageNumber number, const Records &records);
    Result<void> removeOld(const std::string &path);
    Result<os::Fd> writeRecord(const std::string &path, const std::string &content);
    void sync(std::vector<Prepared> messages);
    void synced(const std::shared_ptr<Batch> &batch);
    void admit(MessageNumber number, const QueuedMessage &message);

    Core &m_core;
    Cleaner &m_cleaner;
    Finisher &m_finisher;
    WorkerPool &m_pool;
    Trigger m_trigger;
    std::vector<MessageNumber> m_list; // of the last scan, not looked at yet; the last is the next
    std::vector<Prepared> m_group;     // to be synced next
    bool m_syncing = false;            // the group before it
    std::unordered_set<MessageNumber> m_preparing;
    std::unordered_map<MessageNumber, std::uint64_t> m_postponed; // the newest injection when first seen
    UnixTime m_nextScan = 0;
    bool m_scanSoon = true;
    std::uint64_t m_scans = 0;
    UnixTime m_nextCheck = 0; // of the trigger
    bool m_triggerBroken = false;
};

} // namespace mw::send

// SPDX-License-Identifier: GPL-3.0-or-later
// Commits drafts in a thread of its own: all that become ready while one batch is synced make the next batch.
#pragma once

#include "shared/mail/QueueStore.h"
#include "shared/os/Fd.h"

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace mw::queued {

struct CommitDone {
    std::uint64_t key = 0;
    int code = 0;
    mail::MessageNumber number = 0;
};

class GroupCommit {
public:
    // `queued` is called in the thread after each batch that queued something (it wakes qmail-send).
    static Result<std::unique_ptr<GroupCommit>> start(mail::QueueStore &store, std::function<void()> queued);
    GroupCommit(const GroupCommit &) = delete;
    GroupCommit &operator=(const GroupCommit &) = delete;
    ~GroupCommit(); // commits what it has first

    // Collects a draft; submit() hands over all that were collected.
    void add(std::uint64_t key, std::unique_ptr<mail::QueueDraft> draft);
    void submit();
    // Readable when take() has something.
    int fd() const { return m_wake.read.get(); }
    std::vector<CommitDone> take();

private:
    struct Batch {
        std::vector<std::uint64_t> keys;
        std::vector<std::unique_ptr<mail::QueueDraft>> drafts;
    };
    GroupCommit(mail::QueueStore &store, std::function<void()> queued, os::Pipe wake);
    void work();
    void commit(Batch batch);

    mail::QueueStore &m_store;
    std::function<void()> m_queued;
    os::Pipe m_wake;
    Batch m_collected; // of the caller's thread
    std::mutex m_mutex;
    std::condition_variable m_wanted;
    Batch m_waiting;
    std::vector<CommitDone> m_done;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace mw::queued

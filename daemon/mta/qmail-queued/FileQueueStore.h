// SPDX-License-Identifier: GPL-3.0-or-later
// qmail's queue directory as a store: pid/, mess/, intd/ and todo/ as qmail-queue(8) makes them.
#pragma once

#include "daemon/mta/qmail-queued/SyncPool.h"
#include "shared/mail/QueueStore.h"
#include "shared/os/Fd.h"

namespace mw::queued {

// The order of steps keeps the states S1 to S4: pid/X, mess/S/ID, intd/ID, syncs, todo/ID, sync. What a crash leaves
// before todo/ID is a message that nobody was told is queued; qmail-send removes it after 36 hours.
class FileQueueStore : public mail::QueueStore {
public:
    // Kind as from opening `directory`. Files get the caller's user and group and mode 0644.
    static Result<std::unique_ptr<FileQueueStore>> open(const std::string &directory, const mail::QueueLayout &layout,
                                                        unsigned syncThreads);

    mail::StoreResult<std::unique_ptr<mail::QueueDraft>> begin(long pid) override;
    std::vector<int> commit(std::span<const std::unique_ptr<mail::QueueDraft>> drafts) override;

private:
    FileQueueStore(os::Fd directory, const mail::QueueLayout &layout, unsigned syncThreads)
        : m_directory(std::move(directory)), m_layout(layout), m_pool(syncThreads)
    {
    }

    os::Fd m_directory;
    mail::QueueLayout m_layout;
    SyncPool m_pool;
};

} // namespace mw::queued

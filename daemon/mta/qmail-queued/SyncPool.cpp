// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-queued/SyncPool.h"

#include "shared/os/Files.h"

namespace mw::queued {

SyncPool::SyncPool(unsigned threads)
{
    for (unsigned i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

SyncPool::~SyncPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wanted.notify_all();
    for (auto &thread : m_threads)
        thread.join();
}

std::vector<bool> SyncPool::syncAll(std::span<const int> fds)
{
    std::unique_lock lock(m_mutex);
    m_fds = fds;
    m_results.assign(fds.size(), false);
    m_next = 0;
    m_open = fds.size();
    if (fds.size() > 1)
        m_wanted.notify_all();
    while (syncNext(lock)) {
    }
    m_finished.wait(lock, [this] { return m_open == 0; });
    return std::exchange(m_results, {});
}

// Syncs one descriptor outside the lock; false when none is left to begin.
bool SyncPool::syncNext(std::unique_lock<std::mutex> &lock)
{
    if (m_next >= m_fds.size())
        return false;
    const auto index = m_next++;
    const int fd = m_fds[index];
    lock.unlock();
    const bool synced = os::sync(fd).has_value();
    lock.lock();
    m_results[index] = synced;
    if (--m_open == 0)
        m_finished.notify_one();
    return true;
}

void SyncPool::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        if (!syncNext(lock))
            m_wanted.wait(lock, [this] { return m_ending || m_next < m_fds.size(); });
    }
}

} // namespace mw::queued

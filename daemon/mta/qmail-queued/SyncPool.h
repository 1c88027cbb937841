// SPDX-License-Identifier: GPL-3.0-or-later
// Syncs many files and directories at once: the file system then writes its journal once for all of them.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

namespace mw::queued {

class SyncPool {
public:
    // `threads` beside the one that calls syncAll().
    explicit SyncPool(unsigned threads);
    SyncPool(const SyncPool &) = delete;
    SyncPool &operator=(const SyncPool &) = delete;
    ~SyncPool();

    // For each descriptor whether it is on disk now. One caller at a time.
    std::vector<bool> syncAll(std::span<const int> fds);

private:
    void work();
    bool syncNext(std::unique_lock<std::mutex> &lock);

    std::mutex m_mutex;
    std::condition_variable m_wanted;
    std::condition_variable m_finished;
    std::span<const int> m_fds;
    std::vector<bool> m_results;
    std::size_t m_next = 0;
    std::size_t m_open = 0; // begun or waiting
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace mw::queued

// SPDX-License-Identifier: GPL-3.0-or-later
// A few threads for calls that block (fsync, waiting for qmail-queue), so that the event loop never does.
#pragma once

#include "shared/os/Fd.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include <pthread.h>

namespace mw::send {

class WorkerPool {
public:
    // Block the signals of the process first: threads inherit the mask.
    static Result<std::unique_ptr<WorkerPool>> start(unsigned threads);
    ~WorkerPool(); // waits for work that runs; what has not begun is dropped
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    // Runs `work` in a thread, then `finished` from runFinished(). `work` may touch nothing that others use.
    void submit(std::function<void()> work, std::function<void()> finished);
    // Readable when runFinished() has something to do.
    int fd() const { return m_event.get(); }
    void runFinished();
    // Submitted and not yet passed to `finished`.
    std::size_t pending() const { return m_pending; }

private:
    struct Task {
        std::function<void()> work;
        std::function<void()> finished;
    };

    explicit WorkerPool(os::Fd event) : m_event(std::move(event)) {}
    static void *threadMain(void *pool);
    void work();

    os::Fd m_event;
    std::mutex m_mutex; // guards the next four
    std::condition_variable m_wake;
    std::deque<Task> m_waiting;
    std::vector<Task> m_done;
    bool m_stop = false;
    std::size_t m_pending = 0; // event loop only
    std::vector<pthread_t> m_threads;
};

} // namespace mw::send

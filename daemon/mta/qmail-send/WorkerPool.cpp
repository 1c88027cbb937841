// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/WorkerPool.h"

#include <array>
#include <sys/eventfd.h>

namespace mw::send {

Result<std::unique_ptr<WorkerPool>> WorkerPool::start(unsigned threads)
{
    os::Fd event(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    if (!event.valid())
        return failErrno("eventfd");
    std::unique_ptr<WorkerPool> pool(new WorkerPool(std::move(event)));
    for (unsigned i = 0; i < threads; ++i) {
        pthread_t thread{};
        if (const int problem = ::pthread_create(&thread, nullptr, &WorkerPool::threadMain, pool.get()))
            return Failure(Error::fromErrno(problem, "start a thread"));
        pool->m_threads.push_back(thread);
    }
    return pool;
}

WorkerPool::~WorkerPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    for (const auto thread : m_threads)
        ::pthread_join(thread, nullptr);
}

void *WorkerPool::threadMain(void *pool)
{
    static_cast<WorkerPool *>(pool)->work();
    return nullptr;
}

void WorkerPool::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stop || !m_waiting.empty(); });
        if (m_stop)
            return;
        auto task = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        task.work();
        task.work = nullptr; // what it owns is destroyed here, not in the event loop
        lock.lock();
        m_done.push_back(std::move(task));
        const std::uint64_t one = 1;
        static_cast<void>(::eventfd_write(m_event.get(), one));
    }
}

void WorkerPool::submit(std::function<void()> work, std::function<void()> finished)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({std::move(work), std::move(finished)});
    }
    ++m_pending;
    m_wake.notify_one();
}

void WorkerPool::runFinished()
{
    std::vector<Task> done;
    {
        const std::lock_guard lock(m_mutex);
        eventfd_t count = 0;
        static_cast<void>(::eventfd_read(m_event.get(), &count));
        done.swap(m_done);
    }
    for (auto &task : done) {
        --m_pending;
        task.finished();
    }
}

} // namespace mw::send

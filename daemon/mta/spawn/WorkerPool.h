// SPDX-License-Identifier: GPL-3.0-or-later
// Worker processes that are kept for some seconds after their work, because the next request of the same user
// is probably near: one exec serves many deliveries.
#pragma once

#include "daemon/mta/spawn/EventLoop.h"

#include <functional>
#include <list>
#include <memory>
#include <span>
#include <string>

namespace mw::spawn {

class WorkerPool {
public:
    // The workers are `program` with kWorkerOption, a socket on descriptor 0 and the rights of their user.
    WorkerPool(EventLoop &loop, std::string program);
    // Workers get the limits of a person's own processes instead of ours.
    void useFreshLimits() { m_freshLimits = true; }
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;
    ~WorkerPool();

    // The reply, or nothing when the worker went away before it replied.
    using Answer = std::function<void(std::optional<std::string>)>;
    // Sends the request with copies of the descriptors to an idle worker of that user; starts one if there is
    // none. Kinds as of os::spawn; then `answer` is not called.
    Result<void> ask(const os::Identity &user, std::string_view request, std::span<const int> descriptors,
                     Answer answer);

    // Ends the workers that have been idle too long; true while there are idle ones.
    bool expire();
    // Ends all idle workers, because their program has changed. Busy ones end after their work.
    void dismiss();

private:
    struct Worker {
        os::Identity user;
        os::Fd socket;
        Answer answer; // set: busy
        std::int64_t idleSince = 0;
        unsigned served = 0;
        unsigned generation = 0;
    };
    using Workers = std::list<Worker>;
    Workers::iterator idleWorkerOf(const os::Identity &user);
    Result<Workers::iterator> startWorker(const os::Identity &user);
    void replied(Workers::iterator worker);
    void remove(Workers::iterator worker);

    EventLoop &m_loop;
    std::string m_program;
    Workers m_workers;
    unsigned m_generation = 0;
    bool m_freshLimits = false;
};

} // namespace mw::spawn

// SPDX-License-Identifier: GPL-3.0-or-later
// Worker processes that are kept for some seconds after their work, because the next request of the same kind is
// probably near: one exec, or one connection, serves many deliveries.
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
    // How long a worker waits for more work. 0: until the next look, about a second.
    void setIdleTime(std::int64_t milliseconds) { m_idleMilliseconds = milliseconds; }
    // What a worker holds after this reply; "" (what holds without this): nothing, and any request can be its next.
    using Holds = std::function<std::string(const std::string &reply, const std::string &key)>;
    void setHolds(Holds holds) { m_holds = std::move(holds); }
    // Workers get the limits of a person's own processes instead of ours.
    void useFreshLimits() { m_freshLimits = true; }
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;
    ~WorkerPool();

    // The reply, or nothing when the worker went away before it replied.
    using Answer = std::function<void(std::optional<std::string>)>;
    // Sends the request with copies of the descriptors to an idle worker of that user: to one that holds `key`, else to
    // one that holds nothing; starts one if there is none. Kinds as of os::spawn; then `answer` is not called.
    Result<void> ask(const os::Identity &user, const std::string &key, std::string_view request,
                     std::span<const int> descriptors, Answer answer);

    // Ends the workers that have been idle too long; true while there are idle ones.
    bool expire();
    // Ends all idle workers, because their program has changed. Busy ones end after their work.
    void dismiss();

private:
    struct Worker {
        os::Identity user;
        std::string key; // busy: of its request; idle: what it holds
        os::Fd socket;
        Answer answer; // set: busy
        std::int64_t idleSince = 0;
        unsigned served = 0;
        unsigned generation = 0;
    };
    using Workers = std::list<Worker>;
    Workers::iterator idleWorkerOf(const os::Identity &user, const std::string &key);
    void dropOldest();
    Result<Workers::iterator> startWorker(const os::Identity &user);
    void replied(Workers::iterator worker);
    void remove(Workers::iterator worker);

    EventLoop &m_loop;
    std::string m_program;
    Workers m_workers;
    unsigned m_generation = 0;
    bool m_freshLimits = false;
    std::int64_t m_idleMilliseconds = 5000;
    Holds m_holds;
};

} // namespace mw::spawn

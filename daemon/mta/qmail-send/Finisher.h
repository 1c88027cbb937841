// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a message: its bounce is injected if there is one, then its files go.
#pragma once

#include "daemon/mta/qmail-send/Cleaner.h"
#include "daemon/mta/qmail-send/Core.h"
#include "daemon/mta/qmail-send/WorkerPool.h"

#include "shared/mail/QueueResult.h"

#include <atomic>
#include <functional>
#include <memory>

namespace mw::send {

class Finisher {
public:
    // The pool is for injections alone: they may take long.
    Finisher(Core &core, Cleaner &cleaner, WorkerPool &pool) : m_core(core), m_cleaner(cleaner), m_pool(pool) {}

    // Works on the messages of Core::finished whose time has come.
    void run();
    // When run() has something to do; now or earlier: at once.
    std::optional<UnixTime> nextTime() const;
    bool idle() const { return m_injections.empty(); }
    bool isFinishing(MessageNumber number) const;
    void retry(MessageNumber number);
    void retryAll();

    // The serial of the newest injection that runs under this qp number; 0 if there is none.
    std::uint64_t newestInjection(std::int64_t queuePid) const;
    // Whether an injection under this qp number that is no newer than `serial` still runs.
    bool isInjecting(std::int64_t queuePid, std::uint64_t serial) const;
    // Called after each end of an injection.
    void onInjected(std::function<void()> call) { m_onInjected = std::move(call); }

private:
    struct Injection {
        MessageNumber number = 0;
        std::uint64_t serial = 0;
        mail::BounceFrame frame;
        std::uint64_t maxBytes = 0; // of the message
        std::atomic<long> queuePid = 0;
        enum class Outcome { NotStarted, Failed, Refused, Queued } outcome = Outcome::NotStarted;
        mail::QueueResult answer;
    };

    void finish(MessageNumber number);
    bool startBounce(MessageNumber number);
    static void inject(Injection &injection, const QueueFiles &files);
    void discardRefused(const Injection &injection);
    void removeBounce(MessageNumber number);
    void injected(const std::shared_ptr<Injection> &injection);
    void eliminate(MessageNumber number);
    void later(MessageNumber number) { m_core.finished.emplace(m_core.now + kSystemFailureRetry, number); }

    Core &m_core;
    Cleaner &m_cleaner;
    WorkerPool &m_pool;
    std::vector<std::shared_ptr<Injection>> m_injections;
    std::uint64_t m_lastSerial = 0;
    std::function<void()> m_onInjected;
};

} // namespace mw::send

// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a message: its bounce is injected if there is one, then its files go. And before it the notices of success.
#pragma once

#include "daemon/mta/qmail-send/Cleaner.h"
#include "daemon/mta/qmail-send/Core.h"
#include "daemon/mta/qmail-send/Report.h"
#include "daemon/mta/qmail-send/WorkerPool.h"

#include <functional>
#include <memory>

namespace mw::send {

class Finisher {
public:
    // The pool is for injections alone: they may take long.
    Finisher(Core &core, Cleaner &cleaner, WorkerPool &pool);

    // Works on the messages of Core::finished whose time has come.
    void run();
    // When run() has something to do; now or earlier: at once.
    std::optional<UnixTime> nextTime() const;
    bool idle() const { return m_injections.empty(); }
    bool isFinishing(MessageNumber number) const;
    // Whether successes of this message were noted before the start and not told yet.
    bool hasUntoldSuccesses(MessageNumber number, UnixTime birth) const;
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
        std::uint64_t serial = 0;
        std::shared_ptr<Report> report;
    };

    void finish(MessageNumber number);
    void tellSuccesses();
    bool isTelling(MessageNumber number) const;
    std::optional<QueueFiles::Info> readInfo(MessageNumber number);
    bool startBounce(MessageNumber number);
    bool startSuccess(MessageNumber number);
    void start(std::shared_ptr<Report> report);
    void injected(const std::shared_ptr<Injection> &injection);
    void bounceTold(const Report &report);
    void successTold(const Report &report);
    bool keepUntold(const Report &report);
    void discardRefused(const Report &report);
    void removeBounce(MessageNumber number);
    void eliminate(MessageNumber number);
    void later(MessageNumber number) { m_core.finished.emplace(m_core.now + kSystemFailureRetry, number); }

    Core &m_core;
    Cleaner &m_cleaner;
    WorkerPool &m_pool;
    std::vector<std::shared_ptr<Injection>> m_injections;
    std::unordered_map<MessageNumber, UnixTime> m_untold; // successes at the start
    std::uint64_t m_lastSerial = 0;
    std::function<void()> m_onInjected;
};

} // namespace mw::send

// SPDX-License-Identifier: GPL-3.0-or-later
// The whole of qmail-send: puts its parts together and runs their event loop.
#pragma once

#include "daemon/mta/qmail-send/CommandServer.h"
#include "daemon/mta/qmail-send/ControlWatch.h"
#include "daemon/mta/qmail-send/DelayNotices.h"
#include "daemon/mta/qmail-send/QueueWalks.h"

#include "shared/os/FileLock.h"
#include "shared/os/Signals.h"

#include <memory>

namespace mw::send {

// The descriptors that qmail-start gives.
namespace wiring {
inline constexpr int kLog = 0;
inline constexpr std::array kToSpawner{1, 3};   // by channel
inline constexpr std::array kFromSpawner{2, 4}; // by channel
inline constexpr int kToCleaner = 5;
inline constexpr int kFromCleaner = 6;
inline constexpr int kCommands = 7; // a listening socket, or nothing (a stock qmail-start)
} // namespace wiring

class Daemon {
public:
    // The text of an error is what follows "alert: cannot start: ".
    static Result<std::unique_ptr<Daemon>> start();
    // Until TERM, or until a program it needs has gone.
    void run();

private:
    struct Parts {
        Settings settings;
        mail::Router router;
        QueueFiles files;
        ControlWatch watch;
        os::FileLock mutex;
        std::array<Spawner, 2> spawners;
        os::SignalFd signals;
        std::unique_ptr<WorkerPool> syncPool;
        std::unique_ptr<WorkerPool> bouncePool;
    };
    explicit Daemon(Parts parts);
    static Result<Parts> openParts();

    bool mayEnd() const;
    void turn();
    void wait();
    int millisecondsToWait();
    void handleSignals();
    void reload();
    void setLimits();
    void noteLosses();
    void storeDueTimes();

    Core m_core;
    os::FileLock m_mutex;
    os::SignalFd m_signals;
    Cleaner m_cleaner;
    std::unique_ptr<WorkerPool> m_syncPool;
    std::unique_ptr<WorkerPool> m_bouncePool;
    Finisher m_finisher;
    TodoReader m_todo;
    DelayNotices m_delays;
    KnownMessages m_known;
    StaleFiles m_stale;
    std::array<DeliveryChannel, 2> m_channels;
    Commands m_commands;
    CommandServer m_server;
    ControlWatch m_controls;
    bool m_lossLogged = false;
    bool m_triggerPulled = false;
};

} // namespace mw::send

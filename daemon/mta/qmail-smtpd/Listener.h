// SPDX-License-Identifier: GPL-3.0-or-later
// The listening process of qmail-smtpd: keeps the pool of serving processes. It reads nothing from the network.
#pragma once

#include "daemon/mta/listening/ListenSockets.h"
#include "daemon/mta/qmail-smtpd/AuthService.h"
#include "daemon/mta/qmail-smtpd/Worker.h"
#include "shared/mail/Sandboxes.h"
#include "shared/os/FileWatch.h"
#include "shared/os/Process.h"
#include "shared/os/Signals.h"

#include <map>
#include <memory>
#include <string>

namespace mw::smtpd {

class Listener {
public:
    static constexpr int kStopSeconds = 60; // for sessions that are open when TERM comes

    // Reads the configuration, binds and listens. The error says what to mend.
    static Result<std::unique_ptr<Listener>> open(const ListenOptions &options);
    // Until TERM. The exit code.
    int run();

private:
    Listener(ListenOptions options, Configuration configuration, Certificates certificates, Scoreboard board,
             listening::ConnectionRate rate, os::Pipe wake, os::SignalFd signals);
    Result<void> watchFiles();
    Result<void> listenFirst();
    void waitForEvents(int milliseconds);
    void handleSignals();
    void reload();
    void reloadCertificates();
    void reloadPlaces();
    bool planWorkers();
    Result<void> retireWorkers();
    int patience() const;
    void reap();
    void keepOneIdle();
    bool offersAuthentication() const;
    void keepAuthService();
    bool startWorker(unsigned slot);
    [[noreturn]] void becomeWorker(unsigned slot, pid_t parent);
    static void must(const Result<void> &done);
    void stop();

    ListenOptions m_options;
    Configuration m_configuration;
    Certificates m_certificates;
    Scoreboard m_board;
    std::map<pid_t, unsigned> m_workers; // and the slot of each
    listening::ConnectionRate m_rate;
    listening::ListenSockets m_sockets;
    os::Pipe m_retire; // a byte in it: the serving processes that have it make room for others
    os::Pipe m_wake;
    os::SignalFd m_signals;
    std::optional<os::FileWatch> m_watch;
    std::optional<AuthService> m_auth;
    std::int64_t m_authAgainAt = 0; // after it has ended
    std::optional<os::Identity> m_identity; // of the workers; nothing: ours
    mail::SandboxPlan m_sandbox;            // of the workers
    std::string m_sandboxMark;
    bool m_stopping = false;
    std::int64_t m_forkAgainAt = 0; // after a failure
};

} // namespace mw::smtpd

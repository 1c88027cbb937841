// SPDX-License-Identifier: GPL-3.0-or-later
// Accepts connections and starts the program for each, as tcpserver(1) does. It reads nothing that a client sends.
#pragma once

#include "daemon/mta/listening/AddressLimits.h"
#include "daemon/mta/listening/ListenSockets.h"
#include "daemon/mta/qmail-listen/Options.h"
#include "shared/mail/TcpRules.h"
#include "shared/os/FileWatch.h"
#include "shared/os/Identity.h"
#include "shared/os/Process.h"
#include "shared/os/Signals.h"

#include <map>
#include <memory>

namespace mw::listen {

class Server {
public:
    // Binds and listens. The error says what to mend.
    static Result<std::unique_ptr<Server>> open(const Options &options);
    // Until TERM; clients that are being served then are served to the end. The exit code.
    int run();

private:
    Server(Options options, listening::ConnectionRate rate, os::SignalFd signals);
    void waitForEvents();
    void handleSignals();
    void reload();
    void reap();
    void accept(int socket);
    void take(const net::Accepted &client);
    mail::TcpDecision decide(const net::Endpoint &remote) const;
    std::optional<listening::Excess> excessOf(const net::IpAddress &client, const mail::TcpDecision &decision);
    void start(const net::Accepted &client, const mail::TcpDecision &decision);
    [[noreturn]] void become(const net::Accepted &client, const mail::TcpDecision &decision);
    std::string status() const;

    Options m_options;
    listening::ConnectionRate m_rate;
    os::SignalFd m_signals;
    listening::ListenSockets m_sockets;
    std::optional<os::FileWatch> m_watch; // of the directory of the file that has the addresses
    std::optional<os::Identity> m_identity;
    std::map<pid_t, listening::ClientKey> m_served;
    bool m_stopping = false;
    std::int64_t m_acceptAgainAt = 0; // after a failure
};

} // namespace mw::listen

// SPDX-License-Identifier: GPL-3.0-or-later
// What qmail-lspawn and qmail-rspawn have in common: commands of qmail-send on descriptor 0, reports on 1.
#pragma once

#include "daemon/mta/spawn/EventLoop.h"
#include "shared/mail/SpawnProtocol.h"
#include "shared/os/Fd.h"

#include <functional>
#include <string>
#include <vector>

namespace mw::spawn {

struct Job {
    os::Fd message; // at its first byte
    std::string sender;
    std::string recipient;
    // The two sides of the last @ of the recipient.
    std::string local;
    std::string host;
    mail::DeliveryOptions options;
};

class Deliverer {
public:
    virtual ~Deliverer() = default;
    // Calls `report` exactly once, now or later: K, Z or D and a text.
    virtual void deliver(Job job, std::function<void(std::string)> report) = 0;
    // About once a second; true while there is something to tick for.
    virtual bool tick() { return false; }
};

class Spawner {
public:
    Spawner(EventLoop &loop, Deliverer &deliverer);
    // Announces its limit, serves commands until descriptor 0 ends and all deliveries have been reported. The
    // exit code of the program.
    int run();

private:
    Result<void> prepare();
    void readCommands();
    void start(const mail::SpawnCommand &command);
    Result<os::Fd> openMessage(const std::string &message, std::string &refusal) const;
    void report(std::uint8_t slot, std::string text);

    EventLoop &m_loop;
    Deliverer &m_deliverer;
    mail::SpawnCommandParser m_parser;
    os::Fd m_mess;
    uid_t m_queueOwner = 0;
    std::vector<bool> m_busy;
    unsigned m_running = 0;
    bool m_ended = false;
};

// The same for both programs: what main() runs. Prints why and returns 111 if it cannot start.
int runSpawner(const char *program, const std::function<int(EventLoop &)> &serve);

} // namespace mw::spawn

// SPDX-License-Identifier: GPL-3.0-or-later
// Remote deliveries: by a qmail-remote that is kept, with its connection, for the next message to the same server; or by
// the program that stands in for it, one process a message.
#pragma once

#include "daemon/mta/spawn/OwnProgram.h"
#include "daemon/mta/spawn/Spawner.h"
#include "daemon/mta/spawn/WorkerPool.h"
#include "shared/mail/RemoteRouting.h"

namespace mw::rspawn {

class RemoteDeliverer : public spawn::Deliverer {
public:
    // `replacement`: $QMAILREMOTE; empty: bin/qmail-remote. `keepSeconds`: how long an open connection waits for the
    // next message.
    RemoteDeliverer(spawn::EventLoop &loop, std::string replacement, std::uint64_t keepSeconds);
    void deliver(spawn::Job job, std::function<void(std::string)> report) override;
    bool tick() override { return m_workers.expire(); }

private:
    using Reporter = std::function<void(std::string)>;
    Result<void> byWorker(const spawn::Job &job, const Reporter &report);
    Result<void> byProgram(const spawn::Job &job, const Reporter &report);
    std::string destinationOf(const spawn::Job &job);
    void readRouting();

    spawn::EventLoop &m_loop;
    std::string m_replacement;
    bool m_keep;
    spawn::OwnProgram m_remote;
    spawn::WorkerPool m_workers;
    mail::RemoteRouting m_routing;
    std::string m_routingStamp; // of the files it came from
};

} // namespace mw::rspawn

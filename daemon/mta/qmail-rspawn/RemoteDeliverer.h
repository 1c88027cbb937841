// SPDX-License-Identifier: GPL-3.0-or-later
// Remote deliveries: one qmail-remote, or the program that stands in for it, for each.
#pragma once

#include "daemon/mta/spawn/Spawner.h"

namespace mw::rspawn {

class RemoteDeliverer : public spawn::Deliverer {
public:
    // `program` is $QMAILREMOTE or bin/qmail-remote.
    RemoteDeliverer(spawn::EventLoop &loop, std::string program);
    void deliver(spawn::Job job, std::function<void(std::string)> report) override;

private:
    spawn::EventLoop &m_loop;
    std::string m_program;
};

} // namespace mw::rspawn

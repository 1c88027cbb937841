// SPDX-License-Identifier: GPL-3.0-or-later
// The conversation with qmail-lspawn or qmail-rspawn: delivery commands out, reports in.
#pragma once

#include "daemon/mta/qmail-send/PipeWriter.h"

#include "shared/mail/SpawnProtocol.h"

#include <string>
#include <vector>

namespace mw::send {

class Spawner {
public:
    // Waits for the byte that a spawner sends at its start. Kind Closed if it ends instead. `program` is its file: if
    // that is none of ours it is not told of options, since qmail's spawners refuse a command with them.
    static Result<Spawner> greet(int out, int in, const std::string &program);

    unsigned limit() const { return m_limit; } // deliveries at once
    void deliver(mail::SpawnCommand command)
    {
        if (!m_knowsOptions)
            command.options = {};
        m_out.add(mail::encodeSpawnCommand(command));
    }

    int fd() const { return m_in; }
    const PipeWriter &writer() const { return m_out; }
    bool alive() const { return m_alive; }

    void flush();
    // The reports that are complete. alive() is false afterwards if the spawner has gone.
    std::vector<mail::SpawnReport> read();

private:
    Spawner(int out, int in, unsigned limit) : m_out(out), m_in(in), m_limit(limit) {}

    PipeWriter m_out;
    int m_in;
    unsigned m_limit;
    bool m_alive = true;
    bool m_knowsOptions = false;
    mail::SpawnReportParser m_parser;
};

} // namespace mw::send

// SPDX-License-Identifier: GPL-3.0-or-later
// The conversation with qmail-lspawn or qmail-rspawn: delivery commands out, reports in.
#pragma once

#include "daemon/mta/qmail-send/PipeWriter.h"

#include "shared/base/Error.h"

#include <string>
#include <vector>

namespace mw::send {

struct SpawnerReport {
    unsigned slot = 0;
    std::string text; // its letter and what follows, at most 10000 bytes
};

class Spawner {
public:
    // Waits for the byte that a spawner sends at its start. Kind Closed if it ends instead.
    static Result<Spawner> greet(int out, int in);

    unsigned limit() const { return m_limit; } // deliveries at once
    void deliver(unsigned slot, std::string_view messPath, std::string_view sender, std::string_view recipient);

    int fd() const { return m_in; }
    const PipeWriter &writer() const { return m_out; }
    bool alive() const { return m_alive; }

    void flush();
    // The reports that are complete. alive() is false afterwards if the spawner has gone.
    std::vector<SpawnerReport> read();

private:
    Spawner(int out, int in, unsigned limit) : m_out(out), m_in(in), m_limit(limit) {}
    void take(std::string_view bytes, std::vector<SpawnerReport> &reports);

    PipeWriter m_out;
    int m_in;
    unsigned m_limit;
    bool m_alive = true;
    bool m_inReport = false; // the slot byte of the current report has come
    SpawnerReport m_current;
};

} // namespace mw::send

// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the lines of Wiring.h, starts the processes on them, and becomes qmail-send.
#pragma once

#include "daemon/mta/qmail-start/Wiring.h"
#include "shared/os/Process.h"

#include <string>
#include <vector>

namespace mw::start {

struct StartOptions {
    std::string defaultDelivery = "./Mailbox";
    std::vector<std::string> logger; // program and arguments; none: the log goes to descriptor 1
};

class Starter {
public:
    // Returns only if something failed: the reason.
    Error run(const StartOptions &options);
    // Tells it on the descriptor that was 2 at the start; qmail-send has another use for that number.
    void report(const Error &error) const;

private:
    Result<void> prepare(const StartOptions &options);
    Result<void> makeLines();
    Result<void> makeCommandSocket();
    Result<void> startQueueDaemon() const;
    Result<void> startLogger(const std::vector<std::string> &logger);
    Result<os::ProcessSpec> specOf(const ProcessWiring &wiring, const StartOptions &options) const;
    int endOf(Line line, End end) const;

    std::array<os::Pipe, kLines> m_lines;
};

} // namespace mw::start

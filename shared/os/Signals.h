// SPDX-License-Identifier: GPL-3.0-or-later
// Signals as readable events: blocked for the process and read from a descriptor, so no code runs in a handler.
#pragma once

#include "shared/os/Fd.h"

#include <initializer_list>
#include <optional>

namespace mw::os {

// Ignores SIGPIPE, so that a write to a closed pipe is the error Closed.
void ignoreBrokenPipes();

// Blocks or unblocks one signal for the process: what comes meanwhile waits.
void setSignalBlocked(int signal, bool blocked);
// In a forked child of a process that has a SignalFd: no signal is blocked, so each acts as by default.
void unblockAllSignals();
// Asks for this signal when the process that forked us ends. Becoming another user cancels it.
void signalOnParentExit(int signal);

class SignalFd {
public:
    // Blocks these signals and makes them readable here.
    static Result<SignalFd> open(std::initializer_list<int> signals);
    int fd() const { return m_fd.get(); }
    // The next pending signal, or nothing. Never blocks.
    std::optional<int> next();

private:
    explicit SignalFd(Fd fd) : m_fd(std::move(fd)) {}
    Fd m_fd;
};

} // namespace mw::os

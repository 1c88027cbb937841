// SPDX-License-Identifier: GPL-3.0-or-later
// On a terminal: polkit's own agent, which asks for an administrator's password there when an act needs one.
#pragma once

#include <sys/types.h>

namespace mw::ctl {

class PasswordAgent {
public:
    // Starts it and waits until polkit knows it; nothing happens for root, without a terminal, and where it is not installed.
    PasswordAgent();
    // Ends it, so that the terminal is as it was.
    ~PasswordAgent();
    PasswordAgent(const PasswordAgent &) = delete;
    PasswordAgent &operator=(const PasswordAgent &) = delete;

private:
    pid_t m_pid = 0;
};

} // namespace mw::ctl

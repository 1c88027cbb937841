// SPDX-License-Identifier: GPL-3.0-or-later
// The authentication service as the listening process has it: a process of its own, with the rights to check passwords,
// that answers the serving processes' questions (mail::authquestion) and reads nothing else.
#pragma once

#include "shared/os/Fd.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <sys/types.h>

namespace mw::smtpd {

struct AuthLimits {
    std::size_t mostChecks = 20;   // at once
    std::size_t mostWaiting = 4000; // beyond them everybody is told to try later
    std::int64_t wrongMilliseconds = 3000; // no wrong password is answered sooner, whatever way it was checked
    std::int64_t mostDelay = 10'000;       // for names and clients that were wrong before
    std::int64_t checkMilliseconds = 30'000;
    // A checker and the program that it would start: they alone decide. Empty: the password file, then control/authchecker.
    std::vector<std::string> checker = {};
};

class AuthService {
public:
    // Only the sockets; start() makes the process.
    static Result<AuthService> open(AuthLimits limits = {});

    // Forks the process. Again after it has ended: questions that wait are then its.
    Result<void> start();
    pid_t pid() const { return m_pid; }
    // To be told of every child that ended: true if it was this one.
    bool ended(pid_t pid);
    // The descriptor for mail::authquestion::AuthAsker, in every process that is forked from here on.
    int socket() const { return m_askers.get(); }
    // In a serving process: it keeps only socket(), so that it cannot read others' questions.
    void keepOnlySocket() { m_questions.reset(); }

private:
    AuthService(AuthLimits limits, os::Fd askers, os::Fd questions);

    AuthLimits m_limits;
    os::Fd m_askers;
    os::Fd m_questions;
    pid_t m_pid = 0;
};

} // namespace mw::smtpd

// SPDX-License-Identifier: GPL-3.0-or-later
// One check of a name and a password, in a process of its own: it takes time and may wait for others.
#pragma once

#include "shared/mail/PasswordFile.h"
#include "shared/os/Process.h"

#include <string>
#include <vector>

namespace mw::smtpd::authcheck {

// Exit codes of both; what else comes is trouble.
inline constexpr int kRightCode = 0;
inline constexpr int kWrongCode = 1;

// Compares with what the password file has. `prepared`: the password after SASLprep, for a verifier; empty: it cannot be.
Result<pid_t> startComparing(const mail::PasswordEntry &entry, const std::string &password, const std::string &prepared);

// Runs the program of control/authchecker, else checkpassword, as who it is (with checkpassword's interface, it goes on
// as a program that does nothing): it says by its exit code whether that is the password.
// With `checker` that program and its arguments instead.
Result<pid_t> startProgram(const std::string &name, const std::string &password, const std::string &clientIp,
                           const std::vector<std::string> &checker = {});

} // namespace mw::smtpd::authcheck

// SPDX-License-Identifier: GPL-3.0-or-later
// The two ways to run qmail-smtpd: one session on standard input and output, or listening.
#pragma once

#include <string>
#include <vector>

namespace mw::smtpd {

// The exit code of the program.
int run(const std::vector<std::string> &arguments);

} // namespace mw::smtpd

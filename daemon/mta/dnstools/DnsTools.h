// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of the small programs that ask DNS, with which qmail is set up and examined.
#pragma once

#include <string>
#include <vector>

namespace mw::dnstools {

struct Answer {
    int code = 0; // 100: a permanent failure, or wrong usage; 111: one that may pass
    std::string output;
    std::string errors;
};

// What the program of that name prints for these arguments. `hostname` with arguments becomes the system's program of
// that name, which is what a script meant, and does not return.
Answer answer(const std::string &name, const std::vector<std::string> &arguments);

} // namespace mw::dnstools

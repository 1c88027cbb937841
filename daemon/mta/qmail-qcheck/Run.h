// SPDX-License-Identifier: GPL-3.0-or-later
// What qmail-qcheck is asked to do, and doing it.
#pragma once

#include "shared/base/Error.h"

#include <string>

namespace mw::qcheck {

struct Request {
    enum class Verb { Check, Repair, Snapshot, Restore, Split, Import, Resume, Abandon } verb = Verb::Check;
    std::string directory;
    unsigned split = 0;
    bool copy = false;
};

// From the words of the command line; Format with what is wrong.
Result<Request> parseRequest(int argc, char **argv);
// Prints on descriptor 1. The exit code: 0, or 1 when findings are left.
Result<int> run(const Request &request);

inline constexpr int kUsage = 100;
inline constexpr int kFailed = 111;
void complain(const std::string &program, const std::string &text);

} // namespace mw::qcheck

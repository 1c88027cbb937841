// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a log of any length on a descriptor line by line.
#pragma once

#include "shared/base/Error.h"

#include <functional>
#include <string>
#include <string_view>

namespace mw::analog {

// Calls `each` with every complete line, without its newline. Returns what follows the last newline. A line of more
// than 16 MB is an error (Format), since no log has one.
Result<std::string> forEachLine(int fd, const std::function<void(std::string_view)> &each);
// The same; a last line without newline counts as one.
Result<void> forEveryLine(int fd, const std::function<void(std::string_view)> &each);

// Collects output and writes it to a descriptor in large pieces. The first failure of a write is kept.
class Output {
public:
    explicit Output(int fd) : m_fd(fd) {}

    Output &operator<<(std::string_view text);
    // What is left is written; the failure if there was one.
    Result<void> finish();

private:
    int m_fd;
    std::string m_text;
    Result<void> m_state;
};

// The exit code of a program whose work ended so; the reason goes to descriptor 2 behind "NAME: fatal: ".
int exitCode(std::string_view program, const Result<void> &done);

} // namespace mw::analog

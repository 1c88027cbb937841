// SPDX-License-Identifier: GPL-3.0-or-later
// Commands on their way to another program, written without ever blocking.
#pragma once

#include "shared/os/Fd.h"

#include <string>
#include <string_view>

namespace mw::send {

class PipeWriter {
public:
    explicit PipeWriter(int fd) : m_fd(fd) {}

    void add(std::string_view bytes) { m_bytes += bytes; }
    bool waiting() const { return !m_bytes.empty(); }
    int fd() const { return m_fd; }
    // Writes what the pipe takes now. An error means that the reader has gone.
    Result<void> flush();

private:
    int m_fd;
    std::string m_bytes;
};

} // namespace mw::send

// SPDX-License-Identifier: GPL-3.0-or-later
// The list of files that a client is to send: names on descriptor 0, each with a NUL behind it.
#pragma once

#include "shared/base/Error.h"

#include <optional>
#include <string>

namespace mw::serialmail {

class NameReader {
public:
    explicit NameReader(int fd) : m_fd(fd) {}
    // The next name; nothing at the end. A last name without NUL is left out. Format: a name of 64 KiB or more.
    Result<std::optional<std::string>> next();

private:
    int m_fd;
    std::string m_buffer;
};

} // namespace mw::serialmail

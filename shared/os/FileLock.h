// SPDX-License-Identifier: GPL-3.0-or-later
// flock(2) on an open file, held as long as the object lives.
#pragma once

#include "shared/os/Fd.h"

#include <optional>

namespace mw::os {

class FileLock {
public:
    // Takes the exclusive lock without waiting. Kind Busy if somebody else has it.
    static Result<FileLock> tryExclusive(Fd file);
    // Waits up to `seconds`; kind Timeout after that.
    static Result<FileLock> exclusive(Fd file, int seconds);

    const Fd &file() const { return m_file; }

private:
    explicit FileLock(Fd file) : m_file(std::move(file)) {}
    Fd m_file;
};

} // namespace mw::os

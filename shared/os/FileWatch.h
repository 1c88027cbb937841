// SPDX-License-Identifier: GPL-3.0-or-later
// Notices changes in directories and files (inotify) without looking at what changed.
#pragma once

#include "shared/os/Fd.h"

#include <string>

namespace mw::os {

class FileWatch {
public:
    static Result<FileWatch> open();

    // From now on anything made, removed, renamed, written or given other attributes in this directory (or to this
    // file) makes fd() readable. Watching the same thing twice is harmless.
    Result<void> add(const std::string &path);
    int fd() const { return m_fd.get(); }
    // Forgets what has been noticed so far. Never blocks.
    void clear();

private:
    explicit FileWatch(Fd fd) : m_fd(std::move(fd)) {}
    Fd m_fd;
};

} // namespace mw::os

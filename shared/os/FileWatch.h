// SPDX-License-Identifier: GPL-3.0-or-later
// Notices changes in directories and files (inotify) without looking at what changed.
#pragma once

#include "shared/os/Fd.h"

#include <string>
#include <string_view>
#include <vector>

namespace mw::os {

class FileWatch {
public:
    static Result<FileWatch> open();

    enum class Notice {
        EveryChange, // anything made, removed, renamed, written or given other attributes
        WholeFiles,  // the same, but a file that is made or being written only when its writer has closed it
    };
    // From now on such changes in this directory (or to this file) make fd() readable. NotFound where there is no
    // such thing. Watching the same thing twice is harmless.
    Result<void> add(const std::string &path, Notice notice = Notice::EveryChange);
    int fd() const { return m_fd.get(); }
    // Forgets what has been noticed so far; true if there was anything. Never blocks.
    bool clear();

private:
    explicit FileWatch(Fd fd) : m_fd(std::move(fd)) {}
    bool matters(std::string_view events) const;

    Fd m_fd;
    std::vector<int> m_every; // the watches of EveryChange
};

} // namespace mw::os

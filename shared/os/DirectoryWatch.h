// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when files in a directory have been written, replaced, added or removed.
#pragma once

#include "shared/os/Fd.h"

#include <string>

namespace mw::os {

class DirectoryWatch {
public:
    static Result<DirectoryWatch> open();
    // Fails as open(2) would; NotFound where there is no such directory.
    Result<void> add(const std::string &directory);
    // Readable when something happened.
    int fd() const { return m_fd.get(); }
    // Forgets what happened so far; true if something did.
    bool drain();

private:
    explicit DirectoryWatch(Fd fd) : m_fd(std::move(fd)) {}
    Fd m_fd;
};

} // namespace mw::os

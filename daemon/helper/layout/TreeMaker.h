// SPDX-License-Identifier: GPL-3.0-or-later
// Makes directories and files that are missing and never touches what is there.
#pragma once

#include "shared/base/Error.h"
#include "shared/os/Identity.h"

#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace mw::helper {

class TreeMaker {
public:
    // Each makes the thing with this mode and owner unless something is there already. The first failure stays;
    // after it nothing more is made.
    void directory(const std::string &path, mode_t mode, const os::Identity &owner);
    void file(const std::string &path, std::string_view content, mode_t mode, const os::Identity &owner);
    void fifo(const std::string &path, mode_t mode, const os::Identity &owner);
    void link(const std::string &path, const std::string &target);

    void note(const Result<void> &result);
    bool good() const { return m_result.has_value(); }
    // Syncs the directories in which something was made: it lasts. The first failure of all.
    Result<void> finish();
    const Result<void> &result() const { return m_result; }
    const std::vector<std::string> &made() const { return m_made; }

private:
    bool isMissing(const std::string &path);
    Result<void> attributes(const std::string &path, mode_t mode, const os::Identity &owner);

    Result<void> m_result;
    std::vector<std::string> m_made;
};

} // namespace mw::helper

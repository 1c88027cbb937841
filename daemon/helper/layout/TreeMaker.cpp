// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/layout/TreeMaker.h"

#include "shared/os/AtomicFile.h"
#include "shared/os/Files.h"

namespace mw::helper {

void TreeMaker::note(const Result<void> &result)
{
    if (m_result && !result)
        m_result = result;
}

bool TreeMaker::isMissing(const std::string &path)
{
    return good() && !os::statAt(os::kWorkingDirectory, path, false);
}

Result<void> TreeMaker::attributes(const std::string &path, mode_t mode, const os::Identity &owner)
{
    // The owner first: changing it clears the set-id bits of the mode.
    if (os::currentIdentity() != owner)
        MW_TRY_VOID(os::changeOwnerAt(os::kWorkingDirectory, path, owner.uid, owner.gid));
    return os::changeModeAt(os::kWorkingDirectory, path, mode);
}

void TreeMaker::directory(const std::string &path, mode_t mode, const os::Identity &owner)
{
    if (!isMissing(path))
        return;
    note(os::makeDirectory(os::kWorkingDirectory, path, 0700));
    if (good())
        note(attributes(path, mode, owner));
    m_made.push_back(path);
}

void TreeMaker::file(const std::string &path, std::string_view content, mode_t mode, const os::Identity &owner)
{
    if (!isMissing(path))
        return;
    note(os::replaceFile(path, content, {mode, owner.uid, owner.gid}));
    m_made.push_back(path);
}

void TreeMaker::fifo(const std::string &path, mode_t mode, const os::Identity &owner)
{
    if (!isMissing(path))
        return;
    note(os::makeFifo(os::kWorkingDirectory, path, 0600));
    if (good())
        note(attributes(path, mode, owner));
    m_made.push_back(path);
}

void TreeMaker::link(const std::string &path, const std::string &target)
{
    if (!isMissing(path))
        return;
    note(os::symlinkAt(target, os::kWorkingDirectory, path));
    m_made.push_back(path);
}

} // namespace mw::helper

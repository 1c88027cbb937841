// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/layout/TreeMaker.h"

#include "shared/os/AtomicFile.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <fcntl.h>
#include <set>

namespace mw::helper {
namespace {

constexpr const char *kNewDirectory = "/.mailwright-new-directory";

} // namespace

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

// Under another name until it has its owner and mode: whoever finds it later finds it whole.
void TreeMaker::directory(const std::string &path, mode_t mode, const os::Identity &owner)
{
    if (!isMissing(path))
        return;
    const auto work = [&]() -> Result<void> {
        const auto fresh = path.substr(0, path.rfind('/')) + kNewDirectory;
        if (const auto made = os::makeDirectory(os::kWorkingDirectory, fresh, 0700); !made && made.error().kind != ErrorKind::Exists)
            return made;
        const auto open = MW_TRY(os::openAt(os::kWorkingDirectory, fresh, O_RDONLY | O_DIRECTORY | O_NOFOLLOW));
        // The owner first: changing it clears the set-id bits of the mode.
        if (os::currentIdentity() != owner)
            MW_TRY_VOID(os::changeOwnerAt(os::kWorkingDirectory, fresh, owner.uid, owner.gid));
        MW_TRY_VOID(os::changeMode(open.get(), mode));
        return os::renameAt(os::kWorkingDirectory, fresh, os::kWorkingDirectory, path);
    };
    note(work());
    m_made.push_back(path);
}

void TreeMaker::file(const std::string &path, std::string_view content, mode_t mode, const os::Identity &owner)
{
    if (!isMissing(path))
        return;
    note(os::replaceFileAlone(path, content, {mode, owner.uid, owner.gid}));
    m_made.push_back(path);
}

void TreeMaker::fifo(const std::string &path, mode_t mode, const os::Identity &owner)
{
    if (!isMissing(path))
        return;
    const auto fresh = path + ".new";
    const auto made = os::makeFifo(os::kWorkingDirectory, fresh, 0600);
    note(!made && made.error().kind == ErrorKind::Exists ? Result<void>() : made);
    if (good())
        note(attributes(fresh, mode, owner));
    if (good())
        note(os::renameAt(os::kWorkingDirectory, fresh, os::kWorkingDirectory, path));
    m_made.push_back(path);
}

void TreeMaker::link(const std::string &path, const std::string &target)
{
    if (!isMissing(path))
        return;
    note(os::symlinkAt(target, os::kWorkingDirectory, path));
    m_made.push_back(path);
}

Result<void> TreeMaker::finish()
{
    std::set<std::string> above;
    for (const auto &path : m_made)
        above.insert(path.substr(0, std::max<std::size_t>(path.rfind('/'), 1)));
    for (const auto &path : above) {
        if (good())
            note(os::syncDirectory(path));
    }
    return m_result;
}

} // namespace mw::helper

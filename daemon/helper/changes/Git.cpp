// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/Git.h"

namespace mw::helper::git {

void prepare()
{
    [[maybe_unused]] static const bool once = [] {
        git_libgit2_init();
        git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1);
        for (const int level : {GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_GLOBAL, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_PROGRAMDATA})
            git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "");
        return true;
    }();
}

Failure failure(const std::string &what)
{
    const auto *error = git_error_last();
    return fail(ErrorKind::System, what + ": " + (error && error->message ? error->message : "libgit2 failed"));
}

} // namespace mw::helper::git

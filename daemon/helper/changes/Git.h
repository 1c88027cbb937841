// SPDX-License-Identifier: GPL-3.0-or-later
// libgit2 as this folder uses it: set up once, objects that free themselves, errors as values.
#pragma once

#include "shared/base/Error.h"

#include <memory>

#include <git2.h>

namespace mw::helper::git {

// Sets libgit2 up at the first call: everything it writes is synced, and no configuration of any account is read.
void prepare();

struct Free {
    void operator()(git_repository *p) const { git_repository_free(p); }
    void operator()(git_commit *p) const { git_commit_free(p); }
    void operator()(git_tree *p) const { git_tree_free(p); }
    void operator()(git_blob *p) const { git_blob_free(p); }
    void operator()(git_patch *p) const { git_patch_free(p); }
    void operator()(git_signature *p) const { git_signature_free(p); }
    void operator()(git_tree_entry *p) const { git_tree_entry_free(p); }
};
template <typename T>
using Owned = std::unique_ptr<T, Free>;

// The error of the call that has just failed.
Failure failure(const std::string &what);

} // namespace mw::helper::git

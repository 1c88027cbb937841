// SPDX-License-Identifier: GPL-3.0-or-later
// Does a piece of work in a child process that has become an account: how root reads and writes in a directory that
// belongs to somebody else.
#pragma once

#include "shared/os/Identity.h"

#include <functional>
#include <string>

namespace mw::helper {

// The result of `work`, done with the rights of `who` and no others. In this process where it is that account already.
// Only for processes without threads. The child has not the descriptors' rights less, so it opens all it needs itself.
Result<std::string> asAccount(const os::Identity &who, const std::function<Result<std::string>()> &work);

} // namespace mw::helper

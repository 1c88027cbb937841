// SPDX-License-Identifier: GPL-3.0-or-later
// Does a piece of work in a child process that has become an account: how root reads and writes in a directory that
// belongs to somebody else.
#pragma once

#include "shared/os/Identity.h"

#include <functional>
#include <optional>
#include <string>

namespace mw::helper {

// How long the work may take. The account may stop a process that works as it, and its home may not answer.
inline constexpr int kAccountMilliseconds = 10'000;

struct AccountLimits {
    int milliseconds = kAccountMilliseconds;
    std::optional<gid_t> group = {}; // that the child is in, too
};

// The result of `work`, done with the rights of `who` and no others. In this process where it is that account already, and
// then without limits. Only for processes without threads. The child has none of our descriptors, so it opens all it needs
// itself. Timeout: the time was up, and the child is ended.
Result<std::string> asAccount(const os::Identity &who, const std::function<Result<std::string>()> &work, const AccountLimits &limits = {});

} // namespace mw::helper

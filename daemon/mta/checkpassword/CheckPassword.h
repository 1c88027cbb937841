// SPDX-License-Identifier: GPL-3.0-or-later
// Checks a password and becomes its owner.
#pragma once

#include <string>
#include <vector>

namespace mw::checkpassword {

inline constexpr int kWrongPassword = 1;
inline constexpr int kMisused = 2;
inline constexpr int kTemporary = 111;

// Reads descriptor 3; if the password is right, goes on as `program` with the user's rights and does not return.
// Else the exit code; descriptor 2 says why, unless it is the password.
int run(const std::vector<std::string> &program);

} // namespace mw::checkpassword

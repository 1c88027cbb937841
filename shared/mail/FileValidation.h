// SPDX-License-Identifier: GPL-3.0-or-later
// What the hub's files outside control/ may contain: users/*, the rules of who may connect, fastforward's table.
#pragma once

#include "shared/mail/ControlTable.h"

namespace mw::mail {

// `file` is assign, append, include, exclude, mailnames, subusers or passwd.
std::vector<ControlProblem> validateUsersFile(std::string_view file, std::string_view content);
std::vector<ControlProblem> validateTcpRules(std::string_view content);
std::vector<ControlProblem> validateAliases(std::string_view content);

} // namespace mw::mail

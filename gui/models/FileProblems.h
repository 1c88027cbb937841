// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a file while it is being edited, whatever its kind: by the same rules as the programs that read it.
#pragma once

#include "shared/mail/ControlTable.h"

#include <string>
#include <vector>

namespace mw::gui {

// `file` as the helper calls it: control/locals, users/assign, rules/smtp, alias/.qmail-info, people/anna/.qmail.
std::vector<mail::ControlProblem> problemsOfFile(const std::string &file, const std::string &content);

} // namespace mw::gui

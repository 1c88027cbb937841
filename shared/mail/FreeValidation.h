// SPDX-License-Identifier: GPL-3.0-or-later
// What the control files may contain whose form is their program's own (ControlType::Free).
#pragma once

#include <string>
#include <string_view>

namespace mw::mail {

// It is no file but a directory with one for each host.
bool isControlDirectory(std::string_view name);
// Why a line that is neither empty nor a comment cannot be meant; empty if it can.
std::string freeEntryTrouble(std::string_view file, std::string_view line);
// The same for the text as a whole.
std::string freeTextTrouble(std::string_view file, std::string_view content);

} // namespace mw::mail

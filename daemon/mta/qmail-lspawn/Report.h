// SPDX-License-Identifier: GPL-3.0-or-later
// How qmail-lspawn turns the end of a local delivery into a report.
#pragma once

#include "daemon/mta/spawn/ChildRun.h"

#include <string>

namespace mw::lspawn {

// Exit codes by which the way to a delivery reports its own trouble.
namespace code {
inline constexpr int kRoot = 113;
inline constexpr int kCdb = 117;
inline constexpr int kTrouble = 118;
inline constexpr int kExec = 120;
inline constexpr int kExecGetpw = 121;
} // namespace code

// K, Z or D and a text. Output over 3,000 bytes is cut with a note; a NUL ends it.
std::string reportOf(const spawn::Ending &ending);

} // namespace mw::lspawn

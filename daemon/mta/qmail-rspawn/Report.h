// SPDX-License-Identifier: GPL-3.0-or-later
// How qmail-rspawn folds the reports of qmail-remote, one for the recipient and one for the message, into
// one.
#pragma once

#include "daemon/mta/spawn/ChildRun.h"

#include <string>

namespace mw::rspawn {

// K, Z or D and a text, from the NUL-ended reports of qmail-remote(8).
std::string reportOf(const spawn::Ending &ending);

} // namespace mw::rspawn

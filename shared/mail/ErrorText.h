// SPDX-License-Identifier: GPL-3.0-or-later
// The words for system errors that qmail's programs print, and which of them are worth another try.
#pragma once

#include <string>

namespace mw::mail {

// "file does not exist", "access denied" and so on: lower case and the same on every system, because scripts
// and bounces show them. A number without a word of qmail's gets the system's.
std::string errorText(int number);

// True unless the error says for certain that the thing is not there or can never work. Unknown errors are
// temporary: trying again loses nothing.
bool isTemporary(int number);

} // namespace mw::mail

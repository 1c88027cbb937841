// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of qmail-pw2u.
#pragma once

#include "shared/mail/Pw2u.h"

#include <expected>
#include <string>
#include <vector>

namespace mw::pw2u {

using Options = mail::Pw2uOptions;

// `words` behind the program's name; the error is what to print without newline.
std::expected<Options, std::string> parseOptions(const std::vector<std::string> &words, Options defaults);

} // namespace mw::pw2u

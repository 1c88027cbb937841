// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of qmail-local.
#pragma once

#include "daemon/mta/qmail-local/LocalDelivery.h"

#include <expected>
#include <string>
#include <vector>

namespace mw::local {

struct Arguments {
    Mode mode = Mode::Deliver;
    mail::LocalRequest request;
};

// [-enN] user homedir local dash ext domain sender aliasempty; the error is what to print, without newline at
// the end. `words` begins behind the program's name.
std::expected<Arguments, std::string> parseArguments(const std::vector<std::string> &words);

} // namespace mw::local

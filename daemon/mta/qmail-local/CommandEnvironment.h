// SPDX-License-Identifier: GPL-3.0-or-later
// The environment of a program delivery (qmail-command(8)).
#pragma once

#include "daemon/mta/qmail-local/Message.h"

#include <optional>
#include <string>
#include <vector>

namespace mw::local {

// Our own environment with the variables of this delivery set; DEFAULT is unset where no default file
// matched.
std::vector<std::string> commandEnvironment(const mail::LocalRequest &request, const Message &message,
                                            const std::string &newSender,
                                            const std::optional<std::string> &defaultPart);

} // namespace mw::local

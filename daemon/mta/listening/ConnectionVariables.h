// SPDX-License-Identifier: GPL-3.0-or-later
// What a program is told of its connection: the variables of tcp-environ(5).
#pragma once

#include "shared/mail/SmtpReceived.h"
#include "shared/net/Tcp.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mw::listening {

// Names and values; nothing: the variable must not be set. Of an IPv6 connection under both names, TCP6 and TCP:
// programs that know IPv6 read the first, the others get the same values under the names they know.
using ConnectionVariables = std::vector<std::pair<std::string, std::optional<std::string>>>;
ConnectionVariables connectionVariables(const mail::ConnectionNames &names, const net::Endpoint &local,
                                        const net::Endpoint &remote);

} // namespace mw::listening

// SPDX-License-Identifier: GPL-3.0-or-later
// The authorization state of POP3: who the client says it is.
#pragma once

#include "daemon/mta/pop3/Connection.h"

namespace mw::popup {

// Talks to the client until it has named itself and returns what the subprogram reads on descriptor 3: name NUL
// password NUL `stamp` NUL. Nothing: the client has left.
std::optional<std::string> authorize(pop3::Connection &connection, const std::string &stamp);

} // namespace mw::popup

// SPDX-License-Identifier: GPL-3.0-or-later
// Where the mail of a machine without a queue goes: control/qmqpservers.
#pragma once

#include "shared/mail/Controls.h"
#include "shared/net/Tcp.h"

#include <vector>

namespace mw::qmqpc {

// Port 628 of the addresses in the file, in its order. Lines that are no IP address are passed over.
// Config: the file is missing or has no address; other kinds: it cannot be read.
Result<std::vector<net::Endpoint>> servers(const mail::Controls &controls);

} // namespace mw::qmqpc

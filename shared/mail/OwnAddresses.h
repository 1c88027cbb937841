// SPDX-License-Identifier: GPL-3.0-or-later
// Which IP addresses are this machine, for the programs that speak SMTP.
#pragma once

#include "shared/mail/Controls.h"
#include "shared/net/IpAddress.h"

#include <vector>

namespace mw::mail {

// Those of its interfaces, and those in control/moreipme (one a line), which reach it in another way, as through
// address translation. Config: an entry of moreipme is no IP address.
Result<std::vector<net::IpAddress>> ownAddresses(const Controls &controls);

} // namespace mw::mail

// SPDX-License-Identifier: GPL-3.0-or-later
// What this machine is called, and which networks it is in.
#pragma once

#include "shared/base/Error.h"
#include "shared/net/IpAddress.h"

#include <string>
#include <vector>

namespace mw::net {

// The full name as the resolver gives it for the host's own name; that name itself where it gives none. Asks the name
// system, and waits for it.
std::string fullHostName();

struct InterfaceNetwork {
    std::string interface; // "eth0"
    IpAddress address;     // of this machine in it
    IpAddress network;     // its first address
    unsigned bits = 0;     // of the prefix: 24
};
// Of all interfaces that are up, without loopback, each network once.
Result<std::vector<InterfaceNetwork>> interfaceNetworks();

// Whether an address is only for one's own: RFC 1918, RFC 4193, link-local or loopback.
bool isPrivateAddress(const IpAddress &address);

} // namespace mw::net

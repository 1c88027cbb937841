// SPDX-License-Identifier: GPL-3.0-or-later
// Takes one message with its envelope from the descriptors of qmail-queue to the first QMQP server that is there.
#pragma once

#include "shared/net/Tcp.h"

#include <expected>
#include <span>
#include <string>
#include <vector>

namespace mw::qmqpc {

// What goes to the server, ready to be sent: a netstring of netstrings.
struct Parcel {
    std::string head;    // lengths of the whole and of the message
    std::string message;
    std::string tail;    // the addresses
};

// Error: the exit code. 54 for a message that cannot be read, 31 for one that no server takes because of its size,
// 91 for a broken envelope, 11 for an address of 1000 bytes or more.
std::expected<Parcel, int> readParcel(int messageFd, int envelopeFd);

// Tries the servers in their order until one has taken all of it; that one decides. The exit code as of qmail-queue:
// 0 accepted, 71 refused for now, 31 for good, 72 and 73 nobody could be reached, 74 the connection broke, or the
// answer was none.
int deliver(const Parcel &parcel, std::span<const net::Endpoint> servers);

} // namespace mw::qmqpc

// SPDX-License-Identifier: GPL-3.0-or-later
// A connection to a host that has several addresses: the first that answers.
#pragma once

#include "shared/net/Tcp.h"

#include <span>

namespace mw::net {

struct ConnectAttempt {
    Endpoint to;
    std::optional<IpAddress> from;
};
struct FirstConnection {
    os::Fd socket;         // as of connectTcp; invalid: nobody answered
    std::size_t index = 0; // of the attempt that it is
    // Of each attempt. Nothing: it was not begun, or not over when another one was faster.
    std::vector<std::optional<Error>> errors;
};
// The attempts begin in their order, the next one `stagger` milliseconds after the last or as soon as one has failed
// (RFC 8305, 5). Each may take `milliseconds`. Kinds of the errors as of connectTcp.
FirstConnection connectFirst(std::span<const ConnectAttempt> attempts, int milliseconds, int stagger = 250);

} // namespace mw::net

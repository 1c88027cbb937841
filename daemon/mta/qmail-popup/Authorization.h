// SPDX-License-Identifier: GPL-3.0-or-later
// The authorization state of POP3: who the client says it is.
#pragma once

#include "daemon/mta/pop3/Connection.h"
#include "shared/mail/Secret.h"
#include "shared/net/Tls.h"

namespace mw::popup {

struct Terms {
    std::string stamp;                    // of the greeting
    std::optional<net::TlsServer> server; // STLS is offered
    bool clearAllowed = true;             // passwords are taken without TLS
    bool asStock = false;                 // CAPA and STLS are words like any other that stock qmail does not know
};

// Talks to the client until it has named itself and returns what the subprogram reads on descriptor 3: name NUL
// password NUL `stamp` NUL. Nothing: the client has left. STLS (RFC 2595) and CAPA (RFC 2449) are answered here.
// Kinds: those of Stream::startTls; nothing more can be said then.
Result<std::optional<mail::Secret>> authorize(pop3::Connection &connection, const Terms &terms);

} // namespace mw::popup

// SPDX-License-Identifier: GPL-3.0-or-later
// Logging in at a server (RFC 4954) with the best mechanism that both know.
#pragma once

#include "daemon/mta/qmail-remote/Session.h"

namespace mw::remote {

// A wrong password is the hub's trouble, not the message's: every refusal is temporary. Nothing is said where the
// server offers no mechanism that fits. A token that is refused is asked for once more.
Welcome logIn(Session &session, const mail::RemoteCredentials &credentials, const TokenSource &tokens);

} // namespace mw::remote

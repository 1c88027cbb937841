// SPDX-License-Identifier: GPL-3.0-or-later
// The worker that qmail-rspawn keeps: one message after another, over one connection as long as they go to the same
// server.
#pragma once

namespace mw::remote {

// Serves requests (shared/mail/RemoteRequest.h), each with the message as descriptor, from the SOCK_SEQPACKET `socket`
// until it closes. Returns the exit code of the process.
int serve(int socket);

} // namespace mw::remote

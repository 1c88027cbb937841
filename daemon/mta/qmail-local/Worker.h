// SPDX-License-Identifier: GPL-3.0-or-later
// The worker that qmail-lspawn keeps for a user: one delivery after another, asked for over a socket.
#pragma once

namespace mw::local {

// Serves requests from the SOCK_SEQPACKET `socket` until it closes: the eight arguments, each ended by NUL,
// with the message and the write end of the report's pipe as descriptors; one byte, the exit code, is the
// answer. Returns the exit code of the process.
int serve(int socket);

} // namespace mw::local

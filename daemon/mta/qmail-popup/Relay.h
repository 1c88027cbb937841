// SPDX-License-Identifier: GPL-3.0-or-later
// Carries bytes between a client under TLS and the program that serves it, which knows nothing of TLS.
#pragma once

#include "shared/net/Stream.h"

namespace mw::popup {

// Until the program ends its side, or the client is gone, or nothing has come for `milliseconds`. When the client
// ends, the program is told and may say its last words. `program` is a connected stream socket.
void relay(net::Stream &client, int program, int milliseconds);

} // namespace mw::popup

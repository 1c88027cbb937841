// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-popup's two processes: one without rights talks to the client, the other runs the password checker.
#pragma once

#include "daemon/mta/qmail-popup/Options.h"

namespace mw::popup {

// Serves the client on descriptors 0 and 1 to the end of its session.
void serve(const Options &options);

} // namespace mw::popup

// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-queued as a whole: prepares, builds its parts, serves, and says on descriptor 2 what went wrong.
#pragma once

namespace mw::queued {

// Serves until TERM or INT. Returns the exit code: 0, or 111 after a failure.
int runDaemon();

} // namespace mw::queued

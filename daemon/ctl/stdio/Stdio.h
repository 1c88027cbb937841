// SPDX-License-Identifier: GPL-3.0-or-later
// mailwrightctl --stdio, from its start to its exit code.
#pragma once

#include <QtCore/QString>

namespace mw::ctl {

// Bridges standard input and output and the helper's socket there; the exit code.
int serveStdio(const QString &socketPath);

} // namespace mw::ctl

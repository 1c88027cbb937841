// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of mailwrightd.
#pragma once

#include "daemon/helper/layout/HubRequest.h"

#include <QtCore/QStringList>

namespace mw::helper {

struct Options {
    HubRequest request; // with the place; the rest matters with `create`
    bool create = false;
};

// An error text is for people. --help and --version print and end the program.
Result<Options> parseOptions(const QStringList &arguments);

} // namespace mw::helper

// SPDX-License-Identifier: GPL-3.0-or-later
// mailwrightd --create: the same as Setup.Create, done by mailwright-changes, for who has no helper running yet.
#pragma once

#include "daemon/helper/layout/HubRequest.h"

namespace mw::helper {

// Waits until it is done. Kinds: Format (the request), Config, System.
Result<void> createHub(const HubRequest &request);

} // namespace mw::helper

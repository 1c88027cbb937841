// SPDX-License-Identifier: GPL-3.0-or-later
// Taking over a hub as it is: the one file that remembers what was found.
#pragma once

#include "daemon/helper/changes/Engine.h"

#include "shared/rpc/Setup.h"

namespace mw::helper {

// NotFound: no such hub is there. Failed: it cannot be taken over; it says why. Of a hub that was taken over it is what is found
// now.
Answer<Intent> intentToAdopt(const Targets &targets, const rpc::setup::Adopt::Request &request);

} // namespace mw::helper

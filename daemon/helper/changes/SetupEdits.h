// SPDX-License-Identifier: GPL-3.0-or-later
// A new hub as one intent: every file of its configuration that is missing. Directories and queue are made by what the plan
// does first (HubTree.h).
#pragma once

#include "daemon/helper/changes/Engine.h"

#include "shared/rpc/Setup.h"

namespace mw::helper {

Answer<Intent> intentToCreate(const Targets &targets, const rpc::setup::Create::Request &request);
// Whether the home has what makes it a hub: control/me.
bool isSetUp(const HubPlace &place);

} // namespace mw::helper

// SPDX-License-Identifier: GPL-3.0-or-later
// Relays as intents: the route, the login and the rule of TLS in one set. The order in which they are written is the plan's.
#pragma once

#include "daemon/helper/changes/Engine.h"

#include "shared/rpc/SmartHosts.h"

namespace mw::helper {

// Invalid: it cannot be kept so; the text says why, without the password.
Answer<Intent> intentToSet(const Targets &targets, const rpc::smarthosts::Set::Request &request);
Answer<Intent> intentToRemove(const Targets &targets, const rpc::smarthosts::Remove::Request &request);

} // namespace mw::helper

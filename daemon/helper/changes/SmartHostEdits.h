// SPDX-License-Identifier: GPL-3.0-or-later
// Relays as they are; and as intents: the route, the login and the rule of TLS in one set. The order in which they are written is the plan's.
#pragma once

#include "daemon/helper/changes/Engine.h"

#include "shared/rpc/SmartHosts.h"

namespace mw::helper {

// Invalid: it cannot be kept so; the text says why, without the password.
Answer<Intent> intentToSet(const Targets &targets, const rpc::smarthosts::Set::Request &request);
Answer<Intent> intentToRemove(const Targets &targets, const rpc::smarthosts::Remove::Request &request);
// The relays as the targets have them.
Answer<rpc::smarthosts::Show::Reply> showSmartHosts(const Targets &targets);

} // namespace mw::helper

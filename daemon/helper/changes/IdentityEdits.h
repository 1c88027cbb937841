// SPDX-License-Identifier: GPL-3.0-or-later
// What the hub is called and every name that follows, shown and changed as one intent; and senders that are refused.
#pragma once

#include "daemon/helper/changes/Engine.h"

#include "shared/rpc/Blocked.h"
#include "shared/rpc/Identity.h"

namespace mw::helper {

Answer<rpc::identity::Show::Reply> showIdentity(const Targets &targets);
Answer<Intent> intentToSetIdentity(const Targets &targets, const rpc::identity::Set::Request &request);

// As the SMTP server asks badmailfrom.
Answer<rpc::blocked::Test::Reply> testBlocked(const Targets &targets, const rpc::blocked::Test::Request &request);

} // namespace mw::helper

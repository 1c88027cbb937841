// SPDX-License-Identifier: GPL-3.0-or-later
// Settings that belong together, as one intent each.
#pragma once

#include "daemon/helper/changes/Engine.h"

#include "shared/rpc/Presets.h"

namespace mw::helper {

Answer<Intent> intentToBeNullClient(const Targets &targets, const rpc::presets::NullClient::Request &request);
Answer<Intent> intentToBeMiniClient(const Targets &targets, const rpc::presets::MiniClient::Request &request);
Answer<Intent> intentToArchive(const Targets &targets, const rpc::presets::Archive::Request &request);
Answer<Intent> intentToAutoTurn(const Targets &targets, const rpc::presets::AutoTurn::Request &request);

} // namespace mw::helper

// SPDX-License-Identifier: GPL-3.0-or-later
// What is in the home and on this machine, before a hub is made. Changes nothing.
#pragma once

#include "daemon/helper/changes/Engine.h"

#include "shared/rpc/Setup.h"

namespace mw::helper {

Answer<rpc::setup::Look::Reply> lookAround(const HubPlace &place);

} // namespace mw::helper

// SPDX-License-Identifier: GPL-3.0-or-later
// Has qmail-remote try a relay, with its own rights and in its own sandbox: what a stranger answers is nothing for root.
#pragma once

#include "daemon/helper/HubPlace.h"

#include <functional>

namespace mw::helper::RelayTrial {

// One report of qmail-remote(8) without its NUL.
using Done = std::function<void(const Result<std::string> &report)>;
// Calls `done` exactly once, later. For a message to somebody at `host` from `sender`.
void start(const HubPlace &place, const std::string &host, const std::string &sender, Done done);

} // namespace mw::helper::RelayTrial

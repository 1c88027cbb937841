// SPDX-License-Identifier: GPL-3.0-or-later
// The methods of the contract that make one change each: alone, or as acts of a set.
#pragma once

#include "daemon/helper/changes/Engine.h"

#include "shared/rpc/Changes.h"

#include <functional>
#include <map>

namespace mw::helper {

// Both from the packed request.
struct ActMaker {
    // What the method would do to the files as the targets read them.
    std::function<Answer<Intent>(const Targets &, std::string_view)> make;
    // Nothing: it asks for none, or the request cannot be read.
    std::function<std::optional<rpc::changes::Manner>(std::string_view)> manner;
};

// By full name.
using ActMakers = std::map<std::string, ActMaker, std::less<>>;
ActMakers actMakers();

} // namespace mw::helper

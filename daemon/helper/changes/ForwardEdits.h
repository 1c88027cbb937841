// SPDX-License-Identifier: GPL-3.0-or-later
// The table of fastforward, /etc/aliases, edited entry by entry.
#pragma once

#include "daemon/helper/changes/Engine.h"

#include "shared/rpc/ForwardTable.h"

namespace mw::helper {

// The text with the entry in the place of those of its name, else at the end. Comments and all other entries stay. Invalid: it
// would be read as something else.
Answer<std::string> withForward(const std::optional<std::string> &content, const std::string &name, const std::vector<std::string> &targets);
// NotFound: the name is not there.
Answer<std::string> withoutForward(const std::string &content, const std::string &name);

Answer<rpc::forwardtable::List::Reply> listForwards(const Targets &targets);
Answer<Intent> intentToSetForward(const Targets &targets, const rpc::forwardtable::Set::Request &request);
Answer<Intent> intentToRemoveForward(const Targets &targets, const rpc::forwardtable::Remove::Request &request);

} // namespace mw::helper

// SPDX-License-Identifier: GPL-3.0-or-later
// Which account controls which address, as intents: rules of users/assign, the lists it is made from, and making it anew.
#pragma once

#include "daemon/helper/changes/Engine.h"

#include "shared/rpc/Control.h"
#include "shared/rpc/Users.h"

namespace mw::helper {

// A text of rules with one more, or another in the place of the one its address has. Comments and all other lines stay.
// `ends`: it is users/assign, which ends with a dot line. Failed: the address has a rule, and `replace` is not set.
Answer<std::string> withRule(const std::optional<std::string> &content, const std::string &line, bool replace, bool ends);
// Nothing: no line is for that address.
std::optional<std::string> withoutRule(const std::string &content, rpc::users::Kind kind, const std::string &local);

// The line for a rule. Invalid: it would be read as something else.
Answer<std::string> lineFor(const rpc::users::Rule &rule);
// Of users/assign.
std::vector<rpc::users::Rule> rulesIn(std::string_view content);

// A list as it would be. Invalid: an entry is none of that list. NotFound: one to remove is not there.
Answer<std::optional<std::string>> withEntries(rpc::users::ListName list, const std::optional<std::string> &content,
                                               const std::vector<std::string> &entries, rpc::control::How how);

Answer<Intent> intentToAddRule(const Targets &targets, const rpc::users::AddRule::Request &request);
Answer<Intent> intentToRemoveRule(const Targets &targets, const rpc::users::RemoveRule::Request &request);
Answer<Intent> intentToSetList(const Targets &targets, const rpc::users::SetList::Request &request);
Answer<Intent> intentToRebuild(const Targets &targets, const rpc::users::Rebuild::Request &request);

} // namespace mw::helper

// SPDX-License-Identifier: GPL-3.0-or-later
// Who may connect and relay: lines of the tcp rules, edited one by one, and asked as the server asks them.
#pragma once

#include "daemon/helper/changes/Engine.h"

#include "shared/rpc/Relaying.h"

namespace mw::helper {

std::vector<rpc::relaying::Rule> rulesOf(std::string_view content);
// The text with the rule, or with it in the place of the one its address has. A note becomes the comment "# ADDRESS: NOTE" above
// it. Faults: Invalid; Failed, the address has a rule and it is not to be replaced.
Answer<std::string> withRelayRule(const std::optional<std::string> &content, const rpc::relaying::Add::Request &request);
// NotFound: the address has no rule.
Answer<std::string> withoutRelayRule(const std::string &content, const std::string &address);
// Faults: Invalid, the client's address is none; Failed, the text cannot be compiled.
Answer<rpc::relaying::Test::Reply> testRules(std::string_view content, const rpc::relaying::Test::Request &request);

Answer<rpc::relaying::List::Reply> listRelaying(const Targets &targets);
Answer<rpc::relaying::Test::Reply> testRelaying(const Targets &targets, const rpc::relaying::Test::Request &request);
Answer<Intent> intentToAddRelay(const Targets &targets, const rpc::relaying::Add::Request &request);
Answer<Intent> intentToRemoveRelay(const Targets &targets, const rpc::relaying::Remove::Request &request);

} // namespace mw::helper

// SPDX-License-Identifier: GPL-3.0-or-later
// Which account controls which address, shown: the rules, the lists, the accounts, and who wins an address.
#pragma once

#include "daemon/helper/changes/Engine.h"

#include "shared/rpc/Users.h"

namespace mw::helper {

Answer<rpc::users::List::Reply> listUsers(const Targets &targets);
Answer<rpc::users::Match::Reply> matchUser(const Targets &targets, const rpc::users::Match::Request &request);

// The rules that a local part meets, in the order in which they are asked: the exact one, then prefixes, the longest first. Of
// two for one address the first stands; `beaten` ones follow it.
std::vector<rpc::users::Candidate> candidatesFor(const std::vector<rpc::users::Rule> &rules, const std::string &local);

} // namespace mw::helper

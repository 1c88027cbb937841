// SPDX-License-Identifier: GPL-3.0-or-later
// Mailing lists as intents: the list's directory, its .qmail files, its owner and members.
#pragma once

#include "daemon/helper/changes/RoutingView.h"

#include "shared/rpc/Lists.h"

namespace mw::helper {

Answer<rpc::lists::List::Reply> listLists(const Targets &targets);
Answer<rpc::lists::MailingList> showList(const Targets &targets, const rpc::lists::ListName &request);
Answer<rpc::lists::Members::Reply> listMembers(const Targets &targets, const rpc::lists::ListName &request);

Answer<Intent> intentToCreate(const Targets &targets, const rpc::lists::Create::Request &request);
Answer<Intent> intentToRemove(const Targets &targets, const rpc::lists::Remove::Request &request);
Answer<Intent> intentToAddMembers(const Targets &targets, const rpc::lists::AddMembers::Request &request);
Answer<Intent> intentToRemoveMembers(const Targets &targets, const rpc::lists::RemoveMembers::Request &request);
Answer<Intent> intentToSetOwner(const Targets &targets, const rpc::lists::SetOwner::Request &request);

} // namespace mw::helper

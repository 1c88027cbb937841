// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses as one intent: which .qmail file controls one, and what its lines become.
#pragma once

#include "daemon/helper/changes/RoutingView.h"

#include "shared/rpc/Addresses.h"

namespace mw::helper {

// The file that controls a local address, what it is, and whose.
struct AddressPlace {
    Target target;
    FileState now;
    mail::LocalUser user;
};
// `given`: the address as the caller has it, for faults. NotSupported: the file is none that can be changed.
Answer<AddressPlace> placeOfLocal(const Targets &targets, const RoutingView &view, const std::string &local, const std::string &given);

// The deliveries that a .qmail file names.
std::vector<rpc::addresses::Delivery> deliveriesIn(std::string_view content);
// The line for one. Invalid: it would not be read as what it is meant to be.
Answer<std::string> lineFor(const rpc::addresses::Delivery &delivery);
// The file with these deliveries, beside those it has or instead of them. Comments stay.
Answer<std::string> withDeliveries(const std::optional<std::string> &content,
                                   const std::vector<rpc::addresses::Delivery> &deliveries, bool replace);
// The file without what goes there; nothing when that was all. NotFound: nothing goes there.
Answer<std::optional<std::string>> withoutDelivery(const std::string &content, const std::string &to);

Answer<rpc::addresses::List::Reply> listAddresses(const Targets &targets, const rpc::addresses::List::Request &request);
Answer<Intent> intentToAdd(const Targets &targets, const rpc::addresses::Add::Request &request);
Answer<Intent> intentToRemove(const Targets &targets, const rpc::addresses::Remove::Request &request);
Answer<Intent> intentToImport(const Targets &targets, const rpc::addresses::Import::Request &request);

} // namespace mw::helper

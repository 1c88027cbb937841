// SPDX-License-Identifier: GPL-3.0-or-later
// org.mailwright.Doctor, and what the name system says of domains. The looking is done by a process of its own, so nothing holds the helper.
#pragma once

#include "daemon/helper/HubPlace.h"

#include "shared/rpc/Doctor.h"
#include "shared/rpc/Domains.h"
#include "shared/rpcqt/Call.h"

namespace mw::helper {

class DoctorHandler {
public:
    explicit DoctorHandler(HubPlace place) : m_place(std::move(place)) {}

    void handle(const rpc::Nothing &, const rpcqt::Responder<rpc::doctor::Check> &responder) const;
    void handle(const rpc::domains::CheckDns::Request &request, const rpcqt::Responder<rpc::domains::CheckDns> &responder) const;

private:
    HubPlace m_place;
};

} // namespace mw::helper

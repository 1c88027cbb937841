// SPDX-License-Identifier: GPL-3.0-or-later
// org.mailwright.SmartHosts: the trial of a relay that is set.
#pragma once

#include "daemon/helper/HubPlace.h"

#include "shared/rpc/SmartHosts.h"
#include "shared/rpcqt/Call.h"

namespace mw::helper {

class SmartHostsHandler {
public:
    explicit SmartHostsHandler(const HubPlace &place) : m_place(place) {}

    void handle(const rpc::smarthosts::Scope &scope, const rpcqt::Responder<rpc::smarthosts::Test> &responder) const;

private:
    const HubPlace &m_place;
};

} // namespace mw::helper

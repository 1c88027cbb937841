// SPDX-License-Identifier: GPL-3.0-or-later
// org.mailwright.Control.
#pragma once

#include "daemon/helper/HubPlace.h"

#include "shared/rpc/Control.h"
#include "shared/rpcqt/Call.h"

namespace mw::helper {

class ControlHandler {
public:
    explicit ControlHandler(HubPlace place) : m_place(std::move(place)) {}

    void handle(const rpc::Nothing &, const rpcqt::Responder<rpc::control::List> &responder) const;
    void handle(const rpc::control::Read::Request &request, const rpcqt::Responder<rpc::control::Read> &responder) const;

private:
    HubPlace m_place;
};

} // namespace mw::helper

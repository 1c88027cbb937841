// SPDX-License-Identifier: GPL-3.0-or-later
// org.mailwright.Tls.
#pragma once

#include "daemon/helper/HubPlace.h"

#include "shared/rpcqt/Call.h"

namespace mw::helper {

class TlsHandler {
public:
    explicit TlsHandler(HubPlace place) : m_place(std::move(place)) {}

    void handle(const rpc::Nothing &, const rpcqt::Responder<rpc::tls::Show> &responder) const;
    void handle(const rpc::tls::Make::Request &request, const rpcqt::Responder<rpc::tls::Make> &responder) const;
    void handle(const rpc::tls::Install::Request &request, const rpcqt::Responder<rpc::tls::Install> &responder) const;
    void handle(const rpc::tls::Remove::Request &request, const rpcqt::Responder<rpc::tls::Remove> &responder) const;

private:
    HubPlace m_place;
};

} // namespace mw::helper

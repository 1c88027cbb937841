// SPDX-License-Identifier: GPL-3.0-or-later
// org.mailwright.Trials. What strangers answer is read by processes without rights.
#pragma once

#include "daemon/helper/HubPlace.h"

#include "shared/rpc/Trials.h"
#include "shared/rpcqt/Call.h"

namespace mw::helper {

class TrialsHandler {
public:
    explicit TrialsHandler(HubPlace place) : m_place(std::move(place)) {}

    void handle(const rpc::trials::LookUp::Request &request, const rpcqt::Responder<rpc::trials::LookUp> &responder) const;
    void handle(const rpc::trials::LogIn::Request &request, const rpcqt::Responder<rpc::trials::LogIn> &responder) const;
    void handle(const rpc::trials::SendMail::Request &request, const rpcqt::Responder<rpc::trials::SendMail> &responder) const;

private:
    HubPlace m_place;
};

} // namespace mw::helper

// SPDX-License-Identifier: GPL-3.0-or-later
// The handlers of org.varlink.service.
#pragma once

#include "shared/rpc/VarlinkService.h"
#include "shared/rpcqt/Call.h"

namespace mw::rpcqt {

class VarlinkService {
public:
    explicit VarlinkService(std::string version) : m_version(std::move(version)) {}

    void handle(const rpc::Nothing &request, const Responder<rpc::varlink::GetInfo> &responder) const;
    void handle(const rpc::varlink::GetInterfaceDescription::Request &request,
                const Responder<rpc::varlink::GetInterfaceDescription> &responder) const;

private:
    std::string m_version;
};

} // namespace mw::rpcqt

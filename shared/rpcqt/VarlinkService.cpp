// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/rpcqt/VarlinkService.h"

#include "shared/rpc/Contract.h"

namespace mw::rpcqt {

void VarlinkService::handle(const rpc::Nothing &, const Responder<rpc::varlink::GetInfo> &responder) const
{
    responder.reply({.vendor = "Mailwright",
                     .product = "mailwrightd",
                     .version = m_version,
                     .url = "file:///usr/share/doc/mailwright/",
                     .interfaces = rpc::interfaceNames()});
}

void VarlinkService::handle(const rpc::varlink::GetInterfaceDescription::Request &request,
                            const Responder<rpc::varlink::GetInterfaceDescription> &responder) const
{
    const auto text = rpc::interfaceText(request.interface);
    if (!text) {
        return responder.fail({.kind = rpc::Fault::Kind::Protocol,
                               .error = std::string(rpc::varlink::kInterfaceNotFound),
                               .what = request.interface});
    }
    responder.reply({*text});
}

} // namespace mw::rpcqt

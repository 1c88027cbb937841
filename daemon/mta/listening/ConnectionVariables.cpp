// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/listening/ConnectionVariables.h"

namespace mw::listening {

ConnectionVariables connectionVariables(const mail::ConnectionNames &names, const net::Endpoint &local,
                                        const net::Endpoint &remote)
{
    const bool six = !remote.address.isV4();
    ConnectionVariables out;
    for (const std::string prefix : {"TCP", "TCP6"}) {
        if (prefix == "TCP6" && !six)
            break;
        out.emplace_back(prefix + "LOCALIP", names.localIp);
        out.emplace_back(prefix + "LOCALPORT", std::to_string(local.port));
        out.emplace_back(prefix + "LOCALHOST", names.localHost);
        out.emplace_back(prefix + "REMOTEIP", names.remoteIp);
        out.emplace_back(prefix + "REMOTEPORT", std::to_string(remote.port));
        out.emplace_back(prefix + "REMOTEHOST", names.remoteHost);
        out.emplace_back(prefix + "REMOTEINFO", names.remoteInfo);
    }
    out.emplace_back("PROTO", six ? "TCP6" : "TCP");
    return out;
}

} // namespace mw::listening

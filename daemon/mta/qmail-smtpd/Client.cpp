// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Client.h"

namespace mw::smtpd {

Client Client::from(const std::function<std::optional<std::string>(const std::string &)> &lookUp)
{
    Client out;
    out.names.remoteIp = lookUp("TCPREMOTEIP");
    out.names.remoteHost = lookUp("TCPREMOTEHOST");
    out.names.remoteInfo = lookUp("TCPREMOTEINFO");
    out.names.localIp = lookUp("TCPLOCALIP");
    out.names.localHost = lookUp("TCPLOCALHOST");
    out.relayClient = lookUp("RELAYCLIENT");
    out.databytes = lookUp("DATABYTES");
    return out;
}

} // namespace mw::smtpd

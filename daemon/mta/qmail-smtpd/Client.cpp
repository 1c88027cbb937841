// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Client.h"

namespace mw::smtpd {

Client Client::from(const std::function<std::optional<std::string>(const std::string &)> &lookUp)
{
    Client out;
    out.names = mail::ConnectionNames::from(lookUp);
    out.relayClient = lookUp("RELAYCLIENT");
    out.databytes = lookUp("DATABYTES");
    out.bareLineFeeds = lookUp("BARELF").has_value();
    return out;
}

} // namespace mw::smtpd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Client.h"

namespace mw::smtpd {
namespace {

Client::Switch switchOf(const std::optional<std::string> &value)
{
    if (value && value->starts_with('-'))
        return Client::Switch::Off;
    return value && value->starts_with('!') ? Client::Switch::Required : Client::Switch::AsConfigured;
}

} // namespace

Client Client::from(const std::function<std::optional<std::string>(const std::string &)> &lookUp)
{
    Client out;
    out.names = mail::ConnectionNames::from(lookUp);
    out.relayClient = lookUp("RELAYCLIENT");
    out.databytes = lookUp("DATABYTES");
    out.bareLineFeeds = lookUp("BARELF").has_value();
    out.tls = switchOf(lookUp("UCSPITLS"));
    out.auth = switchOf(lookUp("SMTPAUTH"));
    out.implicitTls = lookUp("SMTPS").has_value();
    // sslserver and its like say what they have agreed on with the client.
    const auto protocol = lookUp("SSL_PROTOCOL");
    if (protocol || lookUp("PROTO").value_or("").starts_with("SSL"))
        out.wrapper = Wrapper{protocol.value_or(""), lookUp("SSL_CIPHER").value_or("")};
    return out;
}

} // namespace mw::smtpd

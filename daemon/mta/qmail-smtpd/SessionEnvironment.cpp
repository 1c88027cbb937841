// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/SessionEnvironment.h"

#include "shared/os/Environment.h"

#include <ranges>

namespace mw::smtpd {

SessionEnvironment::SessionEnvironment(const mail::ConnectionNames &names, const net::Endpoint &local,
                                       const net::Endpoint &remote, const Variables &ofRule)
{
    const bool six = !remote.address.isV4();
    // Programs that know IPv6 read the TCP6 names; the others get the same values under the names they know.
    for (const std::string prefix : {"TCP", "TCP6"}) {
        if (prefix == "TCP6" && !six)
            break;
        set(prefix + "LOCALIP", names.localIp);
        set(prefix + "LOCALPORT", std::to_string(local.port));
        set(prefix + "LOCALHOST", names.localHost);
        set(prefix + "REMOTEIP", names.remoteIp);
        set(prefix + "REMOTEPORT", std::to_string(remote.port));
        set(prefix + "REMOTEHOST", names.remoteHost);
        set(prefix + "REMOTEINFO", names.remoteInfo);
    }
    set("PROTO", six ? "TCP6" : "TCP");
    set("SMTPAUTHUSER", std::nullopt); // the session sets it
    for (const auto &[name, value] : ofRule)
        set(name, value);
}

SessionEnvironment::~SessionEnvironment()
{
    for (const auto &[name, value] : std::views::reverse(m_before)) {
        if (value)
            os::setEnvironmentVariable(name, *value);
        else
            os::unsetEnvironmentVariable(name);
    }
}

void SessionEnvironment::set(const std::string &name, const std::optional<std::string> &value)
{
    m_before.emplace_back(name, os::environmentVariable(name));
    if (value)
        os::setEnvironmentVariable(name, *value);
    else
        os::unsetEnvironmentVariable(name);
}

Client SessionEnvironment::client() const
{
    return Client::from(&os::environmentVariable);
}

} // namespace mw::smtpd

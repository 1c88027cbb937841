// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/SessionEnvironment.h"

#include "daemon/mta/listening/ConnectionVariables.h"
#include "shared/os/Environment.h"

#include <ranges>

namespace mw::smtpd {

SessionEnvironment::SessionEnvironment(const mail::ConnectionNames &names, const net::Endpoint &local,
                                       const net::Endpoint &remote, const Variables &ofRule)
{
    for (const auto &[name, value] : listening::connectionVariables(names, local, remote))
        set(name, value);
    // Whoever authenticates is noted there later (Facilities); nobody's successor may inherit it.
    set("SMTPAUTHUSER", std::nullopt);
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

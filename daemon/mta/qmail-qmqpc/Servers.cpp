// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-qmqpc/Servers.h"

namespace mw::qmqpc {

Result<std::vector<net::Endpoint>> servers(const mail::Controls &controls)
{
    constexpr std::uint16_t kQmqpPort = 628;
    std::vector<net::Endpoint> out;
    for (const auto &line : MW_TRY(controls.list("qmqpservers")).value_or(std::vector<std::string>{}))
        if (const auto address = net::IpAddress::parse(line))
            out.push_back({*address, kQmqpPort});
    if (out.empty())
        return fail(ErrorKind::Config,
                    controls.directory() + "/qmqpservers names no server: write IP addresses into it");
    return out;
}

} // namespace mw::qmqpc

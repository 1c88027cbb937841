// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/OwnAddresses.h"

#include "shared/net/Tcp.h"

namespace mw::mail {

Result<std::vector<net::IpAddress>> ownAddresses(const Controls &controls)
{
    auto out = MW_TRY(net::ownAddresses());
    for (const auto &line : MW_TRY(controls.list("moreipme")).value_or(std::vector<std::string>{})) {
        const auto address = net::IpAddress::parse(line);
        if (!address)
            return fail(ErrorKind::Config, controls.directory() + "/moreipme: \"" + line + "\" is no IP address");
        out.push_back(*address);
    }
    return out;
}

} // namespace mw::mail

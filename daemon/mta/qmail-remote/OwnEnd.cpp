// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-remote/OwnEnd.h"

#include "shared/base/Text.h"

#include <algorithm>

namespace mw::remote {
namespace {

Result<net::IpAddress> parse(std::string_view name, std::string_view entry)
{
    if (const auto address = net::IpAddress::parse(text::trim(entry)))
        return *address;
    return fail(ErrorKind::Config,
                "control/" + std::string(name) + ": \"" + std::string(entry) + "\" is no IP address");
}

// 0.0.0.0 and :: leave the choice to the system.
std::optional<net::IpAddress> fitting(const std::vector<net::IpAddress> &own, const net::IpAddress &peer)
{
    const auto found = std::ranges::find_if(own, [&](const auto &a) { return a.isV4() == peer.isV4(); });
    if (found == own.end() || *found == net::IpAddress::v4(0) || *found == net::IpAddress())
        return std::nullopt;
    return *found;
}

} // namespace

Result<OwnEnd> OwnEnd::load(const mail::Controls &controls)
{
    OwnEnd out;
    for (const auto &line : MW_TRY(controls.list("outgoingip")).value_or(std::vector<std::string>{}))
        out.m_outgoing.push_back(MW_TRY(parse("outgoingip", line)));
    for (const auto &line : MW_TRY(controls.list("bindroutes")).value_or(std::vector<std::string>{})) {
        const auto colon = line.find(':');
        if (colon == std::string::npos)
            return fail(ErrorKind::Config, "control/bindroutes: \"" + line + "\" has no colon");
        out.m_routes[text::lower(line.substr(0, colon))].push_back(
            MW_TRY(parse("bindroutes", std::string_view(line).substr(colon + 1))));
    }
    return out;
}

std::optional<net::IpAddress> OwnEnd::addressFor(std::string_view host, const net::IpAddress &peer) const
{
    const auto name = text::lower(host);
    for (std::size_t i = 0; i <= name.size() && !m_routes.empty(); ++i) {
        if (i != 0 && i != name.size() && name[i] != '.')
            continue;
        if (const auto entry = m_routes.find(name.substr(i)); entry != m_routes.end())
            if (const auto address = fitting(entry->second, peer))
                return address;
    }
    return fitting(m_outgoing, peer);
}

} // namespace mw::remote

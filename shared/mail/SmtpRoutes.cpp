// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/SmtpRoutes.h"

#include "shared/base/Text.h"
#include "shared/net/IpAddress.h"

#include <algorithm>

namespace mw::mail {
namespace {

SmtpRoute invalid(std::string problem)
{
    SmtpRoute out;
    out.kind = SmtpRoute::Kind::Invalid;
    out.problem = std::move(problem);
    return out;
}

bool isOddByte(char c)
{
    return c <= ' ' || c == 127;
}

} // namespace

Result<SmtpRoutes> SmtpRoutes::load(const Controls &controls)
{
    return parse(MW_TRY(controls.text("smtproutes")).value_or(""));
}

SmtpRoutes SmtpRoutes::parse(std::string_view text)
{
    SmtpRoutes out;
    for (const auto &line : parseControlList(text)) {
        const auto bracket = line.starts_with('[') ? line.find(']') : std::string::npos;
        const auto colon = line.find(':', bracket == std::string::npos ? 0 : bracket);
        if (colon != std::string::npos)
            out.m_routes.insert_or_assign(text::lower(line.substr(0, colon)), line.substr(colon + 1));
    }
    return out;
}

SmtpRoute SmtpRoutes::parseRelay(std::string_view relay)
{
    SmtpRoute out;
    if (relay.empty())
        return out;
    out.kind = SmtpRoute::Kind::Relay;
    if (const auto address = net::IpAddress::parse(relay)) {
        out.host = relay;
        return out;
    }
    const auto bracket = relay.starts_with('[') ? relay.find(']') : std::string_view::npos;
    const auto colon = relay.find(':', bracket == std::string_view::npos ? 0 : bracket);
    out.host = relay.substr(0, colon);
    if (out.host.empty() || std::ranges::any_of(out.host, isOddByte))
        return invalid("the relay \"" + std::string(relay) + "\" is no host name");
    if (colon == std::string_view::npos)
        return out;
    const auto number = text::leadingNumber(relay.substr(colon + 1));
    if (number.digits == 0 || number.value == 0 || number.value > 65535)
        return invalid("the port of the relay \"" + std::string(relay) + "\" is no number from 1 to 65535");
    out.port = static_cast<std::uint16_t>(number.value);
    return out;
}

SmtpRoute SmtpRoutes::find(std::string_view host) const
{
    std::vector<std::string> steps;
    const auto name = text::lower(host);
    for (std::size_t i = 0; i <= name.size(); ++i) {
        if (i != 0 && i != name.size() && name[i] != '.')
            continue;
        const auto key = name.substr(i);
        const auto entry = m_routes.find(key);
        steps.push_back("\"" + key + "\" is " + (entry == m_routes.end() ? "not " : "") + "in smtproutes.");
        if (entry == m_routes.end())
            continue;
        auto out = parseRelay(entry->second);
        out.key = key;
        out.matched = true;
        out.steps = std::move(steps);
        return out;
    }
    SmtpRoute out;
    out.steps = std::move(steps);
    return out;
}

} // namespace mw::mail

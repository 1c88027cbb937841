// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/TcpRules.h"

#include "shared/base/Text.h"
#include "shared/net/IpAddress.h"

#include <algorithm>

namespace mw::mail {
namespace {

// Prefixes of the address that end in a separator, longest first.
void addPrefixes(const std::string &ip, std::vector<std::string> &keys)
{
    for (std::size_t i = ip.size(); i-- > 0;)
        if ((ip[i] == '.' || ip[i] == ':') && i + 1 < ip.size())
            keys.push_back(ip.substr(0, i + 1));
}

void addNetworks(const std::string &ip, std::vector<std::string> &keys)
{
    const auto address = net::IpAddress::parse(ip);
    if (!address)
        return;
    const std::size_t firstByte = address->isV4() ? 12 : 0;
    std::string bits = address->isV4() ? "_" : "^";
    for (std::size_t i = firstByte; i < 16; ++i)
        for (unsigned bit = 8; bit-- > 0;)
            bits += (static_cast<unsigned>(address->bytes().at(i)) >> bit & 1U) != 0 ? '1' : '0';
    for (; bits.size() > 1; bits.pop_back())
        keys.push_back(bits);
}

void readRule(std::string_view data, TcpDecision &decision)
{
    for (const auto part : text::split(data, '\0')) {
        if (part.starts_with('D'))
            decision.allowed = false;
        if (!part.starts_with('+'))
            continue;
        const auto equals = std::min(part.find('='), part.size());
        decision.variables.emplace_back(part.substr(1, equals - 1),
                                        part.substr(std::min(equals + 1, part.size())));
    }
}

} // namespace

std::optional<std::string> TcpDecision::variable(std::string_view name) const
{
    std::optional<std::string> out;
    for (const auto &[variableName, value] : variables)
        if (variableName == name)
            out = value;
    return out;
}

Result<TcpRules> TcpRules::open(const std::string &path)
{
    TcpRules out(MW_TRY(CdbReader::open(path)));
    MW_TRY_VOID(out.m_cdb.forEach([&out](std::string_view key, std::string_view data) { out.note(key, data); }));
    return out;
}

void TcpRules::note(std::string_view key, std::string_view data)
{
    m_usesNames = m_usesNames || key.starts_with('=') || key.find("@=") != std::string_view::npos;
    if (data.find("QMAILQUEUE") == std::string_view::npos)
        return;
    TcpDecision rule;
    readRule(data, rule);
    if (auto program = rule.variable("QMAILQUEUE"); program && !std::ranges::contains(m_queuePrograms, *program))
        m_queuePrograms.push_back(std::move(*program));
}

std::vector<std::string> TcpRules::keysOf(const TcpClient &client)
{
    std::vector<std::string> keys;
    if (client.info) {
        keys.push_back(*client.info + "@" + client.ip);
        if (client.host)
            keys.push_back(*client.info + "@=" + *client.host);
    }
    keys.push_back(client.ip);
    if (client.host)
        keys.push_back("=" + *client.host);
    addPrefixes(client.ip, keys);
    addNetworks(client.ip, keys);
    if (client.host) {
        for (std::size_t i = 0; i < client.host->size(); ++i)
            if ((*client.host)[i] == '.')
                keys.push_back("=" + client.host->substr(i));
        keys.emplace_back("=");
    }
    keys.emplace_back();
    return keys;
}

Result<TcpDecision> TcpRules::decide(const TcpClient &client) const
{
    TcpDecision decision;
    for (auto &key : keysOf(client)) {
        decision.tried.push_back(key);
        const auto data = MW_TRY(m_cdb.find(key));
        if (!data)
            continue;
        decision.key = std::move(key);
        readRule(*data, decision);
        break;
    }
    return decision;
}

} // namespace mw::mail

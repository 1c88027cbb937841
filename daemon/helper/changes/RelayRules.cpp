// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/RelayRules.h"

#include "shared/base/Text.h"
#include "shared/mail/TcpRulesCompiler.h"
#include "shared/net/IpAddress.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <set>

namespace mw::helper {
namespace {

constexpr std::string_view kRelay = "RELAYCLIENT";
constexpr std::array<std::string_view, 3> kHarmless{"DATABYTES", "MAXCONNIP", "RBLSMTPD"};
constexpr double kMostV4 = 256;       // addresses
constexpr double kMostV6 = 0x1p80; // those of a /48

struct Network {
    bool isV4 = true;
    std::array<std::uint8_t, 16> bytes{}; // IPv4: the first four
    unsigned bits = 0;

    unsigned free() const { return (isV4 ? 32U : 128U) - bits; }
};

// What begins with these bits is nobody's outside.
constexpr std::array<std::pair<std::string_view, unsigned>, 8> kPrivate{{{"10.0.0.0", 8},
                                                                        {"127.0.0.0", 8},
                                                                        {"169.254.0.0", 16},
                                                                        {"172.16.0.0", 12},
                                                                        {"192.168.0.0", 16},
                                                                        {"::1", 128},
                                                                        {"fc00::", 7},
                                                                        {"fe80::", 10}}};

std::array<std::uint8_t, 16> bytesOf(const net::IpAddress &address)
{
    std::array<std::uint8_t, 16> out{};
    if (!address.isV4())
        return address.bytes();
    for (unsigned i = 0; i < 4; ++i)
        out.at(i) = static_cast<std::uint8_t>(address.v4() >> (24 - 8 * i));
    return out;
}

bool isWithin(const Network &inner, const Network &outer)
{
    if (inner.isV4 != outer.isV4 || inner.bits < outer.bits)
        return false;
    for (unsigned i = 0; i < outer.bits; ++i) {
        const auto bit = [i](const Network &n) { return static_cast<unsigned>(n.bytes.at(i / 8)) >> (7 - i % 8) & 1U; };
        if (bit(inner) != bit(outer))
            return false;
    }
    return true;
}

bool isPrivate(const Network &network)
{
    return std::ranges::any_of(kPrivate, [&](const auto &entry) {
        const auto address = net::IpAddress::parse(entry.first);
        return address && isWithin(network, {address->isV4(), bytesOf(*address), entry.second});
    });
}

// "192.0.2." or "2001:db8:", by how much of the address it gives.
std::optional<Network> prefixNetwork(std::string_view key)
{
    const bool isV4 = key.ends_with('.');
    const auto parts = text::split(key.substr(0, key.size() - 1), isV4 ? '.' : ':');
    if (parts.empty() || parts.size() > (isV4 ? 3U : 7U) || std::ranges::contains(parts, std::string_view()))
        return std::nullopt;
    std::string whole(key);
    if (isV4) {
        for (auto i = parts.size(); i < 4; ++i)
            whole += i == 3 ? "0" : "0.";
    } else {
        whole += ":";
    }
    const auto address = net::IpAddress::parse(whole);
    if (!address || address->isV4() != isV4)
        return std::nullopt;
    return Network{isV4, bytesOf(*address), static_cast<unsigned>(parts.size()) * (isV4 ? 8 : 16)};
}

// The network that a key of compiled rules stands for. Nothing: everybody, or names, which the client's side gives.
std::optional<Network> networkOf(std::string_view key)
{
    // INFO@ADDRESS: INFO is what the client says.
    key = key.substr(key.rfind('@') + 1);
    if (key.empty() || key.find('=') != std::string_view::npos)
        return std::nullopt;
    if (key.front() == '_' || key.front() == '^') {
        Network out{key.front() == '_', {}, 0};
        for (const char c : key.substr(1, 128)) {
            if (c == '1')
                out.bytes.at(out.bits / 8) = static_cast<std::uint8_t>(out.bytes.at(out.bits / 8) | 0x80U >> out.bits % 8);
            ++out.bits;
        }
        return out;
    }
    if (key.ends_with('.') || key.ends_with(':'))
        return prefixNetwork(key);
    const auto address = net::IpAddress::parse(key);
    if (!address)
        return std::nullopt;
    return Network{address->isV4(), bytesOf(*address), address->isV4() ? 32U : 128U};
}

// NAME=VALUE for each that an allowing record sets.
std::vector<std::string> variablesOf(std::string_view data)
{
    std::vector<std::string> out;
    if (data.starts_with('D'))
        return out;
    for (const auto part : text::split(data, '\0')) {
        if (part.starts_with('+'))
            out.emplace_back(part.substr(1));
    }
    return out;
}

std::string inWords(std::string_view key)
{
    return key.empty() ? "everybody" : "all that \"" + std::string(key) + "\" stands for";
}

// What a text lets through, as far as it goes: "KEY" for whom it relays, and "KEY NAME=VALUE" for what it sets.
struct Opened {
    std::set<std::string, std::less<>> relays;
    std::set<std::pair<std::string, std::string>> variables;
};

Opened openedBy(std::string_view rules)
{
    Opened out;
    const auto compiled = mail::compileTcpRules(rules);
    if (!compiled)
        return out;
    for (const auto &[key, data] : compiled->records) {
        for (const auto &variable : variablesOf(data)) {
            const auto name = std::string_view(variable).substr(0, variable.find('='));
            if (name == kRelay)
                out.relays.insert(key);
            else if (!std::ranges::contains(kHarmless, name))
                out.variables.emplace(key, variable);
        }
    }
    return out;
}

} // namespace

NewInRules newInRules(std::string_view before, std::string_view after)
{
    NewInRules out;
    const auto old = openedBy(before);
    const auto now = openedBy(after);
    for (const auto &variable : now.variables) {
        if (!old.variables.contains(variable))
            out.variable = variable.second.substr(0, variable.second.find('='));
    }
    double v4 = 0;
    double v6 = 0;
    for (const auto &key : now.relays) {
        const auto network = networkOf(key);
        if (old.relays.contains(key) || (network && isPrivate(*network)))
            continue;
        if (network && network->free() > 0)
            (network->isV4 ? v4 : v6) += std::ldexp(1.0, static_cast<int>(network->free()));
        if (!network || v4 > kMostV4 || v6 > kMostV6)
            out.open = inWords(key);
    }
    return out;
}

} // namespace mw::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/net/ThisHost.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <ifaddrs.h>
#include <memory>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <optional>
#include <unistd.h>

namespace mw::net {
namespace {

std::optional<IpAddress> addressOf(const sockaddr *address)
{
    if (address == nullptr)
        return std::nullopt;
    if (address->sa_family == AF_INET) {
        sockaddr_in in{};
        std::memcpy(&in, address, sizeof in);
        return IpAddress::v4(ntohl(in.sin_addr.s_addr));
    }
    if (address->sa_family != AF_INET6)
        return std::nullopt;
    sockaddr_in6 in{};
    std::memcpy(&in, address, sizeof in);
    std::array<std::uint8_t, 16> bytes{};
    std::memcpy(bytes.data(), &in.sin6_addr, bytes.size());
    return IpAddress::v6(bytes);
}

InterfaceNetwork networkOf(const std::string &interface, const IpAddress &address, const IpAddress &mask)
{
    InterfaceNetwork out{.interface = interface, .address = address, .network = {}, .bits = 0};
    auto bytes = address.bytes();
    const auto first = address.isV4() ? 12U : 0U;
    for (auto i = first; i < bytes.size(); ++i) {
        bytes.at(i) = static_cast<std::uint8_t>(bytes.at(i) & mask.bytes().at(i));
        out.bits += static_cast<unsigned>(std::popcount(mask.bytes().at(i)));
    }
    out.network = IpAddress::v6(bytes);
    return out;
}

bool inV4(const IpAddress &address, std::uint32_t network, unsigned bits)
{
    return address.isV4() && (address.v4() >> (32 - bits)) == (network >> (32 - bits));
}

} // namespace

std::string fullHostName()
{
    std::array<char, 256> name{};
    if (::gethostname(name.data(), name.size() - 1) < 0)
        return {};
    const std::string own(name.data());
    addrinfo hints{};
    hints.ai_flags = AI_CANONNAME;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *first = nullptr;
    if (own.empty() || ::getaddrinfo(own.c_str(), nullptr, &hints, &first) != 0)
        return own;
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> list(first, &::freeaddrinfo);
    const std::string canonical = first->ai_canonname != nullptr ? first->ai_canonname : "";
    const bool isBetter = canonical.contains('.') && !canonical.starts_with("localhost");
    return isBetter && !own.contains('.') ? canonical : own;
}

Result<std::vector<InterfaceNetwork>> interfaceNetworks()
{
    ifaddrs *first = nullptr;
    if (::getifaddrs(&first) < 0)
        return failErrno("getifaddrs");
    const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> list(first, &::freeifaddrs);
    std::vector<InterfaceNetwork> out;
    for (const ifaddrs *i = first; i != nullptr; i = i->ifa_next) {
        const auto address = addressOf(i->ifa_addr);
        const auto mask = addressOf(i->ifa_netmask);
        if (!address || !mask || (i->ifa_flags & IFF_UP) == 0 || (i->ifa_flags & IFF_LOOPBACK) != 0)
            continue;
        auto network = networkOf(i->ifa_name, *address, *mask);
        const bool isKnown = std::ranges::any_of(out, [&](const InterfaceNetwork &o) {
            return o.network == network.network && o.bits == network.bits && o.interface == network.interface;
        });
        if (!isKnown)
            out.push_back(std::move(network));
    }
    return out;
}

bool isPrivateAddress(const IpAddress &address)
{
    if (address.isLoopback())
        return true;
    if (address.isV4())
        return inV4(address, 0x0a000000, 8) || inV4(address, 0xac100000, 12) || inV4(address, 0xc0a80000, 16) || inV4(address, 0xa9fe0000, 16);
    const auto &bytes = address.bytes();
    return (bytes[0] & 0xfeU) == 0xfc || (bytes[0] == 0xfe && (bytes[1] & 0xc0U) == 0x80);
}

} // namespace mw::net

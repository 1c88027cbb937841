// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/net/IpAddress.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cstring>

namespace mw::net {

IpAddress IpAddress::v4(std::uint32_t hostOrder)
{
    IpAddress a;
    a.m_bytes[10] = a.m_bytes[11] = 0xff;
    for (std::size_t i = 0; i < 4; ++i)
        a.m_bytes.at(12 + i) = static_cast<std::uint8_t>(hostOrder >> (24U - 8U * i));
    return a;
}

IpAddress IpAddress::v6(const std::array<std::uint8_t, 16> &bytes)
{
    IpAddress a;
    a.m_bytes = bytes;
    return a;
}

std::optional<IpAddress> IpAddress::parse(std::string_view text)
{
    const std::string copy(text);
    in_addr four{};
    if (::inet_pton(AF_INET, copy.c_str(), &four) == 1)
        return v4(ntohl(four.s_addr));
    IpAddress a;
    if (copy.size() == text.size() && ::inet_pton(AF_INET6, copy.c_str(), a.m_bytes.data()) == 1)
        return a;
    return std::nullopt;
}

bool IpAddress::isV4() const
{
    return std::all_of(m_bytes.begin(), m_bytes.begin() + 10, [](auto b) { return b == 0; }) &&
           m_bytes[10] == 0xff && m_bytes[11] == 0xff;
}

bool IpAddress::isLoopback() const
{
    constexpr std::uint32_t kNetwork = 127;
    if (isV4())
        return v4() >> 24U == kNetwork;
    return std::all_of(m_bytes.begin(), m_bytes.end() - 1, [](auto b) { return b == 0; }) && m_bytes[15] == 1;
}

bool IpAddress::isUnspecified() const
{
    return *this == IpAddress() || *this == v4(0);
}

std::uint32_t IpAddress::v4() const
{
    std::uint32_t value = 0;
    for (std::size_t i = 12; i < 16; ++i)
        value = value << 8U | m_bytes.at(i);
    return value;
}

std::string IpAddress::text() const
{
    std::array<char, INET6_ADDRSTRLEN> buffer{};
    if (isV4())
        ::inet_ntop(AF_INET, m_bytes.data() + 12, buffer.data(), buffer.size());
    else
        ::inet_ntop(AF_INET6, m_bytes.data(), buffer.data(), buffer.size());
    return buffer.data();
}

} // namespace mw::net

// SPDX-License-Identifier: GPL-3.0-or-later
// An IPv4 or IPv6 address as a value.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mw::net {

// Always 16 bytes; an IPv4 address is kept as ::ffff:a.b.c.d, so both compare as the same host.
class IpAddress {
public:
    IpAddress() = default; // ::
    static IpAddress v4(std::uint32_t hostOrder);
    static IpAddress v6(const std::array<std::uint8_t, 16> &bytes);
    // Dotted quad or RFC 4291 text (RFC 5952 is what text() writes); nothing else, no brackets.
    static std::optional<IpAddress> parse(std::string_view text);

    bool isV4() const;
    bool isLoopback() const;    // this machine to itself: 127.0.0.0/8 or ::1
    bool isUnspecified() const; // 0.0.0.0 or ::, every address to a listening socket
    std::uint32_t v4() const; // host order; only if isV4()
    const std::array<std::uint8_t, 16> &bytes() const { return m_bytes; }
    std::string text() const; // "192.0.2.1" or "2001:db8::1"
    auto operator<=>(const IpAddress &) const = default;

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

} // namespace mw::net

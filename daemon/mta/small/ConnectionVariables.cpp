// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/small/ConnectionVariables.h"

#include "shared/base/Clock.h"
#include "shared/base/Text.h"
#include "shared/net/Dns.h"
#include "shared/net/Tcp.h"
#include "shared/os/Environment.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unistd.h>

namespace mw::small {

namespace {

constexpr std::uint16_t kIdentPort = 113;
constexpr std::size_t kLongestReply = 1000;

void set(const std::string &name, const std::optional<std::string> &value)
{
    if (value)
        os::setEnvironmentVariable(name, *value);
    else
        os::unsetEnvironmentVariable(name);
}

std::optional<std::string> hostName(const net::IpAddress &address)
{
    auto dns = net::Dns::open();
    auto names = dns ? dns->namesOf(address) : std::unexpected(dns.error());
    if (!names)
        return names.error().kind == ErrorKind::NotFound ? std::nullopt : std::optional<std::string>("softdnserror");
    return names->empty() ? std::nullopt : std::optional(names->front());
}

// The first line of what the socket says, as far as it comes in time.
std::string lineFrom(int socket, std::int64_t deadline)
{
    std::string line;
    std::array<char, 128> buffer{};
    while (line.size() < kLongestReply && line.find('\n') == std::string::npos) {
        const auto left = deadline - clock::monotonicMilliseconds();
        if (left <= 0 || !os::waitReadable(socket, static_cast<int>(left)).value_or(false))
            return {};
        const auto count = os::readSome(socket, buffer).value_or(0);
        if (count == 0)
            return {};
        line.append(buffer.data(), count);
    }
    return line.substr(0, line.find_first_of("\r\n"));
}

// The user of the connection, as the client's machine names it (RFC 1413): PORT , PORT : USERID : SYSTEM : USER
std::optional<std::string> identity(const net::Endpoint &local, const net::Endpoint &remote, int seconds)
{
    const auto deadline = clock::monotonicMilliseconds() + std::int64_t{1000} * seconds;
    const auto socket = net::connectTcp({remote.address, kIdentPort}, seconds * 1000);
    if (!socket || !os::writeAll(socket->get(), std::to_string(remote.port) + " , " + std::to_string(local.port) + "\r\n"))
        return std::nullopt;
    const auto line = lineFrom(socket->get(), deadline);
    const auto parts = text::split(line, ':');
    if (parts.size() < 4 || text::trim(parts[1]) != "USERID")
        return std::nullopt;
    std::string user(text::trim(std::string_view(line).substr(static_cast<std::size_t>(parts[3].data() - line.data()))));
    return user.empty() ? std::nullopt : std::optional(user);
}

} // namespace

Result<void> setConnectionVariables(int identSeconds)
{
    const auto remote = MW_TRY(net::remoteEndpoint(STDIN_FILENO));
    const auto local = MW_TRY(net::localEndpoint(STDIN_FILENO));
    const bool six = !remote.address.isV4();
    const auto localHost = hostName(local.address);
    const auto remoteHost = hostName(remote.address);
    const auto info = identSeconds > 0 ? identity(local, remote, identSeconds) : std::nullopt;
    set("PROTO", six ? "TCP6" : "TCP");
    // Programs that know IPv6 read the TCP6 names; the others get the same values under the names they know.
    for (const std::string prefix : {"TCP", "TCP6"}) {
        if (prefix == "TCP6" && !six)
            break;
        set(prefix + "LOCALIP", local.address.text());
        set(prefix + "LOCALPORT", std::to_string(local.port));
        set(prefix + "LOCALHOST", localHost);
        set(prefix + "REMOTEIP", remote.address.text());
        set(prefix + "REMOTEPORT", std::to_string(remote.port));
        set(prefix + "REMOTEHOST", remoteHost);
        set(prefix + "REMOTEINFO", info);
    }
    return {};
}

} // namespace mw::small

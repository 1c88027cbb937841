// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/small/ConnectionVariables.h"

#include "shared/base/Clock.h"
#include "shared/base/Text.h"
#include "shared/mail/Sandboxes.h"
#include "shared/net/Dns.h"
#include "shared/net/Tcp.h"
#include "shared/os/Environment.h"
#include "shared/os/Process.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unistd.h>

namespace mw::small {

namespace {

constexpr std::uint16_t kIdentPort = 113;
constexpr std::size_t kLongestReply = 1000;
constexpr std::size_t kMostFacts = 8192;

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

struct Facts {
    std::optional<std::string> localHost;
    std::optional<std::string> remoteHost;
    std::optional<std::string> info;
};

// Each fact ends with a NUL and begins with '=', or is empty where nobody knows it.
std::string serialise(const Facts &facts)
{
    std::string out;
    for (const auto &fact : {facts.localHost, facts.remoteHost, facts.info})
        out.append(fact ? "=" + *fact : "").push_back('\0');
    return out;
}

Facts parse(std::string_view bytes)
{
    const auto parts = text::split(bytes, '\0');
    const auto fact = [&](std::size_t number) {
        return number < parts.size() && parts[number].starts_with('=')
                   ? std::optional<std::string>(parts[number].substr(1))
                   : std::nullopt;
    };
    return {fact(0), fact(1), fact(2)};
}

// What strangers' servers answer is read by a process that can do nothing else, since this one becomes a program that
// may have to do much.
Result<Facts> ask(const net::Endpoint &local, const net::Endpoint &remote, int identSeconds)
{
    auto pipe = MW_TRY(os::makePipe());
    const auto child = MW_TRY(os::forkProcess());
    if (child == 0) {
        if (!mail::enterSandboxOf(mail::Confined::ConnectionFacts))
            os::exitNow(1);
        const Facts facts{hostName(local.address), hostName(remote.address),
                          identSeconds > 0 ? identity(local, remote, identSeconds) : std::nullopt};
        os::exitNow(os::writeAll(pipe.write.get(), serialise(facts)) ? 0 : 1);
    }
    pipe.write.reset();
    const auto bytes = os::readAll(pipe.read.get(), kMostFacts);
    const auto ended = MW_TRY(os::waitFor(child));
    return ended.raw == 0 && bytes ? parse(*bytes) : Facts{};
}

} // namespace

Result<void> setConnectionVariables(int identSeconds)
{
    const auto remote = MW_TRY(net::remoteEndpoint(STDIN_FILENO));
    const auto local = MW_TRY(net::localEndpoint(STDIN_FILENO));
    const bool six = !remote.address.isV4();
    const auto [localHost, remoteHost, info] = MW_TRY(ask(local, remote, identSeconds));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/dnstools/DnsTools.h"

#include "shared/base/Text.h"
#include "shared/mail/Sandboxes.h"
#include "shared/net/Dns.h"
#include "shared/net/Tcp.h"
#include "shared/os/Files.h"
#include "shared/os/Process.h"

#include <algorithm>
#include <array>
#include <unistd.h>

namespace mw::dnstools {
namespace {

constexpr int kPermanent = 100;
constexpr int kTemporary = 111;
constexpr int kMostAliases = 16;

using Lines = Result<std::string>;

Lines hostName()
{
    std::array<char, 256> name{};
    if (::gethostname(name.data(), name.size() - 1) < 0)
        return failErrno("unable to ask for the name of this host");
    return std::string(name.data()) + '\n';
}

Lines ownAddresses()
{
    std::string out;
    for (const auto &address : MW_TRY(net::ownAddresses()))
        out += address.text() + '\n';
    return out;
}

// The name behind all aliases.
Result<std::string> canonicalName(net::Dns &dns, std::string name)
{
    for (int i = 0; i < kMostAliases; ++i) {
        auto alias = dns.alias(name);
        if (!alias)
            return alias.error().kind == ErrorKind::NotFound ? Result<std::string>(name)
                                                             : Failure(alias.error());
        name = std::move(*alias);
    }
    return fail(ErrorKind::NotFound, name + ": its aliases have no end");
}

Lines addressesOf(net::Dns &dns, const std::string &name)
{
    std::string out;
    for (const auto &address : MW_TRY(dns.addresses(name)).addresses)
        out += address.text() + '\n';
    return out.empty() ? fail(ErrorKind::NotFound, name + ": no address") : Lines(out);
}

Lines namesOf(net::Dns &dns, const std::string &text)
{
    const auto address = net::IpAddress::parse(text);
    if (!address)
        return fail(ErrorKind::NotFound, text + " is not an IP address");
    const auto names = MW_TRY(dns.namesOf(*address));
    return names.empty() ? fail(ErrorKind::NotFound, text + ": no name") : Lines(names.front() + '\n');
}

// "address preference" of each server that takes mail for the name; of the name itself when there is none.
Lines mailServers(net::Dns &dns, const std::string &name)
{
    auto servers = MW_TRY(dns.mailExchangers(name));
    if (servers.empty())
        servers.push_back({0, name});
    std::string out;
    for (const auto &server : servers) {
        if (server.name.empty())
            return fail(ErrorKind::NotFound, name + " takes no mail (its MX is a dot)");
        const auto found = dns.addresses(server.name);
        if (!found && found.error().kind != ErrorKind::NotFound)
            return Failure(found.error());
        for (const auto &address : found ? found->addresses : std::vector<net::IpAddress>())
            out += address.text() + ' ' + std::to_string(server.preference) + '\n';
    }
    return out.empty() ? fail(ErrorKind::NotFound, name + ": no mail server has an address") : Lines(out);
}

// The name as it is, or in the domains that resolv.conf has searched for names without a dot.
std::vector<std::string> candidates(const std::string &name)
{
    if (name.find('.') != std::string::npos)
        return {name};
    std::vector<std::string> out;
    const auto file = os::readFile("/etc/resolv.conf").value_or(std::string());
    for (const auto line : text::lines(file)) {
        const auto spaced = text::replaceAll(text::trim(line), "\t", " ");
        const auto words = text::split(spaced, ' ');
        if (words[0] != "search" && words[0] != "domain")
            continue;
        for (std::size_t i = 1; i < words.size(); ++i) {
            if (const auto domain = text::trim(words[i]); !domain.empty() && domain != ".")
                out.push_back(name + '.' + std::string(domain));
        }
    }
    out.push_back(name);
    return out;
}

// The full name: the one of an address of this name that begins like it, else any with a dot, else the name
// itself.
Lines fullName(net::Dns &dns, const std::string &name)
{
    Error last{.kind = ErrorKind::NotFound, .text = name + ": no address"};
    for (const auto &candidate : candidates(name)) {
        const auto canonical = MW_TRY(canonicalName(dns, candidate));
        const auto found = dns.addresses(canonical);
        if (!found || found->addresses.empty()) {
            last = found ? last : found.error();
            continue;
        }
        std::vector<std::string> names;
        for (const auto &address : found->addresses) {
            for (auto &each : dns.namesOf(address).value_or(std::vector<std::string>()))
                names.push_back(std::move(each));
        }
        const auto start = text::lower(canonical.substr(0, canonical.find('.'))) + '.';
        const auto same = std::ranges::find_if(names, [&](const auto &n) { return n.starts_with(start); });
        if (canonical.find('.') != std::string::npos)
            return (same != names.end() ? *same : text::lower(canonical)) + '\n';
        const auto dotted =
            std::ranges::find_if(names, [](const auto &n) { return n.find('.') != std::string::npos; });
        if (same != names.end() || dotted != names.end())
            return (same != names.end() ? *same : *dotted) + '\n';
        last.text = canonical + ": DNS knows no full name of it";
    }
    return Failure(last);
}

Lines lookUp(const std::string &name, const std::string &argument)
{
    MW_TRY_VOID(mail::enterSandboxOf(mail::Confined::DnsTool));
    auto dns = MW_TRY(net::Dns::open());
    if (name == "dnsip")
        return addressesOf(dns, argument);
    if (name == "dnsptr")
        return namesOf(dns, argument);
    if (name == "dnsmxip")
        return mailServers(dns, argument);
    if (name == "dnsfq")
        return fullName(dns, argument);
    return MW_TRY(canonicalName(dns, argument)) + '\n';
}

Answer systemsHostname(const std::vector<std::string> &arguments)
{
    os::ProcessSpec spec{.program = "/usr/bin/hostname", .arguments = {"hostname"}};
    spec.arguments.insert(spec.arguments.end(), arguments.begin(), arguments.end());
    spec.descriptors = {{0, 0}, {1, 1}, {2, 2}};
    return {kTemporary, "", "hostname: fatal: " + os::replaceProcess(spec).text + '\n'};
}

} // namespace

Answer answer(const std::string &name, const std::vector<std::string> &arguments)
{
    const bool alone = name == "hostname" || name == "ipmeprint";
    if (name == "hostname" && !arguments.empty())
        return systemsHostname(arguments);
    if (arguments.size() != (alone ? 0U : 1U) || (!alone && arguments[0].empty()))
        return {kPermanent, "",
                name + ": usage: " + name +
                    (alone              ? ""
                     : name == "dnsptr" ? " address"
                                        : " name") +
                    '\n'};
    const auto lines = name == "hostname" ? hostName() : alone ? ownAddresses() : lookUp(name, arguments[0]);
    if (lines)
        return {0, *lines, ""};
    const bool hard = lines.error().kind == ErrorKind::NotFound;
    return {hard ? kPermanent : kTemporary, "",
            name + ": " + (hard ? "hard error: " : "soft error: ") + lines.error().text + '\n'};
}

} // namespace mw::dnstools

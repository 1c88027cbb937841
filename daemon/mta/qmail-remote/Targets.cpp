// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-remote/Targets.h"

#include "shared/mail/SmtpAddress.h"

#include <algorithm>

namespace mw::remote {
namespace {

std::unexpected<NoTarget> temporaryDns()
{
    return std::unexpected(NoTarget{Fate::Temporary, "Sorry, I couldn't find any host by that name. (#4.1.2)\n"});
}

std::unexpected<NoTarget> noSuchHost(const std::string &host)
{
    return std::unexpected(NoTarget{
        Fate::Permanent, "Sorry, I couldn't find any host named " + shown(host) + ". (#5.1.2)\n"});
}

std::unexpected<NoTarget> noAddress()
{
    return std::unexpected(
        NoTarget{Fate::Permanent, "Sorry, I couldn't find a mail exchanger or IP address. (#5.4.4)\n"});
}

std::unexpected<NoTarget> nullExchanger(const std::string &host)
{
    return std::unexpected(NoTarget{
        Fate::Permanent, "Sorry, the host " + shown(host) + " says in DNS that it takes no mail. (#5.1.10)\n"});
}

std::unexpected<NoTarget> ownHost()
{
    return std::unexpected(NoTarget{Fate::Permanent,
                                    "Sorry. Although I'm listed as a best-preference MX or A for that host,\n"
                                    "it isn't in my control/locals file, so I don't treat it as local. (#5.4.6)\n"});
}

std::optional<net::IpAddress> literalAddress(const std::string &host)
{
    if (const auto address = net::IpAddress::parse(host))
        return address;
    return mail::parseAddressLiteral(host);
}

// One round of looking up, with what went wrong meanwhile.
struct Collected {
    std::vector<Target> targets;
    bool temporaryTrouble = false;
};

void collect(const NameService &names, const net::MailExchanger &exchanger, Collected &into)
{
    if (const auto literal = literalAddress(exchanger.name)) {
        into.targets.push_back({*literal, exchanger.preference, exchanger.name});
        return;
    }
    const auto found = names.addresses(exchanger.name);
    if (!found) {
        into.temporaryTrouble = into.temporaryTrouble || found.error().kind != ErrorKind::NotFound;
        return;
    }
    for (const auto &address : found->addresses)
        into.targets.push_back({address, exchanger.preference, exchanger.name});
}

FoundTargets withoutOwn(const NameService &names, std::vector<Target> targets, const std::vector<net::IpAddress> &own)
{
    const auto isOwn = [&](const Target &t) { return std::ranges::find(own, t.address) != own.end(); };
    const auto mine = std::ranges::find_if(targets, isOwn);
    if (mine != targets.end()) {
        // They are sorted, so the first of ours has our best preference.
        const auto best = mine->preference;
        std::erase_if(targets, [&](const Target &t) { return t.preference >= best; });
    }
    if (targets.empty())
        return ownHost();
    names.shuffle(targets);
    return targets;
}

} // namespace

FoundTargets targetsOfRelay(const NameService &names, const std::string &host)
{
    if (const auto literal = literalAddress(host))
        return std::vector<Target>{{*literal, 0, host}};
    const auto found = names.addresses(host);
    if (!found)
        return found.error().kind == ErrorKind::NotFound ? noSuchHost(host) : temporaryDns();
    if (found->addresses.empty())
        return noAddress();
    std::vector<Target> targets;
    for (const auto &address : found->addresses)
        targets.push_back({address, 0, host});
    return targets;
}

FoundTargets targetsOfHost(const NameService &names, const std::string &host, const std::vector<net::IpAddress> &own)
{
    if (literalAddress(host))
        return withoutOwn(names, *targetsOfRelay(names, host), own);
    const auto exchangers = names.exchangers(host);
    if (!exchangers)
        return exchangers.error().kind == ErrorKind::NotFound ? noSuchHost(host) : temporaryDns();
    if (exchangers->empty()) {
        auto targets = targetsOfRelay(names, host);
        return targets ? withoutOwn(names, std::move(*targets), own) : targets;
    }
    if (exchangers->size() == 1 && exchangers->front().name.empty())
        return nullExchanger(host);
    Collected collected;
    for (const auto &exchanger : *exchangers)
        collect(names, exchanger, collected);
    if (collected.targets.empty())
        return collected.temporaryTrouble ? temporaryDns() : noAddress();
    std::ranges::stable_sort(collected.targets, {}, &Target::preference);
    return withoutOwn(names, std::move(collected.targets), own);
}

std::vector<Server> serversOf(const std::vector<Target> &targets)
{
    std::vector<Server> servers;
    for (const auto &target : targets) {
        auto server = std::ranges::find(servers, target.name, &Server::name);
        if (server == servers.end())
            server = servers.insert(servers.end(), Server{target.name, {}});
        server->addresses.push_back(target.address);
    }
    for (auto &server : servers) {
        auto &all = server.addresses;
        for (std::size_t i = 1; i < all.size(); ++i) {
            const auto from = all.begin() + static_cast<std::ptrdiff_t>(i);
            const auto other = std::find_if(from, all.end(), [&](const auto &a) { return a.isV4() != all[i - 1].isV4(); });
            if (other != all.end())
                std::rotate(from, other, other + 1);
        }
    }
    return servers;
}

} // namespace mw::remote

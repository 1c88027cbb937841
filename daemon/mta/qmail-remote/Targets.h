// SPDX-License-Identifier: GPL-3.0-or-later
// Which addresses take the mail of a host, in the order in which they are tried.
#pragma once

#include "daemon/mta/qmail-remote/Reports.h"
#include "shared/net/Dns.h"

#include <expected>
#include <functional>
#include <string>
#include <vector>

namespace mw::remote {

struct Target {
    net::IpAddress address;
    unsigned preference = 0;
    std::string name = {}; // of the exchanger or relay that has it
};

// Why there is none: the report for the message.
struct NoTarget {
    Fate fate = Fate::Temporary;
    std::string text;
};

// Where names are looked up; tests put their own here.
struct NameService {
    std::function<Result<net::Addresses>(const std::string &)> addresses;
    std::function<Result<std::vector<net::MailExchanger>>(const std::string &)> exchangers;
    // Puts targets of equal preference into another order each time.
    std::function<void(std::vector<Target> &)> shuffle;
};

using FoundTargets = std::expected<std::vector<Target>, NoTarget>;

// The addresses of the host itself, which an smtproutes entry named.
FoundTargets targetsOfRelay(const NameService &names, const std::string &host);
// The mail exchangers of the host, or its own addresses where it has none; best first. Exchangers that are not
// better than this machine (`own`) are left out, so mail cannot run in a circle.
FoundTargets targetsOfHost(const NameService &names, const std::string &host, const std::vector<net::IpAddress> &own);

// A server with its addresses in the order in which they are tried: those of the two families take turns, so that
// where one of them leads nowhere the other is not far.
struct Server {
    std::string name;
    std::vector<net::IpAddress> addresses;
};
// The servers in the order of their first targets.
std::vector<Server> serversOf(const std::vector<Target> &targets);

} // namespace mw::remote

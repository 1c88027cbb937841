// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/PresetEdits.h"

#include "daemon/helper/changes/AddressEdits.h"
#include "daemon/helper/changes/DomainEdits.h"
#include "daemon/helper/changes/ListText.h"
#include "daemon/helper/changes/TargetText.h"
#include "daemon/helper/changes/UsersEdits.h"

#include "shared/base/Text.h"
#include "shared/mail/ControlTable.h"
#include "shared/mail/DotQmail.h"
#include "shared/mail/Home.h"
#include "shared/net/IpAddress.h"
#include "shared/rpc/Addresses.h"
#include "shared/rpc/Changes.h"

namespace mw::helper {
namespace {

constexpr const char *kQmqpClient = "bin/qmail-qmqpc";

// A control file as the intent makes it. A fault stays until the end.
class Settings {
public:
    Settings(const Targets &targets, Intent &intent) : m_targets(targets), m_intent(intent) {}

    void change(const std::string &name, const std::function<void(ListText &)> &edit, bool mustExist = false)
    {
        const auto file = "control/" + name;
        const auto before = textOf(m_targets, file);
        if (!before) {
            m_fault = before.error();
            return;
        }
        ListText list(*before);
        edit(list);
        auto after = list.text();
        addWhereDifferent(m_intent, file, *before, mustExist && !after ? std::string() : std::move(after));
    }
    // No entry is left; without the file something else would hold.
    void empty(const std::string &name, bool mustExist)
    {
        change(name, [](ListText &list) { list.removeIf([](std::string_view) { return true; }); }, mustExist);
    }
    const std::optional<rpc::Fault> &fault() const { return m_fault; }

private:
    const Targets &m_targets;
    Intent &m_intent;
    std::optional<rpc::Fault> m_fault;
};

Intent begin(std::string verb, std::string title, const std::optional<rpc::changes::Manner> &manner)
{
    Intent out;
    out.verb = std::move(verb);
    out.title = std::move(title);
    out.manner = manner.value_or(rpc::changes::Manner{});
    return out;
}

std::optional<rpc::Fault> wrongLine(const std::string &field, const char *file, const std::string &line)
{
    const auto problems = mail::validateControlFile(file, line + "\n");
    if (line.empty() || line.find_first_of(std::string_view("\n\0 \t#|", 6)) != std::string::npos)
        return rpc::invalid(field, 0, "\"" + line + "\" cannot be one");
    if (mail::hasErrors(problems))
        return rpc::invalid(field, 0, problems.front().reason);
    return std::nullopt;
}

// Addresses that begin with autoturn- are those of the account that the SMTP server runs as.
std::optional<rpc::Fault> giveToServer(const Targets &targets, Intent &intent)
{
    const auto server = targets.place().isPrivate ? Result<os::Identity>(os::currentIdentity()) : mail::identityOf(mail::Role::Daemon);
    const auto account = server ? os::accountOf(server->uid) : Result<os::Account>(std::unexpected(server.error()));
    if (!account)
        return rpc::failed("find the account of the SMTP server", account.error().text);
    const auto line = lineFor(rpc::users::Rule{.kind = rpc::users::Kind::Prefix, .local = "autoturn-", .user = account->name,
                                               .uid = std::to_string(server->uid), .gid = std::to_string(server->gid),
                                               .home = targets.place().home + "/autoturn", .dash = "-", .extension = {}});
    if (!line)
        return line.error();
    for (const auto *name : {"users/assign", "users/append"}) {
        const auto before = textOf(targets, name);
        if (!before)
            return before.error();
        auto after = withRule(*before, *line, true, name == std::string_view("users/assign"));
        if (!after)
            return after.error();
        addWhereDifferent(intent, name, *before, std::move(*after));
    }
    return std::nullopt;
}

} // namespace

Answer<Intent> intentToBeNullClient(const Targets &targets, const rpc::presets::NullClient::Request &request)
{
    const auto route = ":" + request.relay;
    if (auto fault = wrongLine("relay", "smtproutes", request.relay.empty() ? request.relay : route))
        return std::unexpected(std::move(*fault));
    auto out = begin(rpc::fullName<rpc::presets::NullClient>(), "Deliver nothing here; all mail goes to " + request.relay, request.manner);
    Settings settings(targets, out);
    settings.empty("locals", true);
    settings.empty("virtualdomains", false);
    settings.empty("rcpthosts", true);
    settings.empty("morercpthosts", false);
    settings.change("smtproutes", [&](ListText &list) {
        list.removeIf([&](std::string_view line) { return line.starts_with(':') && line != route; });
        list.add(route);
    });
    if (settings.fault())
        return std::unexpected(*settings.fault());
    out.remarks.emplace_back("Mail for the users of this computer goes to the relay, too: it must know their addresses.");
    return out;
}

Answer<Intent> intentToBeMiniClient(const Targets &targets, const rpc::presets::MiniClient::Request &request)
{
    if (request.servers.empty())
        return std::unexpected(rpc::invalid("servers", 0, "name at least one QMQP server by its IP address"));
    for (const auto &server : request.servers) {
        if (auto fault = wrongLine("servers", "qmqpservers", server))
            return std::unexpected(std::move(*fault));
    }
    auto out = begin(rpc::fullName<rpc::presets::MiniClient>(), "Queue nothing here; mail goes to " + text::join(request.servers, ", ") + " by QMQP", request.manner);
    Settings settings(targets, out);
    settings.change("qmqpservers", [&](ListText &list) {
        list.removeIf([](std::string_view) { return true; });
        for (const auto &server : request.servers)
            list.add(server);
    });
    settings.change("queueprogram", [](ListText &list) {
        list.removeIf([](std::string_view) { return true; });
        list.add(kQmqpClient);
    });
    if (settings.fault())
        return std::unexpected(*settings.fault());
    out.remarks.emplace_back("While none of the servers answers, programs that send mail are told that it failed: nothing waits here.");
    return out;
}

Answer<Intent> intentToArchive(const Targets &targets, const rpc::presets::Archive::Request &request)
{
    const auto me = textOf(targets, "control/me");
    if (!me)
        return std::unexpected(me.error());
    const auto lines = text::lines(text::viewOf(*me));
    const auto host = lines.empty() ? std::string() : std::string(text::trimRight(lines.front()));
    const auto address = request.address + (request.address.find('@') == std::string::npos ? "@" + host : std::string());
    if (auto fault = wrongLine("address", "queueextra", request.address.empty() ? request.address : address))
        return std::unexpected(std::move(*fault));
    Intent out;
    if (request.deliveries && !request.deliveries->empty()) {
        auto made = intentToAdd(targets, rpc::addresses::Add::Request{.address = address, .deliveries = *request.deliveries, .replace = {}, .owner = {}, .manner = {}});
        if (!made)
            return std::unexpected(made.error());
        out = std::move(*made);
    }
    out.verb = rpc::fullName<rpc::presets::Archive>();
    out.title = "A copy of all mail goes to " + address;
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    Settings settings(targets, out);
    settings.change("queueextra", [&](ListText &list) { list.add(address); });
    if (settings.fault())
        return std::unexpected(*settings.fault());
    out.remarks.emplace_back("People may have to know, and agree, that their mail is kept: ask before.");
    return out;
}

Answer<Intent> intentToAutoTurn(const Targets &targets, const rpc::presets::AutoTurn::Request &request)
{
    const auto client = net::IpAddress::parse(request.client);
    if (!client || !client->isV4() || client->text() != request.client)
        return std::unexpected(rpc::invalid("client", 0, "\"" + request.client + "\" is no IPv4 address"));
    const auto before = readDomainFiles(targets);
    if (!before)
        return std::unexpected(before.error());
    rpc::domains::Add::Request domain;
    domain.domain = request.domain;
    domain.kind = rpc::domains::Kind::Virtual;
    domain.user = "autoturn-" + request.client;
    const auto after = withDomain(*before, domain);
    if (!after)
        return std::unexpected(after.error());
    auto out = intentOf(*before, *after);
    out.verb = rpc::fullName<rpc::presets::AutoTurn>();
    out.title = "Keep the mail of " + text::lower(request.domain) + " until " + request.client + " connects";
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    out.files.push_back({"autoturn/.qmail-" + mail::safeExtension(request.client) + "-default", std::nullopt, "./" + request.client + "/\n"});
    if (auto fault = giveToServer(targets, out))
        return std::unexpected(std::move(*fault));
    out.remarks.push_back("When " + request.client + " has connected to the SMTP server, which is one process for each client from now on, without STARTTLS, the mail is sent to port 25 there.");
    return out;
}

} // namespace mw::helper

// SPDX-License-Identifier: GPL-3.0-or-later
// What a client may ask for: packed requests, domains, addresses and where their mail goes. Whatever is taken changes one entry
// and no other.
#include "daemon/helper/changes/AddressEdits.h"
#include "daemon/helper/changes/DomainEdits.h"
#include "daemon/helper/changes/ForwardEdits.h"
#include "daemon/helper/changes/ListText.h"
#include "daemon/helper/changes/RelayEdits.h"
#include "daemon/helper/changes/UsersEdits.h"
#include "daemon/helper/changes/UsersView.h"
#include "shared/mail/AliasesTable.h"
#include "shared/mail/Controls.h"
#include "shared/mail/TcpRulesCompiler.h"
#include "shared/mail/UsersAssign.h"
#include "shared/rpc/Addresses.h"
#include "shared/rpc/Changes.h"
#include "shared/rpc/Control.h"
#include "shared/rpc/Domains.h"
#include "shared/rpc/Packed.h"
#include "shared/rpc/Relaying.h"
#include "shared/rpc/Users.h"
#include "tests/fuzz/FuzzInput.h"

#include <algorithm>

using namespace mw;
using namespace mw::helper;

namespace {

void addDomain(const std::string &name, const std::string &user)
{
    DomainFiles files;
    files.me = "hub.example\n";
    files.locals = "hub.example\n";
    files.rcptHosts = "# ours\nhub.example\n";
    files.virtualDomains = "old.example:old\n";
    rpc::domains::Add::Request request;
    request.domain = name;
    request.kind = user.empty() ? rpc::domains::Kind::Relay : rpc::domains::Kind::Virtual;
    if (!user.empty())
        request.user = user;
    const auto after = withDomain(files, request);
    if (!after)
        return;
    const auto hosts = ListText(after->rcptHosts).entries();
    fuzz::require(hosts.size() == 2 && hosts.front() == "hub.example");
    fuzz::require(mail::parseControlMap(*after->virtualDomains).size() == (user.empty() ? 1U : 2U));
    const auto without = withoutDomain(*after, name);
    fuzz::require(without && without->rcptHosts == files.rcptHosts && without->virtualDomains == files.virtualDomains);
}

void addDelivery(const std::string &content, const std::string &to)
{
    const auto before = deliveriesIn(content);
    for (const auto kind : {rpc::addresses::DeliveryKind::Forward, rpc::addresses::DeliveryKind::Mailbox, rpc::addresses::DeliveryKind::Program}) {
        const auto line = lineFor({kind, to});
        fuzz::require(!line || line->find('\n') == std::string::npos);
        const auto after = withDeliveries(content, {{kind, to}}, false);
        fuzz::require(after.has_value() == line.has_value());
        if (!after)
            continue;
        const auto now = deliveriesIn(*after);
        fuzz::require(now.size() == before.size() || now.size() == before.size() + 1);
        fuzz::require(std::ranges::any_of(now, [&](const auto &d) { return d.kind == kind && d.to == to; }));
    }
}

std::string withNewline(std::string text)
{
    return text.empty() || text.ends_with('\n') ? text : text + '\n';
}

// A rule for a client: there afterwards, compiled, and taken back without a trace.
void addRelay(const std::string &given, const std::string &address, const std::string &value)
{
    const auto content = withNewline(given);
    rpc::relaying::Add::Request request;
    request.address = address;
    request.relay = true;
    request.environment = {{"VALUE", value}};
    request.note = value;
    (void)testRules(content, {.address = "192.0.2.1", .host = value, .acts = {}});
    const auto after = withRelayRule(content, request);
    if (!after)
        return;
    const auto rules = rulesOf(*after);
    fuzz::require(rules.size() == rulesOf(content).size() + 1);
    fuzz::require(std::ranges::any_of(rules, [&](const auto &rule) {
        return rule.address == address && rule.relay && rule.environment.size() == 1 && rule.environment[0].value == value;
    }));
    const auto back = withoutRelayRule(*after, address);
    fuzz::require(back && *back == content);
}

void addRule(const std::string &content, const std::string &local, const std::string &extension)
{
    rpc::users::Rule rule{.kind = rpc::users::Kind::Prefix, .local = local, .user = "anna", .uid = "1", .gid = "2", .home = "/h", .dash = "-", .extension = extension};
    const auto line = helper::lineFor(rule);
    (void)candidatesFor(rulesIn(content), local);
    if (!line)
        return;
    const std::string before = "# x\n=a:b:1:2:/h:::\n.\n";
    const auto after = withRule(before, *line, false, true);
    const auto read = mail::parseUsersAssign(after.value_or(std::string()));
    fuzz::require(after && read.errors.empty() && read.entries.size() == 2 && read.entries[1].local == local && read.entries[1].ext == extension);
    fuzz::require(withoutRule(*after, rpc::users::Kind::Prefix, local) == before);
    (void)withRule(content, *line, true, true);
    (void)withoutRule(content, rpc::users::Kind::Exact, local);
}

void setForward(const std::string &given, const std::string &name, const std::string &target)
{
    const mail::AliasesNames names{"host.example", "example", "plus.example"};
    (void)mail::compileAliases(given, names);
    const auto content = withNewline(given);
    const auto before = mail::parseAliases(content);
    const bool isThere = std::ranges::any_of(before.entries, [&](const auto &e) { return e.name == name; });
    const auto after = withForward(content, name, {target});
    if (!after || !before.errors.empty() || isThere)
        return;
    const auto now = mail::parseAliases(*after);
    fuzz::require(now.errors.empty() && std::ranges::any_of(now.entries, [&](const auto &e) { return e.name == name && e.targets == std::vector{target}; }));
}

void changeList(const std::string &content, const std::string &entry)
{
    using rpc::control::How;
    for (const auto list : {rpc::users::ListName::Exclude, rpc::users::ListName::MailNames, rpc::users::ListName::Subusers, rpc::users::ListName::Append}) {
        const auto after = withEntries(list, content, {entry}, How::Add);
        if (after && *after)
            fuzz::require(std::ranges::contains(ListText(*after).entries(), entry));
    }
}

void renameDomain(const std::string &to)
{
    DomainFiles files;
    files.me = "hub.example\n";
    files.locals = "hub.example\nold.example\n";
    files.rcptHosts = "old.example\n";
    const auto after = withRenamed(files, {.domain = "old.example", .to = to, .keep = {}, .manner = {}});
    if (!after)
        return;
    const auto back = withRenamed(*after, {.domain = to, .to = "old.example", .keep = {}, .manner = {}});
    fuzz::require(back && back->locals == files.locals && back->rcptHosts == files.rcptHosts);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(fuzz::text(data, size));
    (void)rpc::unpacked<rpc::changes::Edits>(text);
    (void)rpc::unpacked<rpc::changes::Outcome>(text);
    const auto newline = std::min(text.find('\n'), text.size());
    const auto first = text.substr(0, newline);
    const auto rest = text.substr(std::min(newline + 1, text.size()));
    addDomain(first, {});
    addDomain(text, {});
    addDomain("a.example", text);
    addDelivery(rest, first);
    addDelivery({}, text);
    addRelay(rest, first, first);
    addRelay({}, "192.0.2.1", text);
    addRelay({}, text, {});
    addRule(rest, first, first);
    addRule({}, text, {});
    setForward(rest, first, "ann");
    setForward({}, "x", text);
    setForward({}, text, "ann");
    changeList(rest, first);
    changeList({}, text);
    renameDomain(text);
    (void)planOf({{"control/rcpthosts", first, rest}, {"control/morercpthosts", rest, {}}});
    return 0;
}

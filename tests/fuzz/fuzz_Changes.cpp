// SPDX-License-Identifier: GPL-3.0-or-later
// What a client may ask for: packed requests, domains, addresses and where their mail goes. Whatever is taken changes one entry
// and no other.
#include "daemon/helper/changes/AddressEdits.h"
#include "daemon/helper/changes/DomainEdits.h"
#include "daemon/helper/changes/ListText.h"
#include "shared/mail/Controls.h"
#include "shared/rpc/Packed.h"
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
    (void)planOf({{"control/rcpthosts", first, rest}, {"control/morercpthosts", rest, {}}});
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What the hub is called; settings that belong together; and the table of fastforward.
#include "daemon/ctl/ChangeReport.h"
#include "daemon/ctl/Format.h"
#include "daemon/ctl/Verbs.h"

#include "shared/rpc/Addresses.h"
#include "shared/rpc/ForwardTable.h"
#include "shared/rpc/Identity.h"
#include "shared/rpc/Presets.h"

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

QString joined(const std::vector<std::string> &words)
{
    QStringList out;
    for (const auto &word : words)
        out << harmless(word);
    return out.join(u", "_s);
}

void showIdentity(Session &session)
{
    session.ask<rpc::identity::Show>({}, [](const rpc::identity::Show::Reply &reply) {
        Columns columns({u"FILE"_s, u"VALUE"_s, u""_s, u"WHAT"_s});
        for (const auto &name : reply.names)
            columns.add({harmless(name.file), harmless(name.value), name.present ? QString() : u"(standard)"_s, harmless(name.help)});
        Session::print(columns.text());
        Session::print(u"Local domains: "_s + joined(reply.local) + u'\n');
    });
}

void setIdentity(Session &session)
{
    rpc::identity::Set::Request request;
    if (!session.argument(0).isEmpty())
        request.host = session.text(0);
    if (session.hasFlag(u"--forget"_s))
        request.forget = true;
    const auto take = [&](const QString &option, std::optional<std::string> &into) {
        if (session.hasFlag(option))
            into = session.option(option).toStdString();
    };
    take(u"--default-domain"_s, request.defaultDomain);
    take(u"--default-host"_s, request.defaultHost);
    take(u"--plus-domain"_s, request.plusDomain);
    take(u"--helo"_s, request.heloHost);
    take(u"--id-host"_s, request.idHost);
    take(u"--greeting"_s, request.greeting);
    take(u"--bounce-host"_s, request.bounceHost);
    change<rpc::identity::Set>(session, std::move(request));
}

void listForwards(Session &session)
{
    session.ask<rpc::forwardtable::List>({}, [](const rpc::forwardtable::List::Reply &reply) {
        Columns columns({u"NAME"_s, u"GOES TO"_s});
        for (const auto &entry : reply.entries)
            columns.add({harmless(entry.name), joined(entry.targets)});
        Session::print(reply.present ? columns.text() : u"There is no %1.\n"_s.arg(harmless(reply.path)));
        for (const auto &remark : reply.remarks)
            Session::print(harmless(reply.path) + u", "_s + harmless(remark) + u'\n');
        if (reply.present && !reply.compiled)
            Session::print(u"%1.cdb does not say the same as %1.\n"_s.arg(harmless(reply.path)));
    });
}

void setForward(Session &session)
{
    rpc::forwardtable::Set::Request request{.name = session.text(0), .targets = {}, .manner = {}};
    for (const auto &target : session.arguments().sliced(1))
        request.targets.push_back(target.toStdString());
    change<rpc::forwardtable::Set>(session, std::move(request));
}

void miniClient(Session &session)
{
    rpc::presets::MiniClient::Request request;
    for (const auto &server : session.arguments())
        request.servers.push_back(server.toStdString());
    change<rpc::presets::MiniClient>(session, std::move(request));
}

void archive(Session &session)
{
    rpc::presets::Archive::Request request{.address = session.text(0), .deliveries = {}, .manner = {}};
    std::vector<rpc::addresses::Delivery> deliveries;
    for (const auto &path : session.options(u"--mailbox"_s))
        deliveries.push_back({rpc::addresses::DeliveryKind::Mailbox, path.toStdString()});
    for (const auto &address : session.options(u"--forward"_s))
        deliveries.push_back({rpc::addresses::DeliveryKind::Forward, address.toStdString()});
    if (!deliveries.empty())
        request.deliveries = std::move(deliveries);
    change<rpc::presets::Archive>(session, std::move(request));
}

} // namespace

std::vector<Verb> identityVerbs()
{
    return {
        verbOf<rpc::identity::Show>({}, showIdentity),
        verbOf<rpc::identity::Set>(u"[HOST]"_s, setIdentity),
        verbOf<rpc::forwardtable::List>({}, listForwards),
        verbOf<rpc::forwardtable::Set>(u"NAME TARGET..."_s, setForward),
        verbOf<rpc::forwardtable::Remove>(u"NAME"_s, [](Session &s) { change<rpc::forwardtable::Remove>(s, {.name = s.text(0), .manner = {}}); }),
        verbOf<rpc::presets::NullClient>(u"RELAY"_s, [](Session &s) { change<rpc::presets::NullClient>(s, {.relay = s.text(0), .manner = {}}); }),
        verbOf<rpc::presets::MiniClient>(u"SERVER..."_s, miniClient),
        verbOf<rpc::presets::AutoTurn>(u"DOMAIN ADDRESS"_s, [](Session &s) {
            change<rpc::presets::AutoTurn>(s, {.domain = s.text(0), .client = s.text(1), .manner = {}});
        }),
        verbOf<rpc::presets::Archive>(u"ADDRESS"_s, archive),
    };
}

} // namespace mw::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
// Making a hub where there is none.
#include "daemon/ctl/ChangeReport.h"
#include "daemon/ctl/Format.h"
#include "daemon/ctl/Verbs.h"

#include "shared/rpc/Setup.h"

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

void look(Session &session)
{
    session.ask<rpc::setup::Look>({}, [](const rpc::setup::Look::Reply &reply) {
        const auto line = [](const QString &name, const QString &value) { Session::print(name.leftJustified(10) + value + u'\n'); };
        line(u"home"_s, harmless(reply.home));
        line(u"state"_s, QString::fromStdString(std::string(rpc::nameOf(reply.state))) + u": "_s + harmless(reply.reason));
        line(u"host"_s, harmless(reply.hostName));
        for (const auto &person : reply.people)
            line(u"person"_s, harmless(person.name) + (person.fullName.empty() ? QString() : u" ("_s + harmless(person.fullName) + u')'));
        for (const auto &network : reply.networks)
            line(u"network"_s, harmless(network.network) + u" ("_s + harmless(network.interface) + (network.isPrivate ? u", private)"_s : u")"_s));
        for (const auto &finding : reply.findings) {
            Session::print((finding.blocks ? u"! "_s : u"? "_s) + harmless(finding.text) + u'\n');
            if (!finding.remedy.empty())
                Session::print(u"  "_s + harmless(finding.remedy) + u'\n');
        }
    });
}

std::vector<std::string> all(const Session &session, const QString &option)
{
    std::vector<std::string> out;
    for (const auto &value : session.options(option))
        out.push_back(value.toStdString());
    return out;
}

void create(Session &session)
{
    rpc::setup::Create::Request request;
    request.name = session.text(0);
    request.listen = {.smtp = all(session, u"--smtp"_s),
                      .submission = all(session, u"--submission"_s),
                      .smtps = all(session, u"--smtps"_s),
                      .pop3 = all(session, u"--pop3"_s),
                      .pop3s = all(session, u"--pop3s"_s)};
    if (const auto people = all(session, u"--person"_s); !people.empty())
        request.people = people;
    change<rpc::setup::Create>(session, std::move(request));
}

} // namespace

std::vector<Verb> setupVerbs()
{
    return {verbOf<rpc::setup::Look>({}, look), verbOf<rpc::setup::Create>(u"NAME"_s, create),
            verbOf<rpc::setup::Adopt>({}, [](Session &s) { change<rpc::setup::Adopt>(s, {}); })};
}

} // namespace mw::ctl

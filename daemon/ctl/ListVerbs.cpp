// SPDX-License-Identifier: GPL-3.0-or-later
// Mailing lists.
#include "daemon/ctl/ChangeReport.h"
#include "daemon/ctl/Format.h"
#include "daemon/ctl/Verbs.h"

#include "shared/rpc/Lists.h"

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

QString ownersOf(const rpc::lists::MailingList &list)
{
    QStringList out;
    for (const auto &owner : list.owners)
        out << harmless(owner);
    return out.join(u", "_s);
}

void print(const rpc::lists::MailingList &list)
{
    const auto line = [](const QString &name, const QString &value) {
        Session::print(name.leftJustified(14) + value + u'\n');
    };
    line(u"address"_s, harmless(list.address));
    line(u"owner"_s, ownersOf(list));
    line(u"subscribers"_s, QString::number(list.subscribers));
    line(u"digest"_s, QString::number(list.digest));
    line(u"no mail"_s, QString::number(list.silent));
    line(u"directory"_s, harmless(list.directory));
    line(u"mail arrives"_s, list.wired ? u"yes"_s : u"no: its .qmail files are missing"_s);
}

void listLists(Session &session)
{
    session.ask<rpc::lists::List>({}, [](const rpc::lists::List::Reply &reply) {
        Columns columns({u"LIST"_s, u"SUBSCRIBERS"_s, u"OWNER"_s});
        for (const auto &list : reply.lists)
            columns.add({harmless(list.address), QString::number(list.subscribers + list.digest + list.silent), ownersOf(list)});
        Session::print(columns.text());
    });
}

void addList(Session &session)
{
    if (session.owner().isEmpty()) {
        Session::complain(u"list add needs --owner ADDRESS, who answers for the list"_s);
        return session.finish(kUsage);
    }
    change<rpc::lists::Create>(session, {.address = session.text(0), .owner = session.owner().toStdString(), .manner = {}});
}

// All but the list itself.
std::vector<std::string> others(const Session &session)
{
    std::vector<std::string> out;
    for (const auto &argument : session.arguments().sliced(1))
        out.push_back(argument.toStdString());
    return out;
}

void subscribe(Session &session)
{
    rpc::lists::AddMembers::Request request{.address = session.text(0), .members = others(session), .delivery = {}, .manner = {}};
    if (session.hasFlag(u"--digest"_s))
        request.delivery = rpc::lists::Delivery::Digest;
    else if (session.hasFlag(u"--silent"_s))
        request.delivery = rpc::lists::Delivery::Nothing;
    change<rpc::lists::AddMembers>(session, std::move(request));
}

void listMembers(Session &session)
{
    session.ask<rpc::lists::Members>({session.text(0)}, [](const rpc::lists::Members::Reply &reply) {
        Columns columns({u"MEMBER"_s, u"GETS"_s});
        for (const auto &member : reply.members)
            columns.add({harmless(member.address), QString::fromStdString(std::string(rpc::nameOf(member.delivery)))});
        Session::print(columns.text());
    });
}

} // namespace

std::vector<Verb> listVerbs()
{
    return {
        verbOf<rpc::lists::List>({}, listLists),
        verbOf<rpc::lists::Show>(u"NAME@DOMAIN"_s, [](Session &s) { s.ask<rpc::lists::Show>({s.text(0)}, print); }),
        verbOf<rpc::lists::Members>(u"NAME@DOMAIN"_s, listMembers),
        verbOf<rpc::lists::Create>(u"NAME@DOMAIN"_s, addList),
        verbOf<rpc::lists::Remove>(u"NAME@DOMAIN"_s,
                                   [](Session &s) { change<rpc::lists::Remove>(s, {.address = s.text(0), .manner = {}}); }),
        verbOf<rpc::lists::AddMembers>(u"NAME@DOMAIN ADDRESS..."_s, subscribe),
        verbOf<rpc::lists::RemoveMembers>(u"NAME@DOMAIN ADDRESS..."_s,
                                          [](Session &s) {
                                              change<rpc::lists::RemoveMembers>(s, {.address = s.text(0), .members = others(s), .manner = {}});
                                          }),
        verbOf<rpc::lists::SetOwner>(u"NAME@DOMAIN ADDRESS..."_s,
                                     [](Session &s) {
                                         change<rpc::lists::SetOwner>(s, {.address = s.text(0), .owners = others(s), .manner = {}});
                                     }),
    };
}

} // namespace mw::ctl

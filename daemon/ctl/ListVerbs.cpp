// SPDX-License-Identifier: GPL-3.0-or-later
// Mailing lists.
#include "daemon/ctl/Format.h"
#include "daemon/ctl/Verbs.h"

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
    session.ask<rpc::lists::Add>({session.text(0), session.owner().toStdString()}, print);
}

} // namespace

std::vector<Verb> listVerbs()
{
    return {
        verbOf<rpc::lists::List>({}, listLists),
        verbOf<rpc::lists::Show>(u"NAME@DOMAIN"_s, [](Session &s) { s.ask<rpc::lists::Show>({s.text(0)}, print); }),
        verbOf<rpc::lists::Add>(u"NAME@DOMAIN"_s, addList),
        verbOf<rpc::lists::Remove>(u"NAME@DOMAIN"_s,
                                   [](Session &s) {
                                       s.ask<rpc::lists::Remove>({s.text(0)}, [](const auto &reply) {
                                           Session::print(u"The list is removed; what it had is in %1\n"_s.arg(harmless(reply.movedTo)));
                                       });
                                   }),
    };
}

} // namespace mw::ctl

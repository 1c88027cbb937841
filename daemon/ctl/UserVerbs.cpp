// SPDX-License-Identifier: GPL-3.0-or-later
// Which account controls which address: users/assign, its lists, and who wins.
#include "daemon/ctl/ChangeReport.h"
#include "daemon/ctl/Format.h"
#include "daemon/ctl/Verbs.h"

#include "shared/rpc/Control.h"
#include "shared/rpc/Users.h"

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

using rpc::users::Kind;
using rpc::users::Rule;

QString joined(const std::vector<std::string> &words)
{
    QStringList out;
    for (const auto &word : words)
        out << harmless(word);
    return out.join(u", "_s);
}

Kind kindOf(const Session &session)
{
    return session.hasFlag(u"--prefix"_s) ? Kind::Prefix : Kind::Exact;
}

QString addressOf(const Rule &rule)
{
    return harmless(rule.local) + (rule.kind == Kind::Prefix ? u"*"_s : QString());
}

QString filesOf(const Rule &rule)
{
    const auto rest = rule.kind == Kind::Prefix ? u"..."_s : QString();
    return harmless(rule.home) + u"/.qmail"_s + harmless(rule.dash) + harmless(rule.extension) + rest;
}

QString inWords(rpc::users::Compiled compiled)
{
    switch (compiled) {
    case rpc::users::Compiled::Missing:
        return u"There is no users/cdb: addresses go by the accounts of the machine alone.\n"_s;
    case rpc::users::Compiled::Stale:
        return u"users/cdb is older than users/assign; mailwrightd compiles it as soon as it may.\n"_s;
    case rpc::users::Compiled::Fresh:
        break;
    }
    return u"users/cdb says the same as users/assign.\n"_s;
}

void showLists(const rpc::users::List::Reply &reply)
{
    for (const auto &list : reply.lists) {
        const auto name = QString::fromStdString("users/" + std::string(rpc::nameOf(list.name)));
        if (list.present)
            Session::print(name.leftJustified(16) + u' ' + joined(list.entries) + u'\n');
    }
    for (const auto &line : reply.rebuildRemoves)
        Session::print(u"- "_s + harmless(line) + u"   (if it were made anew)\n"_s);
    for (const auto &line : reply.rebuildAdds)
        Session::print(u"+ "_s + harmless(line) + u"   (if it were made anew)\n"_s);
    if (!reply.rebuildFails.empty())
        Session::print(u"It cannot be made anew: "_s + harmless(reply.rebuildFails) + u'\n');
}

void list(Session &session)
{
    session.ask<rpc::users::List>({}, [](const rpc::users::List::Reply &reply) {
        Columns columns({u"ADDRESS"_s, u"ACCOUNT"_s, u"FILES"_s, u""_s});
        for (const auto &rule : reply.rules)
            columns.add({addressOf(rule), harmless(rule.user), filesOf(rule), rule.beaten ? u"(an earlier line wins)"_s : QString()});
        Session::print(reply.present ? columns.text() : u"There is no users/assign.\n"_s);
        Session::print(inWords(reply.compiled));
        showLists(reply);
        for (const auto &account : reply.accounts) {
            if (!account.receives)
                Session::print(u"The account %1 gets no mail: %2\n"_s.arg(harmless(account.name), harmless(account.why)));
        }
    });
}

void addRule(Session &session)
{
    rpc::users::AddRule::Request request;
    request.kind = kindOf(session);
    request.local = session.text(0);
    request.user = session.option(u"--user"_s).toStdString();
    if (request.user.empty()) {
        Session::complain(u"users add needs --user ACCOUNT"_s);
        return session.finish(kUsage);
    }
    if (const auto home = session.option(u"--directory"_s); !home.isEmpty())
        request.home = home.toStdString();
    if (const auto extension = session.option(u"--extension"_s); !extension.isEmpty())
        request.extension = extension.toStdString();
    if (session.hasFlag(u"--replace"_s))
        request.replace = true;
    change<rpc::users::AddRule>(session, std::move(request));
}

void setList(Session &session)
{
    const auto list = rpc::enumNamed<rpc::users::ListName>(session.text(0));
    if (!list) {
        Session::complain(u"\"%1\" is none of include, exclude, mailnames, subusers and append"_s.arg(session.argument(0)));
        return session.finish(kUsage);
    }
    rpc::users::SetList::Request request;
    request.list = *list;
    for (const auto &entry : session.arguments().sliced(1))
        request.entries.push_back(entry.toStdString());
    if (session.hasFlag(u"--add"_s))
        request.how = rpc::control::How::Add;
    else if (session.hasFlag(u"--remove"_s))
        request.how = rpc::control::How::Remove;
    if (session.hasFlag(u"--rebuild"_s))
        request.rebuild = true;
    change<rpc::users::SetList>(session, std::move(request));
}

void rebuild(Session &session)
{
    rpc::users::Rebuild::Request request;
    if (const auto homes = session.option(u"--homes"_s); !homes.isEmpty()) {
        static const QHash<QString, rpc::users::Homes> words{{u"owned"_s, rpc::users::Homes::OwnedOnly},
                                                             {u"must-exist"_s, rpc::users::Homes::MustExist},
                                                             {u"any"_s, rpc::users::Homes::Any}};
        if (!words.contains(homes)) {
            Session::complain(u"--homes is owned, must-exist or any"_s);
            return session.finish(kUsage);
        }
        request.homes = words.value(homes);
    }
    if (session.hasFlag(u"--capitals"_s))
        request.capitals = true;
    if (session.hasFlag(u"--plain"_s))
        request.plain = true;
    if (session.hasFlag(u"--slash"_s))
        request.slash = true;
    change<rpc::users::Rebuild>(session, std::move(request));
}

void match(Session &session)
{
    session.ask<rpc::users::Match>({.local = session.text(0), .acts = {}}, [](const rpc::users::Match::Reply &reply) {
        Columns columns({u""_s, u"ADDRESS"_s, u"ACCOUNT"_s, u"FILE"_s, u"WHY"_s});
        for (const auto &candidate : reply.candidates)
            columns.add({candidate.wins ? u"wins"_s : u"-"_s, addressOf(candidate.rule), harmless(candidate.rule.user),
                         harmless(candidate.rule.home) + u'/' + harmless(candidate.file), harmless(candidate.why)});
        Session::print(columns.text());
    });
}

} // namespace

std::vector<Verb> userVerbs()
{
    return {
        verbOf<rpc::users::List>({}, list),
        verbOf<rpc::users::AddRule>(u"LOCAL"_s, addRule),
        verbOf<rpc::users::RemoveRule>(u"LOCAL"_s, [](Session &s) { change<rpc::users::RemoveRule>(s, {.kind = kindOf(s), .local = s.text(0), .manner = {}}); }),
        verbOf<rpc::users::SetList>(u"LIST [ENTRY]..."_s, setList),
        verbOf<rpc::users::Rebuild>({}, rebuild),
        verbOf<rpc::users::Match>(u"ADDRESS"_s, match),
    };
}

} // namespace mw::ctl

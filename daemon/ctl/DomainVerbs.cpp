// SPDX-License-Identifier: GPL-3.0-or-later
// Domains and addresses.
#include "daemon/ctl/ChangeReport.h"
#include "daemon/ctl/Editor.h"
#include "daemon/ctl/Format.h"
#include "daemon/ctl/Verbs.h"

#include "shared/rpc/Addresses.h"
#include "shared/rpc/Changes.h"
#include "shared/rpc/Domains.h"
#include "shared/rpcqt/AddressTable.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

using rpc::addresses::Delivery;
using rpc::addresses::DeliveryKind;

void usage(Session &session, const QString &sentence)
{
    Session::complain(sentence);
    session.finish(kUsage);
}

QString joined(const std::vector<std::string> &words)
{
    QStringList out;
    for (const auto &word : words)
        out << harmless(word);
    return out.join(u", "_s);
}

void listDomains(Session &session)
{
    session.ask<rpc::domains::List>({}, [](const rpc::domains::List::Reply &reply) {
        Columns columns({u"DOMAIN"_s, u"KIND"_s, u"USER"_s, u"BY SMTP"_s, u"EXCEPT"_s});
        for (const auto &domain : reply.domains)
            columns.add({harmless(domain.domain), QString::fromStdString(std::string(rpc::nameOf(domain.kind))),
                         domain.user.empty() ? u"-"_s : harmless(domain.user), domain.accepted ? u"yes"_s : u"no"_s,
                         joined(domain.exceptions)});
        Session::print(columns.text());
        if (reply.open)
            Session::print(u"There is no control/rcpthosts: mail for any domain is taken, an open relay.\n"_s);
    });
}

std::vector<std::string> textsOf(const QStringList &list)
{
    std::vector<std::string> out;
    for (const auto &one : list)
        out.push_back(one.toStdString());
    return out;
}

// "anna=anna@host" is for anna, "anna@host" for everything else.
rpc::domains::Place placeOf(const QString &given, DeliveryKind kind)
{
    static const QRegularExpression named(u"^([^=/|@\\s]+)=(.+)$"_s);
    const auto match = kind == DeliveryKind::Program ? QRegularExpressionMatch() : named.match(given);
    if (!match.hasMatch())
        return {"*", {kind, given.toStdString()}};
    return {match.captured(1).toStdString(), {kind, match.captured(2).toStdString()}};
}

std::vector<rpc::domains::Place> placesOf(const Session &session)
{
    std::vector<rpc::domains::Place> out;
    const auto take = [&](const QString &option, DeliveryKind kind) {
        for (const auto &given : session.options(option))
            out.push_back(placeOf(given, kind));
    };
    take(u"--forward"_s, DeliveryKind::Forward);
    take(u"--mailbox"_s, DeliveryKind::Mailbox);
    take(u"--program"_s, DeliveryKind::Program);
    return out;
}

void addDomain(Session &session)
{
    const auto user = session.option(u"--user"_s);
    const bool local = session.hasFlag(u"--local"_s);
    const bool relay = session.hasFlag(u"--relay"_s);
    auto places = placesOf(session);
    const bool isVirtual = !user.isEmpty() || !places.empty();
    if (static_cast<int>(local) + static_cast<int>(relay) + static_cast<int>(isVirtual) != 1)
        return usage(session, u"domain add needs one of --user NAME (a virtual domain), --local and --relay; or addresses with "
                              "--forward, --mailbox or --program"_s);
    rpc::domains::Add::Request request;
    request.domain = session.text(0);
    request.kind = local ? rpc::domains::Kind::Local : relay ? rpc::domains::Kind::Relay : rpc::domains::Kind::Virtual;
    if (!user.isEmpty())
        request.user = user.toStdString();
    if (session.hasFlag(u"--wildcard"_s))
        request.wildcard = true;
    if (auto exceptions = textsOf(session.options(u"--except"_s)); !exceptions.empty())
        request.exceptions = std::move(exceptions);
    if (!places.empty())
        request.places = std::move(places);
    change<rpc::domains::Add>(session, std::move(request));
}

QString inWords(const rpc::domains::DnsCheck &check)
{
    switch (check.result) {
    case rpc::domains::DnsResult::Here:
        return u"its mail is sent to this hub"_s;
    case rpc::domains::DnsResult::Partly:
        return u"its mail is sent to another server first, to this hub only if that one does not answer"_s;
    case rpc::domains::DnsResult::Elsewhere:
        return u"its mail is sent to another server"_s;
    case rpc::domains::DnsResult::None:
        return u"it says that it takes no mail"_s;
    case rpc::domains::DnsResult::Missing:
        return u"there is no such name"_s;
    case rpc::domains::DnsResult::Unknown:
        break;
    }
    return u"the name system did not answer"_s;
}

void checkDns(Session &session)
{
    rpc::domains::CheckDns::Request request;
    for (int i = 0; !session.argument(i).isEmpty(); ++i)
        request.domains.push_back(session.text(i));
    session.ask<rpc::domains::CheckDns>(request, [](const rpc::domains::CheckDns::Reply &reply) {
        for (const auto &check : reply.checks) {
            Session::print(harmless(check.domain) + u": "_s + inWords(check) + u'\n');
            for (const auto &exchanger : check.exchangers)
                Session::print(u"    %1 %2 %3%4\n"_s.arg(exchanger.preference).arg(harmless(exchanger.name), joined(exchanger.addresses),
                                                         exchanger.ours ? u" (this hub)"_s : QString()));
        }
    });
}

void changeDomain(Session &session)
{
    rpc::domains::Change::Request request;
    request.domain = session.text(0);
    const auto user = session.option(u"--user"_s);
    const bool local = session.hasFlag(u"--local"_s);
    const bool relay = session.hasFlag(u"--relay"_s);
    if (static_cast<int>(local) + static_cast<int>(relay) + static_cast<int>(!user.isEmpty()) > 1)
        return usage(session, u"a domain is of one kind: --user NAME, --local or --relay"_s);
    if (local || relay)
        request.kind = local ? rpc::domains::Kind::Local : rpc::domains::Kind::Relay;
    if (!user.isEmpty())
        request.user = user.toStdString();
    if (session.hasFlag(u"--wildcard"_s) || session.hasFlag(u"--no-wildcard"_s))
        request.wildcard = session.hasFlag(u"--wildcard"_s);
    auto exceptions = textsOf(session.options(u"--except"_s));
    if (!exceptions.empty() || session.hasFlag(u"--no-exceptions"_s))
        request.exceptions = std::move(exceptions);
    change<rpc::domains::Change>(session, std::move(request));
}

void renameDomain(Session &session)
{
    rpc::domains::Rename::Request request;
    request.domain = session.text(0);
    request.to = session.text(1);
    if (session.hasFlag(u"--keep-old"_s))
        request.keep = true;
    change<rpc::domains::Rename>(session, std::move(request));
}

QString inWords(const Delivery &delivery)
{
    if (delivery.kind == DeliveryKind::Discard)
        return u"(dropped)"_s;
    return (delivery.kind == DeliveryKind::Program ? u"|"_s : QString()) + harmless(delivery.to);
}

void listAddresses(Session &session)
{
    rpc::addresses::List::Request request;
    if (!session.argument(0).isEmpty())
        request.domain = session.text(0);
    session.ask<rpc::addresses::List>(request, [](const rpc::addresses::List::Reply &reply) {
        Columns columns({u"ADDRESS"_s, u"GOES TO"_s, u"FILE"_s});
        for (const auto &address : reply.addresses) {
            QStringList ends;
            for (const auto &delivery : address.deliveries)
                ends << inWords(delivery);
            columns.add({harmless(address.address), ends.isEmpty() ? u"(the standard delivery)"_s : ends.join(u", "_s), harmless(address.file)});
        }
        Session::print(columns.text());
    });
}

// The same for several addresses, as one change.
void addAddresses(Session &session, const rpc::addresses::Add::Request &request)
{
    rpc::changes::Perform::Request set;
    for (const auto &address : session.arguments()) {
        auto one = request;
        one.address = address.toStdString();
        const auto json = QJsonDocument(rpcqt::recordToJson(one)).toJson(QJsonDocument::Compact);
        set.acts.push_back({rpc::fullName<rpc::addresses::Add>(), {json.toStdString()}});
    }
    change<rpc::changes::Perform>(session, std::move(set));
}

void addAddress(Session &session)
{
    rpc::addresses::Add::Request request;
    request.address = session.text(0);
    const auto take = [&](const QString &option, DeliveryKind kind) {
        for (const auto &to : session.options(option))
            request.deliveries.push_back({kind, to.toStdString()});
    };
    take(u"--forward"_s, DeliveryKind::Forward);
    take(u"--mailbox"_s, DeliveryKind::Mailbox);
    take(u"--program"_s, DeliveryKind::Program);
    if (session.hasFlag(u"--discard"_s))
        request.deliveries.push_back({DeliveryKind::Discard, {}});
    if (request.deliveries.empty())
        return usage(session, u"address add needs --forward ADDRESS, --mailbox PATH, --program COMMAND or --discard"_s);
    if (session.hasFlag(u"--replace"_s))
        request.replace = true;
    if (const auto owner = session.option(u"--owner"_s); !owner.isEmpty())
        request.owner = owner.toStdString();
    if (session.arguments().size() > 1)
        return addAddresses(session, request);
    change<rpc::addresses::Add>(session, std::move(request));
}

QString sentenceOf(const rpcqt::AddressTableProblem &problem)
{
    using Kind = rpcqt::AddressTableProblem::Kind;
    switch (problem.kind) {
    case Kind::OpenQuote:
        return u"line %1: a quotation mark is never closed"_s.arg(problem.line);
    case Kind::NoAddress:
        return u"line %1: \"%2\" is not an address"_s.arg(problem.line).arg(problem.cell);
    case Kind::NoKind:
        return u"line %1: \"%2\" is no kind of delivery: write forward, mailbox, program or discard"_s.arg(problem.line).arg(problem.cell);
    case Kind::NoTarget:
        return u"line %1 does not say where the mail goes"_s.arg(problem.line);
    case Kind::RelativePath:
        break;
    }
    return u"line %1: \"%2\" is no mailbox: write a path that begins with / or ./"_s.arg(problem.line).arg(problem.cell);
}

void importAddresses(Session &session)
{
    const auto text = readInput(session.argument(0));
    if (!text)
        return usage(session, text.error());
    auto table = rpcqt::readAddressTable(QString::fromUtf8(*text));
    if (!table.problems.isEmpty())
        return usage(session, sentenceOf(table.problems.front()));
    if (table.entries.empty())
        return usage(session, u"there is no address in it"_s);
    rpc::addresses::Import::Request request{.addresses = std::move(table.entries), .replace = {}, .manner = {}};
    if (session.hasFlag(u"--replace"_s))
        request.replace = true;
    change<rpc::addresses::Import>(session, std::move(request));
}

void removeAddress(Session &session)
{
    rpc::addresses::Remove::Request request;
    request.address = session.text(0);
    if (const auto to = session.option(u"--to"_s); !to.isEmpty())
        request.to = to.toStdString();
    change<rpc::addresses::Remove>(session, std::move(request));
}

} // namespace

std::vector<Verb> domainVerbs()
{
    return {
        verbOf<rpc::domains::List>({}, listDomains),
        verbOf<rpc::domains::Add>(u"DOMAIN"_s, addDomain),
        verbOf<rpc::domains::Remove>(u"DOMAIN"_s, [](Session &s) { change<rpc::domains::Remove>(s, {.domain = s.text(0), .manner = {}}); }),
        verbOf<rpc::domains::CheckDns>(u"DOMAIN..."_s, checkDns),
        verbOf<rpc::domains::Change>(u"DOMAIN"_s, changeDomain),
        verbOf<rpc::domains::Rename>(u"DOMAIN NEW"_s, renameDomain),
        verbOf<rpc::addresses::List>(u"[DOMAIN]"_s, listAddresses),
        verbOf<rpc::addresses::Add>(u"ADDRESS..."_s, addAddress),
        verbOf<rpc::addresses::Import>(u"[PATH]"_s, importAddresses),
        verbOf<rpc::addresses::Remove>(u"ADDRESS"_s, removeAddress),
    };
}

} // namespace mw::ctl

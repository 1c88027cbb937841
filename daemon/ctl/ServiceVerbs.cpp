// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/ChangeReport.h"
#include "daemon/ctl/Format.h"
#include "daemon/ctl/Verbs.h"

#include "shared/base/Clock.h"
#include "shared/rpc/Services.h"

#include <cstdio>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

QString remarks(const rpc::services::Service &service)
{
    using rpc::services::Wanted;
    QStringList out;
    if (service.wanted == Wanted::Down && service.pid != 0)
        out << u"stopping"_s;
    if (!service.normallyUp)
        out << u"normally down"_s;
    if (service.recentRestarts > 0)
        out << u"%1 restarts in ten minutes"_s.arg(service.recentRestarts);
    return out.join(u", "_s);
}

QString stateOf(const rpc::services::Service &service)
{
    return service.state == rpc::services::State::NotSupervised ? u"not supervised"_s : QString::fromStdString(std::string(rpc::nameOf(service.state)));
}

// The services whose state is another than it was, each on a line.
void watch(Session &session)
{
    const auto seen = std::make_shared<QHash<QString, QString>>();
    session.client().stream<rpc::services::Watch>(
        {}, &session, [&session, seen](const rpcqt::Answer<rpc::services::Watch> &answer, bool more) {
            if (!answer)
                return session.finish(answer.error());
            if (session.wantsJson())
                Session::printJson(rpcqt::recordToJson(*answer));
            for (const auto &service : answer->services) {
                const auto now = stateOf(service) + (service.pid != 0 ? u", process "_s + QString::number(service.pid) : QString());
                if (!session.wantsJson() && std::exchange((*seen)[harmless(service.name)], now) != now)
                    Session::print(u"%1 %2: %3\n"_s.arg(localTime(clock::now()), harmless(service.name), now));
            }
            std::fflush(stdout);
            if (!more)
                session.finish();
        });
}

void list(Session &session)
{
    session.ask<rpc::services::List>({}, [](const rpc::services::ServiceList &reply) {
        Columns columns({u"SERVICE"_s, u"STATE"_s, u"FOR"_s, u"PID"_s, u"WHAT"_s, u"REMARKS"_s});
        for (const auto &s : reply.services) {
            const bool isKnown = s.state != rpc::services::State::NotSupervised;
            columns.add({harmless(s.name), stateOf(s),
                         isKnown ? age(clock::now() - s.since) : u"-"_s,
                         s.pid != 0 ? QString::number(s.pid) : u"-"_s, harmless(s.title), remarks(s)});
        }
        Session::print(columns.text());
    });
}

template <rpc::Method M>
Verb acting(const QString &done)
{
    return verbOf<M>(u"NAME"_s, [done](Session &s) { s.act<M>({s.text(0)}, s.argument(0) + done); });
}

void listOffers(Session &session)
{
    session.ask<rpc::services::Offers>({}, [](const rpc::services::Offers::Reply &reply) {
        Columns columns({u"SERVICE"_s, u"ENABLED"_s, u"LISTENS"_s, u"WHAT"_s});
        for (const auto &offer : reply.offers) {
            QStringList where;
            for (const auto &address : offer.listen)
                where << harmless(address);
            columns.add({harmless(offer.name), offer.enabled ? u"yes"_s : u"no"_s, where.isEmpty() ? u"-"_s : where.join(u", "_s), harmless(offer.title)});
        }
        Session::print(columns.text());
    });
}

void enable(Session &session)
{
    rpc::services::Enable::Request request{.service = session.text(0), .listen = {}, .manner = {}};
    for (const auto &address : session.arguments().sliced(1))
        request.listen.push_back(address.toStdString());
    change<rpc::services::Enable>(session, std::move(request));
}

} // namespace

std::vector<Verb> serviceVerbs()
{
    return {
        verbOf<rpc::services::List>({}, list),
        verbOf<rpc::services::Watch>({}, watch),
        acting<rpc::services::Start>(u" is up."_s),
        acting<rpc::services::Stop>(u" is down."_s),
        acting<rpc::services::Restart>(u" has been restarted."_s),
        acting<rpc::services::Pause>(u" is paused."_s),
        acting<rpc::services::Continue>(u" goes on."_s),
        acting<rpc::services::Reload>(u" reads its configuration again."_s),
        verbOf<rpc::services::Offers>({}, listOffers),
        verbOf<rpc::services::Enable>(u"NAME [ADDRESS:PORT]..."_s, enable),
        verbOf<rpc::services::Disable>(u"NAME"_s, [](Session &s) { change<rpc::services::Disable>(s, {.service = s.text(0), .manner = {}}); }),
    };
}

} // namespace mw::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/Format.h"
#include "daemon/ctl/Verbs.h"

#include "shared/base/Clock.h"

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

void list(Session &session)
{
    session.ask<rpc::services::List>({}, [](const rpc::services::ServiceList &reply) {
        Columns columns({u"SERVICE"_s, u"STATE"_s, u"FOR"_s, u"PID"_s, u"WHAT"_s, u"REMARKS"_s});
        for (const auto &s : reply.services) {
            const bool isKnown = s.state != rpc::services::State::NotSupervised;
            columns.add({harmless(s.name), isKnown ? QString::fromStdString(std::string(rpc::nameOf(s.state))) : u"not supervised"_s,
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

} // namespace

std::vector<Verb> serviceVerbs()
{
    return {
        verbOf<rpc::services::List>({}, list),
        acting<rpc::services::Start>(u" is up."_s),
        acting<rpc::services::Stop>(u" is down."_s),
        acting<rpc::services::Restart>(u" has been restarted."_s),
        acting<rpc::services::Pause>(u" is paused."_s),
        acting<rpc::services::Continue>(u" goes on."_s),
        acting<rpc::services::Reload>(u" reads its configuration again."_s),
    };
}

} // namespace mw::ctl

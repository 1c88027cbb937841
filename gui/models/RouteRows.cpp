// SPDX-License-Identifier: GPL-3.0-or-later
// Through whom mail leaves the hub: what the helper says, with what waits to be applied put on top.
#include "gui/models/RouteRows.h"

#include "gui/models/Format.h"

#include <algorithm>

namespace mw::gui {

namespace {

Route routeOf(const rpc::smarthosts::SmartHost &host)
{
    return {Format::fromUtf8(host.scope), Format::fromUtf8(host.host), static_cast<int>(host.port), Format::fromUtf8(host.user),
            Format::fromUtf8(host.secret), Format::fromUtf8(host.tls), Format::fromUtf8(host.problem)};
}

Route *find(QList<Route> &routes, const QString &scope)
{
    const auto place = std::ranges::find_if(routes, [&](const Route &route) { return route.scope.compare(scope, Qt::CaseInsensitive) == 0; });
    return place == routes.end() ? nullptr : &*place;
}

Route &findOrAdd(QList<Route> &routes, const QString &scope)
{
    if (auto *there = find(routes, scope))
        return *there;
    routes.append(Route{scope});
    return routes.last();
}

void put(QList<Route> &routes, const StagedAct &act)
{
    const auto scope = act.parameters[QStringLiteral("scope")].toString();
    if (act.method == QString::fromStdString(rpc::fullName<rpc::smarthosts::Remove>())) {
        auto &route = findOrAdd(routes, scope);
        route.staged = true;
        route.removed = true;
    } else if (act.method == QString::fromStdString(rpc::fullName<rpc::smarthosts::Set>())) {
        auto &route = findOrAdd(routes, scope);
        const bool login = !act.parameters[QStringLiteral("password")].toString().isEmpty();
        route = {scope, act.parameters[QStringLiteral("host")].toString(), act.parameters[QStringLiteral("port")].toInt(),
                 act.parameters[QStringLiteral("user")].toString(), login ? QStringLiteral("password set") : route.secret, QString(), QString(), true, false};
    } else if (act.key.startsWith(QStringLiteral("smarthost:"))) { // a domain whose mail goes straight to its own servers
        auto &route = findOrAdd(routes, act.key.section(u':', 1));
        route = Route{route.scope};
        route.staged = true;
        route.removed = act.parameters[QStringLiteral("how")].toString() == QStringLiteral("remove");
    }
}

} // namespace

QStringList RouteRows::exceptionsIn(const QString &smtproutes)
{
    QStringList out;
    for (const auto &line : smtproutes.split(u'\n')) {
        const QString text = line.trimmed();
        if (text.endsWith(u':') && text.size() > 1 && !text.startsWith(u'#') && text.count(u':') == 1)
            out.append(text.chopped(1));
    }
    return out;
}

QList<Route> RouteRows::routes(const std::vector<rpc::smarthosts::SmartHost> &hosts, const QStringList &exceptions, const QList<StagedAct> &acts)
{
    QList<Route> out;
    for (const auto &host : hosts)
        out.append(routeOf(host));
    for (const auto &domain : exceptions)
        findOrAdd(out, domain);
    for (const auto &act : acts)
        put(out, act);
    findOrAdd(out, QString::fromLatin1(kDefault));
    std::ranges::sort(out, [](const Route &a, const Route &b) {
        const bool last = a.scope == QLatin1StringView(kDefault);
        const bool otherLast = b.scope == QLatin1StringView(kDefault);
        return last != otherLast ? otherLast : a.scope < b.scope;
    });
    return out;
}

QStringList RouteRows::headings()
{
    return {tr("Mail"), tr("Goes through"), tr("Login"), tr("TLS"), tr("State")};
}

QString RouteRows::forWhom(const QString &scope)
{
    if (scope == QLatin1StringView(kDefault))
        return tr("everything else");
    if (scope.startsWith(u'@'))
        return tr("from anybody%1", "%1 is @ and a domain").arg(scope);
    if (scope.contains(u'@'))
        return tr("from %1", "address of a sender").arg(scope);
    if (scope.startsWith(u'.'))
        return tr("to domains below %1", "domain").arg(scope.mid(1));
    return tr("to %1", "domain").arg(scope);
}

QString RouteRows::through(const Route &route)
{
    if (route.host.isEmpty())
        return tr("directly, to the servers that DNS names");
    return route.port > 0 ? tr("%1, port %2", "server, number").arg(route.host).arg(route.port) : route.host;
}

QString RouteRows::login(const Route &route)
{
    if (route.user.isEmpty())
        return route.host.isEmpty() ? QString() : tr("none");
    if (route.secret == QStringLiteral("token command"))
        return tr("%1, with a token", "user name").arg(route.user);
    return route.secret.isEmpty() ? tr("%1, no password stored", "user name").arg(route.user) : tr("%1, password stored", "user name").arg(route.user);
}

QString RouteRows::tls(const QString &words)
{
    const QString late = QStringLiteral(" from the first byte");
    if (words.endsWith(late))
        return tr("%1, from the first byte", "what is demanded of TLS").arg(tls(words.chopped(late.size())));
    if (words == QStringLiteral("no TLS"))
        return tr("no TLS");
    if (words == QStringLiteral("TLS where it is offered"))
        return tr("where it is offered");
    if (words == QStringLiteral("TLS required, with any certificate"))
        return tr("required, with any certificate");
    if (words.startsWith(QStringLiteral("TLS required, with a certificate for ")))
        return tr("required, with a valid certificate");
    return words;
}

QList<TableRow> RouteRows::rows(const QList<Route> &routes)
{
    QList<TableRow> out;
    for (const auto &route : routes) {
        TableCell state{tr("in use"), QStringLiteral("success"), CellTone::Good};
        if (route.removed)
            state = {tr("goes, not applied yet"), QStringLiteral("remove"), CellTone::Waiting};
        else if (route.staged)
            state = {tr("not applied yet"), QStringLiteral("waiting"), CellTone::Active};
        else if (!route.problem.isEmpty())
            state = {route.problem, QStringLiteral("error"), CellTone::Bad};
        TableCell secured{tls(route.tls)};
        secured.muted = true;
        secured.tip = route.tls;
        out.append({route.scope, {{forWhom(route.scope)}, {through(route)}, {login(route)}, secured, state}, route.staged});
    }
    return out;
}

} // namespace mw::gui

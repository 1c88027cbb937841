// SPDX-License-Identifier: GPL-3.0-or-later
// Through whom mail leaves the hub: what the helper says, with what waits to be applied put on top.
#pragma once

#include "gui/models/RowsModel.h"
#include "gui/models/StagedChanges.h"

#include "shared/rpc/SmartHosts.h"

#include <QCoreApplication>

#include <vector>

namespace mw::gui {

struct Route {
    QString scope; // "default", a domain, .suffix, a sender or @domain
    QString host;  // empty: straight to the servers that DNS names
    int port = 0;
    QString user;    // empty: no login
    QString secret;  // what is stored for the login, as the helper says; never the secret itself
    QString tls;     // as the helper says
    QString problem; // why it cannot be used now
    bool staged = false;
    bool removed = false; // it goes when what waits is applied
    bool operator==(const Route &) const = default;
};

class RouteRows {
    Q_DECLARE_TR_FUNCTIONS(RouteRows)
public:
    static constexpr const char *kDefault = "default";

    // By scope, the default last: there always is one. `exceptions`: domains whose mail goes straight to their own servers.
    static QList<Route> routes(const std::vector<rpc::smarthosts::SmartHost> &hosts, const QStringList &exceptions, const QList<StagedAct> &acts);
    // The domains in a text of smtproutes that have no relay.
    static QStringList exceptionsIn(const QString &smtproutes);
    static QList<TableRow> rows(const QList<Route> &routes);
    static QStringList headings();
    static QString forWhom(const QString &scope);
    // "smtp.example.net, port 587", or that mail goes directly.
    static QString through(const Route &route);
    static QString login(const Route &route);
    // What the helper says about TLS, in the person's language.
    static QString tls(const QString &words);
    // Key of an act on a scope.
    static QString keyOf(const QString &scope) { return QStringLiteral("smarthost:") + scope; }
};

} // namespace mw::gui

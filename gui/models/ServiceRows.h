// SPDX-License-Identifier: GPL-3.0-or-later
// Where the hub listens: the services that it can have, with what waits put on top.
#pragma once

#include "gui/models/RowsModel.h"
#include "gui/models/StagedChanges.h"

#include "shared/rpc/Services.h"

#include <QCoreApplication>

namespace mw::gui {

class ServiceRows {
    Q_DECLARE_TR_FUNCTIONS(ServiceRows)
public:
    static QStringList headings();
    // Services that listen nowhere are left out. `running`: what supervise says.
    static QList<TableRow> rows(const std::vector<rpc::services::Offer> &offers, const std::vector<rpc::services::Service> &running, const QList<StagedAct> &acts);
    static QString keyOf(const QString &service) { return QStringLiteral("service:") + service; }

private:
    static TableCell state(const rpc::services::Offer &offer, const std::vector<rpc::services::Service> &running);
};

} // namespace mw::gui

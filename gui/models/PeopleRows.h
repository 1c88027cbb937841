// SPDX-License-Identifier: GPL-3.0-or-later
// Who has a password of the hub for sending, with what waits put on top.
#pragma once

#include "gui/models/RowsModel.h"
#include "gui/models/StagedChanges.h"

#include "shared/rpc/Passwords.h"

#include <QCoreApplication>

namespace mw::gui {

class PeopleRows {
    Q_DECLARE_TR_FUNCTIONS(PeopleRows)
public:
    static QStringList headings();
    static QList<TableRow> rows(const std::vector<rpc::passwords::Person> &people, const QList<StagedAct> &acts);
    static QString keyOf(const QString &name) { return QStringLiteral("password:") + name; }
};

} // namespace mw::gui

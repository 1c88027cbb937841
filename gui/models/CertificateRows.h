// SPDX-License-Identifier: GPL-3.0-or-later
// The certificates of the hub's servers, with how much of their time is left.
#pragma once

#include "gui/models/RowsModel.h"
#include "gui/models/StagedChanges.h"

#include "shared/rpc/Tls.h"

#include <QCoreApplication>

namespace mw::gui {

class CertificateRows {
    Q_DECLARE_TR_FUNCTIONS(CertificateRows)
public:
    static QStringList headings();
    static QList<TableRow> rows(const std::vector<rpc::tls::Certificate> &certificates, const QList<StagedAct> &acts, std::int64_t now);
    // The key of a row is the certificate's name; the one for all has this.
    static constexpr const char *kForAll = "*";
    static QString keyOf(const QString &name) { return QStringLiteral("certificate:") + name; }
    // "ends in 80 days (Fri 25 Feb)", "ended 3 days ago".
    static QString ending(std::int64_t notAfter, std::int64_t now);
    // Of its time, from 0 to 1, what is left at `now`.
    static double left(std::int64_t notBefore, std::int64_t notAfter, std::int64_t now);
};

} // namespace mw::gui

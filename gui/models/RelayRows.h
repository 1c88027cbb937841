// SPDX-License-Identifier: GPL-3.0-or-later
// Who may connect and who may send mail to anywhere: the rules as the helper says them, with what waits put on top.
#pragma once

#include "gui/models/RowsModel.h"
#include "gui/models/StagedChanges.h"

#include "shared/rpc/Relaying.h"

#include <QCoreApplication>

namespace mw::gui {

struct RelayRule {
    rpc::relaying::Rule rule;
    bool staged = false;
    bool removed = false;
};

class RelayRows {
    Q_DECLARE_TR_FUNCTIONS(RelayRows)
public:
    // In the order of the file; new ones follow.
    static QList<RelayRule> rules(const std::vector<rpc::relaying::Rule> &rules, const QList<StagedAct> &acts);
    static QList<TableRow> rows(const QList<RelayRule> &rules);
    static QStringList headings();
    // Whom an address of a rule means, in words.
    static QString from(const QString &address);
    // The environment but for RELAYCLIENT: "DATABYTES=1000000 QMAILQUEUE=..."
    static QString settings(const rpc::relaying::Rule &rule);
    static constexpr const char *kEverybody = "*"; // key of the row for everybody else
    static QString keyOf(const QString &address) { return QStringLiteral("relay:") + address; }
    // What a test of a client found, in a sentence.
    static QString sentence(const QString &client, const rpc::relaying::Test::Reply &reply);
};

} // namespace mw::gui

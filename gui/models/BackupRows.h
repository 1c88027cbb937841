// SPDX-License-Identifier: GPL-3.0-or-later
// Backups and the files in them as rows of tables.
#pragma once

#include "gui/models/RowsModel.h"

#include "shared/rpc/Backup.h"

#include <QCoreApplication>

#include <vector>

namespace mw::gui {

class BackupRows {
    Q_DECLARE_TR_FUNCTIONS(BackupRows)
public:
    static QStringList headings();
    static QList<TableRow> rows(const std::vector<rpc::backup::Entry> &backups);
    static QStringList fileHeadings();
    // Only those that can be brought back; with `all` also those that are the same now, or here alone.
    static QList<TableRow> files(const std::vector<rpc::backup::File> &files, bool all);
    // What it is beside the hub's file now, in words.
    static QString comparison(rpc::backup::Comparison comparison);
    static bool restorable(const rpc::backup::File &file);
};

} // namespace mw::gui

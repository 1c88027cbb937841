// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as comma-separated text (RFC 4180), in and out, with the line on which each row begins.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace mw::rpcqt {

struct CsvRow {
    int line = 0; // from 1
    QStringList cells;
    bool operator==(const CsvRow &) const = default;
};

struct CsvTable {
    QList<CsvRow> rows; // without empty lines
    int wrongLine = 0;  // where a quoted cell begins that never ends; 0: nowhere
};

// Commas part cells, or semicolons if the first line has no comma: what a spreadsheet writes in many countries. Blanks around
// a cell do not count unless it is quoted.
CsvTable parseCsv(const QString &text);
QString csvLine(const QStringList &cells);

} // namespace mw::rpcqt

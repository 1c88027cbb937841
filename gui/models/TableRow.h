// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a small table: its cells, and the key by which it is known when the rows are given anew.
#pragma once

#include <QList>
#include <QString>

#include <cstdint>

namespace mw::gui {

// What a cell's glyph and text say; as Tone of the widgets.
enum class CellTone : std::uint8_t { Neutral, Good, Active, Waiting, Bad };

struct TableCell {
    QString text;
    QString glyph = {}; // name of an icon before the text; empty: none
    CellTone tone = CellTone::Neutral;
    bool muted = false;
    double share = -1; // 0 to 1: a bar before the text; less: none
    QString tip = {};
    bool operator==(const TableCell &) const = default;
};

struct TableRow {
    QString key;
    QList<TableCell> cells;
    bool staged = false; // it is there, or other than before, only when what waits is applied
    bool operator==(const TableRow &) const = default;
};

} // namespace mw::gui

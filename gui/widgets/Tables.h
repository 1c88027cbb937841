// SPDX-License-Identifier: GPL-3.0-or-later
// How Mailwright's tables are set up: whole rows, fixed height, no grid, keyboard through Tab.
#pragma once

class QTableView;

namespace mw::gui {

void prepareTable(QTableView *table);

// The row alone. QTableView::selectRow() of Qt 6.8 selects nothing where the table is read from right to left.
void selectTableRow(QTableView *table, int row);

} // namespace mw::gui

// SPDX-License-Identifier: GPL-3.0-or-later
// How Mailwright's tables are set up: whole rows, fixed height, no grid, keyboard through Tab.
#pragma once

class QTableView;

namespace mw::gui {

void prepareTable(QTableView *table);

} // namespace mw::gui

// SPDX-License-Identifier: GPL-3.0-or-later
// How Mailwright's tables are set up: whole rows, fixed height, no grid, keyboard through Tab.
#include "gui/widgets/Tables.h"

#include "gui/delegates/TableDelegate.h"

#include <QHeaderView>
#include <QTableView>

namespace mw::gui {

void prepareTable(QTableView *table)
{
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->setMouseTracking(true);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(TableDelegate::rowHeight(table->fontMetrics()));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setMinimumSectionSize(48);
}

void selectTableRow(QTableView *table, int row)
{
    table->setCurrentIndex(table->model()->index(row, 0));
}

} // namespace mw::gui

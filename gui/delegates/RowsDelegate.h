// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the small tables: a check box, a dot for what waits, a glyph, a bar, the text.
#pragma once

#include "gui/delegates/TableDelegate.h"

namespace mw::gui {

class RowsDelegate : public TableDelegate {
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;

protected:
    Look lookOf(const QModelIndex &index) const override;

private:
    // What stands before the text, from the left edge of the cell.
    static int leadOf(const QStyleOptionViewItem &option, const QModelIndex &index);
    static QRect checkBox(const QStyleOptionViewItem &option);
};

} // namespace mw::gui

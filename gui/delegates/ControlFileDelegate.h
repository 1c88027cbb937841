// SPDX-License-Identifier: GPL-3.0-or-later
// A control file in the list: its name, below it the value in force, at the right a glyph for what is special.
#pragma once

#include <QStyledItemDelegate>

namespace mw::gui {

class ControlFileDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace mw::gui

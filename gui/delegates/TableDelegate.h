// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of Mailwright's tables: quiet rows with a line below, a tinted selection, and a first column that shows the
// state by glyph and word.
#pragma once

#include "gui/widgets/Theme.h"

#include <QStyledItemDelegate>

namespace mw::gui {

class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    // What stands in a cell beside its text.
    struct Look {
        QString iconName; // before the text; empty: none
        Tone tone = Tone::Neutral;
        bool toned = false; // the text takes the tone's colour
        bool muted = false;
        Qt::TextElideMode elide = Qt::ElideRight;
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    static int rowHeight(const QFontMetrics &metrics) { return metrics.height() + 16; }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    virtual Look lookOf(const QModelIndex &index) const;
};

class QueueDelegate : public TableDelegate {
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;

protected:
    Look lookOf(const QModelIndex &index) const override;
};

class RecipientDelegate : public TableDelegate {
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;

protected:
    Look lookOf(const QModelIndex &index) const override;
};

} // namespace mw::gui

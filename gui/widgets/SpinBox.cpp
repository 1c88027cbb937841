// SPDX-License-Identifier: GPL-3.0-or-later
// A spin box with Mailwright's own arrows.
#include "gui/widgets/SpinBox.h"

#include "gui/widgets/Icons.h"

#include <QPainter>
#include <QStyleOptionSpinBox>
#include <QWheelEvent>

namespace mw::gui {

SpinBox::SpinBox(QWidget *parent) : QSpinBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccelerated(true);
}

void SpinBox::paintEvent(QPaintEvent *event)
{
    QSpinBox::paintEvent(event);
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    const auto arrow = [&](QStyle::SubControl part, const QString &name, bool possible) {
        const QRect box = style()->subControlRect(QStyle::CC_SpinBox, &option, part, this);
        const int side = qMin(12, box.height());
        painter.drawPixmap(box.center() - QPoint(side / 2 - 1, side / 2 - 1),
                           iconPixmap(name, isEnabled() && possible ? colors.muted : colors.cardBorder, side, devicePixelRatioF()));
    };
    arrow(QStyle::SC_SpinBoxUp, QStringLiteral("up"), value() < maximum());
    arrow(QStyle::SC_SpinBoxDown, QStringLiteral("down"), value() > minimum());
}

void SpinBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace mw::gui

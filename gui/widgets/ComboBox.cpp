// SPDX-License-Identifier: GPL-3.0-or-later
// A combo box with Mailwright's own arrow, sharp in every colour scheme and at every scale.
#include "gui/widgets/ComboBox.h"

#include "gui/widgets/Icons.h"

#include <QListView>
#include <QPainter>

namespace mw::gui {

ComboBox::ComboBox(QWidget *parent) : QComboBox(parent)
{
    setView(new QListView(this));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void ComboBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    constexpr int kArrow = 14;
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    painter.drawPixmap(QPoint(width() - kArrow - 8, (height() - kArrow) / 2 + 1),
                       iconPixmap(QStringLiteral("down"), isEnabled() ? colors.muted : colors.cardBorder, kArrow, devicePixelRatioF()));
}

} // namespace mw::gui

// SPDX-License-Identifier: GPL-3.0-or-later
// A combo box with Mailwright's own arrow, sharp in every colour scheme and at every scale.
#include "gui/widgets/ComboBox.h"

#include "gui/widgets/Icons.h"

#include <QListView>
#include <QPainter>

#include <algorithm>

namespace mw::gui {

ComboBox::ComboBox(QWidget *parent) : QComboBox(parent)
{
    setView(new QListView(this));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

QSize ComboBox::minimumSizeHint() const
{
    constexpr int kLeastCharacters = 14;
    const QSize all = QComboBox::minimumSizeHint();
    return {std::min(all.width(), kLeastCharacters * fontMetrics().averageCharWidth() + 40), all.height()};
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

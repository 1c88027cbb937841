// SPDX-License-Identifier: GPL-3.0-or-later
// A state in a word, with its glyph, on a rounded quiet background.
#include "gui/widgets/StatusPill.h"

#include "gui/widgets/Icons.h"

#include <QPainter>

namespace mw::gui {

namespace {
constexpr int kGap = 6;
constexpr int kSide = 10;
} // namespace

StatusPill::StatusPill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusPill::setState(const QString &iconName, const QString &word, Tone tone)
{
    if (m_icon == iconName && m_word == word && m_tone == tone)
        return;
    m_icon = iconName;
    m_word = word;
    m_tone = tone;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int height = metrics.height() + kGrid;
    return {metrics.horizontalAdvance(m_word) + metrics.height() + kGap + 2 * kSide, height};
}

void StatusPill::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.toneBackground(m_tone));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    const int side = fontMetrics().height();
    const QColor color = isEnabled() ? colors.tone(m_tone) : colors.muted;
    painter.drawPixmap(QPoint(kSide, (height() - side) / 2), iconPixmap(m_icon, color, side, devicePixelRatioF()));
    painter.setPen(color);
    painter.drawText(rect().adjusted(kSide + side + kGap, 0, -kSide + 2, 0), Qt::AlignVCenter | Qt::AlignLeft, m_word);
}

} // namespace mw::gui

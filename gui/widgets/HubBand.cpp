// SPDX-License-Identifier: GPL-3.0-or-later
// A band over the whole window in the colour of the hub that is looked at.
#include "gui/widgets/HubBand.h"

#include "gui/widgets/Theme.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace mw::gui {

namespace {
// Told apart also by people who see no red or green, and by their lightness.
constexpr auto kColors = std::to_array<QRgb>({0xff0060a0, 0xffe69f00, 0xff00785a, 0xff8a4a86, 0xffb83c00, 0xff5a6470});
} // namespace

QColor hubColor(int number)
{
    return QColor::fromRgb(kColors.at(static_cast<std::size_t>(std::clamp(number, 0, static_cast<int>(kColors.size()) - 1))));
}

HubBand::HubBand(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("hub-band"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void HubBand::setHub(const QString &name, int color)
{
    m_name = name;
    m_color = color;
    setAccessibleName(tr("Hub %1", "name").arg(name));
    setVisible(!name.isEmpty());
    updateGeometry();
    update();
}

QSize HubBand::sizeHint() const
{
    return {0, QFontMetrics(fontFor(TextSize::Strong, font())).height() + kGrid / 2};
}

void HubBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor back = hubColor(m_color);
    painter.fillRect(rect(), back);
    painter.setPen(contrast(back, Qt::white) >= 4.5 ? Qt::white : Qt::black);
    painter.setFont(fontFor(TextSize::Strong, font()));
    painter.drawText(rect().adjusted(3 * kGrid, 0, -3 * kGrid, 0), Qt::AlignCenter, m_name);
}

} // namespace mw::gui

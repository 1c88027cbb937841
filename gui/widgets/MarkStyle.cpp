// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with radio and check marks that can be seen.
#include "gui/widgets/MarkStyle.h"

#include "gui/widgets/Icons.h"
#include "gui/widgets/Theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace mw::gui {

namespace {

struct Inks {
    QColor edge, fill, mark;
};

Inks inksFor(const QStyleOption &option)
{
    const Colors colors = colorsOf(QGuiApplication::palette());
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool focus = option.state & QStyle::State_HasFocus;
    const QColor strong = enabled ? (on || focus ? colors.accent : colors.muted) : mixed(colors.muted, colors.window, 0.5);
    const QColor inner = option.state & QStyle::State_Sunken ? colors.hover : colors.card;
    return {strong, inner, strong};
}

void drawRadio(QPainter *painter, const QRectF &box, const QStyleOption &option)
{
    const auto inks = inksFor(option);
    painter->setPen(QPen(inks.edge, box.width() / 11));
    painter->setBrush(inks.fill);
    painter->drawEllipse(box);
    if (!(option.state & QStyle::State_On))
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(inks.mark);
    painter->drawEllipse(box.center(), box.width() / 4, box.height() / 4);
}

void drawCheck(QPainter *painter, const QRectF &box, const QStyleOption &option)
{
    const auto inks = inksFor(option);
    painter->setPen(QPen(inks.edge, box.width() / 11));
    painter->setBrush(inks.fill);
    painter->drawRoundedRect(box, box.width() / 5, box.height() / 5);
    const QPen mark(inks.mark, box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const auto at = [&box](double x, double y) { return QPointF(box.left() + x * box.width(), box.top() + y * box.height()); };
    painter->setPen(mark);
    if (option.state & QStyle::State_NoChange)
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else if (option.state & QStyle::State_On)
        painter->drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.3)}));
}

} // namespace

MarkStyle::MarkStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void MarkStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (!option || (element != PE_IndicatorRadioButton && element != PE_IndicatorCheckBox))
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const double side = qMin(option->rect.width(), option->rect.height()) - 2;
    const QRectF box(option->rect.center().x() + 0.5 - side / 2, option->rect.center().y() + 0.5 - side / 2, side, side);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (element == PE_IndicatorRadioButton)
        drawRadio(painter, box, *option);
    else
        drawCheck(painter, box, *option);
    painter->restore();
}

int MarkStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return widget ? qMax(usual, widget->fontMetrics().ascent() + 2) : usual;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return iconSizeFor(widget ? widget->fontMetrics() : QFontMetrics(QGuiApplication::font()));
    default:
        return usual;
    }
}

} // namespace mw::gui

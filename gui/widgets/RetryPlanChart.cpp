// SPDX-License-Identifier: GPL-3.0-or-later
// The moments at which a message is tried, on an axis of days.
#include "gui/widgets/RetryPlanChart.h"

#include "gui/models/Format.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace mw::gui {

namespace {

constexpr std::int64_t kDay = 86400;
constexpr int kMostLabels = 8;
constexpr qreal kMark = 3.5; // half the width of an attempt's mark

} // namespace

RetryPlanChart::RetryPlanChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Retry plan"));
}

void RetryPlanChart::setPlan(const RetryPlan &plan)
{
    m_plan = plan;
    const auto words = RetryPlanModel::sentences(plan);
    setAccessibleDescription(words);
    setToolTip(words);
    update();
}

int RetryPlanChart::labelWidth() const
{
    const QFontMetrics metrics(fontFor(TextSize::Caption, font()));
    return std::max(metrics.horizontalAdvance(tr("Other hosts")), metrics.horizontalAdvance(tr("People here"))) + 2 * kGrid;
}

QSize RetryPlanChart::sizeHint() const
{
    return {60 * kGrid, fontMetrics().height() * 7};
}

QSize RetryPlanChart::minimumSizeHint() const
{
    return {labelWidth() + 20 * kGrid, sizeHint().height()};
}

QRectF RetryPlanChart::plot() const
{
    const QFontMetrics metrics(fontFor(TextSize::Caption, font()));
    return QRectF(rect()).adjusted(labelWidth(), metrics.height() + kGrid / 2.0, -2.0 * kGrid, -metrics.height() - kGrid);
}

qreal RetryPlanChart::placeOf(std::int64_t seconds) const
{
    const QRectF area = plot();
    return area.left() + area.width() * static_cast<qreal>(seconds) / static_cast<qreal>(std::max<std::int64_t>(m_plan.span(), 1));
}

qreal RetryPlanChart::laneY(int lane) const
{
    const QRectF area = plot();
    return std::round(area.top() + area.height() * (lane == 0 ? 0.3 : 0.75)) + 0.5;
}

void RetryPlanChart::paintAxis(QPainter &painter) const
{
    const Colors colors = colorsOf(palette());
    const QRectF area = plot();
    const auto days = m_plan.span() / kDay;
    const auto step = std::max<std::int64_t>((days + kMostLabels - 1) / kMostLabels, 1);
    const int height = painter.fontMetrics().height();
    for (std::int64_t day = 0; day <= days; day += step) {
        const qreal x = std::round(placeOf(day * kDay)) + 0.5;
        painter.setPen(QPen(colors.gridLine, 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(colors.muted);
        const QString label = day == 0 ? tr("sent") : tr("%n day(s)", "label on an axis", static_cast<int>(day));
        const qreal wide = painter.fontMetrics().horizontalAdvance(label) + 2;
        const qreal left = std::clamp(x - wide / 2, area.left() - kGrid, static_cast<qreal>(width()) - wide);
        painter.drawText(QRectF(left, area.bottom() + kGrid / 2.0, wide, height), Qt::AlignCenter, label);
    }
}

void RetryPlanChart::paintLane(QPainter &painter, int lane, const std::vector<std::int64_t> &times) const
{
    const Colors colors = colorsOf(palette());
    const QRectF area = plot();
    const qreal y = laneY(lane);
    painter.setPen(colors.text);
    painter.drawText(QRectF(0, y - area.height() / 2, area.left() - kGrid, area.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     lane == 0 ? tr("Other hosts") : tr("People here"));
    painter.setPen(QPen(mixed(colors.muted, colors.card, 0.4), 1));
    painter.drawLine(QPointF(area.left(), y), QPointF(placeOf(times.empty() ? 0 : times.back()), y));
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < times.size(); ++i) {
        const QPointF at(placeOf(times[i]), y);
        const bool last = i + 1 == times.size();
        painter.setBrush(last ? colors.badFill : colors.accent);
        if (last) { // another shape, too
            const qreal side = kMark * 1.5;
            const std::array<QPointF, 4> corners{at + QPointF(0, -side), at + QPointF(side, 0), at + QPointF(0, side), at + QPointF(-side, 0)};
            painter.drawPolygon(corners.data(), static_cast<int>(corners.size()));
        } else {
            painter.drawRoundedRect(QRectF(at.x() - kMark / 4, y - 2 * kMark, kMark / 2, 4 * kMark), 0.8, 0.8);
        }
    }
}

void RetryPlanChart::paintDeadline(QPainter &painter) const
{
    const Colors colors = colorsOf(palette());
    const QRectF area = plot();
    const auto flag = [&](std::int64_t moment, const QColor &color, const QString &words) {
        const qreal x = std::round(placeOf(moment)) + 0.5;
        painter.setPen(QPen(color, 1.5, Qt::DashLine));
        painter.drawLine(QPointF(x, area.top() - 2), QPointF(x, area.bottom()));
        const qreal wide = painter.fontMetrics().horizontalAdvance(words) + 2;
        const qreal left = std::clamp(x - wide, 0.0, static_cast<qreal>(width()) - wide);
        painter.drawText(QRectF(left, 0, wide, painter.fontMetrics().height()), Qt::AlignCenter, words);
    };
    flag(m_plan.lifetime, colors.bad, tr("the next attempt is the last"));
    if (m_plan.noticeAfter > 0)
        flag(m_plan.noticeAfter, colors.waiting, tr("sender is told"));
}

void RetryPlanChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextSize::Caption, font()));
    paintAxis(painter);
    paintDeadline(painter);
    paintLane(painter, 0, m_plan.remote);
    paintLane(painter, 1, m_plan.local);
}

} // namespace mw::gui

// SPDX-License-Identifier: GPL-3.0-or-later
// Stacked bars of deliveries over time: delivered, deferred, bounced, told apart by pattern as well as colour.
#include "gui/widgets/DeliveryChart.h"

#include "gui/models/Format.h"
#include "gui/widgets/Theme.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace mw::gui {

namespace {

constexpr int kSteps = 4;
constexpr int kSwatch = 12;

enum class Part { Delivered, Deferred, Bounced };

// Plain for delivered, hatched for deferred, dotted for bounced.
void fillPart(QPainter &painter, const QRectF &rect, Part part, const Colors &colors)
{
    const QColor fill = part == Part::Delivered ? colors.goodFill : (part == Part::Deferred ? colors.deferredFill : colors.badFill);
    painter.fillRect(rect, fill);
    if (part == Part::Delivered)
        return;
    const QColor mark = mixed(Qt::black, fill, colors.dark ? 0.42 : 0.30);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    if (part == Part::Deferred) {
        painter.setPen(QPen(mark, 1.4));
        for (qreal x = rect.left() - rect.height(); x < rect.right(); x += 5)
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    } else {
        painter.setPen(QPen(mark, 1.4));
        for (qreal x = rect.left() - rect.height(); x < rect.right() + rect.height(); x += 5) {
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
            painter.drawLine(QPointF(x, rect.top()), QPointF(x + rect.height(), rect.bottom()));
        }
    }
    painter.restore();
}

QString clockText(std::int64_t moment)
{
    return QLocale().toString(Format::at(moment).time(), QStringLiteral("HH:mm"));
}

} // namespace

DeliveryChart::DeliveryChart(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Deliveries over time"));
}

void DeliveryChart::setBars(const std::vector<DeliverySpan> &bars, std::int64_t secondsPerBar)
{
    m_bars = bars;
    m_width = secondsPerBar;
    m_most = 0;
    DeliverySpan sum;
    for (const auto &bar : m_bars) {
        m_most = std::max(m_most, bar.total());
        sum.delivered += bar.delivered;
        sum.deferred += bar.deferred;
        sum.bounced += bar.bounced;
    }
    setAccessibleDescription(tr("%1 delivered, %2 deferred, %3 bounced")
                                 .arg(Format::count(sum.delivered), Format::count(sum.deferred), Format::count(sum.bounced)));
    update();
}

void DeliveryChart::setEmptyText(const QString &text)
{
    m_emptyText = text;
    update();
}

std::uint64_t DeliveryChart::niceTop(std::uint64_t most, int steps)
{
    const auto wanted = std::max<std::uint64_t>(most, static_cast<std::uint64_t>(steps));
    const auto perStep = (wanted + static_cast<std::uint64_t>(steps) - 1) / static_cast<std::uint64_t>(steps);
    std::uint64_t unit = 1;
    for (;; unit *= 10) {
        for (const std::uint64_t factor : {1U, 2U, 5U}) {
            if (unit * factor >= perStep)
                return unit * factor * static_cast<std::uint64_t>(steps);
        }
    }
}

QRectF DeliveryChart::plot() const
{
    const QFontMetrics metrics(fontFor(TextSize::Caption, font()));
    const int left = metrics.horizontalAdvance(Format::count(niceTop(m_most, kSteps))) + kGrid;
    return QRectF(rect()).adjusted(left, metrics.height() / 2.0 + 1, -kGrid / 2.0, -metrics.height() - kGrid);
}

QRectF DeliveryChart::slot(int bar) const
{
    const QRectF area = plot();
    const qreal width = area.width() / static_cast<qreal>(m_bars.size());
    return {area.left() + width * bar, area.top(), width, area.height()};
}

void DeliveryChart::paintAxes(QPainter &painter, std::uint64_t top) const
{
    const Colors colors = colorsOf(palette());
    const QRectF area = plot();
    for (int step = 0; step <= kSteps; ++step) {
        const qreal y = std::round(area.bottom() - area.height() * step / kSteps) + 0.5;
        painter.setPen(QPen(step == 0 ? mixed(colors.muted, colors.cardBorder, 0.4) : colors.gridLine, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colors.muted);
        const QString label = Format::count(top * static_cast<std::uint64_t>(step) / kSteps);
        const QRectF box(0, y - 10, area.left() - kGrid, 20);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, label);
    }
    paintHours(painter);
}

// As many labels as fit without touching, at multiples of a round number of bars.
void DeliveryChart::paintHours(QPainter &painter) const
{
    if (m_bars.empty())
        return;
    const QRectF area = plot();
    const int labelWidth = painter.fontMetrics().horizontalAdvance(QStringLiteral("00:00")) + 2 * kGrid;
    const qreal barWidth = area.width() / static_cast<qreal>(m_bars.size());
    int every = 1;
    for (const int candidate : {1, 2, 3, 4, 6, 12, 24}) {
        every = candidate;
        if (barWidth * candidate >= labelWidth)
            break;
    }
    const std::int64_t zone = Format::at(m_bars.front().begin).offsetFromUtc();
    painter.setPen(colorsOf(palette()).muted);
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i) {
        const auto begin = m_bars[static_cast<std::size_t>(i)].begin;
        if ((begin + zone) / m_width % every != 0)
            continue;
        const QRectF box(slot(i).left() - labelWidth / 2.0, area.bottom() + kGrid / 2.0, labelWidth,
                         painter.fontMetrics().height() + 2);
        if (box.left() >= 0 && box.right() <= width())
            painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, clockText(begin));
    }
}

void DeliveryChart::paintBars(QPainter &painter, std::uint64_t top) const
{
    const Colors colors = colorsOf(palette());
    const qreal scale = plot().height() / static_cast<qreal>(top);
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i) {
        const auto &bar = m_bars[static_cast<std::size_t>(i)];
        const QRectF box = slot(i);
        if (i == m_selected)
            painter.fillRect(box, colors.hover);
        if (bar.total() == 0)
            continue;
        const qreal gap = std::clamp(box.width() * 0.18, 1.0, 8.0);
        const qreal left = std::round(box.left() + gap);
        const qreal width = std::max(std::round(box.right() - gap) - left, 2.0);
        qreal bottom = std::round(box.bottom());
        QPainterPath round;
        const qreal height = std::max(std::round(static_cast<qreal>(bar.total()) * scale), 2.0);
        round.addRoundedRect(QRectF(left, bottom - height, width, height + 4), 3, 3);
        painter.save();
        painter.setClipRect(QRectF(left, bottom - height - 1, width, height + 1));
        painter.setClipPath(round, Qt::IntersectClip);
        const std::pair<Part, std::uint64_t> parts[] = {
            {Part::Delivered, bar.delivered}, {Part::Deferred, bar.deferred}, {Part::Bounced, bar.bounced}};
        for (const auto &[part, number] : parts) {
            if (number == 0)
                continue;
            const qreal share = std::max(std::round(height * static_cast<qreal>(number) / static_cast<qreal>(bar.total())), 2.0);
            fillPart(painter, QRectF(left, bottom - share, width, share), part, colors);
            bottom -= share;
        }
        painter.restore();
    }
}

void DeliveryChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setFont(fontFor(TextSize::Caption, font()));
    const auto top = niceTop(m_most, kSteps);
    paintAxes(painter, top);
    const Colors colors = colorsOf(palette());
    if (m_most == 0) {
        painter.setFont(font());
        painter.setPen(colors.muted);
        painter.drawText(plot(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    paintBars(painter, top);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

QString DeliveryChart::describe(int bar) const
{
    const auto &b = m_bars[static_cast<std::size_t>(bar)];
    return tr("%1 to %2\nDelivered: %3\nDeferred: %4\nBounced: %5", "time, time, three numbers")
        .arg(clockText(b.begin), clockText(b.begin + m_width), Format::count(b.delivered), Format::count(b.deferred),
             Format::count(b.bounced));
}

void DeliveryChart::select(int bar, const QPoint &at)
{
    const bool valid = bar >= 0 && bar < static_cast<int>(m_bars.size()) && m_most > 0;
    m_selected = valid ? bar : -1;
    update();
    if (valid)
        QToolTip::showText(mapToGlobal(at), describe(bar), this, slot(bar).toAlignedRect());
    else
        QToolTip::hideText();
}

void DeliveryChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = plot();
    if (m_bars.empty() || !area.contains(event->position()))
        return select(-1, {});
    const auto bar = (event->position().x() - area.left()) / area.width() * static_cast<qreal>(m_bars.size());
    select(static_cast<int>(bar), event->position().toPoint() + QPoint(kGrid, kGrid));
}

void DeliveryChart::leaveEvent(QEvent *)
{
    select(-1, {});
}

void DeliveryChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    select(-1, {});
}

void DeliveryChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_bars.size()) - 1;
    int bar = m_selected < 0 ? last : m_selected;
    if (event->key() == Qt::Key_Left && m_selected >= 0)
        bar = std::max(bar - 1, 0);
    else if (event->key() == Qt::Key_Right)
        bar = std::min(bar + 1, last);
    else if (event->key() != Qt::Key_Left)
        return QWidget::keyPressEvent(event);
    select(bar, slot(std::max(bar, 0)).center().toPoint());
}

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    setFont(fontFor(TextSize::Caption, font()));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChartLegend::setTotals(const DeliverySpan &totals)
{
    m_totals = totals;
    setAccessibleName(words().join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QStringList ChartLegend::words() const
{
    return {tr("Delivered %1", "number").arg(Format::count(m_totals.delivered)),
            tr("Deferred %1", "number").arg(Format::count(m_totals.deferred)),
            tr("Bounced %1", "number").arg(Format::count(m_totals.bounced))};
}

QSize ChartLegend::sizeHint() const
{
    int width = 0;
    for (const auto &word : words())
        width += fontMetrics().horizontalAdvance(word) + kSwatch + 6 + 2 * kGrid;
    return {width, std::max(fontMetrics().height(), kSwatch) + 2};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors colors = colorsOf(palette());
    int x = 0;
    int part = 0;
    for (const auto &word : words()) {
        fillPart(painter, QRectF(x, (height() - kSwatch) / 2, kSwatch, kSwatch), static_cast<Part>(part++), colors);
        x += kSwatch + 6;
        painter.setPen(colors.muted);
        painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, word);
        x += fontMetrics().horizontalAdvance(word) + 2 * kGrid;
    }
}

} // namespace mw::gui

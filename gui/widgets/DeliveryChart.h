// SPDX-License-Identifier: GPL-3.0-or-later
// Stacked bars of deliveries over time: delivered, deferred, bounced, told apart by pattern as well as colour.
#pragma once

#include "gui/models/DeliveryCounter.h"

#include <QWidget>

#include <vector>

namespace mw::gui {

class DeliveryChart : public QWidget {
    Q_OBJECT
public:
    explicit DeliveryChart(QWidget *parent = nullptr);

    // Bars of equal width in time, oldest first.
    void setBars(const std::vector<DeliverySpan> &bars, std::int64_t secondsPerBar);
    // What is said instead of bars; empty: nothing.
    void setEmptyText(const QString &text);
    // The height up to which `most` fits, in steps that divide well.
    static std::uint64_t niceTop(std::uint64_t most, int steps);

    QSize sizeHint() const override { return {480, 220}; }
    QSize minimumSizeHint() const override { return {240, 160}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plot() const;
    QRectF slot(int bar) const;
    void paintAxes(QPainter &painter, std::uint64_t top) const;
    void paintHours(QPainter &painter) const;
    void paintBars(QPainter &painter, std::uint64_t top) const;
    void select(int bar, const QPoint &at);
    QString describe(int bar) const;

    std::vector<DeliverySpan> m_bars;
    std::int64_t m_width = 3600;
    std::uint64_t m_most = 0;
    QString m_emptyText;
    int m_selected = -1;
};

// The key of the chart: a swatch, a word and a number for each kind.
class ChartLegend : public QWidget {
    Q_OBJECT
public:
    explicit ChartLegend(QWidget *parent = nullptr);
    void setTotals(const DeliverySpan &totals);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList words() const;
    DeliverySpan m_totals;
};

} // namespace mw::gui

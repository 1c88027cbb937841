// SPDX-License-Identifier: GPL-3.0-or-later
// The moments at which a message is tried, on an axis of days: a lane for other hosts, a lane for people of this hub, and a
// flag where the message is returned. RetryPlanModel says the same in a table.
#pragma once

#include "gui/models/RetryPlan.h"

#include <QWidget>

namespace mw::gui {

class RetryPlanChart : public QWidget {
    Q_OBJECT
public:
    explicit RetryPlanChart(QWidget *parent = nullptr);

    void setPlan(const RetryPlan &plan);
    const RetryPlan &plan() const { return m_plan; }
    // Where a moment lies, in pixels from the left; for tests.
    qreal placeOf(std::int64_t seconds) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF plot() const;
    void paintAxis(QPainter &painter) const;
    void paintLane(QPainter &painter, int lane, const std::vector<std::int64_t> &times) const;
    void paintDeadline(QPainter &painter) const;
    qreal laneY(int lane) const;
    int labelWidth() const;

    RetryPlan m_plan;
};

} // namespace mw::gui

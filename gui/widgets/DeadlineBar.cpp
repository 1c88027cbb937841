// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a message's time in the queue is over: from its birth to its deadline, with the next try marked.
#include "gui/widgets/DeadlineBar.h"

#include "gui/widgets/Theme.h"

#include "shared/base/Clock.h"

#include <QPainter>

#include <algorithm>

namespace mw::gui {

DeadlineBar::DeadlineBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(12);
}

void DeadlineBar::setTimes(std::int64_t birth, std::int64_t deadline, std::int64_t nextTry)
{
    m_birth = birth;
    m_deadline = deadline;
    m_nextTry = nextTry;
    const int percent = qRound(share(birth, deadline, clock::now()) * 100);
    setAccessibleName(tr("%1 % of the time in the queue is over").arg(percent));
    update();
}

double DeadlineBar::share(std::int64_t birth, std::int64_t deadline, std::int64_t now)
{
    if (deadline <= birth)
        return 1;
    return std::clamp(static_cast<double>(now - birth) / static_cast<double>(deadline - birth), 0.0, 1.0);
}

void DeadlineBar::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(palette());
    const double over = share(m_birth, m_deadline, clock::now());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF track(0, 3, width(), 6);
    painter.setBrush(mixed(colors.muted, colors.card, 0.18));
    painter.drawRoundedRect(track, 3, 3);
    const QRectF done(0, 3, std::max(width() * over, 6.0), 6);
    painter.setBrush(over > 0.9 ? colors.badFill : (over > 0.6 ? colors.deferredFill : colors.accent));
    painter.drawRoundedRect(done, 3, 3);
    if (m_nextTry <= 0)
        return;
    const double next = share(m_birth, m_deadline, m_nextTry);
    const qreal x = std::clamp(width() * next, 3.0, width() - 3.0);
    painter.setBrush(colors.card);
    painter.setPen(QPen(colors.text, 1.5));
    painter.drawEllipse(QPointF(x, 6), 4, 4);
}

} // namespace mw::gui

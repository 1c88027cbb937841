// SPDX-License-Identifier: GPL-3.0-or-later
// Outlines a control for two seconds.
#include "gui/widgets/FocusRing.h"

#include "gui/widgets/Theme.h"

#include <QEvent>
#include <QPainter>

namespace mw::gui {

namespace {
constexpr int kShownMilliseconds = 2000;
constexpr int kRoom = 5;
constexpr int kPen = 3;
} // namespace

FocusRing::FocusRing(QWidget *window) : QWidget(window)
{
    setObjectName(QStringLiteral("focus-ring"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_end.setSingleShot(true);
    m_end.setInterval(kShownMilliseconds);
    connect(&m_end, &QTimer::timeout, this, [this] {
        if (m_control)
            m_control->removeEventFilter(this);
        m_control = nullptr;
        hide();
    });
}

void FocusRing::surround(QWidget *control)
{
    if (m_control)
        m_control->removeEventFilter(this);
    m_control = control;
    if (!control)
        return;
    control->installEventFilter(this);
    place();
    raise();
    show();
    m_end.start();
}

void FocusRing::place()
{
    const QRect box(m_control->mapTo(parentWidget(), QPoint(0, 0)), m_control->size());
    setGeometry(box.adjusted(-kRoom, -kRoom, kRoom, kRoom).intersected(parentWidget()->rect()));
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_control && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        place();
    else if (watched == m_control && event->type() == QEvent::Hide)
        hide();
    return false;
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorsOf(palette()).accent, kPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(kPen / 2.0, kPen / 2.0, -kPen / 2.0, -kPen / 2.0), kRoom + 2, kRoom + 2);
}

} // namespace mw::gui

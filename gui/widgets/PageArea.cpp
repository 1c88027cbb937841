// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a page as large as there is room, or scrolls it.
#include "gui/widgets/PageArea.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace mw::gui {

PageArea::PageArea(QWidget *page, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    page->installEventFilter(this);
}

void PageArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool PageArea::eventFilter(QObject *object, QEvent *event)
{
    if (object == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(object, event);
}

// Not by setWidgetResizable(), which would give a page whose rows wrap the height it likes best, not the least it can do with.
void PageArea::fit()
{
    const auto *layout = widget() ? widget()->layout() : nullptr;
    if (!layout)
        return;
    const QSize room = maximumViewportSize();
    const int least = layout->totalMinimumSize().width();
    int width = qMax(room.width(), least);
    int height = layout->totalMinimumHeightForWidth(width);
    if (height > room.height()) {
        width = qMax(room.width() - verticalScrollBar()->sizeHint().width(), least);
        height = layout->totalMinimumHeightForWidth(width);
    }
    widget()->resize(width, qMax(height, room.height()));
}

} // namespace mw::gui

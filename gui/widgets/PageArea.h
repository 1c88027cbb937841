// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a page as large as there is room. A page that needs more than that (a small window, a large font) is scrolled, not
// squeezed.
#pragma once

#include <QScrollArea>

namespace mw::gui {

class PageArea : public QScrollArea {
public:
    // Takes the page over; it has a layout.
    explicit PageArea(QWidget *page, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fit();
};

} // namespace mw::gui

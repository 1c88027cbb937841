// SPDX-License-Identifier: GPL-3.0-or-later
// A spin box with Mailwright's own arrows. The wheel turns it only while it has the focus, so that a page can be scrolled
// over it.
#pragma once

#include <QSpinBox>

namespace mw::gui {

class SpinBox : public QSpinBox {
    Q_OBJECT
public:
    explicit SpinBox(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace mw::gui

// SPDX-License-Identifier: GPL-3.0-or-later
// A combo box with Mailwright's own arrow, sharp in every colour scheme and at every scale.
#pragma once

#include <QComboBox>

namespace mw::gui {

class ComboBox : public QComboBox {
    Q_OBJECT
public:
    explicit ComboBox(QWidget *parent = nullptr);

    // What does not fit is cut in the box; its list shows all of it.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace mw::gui

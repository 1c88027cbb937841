// SPDX-License-Identifier: GPL-3.0-or-later
// Outlines a control for two seconds, so that the eye finds what a search has led to.
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace mw::gui {

class FocusRing : public QWidget {
    Q_OBJECT
public:
    // Lies over `window` and lets every click through.
    explicit FocusRing(QWidget *window);

    void surround(QWidget *control);
    QWidget *control() const { return m_control; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QPointer<QWidget> m_control;
    QTimer m_end;
};

} // namespace mw::gui

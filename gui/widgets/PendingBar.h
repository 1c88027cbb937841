// SPDX-License-Identifier: GPL-3.0-or-later
// The bar at the bottom of the window while edits wait: how many, of what, and what to do with them.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace mw::gui {

class PendingBar : public QFrame {
    Q_OBJECT
public:
    explicit PendingBar(QWidget *parent = nullptr);

    // No names hide the bar.
    void setNames(const QStringList &names);

Q_SIGNALS:
    void reviewWished();
    void discardWished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    int m_count = 0;
};

} // namespace mw::gui

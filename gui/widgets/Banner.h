// SPDX-License-Identifier: GPL-3.0-or-later
// A message in one or two sentences over a page, with its glyph; good news goes away by itself.
#pragma once

#include "gui/widgets/Theme.h"

#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace mw::gui {

class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    void showMessage(const QString &iconName, Tone tone, const QString &sentence);
    // Other words of the same message: nobody is told of them.
    void amend(const QString &sentence);
    QPushButton *addButton(const QString &text);
    QString message() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    Tone m_tone = Tone::Neutral;
    QHBoxLayout *m_row = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QTimer m_hide;
};

} // namespace mw::gui

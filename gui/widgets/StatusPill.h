// SPDX-License-Identifier: GPL-3.0-or-later
// A state in a word, with its glyph, on a rounded quiet background.
#pragma once

#include "gui/widgets/Theme.h"

#include <QWidget>

namespace mw::gui {

class StatusPill : public QWidget {
    Q_OBJECT
public:
    explicit StatusPill(QWidget *parent = nullptr);

    void setState(const QString &iconName, const QString &word, Tone tone);
    QString word() const { return m_word; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_word;
    Tone m_tone = Tone::Neutral;
};

} // namespace mw::gui

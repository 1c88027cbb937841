// SPDX-License-Identifier: GPL-3.0-or-later
// A band over the whole window in the colour of the hub that is looked at, with its name: nobody takes one for another.
#pragma once

#include <QColor>
#include <QWidget>

namespace mw::gui {

// By its number in HubBook::colorNames(). The text on it is black or white, whichever can be read.
QColor hubColor(int number);

class HubBand : public QWidget {
    Q_OBJECT
public:
    explicit HubBand(QWidget *parent = nullptr);

    // Without a name there is no band.
    void setHub(const QString &name, int color);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_color = 0;
};

} // namespace mw::gui

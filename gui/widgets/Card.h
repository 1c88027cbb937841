// SPDX-License-Identifier: GPL-3.0-or-later
// A rounded surface with a title, on which a page arranges its content.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace mw::gui {

class Card : public QFrame {
    Q_OBJECT
public:
    // Without a title there is no title row and no margin: for tables that fill the card.
    explicit Card(const QString &title, QWidget *parent = nullptr);
    explicit Card(QWidget *parent = nullptr) : Card(QString(), parent) {}

    QVBoxLayout *body() const { return m_body; }
    // The right end of the title row; only with a title.
    QHBoxLayout *corner() const { return m_corner; }
    // A quiet second line under the title; empty hides it.
    void setSubtitle(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body = nullptr;
    QHBoxLayout *m_corner = nullptr;
    QLabel *m_subtitle = nullptr;
};

} // namespace mw::gui

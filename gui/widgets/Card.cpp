// SPDX-License-Identifier: GPL-3.0-or-later
// A rounded surface with a title, on which a page arranges its content.
#include "gui/widgets/Card.h"

#include "gui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace mw::gui {

Card::Card(const QString &title, QWidget *parent) : QFrame(parent)
{
    auto *outer = new QVBoxLayout(this);
    if (title.isEmpty()) {
        outer->setContentsMargins(1, kGrid / 2, 1, kGrid / 2);
    } else {
        outer->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
        auto *head = new QHBoxLayout;
        auto *titles = new QVBoxLayout;
        titles->setSpacing(2);
        auto *label = new QLabel(title, this);
        setTextSize(label, TextSize::CardTitle);
        m_subtitle = new QLabel(this);
        m_subtitle->setTextFormat(Qt::PlainText);
        m_subtitle->setWordWrap(true);
        setTextSize(m_subtitle, TextSize::Caption);
        setMuted(m_subtitle);
        m_subtitle->hide();
        titles->addWidget(label);
        titles->addWidget(m_subtitle);
        head->addLayout(titles, 1);
        m_corner = new QHBoxLayout;
        m_corner->setSpacing(kGrid);
        head->addLayout(m_corner);
        outer->addLayout(head);
        outer->setSpacing(kGrid + kGrid / 2);
        setAccessibleName(title);
    }
    m_body = new QVBoxLayout;
    m_body->setSpacing(kGrid);
    outer->addLayout(m_body, 1);
}

void Card::setSubtitle(const QString &text)
{
    if (!m_subtitle)
        return;
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void Card::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.cardBorder, 1));
    painter.setBrush(colors.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kGrid, kGrid);
}

} // namespace mw::gui

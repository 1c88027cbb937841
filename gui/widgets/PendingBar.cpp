// SPDX-License-Identifier: GPL-3.0-or-later
// The bar at the bottom of the window while edits wait.
#include "gui/widgets/PendingBar.h"

#include "gui/widgets/Announce.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace mw::gui {

PendingBar::PendingBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("pending-bar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * kGrid, kGrid, 3 * kGrid, kGrid);
    row->setSpacing(kGrid);
    m_icon = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    auto *discard = new QPushButton(tr("&Discard"), this);
    discard->setObjectName(QStringLiteral("pending-discard"));
    discard->setToolTip(tr("Forgets all edits that wait; Ctrl+Z brings them back"));
    auto *review = new QPushButton(tr("&Review…"), this);
    review->setObjectName(QStringLiteral("pending-review"));
    review->setProperty("kind", QStringLiteral("primary"));
    review->setToolTip(tr("Shows what the edits do, and applies them (Ctrl+Return)"));
    row->addWidget(discard);
    row->addWidget(review);
    connect(discard, &QPushButton::clicked, this, &PendingBar::discardWished);
    connect(review, &QPushButton::clicked, this, &PendingBar::reviewWished);
    showIcon();
    hide();
}

void PendingBar::setNames(const QStringList &names)
{
    constexpr int kMostNamed = 4;
    QString list = names.mid(0, kMostNamed).join(QStringLiteral(", "));
    if (names.size() > kMostNamed)
        list += QStringLiteral(", …");
    const QString text = tr("%1: %2", "n changes not applied yet, names")
                             .arg(tr("%n change(s) not applied yet", nullptr, static_cast<int>(names.size())), list);
    m_text->setText(text);
    setAccessibleName(text);
    // Not at every key: that it appears, and how many wait.
    if (const auto count = static_cast<int>(names.size()); std::exchange(m_count, count) != count)
        announce(this, tr("%n change(s) not applied yet", nullptr, count));
    setVisible(!names.isEmpty());
}

void PendingBar::showIcon()
{
    m_icon->setPixmap(iconPixmap(QStringLiteral("edited"), colorsOf(palette()).active, 20, devicePixelRatioF()));
}

void PendingBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        showIcon();
}

void PendingBar::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.toneBackground(Tone::Active));
    painter.setPen(mixed(colors.active, colors.card, 0.35));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace mw::gui

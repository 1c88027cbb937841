// SPDX-License-Identifier: GPL-3.0-or-later
// A message in one or two sentences over a page, with its glyph; good news goes away by itself.
#include "gui/widgets/Banner.h"

#include "gui/widgets/Announce.h"
#include "gui/widgets/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace mw::gui {

namespace {
constexpr int kGoodNewsMilliseconds = 6000;
constexpr int kIconSize = 20;
} // namespace

Banner::Banner(QWidget *parent) : QFrame(parent)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(kGrid + 4, kGrid, kGrid, kGrid);
    m_row->setSpacing(kGrid + 4);
    m_icon = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(close, 0, Qt::AlignTop);
    m_hide.setSingleShot(true);
    connect(&m_hide, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

QString Banner::message() const
{
    return m_text->text();
}

QPushButton *Banner::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_row->insertWidget(m_row->count() - 1, button);
    return button;
}

void Banner::amend(const QString &sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
}

void Banner::showMessage(const QString &iconName, Tone tone, const QString &sentence)
{
    m_iconName = iconName;
    m_tone = tone;
    m_icon->setPixmap(iconPixmap(iconName, colorsOf(palette()).tone(tone), kIconSize, devicePixelRatioF()));
    amend(sentence);
    show();
    update();
    announce(this, sentence, tone == Tone::Bad ? Manners::Urgent : Manners::Polite);
    if (tone == Tone::Good)
        m_hide.start(kGoodNewsMilliseconds);
    else
        m_hide.stop();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mixed(colors.tone(m_tone), colors.card, 0.35), 1));
    painter.setBrush(colors.toneBackground(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace mw::gui

// SPDX-License-Identifier: GPL-3.0-or-later
// Says that files of the hub were edited outside this program, until somebody has looked at it and keeps it.
#include "gui/pages/OutsideBar.h"

#include "gui/models/Format.h"
#include "gui/models/HistoryModel.h"
#include "gui/widgets/Icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSettings>

#include <algorithm>

namespace mw::gui {

namespace {
constexpr int kIcon = 20;

QString settingOf(const QString &home)
{
    return QStringLiteral("kept-outside-edits/") + QString(home).replace(u'/', u'|');
}
} // namespace

OutsideBar::OutsideBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("outside-bar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kGrid + 4, kGrid, kGrid, kGrid);
    row->setSpacing(kGrid);
    m_icon = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("outside-text"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *show = new QPushButton(tr("&Show"), this);
    show->setObjectName(QStringLiteral("outside-show"));
    show->setToolTip(tr("Selects it in the list, with its differences"));
    auto *keep = new QPushButton(tr("&Keep"), this);
    keep->setObjectName(QStringLiteral("outside-keep"));
    keep->setToolTip(tr("It stays as it is, and is not mentioned here again"));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(show);
    row->addWidget(keep);
    connect(show, &QPushButton::clicked, this, [this] { Q_EMIT showWished(m_id); });
    connect(keep, &QPushButton::clicked, this, &OutsideBar::keep);
    showIcon();
    hide();
}

void OutsideBar::setEntries(const std::vector<rpc::changes::Entry> &entries, const QString &home)
{
    m_entries = entries;
    m_home = home;
    const auto kept = QSettings().value(settingOf(home), 0).toLongLong();
    const auto place = std::ranges::find_if(entries, [kept](const auto &entry) { return entry.kind == rpc::changes::Kind::Outside && entry.id > kept; });
    const bool any = place != entries.end();
    m_id = any ? place->id : 0;
    setVisible(any);
    if (!any)
        return;
    const QString words = tr("%1 (%2)", "what was edited, when").arg(HistoryModel::title(*place), Format::moment(place->time));
    if (words == m_text->text())
        return;
    m_text->setText(words);
    setAccessibleName(words);
    QAccessibleAnnouncementEvent announcement(this, words);
    QAccessible::updateAccessibility(&announcement);
}

void OutsideBar::keep()
{
    QSettings().setValue(settingOf(m_home), static_cast<qlonglong>(m_id));
    setEntries(std::vector(m_entries), m_home);
}

void OutsideBar::showIcon()
{
    m_icon->setPixmap(iconPixmap(QStringLiteral("unknown-file"), colorsOf(palette()).tone(Tone::Waiting), kIcon, devicePixelRatioF()));
}

void OutsideBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void OutsideBar::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mixed(colors.waiting, colors.card, 0.35), 1));
    painter.setBrush(colors.toneBackground(Tone::Waiting));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace mw::gui

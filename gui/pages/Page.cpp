// SPDX-License-Identifier: GPL-3.0-or-later
// What every page of the window has: a title row with actions at its right end, a place for a message, and content.
#include "gui/pages/Page.h"

#include "gui/widgets/Banner.h"
#include "gui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace mw::gui {

Page::Page(const QString &title, QWidget *parent) : QWidget(parent), m_title(title)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, kGrid / 2, 3 * kGrid, 2 * kGrid);
    column->setSpacing(2 * kGrid);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid + kGrid / 2);
    auto *label = new QLabel(title, this);
    setTextSize(label, TextSize::PageTitle);
    m_subtitle = new QLabel(this);
    m_subtitle->setTextFormat(Qt::PlainText);
    setMuted(m_subtitle);
    m_corner = new QHBoxLayout;
    m_corner->setSpacing(kGrid);
    row->addStrut(4 * kGrid + 4);
    row->addWidget(label, 0, Qt::AlignBaseline);
    row->addWidget(m_subtitle, 1, Qt::AlignBaseline);
    row->addLayout(m_corner);
    column->addLayout(row);
    m_banner = new Banner(this);
    column->addWidget(m_banner);
    m_content = new QVBoxLayout;
    m_content->setSpacing(2 * kGrid);
    column->addLayout(m_content, 1);
    setAccessibleName(title);
}

void Page::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
}

void Page::setStale(bool stale)
{
    setEnabled(!stale);
}

void Page::showProblem(const QString &sentence)
{
    m_banner->showMessage(QStringLiteral("error"), Tone::Bad, sentence);
}

void Page::showDone(const QString &sentence)
{
    m_banner->showMessage(QStringLiteral("success"), Tone::Good, sentence);
}

} // namespace mw::gui

// SPDX-License-Identifier: GPL-3.0-or-later
// What every page of the window has: a title row with actions at its right end, a place for a message, and content.
#include "gui/pages/Page.h"

#include "gui/widgets/Banner.h"
#include "gui/widgets/Theme.h"
#include "gui/widgets/WrapLayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace mw::gui {

Page::Page(const QString &title, QWidget *parent) : QWidget(parent), m_title(title)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, kGrid / 2, 3 * kGrid, 2 * kGrid);
    column->setSpacing(2 * kGrid);
    auto *head = new QWidget(this);
    head->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid + kGrid / 2);
    auto *label = new QLabel(title, head);
    setTextSize(label, TextSize::PageTitle);
    m_subtitle = new QLabel(head);
    m_subtitle->setTextFormat(Qt::PlainText);
    setMuted(m_subtitle);
    row->addStrut(4 * kGrid + 4);
    row->addWidget(label, 0, Qt::AlignBaseline);
    row->addWidget(m_subtitle, 1, Qt::AlignBaseline);
    m_titleRow = new WrapLayout;
    m_titleRow->setSpacing(kGrid);
    m_titleRow->addWidget(head);
    column->addLayout(m_titleRow);
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

// SPDX-License-Identifier: GPL-3.0-or-later
// One of a few ways, each a radio button with a sentence that says what it means.
#include "gui/widgets/ChoiceList.h"

#include "gui/widgets/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace mw::gui {

ChoiceList::ChoiceList(QWidget *parent) : QWidget(parent)
{
    m_group = new QButtonGroup(this);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kGrid / 2);
}

void ChoiceList::add(int value, const QString &name, const QString &title, const QString &sentence)
{
    auto *button = new QRadioButton(title, this);
    button->setObjectName(name);
    button->setAccessibleDescription(sentence);
    auto *words = new QLabel(sentence, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    setMuted(words);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(button->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + kGrid, 0, 0, kGrid / 2);
    row->addWidget(words);
    m_column->addWidget(button);
    m_column->addLayout(row);
    m_group->addButton(button, value);
    if (m_group->buttons().size() == 1)
        button->setChecked(true);
}

int ChoiceList::value() const
{
    return m_group->checkedId();
}

void ChoiceList::setValue(int value)
{
    if (auto *button = m_group->button(value))
        button->setChecked(true);
}

} // namespace mw::gui

// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of a quiet word and a value, one below the other.
#include "gui/widgets/FactList.h"

#include "gui/widgets/Theme.h"

#include <QGridLayout>
#include <QLabel>

namespace mw::gui {

FactList::FactList(QWidget *parent, Values values) : QWidget(parent), m_values(values)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * kGrid);
    m_grid->setVerticalSpacing(kGrid - 2);
    m_grid->setColumnStretch(1, 1);
}

void FactList::set(const QString &word, const QString &value)
{
    const QString shown = value.isEmpty() ? QStringLiteral("–") : value;
    for (const auto &[name, label] : m_facts) {
        if (name->text() == word)
            return label->setText(shown);
    }
    auto *name = new QLabel(word, this);
    name->setWordWrap(true);
    setMuted(name);
    auto *label = new QLabel(shown, this);
    label->setTextFormat(Qt::PlainText);
    const bool sentences = m_values == Values::Sentences;
    label->setAlignment(sentences ? Qt::AlignLeft | Qt::AlignTop : Qt::AlignRight);
    label->setWordWrap(sentences);
    if (sentences)
        name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setAccessibleName(word);
    const int row = static_cast<int>(m_facts.size());
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(label, row, 1);
    m_facts.emplace_back(name, label);
}

QString FactList::value(const QString &word) const
{
    for (const auto &[name, label] : m_facts) {
        if (name->text() == word)
            return label->text();
    }
    return {};
}

} // namespace mw::gui

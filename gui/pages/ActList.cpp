// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of a review, numbered.
#include "gui/pages/ActList.h"

#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"
#include "gui/pages/ConsequencePanel.h"
#include "gui/widgets/NoteList.h"
#include "gui/widgets/Theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mw::gui {

ActRow::ActRow(int number, const StagedAct &act, QWidget *parent) : QWidget(parent), m_act(act), m_number(number)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid / 2);
    auto *head = new QHBoxLayout;
    head->setSpacing(kGrid);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("act-title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setTextSize(m_title, TextSize::Strong);
    m_include = new QCheckBox(tr("include"), this);
    m_include->setObjectName(QStringLiteral("act-include"));
    m_include->setChecked(true);
    m_include->setToolTip(tr("Untick it to leave it for later"));
    m_show = new QPushButton(tr("Show"), this);
    m_show->setObjectName(QStringLiteral("act-show"));
    m_show->setToolTip(tr("Opens the place of the problem"));
    m_show->setAutoDefault(false);
    m_show->hide();
    head->addWidget(m_title, 1);
    head->addWidget(m_show);
    head->addWidget(m_include);
    column->addLayout(head);
    m_notes = new NoteList(this);
    m_notes->setObjectName(QStringLiteral("review-consequences"));
    m_notes->setContentsMargins(2 * kGrid, 0, 0, 0);
    column->addWidget(m_notes);
    connect(m_include, &QCheckBox::toggled, this, &ActRow::choiceChanged);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showWished(m_problemFile, m_problemLine); });
    clear();
}

bool ActRow::included() const
{
    return m_include->isChecked();
}

void ActRow::setIncluded(bool included)
{
    m_include->setChecked(included);
}

void ActRow::clear()
{
    m_title->setText(tr("%1. %2", "number, what is changed").arg(m_number).arg(m_act.title));
    m_include->setAccessibleName(tr("Include %1", "what is changed").arg(m_act.title));
    m_notes->setNotes({});
    m_show->hide();
}

void ActRow::setPart(const rpc::changes::Part &part)
{
    if (!part.title.empty() && Format::fromUtf8(part.title) != m_act.method) // one that cannot be made has no title of its own
        m_title->setText(tr("%1. %2", "number, what is changed").arg(m_number).arg(HelperWords::sentence(part.title)));
    auto notes = notesOf(part);
    if (notes.isEmpty())
        notes.append({QStringLiteral("information"), Tone::Neutral, tr("Nothing changes: the hub has it already."), QString()});
    m_notes->setNotes(notes);
    const auto problem = std::ranges::find_if(part.problems, [](const auto &p) { return p.file.contains('/'); });
    m_show->setVisible(problem != part.problems.end());
    if (problem == part.problems.end())
        return;
    m_problemFile = Format::fromUtf8(problem->file);
    m_problemLine = static_cast<int>(problem->line);
}

ActList::ActList(QWidget *parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kGrid + kGrid / 2);
}

void ActList::setActs(const QList<StagedAct> &acts)
{
    QStringList leftOut;
    for (const auto *row : m_rows) {
        if (!row->included())
            leftOut.append(row->act().key);
    }
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const auto &act : acts) {
        auto *row = new ActRow(static_cast<int>(m_rows.size()) + 1, act, this);
        row->setIncluded(!leftOut.contains(act.key));
        m_rows.append(row);
        m_column->addWidget(row);
        connect(row, &ActRow::choiceChanged, this, &ActList::choiceChanged);
        connect(row, &ActRow::showWished, this, &ActList::showWished);
    }
}

QList<StagedAct> ActList::included() const
{
    QList<StagedAct> out;
    for (const auto *row : m_rows) {
        if (row->included())
            out.append(row->act());
    }
    return out;
}

void ActList::setParts(const std::vector<rpc::changes::Part> &parts)
{
    auto part = parts.begin();
    for (auto *row : m_rows) {
        if (!row->included() || part == parts.end())
            row->clear();
        else
            row->setPart(*part++);
    }
}

} // namespace mw::gui

// SPDX-License-Identifier: GPL-3.0-or-later
// The first view of the review sheet.
#include "gui/pages/ReviewPane.h"

#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"
#include "gui/pages/ActList.h"
#include "gui/pages/ConsequencePanel.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/DiffView.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/NoteList.h"

#include "shared/rpc/Changes.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace mw::gui {

namespace {

QString fateWord(rpc::changes::Fate fate)
{
    switch (fate) {
    case rpc::changes::Fate::Added:
        return ReviewPane::tr("%1 – new file");
    case rpc::changes::Fate::Removed:
        return ReviewPane::tr("%1 – is removed");
    case rpc::changes::Fate::Changed:
        break;
    }
    return ReviewPane::tr("%1 – is changed");
}

} // namespace

ReviewPane::ReviewPane(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid + kGrid / 2);
    m_split = new QSplitter(Qt::Vertical, this);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(kGrid + kGrid / 2);
    m_split->addWidget(makeSentences());
    m_split->addWidget(makeFiles());
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_isFitted = false; });
    column->addWidget(m_split, 1);
    m_interruption = new NoteList(this);
    m_interruption->setObjectName(QStringLiteral("review-interruption"));
    column->addWidget(m_interruption);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    auto *label = new QLabel(tr("&Note for the history"), this);
    m_note = new QLineEdit(this);
    m_note->setObjectName(QStringLiteral("review-note"));
    m_note->setAccessibleName(tr("Note for the history"));
    m_note->setPlaceholderText(tr("Why? (may stay empty)"));
    label->setBuddy(m_note);
    row->addWidget(label);
    row->addWidget(m_note, 1);
    column->addLayout(row);
}

QWidget *ReviewPane::makeSentences()
{
    auto *scroll = new QScrollArea(this);
    m_sentences = scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("What happens"));
    auto *inner = new QWidget(scroll);
    inner->setObjectName(QStringLiteral("plain"));
    auto *lines = new QVBoxLayout(inner);
    lines->setContentsMargins(0, 0, kGrid, 0);
    lines->setSpacing(kGrid + kGrid / 2);
    m_acts = new ActList(inner);
    lines->addWidget(m_acts);
    m_consequences = new NoteList(inner);
    m_consequences->setObjectName(QStringLiteral("review-consequences"));
    lines->addWidget(m_consequences);
    lines->addStretch();
    scroll->setWidget(inner);
    connect(m_acts, &ActList::choiceChanged, this, &ReviewPane::choiceChanged);
    connect(m_acts, &ActList::showWished, this, &ReviewPane::showWished);
    return scroll;
}

QWidget *ReviewPane::makeFiles()
{
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(kGrid + kGrid / 2);
    auto *listCard = new Card(split);
    m_files = new QListWidget(listCard);
    m_files->setObjectName(QStringLiteral("review-files"));
    m_files->setAccessibleName(tr("Files"));
    m_files->setFrameShape(QFrame::NoFrame);
    m_files->setProperty("kind", QStringLiteral("rows"));
    m_files->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    listCard->body()->addWidget(m_files);
    auto *diffCard = new Card(split);
    m_file = new QLabel(diffCard);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setContentsMargins(kGrid + kGrid / 2, kGrid / 2, kGrid, 0);
    setMuted(m_file);
    m_diff = new DiffView(diffCard);
    m_diff->setObjectName(QStringLiteral("review-diff"));
    diffCard->body()->addWidget(m_file);
    diffCard->body()->addWidget(m_diff, 1);
    split->addWidget(listCard);
    split->addWidget(diffCard);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 3);
    connect(m_files, &QListWidget::currentRowChanged, this, &ReviewPane::showFile);
    return split;
}

void ReviewPane::setActs(const QList<StagedAct> &acts)
{
    m_acts->setActs(acts);
}

void ReviewPane::fitSentences()
{
    if (!m_isFitted)
        return;
    auto *inner = m_sentences->widget();
    inner->layout()->activate();
    const int width = m_sentences->viewport()->width();
    const int wanted = inner->layout()->hasHeightForWidth() ? inner->layout()->heightForWidth(width) : inner->sizeHint().height();
    const int all = m_split->height() - m_split->handleWidth();
    const int top = qBound(m_sentences->minimumSizeHint().height(), wanted, all / 2);
    m_split->setSizes({top, all - top});
}

void ReviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSentences();
}

QList<StagedAct> ReviewPane::included() const
{
    return m_acts->included();
}

void ReviewPane::setOutcome(const Outcome &outcome)
{
    m_outcome = outcome;
    m_acts->setParts(outcome.parts);
    // What no part has said: the whole of an undo, and what only follows from all of them together.
    rpc::changes::Part rest;
    const auto said = [&](const auto &member, const auto &what) {
        return std::ranges::any_of(outcome.parts, [&](const auto &part) { return std::ranges::any_of(part.*member, what); });
    };
    for (const auto &problem : outcome.problems) {
        if (!said(&rpc::changes::Part::problems, [&](const auto &other) { return other.file == problem.file && other.reason == problem.reason; }))
            rest.problems.push_back(problem);
    }
    for (const auto &sentence : outcome.consequences) {
        if (!said(&rpc::changes::Part::consequences, [&](const auto &other) { return other == sentence; }))
            rest.consequences.push_back(sentence);
    }
    auto notes = notesOf(rest);
    if (notes.isEmpty() && outcome.parts.empty())
        notes.append({QStringLiteral("information"), Tone::Neutral, tr("Nothing changes: the hub has it already."), QString()});
    m_consequences->setNotes(notes);
    m_interruption->setNotes({{QStringLiteral("pause"), Tone::Neutral,
                               tr("Interruption: %1").arg(HelperWords::sentence(outcome.interruption)), QString()}});
    showFiles();
    QTimer::singleShot(0, this, &ReviewPane::fitSentences); // when the sentences have their places
}

void ReviewPane::setProblem(const QString &sentence)
{
    m_outcome = {};
    m_acts->setParts({});
    m_consequences->setNotes({{QStringLiteral("error"), Tone::Bad, sentence, QString()}});
    m_interruption->setNotes({});
    showFiles();
}

void ReviewPane::showFiles()
{
    const auto *current = m_files->currentItem();
    const QString before = current ? current->text() : QString();
    m_files->clear();
    for (const auto &file : m_outcome.files)
        m_files->addItem(Format::fromUtf8(file.file));
    const auto again = m_files->findItems(before, Qt::MatchExactly);
    m_files->setCurrentRow(again.isEmpty() ? 0 : m_files->row(again.front()));
    showFile();
}

void ReviewPane::showFile()
{
    const auto *item = m_files->currentItem();
    const QString name = item ? item->text() : QString();
    const auto file = std::ranges::find(m_outcome.files, name.toStdString(), &rpc::changes::ChangedFile::file);
    if (file == m_outcome.files.end()) {
        m_file->clear();
        return m_diff->setLines({});
    }
    m_file->setText(fateWord(file->fate).arg(name));
    m_diff->setLines(parseUnifiedDiff(QString::fromUtf8(file->diff.data(), static_cast<qsizetype>(file->diff.size()))));
}

void ReviewPane::setMessage(const QString &sentence, Tone tone)
{
    auto notes = m_interruption->notes();
    if (notes.size() > 1)
        notes.resize(1);
    const auto glyph = tone == Tone::Good ? QStringLiteral("success") : tone == Tone::Waiting ? QStringLiteral("warning") : QStringLiteral("error");
    notes.append({glyph, tone, sentence, QString()});
    m_interruption->setNotes(notes);
}

QString ReviewPane::note() const
{
    return m_note->text().trimmed();
}

void ReviewPane::setBusy(bool busy)
{
    m_acts->setEnabled(!busy);
    m_note->setEnabled(!busy);
}

} // namespace mw::gui

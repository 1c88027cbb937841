// SPDX-License-Identifier: GPL-3.0-or-later
// The first view of the review sheet.
#include "gui/pages/ReviewPane.h"

#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/DiffView.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/NoteList.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace mw::gui {

namespace {

constexpr int kFileRole = Qt::UserRole;

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
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("What happens"));
    auto *inner = new QWidget(scroll);
    inner->setObjectName(QStringLiteral("plain"));
    auto *lines = new QVBoxLayout(inner);
    lines->setContentsMargins(0, 0, kGrid, 0);
    m_consequences = new NoteList(inner);
    m_consequences->setObjectName(QStringLiteral("review-consequences"));
    lines->addWidget(m_consequences);
    lines->addStretch();
    scroll->setWidget(inner);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(kGrid + kGrid / 2);
    split->addWidget(scroll);
    split->addWidget(makeFiles());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 3);
    column->addWidget(split, 1);
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
    connect(m_files, &QListWidget::itemChanged, this, [this] {
        if (!m_choosing)
            Q_EMIT choiceChanged();
    });
    return split;
}

void ReviewPane::setChoice(const QStringList &files)
{
    m_choosing = true;
    m_files->clear();
    for (const auto &file : files) {
        auto *item = itemOf(file);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setToolTip(tr("Untick it to leave it for later"));
    }
    m_files->setCurrentRow(0);
    m_choosing = false;
}

QListWidgetItem *ReviewPane::itemOf(const QString &file)
{
    for (int row = 0; row < m_files->count(); ++row) {
        if (m_files->item(row)->data(kFileRole).toString() == file)
            return m_files->item(row);
    }
    auto *item = new QListWidgetItem(file, m_files);
    item->setData(kFileRole, file);
    return item;
}

QStringList ReviewPane::included() const
{
    QStringList out;
    for (int row = 0; row < m_files->count(); ++row) {
        if (m_files->item(row)->checkState() == Qt::Checked)
            out.append(m_files->item(row)->data(kFileRole).toString());
    }
    return out;
}

void ReviewPane::setOutcome(const Outcome &outcome)
{
    m_outcome = outcome;
    QList<Note> notes;
    for (const auto &problem : outcome.problems) {
        const bool error = problem.severity == rpc::changes::Severity::Error;
        const QString reason = Format::fromUtf8(problem.reason);
        const QString file = Format::fromUtf8(problem.file);
        notes.append({error ? QStringLiteral("error") : QStringLiteral("warning"), error ? Tone::Bad : Tone::Waiting,
                      problem.line > 0 ? tr("%1, line %2: %3", "file, number, reason").arg(file).arg(problem.line).arg(reason)
                                       : tr("%1: %2", "file, reason").arg(file, reason),
                      QString()});
    }
    std::ranges::stable_sort(notes, {}, [](const Note &note) { return note.tone != Tone::Bad; });
    for (const auto &sentence : outcome.consequences)
        notes.append({QStringLiteral("information"), Tone::Active, HelperWords::sentence(sentence), QString()});
    if (notes.isEmpty())
        notes.append({QStringLiteral("information"), Tone::Neutral, tr("Nothing changes: the hub has it already."), QString()});
    m_consequences->setNotes(notes);
    m_interruption->setNotes({{QStringLiteral("pause"), Tone::Neutral,
                               tr("Interruption: %1").arg(HelperWords::sentence(outcome.interruption)), QString()}});
    m_choosing = true;
    for (const auto &file : outcome.files)
        itemOf(Format::fromUtf8(file.file));
    m_choosing = false;
    if (m_files->currentRow() < 0)
        m_files->setCurrentRow(0);
    showFile();
}

void ReviewPane::setProblem(const QString &sentence)
{
    m_outcome = {};
    m_consequences->setNotes({{QStringLiteral("error"), Tone::Bad, sentence, QString()}});
    m_interruption->setNotes({});
    showFile();
}

void ReviewPane::showFile()
{
    const auto *item = m_files->currentItem();
    const QString name = item ? item->data(kFileRole).toString() : QString();
    const auto file = std::ranges::find(m_outcome.files, name.toStdString(), &rpc::changes::ChangedFile::file);
    if (file == m_outcome.files.end()) {
        m_file->setText(name.isEmpty() ? QString() : tr("%1 – stays as it is").arg(name));
        return m_diff->setLines({});
    }
    m_file->setText(fateWord(file->fate).arg(name));
    m_diff->setLines(parseUnifiedDiff(QString::fromUtf8(file->diff.data(), static_cast<qsizetype>(file->diff.size()))));
}

QString ReviewPane::note() const
{
    return m_note->text().trimmed();
}

void ReviewPane::setBusy(bool busy)
{
    m_files->setEnabled(!busy);
    m_note->setEnabled(!busy);
}

} // namespace mw::gui

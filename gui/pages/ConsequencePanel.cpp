// SPDX-License-Identifier: GPL-3.0-or-later
// Beside a form: what happens, which files are changed, and what is interrupted.
#include "gui/pages/ConsequencePanel.h"

#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/NoteList.h"
#include "gui/widgets/Theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace mw::gui {

QList<Note> notesOf(const rpc::changes::Part &part, const QStringList &shownElsewhere)
{
    QList<Note> notes;
    for (const auto &problem : part.problems) {
        const QString reason = HelperWords::sentence(problem.reason);
        const QString file = Format::fromUtf8(problem.file);
        const bool error = problem.severity == rpc::changes::Severity::Error;
        if (error && shownElsewhere.contains(reason))
            continue;
        const bool place = file.contains(u'/');
        const QString sentence = place && problem.line > 0
                                     ? ConsequencePanel::tr("%1, line %2: %3", "file, number, reason").arg(file).arg(problem.line).arg(reason)
                                 : place ? ConsequencePanel::tr("%1: %2", "file, reason").arg(file, reason)
                                         : reason;
        notes.append({error ? QStringLiteral("error") : QStringLiteral("warning"), error ? Tone::Bad : Tone::Waiting, sentence, QString()});
    }
    std::ranges::stable_sort(notes, {}, [](const Note &note) { return note.tone != Tone::Bad; });
    if (!part.danger.empty())
        notes.append({QStringLiteral("warning"), Tone::Waiting, HelperWords::sentence(part.danger),
                      ConsequencePanel::tr("You are asked for permission when it is applied.")});
    for (const auto &sentence : part.consequences)
        notes.append({QStringLiteral("information"), Tone::Active, HelperWords::sentence(sentence), QString()});
    return notes;
}

ConsequencePanel::ConsequencePanel(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    auto *scroll = new QScrollArea(card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("What happens"));
    auto *inner = new QWidget(scroll);
    inner->setObjectName(QStringLiteral("plain"));
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    column->setSpacing(kGrid);
    column->addWidget(addTitle(tr("What happens")));
    m_happens = new NoteList(inner);
    m_happens->setObjectName(QStringLiteral("form-happens"));
    column->addWidget(m_happens);
    column->addSpacing(kGrid);
    column->addWidget(addTitle(tr("Files")));
    for (auto *label : {&m_files, &m_interruption}) {
        *label = new QLabel(inner);
        (*label)->setTextFormat(Qt::PlainText);
        (*label)->setWordWrap(true);
    }
    m_files->setObjectName(QStringLiteral("form-files"));
    m_files->setFont(monospaceFont());
    column->addWidget(m_files);
    column->addSpacing(kGrid);
    column->addWidget(addTitle(tr("Interruption")));
    m_interruption->setObjectName(QStringLiteral("form-interruption"));
    column->addWidget(m_interruption);
    column->addStretch();
    scroll->setWidget(inner);
    card->body()->addWidget(scroll);
    setWaitingFor(QString());
}

QLabel *ConsequencePanel::addTitle(const QString &text)
{
    auto *label = new QLabel(text, this);
    setTextSize(label, TextSize::Strong);
    label->setWordWrap(true);
    return label;
}

void ConsequencePanel::setWaitingFor(const QString &sentence)
{
    m_happens->setNotes({{QStringLiteral("information"), Tone::Neutral,
                          sentence.isEmpty() ? tr("Fill in the form to see what it would do. Nothing is changed before you apply it.") : sentence,
                          QString()}});
    m_files->setText(tr("none yet"));
    m_interruption->setText(tr("none yet"));
}

void ConsequencePanel::setProblem(const QString &sentence)
{
    m_happens->setNotes({{QStringLiteral("error"), Tone::Bad, sentence, QString()}});
    m_files->setText(tr("none"));
    m_interruption->setText(tr("none"));
}

void ConsequencePanel::setPart(const rpc::changes::Part &part, const QString &interruption, const QStringList &shownElsewhere)
{
    auto notes = notesOf(part, shownElsewhere);
    const bool wrong = std::ranges::any_of(part.problems, [](const auto &p) { return p.severity == rpc::changes::Severity::Error; });
    if (notes.isEmpty() && wrong)
        notes.append({QStringLiteral("error"), Tone::Bad, tr("This cannot be done as it is: see the field that is marked."), QString()});
    else if (notes.isEmpty())
        notes.append({QStringLiteral("information"), Tone::Neutral, tr("Nothing changes: the hub has it already."), QString()});
    m_happens->setNotes(notes);
    QStringList files;
    for (const auto &file : part.files)
        files.append(Format::fromUtf8(file));
    m_files->setText(files.isEmpty() ? tr("none") : files.join(u'\n'));
    m_interruption->setText(interruption.isEmpty() ? tr("None.") : interruption);
}

void ConsequencePanel::setBusy(bool busy)
{
    m_happens->setEnabled(!busy);
}

} // namespace mw::gui

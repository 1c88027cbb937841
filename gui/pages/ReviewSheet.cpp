// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet before every change: look, choose, apply, and see it proven.
#include "gui/pages/ReviewSheet.h"

#include "gui/client/UndoTexts.h"
#include "gui/models/ActScript.h"
#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"
#include "gui/models/LineDiff.h"
#include "gui/pages/ConflictPane.h"
#include "gui/pages/ResultPane.h"
#include "gui/pages/ReviewPane.h"
#include "gui/widgets/DialogFrame.h"
#include "gui/widgets/Theme.h"

#include "shared/rpc/Changes.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mw::gui {

ReviewSheet::ReviewSheet(ChangeStore &changes, StagedChanges &staged, std::int64_t undo, QWidget *parent)
    : QDialog(parent), m_changes(changes), m_staged(staged), m_undo(undo)
{
    auto [column, title] = beginDialog(this, undo > 0 ? tr("Undo change %1").arg(undo) : tr("Review changes"));
    m_title = title;
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeReview());
    m_conflict = new ConflictPane(m_stack);
    m_stack->addWidget(m_conflict);
    m_result = new ResultPane(m_stack);
    m_stack->addWidget(m_result);
    column->addWidget(m_stack, 1);
    connectConflict();
    connect(m_result, &ResultPane::takenBack, this, [this] {
        for (const auto &act : std::exchange(m_inHand, {}))
            m_staged.stage(act);
    });
    connect(m_result, &ResultPane::keepWished, this, &ReviewSheet::keep);
    connect(m_result, &ResultPane::undoWished, this, &ReviewSheet::undoNow);
    connect(m_result, &ResultPane::closeWished, this, &QDialog::accept);
    const int em = fontMetrics().height();
    resize(qMin(em * 60, parent->width() - 4 * kGrid), qMin(em * 40, parent->height() - 4 * kGrid));
    showActs();
}

void ReviewSheet::connectConflict()
{
    connect(m_conflict, &ConflictPane::backWished, this, &QDialog::reject);
    connect(m_conflict, &ConflictPane::resolved, this, [this](const StagedFile &file) {
        m_staged.stage(file);
        showActs();
    });
    connect(m_conflict, &ConflictPane::theirsWished, this, [this](const QString &file) {
        m_staged.discard(file);
        Q_EMIT m_changes.applied(); // what is on the hub is read again
        showActs();
    });
    connect(m_conflict, &ConflictPane::editorWished, this, [this](const StagedFile &file) {
        m_staged.stage(file);
        Q_EMIT editorWished(file.file, 0);
        reject();
    });
}

void ReviewSheet::showActs()
{
    if (m_undo == 0)
        m_review->setActs(m_staged.acts());
    ask();
}

QWidget *ReviewSheet::makeReview()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    m_review = new ReviewPane(page);
    column->addWidget(m_review, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addStretch();
    auto *back = new QPushButton(m_undo > 0 ? tr("&Cancel") : tr("&Back to editing"), page);
    back->setObjectName(QStringLiteral("review-back"));
    m_apply = new QPushButton(m_undo > 0 ? tr("&Undo it") : tr("&Apply"), page);
    m_apply->setObjectName(QStringLiteral("review-apply"));
    m_apply->setProperty("kind", QStringLiteral("primary"));
    m_apply->setDefault(true);
    m_script = new QPushButton(tr("&Save as script…"), page);
    m_script->setObjectName(QStringLiteral("review-script"));
    m_script->setToolTip(tr("The commands of mailwrightctl that do the same"));
    m_script->setVisible(m_undo == 0);
    row->addWidget(back);
    row->addWidget(m_script);
    row->addWidget(m_apply);
    connect(m_script, &QPushButton::clicked, this, &ReviewSheet::saveScript);
    column->addLayout(row);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &ReviewSheet::apply);
    connect(m_review, &ReviewPane::choiceChanged, this, &ReviewSheet::ask);
    connect(m_review, &ReviewPane::showWished, this, [this](const QString &file, int line) {
        Q_EMIT editorWished(file, line);
        reject();
    });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), page), &QShortcut::activated, m_apply, &QPushButton::click);
    return page;
}

void ReviewSheet::setBusy(bool busy)
{
    m_busy = busy;
    m_apply->setEnabled(!busy && m_good);
    m_script->setEnabled(!busy && m_good);
    m_review->setBusy(busy && m_good);
}

void ReviewSheet::ask()
{
    m_stack->setCurrentIndex(0);
    m_good = false;
    const auto acts = m_review->included();
    if (m_undo == 0 && acts.isEmpty()) {
        m_review->setProblem(tr("Nothing is included, so there is nothing to apply."));
        return setBusy(false);
    }
    setBusy(true);
    const auto done = [this, acts, round = ++m_round](const OutcomeAnswer &answer) {
        if (round == m_round)
            takePreview(acts, answer);
    };
    if (m_undo > 0)
        m_changes.previewUndo(m_undo, this, done);
    else
        m_changes.preview(acts, this, done);
}

void ReviewSheet::takePreview(const QList<StagedAct> &acts, const OutcomeAnswer &answer)
{
    if (!answer)
        return showFault(answer.error());
    m_previewed = *answer;
    m_review->setOutcome(*answer);
    if (!m_lookAgain.isEmpty())
        m_review->setMessage(std::exchange(m_lookAgain, {}), Tone::Waiting);
    const auto isError = [](const auto &problem) { return problem.severity == rpc::changes::Severity::Error; };
    m_good = std::ranges::none_of(answer->problems, isError) && !answer->files.empty() &&
             std::ranges::none_of(answer->parts, [&](const auto &part) { return std::ranges::any_of(part.problems, isError); });
    for (std::size_t i = 0; i < answer->parts.size() && i < static_cast<std::size_t>(acts.size()); ++i) {
        const auto &act = acts[static_cast<qsizetype>(i)];
        for (const auto &problem : answer->parts[i].problems) {
            if (act.file && isError(problem) && Format::fromUtf8(problem.file) == act.file->file)
                return lookForConflict(*act.file, problem.reason);
        }
    }
    setBusy(false);
    if (m_good)
        m_apply->setFocus(Qt::OtherFocusReason);
}

void ReviewSheet::saveScript()
{
    auto *dialog = new QFileDialog(this, tr("Save as script"), QString(), tr("Shell scripts (*.sh)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("script-file"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("sh"));
    dialog->selectFile(QStringLiteral("mailwright-changes.sh"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray script = ActScript::of(m_previewed.parts, m_review->note()).toUtf8();
        const bool good = file.open(QIODevice::WriteOnly) && file.write(script) == script.size() && file.commit();
        m_review->setMessage(good ? tr("The commands are in %1.", "file").arg(path) : tr("%1 could not be written: %2", "file, reason").arg(path, file.errorString()),
                             good ? Tone::Good : Tone::Bad);
    });
    dialog->open();
}

void ReviewSheet::apply()
{
    if (!m_good || m_busy)
        return;
    setBusy(true);
    const auto acts = m_review->included();
    QStringList keys;
    for (const auto &act : acts)
        keys.append(act.key);
    const auto done = [this, keys](const OutcomeAnswer &answer) { takeResult(answer, keys); };
    if (m_undo > 0)
        m_changes.undo(m_undo, m_review->note(), this, done);
    else
        m_changes.apply(acts, m_review->note(), this, done, m_previewed.files);
}

void ReviewSheet::takeResult(const OutcomeAnswer &answer, const QStringList &keys)
{
    if (!answer)
        return showFault(answer.error());
    if (m_undo == 0) {
        m_inHand = m_review->included();
        m_staged.applied(keys);
    }
    showResult(*answer);
}

void ReviewSheet::showFault(const rpc::Fault &fault)
{
    m_good = false;
    if (fault.kind == rpc::Fault::Kind::Stale && m_undo > 0)
        return undoByHand(fault);
    const auto *mine = m_undo == 0 ? m_staged.find(Format::fromUtf8(fault.what)) : nullptr;
    if (fault.kind == rpc::Fault::Kind::Stale && mine)
        return lookForConflict(*mine, fault.reason);
    if (fault.kind == rpc::Fault::Kind::Stale && m_undo == 0 && m_lookAgain.isEmpty())
        return lookAgain(fault);
    setBusy(false);
    m_review->setProblem(HelperWords::sentence(fault.sentence()));
}

// Somebody else's change came first: what would happen now is shown anew, and nothing is applied that nobody has seen.
void ReviewSheet::lookAgain(const rpc::Fault &fault)
{
    m_lookAgain = tr("%1 Nothing is applied yet. This is what would happen now: look at it, then apply.", "why").arg(HelperWords::sentence(fault.sentence()));
    ask();
}

// Later changes are in the way: the change is taken back by edits of its files, made here. What can be joined with the later
// changes is; what cannot is shown in three views. From then on the sheet is one of edits that wait.
void ReviewSheet::undoByHand(const rpc::Fault &fault)
{
    auto *texts = new UndoTexts(m_changes, m_undo, this);
    connect(texts, &UndoTexts::done, this, [this, fault](const QList<UndoneFile> &files) {
        setBusy(false);
        m_review->setProblem(HelperWords::sentence(fault.sentence()));
        const QString wanted = Format::fromUtf8(fault.what);
        const auto stuck = std::ranges::find(files, wanted, &UndoneFile::file);
        if (stuck == files.end())
            return;
        for (const auto &file : files) {
            const auto joined = mergeLines(file.after.value_or(QString()), file.now.value_or(QString()), file.before.value_or(QString()));
            if (file.file != wanted && joined)
                m_staged.stage(StagedFile{file.file, file.hash, file.now, file.before || !joined->isEmpty() ? joined : std::nullopt});
        }
        m_title->setText(tr("Undo change %1 by hand").arg(m_undo));
        m_apply->setText(tr("&Apply"));
        m_undo = 0;
        // What one wants is what it held before the change; what both began with is what the change made.
        m_conflict->setConflict({stuck->file, stuck->hash, stuck->after, stuck->before}, stuck->now, stuck->hash,
                                HelperWords::sentence(fault.reason), ConflictPane::Reason::Undo);
        m_stack->setCurrentIndex(1);
    });
}

// Whether the file is another than the one that was edited; else what the sheet says already is all there is to it.
void ReviewSheet::lookForConflict(const StagedFile &mine, const std::string &reason)
{
    m_changes.read(mine.file, this, [this, mine, why = HelperWords::sentence(reason), round = m_round](const auto &answer) {
        if (round != m_round)
            return;
        setBusy(false);
        if (!answer || answer->hash == mine.base.toStdString())
            return;
        const auto text = QString::fromUtf8(answer->content.data(), static_cast<qsizetype>(answer->content.size()));
        m_conflict->setConflict(mine, answer->present ? std::optional(text) : std::nullopt, QString::fromStdString(answer->hash), why);
        m_stack->setCurrentIndex(1);
    });
}

void ReviewSheet::showResult(const Outcome &outcome)
{
    setBusy(false);
    m_applied = outcome.id;
    m_title->setText(m_undo > 0 ? tr("Change %1 is undone").arg(m_undo) : tr("Changes applied"));
    m_stack->setCurrentIndex(2);
    m_result->setOutcome(outcome);
}

// Whoever goes away from the question would lose the change without a word.
void ReviewSheet::reject()
{
    if (m_result->waits())
        m_result->remind();
    else
        QDialog::reject();
}

void ReviewSheet::keep()
{
    m_changes.confirm(this, [this](const QString &problem) {
        m_result->setAnswer(problem.isEmpty() ? tr("The change stays.") : problem, problem.isEmpty() ? Tone::Good : Tone::Bad);
    });
}

void ReviewSheet::undoNow()
{
    m_changes.undo(m_applied, QString(), this, [this](const OutcomeAnswer &answer) {
        m_result->setAnswer(answer ? tr("The change has been taken back.") : HelperWords::sentence(answer.error().sentence()),
                            answer ? Tone::Good : Tone::Bad);
    });
}

} // namespace mw::gui

// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet before every change: look, choose, apply, and see it proven.
#include "gui/pages/ReviewSheet.h"

#include "gui/models/Format.h"
#include "gui/pages/ConflictPane.h"
#include "gui/pages/ResultPane.h"
#include "gui/pages/ReviewPane.h"
#include "gui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mw::gui {

ReviewSheet::ReviewSheet(ChangeStore &changes, StagedChanges &staged, std::int64_t undo, QWidget *parent)
    : QDialog(parent), m_changes(changes), m_staged(staged), m_undo(undo)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(undo > 0 ? tr("Undo change %1").arg(undo) : tr("Review changes"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid + kGrid / 2);
    m_title = new QLabel(windowTitle(), this);
    setTextSize(m_title, TextSize::PageTitle);
    column->addWidget(m_title);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeReview());
    m_conflict = new ConflictPane(m_stack);
    m_stack->addWidget(m_conflict);
    m_result = new ResultPane(m_stack);
    m_stack->addWidget(m_result);
    column->addWidget(m_stack, 1);
    connect(m_conflict, &ConflictPane::resolved, this, [this](const StagedFile &file) {
        m_staged.stage(file);
        ask();
    });
    connect(m_conflict, &ConflictPane::theirsWished, this, [this](const QString &file) {
        m_staged.discard(file);
        Q_EMIT m_changes.applied(); // what is on the hub is read again
        ask();
    });
    connect(m_conflict, &ConflictPane::editorWished, this, [this](const StagedFile &file) {
        m_staged.stage(file);
        Q_EMIT editorWished(file.file);
        reject();
    });
    connect(m_result, &ResultPane::keepWished, this, &ReviewSheet::keep);
    connect(m_result, &ResultPane::undoWished, this, &ReviewSheet::undoNow);
    connect(m_result, &ResultPane::closeWished, this, &QDialog::accept);
    const int em = fontMetrics().height();
    resize(qMin(em * 60, parent->width() - 4 * kGrid), qMin(em * 40, parent->height() - 4 * kGrid));
    QStringList files;
    for (const auto &file : m_staged.files())
        files.append(file.file);
    if (m_undo == 0)
        m_review->setChoice(files);
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
    row->addWidget(back);
    row->addWidget(m_apply);
    column->addLayout(row);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &ReviewSheet::apply);
    connect(m_review, &ReviewPane::choiceChanged, this, &ReviewSheet::ask);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), page), &QShortcut::activated, m_apply, &QPushButton::click);
    return page;
}

void ReviewSheet::setBusy(bool busy)
{
    m_busy = busy;
    m_apply->setEnabled(!busy && m_good);
    m_review->setBusy(busy && m_good);
}

QList<StagedFile> ReviewSheet::wanted() const
{
    const auto included = m_review->included();
    QList<StagedFile> out;
    for (const auto &file : m_staged.files()) {
        if (included.contains(file.file))
            out.append(file);
    }
    return out;
}

void ReviewSheet::ask()
{
    m_stack->setCurrentIndex(0);
    m_good = false;
    const auto files = wanted();
    if (m_undo == 0 && files.isEmpty()) {
        m_review->setProblem(tr("No file is included, so there is nothing to apply."));
        return setBusy(false);
    }
    setBusy(true);
    const auto done = [this, round = ++m_round](const OutcomeAnswer &answer) {
        if (round == m_round)
            takePreview(answer);
    };
    if (m_undo > 0)
        m_changes.previewUndo(m_undo, this, done);
    else
        m_changes.preview(files, this, done);
}

void ReviewSheet::takePreview(const OutcomeAnswer &answer)
{
    if (!answer)
        return showFault(answer.error());
    m_review->setOutcome(*answer);
    m_good = std::ranges::none_of(answer->problems, [](const auto &p) { return p.severity == rpc::changes::Severity::Error; }) &&
             !answer->files.empty();
    setBusy(false);
    if (m_good)
        m_apply->setFocus(Qt::OtherFocusReason);
}

void ReviewSheet::apply()
{
    if (!m_good || m_busy)
        return;
    setBusy(true);
    QStringList names;
    const auto files = wanted();
    for (const auto &file : files)
        names.append(file.file);
    const auto done = [this, names](const OutcomeAnswer &answer) { takeResult(answer, names); };
    if (m_undo > 0)
        m_changes.undo(m_undo, m_review->note(), this, done);
    else
        m_changes.apply(files, m_review->note(), this, done);
}

void ReviewSheet::takeResult(const OutcomeAnswer &answer, const QStringList &files)
{
    if (!answer)
        return showFault(answer.error());
    if (m_undo == 0)
        m_staged.applied(files);
    showResult(*answer);
}

void ReviewSheet::showResult(const Outcome &outcome)
{
    setBusy(false);
    m_applied = outcome.id;
    m_title->setText(m_undo > 0 ? tr("Change %1 is undone").arg(m_undo) : tr("Changes applied"));
    m_stack->setCurrentIndex(2);
    m_result->setOutcome(outcome);
}

void ReviewSheet::showFault(const rpc::Fault &fault)
{
    m_good = false;
    if (fault.kind == rpc::Fault::Kind::Stale && m_undo == 0 && m_staged.find(Format::fromUtf8(fault.what)))
        return showConflict(fault);
    setBusy(false);
    m_review->setProblem(Format::fromUtf8(fault.sentence()));
}

void ReviewSheet::showConflict(const rpc::Fault &fault)
{
    const QString file = Format::fromUtf8(fault.what);
    const QString reason = Format::fromUtf8(fault.reason);
    m_changes.read(file, this, [this, file, reason](const auto &answer) {
        setBusy(false);
        const auto *mine = m_staged.find(file);
        if (!answer || !mine)
            return m_review->setProblem(answer ? reason : Format::fromUtf8(answer.error().sentence()));
        const auto text = QString::fromUtf8(answer->content.data(), static_cast<qsizetype>(answer->content.size()));
        m_conflict->setConflict(*mine, answer->present ? std::optional(text) : std::nullopt, QString::fromStdString(answer->hash), reason);
        m_stack->setCurrentIndex(1);
    });
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
        m_result->setAnswer(answer ? tr("The change has been taken back.") : Format::fromUtf8(answer.error().sentence()),
                            answer ? Tone::Good : Tone::Bad);
    });
}

} // namespace mw::gui

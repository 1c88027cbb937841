// SPDX-License-Identifier: GPL-3.0-or-later
// The right part of the Control files page: one file, as a form and as text.
#include "gui/pages/ControlDetails.h"

#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"
#include "gui/widgets/CodeEditor.h"
#include "gui/widgets/ControlForm.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/FactList.h"
#include "gui/widgets/FormField.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/NoteList.h"
#include "gui/widgets/StatusPill.h"
#include "gui/widgets/WrapLayout.h"

#include "shared/rpc/Control.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace mw::gui {

namespace {

constexpr int kNoteWidth = 340;

// Names of programs are not to be broken at their hyphens.
QString unbroken(QString names)
{
    return names.replace(u'-', QChar(0x2011));
}

} // namespace

ControlDetails::ControlDetails(StagedChanges &staged, QWidget *parent) : QWidget(parent), m_staged(staged)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    m_empty->setTextWidth(kNoteWidth);
    m_stack->addWidget(m_empty);
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeContent());
    m_stack->addWidget(scroll);
    column->addWidget(m_stack);
    connect(&staged, &StagedChanges::changed, this, [this] {
        if (m_stack->currentIndex() == 1) {
            showContent();
            showState();
        }
    });
    connect(&m_checker, &ContentChecker::checked, this, &ControlDetails::takeProblems);
    showNothing();
}

QWidget *ControlDetails::makeContent()
{
    auto *content = new QWidget(this);
    content->setObjectName(QStringLiteral("plain"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(2 * kGrid, kGrid + kGrid / 2, 2 * kGrid, kGrid + kGrid / 2);
    column->setSpacing(kGrid + kGrid / 2);
    column->addWidget(makeHead(content));
    m_body = new QStackedWidget(content);
    m_body->addWidget(makeTabs(m_body));
    m_body->addWidget(makeHidden(m_body));
    column->addWidget(m_body, 1);
    m_problems = new NoteList(content);
    m_problems->setObjectName(QStringLiteral("control-problems"));
    m_problems->setAccessibleName(tr("Problems"));
    column->addWidget(m_problems);
    m_explanation = new NoteList(content);
    m_explanation->setObjectName(QStringLiteral("control-explanation"));
    m_explanation->setAccessibleName(tr("What the line means"));
    column->addWidget(m_explanation);
    column->addWidget(makeButtons(content));
    return content;
}

QWidget *ControlDetails::makeHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    auto *row = new QHBoxLayout;
    m_name = new QLabel(head);
    m_name->setObjectName(QStringLiteral("control-name"));
    m_name->setTextFormat(Qt::PlainText);
    setTextSize(m_name, TextSize::CardTitle);
    m_state = new StatusPill(head);
    row->addWidget(m_name, 1);
    row->addWidget(m_state);
    column->addLayout(row);
    m_help = new QLabel(head);
    m_help->setTextFormat(Qt::PlainText);
    m_help->setWordWrap(true);
    column->addWidget(m_help);
    m_facts = new FactList(head, FactList::Values::Sentences);
    column->addWidget(m_facts);
    return head;
}

QWidget *ControlDetails::makeTabs(QWidget *parent)
{
    m_tabs = new QTabWidget(parent);
    m_tabs->setObjectName(QStringLiteral("control-tabs"));
    m_tabs->setDocumentMode(true);
    m_form = new ControlForm(m_tabs);
    m_editor = new CodeEditor(m_tabs);
    m_editor->setObjectName(QStringLiteral("control-editor"));
    m_editor->setProperty("kind", QStringLiteral("field"));
    m_editor->setAccessibleName(tr("Text of the file"));
    m_tabs->setMinimumHeight(fontMetrics().height() * 7); // the problems below it stay in sight
    m_tabs->addTab(m_form, tr("&Form"));
    m_tabs->addTab(m_editor, tr("Te&xt"));
    connect(m_form, &ControlForm::edited, this, &ControlDetails::edit);
    connect(m_editor, &CodeEditor::edited, this, &ControlDetails::edit);
    connect(m_editor, &CodeEditor::explanationWished, this, &ControlDetails::explain);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, [this] { m_explanation->hide(); });
    return m_tabs;
}

// In place of the tabs: a file that is not shown. One with secrets can be given another content, which nobody reads back.
QWidget *ControlDetails::makeHidden(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_hidden = new EmptyState(page);
    m_hidden->setTextWidth(kNoteWidth);
    column->addWidget(m_hidden, 1);
    auto *text = new QPlainTextEdit(page);
    text->setObjectName(QStringLiteral("control-secret"));
    text->setProperty("kind", QStringLiteral("field"));
    text->setFont(monospaceFont());
    text->setTabChangesFocus(true);
    text->setMaximumHeight(fontMetrics().height() * 8);
    m_secret = new FormField({tr("&New content"), tr("It takes the place of what is there. Once it is applied nobody can read it here."), {}, {}}, text, page);
    column->addWidget(m_secret);
    m_setSecret = new QPushButton(icon(QStringLiteral("secret")), u' ' + tr("Add to pending &changes"), page);
    m_setSecret->setObjectName(QStringLiteral("control-set-secret"));
    m_setSecret->setEnabled(false);
    column->addWidget(m_setSecret, 0, Qt::AlignRight);
    connect(text, &QPlainTextEdit::textChanged, this, [this, text] {
        m_setSecret->setEnabled(m_mayEdit && !text->toPlainText().trimmed().isEmpty());
        m_checker.check(m_entry.file(), text->toPlainText());
    });
    connect(m_setSecret, &QPushButton::clicked, this, [this, text] {
        setSecret(text->toPlainText());
        text->clear();
    });
    return page;
}

void ControlDetails::setSecret(const QString &content)
{
    rpc::control::Set::Request request;
    request.name = m_entry.name.toStdString();
    for (const auto &line : content.trimmed().split(u'\n'))
        request.values.push_back(line.toStdString());
    auto act = actOf<rpc::control::Set>(request, m_entry.name, m_entry.file());
    act.secret = true;
    m_staged.stage(act);
}

QWidget *ControlDetails::makeButtons(QWidget *parent)
{
    auto *buttons = new QWidget(parent);
    auto *row = new WrapLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    m_remove = new QPushButton(icon(QStringLiteral("restart")), u' ' + tr("&Standard value"), buttons);
    m_remove->setObjectName(QStringLiteral("control-standard"));
    m_remove->setToolTip(tr("Removes the file, so that the standard holds"));
    m_discard = new QPushButton(icon(QStringLiteral("undo")), u' ' + tr("For&get this edit"), buttons);
    m_discard->setObjectName(QStringLiteral("control-discard"));
    m_discard->setToolTip(tr("The file stays as it is on the hub"));
    row->addWidget(m_remove);
    row->addWidget(m_discard);
    connect(m_remove, &QPushButton::clicked, this, &ControlDetails::remove);
    connect(m_discard, &QPushButton::clicked, this, [this] { m_staged.discard(m_entry.file()); });
    return buttons;
}

void ControlDetails::showNothing()
{
    m_entry = {};
    m_empty->setContent(QStringLiteral("control"), Tone::Neutral, tr("No file is selected"),
                        tr("Select one to see what it does, what is in force, and to change it."));
    m_stack->setCurrentIndex(0);
}

void ControlDetails::showEntry(const ControlEntry &entry)
{
    const bool other = entry.name != m_entry.name;
    m_entry = entry;
    m_stack->setCurrentIndex(1);
    if (other) {
        m_explanation->hide();
        m_problems->setNotes({});
        m_problems->hide();
        m_editor->setProblems({});
        m_editor->setDefinitionNamed(ControlCatalogue::definitionOf(entry));
    }
    // One that has just been read gets its form only now; who is in the text already stays there.
    const bool form = ControlCatalogue::formOf(entry) != FormKind::None;
    if (other || form != m_tabs->isTabVisible(0)) {
        m_tabs->setTabVisible(0, form);
        m_tabs->setCurrentIndex(form && (other || !m_editor->hasFocus()) ? 0 : 1);
    }
    showFacts();
    showContent();
    showState();
}

void ControlDetails::setEditable(bool may)
{
    m_mayEdit = may;
    m_editor->setReadOnly(!may || !m_entry.editable());
    m_form->setEnabled(may);
    showState();
}

void ControlDetails::showEditor()
{
    m_tabs->setCurrentIndex(1);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ControlDetails::goToLine(int line)
{
    m_editor->goToLine(line);
}

void ControlDetails::focusField()
{
    if (m_stack->currentIndex() == 0 || m_body->currentIndex() == 1)
        return;
    if (m_tabs->currentIndex() == 0)
        m_form->focusField();
    else
        m_editor->setFocus(Qt::OtherFocusReason);
}

QString ControlDetails::content() const
{
    if (const auto *staged = m_staged.find(m_entry.file()))
        return staged->content.value_or(QString());
    return m_entry.content;
}

void ControlDetails::showFacts()
{
    m_name->setText(m_entry.name);
    m_help->setText(m_entry.known ? m_entry.help : tr("No program that Mailwright knows reads a file of this name. It can be looked at here, not changed."));
    QString now = m_entry.standard;
    if (m_entry.present)
        now = m_entry.secret || !m_entry.problem.isEmpty() ? tr("set, not shown") : ControlCatalogue::summary(m_entry, m_entry.content);
    m_facts->set(tr("In force"), now);
    m_facts->set(tr("Since"), m_entry.modified > 0 ? Format::moment(m_entry.modified) : QString());
    m_facts->set(tr("Standard"), m_entry.standard);
    m_facts->set(tr("Read by"), unbroken(m_entry.readers.join(QStringLiteral(", "))));
    m_facts->set(tr("After a change"), !m_entry.known                 ? QString()
                                       : m_entry.consequence.isEmpty() ? tr("nothing: it holds from the next use on")
                                                                       : m_entry.consequence);
}

void ControlDetails::showContent()
{
    m_editor->setReadOnly(!m_mayEdit || !m_entry.editable());
    if (!m_entry.readable()) {
        m_body->setCurrentIndex(1);
        m_secret->setVisible(m_entry.replaceable());
        if (m_entry.replaceable())
            m_hidden->setContent(QStringLiteral("secret"), Tone::Neutral, m_entry.present ? tr("Set, not shown") : tr("Not set"),
                                 tr("This file holds passwords or keys. What it holds never leaves the hub, and stays out of the history."));
        else
            m_hidden->setContent(QStringLiteral("file"), Tone::Neutral,
                                 m_entry.read || !m_entry.problem.isEmpty() ? tr("This file cannot be edited here") : tr("Reading the file…"),
                                 m_entry.problem.isEmpty() ? tr("A program makes it from another file.") : m_entry.problem);
        return;
    }
    m_body->setCurrentIndex(0);
    const QString text = content();
    m_editor->setText(text);
    if (ControlCatalogue::formOf(m_entry) != FormKind::None)
        m_form->setContent(m_entry, text);
    if (m_entry.present || !text.isEmpty())
        m_checker.check(m_entry.file(), text);
    else
        takeProblems(m_entry.file(), {});
}

void ControlDetails::showState()
{
    const auto *staged = m_staged.find(m_entry.file());
    m_setSecret->setVisible(m_entry.replaceable());
    if (m_staged.act(m_entry.file()))
        m_state->setState(QStringLiteral("edited"), tr("Not applied yet"), Tone::Active);
    else if (!m_entry.known)
        m_state->setState(QStringLiteral("unknown-file"), tr("Unknown file"), Tone::Waiting);
    else if (m_entry.present)
        m_state->setState(QStringLiteral("check"), tr("Set on this hub"), Tone::Good);
    else
        m_state->setState(QStringLiteral("file"), tr("Standard"), Tone::Neutral);
    const bool there = staged ? staged->content.has_value() : m_entry.present;
    m_remove->setEnabled(m_mayEdit && m_entry.editable() && there);
    m_discard->setEnabled(m_staged.act(m_entry.file()) != nullptr);
}

void ControlDetails::edit(const QString &content)
{
    StagedFile file;
    if (const auto *staged = m_staged.find(m_entry.file())) {
        file = *staged;
    } else {
        file.file = m_entry.file();
        file.base = m_entry.hash;
        if (m_entry.present)
            file.before = m_entry.content;
    }
    file.content = !file.before && content.isEmpty() ? std::nullopt : std::optional(content);
    m_staged.stage(file);
}

void ControlDetails::remove()
{
    StagedFile file{m_entry.file(), m_entry.hash, m_entry.content, std::nullopt};
    if (const auto *staged = m_staged.find(m_entry.file()))
        file = {staged->file, staged->base, staged->before, std::nullopt};
    else if (!m_entry.present)
        file.before = std::nullopt;
    m_staged.stage(file);
}

void ControlDetails::takeProblems(const QString &name, const std::vector<mail::ControlProblem> &problems)
{
    if (name != m_entry.file())
        return;
    constexpr std::size_t kMostShown = 3;
    QList<EditorProblem> marks;
    QList<Note> notes;
    for (const auto &problem : problems) {
        const bool error = problem.severity == mail::ControlProblem::Severity::Error;
        const Tone tone = error ? Tone::Bad : Tone::Waiting;
        const QString reason = HelperWords::sentence(problem.reason);
        marks.append({static_cast<int>(problem.line), tone, reason});
        if (static_cast<std::size_t>(notes.size()) < kMostShown)
            notes.append({error ? QStringLiteral("error") : QStringLiteral("warning"), tone,
                          problem.line > 0 ? tr("Line %1: %2").arg(problem.line).arg(reason) : reason, QString()});
    }
    if (problems.size() > kMostShown)
        notes.append({QStringLiteral("list"), Tone::Neutral, tr("%n more problem(s)", nullptr, static_cast<int>(problems.size() - kMostShown)), QString()});
    m_editor->setProblems(marks);
    m_problems->setNotes(notes);
    m_problems->setVisible(!notes.isEmpty());
}

void ControlDetails::explain(int line, const QString &text)
{
    m_explanation->setNotes({{QStringLiteral("information"), Tone::Active,
                              tr("Line %1: %2").arg(line).arg(ControlCatalogue::explain(m_entry, line, text)), m_entry.help}});
    m_explanation->show();
}

} // namespace mw::gui

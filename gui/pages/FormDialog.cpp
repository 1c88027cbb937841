// SPDX-License-Identifier: GPL-3.0-or-later
// A form that makes one act, with what the act would do beside it.
#include "gui/pages/FormDialog.h"

#include "gui/client/ChangeStore.h"
#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"
#include "gui/pages/ConsequencePanel.h"
#include "gui/widgets/DialogFrame.h"
#include "gui/widgets/FormField.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mw::gui {

namespace {
constexpr int kPauseMilliseconds = 200;
}

FormDialog::FormDialog(PageContext &context, const QString &title, QWidget *parent) : QDialog(parent), m_context(context)
{
    auto *column = beginDialog(this, title).column;
    auto *halves = new QHBoxLayout;
    halves->setSpacing(3 * kGrid);
    halves->addWidget(makeForm(), 3);
    m_panel = new ConsequencePanel(this);
    halves->addWidget(m_panel, 2);
    column->addLayout(halves, 1);
    column->addLayout(makeButtons());
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPauseMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &FormDialog::ask);
    connect(&context.staged, &StagedChanges::changed, this, &FormDialog::edited);
    const int em = fontMetrics().height();
    const QSize room = parent ? parent->window()->size() - QSize(4 * kGrid, 4 * kGrid) : QSize(em * 54, em * 34);
    resize(QSize(em * 54, em * 34).boundedTo(room));
}

QWidget *FormDialog::makeForm()
{
    auto *scroll = new QScrollArea(this);
    m_scroll = scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget(scroll);
    inner->setObjectName(QStringLiteral("plain"));
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, kGrid, 0);
    column->setSpacing(2 * kGrid);
    m_fields = new QVBoxLayout;
    m_fields->setSpacing(2 * kGrid);
    column->addLayout(m_fields);
    column->addStretch();
    scroll->setWidget(inner);
    return scroll;
}

QBoxLayout *FormDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("form-cancel"));
    m_add = new QPushButton(tr("Add to &pending changes"), this);
    m_add->setObjectName(QStringLiteral("form-add"));
    m_add->setToolTip(tr("It waits at the bottom of the window and is applied together with other changes"));
    m_review = new QPushButton(tr("Re&view and apply…"), this);
    m_review->setObjectName(QStringLiteral("form-review"));
    m_review->setProperty("kind", QStringLiteral("primary"));
    m_review->setDefault(true);
    cancel->setAutoDefault(false);
    m_add->setAutoDefault(false);
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(m_add);
    row->addWidget(m_review);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, [this] { finish(false); });
    connect(m_review, &QPushButton::clicked, this, [this] { finish(true); });
    return row;
}

void FormDialog::append(const QString &label, QWidget *control, const QString &help, const QString &file, const QString &example)
{
    auto *field = new FormField({label, help, file, example}, control, m_fields->parentWidget());
    m_fields->addWidget(field);
    m_entries.append({field, file.isEmpty() ? QStringList() : QStringList(file), QString()});
    connect(field, &FormField::edited, this, &FormDialog::edited);
}

void FormDialog::addWidget(QWidget *widget)
{
    m_fields->addWidget(widget);
}

void FormDialog::beginAdvanced(const QString &title)
{
    auto *toggle = new QToolButton(this);
    toggle->setObjectName(QStringLiteral("form-advanced"));
    toggle->setText(title);
    toggle->setCheckable(true);
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle->setIcon(icon(QStringLiteral("forward")));
    m_fields->addWidget(toggle, 0, Qt::AlignLeft);
    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    m_fields->addWidget(inner);
    m_fields = column;
    inner->hide();
    connect(toggle, &QToolButton::toggled, inner, [toggle, inner](bool open) {
        inner->setVisible(open);
        toggle->setIcon(icon(open ? QStringLiteral("down") : QStringLiteral("forward")));
    });
}

FormDialog::Entry *FormDialog::entryOf(const QWidget *control)
{
    const auto place = std::ranges::find_if(m_entries, [&](const Entry &entry) { return entry.field->control() == control; });
    return place == m_entries.end() ? nullptr : &*place;
}

FormField *FormDialog::fieldOf(const QWidget *control) const
{
    const auto place = std::ranges::find_if(m_entries, [&](const Entry &entry) { return entry.field->control() == control; });
    return place == m_entries.end() ? nullptr : place->field;
}

void FormDialog::setConcerns(const QWidget *control, const QStringList &names)
{
    if (auto *entry = entryOf(control))
        entry->concerns = names;
}

void FormDialog::setFieldProblem(const QWidget *control, const QString &sentence)
{
    auto *entry = entryOf(control);
    if (!entry)
        return;
    entry->ownProblem = sentence;
    entry->field->setProblem(sentence);
}

void FormDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    fitFields();
    edited();
    QTimer::singleShot(0, this, &FormDialog::focusFirst); // the dialog itself selects what it finds focused when it is shown
}

// As high as the fields need, if the window behind has room for that.
void FormDialog::fitFields()
{
    layout()->activate();
    const auto *room = m_scroll->viewport();
    const int lacking = m_scroll->widget()->layout()->totalHeightForWidth(room->width()) - room->height();
    if (lacking > 0 && parentWidget())
        resize(width(), qMin(height() + lacking, parentWidget()->window()->height() - 4 * kGrid));
}

// One types at once: in the first field, and before a domain that stands there already.
void FormDialog::focusFirst()
{
    const auto *now = focusWidget();
    if (std::ranges::none_of(m_entries, [&](const Entry &entry) { return now && entry.field->isAncestorOf(now); })) {
        const auto first = std::ranges::find_if(m_entries, [](const Entry &entry) { return entry.field->isVisible() && entry.field->control()->isEnabled(); });
        if (first != m_entries.end())
            first->field->control()->setFocus(Qt::OtherFocusReason);
    }
    if (auto *line = qobject_cast<QLineEdit *>(focusWidget()); line && line->text().startsWith(u'@')) {
        line->deselect();
        line->setCursorPosition(0);
    }
}

void FormDialog::edited()
{
    adapt();
    m_act = act();
    m_panel->setBusy(true);
    m_soon.start();
    enableButtons();
}

void FormDialog::ask()
{
    ++m_round;
    if (!m_act) {
        m_busy = false; // what was asked before is of no interest
        m_wrong = false;
        showProblems({});
        m_panel->setBusy(false);
        m_panel->setWaitingFor(missing());
        return enableButtons();
    }
    m_busy = true;
    auto act = *m_act;
    if (act.key.isEmpty())
        act.key = QStringLiteral("#form");
    // Its part is the one at its place among those that wait.
    const auto acts = m_context.staged.with(act);
    const auto place = std::ranges::find(acts, act.key, &StagedAct::key) - acts.begin();
    m_context.changes.preview(acts, this, [this, round = m_round, place](const OutcomeAnswer &answer) {
        if (round != m_round)
            return;
        m_busy = false;
        auto own = answer;
        if (own && place < static_cast<qsizetype>(own->parts.size()))
            own->parts = {own->parts[static_cast<std::size_t>(place)]};
        takeAnswer(own);
    });
}

void FormDialog::takeAnswer(const OutcomeAnswer &answer)
{
    m_panel->setBusy(false);
    if (!answer) {
        m_wrong = true;
        rpc::changes::Problem problem;
        problem.file = answer.error().what;
        problem.reason = answer.error().sentence();
        if (showProblems({problem}).isEmpty())
            m_panel->setProblem(HelperWords::sentence(problem.reason));
        return enableButtons();
    }
    const auto part = answer->parts.empty() ? rpc::changes::Part() : answer->parts.front();
    const auto shown = showProblems(part.problems);
    m_wrong = std::ranges::any_of(part.problems, [](const auto &p) { return p.severity == rpc::changes::Severity::Error; });
    m_panel->setPart(part, HelperWords::sentence(answer->interruption), shown);
    enableButtons();
}

// Under their fields; the reasons that have found one.
QStringList FormDialog::showProblems(const std::vector<rpc::changes::Problem> &problems)
{
    QStringList shown;
    for (auto &entry : m_entries) {
        QString sentence = entry.ownProblem;
        for (const auto &problem : problems) {
            if (problem.severity != rpc::changes::Severity::Error || !entry.concerns.contains(Format::fromUtf8(problem.file)) || !sentence.isEmpty())
                continue;
            sentence = HelperWords::sentence(problem.reason);
            shown.append(sentence);
        }
        entry.field->setProblem(sentence);
    }
    return shown;
}

void FormDialog::enableButtons()
{
    const bool own = std::ranges::any_of(m_entries, [](const Entry &entry) { return !entry.ownProblem.isEmpty(); });
    const bool good = m_act.has_value() && !own && (!m_wrong || !settled());
    m_add->setEnabled(good);
    m_review->setEnabled(good);
}

void FormDialog::finish(bool review)
{
    if (!m_act)
        return;
    disconnect(&m_context.staged, nullptr, this, nullptr);
    m_context.staged.stage(*m_act);
    auto &context = m_context;
    accept();
    if (review)
        context.review();
}

} // namespace mw::gui

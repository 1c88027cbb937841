// SPDX-License-Identifier: GPL-3.0-or-later
// The last page's widgets and its preview; AssistantSteps.cpp does the work.
#include "gui/assistant/AssistantApply.h"

#include "gui/assistant/MailTrace.h"
#include "gui/client/HubStore.h"
#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"
#include "gui/models/LineDiff.h"
#include "gui/pages/PageContext.h"
#include "gui/widgets/DiffView.h"
#include "gui/widgets/Theme.h"

#include "shared/rpc/Changes.h"
#include "shared/rpc/Setup.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace mw::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFileRows = 7;
constexpr int kDiffRows = 12;
constexpr int kPollMilliseconds = 300;
constexpr int kTypingMilliseconds = 400;

} // namespace

AssistantApply::AssistantApply(AssistantState &state, QWidget *parent)
    : AssistantPage(state, tr("Review and set up"), tr("This is what you have decided. Nothing has been written yet."), parent)
{
    makeReview();
    makeResult();
    body()->addStretch();
    m_trace = new MailTrace(state.context, this);
    connect(m_trace, &MailTrace::changed, this, [this] {
        m_details = m_trace->notes();
        showSteps();
    });
    connect(m_trace, &MailTrace::finished, this, [this](const QString &problem) {
        if (!problem.isEmpty())
            return fail(problem);
        m_step = kSteps;
        setPhase(Phase::Done);
    });
    m_later.setSingleShot(true);
    m_later.setInterval(kTypingMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &AssistantApply::preview);
    m_poll.setInterval(kPollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &AssistantApply::awaitServices);
    setPhase(Phase::Review);
}

void AssistantApply::makeReview()
{
    m_review = new QWidget(this);
    auto *column = new QVBoxLayout(m_review);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid + kGrid / 2);
    m_passwordRow = new QWidget(m_review);
    auto *row = new QVBoxLayout(m_passwordRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_password = new QLineEdit(m_passwordRow);
    m_password->setObjectName(u"setup-password-again"_s);
    m_password->setEchoMode(QLineEdit::Password);
    addFieldTo(row, tr("Pass&word at the provider"), m_password, tr("It was not kept when you left, so it is asked for again."), u"control/remote_auth"_s);
    column->addWidget(m_passwordRow);
    m_list = new NoteList(m_review);
    m_list->setObjectName(u"setup-sentences"_s);
    m_list->setAccessibleName(tr("What happens"));
    column->addWidget(m_list);
    auto *label = new QLabel(tr("&Files that are written"), m_review);
    m_fileList = new QListWidget(m_review);
    m_fileList->setObjectName(u"setup-files"_s);
    m_fileList->setProperty("kind", u"field"_s);
    m_fileList->setAccessibleName(tr("Files that are written"));
    m_fileList->setMinimumHeight(fontMetrics().height() * kFileRows);
    label->setBuddy(m_fileList);
    m_diff = new DiffView(m_review);
    m_diff->setObjectName(u"setup-diff"_s);
    m_diff->setAccessibleName(tr("What is written into the file"));
    m_diff->setMinimumHeight(fontMetrics().height() * kDiffRows);
    column->addWidget(label);
    column->addWidget(m_fileList);
    column->addWidget(m_diff);
    body()->addWidget(m_review);
    connect(m_fileList, &QListWidget::currentRowChanged, this, &AssistantApply::showFile);
    connect(m_password, &QLineEdit::textChanged, this, [this](const QString &text) {
        answers().relayPassword = text;
        m_asking = true; // from now on, so that no button changes under the mouse that leaves the field
        m_later.start();
        Q_EMIT edited();
    });
}

void AssistantApply::makeResult()
{
    m_result = new QWidget(this);
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid + kGrid / 2);
    m_stepList = new NoteList(m_result);
    m_stepList->setObjectName(u"setup-steps"_s);
    m_stepList->setAccessibleName(tr("Steps"));
    m_detailList = new NoteList(m_result);
    m_detailList->setObjectName(u"setup-trace"_s);
    m_detailList->setAccessibleName(tr("The way of the test mail"));
    m_detailList->setContentsMargins(3 * kGrid, 0, 0, 0);
    m_filesTitle = new QLabel(tr("Files that have been &written"), m_result);
    m_written = new QListWidget(m_result);
    m_written->setObjectName(u"setup-written"_s);
    m_written->setProperty("kind", u"field"_s);
    m_written->setAccessibleName(tr("Files that have been written"));
    m_written->setMinimumHeight(fontMetrics().height() * kFileRows);
    m_filesTitle->setBuddy(m_written);
    m_save = new QPushButton(tr("&Save list…"), m_result);
    m_save->setObjectName(u"setup-save-list"_s);
    column->addWidget(m_stepList);
    column->addWidget(m_detailList);
    column->addWidget(m_filesTitle);
    column->addWidget(m_written);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    body()->addWidget(m_result);
    connect(m_save, &QPushButton::clicked, this, &AssistantApply::saveList);
}

bool AssistantApply::needsPassword() const
{
    return answers().sending == SendingWay::Provider && !answers().relayUser.isEmpty() && answers().relayPassword.isEmpty();
}

void AssistantApply::enter()
{
    if (m_phase != Phase::Review)
        return;
    m_passwordRow->setVisible(needsPassword());
    preview();
}

// All of it as one change where the helper can do that; where it has no hub yet at least its beginning.
void AssistantApply::preview()
{
    if (m_phase != Phase::Review)
        return;
    m_asking = true;
    m_wrong.clear();
    m_list->setNotes({{u"waiting"_s, Tone::Neutral, tr("Looking at what this does…"), QString()}});
    const auto done = [this, round = ++m_round](const OutcomeAnswer &answer) {
        if (round == m_round)
            takePreview(answer);
    };
    const bool exists = state().found.state == rpc::setup::State::Hub;
    auto acts = answers().settings();
    if (!exists)
        acts.prepend(answers().creation(state().found));
    state().context.changes.preview(acts, this, [this, done, exists, round = m_round](const OutcomeAnswer &answer) {
        if (answer || exists || round != m_round)
            return done(answer);
        auto request = answers().creation(state().found).parameters;
        request.insert(u"manner"_s, QJsonObject{{u"preview"_s, true}});
        rpc::setup::Create::Request typed;
        rpcqt::JsonReader reader;
        reader.readRecord(request, typed);
        state().context.hub.client().call<rpc::setup::Create>(typed, this, done);
    });
    Q_EMIT edited();
}

void AssistantApply::takePreview(const OutcomeAnswer &answer)
{
    m_asking = false;
    m_preview = answer ? *answer : Outcome();
    auto notes = m_sentences;
    if (!answer)
        m_wrong = HelperWords::sentence(answer.error().sentence());
    for (const auto &problem : m_preview.problems) {
        const bool error = problem.severity == rpc::changes::Severity::Error;
        const QString reason = HelperWords::sentence(problem.reason);
        notes.append({error ? u"error"_s : u"warning"_s, error ? Tone::Bad : Tone::Waiting, reason, Format::fromUtf8(problem.file)});
        if (error && m_wrong.isEmpty())
            m_wrong = reason;
    }
    if (!m_wrong.isEmpty() && !answer)
        notes.append({u"error"_s, Tone::Bad, m_wrong, QString()});
    m_list->setNotes(notes);
    const QSignalBlocker quiet(m_fileList);
    m_fileList->clear();
    for (const auto &file : m_preview.files)
        m_fileList->addItem(Format::fromUtf8(file.file));
    m_fileList->setCurrentRow(0);
    showFile();
    Q_EMIT edited();
}

void AssistantApply::showFile()
{
    const auto row = static_cast<std::size_t>(std::max(m_fileList->currentRow(), 0));
    const auto diff = row < m_preview.files.size() ? m_preview.files[row].diff : std::string();
    m_diff->setLines(parseUnifiedDiff(QString::fromUtf8(diff.data(), static_cast<qsizetype>(diff.size()))));
}

void AssistantApply::setPhase(Phase phase)
{
    m_phase = phase;
    introduction()->setVisible(phase == Phase::Review);
    m_review->setVisible(phase == Phase::Review);
    m_result->setVisible(phase != Phase::Review);
    showSteps();
    Q_EMIT edited();
}

QString AssistantApply::title() const
{
    return m_phase == Phase::Done ? tr("The server is ready.") : AssistantPage::title();
}

QString AssistantApply::obstacle() const
{
    if (m_phase == Phase::Working)
        return tr("The server is being set up.");
    if (m_phase != Phase::Review)
        return {};
    if (needsPassword())
        return tr("Type your password for the provider: it was not kept.");
    return m_asking ? tr("Looking at what this does…") : m_wrong;
}

QString AssistantApply::nextText() const
{
    switch (m_phase) {
    case Phase::Done:
        return tr("&Close");
    case Phase::Failed:
        return tr("&Try again");
    default:
        return tr("&Set up now");
    }
}

QList<Note> AssistantApply::effects() const
{
    if (m_phase == Phase::Done)
        return {{u"success"_s, Tone::Good, tr("The server is ready."), tr("The page Overview shows what it does; History can take back each change.")}};
    return {effect(tr("Writes the files, and starts the services.")), effect(tr("Sends a test mail and follows it.")),
            effect(tr("Each change is in the history and can be undone."))};
}

QWidget *AssistantApply::firstField() const
{
    return m_phase == Phase::Review && !m_passwordRow->isHidden() ? static_cast<QWidget *>(m_password) : nullptr;
}

} // namespace mw::gui

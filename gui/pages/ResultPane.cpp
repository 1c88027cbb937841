// SPDX-License-Identifier: GPL-3.0-or-later
// The last view of the review sheet: every step with its tick.
#include "gui/pages/ResultPane.h"

#include "gui/models/HelperWords.h"
#include "gui/widgets/Announce.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/NoteList.h"

#include "shared/base/Clock.h"
#include "shared/rpc/Changes.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace mw::gui {

namespace {

Note noteOf(const rpc::changes::Step &step)
{
    const QString what = HelperWords::sentence(step.what);
    const QString detail = HelperWords::sentence(step.detail);
    switch (step.result) {
    case rpc::changes::StepResult::Done:
        return {QStringLiteral("success"), Tone::Good, what, detail};
    case rpc::changes::StepResult::Skipped:
        return {QStringLiteral("skipped"), Tone::Neutral, ResultPane::tr("%1 (not done)").arg(what), detail};
    case rpc::changes::StepResult::Failed:
        break;
    }
    return {QStringLiteral("error"), Tone::Bad, ResultPane::tr("%1 (failed)").arg(what), detail};
}

} // namespace

ResultPane::ResultPane(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid + kGrid / 2);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("result-title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setTextSize(m_title, TextSize::CardTitle);
    column->addWidget(m_title);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Steps"));
    auto *inner = new QWidget(scroll);
    inner->setObjectName(QStringLiteral("plain"));
    auto *lines = new QVBoxLayout(inner);
    lines->setContentsMargins(0, 0, kGrid, 0);
    m_steps = new NoteList(inner);
    m_steps->setObjectName(QStringLiteral("result-steps"));
    lines->addWidget(m_steps);
    lines->addStretch();
    scroll->setWidget(inner);
    column->addWidget(scroll, 1);
    m_question = new NoteList(this);
    column->addWidget(m_question);
    column->addLayout(makeButtons());
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &ResultPane::tick);
}

QHBoxLayout *ResultPane::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addStretch();
    m_undo = new QPushButton(icon(QStringLiteral("undo")), u' ' + tr("&Undo now"), this);
    m_undo->setObjectName(QStringLiteral("result-undo"));
    m_keep = new QPushButton(tr("&Keep"), this);
    m_keep->setObjectName(QStringLiteral("result-keep"));
    m_keep->setProperty("kind", QStringLiteral("primary"));
    m_close = new QPushButton(tr("&Close"), this);
    m_close->setObjectName(QStringLiteral("result-close"));
    for (auto *button : {m_undo, m_keep, m_close})
        row->addWidget(button);
    connect(m_undo, &QPushButton::clicked, this, &ResultPane::undoWished);
    connect(m_keep, &QPushButton::clicked, this, &ResultPane::keepWished);
    connect(m_close, &QPushButton::clicked, this, &ResultPane::closeWished);
    return row;
}

void ResultPane::setOutcome(const Outcome &outcome)
{
    const bool failed = std::ranges::contains(outcome.steps, rpc::changes::StepResult::Failed, &rpc::changes::Step::result);
    m_title->setText(!outcome.applied ? tr("Nothing had to be changed")
                     : failed         ? tr("Applied as change %1, but not every step went well").arg(outcome.id)
                                      : tr("Applied as change %1").arg(outcome.id));
    announce(this, m_title->text(), failed ? Manners::Urgent : Manners::Polite);
    QList<Note> notes;
    for (const auto &step : outcome.steps)
        notes.append(noteOf(step));
    m_steps->setNotes(notes);
    m_confirmBefore = outcome.confirmBefore;
    m_reminder.clear();
    m_undo->setVisible(waits());
    m_keep->setVisible(waits());
    m_close->setVisible(!waits());
    m_question->setVisible(waits());
    (waits() ? m_keep : m_close)->setFocus(Qt::OtherFocusReason);
    (waits() ? m_keep : m_close)->setDefault(true);
    if (waits())
        m_tick.start();
    tick();
}

void ResultPane::setAnswer(const QString &sentence, Tone tone)
{
    announce(this, sentence, tone == Tone::Good ? Manners::Polite : Manners::Urgent);
    m_tick.stop();
    m_confirmBefore = 0;
    m_question->setNotes({{tone == Tone::Good ? QStringLiteral("success") : QStringLiteral("error"), tone, sentence, QString()}});
    m_question->show();
    m_undo->hide();
    m_keep->hide();
    m_close->show();
    m_close->setFocus(Qt::OtherFocusReason);
}

void ResultPane::remind()
{
    m_reminder = tr("Say first whether it stays.");
    announce(this, m_reminder, Manners::Urgent);
    m_keep->setFocus(Qt::OtherFocusReason);
    tick();
}

void ResultPane::tick()
{
    if (!waits())
        return m_tick.stop();
    const auto left = m_confirmBefore - clock::now();
    if (left <= 0) {
        setAnswer(tr("Nobody kept the change, so it has been taken back."), Tone::Bad);
        Q_EMIT takenBack();
        return;
    }
    m_question->setNotes({{QStringLiteral("waiting"), Tone::Waiting,
                           tr("This is a risky change. It is taken back in %n second(s) unless you keep it.", nullptr, static_cast<int>(left)),
                           m_reminder}});
}

} // namespace mw::gui

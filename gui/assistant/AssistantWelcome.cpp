// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assistant/AssistantWelcome.h"

#include "gui/client/HubStore.h"
#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"
#include "gui/pages/PageContext.h"

#include "shared/rpc/Changes.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QPushButton>
#include <QVBoxLayout>

namespace mw::gui {

using namespace Qt::StringLiterals;

AssistantWelcome::AssistantWelcome(AssistantState &state, QWidget *parent)
    : AssistantPage(state, tr("Welcome"),
                    tr("This assistant turns the computer into a mail server in a few questions. Nothing is changed before you have seen, "
                       "on the last page, what will be written. You can leave at any time and go on later."),
                    parent)
{
    m_findings = new NoteList(this);
    m_findings->setObjectName(u"setup-findings"_s);
    m_findings->setAccessibleName(tr("What was found on this computer"));
    body()->addWidget(m_findings);
    auto *row = new QHBoxLayout;
    m_again = new QPushButton(tr("Look &again"), this);
    m_again->setObjectName(u"setup-look-again"_s);
    m_adopt = new QPushButton(tr("A&dopt what is there…"), this);
    m_adopt->setObjectName(u"setup-adopt"_s);
    m_adopt->hide();
    row->addWidget(m_again);
    row->addWidget(m_adopt);
    row->addStretch();
    body()->addLayout(row);
    body()->addStretch();
    connect(m_again, &QPushButton::clicked, this, &AssistantWelcome::look);
    connect(m_adopt, &QPushButton::clicked, this, &AssistantWelcome::adopt);
}

void AssistantWelcome::enter()
{
    if (!state().looked)
        look();
}

void AssistantWelcome::look()
{
    if (m_busy)
        return;
    m_busy = true;
    m_previewed = false;
    m_findings->setNotes({{u"waiting"_s, Tone::Neutral, tr("Looking at this computer…"), QString()}});
    state().context.hub.client().call<rpc::setup::Look>({}, this, [this](const auto &answer) {
        m_busy = false;
        m_problem = answer ? QString() : HelperWords::sentence(answer.error().sentence());
        state().looked = answer.has_value();
        if (answer) {
            state().found = *answer;
            answers().guess(*answer);
            show(*answer);
        } else {
            m_findings->setNotes({{u"error"_s, Tone::Bad, m_problem, QString()}});
        }
        Q_EMIT edited();
    });
    Q_EMIT edited();
}

void AssistantWelcome::show(const rpc::setup::Look::Reply &found)
{
    using rpc::setup::State;
    QList<Note> notes;
    const QString reason = HelperWords::sentence(found.reason);
    if (found.state == State::Empty)
        notes.append({u"success"_s, Tone::Good, tr("There is no mail server in %1 yet: one can be made.", "a directory").arg(Format::fromUtf8(found.home)), QString()});
    else if (found.state == State::Hub)
        notes.append({u"information"_s, Tone::Active, tr("There is a mail server already. What you say here is added to it."), QString()});
    else if (found.state == State::Adoptable)
        notes.append({u"information"_s, Tone::Active, tr("There is a mail server of another make, which can be adopted with its settings, its people and its queue."), reason});
    else
        notes.append({u"warning"_s, Tone::Waiting, tr("There are parts of a mail server. What is missing will be made."), reason});
    for (const auto &finding : found.findings) {
        notes.append({finding.blocks ? u"error"_s : u"warning"_s, finding.blocks ? Tone::Bad : Tone::Waiting,
                      HelperWords::sentence(finding.text), HelperWords::sentence(finding.remedy)});
    }
    if (found.findings.empty())
        notes.append({u"success"_s, Tone::Good, tr("Nothing stands in the way."), QString()});
    m_findings->setNotes(notes);
    m_adopt->setVisible(found.state == State::Adoptable);
    m_adopt->setText(tr("A&dopt what is there…"));
}

QString AssistantWelcome::obstacle() const
{
    if (m_busy)
        return tr("The computer is being looked at.");
    if (!m_problem.isEmpty())
        return m_problem;
    for (const auto &finding : state().found.findings) {
        if (finding.blocks)
            return HelperWords::sentence(finding.text);
    }
    return {};
}

QList<Note> AssistantWelcome::effects() const
{
    return {effect(tr("Looks at the ports, the accounts and the directories of this computer.")),
            effect(tr("Changes nothing."))};
}

// First what it would do, then, pressed again, it is done.
void AssistantWelcome::adopt()
{
    if (!m_busy)
        runAdopt(!m_previewed);
}

void AssistantWelcome::runAdopt(bool preview)
{
    m_busy = true;
    Q_EMIT edited();
    QJsonObject manner;
    manner.insert(u"preview"_s, preview);
    const QJsonObject parameters{{u"manner"_s, manner}};
    state().context.hub.client().start(u"org.mailwright.Setup.Adopt"_s, parameters, this, [this, preview](const rpcqt::RawAnswer &raw) {
        m_busy = false;
        if (!raw.parameters) {
            m_findings->setNotes({{u"error"_s, Tone::Bad, HelperWords::sentence(raw.parameters.error().sentence()), QString()}});
            Q_EMIT edited();
            return;
        }
        rpc::changes::Outcome outcome;
        rpcqt::JsonReader reader;
        reader.readRecord(*raw.parameters, outcome);
        QList<Note> notes;
        for (const auto &problem : outcome.problems) {
            const bool error = problem.severity == rpc::changes::Severity::Error;
            notes.append({error ? u"error"_s : u"warning"_s, error ? Tone::Bad : Tone::Waiting, HelperWords::sentence(problem.reason), Format::fromUtf8(problem.file)});
        }
        for (const auto &sentence : outcome.consequences)
            notes.append(effect(HelperWords::sentence(sentence)));
        m_findings->setNotes(notes);
        m_previewed = preview;
        m_adopt->setText(preview ? tr("A&dopt it now") : tr("A&dopt what is there…"));
        Q_EMIT edited();
        if (!preview)
            Q_EMIT adopted();
    });
}

} // namespace mw::gui

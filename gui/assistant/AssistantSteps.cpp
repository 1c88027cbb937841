// SPDX-License-Identifier: GPL-3.0-or-later
// The work of the last page: five steps, each begun when the one before has succeeded.
#include "gui/assistant/AssistantApply.h"

#include "gui/assistant/MailTrace.h"
#include "gui/client/HubStore.h"
#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"
#include "gui/pages/PageContext.h"

#include "shared/rpc/Changes.h"
#include "shared/rpc/Domains.h"
#include "shared/rpc/Services.h"
#include "shared/rpc/Setup.h"

#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>

#include <algorithm>

namespace mw::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPolls = 150; // of the services: 45 seconds

bool runs(const std::vector<rpc::services::Service> &services, std::string_view name)
{
    return std::ranges::any_of(services, [name](const auto &service) { return service.name == name && service.pid != 0; });
}

} // namespace

void AssistantApply::apply()
{
    if (m_phase == Phase::Working || m_phase == Phase::Done)
        return;
    m_failure.clear();
    m_details.clear();
    m_step = Make;
    m_polls = 0;
    setPhase(Phase::Working);
    lookAgain();
}

void AssistantApply::reach(Step step)
{
    m_step = step;
    showSteps();
}

void AssistantApply::fail(const QString &problem)
{
    m_poll.stop();
    m_failure = problem;
    setPhase(Phase::Failed);
}

// An earlier attempt may have done a part of it.
void AssistantApply::lookAgain()
{
    state().context.hub.client().call<rpc::setup::Look>({}, this, [this](const auto &answer) {
        if (!answer)
            return fail(HelperWords::sentence(answer.error().sentence()));
        state().found = *answer;
        if (answer->state == rpc::setup::State::Hub)
            return awaitServices();
        create();
    });
}

void AssistantApply::create()
{
    rpc::setup::Create::Request request;
    rpcqt::JsonReader reader;
    reader.readRecord(answers().creation(state().found).parameters, request);
    request.manner.emplace().note = tr("Set-up assistant").toStdString();
    state().context.hub.client().call<rpc::setup::Create>(request, this, [this](const OutcomeAnswer &answer) {
        if (!answer)
            return fail(HelperWords::sentence(answer.error().sentence()));
        keepFiles(*answer);
        state().context.hub.retry(); // the window learns that there is a hub now
        awaitServices();
    });
}

// Mail can only be tried when those that take, keep and deliver it are there.
void AssistantApply::awaitServices()
{
    reach(Start);
    m_poll.start();
    if (++m_polls > kMostPolls)
        return fail(tr("Not every service has started in time; the page Overview shows which."));
    state().context.hub.client().call<rpc::services::List>({}, this, [this](const auto &answer) {
        if (!m_poll.isActive())
            return;
        if (!answer && answer.error().kind == rpc::Fault::Kind::Disconnected)
            return fail(HelperWords::sentence(answer.error().sentence()));
        if (!answer || !runs(answer->services, "qmail-send") || !runs(answer->services, "qmail-smtpd"))
            return;
        m_poll.stop();
        listDomains();
    });
}

void AssistantApply::listDomains()
{
    reach(Set);
    state().context.hub.client().call<rpc::domains::List>({}, this, [this](const auto &answer) {
        if (!answer)
            return fail(HelperWords::sentence(answer.error().sentence()));
        QStringList known;
        for (const auto &domain : answer->domains)
            known.append(Format::fromUtf8(domain.domain));
        perform(known);
    });
}

// Domains that the hub has already stay as they are.
QList<StagedAct> AssistantApply::without(const QList<StagedAct> &acts, const QStringList &domains)
{
    QList<StagedAct> out;
    for (const auto &act : acts) {
        if (act.method != QString::fromStdString(rpc::fullName<rpc::domains::Add>()) || !domains.contains(act.parameters.value(u"domain"_s).toString()))
            out.append(act);
    }
    return out;
}

void AssistantApply::perform(const QStringList &known)
{
    rpc::changes::Perform::Request request;
    request.acts = rpcActs(without(answers().settings(), known));
    auto &manner = request.manner.emplace();
    manner.note = tr("Set-up assistant").toStdString();
    manner.confirmWithin = 0; // there is no earlier state that would be better
    state().context.hub.client().call<rpc::changes::Perform>(request, this, [this](const OutcomeAnswer &answer) { takeSettings(answer); });
}

void AssistantApply::takeSettings(const OutcomeAnswer &answer)
{
    if (!answer)
        return fail(HelperWords::sentence(answer.error().sentence()));
    keepFiles(*answer);
    Q_EMIT state().context.changes.applied();
    state().context.changes.refresh();
    reach(Check);
    for (const auto &step : answer->steps) {
        if (step.result == rpc::changes::StepResult::Failed)
            return fail(HelperWords::sentence(step.what) + u'\n' + HelperWords::sentence(step.detail));
    }
    sendMail();
}

QString AssistantApply::testRecipient() const
{
    for (const auto &row : answers().domains) {
        if (row.isVirtual && row.everything)
            return u"test@"_s + row.domain;
    }
    return u"postmaster@"_s + answers().hostName;
}

void AssistantApply::sendMail()
{
    reach(Mail);
    m_trace->begin(testRecipient());
}

void AssistantApply::keepFiles(const Outcome &outcome)
{
    for (const auto &file : outcome.files) {
        const QString name = Format::fromUtf8(file.file);
        if (!m_files.contains(name))
            m_files.append(name);
    }
}

void AssistantApply::showSteps()
{
    const QStringList steps{tr("Make the server: its directories, settings and services"), tr("Start the services"), tr("Write your answers"),
                            tr("Check that they hold"), tr("Deliver a test mail")};
    QList<Note> notes;
    for (int i = 0; i < kSteps; ++i) {
        if (i < m_step)
            notes.append({u"success"_s, Tone::Good, tr("%1: done", "a step").arg(steps[i]), QString()});
        else if (i > m_step)
            notes.append({u"skipped"_s, Tone::Neutral, tr("%1: not yet", "a step").arg(steps[i]), QString()});
        else if (m_phase == Phase::Failed)
            notes.append({u"error"_s, Tone::Bad, tr("%1: failed", "a step").arg(steps[i]), m_failure});
        else
            notes.append({u"sending"_s, Tone::Active, tr("%1…", "a step").arg(steps[i]), QString()});
    }
    m_stepList->setNotes(notes);
    m_detailList->setNotes(m_details);
    m_detailList->setVisible(!m_details.isEmpty());
    const bool over = m_phase == Phase::Done || m_phase == Phase::Failed;
    if (over && m_written->count() != m_files.size()) {
        m_written->clear();
        m_written->addItems(m_files);
    }
    for (auto *widget : {static_cast<QWidget *>(m_filesTitle), static_cast<QWidget *>(m_written), static_cast<QWidget *>(m_save)})
        widget->setVisible(over && !m_files.isEmpty());
}

void AssistantApply::saveList()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the list of files"), tr("mailwright-files.txt", "name of a file"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const bool good = file.open(QIODevice::WriteOnly | QIODevice::Text) && file.write((m_files.join(u'\n') + u'\n').toUtf8()) >= 0 && file.commit();
    m_details.append(good ? Note{u"success"_s, Tone::Good, tr("The list is in %1.", "a path").arg(path), QString()}
                          : Note{u"error"_s, Tone::Bad, tr("The list could not be written to %1: %2", "a path, a reason").arg(path, file.errorString()), QString()});
    showSteps();
}

} // namespace mw::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assistant/AssistantName.h"

#include "gui/client/HubStore.h"
#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"
#include "gui/pages/PageContext.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace mw::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTypingMilliseconds = 300;

QString listed(const std::vector<std::string> &words)
{
    QStringList out;
    for (const auto &word : words)
        out.append(Format::fromUtf8(word));
    return out.join(u", "_s);
}

} // namespace

AssistantName::AssistantName(AssistantState &state, QWidget *parent)
    : AssistantPage(state, tr("The name of this server"),
                    tr("Other mail servers know this one by its full name. It should be a name that you own and that leads to this computer."), parent)
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"setup-name"_s);
    addField(tr("Full &name of the server"), m_name, tr("It greets other servers with it, and signs the mail it writes itself."), u"control/me"_s,
             u"mail.example.org"_s);
    m_checks = new NoteList(this);
    m_checks->setObjectName(u"setup-name-checks"_s);
    m_checks->setAccessibleName(tr("What is known about the name"));
    body()->addWidget(m_checks);
    body()->addStretch();
    m_later.setSingleShot(true);
    m_later.setInterval(kTypingMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &AssistantName::ask);
    connect(m_name, &QLineEdit::textChanged, this, &AssistantName::changed);
}

void AssistantName::enter()
{
    m_name->setText(answers().hostName);
    changed();
}

void AssistantName::leave()
{
    answers().hostName = name();
}

QString AssistantName::name() const
{
    QString text = m_name->text().trimmed().toLower();
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

void AssistantName::changed()
{
    const QString problem = hostNameProblem(name());
    m_asked.clear();
    m_asking = false; // what was asked before is of no interest
    if (problem.isEmpty()) {
        m_checks->setNotes({{u"success"_s, Tone::Good, tr("It is a full name."), QString()},
                            {u"waiting"_s, Tone::Neutral, tr("Asking the name system…"), QString()}});
        m_later.start();
    } else {
        m_later.stop();
        m_checks->setNotes({{u"error"_s, Tone::Bad, problem, QString()}});
    }
    m_name->setProperty("problem", !problem.isEmpty() && !m_name->text().isEmpty());
    Q_EMIT edited();
}

void AssistantName::ask()
{
    m_asked = name();
    m_asking = true;
    rpc::trials::LookUp::Request request;
    request.host = m_asked.toStdString();
    state().context.hub.client().call<rpc::trials::LookUp>(request, this, [this, asked = m_asked](const auto &answer) {
        if (asked != m_asked)
            return; // one has typed on
        m_asking = false;
        if (answer)
            return show(*answer);
        m_checks->setNotes({{u"success"_s, Tone::Good, tr("It is a full name."), QString()},
                            {u"warning"_s, Tone::Waiting, tr("The name could not be checked."), HelperWords::sentence(answer.error().sentence())}});
    });
}

void AssistantName::show(const rpc::trials::LookUp::Reply &reply)
{
    QList<Note> notes{{u"success"_s, Tone::Good, tr("It is a full name."), QString()}};
    const QString addresses = listed(reply.addresses);
    if (!reply.trouble.empty() && reply.addresses.empty())
        notes.append({u"warning"_s, Tone::Waiting, tr("The name system does not answer, so the name could not be checked."), Format::fromUtf8(reply.trouble)});
    else if (reply.addresses.empty())
        notes.append({u"warning"_s, Tone::Waiting, tr("The name leads nowhere yet."),
                      tr("Other servers cannot find this one until whoever runs your domain adds an address for it.")});
    else if (reply.ours)
        notes.append({u"success"_s, Tone::Good, tr("It leads to this computer (%1).", "addresses").arg(addresses), QString()});
    else
        notes.append({u"warning"_s, Tone::Waiting, tr("It leads to %1, which is no address of this computer.", "addresses").arg(addresses),
                      tr("That is right behind a router that passes mail on to here; else the name belongs to another computer.")});
    if (!reply.addresses.empty() && reply.matches)
        notes.append({u"success"_s, Tone::Good, tr("The address leads back to the name."), QString()});
    else if (!reply.addresses.empty())
        notes.append({u"warning"_s, Tone::Waiting,
                      reply.names.empty() ? tr("The address has no name.") : tr("The address leads to the name %1.", "host names").arg(listed(reply.names)),
                      tr("Many servers distrust mail from such an address. Your provider can set its name, or you send through your provider.")});
    m_checks->setNotes(notes);
}

QString AssistantName::obstacle() const
{
    return hostNameProblem(name());
}

QList<Note> AssistantName::effects() const
{
    const QString own = hostNameProblem(name()).isEmpty() ? name() : tr("the name", "stands for a name that is still missing");
    return {effect(tr("Mail to anybody at %1 is for this server.", "host name").arg(own)),
            effect(tr("It greets other servers as %1.", "host name").arg(own), tr("Files: %1", "names of files").arg(u"control/me, control/locals, control/rcpthosts"_s))};
}

QWidget *AssistantName::firstField() const
{
    return m_name;
}

} // namespace mw::gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assistant/AssistantCaretakers.h"

#include "gui/models/Format.h"
#include "gui/widgets/ComboBox.h"

#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace mw::gui {

using namespace Qt::StringLiterals;

AssistantCaretakers::AssistantCaretakers(AssistantState &state, QWidget *parent)
    : AssistantPage(state, tr("Who looks after this server?"),
                    tr("Four addresses must exist so that people and other servers can report problems. Choose a user of this computer, or type an address."), parent)
{
    const QStringList labels{tr("&postmaster"), tr("&abuse"), tr("&root"), tr("&mailer-daemon")};
    const QStringList helps{tr("Whoever has trouble with this server writes here."), tr("Here people complain about unwanted mail from this server."),
                            tr("Programs of this computer write here."), tr("Answers to messages that the server itself has sent come here.")};
    const auto names = caretakerNames();
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *who = new ComboBox(this);
        who->setEditable(true);
        who->setObjectName(u"setup-"_s + names[i]);
        addField(labels[i], who, helps[i], u"alias/.qmail-"_s + names[i]);
        m_who.append(who);
        connect(who, &QComboBox::currentTextChanged, this, &AssistantCaretakers::changed);
    }
    m_checks = new NoteList(this);
    m_checks->setObjectName(u"setup-caretaker-checks"_s);
    m_checks->setAccessibleName(tr("What is known about the people"));
    body()->addWidget(m_checks);
    body()->addStretch();
}

void AssistantCaretakers::enter()
{
    // The first guess: who looks after a domain, else whoever is on this computer.
    auto chosen = answers().caretakers;
    for (const auto &row : answers().domains) {
        if (chosen.front().isEmpty())
            chosen.front() = row.owner;
    }
    if (chosen.front().isEmpty() && !state().found.people.empty())
        chosen.front() = Format::fromUtf8(state().found.people.front().name);
    for (qsizetype i = 0; i < m_who.size(); ++i) {
        const QSignalBlocker quiet(m_who[i]);
        m_who[i]->clear();
        for (const auto &person : state().found.people)
            m_who[i]->addItem(Format::fromUtf8(person.name));
        if (i > 0)
            m_who[i]->addItem(caretakerNames().front());
        m_who[i]->setCurrentText(chosen.value(i));
    }
    changed();
}

void AssistantCaretakers::leave()
{
    QStringList chosen;
    for (const auto *who : m_who)
        chosen.append(who->currentText().trimmed());
    answers().caretakers = chosen;
}

QString AssistantCaretakers::problemOf(int row) const
{
    static const QRegularExpression good(u"^[^\\s<>:\"]+$"_s);
    const QString name = caretakerNames().at(row);
    const QString who = m_who.at(row)->currentText().trimmed();
    if (who.isEmpty())
        return tr("Say who gets the mail of %1.", "an address").arg(name);
    if (who == name)
        return tr("%1 cannot be sent to itself.", "an address").arg(name);
    if (!good.match(who).hasMatch())
        return tr("“%1” is neither a user nor an address.").arg(who);
    const bool known = std::ranges::any_of(state().found.people, [&](const auto &person) { return Format::fromUtf8(person.name) == who; });
    if (!who.contains(u'@') && !known && !caretakerNames().contains(who) && !state().found.isPrivate)
        return tr("There is no user %1 on this computer.", "user name").arg(who);
    return {};
}

void AssistantCaretakers::changed()
{
    QList<Note> notes;
    for (int row = 0; row < static_cast<int>(m_who.size()); ++row) {
        const QString problem = problemOf(row);
        if (!problem.isEmpty())
            notes.append({u"error"_s, Tone::Bad, problem, QString()});
    }
    if (notes.isEmpty())
        notes.append({u"success"_s, Tone::Good, tr("Each of them has somebody."), QString()});
    m_checks->setNotes(notes);
    Q_EMIT edited();
}

QString AssistantCaretakers::obstacle() const
{
    for (int row = 0; row < static_cast<int>(m_who.size()); ++row) {
        if (const QString problem = problemOf(row); !problem.isEmpty())
            return problem;
    }
    return {};
}

QList<Note> AssistantCaretakers::effects() const
{
    QList<Note> out;
    for (int row = 0; row < static_cast<int>(m_who.size()); ++row) {
        out.append(effect(tr("Mail to %1@%2 goes to %3.", "name, host name, user or address")
                              .arg(caretakerNames().at(row), answers().hostName, m_who.at(row)->currentText().trimmed())));
    }
    out.append(effect(tr("Four small files in alias/ say so; no restart is needed.")));
    return out;
}

QWidget *AssistantCaretakers::firstField() const
{
    return m_who.front();
}

} // namespace mw::gui

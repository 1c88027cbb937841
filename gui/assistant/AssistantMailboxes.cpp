// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assistant/AssistantMailboxes.h"

#include "gui/widgets/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace mw::gui {

using namespace Qt::StringLiterals;

AssistantMailboxes::AssistantMailboxes(AssistantState &state, QWidget *parent)
    : AssistantPage(state, tr("Mailboxes"), tr("Where mail for a user of this computer is put, unless that user says otherwise in a file .qmail."), parent)
{
    const auto choice = [this](const QString &text, const QString &name, const QString &help) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(name);
        auto *below = new QLabel(help, this);
        below->setTextFormat(Qt::PlainText);
        below->setWordWrap(true);
        below->setContentsMargins(3 * kGrid, 0, 0, 0);
        setTextSize(below, TextSize::Caption);
        setMuted(below);
        button->setAccessibleDescription(help);
        body()->addWidget(button);
        body()->addWidget(below);
        connect(button, &QRadioButton::toggled, this, &AssistantMailboxes::changed);
        return button;
    };
    m_maildir = choice(tr("&Maildir (recommended)"), u"setup-maildir"_s,
                       tr("A directory with one file for each message. Nothing is lost when the computer crashes; Dovecot, mutt and most servers and programs read it."));
    m_mbox = choice(tr("m&box"), u"setup-mbox"_s, tr("One file with all messages, Mailbox in the home directory. Old programs such as mail expect it."));
    m_other = choice(tr("&Something else"), u"setup-other-mailbox"_s, tr("What a line of .qmail can say: another path, or a program behind a |."));
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(3 * kGrid, 0, 0, 0);
    m_line = new QLineEdit(this);
    m_line->setObjectName(u"setup-delivery-line"_s);
    addFieldTo(inner, tr("L&ine for .qmail"), m_line, tr("A Maildir's path ends in a slash."), u"control/defaultdelivery"_s, u"./Mail/inbox/"_s);
    body()->addLayout(inner);
    body()->addStretch();
    connect(m_line, &QLineEdit::textChanged, this, &AssistantMailboxes::changed);
}

void AssistantMailboxes::enter()
{
    const auto mailbox = answers().mailbox;
    (mailbox == MailboxKind::Mbox ? m_mbox : mailbox == MailboxKind::Other ? m_other : m_maildir)->setChecked(true);
    m_line->setText(answers().otherMailbox);
    changed();
}

void AssistantMailboxes::leave()
{
    answers().mailbox = kind();
    answers().otherMailbox = m_line->text().trimmed();
}

MailboxKind AssistantMailboxes::kind() const
{
    return m_mbox->isChecked() ? MailboxKind::Mbox : m_other->isChecked() ? MailboxKind::Other : MailboxKind::Maildir;
}

void AssistantMailboxes::changed()
{
    m_line->setEnabled(kind() == MailboxKind::Other);
    Q_EMIT edited();
}

QString AssistantMailboxes::obstacle() const
{
    if (kind() != MailboxKind::Other)
        return {};
    const QString line = m_line->text().trimmed();
    if (line.startsWith(u"./"_s) || line.startsWith(u'/') || line.startsWith(u'|') || line.startsWith(u'&'))
        return {};
    return tr("The line begins with ./ or / for a mailbox, & for an address, or | for a program.");
}

QList<Note> AssistantMailboxes::effects() const
{
    const QString file = tr("Files: %1", "names of files").arg(u"control/defaultdelivery"_s);
    switch (kind()) {
    case MailboxKind::Maildir:
        return {effect(tr("New mail appears as a file in Maildir/new in the user's home."), file), effect(tr("Mail that is there already stays where it is."))};
    case MailboxKind::Mbox:
        return {effect(tr("New mail is added at the end of the file Mailbox in the user's home."), file), effect(tr("Mail that is there already stays where it is."))};
    case MailboxKind::Other:
        break;
    }
    return {effect(tr("Mail of everybody without a .qmail of their own is delivered by this line."), file)};
}

QWidget *AssistantMailboxes::firstField() const
{
    return m_mbox->isChecked() ? m_mbox : m_other->isChecked() ? m_other : m_maildir;
}

} // namespace mw::gui

// SPDX-License-Identifier: GPL-3.0-or-later
// One account of the machine in detail.
#include "gui/pages/AccountDetails.h"

#include "gui/models/DotQmailWords.h"
#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"
#include "gui/widgets/FactList.h"
#include "gui/widgets/NoteList.h"
#include "gui/widgets/Theme.h"
#include "gui/widgets/WrapLayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace mw::gui {

AccountDetails::AccountDetails(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, kGrid + kGrid / 2, 2 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid + kGrid / 2);
    auto *head = new QHBoxLayout;
    m_name = new QLabel(this);
    m_name->setObjectName(QStringLiteral("user-name"));
    m_name->setTextFormat(Qt::PlainText);
    setTextSize(m_name, TextSize::CardTitle);
    head->addWidget(m_name, 1);
    column->addLayout(head);
    m_corner = new WrapLayout;
    m_corner->setSpacing(kGrid);
    m_facts = new FactList(this, FactList::Values::Sentences);
    column->addWidget(m_facts);
    m_heading = new QLabel(tr("What its own .qmail says"), this);
    setTextSize(m_heading, TextSize::Strong);
    column->addWidget(m_heading);
    m_sentences = new NoteList(this);
    m_sentences->setObjectName(QStringLiteral("user-sentences"));
    column->addWidget(m_sentences);
    column->addStretch();
    column->addLayout(m_corner);
}

void AccountDetails::showAccount(const rpc::users::Account &account, const OwnDotQmail *own, const QString &standard, const QString &password)
{
    m_name->setText(Format::fromUtf8(account.name));
    m_facts->set(tr("User number"), QString::number(account.uid));
    m_facts->set(tr("Home"), Format::fromUtf8(account.home));
    m_facts->set(tr("Mail"), account.receives ? tr("arrives") : HelperWords::sentence(account.why));
    m_facts->set(tr("Standard mailbox"), UserRows::mailbox(standard));
    m_facts->set(tr("Password for mail"), password);
    QList<Note> notes;
    if (!own)
        notes.append({QStringLiteral("waiting"), Tone::Neutral, tr("It is being read."), QString()});
    else if (!own->problem.isEmpty())
        notes.append({QStringLiteral("warning"), Tone::Waiting, HelperWords::sentence(own->problem.toStdString()), QString()});
    else if (!own->present)
        notes.append({QStringLiteral("information"), Tone::Neutral, tr("There is none: the standard mailbox gets all of it."), QString()});
    for (const auto &one : own && own->present ? DotQmailWords::sentences(own->content) : QList<DotQmailSentence>())
        notes.append({one.glyph, one.warns ? Tone::Waiting : Tone::Neutral, one.sentence, QString()});
    m_sentences->setNotes(notes);
    m_facts->show();
    m_heading->show();
}

void AccountDetails::showNobody()
{
    m_name->setText(tr("Nobody is selected"));
    m_facts->hide();
    m_heading->hide();
    m_sentences->setNotes({});
}

} // namespace mw::gui

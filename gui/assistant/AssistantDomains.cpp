// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assistant/AssistantDomains.h"

#include "gui/models/Format.h"
#include "gui/widgets/ComboBox.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/Theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mw::gui {

using namespace Qt::StringLiterals;

AssistantDomains::AssistantDomains(AssistantState &state, QWidget *parent)
    : AssistantPage(state, tr("Whose mail does it accept?"),
                    tr("Mail for the server's own name is accepted always. Add the other domains that are yours: what stands behind the @ of their addresses."), parent)
{
    makeForm();
    makeList();
    body()->addStretch();
    connect(m_domain, &QLineEdit::textChanged, this, &AssistantDomains::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AssistantDomains::changed);
    connect(m_owner, &QComboBox::currentTextChanged, this, &AssistantDomains::changed);
    connect(m_add, &QPushButton::clicked, this, &AssistantDomains::add);
    connect(m_remove, &QPushButton::clicked, this, &AssistantDomains::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
}

void AssistantDomains::makeForm()
{
    m_domain = new QLineEdit(this);
    m_domain->setObjectName(u"setup-domain"_s);
    addField(tr("&Domain"), m_domain, tr("One domain."), u"control/rcpthosts"_s, u"shop.example"_s);
    m_kind = new ComboBox(this);
    m_kind->setObjectName(u"setup-domain-kind"_s);
    m_kind->addItem(tr("Virtual: one person looks after all its addresses"));
    m_kind->addItem(tr("Local: its people are the users of this computer"));
    m_owner = new ComboBox(this);
    m_owner->setObjectName(u"setup-domain-owner"_s);
    m_owner->setEditable(true);
    addField(tr("K&ind"), m_kind, tr("Whether the domain has addresses of its own."), u"control/virtualdomains, control/locals"_s);
    addField(tr("Looked after &by"), m_owner, tr("The user of this computer who says where its mail goes."), {}, u"anna"_s);
    m_everything = new QCheckBox(tr("Mail for &every address there goes to that person's mailbox"), this);
    m_everything->setObjectName(u"setup-domain-everything"_s);
    m_everything->setChecked(true);
    body()->addWidget(m_everything);
    m_problem = new NoteList(this);
    m_problem->setObjectName(u"setup-domain-problem"_s);
    m_problem->setAccessibleName(tr("What is wrong with the domain"));
    body()->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    m_add = new QPushButton(icon(u"add"_s), u' ' + tr("&Add domain"), this);
    m_add->setObjectName(u"setup-domain-add"_s);
    buttons->addWidget(m_add);
    buttons->addStretch();
    body()->addLayout(buttons);
}

void AssistantDomains::makeList()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(u"setup-domains"_s);
    m_list->setProperty("kind", u"field"_s);
    m_list->setTabKeyNavigation(false);
    m_list->setMaximumHeight(fontMetrics().height() * 8);
    auto *label = new QLabel(tr("Do&mains of this server"), this);
    label->setBuddy(m_list);
    m_list->setAccessibleName(tr("Domains of this server"));
    m_remove = new QPushButton(icon(u"remove"_s), u' ' + tr("Remo&ve"), this);
    m_remove->setObjectName(u"setup-domain-remove"_s);
    m_remove->setEnabled(false);
    body()->addWidget(label);
    body()->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    body()->addLayout(buttons);
}

void AssistantDomains::enter()
{
    m_rows = answers().domains;
    const QString before = m_owner->currentText();
    m_owner->clear();
    for (const auto &person : state().found.people)
        m_owner->addItem(Format::fromUtf8(person.name));
    if (!before.isEmpty())
        m_owner->setCurrentText(before);
    showList();
    changed();
}

// Who has typed a domain and forgotten to add it means it, if it can be one.
void AssistantDomains::leave()
{
    if (!m_domain->text().trimmed().isEmpty() && problem().isEmpty())
        add();
    answers().domains = m_rows;
}

QString AssistantDomains::problem() const
{
    const QString domain = m_domain->text().trimmed().toLower();
    if (const QString wrong = domainProblem(domain); !wrong.isEmpty())
        return wrong;
    if (domain == answers().hostName)
        return tr("That is the server's own name: its mail is accepted anyway.");
    if (std::ranges::contains(m_rows, domain, &SetupDomain::domain))
        return tr("%1 is in the list already.", "domain").arg(domain);
    const QString owner = m_owner->currentText().trimmed();
    if (m_kind->currentIndex() == 0 && owner.isEmpty())
        return tr("Say who looks after %1.", "domain").arg(domain);
    return {};
}

void AssistantDomains::changed()
{
    const bool isVirtual = m_kind->currentIndex() == 0;
    m_owner->setEnabled(isVirtual);
    m_everything->setEnabled(isVirtual);
    const bool typed = !m_domain->text().trimmed().isEmpty();
    const QString wrong = typed ? problem() : QString();
    m_add->setEnabled(typed && wrong.isEmpty());
    m_problem->setVisible(!wrong.isEmpty());
    if (wrong.isEmpty())
        m_problem->setNotes({});
    else
        m_problem->setNotes({{u"error"_s, Tone::Bad, wrong, QString()}});
    Q_EMIT edited();
}

void AssistantDomains::add()
{
    if (!problem().isEmpty())
        return;
    const bool isVirtual = m_kind->currentIndex() == 0;
    m_rows.append({m_domain->text().trimmed().toLower(), isVirtual, isVirtual ? m_owner->currentText().trimmed() : QString(),
                   isVirtual && m_everything->isChecked()});
    m_domain->clear();
    m_domain->setFocus();
    showList();
    changed();
}

void AssistantDomains::remove()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_rows.size())
        return;
    m_rows.removeAt(row);
    showList();
    changed();
}

void AssistantDomains::showList()
{
    m_list->clear();
    for (const auto &row : m_rows) {
        m_list->addItem(!row.isVirtual    ? tr("%1 – local", "domain").arg(row.domain)
                        : row.everything ? tr("%1 – virtual, every address goes to %2", "domain, user").arg(row.domain, row.owner)
                                         : tr("%1 – virtual, looked after by %2", "domain, user").arg(row.domain, row.owner));
    }
}

QString AssistantDomains::obstacle() const
{
    return m_domain->text().trimmed().isEmpty() ? QString() : problem();
}

QList<Note> AssistantDomains::effects() const
{
    QList<Note> out{effect(tr("Mail for every other domain is refused: nobody can misuse this server to send to others."))};
    for (const auto &row : m_rows) {
        out.append(!row.isVirtual ? effect(tr("Mail to a user's name at %1 goes to that user.", "domain").arg(row.domain))
                   : row.everything
                       ? effect(tr("Mail to anybody at %1 goes to the mailbox of %2. More exact addresses can be added later.", "domain, user").arg(row.domain, row.owner))
                       : effect(tr("%2 says which addresses there are at %1; mail for others returns.", "domain, user").arg(row.domain, row.owner)));
    }
    return out;
}

QPushButton *AssistantDomains::defaultButton() const
{
    return m_add->isEnabled() ? m_add : nullptr;
}

QWidget *AssistantDomains::firstField() const
{
    return m_domain;
}

} // namespace mw::gui

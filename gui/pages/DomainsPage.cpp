// SPDX-License-Identifier: GPL-3.0-or-later
// Domains: what the hub takes mail for, the addresses of each, and who receives an address.
#include "gui/pages/DomainsPage.h"

#include "gui/client/AddressStore.h"
#include "gui/client/DeliveryStore.h"
#include "gui/client/DomainStore.h"
#include "gui/models/DomainRows.h"
#include "gui/models/Format.h"
#include "gui/pages/AddressForms.h"
#include "gui/pages/DomainForms.h"
#include "gui/pages/PageActions.h"
#include "gui/pages/TryAddress.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/NoteList.h"
#include "gui/widgets/RowsTable.h"
#include "gui/widgets/Tables.h"
#include "gui/widgets/Theme.h"
#include "gui/widgets/WrapLayout.h"

#include "shared/rpc/Control.h"
#include "shared/rpc/Domains.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace mw::gui {

using rpc::domains::Kind;

DomainsPage::DomainsPage(PageContext &context, QWidget *parent)
    : Page(tr("Domains"), parent), m_context(context), m_model(DomainRows::headings()), m_addresses(AddressRows::headings())
{
    makeActions();
    for (auto *action : {m_add, m_rename, m_remove, m_dns})
        titleCorner()->addWidget(pageButton(action, this));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(2 * kGrid);
    splitter->addWidget(makeTable());
    splitter->addWidget(makeAddresses());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    content()->addWidget(splitter, 1);
    m_try = new TryAddress(context, this);
    content()->addWidget(m_try);
    connect(&context.domains, &DomainStore::changed, this, &DomainsPage::showDomains);
    connect(&context.domains, &DomainStore::failed, this, &Page::showProblem);
    connect(&context.addresses, &AddressStore::changed, this, &DomainsPage::showDomains);
    connect(&context.deliveries, &DeliveryStore::changed, this, &DomainsPage::showSelection);
    connect(&context.hub, &HubStore::stateChanged, this, &DomainsPage::enableActions);
    connect(m_table, &RowsTable::selectedKeyChanged, this, &DomainsPage::showSelection);
    connect(m_table, &RowsTable::opened, m_change, &QAction::trigger);
    connect(m_addressTable, &RowsTable::opened, this, &DomainsPage::changeAddress);
    showDomains();
}

void DomainsPage::makeActions()
{
    m_add = addPageAction(this, {QStringLiteral("domainAdd"), QStringLiteral("add"), tr("&Add domain…"), tr("Take mail for another domain")}, QKeySequence::New,
                          [this] { add(); });
    m_change = addPageAction(this, {QStringLiteral("domainChange"), QStringLiteral("edited"), tr("&Change…"), tr("Another kind, account or exceptions for the selected domain")}, {},
                             [this] { change(); });
    m_rename = addPageAction(this, {QStringLiteral("domainRename"), QStringLiteral("edited"), tr("Re&name…"), tr("Give the selected domain another name")}, Qt::Key_F2,
                             [this] { rename(); });
    m_remove = addPageAction(this, {QStringLiteral("domainRemove"), QStringLiteral("remove"), tr("&Remove…"), tr("Take no more mail for the selected domain")}, QKeySequence::Delete,
                             [this] { remove(); });
    m_dns = addPageAction(this, {QStringLiteral("domainDns"), QStringLiteral("search"), tr("Check &DNS"), tr("Ask the name system whether it sends the mail of these domains to this hub")},
                          {}, [this] { checkDns(); });
    m_fix = addPageAction(this, {QStringLiteral("domainFix"), QStringLiteral("check"), tr("&Fix…"), tr("Mend what keeps mail for the selected domain from arriving")}, {}, [this] { fix(); });
    m_addAddress = addPageAction(this, {QStringLiteral("domainAddAddress"), QStringLiteral("add"), tr("Add address…"), tr("A new address at the selected domain")}, {}, [this] {
        (new AddressForm(m_context, nullptr, selected(), this))->open();
    });
    m_rest = addPageAction(this, {QStringLiteral("domainRest"), QStringLiteral("edited"), tr("Everything else…"), tr("What happens to mail for names that are not in this list")}, {},
                           [this] { changeAddress(QString()); });
}

QWidget *DomainsPage::makeTable()
{
    auto *card = new Card(this);
    m_stack = new QStackedWidget(card);
    m_table = new RowsTable(m_model, QStringLiteral("domains-table"), tr("Domains of this hub"), m_stack);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_table->setMinimumHeight(fontMetrics().height() * 7);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_change, m_rename, m_remove, m_dns, m_addAddress, m_rest});
    m_empty = new EmptyState(m_stack);
    auto *first = m_empty->addButton(m_add->text());
    first->setProperty("kind", QStringLiteral("primary"));
    connect(first, &QPushButton::clicked, m_add, &QAction::trigger);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack);
    return card;
}

QWidget *DomainsPage::makeAddresses()
{
    m_card = new Card(this);
    auto *head = new WrapLayout;
    head->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid);
    head->setSpacing(kGrid);
    m_title = new QLabel(m_card);
    m_title->setObjectName(QStringLiteral("domain-title"));
    m_title->setTextFormat(Qt::PlainText);
    setTextSize(m_title, TextSize::CardTitle);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    head->addWidget(m_title);
    head->addWidget(pageButton(m_fix, m_card));
    head->addWidget(pageButton(m_addAddress, m_card));
    head->addWidget(pageButton(m_rest, m_card));
    auto *notes = new QHBoxLayout;
    notes->setContentsMargins(2 * kGrid, 0, 2 * kGrid, kGrid);
    m_notes = new NoteList(m_card);
    m_notes->setObjectName(QStringLiteral("domain-notes"));
    notes->addWidget(m_notes);
    m_addressTable = new RowsTable(m_addresses, QStringLiteral("domain-addresses"), tr("Addresses of the selected domain"), m_card);
    m_addressTable->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_addressTable->setMinimumHeight(fontMetrics().height() * 6);
    m_addressTable->setStretchColumn(1);
    m_card->body()->addLayout(head);
    m_card->body()->addLayout(notes);
    m_card->body()->addWidget(m_addressTable, 1);
    return m_card;
}

QList<QAction *> DomainsPage::menuActions() const
{
    return {m_add, m_change, m_rename, m_remove, nullptr, m_addAddress, m_rest, nullptr, m_dns};
}

bool DomainsPage::settled() const
{
    return m_context.domains.settled() && m_context.addresses.settled() && m_try->settled();
}

void DomainsPage::refresh()
{
    m_context.domains.refresh();
    m_context.addresses.refresh();
}

void DomainsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh(); // somebody may have edited a file elsewhere
}

void DomainsPage::reveal(const QString &what)
{
    m_table->selectKey(what);
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void DomainsPage::prepareForPicture()
{
    if (m_model.rowCount() > 0)
        selectTableRow(m_table, m_model.rowCount() - 1);
}

QString DomainsPage::selected() const
{
    return m_table->selectedKey();
}

void DomainsPage::showDomains()
{
    const auto &store = m_context.domains;
    QList<TableRow> rows;
    for (const auto &domain : store.domains())
        rows.append(DomainRows::row(domain, m_context.addresses.addresses(), store.dns(Format::fromUtf8(domain.what.domain))));
    m_model.setRows(rows);
    setSubtitle(rows.isEmpty() ? QString() : tr("%n domain(s)", nullptr, static_cast<int>(rows.size())));
    if (selected().isEmpty() && !rows.isEmpty())
        selectTableRow(m_table, 0);
    showEmpty();
    showSelection();
}

void DomainsPage::showEmpty()
{
    const auto &store = m_context.domains;
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    m_card->setVisible(m_model.rowCount() > 0);
    if (store.open())
        showProblem(tr("There is no control/rcpthosts: mail for any domain is taken from everybody, which makes this hub an open relay."));
    if (!store.problem().isEmpty())
        m_empty->setContent(QStringLiteral("error"), Tone::Bad, tr("The domains could not be read"), store.problem());
    else if (!store.loaded())
        m_empty->setContent(QStringLiteral("waiting"), Tone::Neutral, tr("Reading the domains…"), QString());
    else
        m_empty->setContent(QStringLiteral("domain"), Tone::Neutral, tr("This hub takes no mail yet"), tr("Add the domain that stands behind the @ of your addresses."));
}

void DomainsPage::showSelection()
{
    enableActions();
    const rpc::domains::Domain *domain = m_context.domains.find(selected());
    m_title->setText(selected());
    QList<Note> notes;
    QList<TableRow> rows;
    if (domain) {
        rows = AddressRows::ofDomain(*domain, m_context.addresses.addresses(), m_context.deliveries.lastMail());
        if (domain->kind == Kind::Relay)
            notes.append({QStringLiteral("information"), Tone::Neutral, tr("Its mail is taken here and passed on; its addresses are kept by another server."), QString()});
        else if (!domain->accepted)
            notes.append({QStringLiteral("error"), Tone::Bad, tr("Mail for it from outside is refused: it is missing in control/rcpthosts."), QString()});
        else if (DomainRows::bouncesAll(*domain, m_context.addresses.addresses()))
            notes.append({QStringLiteral("error"), Tone::Bad, tr("It has no address yet: all its mail bounces."), tr("Add an address, or say where everything else goes.")});
        m_try->setExample(QStringLiteral("info@") + selected());
    }
    if (const auto *dns = m_context.domains.dns(selected())) {
        const auto verdict = DomainRows::dnsVerdict(*dns);
        notes.append({verdict.glyph, static_cast<Tone>(verdict.tone), tr("DNS: %1", "what the name system says").arg(verdict.text), DomainRows::dnsFacts(*dns).join(u'\n')});
    }
    m_notes->setNotes(notes);
    m_notes->setVisible(!notes.isEmpty());
    m_addresses.setRows(rows);
    m_addressTable->setVisible(!rows.isEmpty());
}

void DomainsPage::enableActions()
{
    const bool may = m_context.hub.mayConfigure();
    const auto *domain = m_context.domains.find(selected());
    const bool one = may && domain;
    m_add->setEnabled(may);
    for (auto *action : {m_change, m_rename, m_remove})
        action->setEnabled(one);
    for (auto *action : {m_addAddress, m_rest})
        action->setEnabled(one && domain->kind != Kind::Relay);
    const bool sick = domain && (!domain->accepted || DomainRows::bouncesAll(*domain, m_context.addresses.addresses()));
    m_fix->setVisible(sick);
    m_fix->setEnabled(one && sick);
    m_dns->setEnabled(m_context.hub.connected() && m_model.rowCount() > 0 && !m_context.domains.checking());
}

void DomainsPage::add()
{
    (new DomainForm(m_context, nullptr, this))->open();
}

void DomainsPage::change()
{
    if (const auto *domain = m_context.domains.find(selected()))
        (new DomainForm(m_context, domain, this))->open();
}

void DomainsPage::rename()
{
    (new RenameDomainForm(m_context, selected(), this))->open();
}

void DomainsPage::remove()
{
    // One that only waits to be added waits no longer.
    for (const auto &domain : m_context.domains.domains()) {
        if (Format::fromUtf8(domain.what.domain) == selected() && domain.waiting == Waiting::Added)
            return m_context.staged.discard(QStringLiteral("domain:") + selected());
    }
    if (const auto *domain = m_context.domains.find(selected()))
        (new RemoveDomainForm(m_context, *domain, this))->open();
}

void DomainsPage::checkDns()
{
    QStringList domains;
    for (const auto &row : m_model.rows()) {
        if (!row.key.startsWith(u'.') && row.key.contains(u'.')) // localhost is no matter of the name system
            domains.append(row.key);
    }
    m_context.domains.checkDns(domains);
    enableActions();
}

void DomainsPage::fix()
{
    const auto *domain = m_context.domains.find(selected());
    if (!domain)
        return;
    if (domain->accepted)
        return changeAddress(QString());
    rpc::control::Set::Request request;
    request.name = "rcpthosts";
    request.values = {domain->domain};
    request.how = rpc::control::How::Add;
    m_context.staged.stage<rpc::control::Set>(request, selected(), QStringLiteral("domain:") + selected() + QStringLiteral(":accept"));
    m_context.review();
}

// Empty: everything else.
void DomainsPage::changeAddress(const QString &address)
{
    const auto *domain = m_context.domains.find(selected());
    if (!domain || !m_context.hub.mayConfigure())
        return;
    const QString rest = domain->kind == Kind::Local ? QStringLiteral("*") : QStringLiteral("*@") + selected();
    if (address.isEmpty() || address == rest)
        (new EverythingElseForm(m_context, {domain->kind == Kind::Local ? QString() : selected()}, rest, this))->open();
    else if (const auto *there = m_context.addresses.find(address))
        (new AddressForm(m_context, there, QString(), this))->open();
}

} // namespace mw::gui

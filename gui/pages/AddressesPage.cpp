// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses: every address of the hub with where its mail goes.
#include "gui/pages/AddressesPage.h"

#include "gui/client/AddressStore.h"
#include "gui/client/DeliveryStore.h"
#include "gui/client/DomainStore.h"
#include "gui/models/DomainRows.h"
#include "gui/models/Format.h"
#include "gui/pages/AddressForms.h"
#include "gui/pages/PageActions.h"
#include "gui/pages/TextFiles.h"
#include "gui/pages/TryAddress.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/ComboBox.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/RowsTable.h"
#include "gui/widgets/Tables.h"
#include "gui/widgets/Theme.h"

#include "shared/rpc/Addresses.h"
#include "shared/rpc/Domains.h"
#include "shared/rpcqt/AddressTable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mw::gui {

using rpc::domains::Kind;

namespace {

const QString kAll = QStringLiteral("*"); // no domain is called so

} // namespace

AddressesPage::AddressesPage(PageContext &context, QWidget *parent) : Page(tr("Addresses"), parent), m_context(context), m_model(AddressRows::headings())
{
    makeActions();
    for (auto *action : {m_add, m_rest, m_test, m_import, m_export})
        titleCorner()->addWidget(pageButton(action, this));
    content()->addWidget(makeTools());
    content()->addWidget(makeTable(), 1);
    m_try = new TryAddress(context, this);
    content()->addWidget(m_try);
    connect(&context.domains, &DomainStore::changed, this, &AddressesPage::showDomains);
    connect(&context.addresses, &AddressStore::changed, this, &AddressesPage::showAddresses);
    connect(&context.deliveries, &DeliveryStore::changed, this, &AddressesPage::showAddresses);
    connect(&context.hub, &HubStore::stateChanged, this, &AddressesPage::enableActions);
    connect(m_table, &RowsTable::selectedKeyChanged, this, &AddressesPage::enableActions);
    connect(m_table, &RowsTable::opened, m_change, &QAction::trigger);
    showDomains();
}

void AddressesPage::makeActions()
{
    m_add = addPageAction(this, {QStringLiteral("addressAdd"), QStringLiteral("add"), tr("&Add address…"), tr("A new address, and where its mail goes")}, QKeySequence::New,
                          [this] { (new AddressForm(m_context, nullptr, wantedDomain(), this))->open(); });
    m_rest = addPageAction(this, {QStringLiteral("addressRest"), QStringLiteral("edited"), tr("Add “&everything else” rule…"), tr("What happens to mail for names without an address")}, {},
                           [this] { changeRest(); });
    m_change = addPageAction(this, {QStringLiteral("addressChange"), QStringLiteral("edited"), tr("&Change…"), tr("Where the mail of the selected address goes")}, Qt::Key_F2, [this] { change(); });
    m_remove = addPageAction(this, {QStringLiteral("addressRemove"), QStringLiteral("remove"), tr("&Remove…"), tr("Remove the selected address")}, QKeySequence::Delete, [this] { remove(); });
    m_test = addPageAction(this, {QStringLiteral("addressTest"), QStringLiteral("search"), tr("&Test address…"), tr("See who receives an address, and why; nothing is sent")}, QKeySequence(Qt::CTRL | Qt::Key_T),
                           [this] {
                               const auto *there = m_context.addresses.find(selected());
                               m_try->tryAddress(there && !isRest() ? selected() : QString());
                           });
    m_import = addPageAction(this, {QStringLiteral("addressImport"), QStringLiteral("down"), tr("&Import…"), tr("Take many addresses from a table")}, {},
                             [this] { (new ImportAddressesForm(m_context, this))->open(); });
    m_export = addPageAction(this, {QStringLiteral("addressExport"), QStringLiteral("up"), tr("E&xport…"), tr("Write the addresses to a table that a spreadsheet reads")}, {}, [this] { exportTable(); });
    m_find = addPageAction(this, {QStringLiteral("addressFind"), QStringLiteral("search"), tr("&Find an address"), tr("Show only addresses with these words")}, QKeySequence::Find,
                           [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
}

QWidget *AddressesPage::makeTools()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    m_filter = new QLineEdit(row);
    m_filter->setObjectName(QStringLiteral("address-filter"));
    m_filter->setPlaceholderText(tr("Filter by address, or by where the mail goes"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_domain = new ComboBox(row);
    m_domain->setObjectName(QStringLiteral("address-domain"));
    m_domain->setAccessibleName(tr("Of which domain"));
    m_domain->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_domain);
    layout->addWidget(pageButton(m_change, row));
    layout->addWidget(pageButton(m_remove, row));
    connect(m_filter, &QLineEdit::textChanged, this, &AddressesPage::showAddresses);
    connect(m_domain, &QComboBox::currentIndexChanged, this, &AddressesPage::showAddresses);
    return row;
}

QWidget *AddressesPage::makeTable()
{
    auto *card = new Card(this);
    m_stack = new QStackedWidget(card);
    m_table = new RowsTable(m_model, QStringLiteral("addresses-table"), tr("Addresses of this hub"), m_stack);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_table->setMinimumHeight(fontMetrics().height() * 7);
    m_table->setStretchColumn(1);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_change, m_remove, m_test});
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack);
    return card;
}

QList<QAction *> AddressesPage::menuActions() const
{
    return {m_add, m_rest, nullptr, m_change, m_remove, nullptr, m_test, m_find, nullptr, m_import, m_export};
}

bool AddressesPage::settled() const
{
    return m_context.domains.settled() && m_context.addresses.settled() && m_try->settled();
}

void AddressesPage::refresh()
{
    m_context.domains.refresh();
    m_context.addresses.refresh();
}

void AddressesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh(); // somebody may have edited a file elsewhere
}

void AddressesPage::reveal(const QString &what)
{
    m_filter->clear();
    m_domain->setCurrentIndex(0);
    if (m_model.rowOf(what) < 0)
        return m_try->tryAddress(what);
    m_table->selectKey(what);
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void AddressesPage::prepareForPicture()
{
    if (m_model.rowCount() == 0)
        return;
    selectTableRow(m_table, 0);
    m_test->trigger();
}

QString AddressesPage::selected() const
{
    return m_table->selectedKey();
}

bool AddressesPage::isRest() const
{
    return selected() == kAll || selected().startsWith(QStringLiteral("*@"));
}

QStringList AddressesPage::domains() const
{
    QStringList out;
    bool isLocal = false;
    for (const auto &domain : m_context.domains.domains()) {
        if (domain.waiting == Waiting::Removed)
            continue;
        if (domain.what.kind == Kind::Virtual)
            out.append(Format::fromUtf8(domain.what.domain));
        isLocal = isLocal || domain.what.kind == Kind::Local;
    }
    if (isLocal)
        out.prepend(QString());
    return out;
}

QString AddressesPage::wantedDomain() const
{
    const QString chosen = m_domain->currentData().toString();
    if (chosen != kAll && !chosen.isEmpty())
        return chosen;
    if (const QString domain = AddressRows::domainOf(selected()); !domain.isEmpty())
        return domain;
    for (const auto &domain : m_context.domains.domains()) {
        if (domain.what.kind == Kind::Local && domain.waiting != Waiting::Removed)
            return Format::fromUtf8(domain.what.domain);
    }
    return {};
}

void AddressesPage::showDomains()
{
    const QString before = m_domain->currentData().toString();
    const QSignalBlocker blocker(m_domain);
    m_domain->clear();
    m_domain->addItem(tr("All domains"), kAll);
    for (const auto &domain : domains())
        m_domain->addItem(domain.isEmpty() ? tr("Local domains") : domain, domain);
    m_domain->setCurrentIndex(qMax(0, m_domain->findData(before)));
    showAddresses();
}

void AddressesPage::showAddresses()
{
    const QString chosen = m_domain->currentData().toString();
    std::vector<DomainRow> shown;
    for (const auto &domain : m_context.domains.domains()) {
        const bool isLocal = domain.what.kind == Kind::Local;
        if (chosen == kAll || (isLocal ? chosen.isEmpty() : Format::fromUtf8(domain.what.domain) == chosen))
            shown.push_back(domain);
    }
    m_model.setRows(AddressRows::ofAll(shown, m_context.addresses.addresses(), m_filter->text(), m_context.deliveries.lastMail()));
    const auto count = std::ranges::count_if(m_context.addresses.addresses(), [](const AddressRow &row) { return !AddressRows::isRest(row.what); });
    setSubtitle(tr("%n address(es)", nullptr, static_cast<int>(count)));
    if (const auto *domain = m_domain->count() > 1 ? &m_context.domains : nullptr; domain)
        m_try->setExample(QStringLiteral("info@") + (wantedDomain().isEmpty() ? QStringLiteral("shop.example") : wantedDomain()));
    showEmpty();
    enableActions();
}

void AddressesPage::showEmpty()
{
    const auto &store = m_context.addresses;
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (!store.problem().isEmpty())
        m_empty->setContent(QStringLiteral("error"), Tone::Bad, tr("The addresses could not be read"), store.problem());
    else if (!store.loaded() || !m_context.domains.loaded())
        m_empty->setContent(QStringLiteral("waiting"), Tone::Neutral, tr("Reading the addresses…"), QString());
    else if (!m_filter->text().isEmpty())
        m_empty->setContent(QStringLiteral("search"), Tone::Neutral, tr("No address matches"), tr("Clear the filter to see all of them."));
    else
        m_empty->setContent(QStringLiteral("address"), Tone::Neutral, tr("There is no domain that could have addresses"), tr("Add a local or virtual domain first, on the page Domains."));
}

void AddressesPage::enableActions()
{
    const bool may = m_context.hub.mayConfigure();
    const bool there = m_context.addresses.find(selected()) != nullptr;
    const bool any = !domains().isEmpty();
    for (auto *action : {m_add, m_rest, m_import})
        action->setEnabled(may && any);
    m_change->setEnabled(may && (there || isRest()));
    m_remove->setEnabled(may && there);
    m_export->setEnabled(!m_context.addresses.addresses().empty());
    m_test->setEnabled(m_context.hub.connected());
}

void AddressesPage::change()
{
    if (isRest())
        return changeRest();
    if (const auto *there = m_context.addresses.find(selected()))
        (new AddressForm(m_context, there, QString(), this))->open();
}

void AddressesPage::changeRest()
{
    const QString domain = m_domain->currentData().toString();
    QString address = selected();
    if (!isRest())
        address = domain == kAll || domain.isEmpty() ? kAll : QStringLiteral("*@") + domain;
    if (const QString own = AddressRows::domainOf(selected()); !isRest() && domain == kAll && !own.isEmpty())
        address = QStringLiteral("*@") + own;
    (new EverythingElseForm(m_context, domains(), address, this))->open();
}

void AddressesPage::remove()
{
    // One that only waits to be added waits no longer.
    for (const auto &address : m_context.addresses.addresses()) {
        const QString key = QStringLiteral("address:") + selected().toLower();
        if (Format::fromUtf8(address.what.address) == selected() && address.waiting == Waiting::Added && m_context.staged.act(key))
            return m_context.staged.discard(key);
    }
    (new RemoveAddressForm(m_context, selected(), this))->open();
}

void AddressesPage::exportTable()
{
    std::vector<rpc::addresses::Address> all;
    for (const auto &address : m_context.addresses.addresses()) {
        if (address.waiting != Waiting::Removed)
            all.push_back(address.what);
    }
    saveText(this, tr("Export addresses"), QStringLiteral("addresses.csv"), rpcqt::writeAddressTable(all), [this](bool good, const QString &sentence) { good ? showDone(sentence) : showProblem(sentence); });
}

} // namespace mw::gui

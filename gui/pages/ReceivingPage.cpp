// SPDX-License-Identifier: GPL-3.0-or-later
// Receiving: where the hub listens, who may send through it, whose mail is refused, its certificates, and its limits.
#include "gui/pages/ReceivingPage.h"

#include "gui/client/ControlStore.h"
#include "gui/client/ServiceStore.h"
#include "gui/models/CertificateRows.h"
#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"
#include "gui/models/PeopleRows.h"
#include "gui/models/ServiceRows.h"
#include "gui/pages/PageActions.h"
#include "gui/pages/ReceivingDialogs.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/NoteList.h"
#include "gui/widgets/RowsTable.h"
#include "gui/widgets/TestBox.h"
#include "gui/widgets/WrapLayout.h"

#include "shared/base/Clock.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mw::gui {

namespace {
using Measure = MeasureSetting::Measure;
} // namespace

ReceivingPage::ReceivingPage(PageContext &context, QWidget *parent)
    : SettingsPage(tr("Receiving"), context, parent), m_store(context.hub, context.changes), m_connections(context.logs),
      m_rules(RelayRows::headings()), m_services(ServiceRows::headings()), m_people(PeopleRows::headings()), m_blocked({tr("Sender"), tr("Blocks")}),
      m_certificates(CertificateRows::headings())
{
    makeActions();
    titleCorner()->addWidget(pageButton(m_addRule, this));
    addServices();
    addRelay();
    addPeople();
    addBlocked();
    addCertificates();
    addLimits();
    connect(&m_store, &ReceivingStore::changed, this, [this] { show(); });
    connect(&m_connections, &ConnectionStore::changed, this, &ReceivingPage::showUse);
    connect(&context.services, &ServiceStore::changed, this, &ReceivingPage::showServices);
    m_store.refresh();
}

QAction *ReceivingPage::makeAction(const QString &name, const QString &iconName, const QString &text, const QString &help, void (ReceivingPage::*act)())
{
    return addPageAction(this, {name, iconName, text, help}, {}, [this, act] { (this->*act)(); });
}

void ReceivingPage::makeActions()
{
    m_addRule = makeAction(QStringLiteral("relayAdd"), QStringLiteral("add"), tr("&Add rule…"), tr("Lets a client or a network send mail through this hub, or turns it away"), &ReceivingPage::addRule);
    m_testClient = makeAction(QStringLiteral("relayTest"), QStringLiteral("search"), tr("&Test a client address…"), tr("Which rule a client meets, and what it may"), &ReceivingPage::testClient);
    m_install = makeAction(QStringLiteral("certificateInstall"), QStringLiteral("certificate"), tr("&Install certificate…"), tr("A certificate that others believe, from your authority"), &ReceivingPage::installCertificate);
    m_changeRule = makeAction(QStringLiteral("relayChange"), QStringLiteral("edited"), tr("&Change…"), tr("What the clients of the selected rule may"), &ReceivingPage::changeRule);
    m_removeRule = makeAction(QStringLiteral("relayRemove"), QStringLiteral("remove"), tr("&Remove"), tr("Removes the selected rule"), &ReceivingPage::removeRule);
    m_changeService = makeAction(QStringLiteral("serviceEnable"), QStringLiteral("start"), tr("Turn &on…"), tr("Offers the selected service, or lets it listen elsewhere"), &ReceivingPage::changeService);
    m_disableService = makeAction(QStringLiteral("serviceDisable"), QStringLiteral("stop"), tr("Turn o&ff"), tr("The hub offers the selected service no longer"), &ReceivingPage::disableService);
    m_setPassword = makeAction(QStringLiteral("passwordSet"), QStringLiteral("secret"), tr("Set &password…"), tr("Lets somebody send from anywhere after a login, or gives them another password"), &ReceivingPage::setPassword);
    m_removePassword = makeAction(QStringLiteral("passwordRemove"), QStringLiteral("remove"), tr("Ta&ke away"), tr("The selected name can log in with it no longer"), &ReceivingPage::removePassword);
    m_block = makeAction(QStringLiteral("senderBlock"), QStringLiteral("blocked"), tr("&Block a sender…"), tr("Refuses mail from an address or a domain"), &ReceivingPage::blockSender);
    m_unblock = makeAction(QStringLiteral("senderUnblock"), QStringLiteral("remove"), tr("&Unblock"), tr("Takes mail from the selected sender again"), &ReceivingPage::unblockSender);
    m_make = makeAction(QStringLiteral("certificateMake"), QStringLiteral("add"), tr("Make a &self-signed one…"), tr("A certificate that vouches for itself: for a network of your own"), &ReceivingPage::makeCertificate);
    m_removeCertificate = makeAction(QStringLiteral("certificateRemove"), QStringLiteral("remove"), tr("Remo&ve"), tr("Removes the selected certificate with its key"), &ReceivingPage::removeCertificate);
}

QList<QAction *> ReceivingPage::menuActions() const
{
    return {m_addRule, m_changeRule, m_removeRule, m_testClient, nullptr, m_changeService, m_disableService, nullptr, m_setPassword, m_removePassword, nullptr, m_block, m_unblock, nullptr, m_install, m_make, m_removeCertificate};
}

void ReceivingPage::addRow(Card *card, const QList<QAction *> &actions)
{
    auto *row = new WrapLayout;
    row->setSpacing(kGrid);
    for (auto *action : actions)
        row->addWidget(pageButton(action, card));
    card->body()->addLayout(row);
}

void ReceivingPage::addServices()
{
    auto *card = addCard(tr("Where this hub listens"));
    m_serviceTable = new RowsTable(m_services, QStringLiteral("services"), tr("Services and their addresses"), card);
    card->body()->addWidget(m_serviceTable);
    addRow(card, {m_changeService, m_disableService});
    connect(m_serviceTable, &RowsTable::selectedKeyChanged, this, &ReceivingPage::enableActions);
    connect(m_serviceTable, &RowsTable::opened, this, &ReceivingPage::changeService);
}

void ReceivingPage::addRelay()
{
    auto *card = addCard(tr("Who may send through this hub"), tr("The most particular rule decides; their order means nothing. Whoever logs in may send from anywhere."));
    m_ruleTable = new RowsTable(m_rules, QStringLiteral("relayRules"), tr("Rules for clients"), card);
    m_ruleTable->setEmptyText(tr("There is no rule: everybody may connect, and only who logs in may send to other hosts."));
    card->body()->addWidget(m_ruleTable);
    m_remarks = new NoteList(card);
    m_remarks->setObjectName(QStringLiteral("relayRemarks"));
    card->body()->addWidget(m_remarks);
    addRow(card, {m_changeRule, m_removeRule, m_testClient});
    m_clientTest = new TestBox({QStringLiteral("clientTest"), tr("C&lient address"), tr("Test"), QStringLiteral("203.0.113.9")}, card);
    card->body()->addWidget(m_clientTest);
    connect(m_clientTest, &TestBox::wished, this, &ReceivingPage::tryClient);
    connect(m_ruleTable, &RowsTable::selectedKeyChanged, this, &ReceivingPage::enableActions);
    connect(m_ruleTable, &RowsTable::opened, this, &ReceivingPage::changeRule);
}

void ReceivingPage::addPeople()
{
    auto *card = addCard(tr("Who may log in"), tr("Accounts of this computer log in with their own password; here are passwords for mail alone."));
    m_peopleTable = new RowsTable(m_people, QStringLiteral("people"), tr("Who may log in"), card);
    m_peopleTable->setEmptyText(tr("Nobody has a password for mail alone."));
    card->body()->addWidget(m_peopleTable);
    addRow(card, {m_setPassword, m_removePassword});
    connect(m_peopleTable, &RowsTable::selectedKeyChanged, this, &ReceivingPage::enableActions);
    connect(m_peopleTable, &RowsTable::opened, this, &ReceivingPage::setPassword);
}

void ReceivingPage::addBlocked()
{
    auto *card = addCard(tr("Blocked senders"), tr("Mail from them is refused before it is taken (control/badmailfrom)."));
    m_blockedTable = new RowsTable(m_blocked, QStringLiteral("blockedSenders"), tr("Blocked senders"), card);
    m_blockedTable->setEmptyText(tr("Nobody is blocked."));
    card->body()->addWidget(m_blockedTable);
    addRow(card, {m_block, m_unblock});
    m_senderTest = new TestBox({QStringLiteral("senderTest"), tr("S&ender"), tr("Test"), QStringLiteral("somebody@spam.example")}, card);
    card->body()->addWidget(m_senderTest);
    connect(m_senderTest, &TestBox::wished, this, &ReceivingPage::trySender);
    connect(m_blockedTable, &RowsTable::selectedKeyChanged, this, &ReceivingPage::enableActions);
}

void ReceivingPage::addCertificates()
{
    auto *card = addCard(tr("TLS certificates"), tr("With them, clients and other servers speak to this hub so that nobody on the way can read it."));
    m_certificateTable = new RowsTable(m_certificates, QStringLiteral("certificates"), tr("TLS certificates"), card);
    m_certificateTable->setEmptyText(tr("There is none: mail comes in over open connections, and nobody can log in."));
    card->body()->addWidget(m_certificateTable);
    addRow(card, {m_install, m_make, m_removeCertificate});
    connect(m_certificateTable, &RowsTable::selectedKeyChanged, this, &ReceivingPage::enableActions);
}

void ReceivingPage::addLimits()
{
    auto *card = addCard(tr("Limits"));
    addSetting(card, {QStringLiteral("databytes"), tr("Largest &message"), tr("Larger messages are refused."), tr("50000000, which is 50 MB")},
               new MeasureSetting(Measure::Bytes, tr("no limit"), card));
    addSetting(card,
               {QStringLiteral("concurrencyincoming"), tr("Simultaneous co&nnections"), tr("How many SMTP connections may be open at once; others wait."),
                QStringLiteral("40")},
               new NumberSetting({1, 100000, 200}, card));
    addSetting(card,
               {QStringLiteral("concurrencyperip"), tr("Of them from one &client"), tr("How many of them one client address may have; 0 sets no limit."),
                QStringLiteral("10")},
               new NumberSetting({0, 1000000, 200}, card));
    addSetting(card,
               {QStringLiteral("timeoutsmtpd"), tr("&Patience with a silent client"), tr("After so long without a word a connection is ended."),
                tr("1200, which is 20 minutes")},
               new MeasureSetting(Measure::Seconds, {}, card));
    addSetting(card,
               {QStringLiteral("smtpgreeting"), tr("&Greeting"), tr("The first line that a client sees; it begins with this hub's name."),
                QStringLiteral("mail.example.org")},
               new LineSetting(card));
}

bool ReceivingPage::settled() const
{
    return SettingsPage::settled() && m_store.loaded();
}

void ReceivingPage::refresh()
{
    SettingsPage::refresh();
    m_store.refresh();
}

bool ReceivingPage::owns(const StagedAct &act) const
{
    const auto begins = [&](const char *what) { return act.key.startsWith(QLatin1StringView(what)); };
    return begins("relay:") || begins("service:") || begins("blocked:") || begins("certificate:") || begins("password:") || act.key == QStringLiteral("control/badmailfrom");
}

void ReceivingPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    m_connections.setWatching(true);
}

void ReceivingPage::hideEvent(QHideEvent *event)
{
    SettingsPage::hideEvent(event);
    m_connections.setWatching(false);
}

QString ReceivingPage::standardOf(const QString &name) const
{
    if (name == QStringLiteral("concurrencyperip"))
        return QString::number(std::max(1, valueInForce(QStringLiteral("concurrencyincoming")).toInt() / 2));
    return SettingsPage::standardOf(name);
}

void ReceivingPage::show()
{
    if (!m_store.problem().isEmpty())
        showProblem(m_store.problem());
    m_relayRules = RelayRows::rules(m_store.rules().rules, context().staged.acts());
    m_rules.setRows(RelayRows::rows(m_relayRules));
    QList<Note> remarks;
    for (const auto &remark : m_store.rules().remarks)
        remarks.append({QStringLiteral("warning"), Tone::Waiting, HelperWords::sentence(remark), QString()});
    m_remarks->setNotes(remarks);
    m_remarks->setVisible(!remarks.isEmpty());
    m_people.setRows(PeopleRows::rows(m_store.people(), context().staged.acts()));
    m_certificates.setRows(CertificateRows::rows(m_store.certificates(), context().staged.acts(), clock::now()));
    showServices();
    showBlocked();
    showUse();
    enableActions();
}

void ReceivingPage::showServices()
{
    m_services.setRows(ServiceRows::rows(m_store.offers(), context().services.services(), context().staged.acts()));
}

QStringList ReceivingPage::blockedNow() const
{
    if (const auto *staged = context().staged.find(QStringLiteral("control/badmailfrom")))
        return ControlCatalogue::entriesOf(staged->content.value_or(QString()));
    const auto *entry = entryOf(QStringLiteral("badmailfrom"));
    return entry ? ControlCatalogue::entriesOf(entry->content) : QStringList();
}

void ReceivingPage::showBlocked()
{
    const auto means = [](const QString &sender) {
        return sender.startsWith(u'@') ? tr("everybody at %1", "domain").arg(sender.mid(1)) : tr("this address");
    };
    QList<TableRow> rows;
    for (const auto &sender : blockedNow()) {
        const auto *act = context().staged.act(BlockSenderDialog::keyOf(sender));
        TableCell meaning{act ? tr("goes, not applied yet") : means(sender)};
        meaning.muted = true;
        rows.append({sender, {{sender, QStringLiteral("blocked")}, meaning}, act != nullptr});
    }
    for (const auto &act : context().staged.acts()) {
        const QString sender = act.key.section(u':', 1);
        if (!act.key.startsWith(QStringLiteral("blocked:")) || act.parameters[QStringLiteral("how")].toString() != QStringLiteral("add"))
            continue;
        TableCell meaning{means(sender) + QStringLiteral(", ") + tr("not applied yet")};
        meaning.muted = true;
        rows.append({sender, {{sender, QStringLiteral("blocked")}, meaning}, true});
    }
    m_blocked.setRows(rows);
}

void ReceivingPage::showUse()
{
    const auto connections = m_connections.connections();
    row(QStringLiteral("concurrencyincoming"))->setUse(connections ? tr("%n in use", nullptr, *connections) : QString());
}

const RelayRule *ReceivingPage::selectedRule() const
{
    const int row = m_rules.rowOf(m_ruleTable->selectedKey());
    return row >= 0 && row < m_relayRules.size() ? &m_relayRules[row] : nullptr;
}

const rpc::services::Offer *ReceivingPage::selectedOffer() const
{
    const auto place = std::ranges::find(m_store.offers(), m_serviceTable->selectedKey().toStdString(), &rpc::services::Offer::name);
    return place == m_store.offers().end() ? nullptr : &*place;
}

QString ReceivingPage::selectedCertificate() const
{
    const QString key = m_certificateTable->selectedKey();
    return key == QLatin1StringView(CertificateRows::kForAll) ? QString() : key;
}

void ReceivingPage::enableActions()
{
    const bool may = mayConfigure();
    const auto *rule = selectedRule();
    const auto *offer = selectedOffer();
    for (auto *action : {m_addRule, m_install, m_setPassword, m_block, m_make})
        action->setEnabled(may);
    m_changeRule->setEnabled(may && rule && !rule->removed);
    m_removeRule->setEnabled(may && rule && !rule->removed);
    m_changeService->setText(offer && offer->enabled ? tr("Change addr&esses…") : tr("Turn &on…"));
    m_changeService->setEnabled(may && offer);
    m_disableService->setEnabled(may && offer && (offer->enabled || context().staged.act(ServiceRows::keyOf(m_serviceTable->selectedKey()))));
    m_removePassword->setEnabled(may && !m_peopleTable->selectedKey().isEmpty());
    m_unblock->setEnabled(may && !m_blockedTable->selectedKey().isEmpty());
    m_removeCertificate->setEnabled(may && !m_certificateTable->selectedKey().isEmpty());
}

} // namespace mw::gui

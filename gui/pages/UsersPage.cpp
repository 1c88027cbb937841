// SPDX-License-Identifier: GPL-3.0-or-later
// Users: the accounts of the machine, the rules that give addresses to them, and which of all these wins.
#include "gui/pages/UsersPage.h"

#include "gui/client/ChangeStore.h"
#include "gui/client/ControlStore.h"
#include "gui/client/UserStore.h"
#include "gui/models/Format.h"
#include "gui/models/PeopleRows.h"
#include "gui/pages/AccountDetails.h"
#include "gui/pages/AddressForms.h"
#include "gui/pages/PageActions.h"
#include "gui/pages/PasswordForm.h"
#include "gui/pages/RuleTester.h"
#include "gui/pages/UserForms.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/NoteList.h"
#include "gui/widgets/RowsTable.h"
#include "gui/widgets/Tables.h"
#include "gui/widgets/Theme.h"

#include "shared/rpc/Addresses.h"
#include "shared/rpc/Passwords.h"
#include "shared/rpc/Users.h"
#include "shared/rpcqt/AddressTable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace mw::gui {

UsersPage::UsersPage(PageContext &context, QWidget *parent)
    : Page(tr("Users"), parent), m_context(context), m_accounts(UserRows::accountHeadings()), m_rules(UserRows::ruleHeadings())
{
    makeActions();
    for (auto *action : {m_addRule, m_who, m_rebuild})
        titleCorner()->addWidget(pageButton(action, this));
    content()->addWidget(makeAlarm());
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("user-tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeAccounts(), tr("&People"));
    m_tabs->addTab(makeRules(), tr("R&ules"));
    content()->addWidget(m_tabs, 1);
    connect(&context.users, &UserStore::changed, this, &UsersPage::showUsers);
    connect(&context.staged, &StagedChanges::changed, this, &UsersPage::showUsers);
    connect(&context.control, &ControlStore::changed, this, &UsersPage::showUsers);
    connect(&context.hub, &HubStore::stateChanged, this, &UsersPage::enableActions);
    connect(m_accountTable, &RowsTable::selectedKeyChanged, this, &UsersPage::showSelection);
    connect(m_accountTable, &RowsTable::opened, m_dotQmail, &QAction::trigger);
    connect(m_ruleTable, &RowsTable::selectedKeyChanged, this, &UsersPage::enableActions);
    showUsers();
}

void UsersPage::makeActions()
{
    m_addRule = addPageAction(this, {QStringLiteral("userAddRule"), QStringLiteral("add"), tr("&Add rule…"), tr("Give an address to an account")}, QKeySequence::New,
                              [this] { (new RuleForm(m_context, m_accountTable->selectedKey(), this))->open(); });
    m_who = addPageAction(this, {QStringLiteral("userWho"), QStringLiteral("search"), tr("&Who handles an address?…"), tr("See which rule or account gets an address, and why")}, QKeySequence(Qt::CTRL | Qt::Key_T), [this] {
        m_tabs->setCurrentIndex(1);
        m_tester->begin();
    });
    m_rebuild = addPageAction(this, {QStringLiteral("userRebuild"), QStringLiteral("restart"), tr("&Refresh from system users…"), tr("Make the rules anew from the accounts of this computer")}, {},
                              [this] { (new RebuildForm(m_context, this))->open(); });
    m_removeRule = addPageAction(this, {QStringLiteral("userRemoveRule"), QStringLiteral("remove"), tr("Re&move rule…"), tr("Take the address of the selected rule from its account")}, QKeySequence::Delete, [this] { removeRule(); });
    m_password = addPageAction(this, {QStringLiteral("userPassword"), QStringLiteral("secret"), tr("&Set password…"), tr("A password for sending and fetching mail; it is never shown")}, {},
                               [this] { (new PasswordForm(m_context, m_accountTable->selectedKey(), this))->open(); });
    m_noPassword = addPageAction(this, {QStringLiteral("userNoPassword"), QStringLiteral("remove"), tr("Remo&ve password"), tr("The password of the account counts again, if there is an account")}, {}, [this] {
        const QString name = m_accountTable->selectedKey();
        if (!hasPassword(name))
            return m_context.staged.discard(PeopleRows::keyOf(name)); // it only waits to be set
        rpc::passwords::Remove::Request request;
        request.name = name.toStdString();
        m_context.staged.stage<rpc::passwords::Remove>(request, tr("password of %1", "name").arg(name), PeopleRows::keyOf(name));
    });
    m_dotQmail = addPageAction(this, {QStringLiteral("userDotQmail"), QStringLiteral("edited"), tr("&Where the mail goes…"), tr("Change the .qmail file of the selected user")}, Qt::Key_F2, [this] { changeDotQmail(); });
}

QWidget *UsersPage::makeAlarm()
{
    auto *card = new Card(this);
    card->setObjectName(QStringLiteral("user-alarm"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid);
    m_alarms = new NoteList(card);
    m_alarms->setObjectName(QStringLiteral("user-alarms"));
    m_alarms->setAccessibleName(tr("What is wrong with the rules"));
    auto *fix = new QPushButton(tr("Fi&x…"), card);
    fix->setObjectName(QStringLiteral("userFix"));
    fix->setProperty("kind", QStringLiteral("primary"));
    fix->setToolTip(m_rebuild->toolTip());
    connect(fix, &QPushButton::clicked, m_rebuild, &QAction::trigger);
    connect(m_rebuild, &QAction::changed, fix, [this, fix] { fix->setEnabled(m_rebuild->isEnabled()); });
    row->addWidget(m_alarms, 1);
    row->addWidget(fix, 0, Qt::AlignVCenter);
    card->body()->addLayout(row);
    m_alarm = card;
    return card;
}

QWidget *UsersPage::makeAccounts()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(2 * kGrid);
    auto *left = new Card(splitter);
    m_accountTable = new RowsTable(m_accounts, QStringLiteral("users-table"), tr("Accounts of this computer"), left);
    m_accountTable->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_accountTable->setMinimumHeight(fontMetrics().height() * 7);
    m_accountTable->setStretchColumn(2);
    m_accountTable->setEmptyText(tr("There are no accounts on this computer that could get mail. Virtual domains need none."));
    m_accountTable->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_accountTable->addActions({m_dotQmail, m_password, m_noPassword, m_addRule});
    left->body()->addWidget(m_accountTable);
    splitter->addWidget(left);
    auto *right = new Card(splitter);
    auto *scroll = new QScrollArea(right);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    m_details = new AccountDetails(scroll);
    m_details->setObjectName(QStringLiteral("plain"));
    for (auto *action : {m_dotQmail, m_password, m_noPassword})
        m_details->corner()->addWidget(pageButton(action, m_details));
    scroll->setWidget(m_details);
    right->body()->addWidget(scroll);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    return splitter;
}

QWidget *UsersPage::makeRules()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    auto *card = new Card(page);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid);
    auto *words = new NoteList(card);
    words->setNotes({{QStringLiteral("information"), Tone::Neutral, tr("The order means nothing: an exact rule wins, then the longest that fits."), QString()}});
    head->addWidget(words, 1);
    head->addWidget(pageButton(m_removeRule, card));
    m_ruleTable = new RowsTable(m_rules, QStringLiteral("rules-table"), tr("Rules of users/assign"), card);
    m_ruleTable->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_ruleTable->setMinimumHeight(fontMetrics().height() * 6);
    m_ruleTable->setEmptyText(tr("There are no rules: addresses are looked up in the accounts of this computer, and else among the hub’s own addresses."));
    m_ruleTable->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_ruleTable->addActions({m_removeRule, m_addRule});
    card->body()->addLayout(head);
    card->body()->addWidget(m_ruleTable, 1);
    m_tester = new RuleTester(m_context, page);
    column->addWidget(card, 1);
    column->addWidget(m_tester);
    return page;
}

QList<QAction *> UsersPage::menuActions() const
{
    return {m_addRule, m_removeRule, m_who, m_rebuild, nullptr, m_dotQmail, m_password, m_noPassword};
}

bool UsersPage::settled() const
{
    return m_context.users.settled() && m_tester->settled();
}

void UsersPage::refresh()
{
    m_context.users.refresh();
}

void UsersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh(); // somebody may have made an account
}

void UsersPage::reveal(const QString &what)
{
    m_tabs->setCurrentIndex(0);
    m_accountTable->selectKey(what);
    m_accountTable->setFocus(Qt::ShortcutFocusReason);
}

void UsersPage::prepareForPicture()
{
    if (m_accounts.rowCount() > 0)
        selectTableRow(m_accountTable, 0);
}

QString UsersPage::standardDelivery() const
{
    for (const auto &entry : m_context.control.entries()) {
        if (entry.name == QStringLiteral("defaultdelivery") && entry.present)
            return entry.content.section(u'\n', 0, 0);
    }
    return QStringLiteral("./Mailbox");
}

AccountWaiting UsersPage::waitingOf(const QString &name) const
{
    AccountWaiting out{.dotQmail = m_context.staged.act(QStringLiteral("address:") + name) != nullptr};
    if (const auto *act = m_context.staged.act(PeopleRows::keyOf(name)))
        out.password = requestOf<rpc::passwords::Remove>(*act) ? Waiting::Removed : Waiting::Changed;
    return out;
}

void UsersPage::showUsers()
{
    const auto &store = m_context.users;
    QList<TableRow> rows;
    for (const auto &account : store.accounts()) {
        const QString name = Format::fromUtf8(account.name);
        rows.append(UserRows::account(account, store.dotQmail(name), store.passwords(), standardDelivery(), waitingOf(name)));
    }
    m_accounts.setRows(rows);
    if (m_accountTable->selectedKey().isEmpty() && !rows.isEmpty())
        selectTableRow(m_accountTable, 0);
    setSubtitle(tr("%1 · %2", "users, rules")
                    .arg(tr("%n user(s)", nullptr, static_cast<int>(rows.size())), tr("%n rule(s)", nullptr, static_cast<int>(store.users().rules.size()))));
    if (!store.problem().isEmpty())
        showProblem(store.problem());
    showRules();
    showAlarm();
    showSelection();
}

void UsersPage::showRules()
{
    QList<TableRow> rows;
    for (const auto &rule : m_context.users.users().rules) {
        const auto *act = m_context.staged.act(QStringLiteral("rule:") + UserRows::ruleKey(rule.kind, Format::fromUtf8(rule.local)));
        const auto changed = act && requestOf<rpc::users::RemoveRule>(*act) ? Waiting::Removed : Waiting::Changed;
        rows.append(UserRows::rule(rule, act ? changed : Waiting::Nothing));
    }
    for (const auto &act : m_context.staged.acts()) {
        const auto request = requestOf<rpc::users::AddRule>(act);
        if (!request)
            continue;
        rpc::users::Rule rule{.kind = request->kind, .local = request->local, .user = request->user};
        rule.extension = request->extension.value_or(std::string());
        rule.home = request->home.value_or(std::string());
        const auto row = UserRows::rule(rule, Waiting::Added);
        if (std::ranges::none_of(rows, [&](const TableRow &other) { return other.key == row.key; }))
            rows.append(row);
    }
    m_rules.setRows(rows);
}

void UsersPage::showAlarm()
{
    QList<Note> notes;
    for (const auto &alarm : UserRows::alarms(m_context.users.users()))
        notes.append({QStringLiteral("warning"), Tone::Waiting, alarm, QString()});
    m_alarms->setNotes(notes);
    m_alarm->setVisible(!notes.isEmpty());
}

void UsersPage::showSelection()
{
    enableActions();
    const QString name = m_accountTable->selectedKey();
    const auto *account = m_context.users.find(name);
    if (!account)
        return m_details->showNobody();
    const auto &passwords = m_context.users.passwords();
    QString password = tr("not known to you");
    if (passwords)
        password = hasPassword(name) ? tr("one of its own; the account's does not count for mail") : tr("that of the account");
    m_details->showAccount(*account, m_context.users.dotQmail(name), standardDelivery(), password);
}

bool UsersPage::hasPassword(const QString &name) const
{
    const auto &passwords = m_context.users.passwords();
    return passwords && std::ranges::contains(*passwords, name.toStdString(), &rpc::passwords::Person::name);
}

void UsersPage::enableActions()
{
    const bool may = m_context.hub.mayConfigure();
    const QString name = m_accountTable->selectedKey();
    const auto *account = m_context.users.find(name);
    m_addRule->setEnabled(may);
    m_rebuild->setEnabled(may);
    m_who->setEnabled(m_context.hub.connected());
    m_password->setEnabled(may && account);
    m_noPassword->setEnabled(may && (hasPassword(name) || m_context.staged.act(PeopleRows::keyOf(name))));
    m_dotQmail->setEnabled(may && account && account->receives);
    m_removeRule->setEnabled(may && !m_ruleTable->selectedKey().isEmpty());
}

void UsersPage::removeRule()
{
    const QString key = m_ruleTable->selectedKey();
    for (const auto &rule : m_context.users.users().rules) {
        if (UserRows::ruleKey(rule.kind, Format::fromUtf8(rule.local)) == key)
            return (new RemoveRuleForm(m_context, rule, this))->open();
    }
    m_context.staged.discard(QStringLiteral("rule:") + key); // it only waits to be added
}

void UsersPage::changeDotQmail()
{
    const QString name = m_accountTable->selectedKey();
    rpc::addresses::Address address;
    address.address = name.toStdString();
    address.file = "people/" + address.address + "/.qmail";
    if (const auto *own = m_context.users.dotQmail(name); own && own->present) {
        for (const auto &line : own->content.split(u'\n')) {
            if (!line.trimmed().isEmpty() && !line.startsWith(u'#'))
                address.deliveries.push_back(rpcqt::guessedDelivery(line.trimmed()));
        }
    }
    (new AddressForm(m_context, &address, QString(), this))->open();
}

} // namespace mw::gui

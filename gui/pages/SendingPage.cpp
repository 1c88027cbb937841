// SPDX-License-Identifier: GPL-3.0-or-later
// Sending: straight to other servers or through one, routes, the names in what is sent, and how long others may take.
#include "gui/pages/SendingPage.h"

#include "gui/client/ControlStore.h"
#include "gui/pages/PageActions.h"
#include "gui/pages/SmartHostDialog.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/FactList.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/NoteList.h"
#include "gui/widgets/RowsTable.h"
#include "gui/widgets/WrapLayout.h"

#include "shared/rpc/Control.h"
#include "shared/rpc/SmartHosts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace mw::gui {

namespace {
using Measure = MeasureSetting::Measure;
const QString kEverythingElse = QString::fromLatin1(RouteRows::kDefault);
constexpr int kIndent = 3 * kGrid;

// What a choice means, below it.
QLabel *explanation(QWidget *choice, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setIndent(kIndent);
    setTextSize(label, TextSize::Caption);
    setMuted(label);
    choice->setAccessibleDescription(text);
    return label;
}
} // namespace

SendingPage::SendingPage(PageContext &context, QWidget *parent)
    : SettingsPage(tr("Sending"), context, parent), m_store(context.hub, context.changes), m_model(RouteRows::headings())
{
    m_set = makeAction(QStringLiteral("smartHostSet"), QStringLiteral("server"), tr("Set &smart host…"),
                       tr("Gives all mail to your provider's server, with a login"));
    m_add = makeAction(QStringLiteral("routeAdd"), QStringLiteral("add"), tr("&Add route…"), tr("Sends the mail of one domain or one sender another way"));
    m_change = makeAction(QStringLiteral("routeChange"), QStringLiteral("edited"), tr("&Change…"), tr("Another server or login for the selected route"));
    m_remove = makeAction(QStringLiteral("routeRemove"), QStringLiteral("remove"), tr("Re&move"), tr("Mail of the selected route goes as everything else does"));
    m_test = makeAction(QStringLiteral("routeTest"), QStringLiteral("check"), tr("&Test route"),
                        tr("Connects and logs in as a delivery would, and sends nothing"));
    connect(m_set, &QAction::triggered, this, &SendingPage::setSmartHost);
    connect(m_add, &QAction::triggered, this, &SendingPage::addRoute);
    connect(m_change, &QAction::triggered, this, &SendingPage::changeRoute);
    connect(m_remove, &QAction::triggered, this, &SendingPage::removeRoute);
    connect(m_test, &QAction::triggered, this, [this] { testRoute(m_table->selectedKey().isEmpty() ? kEverythingElse : m_table->selectedKey()); });
    titleCorner()->addWidget(pageButton(m_set, this));
    m_routes = RouteRows::routes({}, {}, {});
    addWay();
    addRoutes();
    addNames();
    addTimes();
    connect(&m_store, &SendingStore::changed, this, [this] { show(); });
    m_store.refresh();
}

QAction *SendingPage::makeAction(const QString &name, const QString &iconName, const QString &text, const QString &help)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setToolTip(help);
    return action;
}

QList<QAction *> SendingPage::menuActions() const
{
    return {m_set, m_add, m_change, m_remove, m_test};
}

void SendingPage::addWay()
{
    auto *card = addCard(tr("How mail leaves this hub"));
    m_direct = new QRadioButton(tr("&Direct"), card);
    m_direct->setObjectName(QStringLiteral("sendDirect"));
    m_through = new QRadioButton(tr("Through a ser&ver"), card);
    m_through->setObjectName(QStringLiteral("sendThrough"));
    auto *staged = new QHBoxLayout;
    m_dot = new QLabel(card);
    m_dot->setObjectName(QStringLiteral("sendStaged"));
    setMuted(m_dot);
    staged->addWidget(m_direct);
    staged->addWidget(m_dot);
    staged->addStretch(1);
    card->body()->addLayout(staged);
    card->body()->addWidget(explanation(m_direct, tr("Straight to the server of each recipient's domain. Many providers close port 25, and many servers refuse mail from home connections."), card));
    card->body()->addWidget(m_through);
    card->body()->addWidget(explanation(m_through, tr("All mail goes to one server (a smart host), mostly that of your provider, with your name and password there."), card));
    m_facts = new FactList(card, FactList::Values::Sentences);
    m_facts->setObjectName(QStringLiteral("sendFacts"));
    card->body()->addWidget(m_facts);
    auto *row = new QHBoxLayout;
    m_login = new QPushButton(icon(QStringLiteral("check")), u' ' + tr("Test &login"), card);
    m_login->setObjectName(QStringLiteral("smartHostTest"));
    m_login->setToolTip(m_test->toolTip());
    row->addWidget(m_login);
    row->addStretch(1);
    card->body()->addLayout(row);
    m_loginResult = new NoteList(card);
    m_loginResult->setObjectName(QStringLiteral("smartHostResult"));
    card->body()->addWidget(m_loginResult);
    connect(m_login, &QPushButton::clicked, this, [this] { testRoute(kEverythingElse); });
    connect(m_direct, &QRadioButton::clicked, this, &SendingPage::goDirect);
    connect(m_through, &QRadioButton::clicked, this, &SendingPage::setSmartHost);
}

void SendingPage::addRoutes()
{
    auto *card = addCard(tr("Routes"), tr("Mail of single domains and senders can go another way. The sender decides before the domain does."));
    m_table = new RowsTable(m_model, QStringLiteral("routes"), tr("Routes"), card);
    m_table->setStretchColumn(4);
    card->body()->addWidget(m_table);
    auto *row = new WrapLayout;
    row->setSpacing(kGrid);
    for (auto *action : {m_add, m_change, m_remove, m_test})
        row->addWidget(pageButton(action, card));
    card->body()->addLayout(row);
    m_result = new NoteList(card);
    m_result->setObjectName(QStringLiteral("routeResult"));
    card->body()->addWidget(m_result);
    connect(m_table, &RowsTable::selectedKeyChanged, this, &SendingPage::enableActions);
    connect(m_table, &RowsTable::opened, this, &SendingPage::changeRoute);
}

void SendingPage::addNames()
{
    auto *card = addCard(tr("Names in what is sent"));
    addSetting(card,
               {QStringLiteral("helohost"), tr("&Greeting name"), tr("The name by which this hub greets other servers; it should be the one that DNS has for its address."),
                QStringLiteral("mail.example.org")},
               new LineSetting(card));
    addSetting(card,
               {QStringLiteral("defaulthost"), tr("Mas&querade: domain of senders"),
                tr("Appended to addresses without a domain, so that mail of the users of this computer comes from this domain."),
                QStringLiteral("example.org")},
               new LineSetting(card));
    addSetting(card,
               {QStringLiteral("defaultdomain"), tr("Completes &host names with"), tr("Appended to host names without a dot in messages that are sent from here."),
                QStringLiteral("example.org")},
               new LineSetting(card));
    addSetting(card,
               {QStringLiteral("idhost"), tr("Name in &Message-IDs"), tr("The host in the Message-ID of what is sent from here; no other machine may use the same."),
                QStringLiteral("mail.example.org")},
               new LineSetting(card));
}

void SendingPage::addTimes()
{
    auto *card = addCard(tr("Patience with other servers"));
    addSetting(card,
               {QStringLiteral("timeoutconnect"), tr("To acce&pt a connection"), tr("How long another server has to accept a connection."),
                tr("60, which is a minute")},
               new MeasureSetting(Measure::Seconds, {}, card));
    addSetting(card,
               {QStringLiteral("timeoutremote"), tr("For each ans&wer"), tr("How long another server has for each answer."), tr("1200, which is 20 minutes")},
               new MeasureSetting(Measure::Seconds, {}, card));
    addSetting(card,
               {QStringLiteral("keepconnection"), tr("&Keep a connection for"),
                tr("How long an open connection waits for the next message to the same server."), tr("5 seconds")},
               new MeasureSetting(Measure::Seconds, tr("none is kept"), card));
}

bool SendingPage::settled() const
{
    return SettingsPage::settled() && m_store.loaded() && !m_trying;
}

void SendingPage::refresh()
{
    SettingsPage::refresh();
    m_store.refresh();
}

bool SendingPage::owns(const StagedAct &act) const
{
    return act.key.startsWith(QStringLiteral("smarthost:"));
}

void SendingPage::show()
{
    const auto *routes = entryOf(QStringLiteral("smtproutes"));
    m_routes = RouteRows::routes(m_store.hosts(), routes ? RouteRows::exceptionsIn(routes->content) : QStringList(), context().staged.acts());
    if (!m_store.problem().isEmpty())
        showProblem(m_store.problem());
    showWay(everythingElse());
    showRoutes();
    enableActions();
}

void SendingPage::showWay(const Route &route)
{
    const bool direct = route.host.isEmpty() || route.removed;
    const QSignalBlocker quiet(m_direct);
    (direct ? m_direct : m_through)->setChecked(true);
    m_dot->setText(route.staged ? tr("● not applied yet") : QString());
    m_facts->setVisible(!direct);
    m_login->setVisible(!direct);
    if (direct) {
        m_loginResult->setNotes({});
        return;
    }
    m_facts->set(tr("Server"), RouteRows::through(route));
    m_facts->set(tr("User"), route.user.isEmpty() ? tr("no login") : route.user);
    m_facts->set(tr("Password"), route.secret.isEmpty() ? QString() : tr("stored; it is never shown"));
    m_facts->set(tr("TLS"), RouteRows::tls(route.tls));
}

void SendingPage::showRoutes()
{
    m_model.setRows(RouteRows::rows(m_routes));
}

const Route *SendingPage::selected() const
{
    const auto place = std::ranges::find(m_routes, m_table->selectedKey(), &Route::scope);
    return place == m_routes.end() ? nullptr : &*place;
}

void SendingPage::enableActions()
{
    const bool may = mayConfigure();
    const auto *route = selected();
    m_set->setEnabled(may);
    m_add->setEnabled(may);
    m_direct->setEnabled(may);
    m_through->setEnabled(may);
    m_change->setEnabled(may && route);
    m_remove->setEnabled(may && route && !route->removed && (route->scope != kEverythingElse || !route->host.isEmpty()));
    const auto &tested = route ? *route : everythingElse();
    m_test->setEnabled(!m_trying && context().hub.mayOperate() && !tested.host.isEmpty() && !tested.staged);
    m_login->setEnabled(!m_trying && context().hub.mayOperate() && !everythingElse().staged);
    m_login->setToolTip(everythingElse().staged ? tr("Not applied yet: test it in the form") : m_test->toolTip());
}

void SendingPage::setSmartHost()
{
    showWay(everythingElse()); // the radio buttons tell what is, not what might be
    auto *dialog = new SmartHostDialog(context(), m_store, SmartHostDialog::Kind::SmartHost, everythingElse(), this);
    dialog->open();
}

void SendingPage::goDirect()
{
    const auto &route = everythingElse();
    if (route.host.isEmpty() || route.removed)
        return;
    const bool there = std::ranges::any_of(m_store.hosts(), [](const auto &host) { return host.scope == RouteRows::kDefault; });
    if (!there)
        return context().staged.discard(RouteRows::keyOf(kEverythingElse));
    rpc::smarthosts::Remove::Request request;
    request.scope = RouteRows::kDefault;
    context().staged.stage<rpc::smarthosts::Remove>(request, tr("no smart host"), RouteRows::keyOf(kEverythingElse));
}

void SendingPage::addRoute()
{
    auto *dialog = new SmartHostDialog(context(), m_store, SmartHostDialog::Kind::Route, Route{}, this);
    dialog->open();
}

void SendingPage::changeRoute()
{
    const auto *route = selected();
    if (!route || !mayConfigure())
        return;
    if (route->scope == kEverythingElse)
        return setSmartHost();
    auto *dialog = new SmartHostDialog(context(), m_store, SmartHostDialog::Kind::Route, *route, this);
    dialog->open();
}

void SendingPage::removeRoute()
{
    const auto *route = selected();
    if (!route)
        return;
    const auto scope = route->scope;
    if (scope == kEverythingElse)
        return goDirect();
    const bool inForce = std::ranges::any_of(m_store.hosts(), [&](const auto &host) { return QString::fromStdString(host.scope) == scope; });
    if (inForce) {
        rpc::smarthosts::Remove::Request request;
        request.scope = scope.toStdString();
        return context().staged.stage<rpc::smarthosts::Remove>(request, tr("route of %1", "domain or sender").arg(scope), RouteRows::keyOf(scope));
    }
    const auto *routes = entryOf(QStringLiteral("smtproutes"));
    if (!routes || !RouteRows::exceptionsIn(routes->content).contains(scope))
        return context().staged.discard(RouteRows::keyOf(scope)); // it waited only
    rpc::control::Set::Request request;
    request.name = "smtproutes";
    request.values = {scope.toStdString() + ":"};
    request.how = rpc::control::How::Remove;
    context().staged.stage<rpc::control::Set>(request, tr("route of %1", "domain or sender").arg(scope), RouteRows::keyOf(scope));
}

void SendingPage::testRoute(const QString &scope)
{
    m_trying = true;
    enableActions();
    auto *result = scope == kEverythingElse && !everythingElse().host.isEmpty() ? m_loginResult : m_result;
    result->setNotes({{QStringLiteral("waiting"), Tone::Neutral, tr("Connecting and logging in…"), QString()}});
    m_store.test(scope, this, [this, result](bool works, const QString &sentence) {
        m_trying = false;
        enableActions();
        result->setNotes({{works ? QStringLiteral("success") : QStringLiteral("error"), works ? Tone::Good : Tone::Bad,
                           works ? tr("It works: the server answers and takes mail from this hub.") : tr("It does not work."), sentence}});
    });
}

} // namespace mw::gui

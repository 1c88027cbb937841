// SPDX-License-Identifier: GPL-3.0-or-later
// Through which server mail goes: all of it, or that of one domain or sender.
#include "gui/pages/SmartHostDialog.h"

#include "gui/models/MailProviders.h"
#include "gui/widgets/ComboBox.h"
#include "gui/widgets/FormField.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/NoteList.h"
#include "gui/widgets/SpinBox.h"

#include "shared/rpc/Control.h"
#include "shared/rpc/Trials.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace mw::gui {

namespace {

constexpr int kSubmission = 587;
constexpr int kMostPort = 65535;

QString titleOf(SmartHostDialog::Kind kind, const Route &route)
{
    if (kind == SmartHostDialog::Kind::SmartHost)
        return SmartHostDialog::tr("Set smart host");
    return route.scope.isEmpty() ? SmartHostDialog::tr("Add route") : SmartHostDialog::tr("Change route");
}

} // namespace

SmartHostDialog::SmartHostDialog(PageContext &context, SendingStore &store, Kind kind, const Route &route, QWidget *parent)
    : FormDialog(context, titleOf(kind, route), parent), m_store(store), m_kind(kind), m_route(route)
{
    setObjectName(kind == Kind::SmartHost ? QStringLiteral("smartHostDialog") : QStringLiteral("routeDialog"));
    if (kind == Kind::Route)
        addScope();
    addServer();
    addLogin();
    addTrial();
    addTls();
    (m_scope && m_route.scope.isEmpty() ? m_scope : m_host)->setFocus();
    const int em = fontMetrics().height();
    resize(QSize(em * 60, em * 48).boundedTo(parent->window()->size() - QSize(2 * kGrid, 2 * kGrid)));
}

void SmartHostDialog::addScope()
{
    m_scope = new QLineEdit(m_route.scope, this);
    m_scope->setObjectName(QStringLiteral("routeScope"));
    m_scope->setEnabled(m_route.scope.isEmpty());
    addField(tr("&Mail to a domain, or from a sender"), m_scope,
             tr("A domain means mail to it, .domain mail to all below it; an address or @domain means mail from it."),
             QStringLiteral("control/smtproutes"), QStringLiteral("example.org"));
    setConcerns(m_scope, {QStringLiteral("scope")});
    m_direct = new QCheckBox(tr("Go&es directly to the servers that DNS names"), this);
    m_direct->setObjectName(QStringLiteral("routeDirect"));
    m_direct->setChecked(!m_route.scope.isEmpty() && m_route.host.isEmpty());
    addField(QString(), m_direct, tr("An exception from the smart host, for mail to a domain."));
}

void SmartHostDialog::addServer()
{
    m_provider = new ComboBox(this);
    m_provider->setObjectName(QStringLiteral("smartHostProvider"));
    m_provider->addItem(tr("Another server"), -1);
    int place = 0;
    for (const auto &provider : MailProviders::all())
        m_provider->addItem(QString::fromLatin1(provider.name), place++);
    if (const auto *known = MailProviders::ofHost(m_route.host))
        m_provider->setCurrentIndex(static_cast<int>(known - MailProviders::all().data()) + 1);
    addField(tr("P&rovider"), m_provider, tr("Fills in server and port of a provider that is known here."));
    connect(m_provider, &QComboBox::activated, this, &SmartHostDialog::chooseProvider);
    m_host = new QLineEdit(m_route.host, this);
    m_host->setObjectName(QStringLiteral("smartHostServer"));
    addField(tr("&Server"), m_host, tr("The “outgoing server” or “SMTP server” of your provider's help pages."), QStringLiteral("control/smtproutes"),
             QStringLiteral("smtp.example.net"));
    setConcerns(m_host, {QStringLiteral("host"), QStringLiteral("control/smtproutes"), QStringLiteral("control/senderroutes")});
    m_port = new SpinBox(this);
    m_port->setObjectName(QStringLiteral("smartHostPort"));
    m_port->setRange(1, kMostPort);
    m_port->setValue(m_route.port > 0 ? m_route.port : kSubmission);
    addField(tr("P&ort"), m_port, tr("587 for STARTTLS, 465 for TLS from the first byte, 25 between servers."), {}, QStringLiteral("587"));
    setConcerns(m_port, {QStringLiteral("port")});
}

void SmartHostDialog::addLogin()
{
    m_user = new QLineEdit(m_route.user, this);
    m_user->setObjectName(QStringLiteral("smartHostUser"));
    addField(tr("&User"), m_user, tr("The name of your account there; empty where no login is wanted."), QStringLiteral("control/remote_auth"),
             QStringLiteral("ann@example.net"));
    setConcerns(m_user, {QStringLiteral("user")});
    m_password = new QLineEdit(this);
    m_password->setObjectName(QStringLiteral("smartHostPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    const bool stored = !m_route.secret.isEmpty();
    m_password->setPlaceholderText(stored ? tr("stored; leave it empty to keep it") : QString());
    addField(tr("Pass&word"), m_password, tr("It is written for the mail server alone, stays out of the history, and is never shown again."),
             QStringLiteral("control/remote_auth"));
    setConcerns(m_password, {QStringLiteral("password"), QStringLiteral("control/remote_auth")});
}

void SmartHostDialog::addTrial()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    auto *row = new QHBoxLayout;
    m_try = new QPushButton(icon(QStringLiteral("check")), u' ' + tr("&Test login"), box);
    m_try->setObjectName(QStringLiteral("smartHostTry"));
    m_try->setAutoDefault(false);
    m_try->setToolTip(tr("Connects and logs in with what stands here. Nothing is changed and nothing is sent."));
    row->addWidget(m_try);
    row->addStretch(1);
    column->addLayout(row);
    m_result = new NoteList(box);
    m_result->setObjectName(QStringLiteral("smartHostTrial"));
    column->addWidget(m_result);
    addWidget(box);
    connect(m_try, &QPushButton::clicked, this, &SmartHostDialog::tryLogin);
}

void SmartHostDialog::addTls()
{
    beginAdvanced(tr("TLS"));
    m_tls = new ComboBox(this);
    m_tls->setObjectName(QStringLiteral("smartHostTls"));
    m_tls->addItem(tr("As usual: with a login a valid certificate is demanded"), QString());
    m_tls->addItem(tr("Demand TLS and a valid certificate"), QStringLiteral("verified"));
    m_tls->addItem(tr("Demand TLS with any certificate: whoever sits on the way can read the password"), QStringLiteral("encrypted"));
    m_tls->addItem(tr("Use TLS where it is offered"), QStringLiteral("offered"));
    m_tls->addItem(tr("Never use TLS"), QStringLiteral("never"));
    m_tls->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tls->setMinimumContentsLength(24);
    addField(tr("&Certificate of the server"), m_tls, tr("What the server must show before mail and password are sent to it."),
             QStringLiteral("control/tlsdestinations"));
    setConcerns(m_tls, {QStringLiteral("tls"), QStringLiteral("control/tlsdestinations")});
}

void SmartHostDialog::chooseProvider()
{
    const int place = m_provider->currentData().toInt();
    if (place < 0)
        return;
    const auto &provider = MailProviders::all()[static_cast<std::size_t>(place)];
    m_host->setText(QString::fromLatin1(provider.host));
    m_port->setValue(provider.port);
}

QString SmartHostDialog::scope() const
{
    return m_scope ? m_scope->text().trimmed() : QString::fromLatin1(RouteRows::kDefault);
}

bool SmartHostDialog::direct() const
{
    return m_direct && m_direct->isChecked() && m_direct->isEnabled();
}

rpc::smarthosts::Set::Request SmartHostDialog::request() const
{
    rpc::smarthosts::Set::Request out;
    out.scope = scope().toStdString();
    out.host = m_host->text().trimmed().toStdString();
    out.port = m_port->value();
    out.user = m_user->text().trimmed().toStdString();
    out.password = m_password->text().toStdString();
    out.tls = m_tls->currentData().toString().toStdString();
    return out;
}

// A line of smtproutes without a relay.
std::optional<StagedAct> SmartHostDialog::directAct() const
{
    rpc::control::Set::Request line;
    line.name = "smtproutes";
    line.values = {scope().toStdString() + ":"};
    line.how = rpc::control::How::Add;
    return actOf<rpc::control::Set>(line, tr("route of %1", "domain or sender").arg(scope()), RouteRows::keyOf(scope()));
}

std::optional<StagedAct> SmartHostDialog::act() const
{
    if (!missing().isEmpty())
        return std::nullopt;
    if (direct())
        return directAct();
    const auto wanted = request();
    const QString title = m_kind == Kind::SmartHost ? tr("smart host %1", "name of a server").arg(m_host->text().trimmed())
                                                    : tr("route of %1", "domain or sender").arg(scope());
    auto out = actOf<rpc::smarthosts::Set>(wanted, title, RouteRows::keyOf(scope()));
    out.secret = !wanted.password.empty();
    return out;
}

QString SmartHostDialog::missing() const
{
    if (scope().isEmpty())
        return tr("Name the domain or the sender whose mail shall go another way.");
    if (direct())
        return {};
    if (m_host->text().trimmed().isEmpty())
        return tr("Choose your provider, or type the name of its server.");
    const bool sameLogin = !m_route.secret.isEmpty() && m_user->text().trimmed() == m_route.user && m_host->text().trimmed() == m_route.host &&
                           m_port->value() == m_route.port;
    if (!m_user->text().trimmed().isEmpty() && m_password->text().isEmpty() && !sameLogin)
        return tr("Type the password of %1.", "name of a user").arg(m_user->text().trimmed());
    return {};
}

void SmartHostDialog::adapt()
{
    if (m_direct)
        m_direct->setEnabled(!scope().contains(u'@'));
    const bool server = !direct();
    for (QWidget *control : {static_cast<QWidget *>(m_provider), static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_user),
                             static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_tls)})
        fieldOf(control)->setVisible(server);
    m_try->parentWidget()->setVisible(server);
    fieldOf(m_port)->setHelp(tr("587 or 465 in most cases. With this port: %1.", "which TLS").arg(MailProviders::tlsOfPort(m_port->value())));
    const auto *provider = MailProviders::ofHost(m_host->text().trimmed());
    fieldOf(m_user)->setHelp(provider ? MailProviders::advice(*provider) : tr("The name of your account there; empty where no login is wanted."));
    if (!provider && m_provider->currentIndex() != 0)
        m_provider->setCurrentIndex(0);
    m_try->setEnabled(!m_trying && server && missing().isEmpty());
    if (!m_trying)
        m_result->setNotes({}); // it was of other settings
}

void SmartHostDialog::tryLogin()
{
    m_trying = true;
    m_try->setEnabled(false);
    m_result->setNotes({{QStringLiteral("waiting"), Tone::Neutral, tr("Connecting and logging in…"), QString()}});
    const auto wanted = request();
    rpc::trials::LogIn::Request candidate;
    candidate.host = wanted.host;
    candidate.port = wanted.port;
    candidate.user = wanted.user;
    candidate.password = wanted.password;
    candidate.tls = wanted.tls;
    m_store.testCandidate(candidate, this, [this](bool works, const QString &sentence) {
        m_trying = false;
        m_try->setEnabled(missing().isEmpty());
        m_result->setNotes({{works ? QStringLiteral("success") : QStringLiteral("error"), works ? Tone::Good : Tone::Bad,
                             works ? tr("It works: the server answers and the login is right.") : tr("It does not work."), sentence}});
        QTimer::singleShot(0, this, [this] {
            for (auto *above = m_result->parentWidget(); above; above = above->parentWidget()) {
                if (auto *area = qobject_cast<QScrollArea *>(above))
                    area->ensureWidgetVisible(m_result);
            }
        });
    });
}

} // namespace mw::gui

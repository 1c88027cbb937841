// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assistant/AssistantSending.h"

#include "gui/client/HubStore.h"
#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"
#include "gui/models/MailProviders.h"
#include "gui/pages/PageContext.h"
#include "gui/widgets/ComboBox.h"
#include "gui/widgets/Theme.h"

#include "shared/rpc/Trials.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace mw::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHighestPort = 65535;

} // namespace

AssistantSending::AssistantSending(AssistantState &state, QWidget *parent)
    : AssistantPage(state, tr("How is mail sent?"), tr("Mail for people elsewhere has to leave this computer somehow."), parent)
{
    const auto choice = [this](const QString &text, const QString &name) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(name);
        body()->addWidget(button);
        connect(button, &QRadioButton::toggled, this, &AssistantSending::changed);
        return button;
    };
    m_direct = choice(tr("&Directly to the server of whoever it is for"), u"setup-direct"_s);
    m_through = choice(tr("&Through my provider, with a login"), u"setup-provider"_s);
    m_relay = makeProvider();
    body()->addWidget(m_relay);
    m_inside = choice(tr("Only &inside: mail for elsewhere stays here"), u"setup-inside"_s);
    body()->addStretch();
}

QWidget *AssistantSending::makeProvider()
{
    auto *group = new QWidget(this);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(3 * kGrid, 0, 0, 0);
    column->setSpacing(kGrid);
    m_provider = new ComboBox(group);
    m_provider->setObjectName(u"setup-provider-list"_s);
    m_provider->addItem(tr("Another one"));
    for (const auto &provider : MailProviders::all())
        m_provider->addItem(QString::fromUtf8(provider.name));
    addFieldTo(column, tr("&Provider"), m_provider, tr("Fills in the server and the port."));
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    m_host = new QLineEdit(group);
    m_host->setObjectName(u"setup-relay-host"_s);
    m_port = new QSpinBox(group);
    m_port->setObjectName(u"setup-relay-port"_s);
    m_port->setRange(1, kHighestPort);
    m_port->setValue(answers().relayPort);
    addFieldTo(left, tr("&Server"), m_host, tr("The provider calls it outgoing server or SMTP server."), u"control/smtproutes"_s, u"smtp.example.net"_s);
    addFieldTo(right, tr("P&ort"), m_port, tr("587, or 465."));
    addPair(column, left, 3, right, 1);
    column->addWidget(makeLogin());
    connect(m_provider, &QComboBox::currentIndexChanged, this, &AssistantSending::takeProvider);
    connect(m_host, &QLineEdit::textChanged, this, &AssistantSending::changed);
    connect(m_port, &QSpinBox::valueChanged, this, &AssistantSending::changed);
    return group;
}

QWidget *AssistantSending::makeLogin()
{
    auto *group = new QWidget(this);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    m_user = new QLineEdit(group);
    m_user->setObjectName(u"setup-relay-user"_s);
    m_password = new QLineEdit(group);
    m_password->setObjectName(u"setup-relay-password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    addFieldTo(left, tr("&User name there"), m_user, tr("Often your whole address."), {}, u"anna@example.net"_s);
    addFieldTo(right, tr("Pass&word there"), m_password, tr("Kept where only the sending program reads it, and never shown again."), u"control/remote_auth"_s);
    addPair(column, left, 1, right, 1);
    m_tls = new ComboBox(group);
    m_tls->setObjectName(u"setup-relay-tls"_s);
    m_tls->addItem(tr("Encrypted, and the server must prove its name"), u"verified"_s);
    m_tls->addItem(tr("Encrypted, whoever the server is"), u"encrypted"_s);
    addFieldTo(column, tr("P&rotection"), m_tls, tr("With the first one nobody can pass for your provider and catch the password."), u"control/tlsdestinations"_s);
    auto *test = new QHBoxLayout;
    m_test = new QPushButton(tr("T&est login"), group);
    m_test->setObjectName(u"setup-test-login"_s);
    m_result = new NoteList(group);
    m_result->setObjectName(u"setup-login-result"_s);
    m_result->setAccessibleName(tr("What came of the test"));
    test->addWidget(m_test, 0, Qt::AlignTop);
    test->addWidget(m_result, 1);
    column->addLayout(test);
    connect(m_test, &QPushButton::clicked, this, &AssistantSending::test);
    for (auto *field : {m_user, m_password})
        connect(field, &QLineEdit::textChanged, this, &AssistantSending::changed);
    connect(m_tls, &QComboBox::currentIndexChanged, this, &AssistantSending::changed);
    return group;
}

void AssistantSending::enter()
{
    const auto known = answers();
    (known.sending == SendingWay::Provider ? m_through : known.sending == SendingWay::Inside ? m_inside : m_direct)->setChecked(true);
    m_provider->setCurrentIndex(std::max(m_provider->findText(known.provider), 0));
    m_host->setText(known.relayHost);
    m_port->setValue(known.relayPort);
    m_user->setText(known.relayUser);
    m_password->setText(known.relayPassword);
    m_tls->setCurrentIndex(std::max(m_tls->findData(known.relayTls), 0));
    changed();
}

void AssistantSending::leave()
{
    auto &to = answers();
    to.sending = way();
    to.provider = m_provider->currentIndex() > 0 ? m_provider->currentText() : QString();
    to.relayHost = m_host->text().trimmed();
    to.relayPort = m_port->value();
    to.relayUser = m_user->text().trimmed();
    to.relayPassword = m_password->text();
    to.relayTls = m_tls->currentData().toString();
}

SendingWay AssistantSending::way() const
{
    return m_through->isChecked() ? SendingWay::Provider : m_inside->isChecked() ? SendingWay::Inside : SendingWay::Direct;
}

void AssistantSending::changed()
{
    m_relay->setVisible(way() == SendingWay::Provider);
    ++m_round;
    m_testing = false;
    m_result->setNotes({});
    m_test->setEnabled(!m_host->text().trimmed().isEmpty());
    Q_EMIT edited();
}

void AssistantSending::takeProvider(int row)
{
    const auto providers = MailProviders::all();
    if (row < 1 || row > static_cast<int>(providers.size()))
        return;
    const auto &provider = providers[static_cast<std::size_t>(row - 1)];
    m_host->setText(QString::fromUtf8(provider.host));
    m_port->setValue(provider.port);
    m_result->setNotes({{u"information"_s, Tone::Active, MailProviders::advice(provider), QString()}});
}

void AssistantSending::test()
{
    leave();
    rpc::trials::LogIn::Request request;
    request.host = answers().relayHost.toStdString();
    request.port = answers().relayPort;
    request.user = answers().relayUser.toStdString();
    request.password = answers().relayPassword.toStdString();
    request.tls = answers().relayTls.toStdString();
    request.ownName = answers().hostName.toStdString();
    m_result->setNotes({{u"waiting"_s, Tone::Active, tr("Connecting to %1…", "host name").arg(answers().relayHost), QString()}});
    m_testing = true;
    state().context.hub.client().call<rpc::trials::LogIn>(request, this, [this, round = m_round](const auto &answer) {
        if (round != m_round)
            return;
        m_testing = false;
        if (!answer)
            m_result->setNotes({{u"error"_s, Tone::Bad, tr("The login could not be tried."), HelperWords::sentence(answer.error().sentence())}});
        else if (answer->works)
            m_result->setNotes({{u"success"_s, Tone::Good, tr("The login works."), Format::linesFromUtf8(answer->text)}});
        else
            m_result->setNotes({{u"error"_s, Tone::Bad, tr("The login does not work."), Format::linesFromUtf8(answer->text)}});
    });
}

QString AssistantSending::obstacle() const
{
    if (way() != SendingWay::Provider)
        return {};
    if (m_host->text().trimmed().isEmpty())
        return tr("Choose your provider, or type the name of its server.");
    if (!m_user->text().trimmed().isEmpty() && m_password->text().isEmpty())
        return tr("Type the password of %1 there; it is not kept when you leave.", "user name").arg(m_user->text().trimmed());
    return {};
}

QList<Note> AssistantSending::effects() const
{
    switch (way()) {
    case SendingWay::Direct:
        return {effect(tr("Mail for elsewhere is brought to the server that the name system names for it."),
                       tr("Many providers of home lines do not let such mail through.")),
                effect(tr("Nothing has to be written for it."))};
    case SendingWay::Inside:
        return {effect(tr("Mail for elsewhere waits in the queue and returns to its sender after a week.")),
                effect(tr("Files: %1", "names of files").arg(u"control/concurrencyremote"_s))};
    case SendingWay::Provider:
        break;
    }
    return {effect(tr("All mail for elsewhere goes to %1, port %2.", "host name, number")
                       .arg(m_host->text().trimmed().isEmpty() ? tr("the provider's server") : m_host->text().trimmed())
                       .arg(m_port->value())),
            effect(tr("Where that server does not answer, mail waits here and is tried again."),
                   tr("Files: %1", "names of files").arg(u"control/smtproutes, control/remote_auth, control/tlsdestinations"_s))};
}

QWidget *AssistantSending::firstField() const
{
    return m_through->isChecked() ? m_through : m_inside->isChecked() ? m_inside : m_direct;
}

} // namespace mw::gui

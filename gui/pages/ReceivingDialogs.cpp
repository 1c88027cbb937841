// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the Receiving page.
#include "gui/pages/ReceivingDialogs.h"

#include "gui/models/CertificateRows.h"
#include "gui/models/Format.h"
#include "gui/models/RelayRows.h"
#include "gui/models/ServiceRows.h"
#include "gui/widgets/ComboBox.h"
#include "gui/widgets/FileField.h"
#include "gui/widgets/FormField.h"
#include "gui/widgets/SpinBox.h"
#include "gui/widgets/Theme.h"

#include "shared/rpc/Control.h"
#include "shared/rpc/Tls.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QToolButton>

namespace mw::gui {

namespace {

// Words between commas and blanks.
std::vector<std::string> wordsOf(const QString &text)
{
    static const QRegularExpression kBetween(QStringLiteral("[\\s,]+"));
    std::vector<std::string> out;
    for (const auto &word : text.split(kBetween, Qt::SkipEmptyParts))
        out.push_back(word.toStdString());
    return out;
}

// What is filled in shall be seen.
void unfold(QDialog *form, bool open)
{
    if (auto *toggle = form->findChild<QToolButton *>(QStringLiteral("form-advanced")))
        toggle->setChecked(open);
}

QString joined(const std::vector<std::string> &words)
{
    QStringList out;
    for (const auto &word : words)
        out.append(Format::fromUtf8(word));
    return out.join(QStringLiteral(", "));
}

} // namespace

ServiceDialog::ServiceDialog(PageContext &context, const rpc::services::Offer &offer, QWidget *parent)
    : FormDialog(context, offer.enabled ? tr("Change addresses of %1", "name of a service").arg(Format::service(offer.title, offer.name))
                                        : tr("Turn on %1", "name of a service").arg(Format::service(offer.title, offer.name)),
                 parent),
      m_offer(offer)
{
    setObjectName(QStringLiteral("serviceDialog"));
    m_listen = new QLineEdit(offer.listen.empty() ? Format::fromUtf8(offer.standard) : joined(offer.listen), this);
    m_listen->setObjectName(QStringLiteral("serviceListen"));
    addField(tr("&Listens on"), m_listen,
             tr("Addresses and ports, with commas between them. [::]:PORT is every address of this computer, 127.0.0.1:PORT is this computer alone."),
             QStringLiteral("control/") + Format::fromUtf8(offer.file), Format::fromUtf8(offer.standard));
    setConcerns(m_listen, {QStringLiteral("listen"), QStringLiteral("control/") + Format::fromUtf8(offer.file)});
    m_listen->setFocus();
}

std::optional<StagedAct> ServiceDialog::act() const
{
    if (!missing().isEmpty())
        return std::nullopt;
    rpc::services::Enable::Request request;
    request.service = m_offer.name;
    request.listen = wordsOf(m_listen->text());
    return actOf<rpc::services::Enable>(request, Format::service(m_offer.title, m_offer.name), ServiceRows::keyOf(Format::fromUtf8(m_offer.name)));
}

QString ServiceDialog::missing() const
{
    return wordsOf(m_listen->text()).empty() ? tr("Name at least one address with its port.") : QString();
}

RelayRuleDialog::RelayRuleDialog(PageContext &context, const std::optional<rpc::relaying::Rule> &rule, QWidget *parent)
    : FormDialog(context, rule ? tr("Change rule") : tr("Add rule"), parent), m_rule(rule)
{
    setObjectName(QStringLiteral("relayRuleDialog"));
    const auto now = rule.value_or(rpc::relaying::Rule{"", true, true});
    m_from = new QLineEdit(Format::fromUtf8(now.address), this);
    m_from->setObjectName(QStringLiteral("relayFrom"));
    m_from->setEnabled(!rule);
    addField(tr("&From"), m_from, tr("Clients that it is for: an address, a network, the beginning of addresses (192.168.1.), or a host (=host.example)."),
             QStringLiteral("rules/smtp"), QStringLiteral("192.168.1.0/24"));
    setConcerns(m_from, {QStringLiteral("address"), QStringLiteral("rules/smtp")});
    m_may = new ComboBox(this);
    m_may->setObjectName(QStringLiteral("relayMay"));
    m_may->addItem(tr("May send mail to anybody (relay)"));
    m_may->addItem(tr("May send mail to people of this hub only"));
    m_may->addItem(tr("May not connect"));
    m_may->setCurrentIndex(!now.allow ? Deny : now.relay ? Relay : Connect);
    addField(tr("&What they may"), m_may, tr("Whoever logs in with a password may relay from anywhere; no rule is needed for that."), QStringLiteral("rules/smtp"));
    setConcerns(m_may, {QStringLiteral("allow"), QStringLiteral("relay")});
    m_note = new QLineEdit(Format::fromUtf8(now.note), this);
    m_note->setObjectName(QStringLiteral("relayNote"));
    addField(tr("&Note"), m_note, tr("Kept as a comment above the rule."), QStringLiteral("rules/smtp"), tr("the printer in the hall"));
    setConcerns(m_note, {QStringLiteral("note")});
    addSettings();
    (rule ? static_cast<QWidget *>(m_may) : m_from)->setFocus();
}

void RelayRuleDialog::addSettings()
{
    beginAdvanced(tr("Other settings"));
    m_environment = new QPlainTextEdit(this);
    m_environment->setObjectName(QStringLiteral("relaySettings"));
    m_environment->setProperty("kind", QStringLiteral("field"));
    m_environment->setTabChangesFocus(true);
    m_environment->setFixedHeight(fontMetrics().height() * 4 + kGrid * 2);
    QStringList lines;
    for (const auto &variable : m_rule ? m_rule->environment : std::vector<rpc::relaying::Variable>())
        lines.append(Format::fromUtf8(variable.name) + u'=' + Format::fromUtf8(variable.value));
    m_environment->setPlainText(lines.join(u'\n'));
    addField(tr("&Environment of the server for these clients"), m_environment, tr("One NAME=value a line; DATABYTES is another size limit, for example."),
             QStringLiteral("rules/smtp"), QStringLiteral("DATABYTES=50000000"));
    setConcerns(m_environment, {QStringLiteral("environment")});
}

std::vector<rpc::relaying::Variable> RelayRuleDialog::environment() const
{
    std::vector<rpc::relaying::Variable> out;
    for (const auto &line : m_environment->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        out.push_back({line.section(u'=', 0, 0).trimmed().toStdString(), line.section(u'=', 1).trimmed().toStdString()});
    return out;
}

void RelayRuleDialog::adapt()
{
    QString problem;
    for (const auto &line : m_environment->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.contains(u'='))
            problem = tr("“%1” is no NAME=value.", "a line").arg(line);
    }
    setFieldProblem(m_environment, problem);
}

QString RelayRuleDialog::missing() const
{
    return m_from->text().trimmed().isEmpty() && !m_rule ? tr("Type the address or the network of the clients.") : QString();
}

std::optional<StagedAct> RelayRuleDialog::act() const
{
    if (!missing().isEmpty())
        return std::nullopt;
    rpc::relaying::Add::Request request;
    request.address = m_from->text().trimmed().toStdString();
    request.allow = m_may->currentIndex() != Deny;
    request.relay = m_may->currentIndex() == Relay;
    if (m_rule && !m_rule->suffix.empty() && request.relay)
        request.suffix = m_rule->suffix;
    if (auto variables = environment(); !variables.empty())
        request.environment = std::move(variables);
    if (const auto note = m_note->text().trimmed(); !note.isEmpty())
        request.note = note.toStdString();
    if (m_rule)
        request.replace = true;
    const QString from = m_from->text().trimmed();
    return actOf<rpc::relaying::Add>(request, tr("rule for %1", "whom a rule is for").arg(RelayRows::from(from)), RelayRows::keyOf(from));
}

BlockSenderDialog::BlockSenderDialog(PageContext &context, QWidget *parent) : FormDialog(context, tr("Block a sender"), parent)
{
    setObjectName(QStringLiteral("blockSenderDialog"));
    m_sender = new QLineEdit(this);
    m_sender->setObjectName(QStringLiteral("blockedSender"));
    addField(tr("&Sender"), m_sender, tr("An address, or @ and a domain for everybody there. It is refused while the other side still listens."),
             QStringLiteral("control/badmailfrom"), QStringLiteral("@spam.example"));
    setConcerns(m_sender, {QStringLiteral("values"), QStringLiteral("control/badmailfrom")});
    m_sender->setFocus();
}

std::optional<StagedAct> BlockSenderDialog::act() const
{
    if (!missing().isEmpty())
        return std::nullopt;
    const QString sender = m_sender->text().trimmed();
    rpc::control::Set::Request request;
    request.name = "badmailfrom";
    request.values = {sender.toStdString()};
    request.how = rpc::control::How::Add;
    return actOf<rpc::control::Set>(request, tr("block %1", "sender").arg(sender), keyOf(sender));
}

QString BlockSenderDialog::missing() const
{
    return m_sender->text().trimmed().isEmpty() ? tr("Type whose mail is to be refused.") : QString();
}

InstallCertificateDialog::InstallCertificateDialog(PageContext &context, const QString &name, QWidget *parent)
    : FormDialog(context, tr("Install certificate"), parent)
{
    setObjectName(QStringLiteral("certificateDialog"));
    const QString filter = tr("Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)");
    m_certificate = new FileField(QStringLiteral("certificateFile"), tr("Certificate"), filter, this);
    addField(tr("&Certificate with its chain"), m_certificate, tr("A file in PEM form, as your authority or an ACME client has made it."),
             QStringLiteral("control/servercert.pem"), QStringLiteral("fullchain.pem"));
    m_key = new FileField(QStringLiteral("certificateKey"), tr("Private key"), filter, this);
    addField(tr("Private &key"), m_key, tr("It is written for the mail server alone, stays out of the history, and is never shown."),
             QStringLiteral("control/servercert.pem"), QStringLiteral("privkey.pem"));
    setConcerns(m_certificate, {QStringLiteral("certificates"), QStringLiteral("control/servercert.pem")});
    setConcerns(m_key, {QStringLiteral("key")});
    beginAdvanced(tr("For one host name only"));
    m_name = new QLineEdit(name, this);
    m_name->setObjectName(QStringLiteral("certificateName"));
    addField(tr("&Shown to clients that ask for"), m_name, tr("Empty: it is shown to everybody. A name: only to clients that ask for this host."),
             QStringLiteral("control/servercerts"), QStringLiteral("mail.shop.example"));
    setConcerns(m_name, {QStringLiteral("name")});
    unfold(this, !name.isEmpty());
    m_certificate->setFocus();
}

void InstallCertificateDialog::adapt()
{
    setFieldProblem(m_certificate, m_certificate->problem());
    setFieldProblem(m_key, m_key->problem());
}

QString InstallCertificateDialog::missing() const
{
    if (m_certificate->content().isEmpty())
        return tr("Choose the file with the certificate.");
    const bool inOne = m_certificate->content().contains("PRIVATE KEY-----");
    return m_key->content().isEmpty() && !inOne ? tr("Choose the file with the private key.") : QString();
}

std::optional<StagedAct> InstallCertificateDialog::act() const
{
    if (!missing().isEmpty())
        return std::nullopt;
    const QString name = m_name->text().trimmed();
    rpc::tls::Install::Request request;
    request.name = name.toStdString();
    request.certificates = m_certificate->content().toStdString();
    request.key = m_key->content().toStdString();
    auto out = actOf<rpc::tls::Install>(request, name.isEmpty() ? tr("certificate") : tr("certificate for %1", "host name").arg(name), CertificateRows::keyOf(name));
    out.secret = true;
    return out;
}

SelfSignedDialog::SelfSignedDialog(PageContext &context, const QString &name, QWidget *parent)
    : FormDialog(context, tr("Make a self-signed certificate"), parent)
{
    setObjectName(QStringLiteral("selfSignedDialog"));
    m_hosts = new QLineEdit(this);
    m_hosts->setObjectName(QStringLiteral("selfSignedHosts"));
    addField(tr("&For"), m_hosts, tr("Names and addresses by which people reach this hub, with commas between them; empty: the hub's own name."),
             QStringLiteral("control/servercert.pem"), QStringLiteral("mail.example.org, 192.168.1.2"));
    setConcerns(m_hosts, {QStringLiteral("hosts")});
    m_years = new SpinBox(this);
    m_years->setObjectName(QStringLiteral("selfSignedYears"));
    m_years->setRange(1, 30);
    m_years->setValue(10);
    addField(tr("Valid for &years"), m_years, tr("It vouches for itself: mail programs ask once whether to trust it. Other mail servers encrypt to it as it is."), {},
             QStringLiteral("10"));
    setConcerns(m_years, {QStringLiteral("days")});
    beginAdvanced(tr("For one host name only"));
    m_name = new QLineEdit(name, this);
    m_name->setObjectName(QStringLiteral("selfSignedName"));
    addField(tr("&Shown to clients that ask for"), m_name, tr("Empty: it is shown to everybody. A name: only to clients that ask for this host."),
             QStringLiteral("control/servercerts"), QStringLiteral("mail.shop.example"));
    setConcerns(m_name, {QStringLiteral("name")});
    unfold(this, !name.isEmpty());
    m_hosts->setFocus();
}

std::optional<StagedAct> SelfSignedDialog::act() const
{
    constexpr int kDaysOfYear = 365;
    const QString name = m_name->text().trimmed();
    rpc::tls::Make::Request request;
    request.name = name.toStdString();
    request.hosts = wordsOf(m_hosts->text());
    request.days = std::int64_t{m_years->value()} * kDaysOfYear;
    return actOf<rpc::tls::Make>(request, name.isEmpty() ? tr("self-signed certificate") : tr("self-signed certificate for %1", "host name").arg(name),
                                 CertificateRows::keyOf(name));
}

} // namespace mw::gui

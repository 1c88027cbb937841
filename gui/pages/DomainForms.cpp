// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the page Domains.
#include "gui/pages/DomainForms.h"

#include "gui/client/UserStore.h"
#include "gui/models/Format.h"
#include "gui/widgets/ChoiceList.h"
#include "gui/widgets/ComboBox.h"
#include "gui/widgets/FormField.h"

#include "shared/rpcqt/AddressTable.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

namespace mw::gui {

using rpc::domains::Kind;

namespace {

QString keyOf(const QString &domain)
{
    return QStringLiteral("domain:") + domain;
}

} // namespace

DomainForm::DomainForm(PageContext &context, const rpc::domains::Domain *domain, QWidget *parent)
    : FormDialog(context, domain ? tr("Change %1", "domain").arg(Format::fromUtf8(domain->domain)) : tr("Add a domain"), parent), m_isNew(!domain)
{
    if (m_isNew) {
        m_name = new QLineEdit(this);
        m_name->setObjectName(QStringLiteral("domainName"));
        addField(tr("&Domain"), m_name, tr("What stands behind the @ of its addresses."), QStringLiteral("control/rcpthosts"), QStringLiteral("shop.example"));
        setConcerns(m_name, {QStringLiteral("domain")});
    }
    makeKind();
    makeUser();
    beginAdvanced(tr("More: names below it, exceptions"));
    m_below = new QCheckBox(tr("Also every name &below it"), this);
    m_below->setObjectName(QStringLiteral("domainBelow"));
    addField(QString(), m_below, tr("Mail for a.shop.example and b.shop.example is handled like that for shop.example."), QStringLiteral("control/virtualdomains"));
    m_exceptions = new QLineEdit(this);
    m_exceptions->setObjectName(QStringLiteral("domainExceptions"));
    addField(tr("E&xcept"), m_exceptions, tr("Addresses and names below it, with blanks between them, whose mail goes elsewhere."), QStringLiteral("control/virtualdomains"),
             QStringLiteral("ann@shop.example far.shop.example"));
    setConcerns(m_exceptions, {QStringLiteral("exceptions")});
    if (domain)
        fill(*domain);
}

void DomainForm::makeKind()
{
    m_kind = new ChoiceList(this);
    m_kind->add(static_cast<int>(Kind::Virtual), QStringLiteral("domainVirtual"), tr("&Virtual"),
                tr("It has its own addresses, and one account looks after all of them. Nobody needs an account on this computer."));
    m_kind->add(static_cast<int>(Kind::Local), QStringLiteral("domainLocal"), tr("&Local"),
                tr("The people are users of this computer: mail to anna at this domain goes to the user anna."));
    m_kind->add(static_cast<int>(Kind::Relay), QStringLiteral("domainRelay"), tr("&Relay"),
                tr("Its mail is taken here and passed on to the server that keeps it."));
    addField(tr("What it is"), m_kind, tr("It says who has an address there."), QStringLiteral("control/locals, control/virtualdomains"));
}

void DomainForm::makeUser()
{
    m_user = new ComboBox(this);
    m_user->setObjectName(QStringLiteral("domainUser"));
    m_user->setEditable(true);
    m_user->setInsertPolicy(QComboBox::NoInsert);
    m_user->addItem(tr("the hub’s own addresses (alias)"), QString());
    for (const auto &account : context().users.accounts())
        m_user->addItem(Format::fromUtf8(account.name), Format::fromUtf8(account.name));
    addField(tr("Looked &after by"), m_user, tr("The account whose .qmail files are the addresses. It may have an extension, as in anna-shop."),
             QStringLiteral("control/virtualdomains"), QStringLiteral("anna"));
    setConcerns(m_user, {QStringLiteral("user"), QStringLiteral("control/virtualdomains")});
    if (!m_isNew)
        return;
    m_rest = new QLineEdit(this);
    m_rest->setObjectName(QStringLiteral("domainRest"));
    addField(tr("&Everything else goes to"), m_rest,
             tr("Where mail for names without an address of their own goes. Left empty, it bounces until you add addresses."), QStringLiteral(".qmail-…-default"),
             QStringLiteral("anna@example.org"));
    setConcerns(m_rest, {QStringLiteral("deliveries"), QStringLiteral("places")});
}

void DomainForm::fill(const rpc::domains::Domain &domain)
{
    m_before = Format::fromUtf8(domain.domain);
    m_kind->setValue(static_cast<int>(domain.kind));
    if (domain.kind == Kind::Virtual)
        m_user->setCurrentText(Format::fromUtf8(domain.user));
    QStringList exceptions;
    for (const auto &exception : domain.exceptions)
        exceptions.append(Format::fromUtf8(exception));
    m_exceptions->setText(exceptions.join(u' '));
    m_below->setTristate();
    m_below->setCheckState(Qt::PartiallyChecked);
}

Kind DomainForm::kind() const
{
    return static_cast<Kind>(m_kind->value());
}

QString DomainForm::domain() const
{
    return m_name ? m_name->text().trimmed().toLower() : m_before;
}

QString DomainForm::user() const
{
    const QString text = m_user->currentText().trimmed();
    if (m_user->currentIndex() == 0 && text == m_user->itemText(0))
        return QStringLiteral("alias-") + domain();
    return text;
}

QStringList DomainForm::exceptions() const
{
    return m_exceptions->text().toLower().split(u' ', Qt::SkipEmptyParts);
}

void DomainForm::adapt()
{
    const bool isVirtual = kind() == Kind::Virtual;
    fieldOf(m_user)->setVisible(isVirtual);
    fieldOf(m_exceptions)->setVisible(isVirtual);
    fieldOf(m_below)->setVisible(kind() != Kind::Local);
    if (m_rest)
        fieldOf(m_rest)->setVisible(isVirtual);
}

QString DomainForm::missing() const
{
    return domain().isEmpty() ? tr("Type the domain to see what happens.") : tr("Say which account looks after it.");
}

std::optional<StagedAct> DomainForm::additionAct() const
{
    rpc::domains::Add::Request request;
    request.domain = domain().toStdString();
    request.kind = kind();
    if (kind() != Kind::Local && m_below->isChecked())
        request.wildcard = true;
    if (kind() == Kind::Virtual) {
        request.user = user().toStdString();
        for (const auto &exception : exceptions())
            request.exceptions.emplace(request.exceptions.value_or(std::vector<std::string>())).push_back(exception.toStdString());
        if (const QString rest = m_rest->text().trimmed(); !rest.isEmpty())
            request.places = std::vector<rpc::domains::Place>{{"*", rpcqt::guessedDelivery(rest)}};
    }
    return actOf<rpc::domains::Add>(request, domain(), keyOf(domain()));
}

std::optional<StagedAct> DomainForm::act() const
{
    if (domain().isEmpty() || (kind() == Kind::Virtual && user().isEmpty()))
        return std::nullopt;
    if (m_isNew)
        return additionAct();
    rpc::domains::Change::Request request;
    request.domain = m_before.toStdString();
    request.kind = kind();
    if (kind() != Kind::Local && m_below->checkState() != Qt::PartiallyChecked)
        request.wildcard = m_below->isChecked();
    if (kind() == Kind::Virtual) {
        request.user = user().toStdString();
        auto &exceptions = request.exceptions.emplace();
        for (const auto &exception : this->exceptions())
            exceptions.push_back(exception.toStdString());
    }
    return actOf<rpc::domains::Change>(request, m_before, keyOf(m_before) + QStringLiteral(":change"));
}

RenameDomainForm::RenameDomainForm(PageContext &context, const QString &domain, QWidget *parent)
    : FormDialog(context, tr("Rename %1", "domain").arg(domain), parent), m_domain(domain)
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("domainNewName"));
    addField(tr("&New name"), m_name, tr("Its addresses keep their names before the @, and go where they went."), QStringLiteral("control/rcpthosts, control/virtualdomains"), QStringLiteral("shop.example"));
    setConcerns(m_name, {QStringLiteral("to"), QStringLiteral("domain")});
    m_keep = new QCheckBox(tr("Take mail for the &old name, too"), this);
    m_keep->setObjectName(QStringLiteral("domainKeepOld"));
    m_keep->setChecked(true);
    addField(QString(), m_keep, tr("Otherwise mail for %1 is refused from then on.", "domain").arg(domain));
}

QString RenameDomainForm::missing() const
{
    return tr("Type the new name to see what happens.");
}

std::optional<StagedAct> RenameDomainForm::act() const
{
    const QString name = m_name->text().trimmed().toLower();
    if (name.isEmpty() || name == m_domain)
        return std::nullopt;
    rpc::domains::Rename::Request request;
    request.domain = m_domain.toStdString();
    request.to = name.toStdString();
    request.keep = m_keep->isChecked();
    return actOf<rpc::domains::Rename>(request, m_domain, keyOf(m_domain) + QStringLiteral(":rename"));
}

RemoveDomainForm::RemoveDomainForm(PageContext &context, const rpc::domains::Domain &domain, QWidget *parent)
    : FormDialog(context, tr("Remove %1", "domain").arg(Format::fromUtf8(domain.domain)), parent), m_domain(Format::fromUtf8(domain.domain))
{
    auto *words = new QLabel(this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setText(domain.kind == Kind::Relay ? tr("The hub takes no more mail for it, and passes none on.")
                                              : tr("The hub takes no more mail for it. The .qmail files of its addresses stay where they are; when the domain comes back, so do its addresses."));
    addWidget(words);
}

std::optional<StagedAct> RemoveDomainForm::act() const
{
    rpc::domains::Remove::Request request;
    request.domain = m_domain.toStdString();
    return actOf<rpc::domains::Remove>(request, m_domain, keyOf(m_domain) + QStringLiteral(":remove"));
}

} // namespace mw::gui

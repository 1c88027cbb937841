// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the page Users.
#include "gui/pages/UserForms.h"

#include "gui/client/UserStore.h"
#include "gui/models/Format.h"
#include "gui/models/UserRows.h"
#include "gui/widgets/ChoiceList.h"
#include "gui/widgets/ComboBox.h"
#include "gui/widgets/FormField.h"


#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

namespace mw::gui {

using rpc::users::Kind;

namespace {

QString keyOf(Kind kind, const QString &local)
{
    return QStringLiteral("rule:") + UserRows::ruleKey(kind, local);
}

} // namespace

RuleForm::RuleForm(PageContext &context, const QString &account, QWidget *parent) : FormDialog(context, tr("Add a rule"), parent)
{
    m_local = new QLineEdit(this);
    m_local->setObjectName(QStringLiteral("ruleLocal"));
    addField(tr("&Address"), m_local, tr("What stands before the @ at local domains, or how it begins."), QStringLiteral("users/assign"), QStringLiteral("sales"));
    setConcerns(m_local, {QStringLiteral("local"), QStringLiteral("users/assign")});
    m_kind = new ChoiceList(this);
    m_kind->add(static_cast<int>(Kind::Exact), QStringLiteral("ruleExact"), tr("&Exactly this"), tr("sales, and no other address."));
    m_kind->add(static_cast<int>(Kind::Prefix), QStringLiteral("rulePrefix"), tr("All that &begin so"), tr("With sales- also sales-europe and sales-asia. Among rules that fit, an exact one wins, then the longest."));
    addField(tr("Which addresses"), m_kind, tr("One alone, or all that begin alike."), QStringLiteral("users/assign"));
    m_user = new ComboBox(this);
    m_user->setObjectName(QStringLiteral("ruleUser"));
    m_user->setEditable(true);
    m_user->setInsertPolicy(QComboBox::NoInsert);
    for (const auto &one : context.users.accounts())
        m_user->addItem(Format::fromUtf8(one.name));
    m_user->setCurrentText(account);
    addField(tr("&Given to"), m_user, tr("The account that gets its mail and whose .qmail files are in charge."), QStringLiteral("users/assign"), QStringLiteral("anna"));
    setConcerns(m_user, {QStringLiteral("user")});
    beginAdvanced(tr("More: which .qmail files, another home"));
    m_extension = new QLineEdit(this);
    m_extension->setObjectName(QStringLiteral("ruleExtension"));
    addField(tr("E&xtension"), m_extension, tr("Its mail is handled by .qmail-EXTENSION of the account instead of .qmail."), QStringLiteral("users/assign"), QStringLiteral("sales"));
    setConcerns(m_extension, {QStringLiteral("extension")});
    m_home = new QLineEdit(this);
    m_home->setObjectName(QStringLiteral("ruleHome"));
    addField(tr("&Home"), m_home, tr("The directory with the .qmail files, if it is not the home of the account."), QStringLiteral("users/assign"), QStringLiteral("/home/sales"));
    setConcerns(m_home, {QStringLiteral("home")});
    m_replace = new QCheckBox(tr("&Instead of the rule it has"), this);
    m_replace->setObjectName(QStringLiteral("ruleReplace"));
    addField(QString(), m_replace, tr("Without it an address that has a rule already is refused."));
}

QString RuleForm::missing() const
{
    return m_local->text().trimmed().isEmpty() ? tr("Type the address to see what happens.") : tr("Say which account gets it.");
}

std::optional<StagedAct> RuleForm::act() const
{
    const QString local = m_local->text().trimmed();
    const QString user = m_user->currentText().trimmed();
    const auto kind = static_cast<Kind>(m_kind->value());
    if (user.isEmpty() || (local.isEmpty() && kind == Kind::Exact))
        return std::nullopt;
    rpc::users::AddRule::Request request;
    request.kind = kind;
    request.local = local.toStdString();
    request.user = user.toStdString();
    if (const QString extension = m_extension->text().trimmed(); !extension.isEmpty())
        request.extension = extension.toStdString();
    if (const QString home = m_home->text().trimmed(); !home.isEmpty())
        request.home = home.toStdString();
    if (m_replace->isChecked())
        request.replace = true;
    return actOf<rpc::users::AddRule>(request, local, keyOf(kind, local));
}

RemoveRuleForm::RemoveRuleForm(PageContext &context, const rpc::users::Rule &rule, QWidget *parent)
    : FormDialog(context, tr("Remove the rule for %1", "address").arg(UserRows::ruleAddress(rule)), parent), m_title(UserRows::ruleAddress(rule))
{
    m_request.kind = rule.kind;
    m_request.local = rule.local;
    auto *words = new QLabel(tr("The address is then looked up in the accounts of this computer, and else among the hub’s own addresses."), this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    addWidget(words);
}

std::optional<StagedAct> RemoveRuleForm::act() const
{
    return actOf<rpc::users::RemoveRule>(m_request, m_title, keyOf(m_request.kind, Format::fromUtf8(m_request.local)));
}

RebuildForm::RebuildForm(PageContext &context, QWidget *parent) : FormDialog(context, tr("Refresh from system users"), parent)
{
    auto *words = new QLabel(tr("users/assign is made anew from the accounts of this computer and from users/include, exclude, mailnames, subusers and append. Rules that none of them gives are lost; "
                                "they are shown beside."), this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    addWidget(words);
    m_capitals = new QCheckBox(tr("Also accounts with &capital letters"), this);
    m_capitals->setObjectName(QStringLiteral("rebuildCapitals"));
    addField(QString(), m_capitals, tr("Addresses are found without regard to case, so such accounts may stand in the way of others."));
    m_plain = new QCheckBox(tr("No &extensions"), this);
    m_plain->setObjectName(QStringLiteral("rebuildPlain"));
    addField(QString(), m_plain, tr("Otherwise anna also gets anna-shop and all that begins with anna-."));
}

std::optional<StagedAct> RebuildForm::act() const
{
    rpc::users::Rebuild::Request request;
    if (m_capitals->isChecked())
        request.capitals = true;
    if (m_plain->isChecked())
        request.plain = true;
    return actOf<rpc::users::Rebuild>(request, tr("users from the system"), QStringLiteral("rule:rebuild"));
}

} // namespace mw::gui

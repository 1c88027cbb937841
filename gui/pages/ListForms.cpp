// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the page Mailing lists.
#include "gui/pages/ListForms.h"

#include "gui/models/AddressCsv.h"
#include "gui/models/Format.h"
#include "gui/models/ListRows.h"
#include "gui/pages/TextFiles.h"
#include "gui/widgets/ChoiceList.h"
#include "gui/widgets/FormField.h"
#include "gui/widgets/Icons.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace mw::gui {

using rpc::lists::Delivery;

namespace {

QString keyOf(const QString &list)
{
    return QStringLiteral("list:") + list.toLower();
}

QLabel *sentence(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

std::vector<std::string> bytesOf(const QStringList &texts)
{
    std::vector<std::string> out;
    for (const auto &text : texts)
        out.push_back(text.toStdString());
    return out;
}

} // namespace

ListForm::ListForm(PageContext &context, const QString &domain, QWidget *parent) : FormDialog(context, tr("New mailing list"), parent)
{
    m_address = new QLineEdit(domain.isEmpty() ? QString() : u'@' + domain, this);
    m_address->setObjectName(QStringLiteral("listAddress"));
    m_address->setCursorPosition(0);
    addField(tr("&Address of the list"), m_address, tr("Mail to it goes to every member. NAME-subscribe@ and others of its addresses come with it."), QStringLiteral("alias/.qmail-NAME"), QStringLiteral("club@example.org"));
    setConcerns(m_address, {QStringLiteral("address")});
    m_owner = new QLineEdit(this);
    m_owner->setObjectName(QStringLiteral("listOwner"));
    addField(tr("&Owner"), m_owner, tr("Who looks after it: gets what its software reports, and requests of members."), QStringLiteral("alias/.qmail-NAME-owner"), QStringLiteral("anna@example.org"));
    setConcerns(m_owner, {QStringLiteral("owner")});
    m_address->setFocus();
}

QString ListForm::missing() const
{
    return m_address->text().trimmed().startsWith(u'@') || m_address->text().isEmpty() ? tr("Type the address to see what happens.") : tr("Say who looks after it.");
}

std::optional<StagedAct> ListForm::act() const
{
    const QString address = m_address->text().trimmed().toLower();
    const QString owner = m_owner->text().trimmed();
    if (address.indexOf(u'@') < 1 || address.endsWith(u'@') || owner.isEmpty())
        return std::nullopt;
    rpc::lists::Create::Request request;
    request.address = address.toStdString();
    request.owner = owner.toStdString();
    return actOf<rpc::lists::Create>(request, address, keyOf(address));
}

ListOwnerForm::ListOwnerForm(PageContext &context, const rpc::lists::MailingList &list, QWidget *parent)
    : FormDialog(context, tr("Owners of %1", "list").arg(Format::fromUtf8(list.address)), parent), m_list(Format::fromUtf8(list.address))
{
    QStringList owners;
    for (const auto &owner : list.owners)
        owners.append(Format::fromUtf8(owner));
    m_owners = new QLineEdit(owners.join(u' '), this);
    m_owners->setObjectName(QStringLiteral("listOwners"));
    addField(tr("&Owners"), m_owners, tr("Addresses with blanks between them."), QStringLiteral("alias/.qmail-NAME-owner"), QStringLiteral("anna@example.org ben@example.org"));
    setConcerns(m_owners, {QStringLiteral("owners")});
}

QString ListOwnerForm::missing() const
{
    return tr("A list needs somebody who looks after it.");
}

std::optional<StagedAct> ListOwnerForm::act() const
{
    const auto owners = m_owners->text().split(u' ', Qt::SkipEmptyParts);
    if (owners.isEmpty())
        return std::nullopt;
    rpc::lists::SetOwner::Request request;
    request.address = m_list.toStdString();
    request.owners = bytesOf(owners);
    return actOf<rpc::lists::SetOwner>(request, tr("owners of %1", "list").arg(m_list), keyOf(m_list) + QStringLiteral(":owner"));
}

AddMembersForm::AddMembersForm(PageContext &context, const QString &list, QWidget *parent)
    : FormDialog(context, tr("Add members to %1", "list").arg(list), parent), m_list(list)
{
    auto *open = new QPushButton(icon(QStringLiteral("file")), u' ' + tr("O&pen a file…"), this);
    open->setObjectName(QStringLiteral("membersOpen"));
    open->setAutoDefault(false);
    addWidget(open);
    m_members = new QPlainTextEdit(this);
    m_members->setObjectName(QStringLiteral("membersText"));
    m_members->setTabChangesFocus(true);
    m_members->setProperty("kind", QStringLiteral("field"));
    m_members->setFixedHeight(m_members->fontMetrics().lineSpacing() * 8 + 2 * kGrid);
    addField(tr("&Members"), m_members, tr("An address a line; also a table as a spreadsheet writes it, with the addresses in its first column. They are not asked."), QString(), QStringLiteral("ben@example.org"));
    setConcerns(m_members, {QStringLiteral("members")});
    m_delivery = new ChoiceList(this);
    m_delivery->add(static_cast<int>(Delivery::Mail), QStringLiteral("membersMail"), tr("&Each message"), tr("They get what is sent to the list, at once."));
    m_delivery->add(static_cast<int>(Delivery::Digest), QStringLiteral("membersDigest"), tr("&Digests"), tr("They get several messages together, now and then."));
    m_delivery->add(static_cast<int>(Delivery::Nothing), QStringLiteral("membersNothing"), tr("&Nothing"), tr("They may write to the list and get no mail of it."));
    addField(tr("What they get"), m_delivery, tr("Of what is sent to the list."));
    m_members->setFocus();
    connect(open, &QPushButton::clicked, this, [this] {
        openText(this, tr("Members from a file"), [this](const QString &text, const QString &problem) {
            m_members->setPlainText(text);
            if (!problem.isEmpty())
                setFieldProblem(m_members, problem);
        });
    });
}

void AddMembersForm::adapt()
{
    constexpr int kMostShown = 8;
    auto problems = AddressCsv::members(m_members->toPlainText()).problems;
    const auto more = problems.size() - kMostShown;
    if (more > 0)
        problems = problems.mid(0, kMostShown) << tr("And %n more.", nullptr, static_cast<int>(more));
    setFieldProblem(m_members, problems.join(u'\n'));
}

QString AddMembersForm::missing() const
{
    return m_members->toPlainText().trimmed().isEmpty() ? tr("Type or open addresses to see what happens.") : tr("Mend first what stands under the addresses.");
}

std::optional<StagedAct> AddMembersForm::act() const
{
    const auto table = AddressCsv::members(m_members->toPlainText());
    if (!table.problems.isEmpty() || table.members.isEmpty())
        return std::nullopt;
    rpc::lists::AddMembers::Request request;
    request.address = m_list.toStdString();
    request.members = bytesOf(table.members);
    request.delivery = static_cast<Delivery>(m_delivery->value());
    return actOf<rpc::lists::AddMembers>(request, tr("%n member(s) of %1", "list", static_cast<int>(table.members.size())).arg(m_list), QString());
}

RemoveMembersForm::RemoveMembersForm(PageContext &context, const QString &list, const QStringList &members, QWidget *parent)
    : FormDialog(context, tr("Remove from %1", "list").arg(list), parent), m_list(list), m_members(members)
{
    addWidget(sentence(this, tr("They get no more mail of the list and are not told:")));
    addWidget(sentence(this, members.join(u'\n')));
}

std::optional<StagedAct> RemoveMembersForm::act() const
{
    rpc::lists::RemoveMembers::Request request;
    request.address = m_list.toStdString();
    request.members = bytesOf(m_members);
    return actOf<rpc::lists::RemoveMembers>(request, tr("%n member(s) of %1", "list", static_cast<int>(m_members.size())).arg(m_list), QString());
}

RemoveListForm::RemoveListForm(PageContext &context, const rpc::lists::MailingList &list, QWidget *parent)
    : FormDialog(context, tr("End the list %1", "list").arg(Format::fromUtf8(list.address)), parent), m_list(Format::fromUtf8(list.address))
{
    addWidget(sentence(this, tr("Mail to it bounces from then on. Its members and its archive are moved aside, not deleted, and come back when this is undone.")));
}

std::optional<StagedAct> RemoveListForm::act() const
{
    rpc::lists::Remove::Request request;
    request.address = m_list.toStdString();
    return actOf<rpc::lists::Remove>(request, m_list, keyOf(m_list) + QStringLiteral(":remove"));
}

} // namespace mw::gui

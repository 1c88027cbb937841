// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the page Addresses.
#include "gui/pages/AddressForms.h"

#include "gui/client/AddressStore.h"
#include "gui/models/AddressCsv.h"
#include "gui/models/DomainRows.h"
#include "gui/models/Format.h"
#include "gui/models/RouteWords.h"
#include "gui/pages/TextFiles.h"
#include "gui/widgets/ChoiceList.h"
#include "gui/widgets/ComboBox.h"
#include "gui/widgets/FormField.h"
#include "gui/widgets/Icons.h"

#include "shared/rpcqt/AddressTable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mw::gui {

using rpc::addresses::Delivery;
using rpc::addresses::DeliveryKind;

namespace {

QString keyOf(const QString &address)
{
    return QStringLiteral("address:") + address.toLower();
}

QPlainTextEdit *textBox(QWidget *parent, const QString &name, int lines)
{
    auto *text = new QPlainTextEdit(parent);
    text->setObjectName(name);
    text->setTabChangesFocus(true);
    text->setProperty("kind", QStringLiteral("field"));
    text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + 2 * kGrid);
    return text;
}

} // namespace

AddressForm::AddressForm(PageContext &context, const rpc::addresses::Address *address, const QString &domain, QWidget *parent)
    : FormDialog(context, address ? tr("Change %1", "address").arg(Format::fromUtf8(address->address)) : tr("Add an address"), parent), m_isNew(!address)
{
    if (m_isNew) {
        m_address = new QLineEdit(this);
        m_address->setObjectName(QStringLiteral("addressName"));
        m_address->setText(domain.isEmpty() ? QString() : u'@' + domain);
        m_address->setCursorPosition(0);
        addField(tr("&Address"), m_address, tr("The name, the @ and a domain of this hub. A name alone is an address at every local domain."), QStringLiteral(".qmail-…"),
                 QStringLiteral("info@shop.example"));
        setConcerns(m_address, {QStringLiteral("address"), QStringLiteral("domain")});
    } else {
        m_before = Format::fromUtf8(address->address);
    }
    m_to = textBox(this, QStringLiteral("addressTo"), 4);
    addField(tr("&Goes to"), m_to, tr("One line each: an address, a mailbox as a path (./Maildir/), or a program after |. Several get a copy each."),
             address ? Format::fromUtf8(address->file) : QStringLiteral(".qmail-…"), QStringLiteral("anna@example.org"));
    setConcerns(m_to, {QStringLiteral("deliveries")});
    QStringList lines;
    for (const auto &delivery : address ? address->deliveries : std::vector<Delivery>())
        lines.append(rpcqt::writtenDelivery(delivery));
    m_to->setPlainText(lines.join(u'\n'));
    if (m_isNew)
        m_address->setFocus();
    else
        m_to->setFocus();
}

QString AddressForm::address() const
{
    return m_address ? m_address->text().trimmed() : m_before;
}

std::vector<Delivery> AddressForm::deliveries() const
{
    std::vector<Delivery> out;
    for (const auto &line : m_to->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            out.push_back(rpcqt::guessedDelivery(line.trimmed()));
    }
    return out;
}

void AddressForm::adapt()
{
    if (!m_address)
        return;
    const QString name = address();
    const bool half = name.startsWith(u'@') || name.endsWith(u'@');
    const auto *there = half || name.isEmpty() ? nullptr : context().addresses.find(name);
    fieldOf(m_address)->setHelp(there ? tr("This address exists and goes to %1; where it also shall go is added.", "where mail goes").arg(RouteWords::deliveries(there->deliveries))
                                      : tr("The name, the @ and a domain of this hub. A name alone is an address at every local domain."));
}

QString AddressForm::missing() const
{
    return address().isEmpty() || address().startsWith(u'@') || address().endsWith(u'@') ? tr("Type the address to see what happens.") : tr("Say where its mail goes.");
}

std::optional<StagedAct> AddressForm::act() const
{
    const QString name = address();
    auto to = deliveries();
    if (name.isEmpty() || name.startsWith(u'@') || name.endsWith(u'@') || to.empty())
        return std::nullopt;
    rpc::addresses::Add::Request request;
    request.address = name.toStdString();
    request.deliveries = std::move(to);
    if (!m_isNew)
        request.replace = true;
    return actOf<rpc::addresses::Add>(request, name, keyOf(name));
}

EverythingElseForm::EverythingElseForm(PageContext &context, const QStringList &domains, const QString &address, QWidget *parent)
    : FormDialog(context, tr("Everything else"), parent)
{
    m_domain = new ComboBox(this);
    m_domain->setObjectName(QStringLiteral("restDomain"));
    for (const auto &domain : domains)
        m_domain->addItem(domain.isEmpty() ? tr("all local domains") : domain, domain.isEmpty() ? QStringLiteral("*") : QStringLiteral("*@") + domain);
    m_domain->setCurrentIndex(qMax(0, m_domain->findData(address)));
    addField(tr("&At"), m_domain, tr("Mail to names of it that have no address of their own."), QStringLiteral(".qmail-…default"), QStringLiteral("shop.example"));
    m_way = new ChoiceList(this);
    m_way->add(Bounce, QStringLiteral("restBounce"), tr("It &bounces"), tr("Who mistyped an address learns of it. This is what most hubs do."));
    m_way->add(Deliver, QStringLiteral("restDeliver"), tr("It &goes somewhere"), tr("Every name counts as an address. Expect a lot of spam to names that are guessed."));
    m_way->add(Drop, QStringLiteral("restDrop"), tr("It is &dropped"), tr("Nobody gets it and nobody learns of it: not those who mistyped, either."));
    addField(tr("What happens to it"), m_way, tr("To all of it alike."), QStringLiteral(".qmail-…default"));
    m_to = new QLineEdit(this);
    m_to->setObjectName(QStringLiteral("restTo"));
    addField(tr("&Where"), m_to, tr("An address, a mailbox as a path (./Maildir/), or a program after |."), QStringLiteral(".qmail-…default"), QStringLiteral("anna@example.org"));
    setConcerns(m_to, {QStringLiteral("deliveries")});
    if (const auto *rest = context.addresses.find(this->address()); rest && !rest->deliveries.empty()) {
        const auto &first = rest->deliveries.front();
        m_way->setValue(first.kind == DeliveryKind::Discard ? Drop : Deliver);
        m_to->setText(first.kind == DeliveryKind::Discard ? QString() : rpcqt::writtenDelivery(first));
    } else {
        m_way->setValue(Deliver);
    }
}

QString EverythingElseForm::address() const
{
    return m_domain->currentData().toString();
}

void EverythingElseForm::adapt()
{
    fieldOf(m_to)->setVisible(m_way->value() == Deliver);
}

QString EverythingElseForm::missing() const
{
    return m_way->value() == Bounce ? tr("It bounces already.") : tr("Say where it goes.");
}

std::optional<StagedAct> EverythingElseForm::act() const
{
    const QString name = address();
    const QString title = tr("everything else at %1", "domain").arg(m_domain->currentText());
    if (m_way->value() == Bounce) {
        const bool waits = context().staged.act(keyOf(name)) != nullptr;
        if (!context().addresses.find(name) && !waits)
            return std::nullopt;
        rpc::addresses::Remove::Request request;
        request.address = name.toStdString();
        return actOf<rpc::addresses::Remove>(request, title, keyOf(name));
    }
    rpc::addresses::Add::Request request;
    request.address = name.toStdString();
    request.replace = true;
    if (m_way->value() == Drop)
        request.deliveries.push_back({DeliveryKind::Discard, {}});
    else if (const QString to = m_to->text().trimmed(); !to.isEmpty())
        request.deliveries.push_back(rpcqt::guessedDelivery(to));
    if (request.deliveries.empty())
        return std::nullopt;
    return actOf<rpc::addresses::Add>(request, title, keyOf(name));
}

RemoveAddressForm::RemoveAddressForm(PageContext &context, const QString &address, QWidget *parent)
    : FormDialog(context, tr("Remove %1", "address").arg(address), parent), m_address(address)
{
    const auto *there = context.addresses.find(address);
    auto *words = new QLabel(this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setText(there ? tr("Its mail went to %1. From then on it is handled as everything else at its domain.", "where mail goes").arg(RouteWords::deliveries(there->deliveries)) : QString());
    addWidget(words);
}

std::optional<StagedAct> RemoveAddressForm::act() const
{
    rpc::addresses::Remove::Request request;
    request.address = m_address.toStdString();
    return actOf<rpc::addresses::Remove>(request, m_address, keyOf(m_address));
}

ImportAddressesForm::ImportAddressesForm(PageContext &context, QWidget *parent) : FormDialog(context, tr("Import addresses"), parent)
{
    auto *open = new QPushButton(icon(QStringLiteral("file")), u' ' + tr("&Open a file…"), this);
    open->setObjectName(QStringLiteral("importOpen"));
    open->setAutoDefault(false);
    addWidget(open);
    m_text = textBox(this, QStringLiteral("importText"), 12);
    m_text->setFont(monospaceFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    addField(tr("&Table"), m_text, tr("A line for each place mail goes: address, kind (forward, mailbox, program or discard), to. Also as a spreadsheet writes it. Addresses that exist get the new places added."),
             QString(), QStringLiteral("info@shop.example,forward,anna@example.org"));
    setConcerns(m_text, {QStringLiteral("addresses"), QStringLiteral("deliveries"), QStringLiteral("address")});
    connect(open, &QPushButton::clicked, this, [this] {
        openText(this, tr("Import addresses"), [this](const QString &text, const QString &problem) {
            m_text->setPlainText(text);
            if (!problem.isEmpty())
                setFieldProblem(m_text, problem);
        });
    });
}

void ImportAddressesForm::adapt()
{
    constexpr int kMostShown = 8;
    auto problems = AddressCsv::addresses(m_text->toPlainText()).problems;
    const auto more = problems.size() - kMostShown;
    if (more > 0)
        problems = problems.mid(0, kMostShown) << tr("And %n more.", nullptr, static_cast<int>(more));
    setFieldProblem(m_text, problems.join(u'\n'));
}

QString ImportAddressesForm::missing() const
{
    return m_text->toPlainText().trimmed().isEmpty() ? tr("Open a file or paste a table to see what happens.") : tr("Mend first what stands under the table.");
}

std::optional<StagedAct> ImportAddressesForm::act() const
{
    auto table = AddressCsv::addresses(m_text->toPlainText());
    if (!table.problems.isEmpty() || table.entries.empty())
        return std::nullopt;
    const int count = static_cast<int>(table.entries.size());
    rpc::addresses::Import::Request request;
    request.addresses = std::move(table.entries);
    return actOf<rpc::addresses::Import>(request, tr("%n address(es) from a table", nullptr, count), QStringLiteral("addresses:import"));
}

} // namespace mw::gui

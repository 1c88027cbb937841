// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of the Receiving page do.
#include "gui/models/CertificateRows.h"
#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"
#include "gui/models/PeopleRows.h"
#include "gui/models/ServiceRows.h"
#include "gui/pages/PasswordForm.h"
#include "gui/pages/ReceivingDialogs.h"
#include "gui/pages/ReceivingPage.h"
#include "gui/widgets/RowsTable.h"
#include "gui/widgets/TestBox.h"

#include "shared/rpc/Control.h"
#include "shared/rpc/Passwords.h"
#include "shared/rpc/Relaying.h"
#include "shared/rpc/Services.h"
#include "shared/rpc/Tls.h"

#include <algorithm>

namespace mw::gui {

namespace {

// What was looked at, below the answer.
QString steps(const std::vector<std::string> &all)
{
    QStringList out;
    for (const auto &step : all)
        out.append(HelperWords::sentence(step));
    return out.join(u'\n');
}

QList<Note> fault(const rpc::Fault &fault)
{
    return {{QStringLiteral("error"), Tone::Bad, HelperWords::sentence(fault.sentence()), QString()}};
}

} // namespace

void ReceivingPage::addRule()
{
    auto *dialog = new RelayRuleDialog(context(), std::nullopt, this);
    dialog->open();
}

void ReceivingPage::changeRule()
{
    const auto *rule = selectedRule();
    if (!rule || !mayConfigure())
        return;
    auto *dialog = new RelayRuleDialog(context(), rule->rule, this);
    dialog->open();
}

void ReceivingPage::removeRule()
{
    const auto *selected = selectedRule();
    if (!selected)
        return;
    const auto address = selected->rule.address;
    const auto name = Format::fromUtf8(address);
    const auto key = RelayRows::keyOf(name);
    const bool there = std::ranges::contains(m_store.rules().rules, address, &rpc::relaying::Rule::address);
    if (!there)
        return context().staged.discard(key);
    rpc::relaying::Remove::Request request;
    request.address = address;
    context().staged.stage<rpc::relaying::Remove>(request, tr("rule for %1", "whom a rule is for").arg(RelayRows::from(name)), key);
}

void ReceivingPage::testClient()
{
    reveal(QStringLiteral("clientTest-input"));
}

void ReceivingPage::tryClient(const QString &address)
{
    m_clientTest->setBusy(true);
    m_store.testClient(address, context().staged.asActs(), this, [this, address](const auto &answer) {
        m_clientTest->setBusy(false);
        if (m_clientTest->text() != address)
            return;
        if (!answer)
            return m_clientTest->setResult(fault(answer.error()));
        const Tone tone = !answer->allowed ? Tone::Bad : answer->relay ? Tone::Waiting : Tone::Good;
        const QString glyph = !answer->allowed ? QStringLiteral("blocked") : answer->relay ? QStringLiteral("forward") : QStringLiteral("success");
        m_clientTest->setResult({{glyph, tone, RelayRows::sentence(address, *answer), steps(answer->steps)}});
    });
}

void ReceivingPage::trySender(const QString &address)
{
    m_senderTest->setBusy(true);
    m_store.testSender(address, context().staged.asActs(), this, [this, address](const auto &answer) {
        m_senderTest->setBusy(false);
        if (m_senderTest->text() != address)
            return;
        if (!answer)
            return m_senderTest->setResult(fault(answer.error()));
        const QString words = answer->refused ? tr("Mail from %1 is refused, because of the entry %2.", "sender, entry").arg(address, Format::fromUtf8(answer->entry))
                                              : tr("Mail from %1 is not refused.", "sender").arg(address);
        m_senderTest->setResult({{answer->refused ? QStringLiteral("blocked") : QStringLiteral("success"), answer->refused ? Tone::Bad : Tone::Good, words, steps(answer->steps)}});
    });
}

void ReceivingPage::changeService()
{
    const auto *offer = selectedOffer();
    if (!offer || !mayConfigure())
        return;
    auto *dialog = new ServiceDialog(context(), *offer, this);
    dialog->open();
}

void ReceivingPage::disableService()
{
    const auto *offer = selectedOffer();
    if (!offer)
        return;
    const auto key = ServiceRows::keyOf(Format::fromUtf8(offer->name));
    if (!offer->enabled)
        return context().staged.discard(key);
    rpc::services::Disable::Request request;
    request.service = offer->name;
    context().staged.stage<rpc::services::Disable>(request, Format::service(offer->title, offer->name), key);
}

void ReceivingPage::setPassword()
{
    if (!mayConfigure())
        return;
    auto *dialog = new PasswordForm(context(), m_peopleTable->selectedKey(), this);
    dialog->open();
}

void ReceivingPage::removePassword()
{
    const QString name = m_peopleTable->selectedKey();
    const auto key = PeopleRows::keyOf(name);
    if (!std::ranges::contains(m_store.people(), name.toStdString(), &rpc::passwords::Person::name))
        return context().staged.discard(key);
    rpc::passwords::Remove::Request request;
    request.name = name.toStdString();
    context().staged.stage<rpc::passwords::Remove>(request, tr("password of %1", "name").arg(name), key);
}

void ReceivingPage::blockSender()
{
    auto *dialog = new BlockSenderDialog(context(), this);
    dialog->open();
}

void ReceivingPage::unblockSender()
{
    const QString sender = m_blockedTable->selectedKey();
    const auto key = BlockSenderDialog::keyOf(sender);
    if (!blockedNow().contains(sender))
        return context().staged.discard(key);
    rpc::control::Set::Request request;
    request.name = "badmailfrom";
    request.values = {sender.toStdString()};
    request.how = rpc::control::How::Remove;
    context().staged.stage<rpc::control::Set>(request, tr("unblock %1", "sender").arg(sender), key);
}

void ReceivingPage::installCertificate()
{
    auto *dialog = new InstallCertificateDialog(context(), selectedCertificate(), this);
    dialog->open();
}

void ReceivingPage::makeCertificate()
{
    auto *dialog = new SelfSignedDialog(context(), selectedCertificate(), this);
    dialog->open();
}

void ReceivingPage::removeCertificate()
{
    const auto name = selectedCertificate();
    const auto key = CertificateRows::keyOf(name);
    const bool there = std::ranges::contains(m_store.certificates(), name.toStdString(), &rpc::tls::Certificate::name);
    if (!there)
        return context().staged.discard(key);
    rpc::tls::Remove::Request request;
    request.name = name.toStdString();
    context().staged.stage<rpc::tls::Remove>(request, name.isEmpty() ? tr("certificate") : tr("certificate for %1", "host name").arg(name), key);
}

} // namespace mw::gui

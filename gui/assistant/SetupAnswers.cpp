// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assistant/SetupAnswers.h"

#include "gui/models/Format.h"

#include "shared/rpc/Addresses.h"
#include "shared/rpc/Control.h"
#include "shared/rpc/Domains.h"
#include "shared/rpc/SmartHosts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>

namespace mw::gui {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SetupAnswers)
};

constexpr int kLongestLabel = 63;
constexpr int kLongestName = 253;

std::vector<std::string> strings(const QStringList &list)
{
    std::vector<std::string> out;
    for (const auto &text : list)
        out.push_back(text.toStdString());
    return out;
}

StagedAct relayRule(const QString &network)
{
    return {u"org.mailwright.Relaying.Add"_s, {{u"address"_s, network}, {u"allow"_s, true}, {u"relay"_s, true}, {u"replace"_s, true}}, network, {}, false, std::nullopt};
}

// A sentence why these are not the parts of a name; empty: they are.
QString labelsProblem(const QString &name)
{
    static const QRegularExpression label(u"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"_s, QRegularExpression::CaseInsensitiveOption);
    if (name.size() > kLongestName)
        return Words::tr("The name is too long.");
    for (const auto &part : name.split(u'.')) {
        if (part.isEmpty())
            return Words::tr("A dot must have a word on both sides.");
        if (part.size() > kLongestLabel || !label.match(part).hasMatch())
            return Words::tr("“%1” cannot be part of a name: letters, digits and hyphens can.", "a part of the name").arg(part);
    }
    return {};
}

} // namespace

QStringList caretakerNames()
{
    return {u"postmaster"_s, u"abuse"_s, u"root"_s, u"mailer-daemon"_s};
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

QString hostNameProblem(const QString &name)
{
    if (name.isEmpty())
        return Words::tr("Type the full name of this computer.");
    if (const QString problem = labelsProblem(name); !problem.isEmpty())
        return problem;
    if (!name.contains(u'.'))
        return Words::tr("The full name has a dot: %1.example.org, not just %1.", "a short host name").arg(name);
    return {};
}

QString domainProblem(const QString &domain)
{
    if (domain.isEmpty())
        return Words::tr("Type a domain, such as shop.example.");
    if (domain.contains(u'@'))
        return Words::tr("Type what stands behind the @, without the @.");
    if (const QString problem = labelsProblem(domain); !problem.isEmpty())
        return problem;
    return domain.contains(u'.') ? QString() : Words::tr("A domain has a dot, such as shop.example.");
}

void SetupAnswers::guess(const rpc::setup::Look::Reply &found)
{
    if (hostName.isEmpty())
        hostName = Format::fromUtf8(found.hostName);
    while (caretakers.size() < caretakerNames().size())
        caretakers.append(QString());
    for (auto &caretaker : caretakers) {
        if (caretaker.isEmpty() && &caretaker != &caretakers.front())
            caretaker = caretakerNames().front();
    }
    if (networks.isEmpty()) {
        for (const auto &network : found.networks) {
            if (network.isPrivate && network.interface != "lo")
                networks.append(Format::fromUtf8(network.network));
        }
    }
}

void SetupAnswers::save(QSettings &settings, int page) const
{
    settings.setValue(u"page"_s, page);
    settings.setValue(u"hostName"_s, hostName);
    settings.setValue(u"sending"_s, static_cast<int>(sending));
    settings.setValue(u"provider"_s, provider);
    settings.setValue(u"relayHost"_s, relayHost);
    settings.setValue(u"relayPort"_s, relayPort);
    settings.setValue(u"relayUser"_s, relayUser);
    settings.setValue(u"relayTls"_s, relayTls);
    QStringList rows;
    for (const auto &row : domains)
        rows.append(QStringList{row.domain, QString::number(row.isVirtual), row.owner, QString::number(row.everything)}.join(u'\t'));
    settings.setValue(u"domains"_s, rows);
    settings.setValue(u"caretakers"_s, caretakers);
    settings.setValue(u"ownNetworks"_s, ownNetworks);
    settings.setValue(u"networks"_s, networks);
    settings.setValue(u"signedIn"_s, signedIn);
    settings.setValue(u"mailbox"_s, static_cast<int>(mailbox));
    settings.setValue(u"otherMailbox"_s, otherMailbox);
}

int SetupAnswers::load(QSettings &settings)
{
    if (!settings.contains(u"page"_s))
        return -1;
    hostName = settings.value(u"hostName"_s).toString();
    sending = static_cast<SendingWay>(std::clamp(settings.value(u"sending"_s).toInt(), 0, 2));
    provider = settings.value(u"provider"_s).toString();
    relayHost = settings.value(u"relayHost"_s).toString();
    relayPort = settings.value(u"relayPort"_s, relayPort).toInt();
    relayUser = settings.value(u"relayUser"_s).toString();
    relayTls = settings.value(u"relayTls"_s).toString();
    domains.clear();
    for (const auto &row : settings.value(u"domains"_s).toStringList()) {
        const auto parts = row.split(u'\t');
        if (parts.size() == 4)
            domains.append({parts[0], parts[1] == u"1"_s, parts[2], parts[3] == u"1"_s});
    }
    caretakers = settings.value(u"caretakers"_s).toStringList();
    ownNetworks = settings.value(u"ownNetworks"_s).toBool();
    networks = settings.value(u"networks"_s).toStringList();
    signedIn = settings.value(u"signedIn"_s).toBool();
    mailbox = static_cast<MailboxKind>(std::clamp(settings.value(u"mailbox"_s).toInt(), 0, 2));
    otherMailbox = settings.value(u"otherMailbox"_s).toString();
    return settings.value(u"page"_s).toInt();
}

void SetupAnswers::forget(QSettings &settings)
{
    settings.remove(QString());
}

QStringList SetupAnswers::people() const
{
    QStringList out;
    const auto add = [&out](const QString &name) {
        if (!name.isEmpty() && !name.contains(u'@') && !caretakerNames().contains(name) && !out.contains(name))
            out.append(name);
    };
    for (const auto &caretaker : caretakers)
        add(caretaker);
    for (const auto &row : domains) {
        if (row.isVirtual)
            add(row.owner);
    }
    return out;
}

// A private hub may not have the usual ports.
rpc::setup::Listen SetupAnswers::listen(bool isPrivate) const
{
    rpc::setup::Listen out;
    out.smtp = {isPrivate ? "127.0.0.1:2525" : "[::]:25"};
    if (signedIn) {
        out.submission = {isPrivate ? "127.0.0.1:2587" : "[::]:587"};
        out.smtps = {isPrivate ? "127.0.0.1:2465" : "[::]:465"};
    }
    return out;
}

StagedAct SetupAnswers::creation(const rpc::setup::Look::Reply &found) const
{
    rpc::setup::Create::Request request;
    request.name = hostName.toStdString();
    request.listen = listen(found.isPrivate);
    request.people = strings(people());
    return actOf<rpc::setup::Create>(request, hostName, u"setup"_s);
}

void SetupAnswers::addRelayActs(QList<StagedAct> &acts) const
{
    if (sending == SendingWay::Provider) {
        rpc::smarthosts::Set::Request relay;
        relay.scope = "default";
        relay.host = relayHost.toStdString();
        relay.port = relayPort;
        relay.user = relayUser.toStdString();
        relay.password = relayPassword.toStdString();
        relay.tls = relayTls.toStdString();
        auto act = actOf<rpc::smarthosts::Set>(relay, relayHost, u"smarthost:default"_s);
        act.secret = true;
        acts.append(act);
    } else if (sending == SendingWay::Inside) {
        rpc::control::Set::Request none;
        none.name = "concurrencyremote";
        none.values = {"0"};
        acts.append(actOf<rpc::control::Set>(none, u"concurrencyremote"_s));
    }
}

void SetupAnswers::addDomainActs(QList<StagedAct> &acts) const
{
    for (const auto &row : domains) {
        rpc::domains::Add::Request add;
        add.domain = row.domain.toStdString();
        add.kind = row.isVirtual ? rpc::domains::Kind::Virtual : rpc::domains::Kind::Local;
        if (row.isVirtual)
            add.user = row.owner.toStdString();
        acts.append(actOf<rpc::domains::Add>(add, row.domain));
        if (!row.isVirtual || !row.everything)
            continue;
        rpc::addresses::Add::Request all;
        all.address = "*@" + row.domain.toStdString();
        all.deliveries = {{rpc::addresses::DeliveryKind::Mailbox, mailbox == MailboxKind::Mbox ? "./Mailbox" : "./Maildir/"}};
        all.replace = true;
        acts.append(actOf<rpc::addresses::Add>(all, u"*@"_s + row.domain));
    }
}

void SetupAnswers::addCaretakerActs(QList<StagedAct> &acts) const
{
    const auto names = caretakerNames();
    for (qsizetype i = 0; i < names.size() && i < caretakers.size(); ++i) {
        if (caretakers[i].isEmpty())
            continue;
        rpc::addresses::Add::Request add;
        add.address = names[i].toStdString();
        add.deliveries = {{rpc::addresses::DeliveryKind::Forward, caretakers[i].toStdString()}};
        add.replace = true;
        acts.append(actOf<rpc::addresses::Add>(add, names[i]));
    }
}

QList<StagedAct> SetupAnswers::settings() const
{
    QList<StagedAct> acts;
    addCaretakerActs(acts);
    addRelayActs(acts);
    rpc::control::Set::Request delivery;
    delivery.name = "defaultdelivery";
    delivery.values = {mailbox == MailboxKind::Maildir ? "./Maildir/" : mailbox == MailboxKind::Mbox ? "./Mailbox" : otherMailbox.toStdString()};
    acts.append(actOf<rpc::control::Set>(delivery, u"defaultdelivery"_s));
    if (ownNetworks) {
        for (const auto &network : networks) {
            acts.append(relayRule(network));
        }
    }
    // Last: no mail is accepted for a domain before there is somebody who gets it.
    addDomainActs(acts);
    return acts;
}

} // namespace mw::gui

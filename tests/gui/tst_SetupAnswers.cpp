// SPDX-License-Identifier: GPL-3.0-or-later
// The assistant's answers: what counts as a name, what is kept between two sittings, and the acts that come of them.
#include "gui/assistant/SetupAnswers.h"
#include "shared/rpc/Setup.h"

#include <QJsonArray>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace mw::gui;
using namespace Qt::StringLiterals;

class tst_SetupAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void isKeptWithoutThePassword();
    void becomesActs();
    void namesPeople();

private:
    static SetupAnswers full();
    static QStringList methods(const QList<StagedAct> &acts);
};

SetupAnswers tst_SetupAnswers::full()
{
    SetupAnswers answers;
    answers.hostName = u"hub.example"_s;
    answers.sending = SendingWay::Provider;
    answers.relayHost = u"smart.example"_s;
    answers.relayUser = u"ann"_s;
    answers.relayPassword = u"correct horse"_s;
    answers.domains = {{u"shop.example"_s, true, u"anna"_s, true}, {u"office.example"_s, false, {}, false}};
    answers.caretakers = {u"anna"_s, u"postmaster"_s, u"ben@example.org"_s, u"postmaster"_s};
    answers.ownNetworks = true;
    answers.networks = {u"192.168.1.0/24"_s};
    answers.signedIn = true;
    return answers;
}

QStringList tst_SetupAnswers::methods(const QList<StagedAct> &acts)
{
    QStringList out;
    for (const auto &act : acts)
        out.append(act.method.section(u"mailwright."_s, 1));
    return out;
}

void tst_SetupAnswers::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    for (const auto *name : {"mail.example.org", "a.b", "xn--bcher-kva.example", "MAIL.Example.ORG", "1.example"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const auto *name : {"", "mail", "mail..example", ".example", "example.", "-a.example", "a-.example", "a_b.example", "a b.example", "a@b.example"})
        QTest::newRow(*name ? name : "nothing") << QString::fromLatin1(name) << false;
    QTest::newRow("long part") << QString(64, u'a') + u".example"_s << false;
}

void tst_SetupAnswers::names()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    QCOMPARE(hostNameProblem(name).isEmpty(), good);
    QCOMPARE(domainProblem(name).isEmpty(), good);
}

void tst_SetupAnswers::isKeptWithoutThePassword()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"settings"_s);
    const auto answers = full();
    {
        QSettings settings(path, QSettings::IniFormat);
        answers.save(settings, 3);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("horse"));
    QSettings settings(path, QSettings::IniFormat);
    SetupAnswers again;
    QCOMPARE(again.load(settings), 3);
    QVERIFY(again.relayPassword.isEmpty());
    QCOMPARE(again.hostName, answers.hostName);
    QCOMPARE(again.domains, answers.domains);
    QCOMPARE(again.caretakers, answers.caretakers);
    QCOMPARE(again.networks, answers.networks);
    QVERIFY(again.ownNetworks && again.signedIn && again.sending == SendingWay::Provider);
    SetupAnswers::forget(settings);
    QCOMPARE(SetupAnswers().load(settings), -1);
}

// No mail is accepted for a domain before there is somebody who gets it.
void tst_SetupAnswers::becomesActs()
{
    const auto acts = full().settings();
    QCOMPARE(methods(acts), (QStringList{u"Addresses.Add"_s, u"Addresses.Add"_s, u"Addresses.Add"_s, u"Addresses.Add"_s, u"SmartHosts.Set"_s, u"Control.Set"_s,
                                         u"Relaying.Add"_s, u"Domains.Add"_s, u"Addresses.Add"_s, u"Domains.Add"_s}));
    QVERIFY(acts[4].secret);
    QCOMPARE(acts[7].parameters.value(u"user"_s).toString(), u"anna"_s);
    QCOMPARE(acts[8].parameters.value(u"address"_s).toString(), u"*@shop.example"_s);
    QCOMPARE(acts[9].parameters.value(u"kind"_s).toString(), u"local"_s);
    for (const auto &act : acts)
        QVERIFY(!act.parameters.contains(u"manner"_s));
    auto inside = full();
    inside.sending = SendingWay::Inside;
    QVERIFY(methods(inside.settings()).count(u"Control.Set"_s) == 2 && !methods(inside.settings()).contains(u"SmartHosts.Set"_s));
}

void tst_SetupAnswers::namesPeople()
{
    QCOMPARE(full().people(), QStringList{u"anna"_s});
    mw::rpc::setup::Look::Reply found;
    found.isPrivate = true;
    const auto listen = full().creation(found).parameters.value(u"listen"_s).toObject();
    QCOMPARE(listen.value(u"smtp"_s).toArray().first().toString(), u"127.0.0.1:2525"_s);
    QVERIFY(!listen.value(u"submission"_s).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(tst_SetupAnswers)
#include "tst_SetupAnswers.moc"

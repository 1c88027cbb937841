// SPDX-License-Identifier: GPL-3.0-or-later
// mailwrightctl domain dns: what a name server says about the mail of domains, asked by the real helper.
#include "tests/support/DnsServer.h"
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

constexpr uid_t kBench = 2000;
const QString kPrograms = QString::fromLatin1(kSandboxPrograms);
const QString kHome = u"/home/bench/hub"_s;

RunResult ctl(const QStringList &arguments)
{
    return run(QStringList{kPrograms + u"/mailwrightctl"_s, u"--home"_s, kHome} + arguments, {.user = kBench});
}

} // namespace

class tst_DomainDns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysWhereTheMailOfDomainsIsSent();
    void saysWhenNobodyAnswers();
    void refusesWhatIsNoDomain();
    void cleanupTestCase() { ctl({u"hub"_s, u"stop"_s}); }

private:
    std::unique_ptr<Background> m_helper;
    std::unique_ptr<DnsServer> m_dns;
};

void tst_DomainDns::initTestCase()
{
    m_dns = std::make_unique<DnsServer>();
    m_dns->set("ours.example", {.mx = {{10, "hub.example"}}});
    m_dns->set("hub.example", {.addresses = {"127.0.0.1"}});
    m_dns->set("router.example", {.mx = {{10, "named.example"}}}); // the hub's name, at an address of the router
    m_dns->set("named.example", {.addresses = {"192.0.2.1"}});
    m_dns->set("far.example", {.mx = {{10, "mx.far.example"}}});
    m_dns->set("mx.far.example", {.addresses = {"192.0.2.7"}});
    m_dns->set("second.example", {.mx = {{10, "mx.far.example"}, {20, "hub.example"}}});
    m_dns->set("never.example", {.mx = {{0, ""}}});
    m_dns->set("broken.example", {.kind = DnsEntry::Kind::ServerFailure});
    run({u"chown"_s, u"-R"_s, u"bench:"_s, u"/home/bench"_s});
    const auto made = run({kPrograms + u"/mailwrightd"_s, u"--create"_s, u"--home"_s, kHome, u"--host"_s, u"named.example"_s}, {.user = kBench});
    QVERIFY2(made.code == 0, made.errors.constData());
    m_helper = std::make_unique<Background>(QStringList{kPrograms + u"/mailwrightd"_s, u"--home"_s, kHome}, RunOptions{.user = kBench});
    QVERIFY(waitUntil([] { return ctl({u"status"_s}).code == 0; }, 20'000));
}

void tst_DomainDns::saysWhereTheMailOfDomainsIsSent()
{
    RunResult result;
    const auto checksIn = [](const QByteArray &said) { return QJsonDocument::fromJson(said)["checks"_L1].toArray(); };
    // The helper gives the name server two seconds for each.
    const auto isKnown = [&] {
        result = ctl({u"--json"_s, u"domain"_s, u"dns"_s, u"ours.example"_s, u"hub.example"_s, u"router.example"_s, u"far.example"_s,
                      u"second.example"_s, u"never.example"_s, u"nowhere.example"_s});
        const auto seen = checksIn(result.output);
        QStringList results;
        for (const auto &check : seen)
            results << check["result"_L1].toString();
        return results.join(u' ') == "here here here elsewhere partly none missing"_L1;
    };
    QVERIFY2(waitUntil(isKnown, 10'000) && result.code == 0, (result.output + result.errors).constData());
    const auto checks = checksIn(result.output);
    QVERIFY(checks[1]["implied"_L1].toBool() && !checks[0]["implied"_L1].toBool());
    const auto exchangers = checks[4]["exchangers"_L1].toArray();
    QCOMPARE(exchangers[0]["addresses"_L1][0].toString(), u"192.0.2.7"_s);
    QVERIFY(!exchangers[0]["ours"_L1].toBool() && exchangers[1]["ours"_L1].toBool());
    RunResult words;
    const auto isTold = [&] {
        words = ctl({u"domain"_s, u"dns"_s, u"second.example"_s});
        return words.output.contains("second.example: its mail is sent to another server first");
    };
    QVERIFY2(waitUntil(isTold, 10'000), words.output.constData());
    QVERIFY2(words.output.contains("20 hub.example 127.0.0.1 (this hub)"), words.output.constData());
}

void tst_DomainDns::saysWhenNobodyAnswers()
{
    RunResult result;
    const auto isTold = [&] {
        result = ctl({u"domain"_s, u"dns"_s, u"broken.example"_s, u"ours.example"_s});
        return result.output.contains("ours.example: its mail is sent to this hub");
    };
    QVERIFY2(waitUntil(isTold, 10'000), result.output.constData());
    QVERIFY2(result.output.contains("broken.example: the name system did not answer"), result.output.constData());
}

void tst_DomainDns::refusesWhatIsNoDomain()
{
    for (const auto &wrong : {u"a b.example"_s, u"x;reboot"_s, u"@ours.example"_s}) {
        const auto result = ctl({u"domain"_s, u"dns"_s, wrong});
        QVERIFY2(result.code != 0 && result.errors.contains("is not a domain"), (result.output + result.errors).constData());
    }
}

MW_SANDBOX_TEST_MAIN(tst_DomainDns)
#include "tst_DomainDns.moc"

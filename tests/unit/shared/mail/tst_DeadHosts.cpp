// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/DeadHosts.h"
#include "shared/mail/TcpRules.h"
#include "shared/os/AtomicFile.h"
#include "shared/os/Files.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace mw;
using namespace mw::mail;

class tst_DeadHosts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void deadAfterTwoTimeouts();
    void answersForgive();
    void recordsAreReplaced();
    void withoutFileEverybodyLives();
    void clearing();
    void ruleOrder();
    void networks();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::string m_path;
};

void tst_DeadHosts::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->path().toStdString() + "/tcpto";
    QVERIFY(os::replaceFile(m_path, std::string(DeadHosts::kFileSize, '\0')).has_value());
}

void tst_DeadHosts::deadAfterTwoTimeouts()
{
    DeadHosts hosts(m_path);
    const auto address = *net::IpAddress::parse("192.0.2.1");
    hosts.noteTimeout(address, 1000);
    QVERIFY(!hosts.isDead(address, 1001, 0));
    hosts.noteTimeout(address, 1119); // less than two minutes later: not counted
    QVERIFY(!hosts.isDead(address, 1120, 0));
    hosts.noteTimeout(address, 1120);
    QVERIFY(hosts.isDead(address, 1121, 0));
    QVERIFY(hosts.isDead(address, 1120 + 60 * 64 - 1, 0));
    QVERIFY(!hosts.isDead(address, 1120 + 60 * 64, 0));
    QVERIFY(hosts.isDead(address, 1120 + 91 * 64 - 1, 31)); // another process waits longer
    const auto bytes = *os::readFile(m_path);
    QCOMPARE(bytes.substr(0, 5), std::string("\xc0\x00\x02\x01\x02", 5));
    QCOMPARE(bytes.substr(8, 4), std::string("\x60\x04\x00\x00", 4));
    QCOMPARE(bytes.size(), DeadHosts::kFileSize);
    QVERIFY(!hosts.isDead(*net::IpAddress::parse("192.0.2.2"), 1121, 0));
}

void tst_DeadHosts::answersForgive()
{
    DeadHosts hosts(m_path);
    const auto address = *net::IpAddress::parse("192.0.2.1");
    hosts.noteTimeout(address, 1000);
    hosts.noteTimeout(address, 2000);
    hosts.noteAnswer(address);
    QVERIFY(!hosts.isDead(address, 2001, 0));
    QVERIFY(hosts.list()->empty());
}

void tst_DeadHosts::recordsAreReplaced()
{
    DeadHosts hosts(m_path);
    for (std::uint32_t i = 0; i < 64; ++i)
        hosts.noteTimeout(net::IpAddress::v4(0x0a000000 + i), 1000 + i);
    hosts.noteTimeout(net::IpAddress::v4(0x0a000000), 5000); // the oldest becomes young
    QCOMPARE(hosts.list()->size(), std::size_t{64});
    hosts.noteTimeout(net::IpAddress::v4(0x0b000000), 6000);
    const auto list = *hosts.list();
    QCOMPARE(list.size(), std::size_t{64});
    QCOMPARE(list.at(0).timeouts, 2U);
    QCOMPARE(list.at(1).address, net::IpAddress::v4(0x0b000000));
    hosts.noteTimeout(*net::IpAddress::parse("2001:db8::1"), 6000);
    QCOMPARE(hosts.list()->size(), std::size_t{64});
}

void tst_DeadHosts::withoutFileEverybodyLives()
{
    QVERIFY(os::replaceFile(m_path, "short").has_value());
    DeadHosts hosts(m_path);
    const auto address = *net::IpAddress::parse("192.0.2.1");
    hosts.noteTimeout(address, 1000);
    hosts.noteTimeout(address, 2000);
    QVERIFY(!hosts.isDead(address, 2001, 0));
    QVERIFY(!hosts.list().has_value());
    QCOMPARE(*os::readFile(m_path), std::string("short"));
}

void tst_DeadHosts::clearing()
{
    DeadHosts hosts(m_path);
    hosts.noteTimeout(*net::IpAddress::parse("192.0.2.1"), 1000);
    QVERIFY(hosts.clear().has_value());
    QCOMPARE(*os::readFile(m_path), std::string(DeadHosts::kFileSize, '\0'));
}

void tst_DeadHosts::ruleOrder()
{
    TcpClient client{"192.0.2.1", "a.b.example", "joe"};
    auto keys = TcpRules::keysOf(client);
    std::erase_if(keys, [](const std::string &k) { return k.starts_with('_'); });
    QCOMPARE(keys, (std::vector<std::string>{"joe@192.0.2.1", "joe@=a.b.example", "192.0.2.1", "=a.b.example",
                                             "192.0.2.", "192.0.", "192.", "=.b.example", "=.example", "=", ""}));
    client = {"192.0.2.1", std::nullopt, std::nullopt};
    QCOMPARE(TcpRules::keysOf(client).front(), std::string("192.0.2.1"));
    QCOMPARE(TcpRules::keysOf(client).size(), std::size_t{1 + 3 + 32 + 1});
}

void tst_DeadHosts::networks()
{
    const auto path = m_dir->path().toStdString() + "/rules.cdb";
    CdbWriter cdb;
    const std::string allow("+W=six\0+W=again\0", 16);
    QVERIFY(cdb.add("^0010000000000001", allow) && cdb.add("_1100000000000000", std::string("D\0", 2)));
    QVERIFY(cdb.writeTo(path).has_value());
    const auto rules = TcpRules::open(path);
    const auto six = *rules->decide({"2001:db8::1", std::nullopt, std::nullopt});
    QVERIFY(six.allowed && six.key == "^0010000000000001");
    QCOMPARE(six.variable("W"), std::optional<std::string>("again"));
    QVERIFY(!rules->decide({"192.0.2.1", std::nullopt, std::nullopt})->allowed);
    QVERIFY(!rules->decide({"10.0.0.1", std::nullopt, std::nullopt})->key);
}

QTEST_APPLESS_MAIN(tst_DeadHosts)
#include "tst_DeadHosts.moc"

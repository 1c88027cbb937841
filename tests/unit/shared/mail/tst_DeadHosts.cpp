// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/DeadHostsTable.h"
#include "shared/mail/TcpRules.h"
#include "shared/os/AtomicFile.h"
#include "shared/os/Files.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace mw;
using namespace mw::mail;

class tst_DeadHosts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void deadAfterTwoTimeouts(); // rows: I15
    void answersForgive(); // rows: I15
    void recordsAreReplaced(); // rows: I15
    void withoutFileEverybodyLives(); // rows: I15
    void clearing();
    void thousandsOfBothFamilies(); // rows: G64
    void damagedTableIsMadeAnew(); // rows: G64
    void clocksThatWereSetBack();
    void manyProcessesAtOnce(); // rows: G64 G71
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

namespace {
net::IpAddress numbered(unsigned n)
{
    if (n % 2 == 0)
        return net::IpAddress::v4(0x0a000000 + n);
    return *net::IpAddress::parse("2001:db8::" + QString::number(n, 16).toStdString());
}
} // namespace

void tst_DeadHosts::thousandsOfBothFamilies()
{
    QVERIFY(os::replaceFile(m_path + "6", "").has_value());
    DeadHosts hosts(m_path);
    for (unsigned i = 0; i < 1000; ++i) {
        hosts.noteTimeout(numbered(i), 1000);
        hosts.noteTimeout(numbered(i), 2000);
    }
    QCOMPARE(os::readFile(m_path + "6")->size(), DeadHostsTable::kFileSize);
    const DeadHosts another(m_path); // as after a restart
    int dead = 0;
    for (unsigned i = 0; i < 1000; ++i)
        dead += another.isDead(numbered(i), 2001, 0) ? 1 : 0;
    QVERIFY2(dead >= 990, qPrintable(QString::number(dead))); // a group may have overflowed
    QVERIFY(!another.isDead(numbered(5000), 2001, 0));
    QVERIFY(another.list()->size() >= 990);
    hosts.noteAnswer(numbered(1));
    QVERIFY(!another.isDead(numbered(1), 2001, 0));
    QVERIFY(hosts.clear().has_value());
    QVERIFY(another.list()->empty());
    QVERIFY(!another.isDead(numbered(3), 2001, 0));
}

void tst_DeadHosts::damagedTableIsMadeAnew()
{
    const auto six = *net::IpAddress::parse("2001:db8::1");
    for (const auto &content : {std::string("short"), std::string(DeadHostsTable::kFileSize, 'x')}) {
        QVERIFY(os::replaceFile(m_path + "6", content).has_value());
        DeadHosts hosts(m_path);
        QVERIFY(hosts.list()->empty());
        hosts.noteTimeout(six, 1000);
        hosts.noteTimeout(six, 2000);
        QVERIFY(hosts.isDead(six, 2001, 0));
        QCOMPARE(hosts.list()->size(), std::size_t{1});
    }
}

void tst_DeadHosts::clocksThatWereSetBack()
{
    DeadHosts hosts(m_path);
    const auto address = numbered(0);
    hosts.noteTimeout(address, 1'000'000);
    hosts.noteTimeout(address, 1'001'000);
    QVERIFY(hosts.isDead(address, 1'001'001, 0));
    QVERIFY(!hosts.isDead(address, 5000, 0));
}

// Some of the processes are killed in the middle: what is left can be read, and nothing is locked for ever.
void tst_DeadHosts::manyProcessesAtOnce()
{
    QVERIFY(os::replaceFile(m_path + "6", "").has_value());
    std::vector<pid_t> children;
    for (unsigned worker = 0; worker < 8; ++worker) {
        const auto pid = ::fork();
        if (pid == 0) {
            DeadHosts mine(m_path);
            for (unsigned i = 0; worker < 4 || i < 100; i = worker < 4 ? (i + 1) % 100 : i + 1) {
                mine.noteTimeout(numbered(worker * 100 + i), 1000);
                mine.noteTimeout(numbered(worker * 100 + i), 2000);
            }
            ::_exit(0);
        }
        children.push_back(pid);
    }
    for (unsigned worker = 4; worker < 8; ++worker)
        ::waitpid(children[worker], nullptr, 0);
    for (unsigned worker = 0; worker < 4; ++worker)
        ::kill(children[worker], SIGKILL);
    for (unsigned worker = 0; worker < 4; ++worker)
        ::waitpid(children[worker], nullptr, 0);
    DeadHosts hosts(m_path);
    for (unsigned i = 400; i < 800; ++i)
        QVERIFY(hosts.isDead(numbered(i), 2001, 0));
    const auto left = *hosts.list();
    for (const auto &host : left)
        QVERIFY(host.timeouts <= 10 && (host.last == 1000 || host.last == 2000));
    hosts.noteTimeout(numbered(9999), 3000);
    QCOMPARE(os::readFile(m_path)->size(), DeadHosts::kFileSize);
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

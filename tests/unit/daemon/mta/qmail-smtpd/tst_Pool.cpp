// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-smtpd --listen as a service: the real program, the real queue, real clients.
#include "shared/base/Clock.h"
#include "shared/mail/Cdb.h"
#include "shared/net/Stream.h"
#include "shared/net/Tcp.h"
#include "shared/os/Signals.h"
#include "tests/support/DnsServer.h"
#include "tests/support/QueueDaemon.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <csignal>
#include <memory>

using namespace mw;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 kPort = 2525;
const QString kRules = u"/gold/tcp.cdb"_s;

struct Connection {
    os::Fd socket;
    std::unique_ptr<net::Stream> stream;

    Connection()
    {
        if (auto fd = net::connectTcp({net::IpAddress::v4(0x7f000001), kPort}, 2000)) {
            socket = std::move(*fd);
            stream = std::make_unique<net::Stream>(socket.get(), socket.get(), 5000);
        }
    }
    // One line of the server; empty when it has closed or is silent.
    std::string line() const
    {
        std::string out;
        if (!stream || stream->readLine(out, 1000).value_or(net::Stream::Line::End) == net::Stream::Line::End)
            return {};
        return out;
    }
    std::string say(const std::string &command) const
    {
        (void)stream->write(command + "\r\n");
        return line();
    }
};

void writeRules(const std::vector<std::pair<std::string, std::string>> &rules)
{
    mail::CdbWriter cdb;
    for (const auto &[key, data] : rules)
        (void)cdb.add(key, data);
    (void)cdb.writeTo(kRules.toStdString());
}

int queuedMessages()
{
    return static_cast<int>(QDir(u"/var/qmail/queue/todo"_s).entryList(QDir::Files).size());
}

} // namespace

class tst_Pool : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void withoutRcpthostsItRefuses(); // rows: G21 C25
    void manyClients();
    void limitHolds();
    void killedProcessHarmsNobodyElse();
    void workersAreReplaced();
    void rightsEndWithTheSession(); // rows: E2
    void deniedClients();
    void rulesByName();
    void changedFilesCount();
    void endsWithItsSessions();

private:
    void start(const QStringList &more = {});
    QByteArray log() const { return test::readFile(u"/gold/log"_s); }
    std::unique_ptr<test::Background> m_server;
};

void tst_Pool::initTestCase()
{
    os::ignoreBrokenPipes();
    test::writeFile(u"/var/qmail/control/me"_s, "mx.example\n");
}

void tst_Pool::init()
{
    test::makeQueue();
    test::writeFile(u"/var/qmail/control/rcpthosts"_s, "x.example\n");
    writeRules({{"", ""}});
    QFile::remove(u"/gold/log"_s);
}

void tst_Pool::cleanup()
{
    m_server.reset();
    for (const auto pid : test::processesNamed("qmail-smtpd"))
        ::kill(pid, SIGKILL);
    QVERIFY(test::waitUntil([] { return !test::listens(kPort); }, 5000));
}

void tst_Pool::start(const QStringList &more)
{
    const auto command = QStringList{u"exec /var/qmail/bin/qmail-smtpd --listen 127.0.0.1"_s, QString::number(kPort),
                                     u"--rules"_s, kRules} +
                         more + QStringList{u"2>/gold/log"_s};
    m_server = std::make_unique<test::Background>(QStringList{u"/bin/sh"_s, u"-c"_s, command.join(u' ')});
    QVERIFY(test::waitUntil([] { return test::listens(kPort); }, 5000));
}

void tst_Pool::withoutRcpthostsItRefuses()
{
    QFile::remove(u"/var/qmail/control/rcpthosts"_s);
    const auto result =
        test::run({u"/var/qmail/bin/qmail-smtpd"_s, u"--listen"_s, u"127.0.0.1"_s, QString::number(kPort)});
    QCOMPARE(result.code, 111);
    QVERIFY(result.errors.contains("rcpthosts is missing"));
}

void tst_Pool::manyClients()
{
    test::QueueDaemon queue;
    QVERIFY(queue.start());
    start({u"--concurrency"_s, u"60"_s});
    const auto sent = test::run({u"smtp-source"_s, u"-s"_s, u"50"_s, u"-m"_s, u"500"_s, u"-l"_s, u"2000"_s, u"-t"_s,
                                 u"joe@x.example"_s, u"127.0.0.1:%1"_s.arg(kPort)});
    QCOMPARE(sent.code, 0);
    QCOMPARE(queuedMessages(), 500);
    // Beginnings and ends balance, and every process that served runs without root's rights.
    QVERIFY(test::waitUntil([&] { return log().trimmed().endsWith("status: 0/60"); }, 5000));
    QCOMPARE(log().count("tcpserver: end "), log().count("tcpserver: ok "));
    QCOMPARE(log().count("tcpserver: pid "), log().count("tcpserver: ok "));
    int others = 0;
    for (const auto pid : test::processesNamed("qmail-smtpd"))
        others += test::readFile(u"/proc/%1/status"_s.arg(pid)).contains("\nUid:\t1001\t1001\t1001\t1001\n") ? 1 : 0;
    QCOMPARE(others, test::processesNamed("qmail-smtpd").size() - 1);
}

void tst_Pool::limitHolds()
{
    start({u"--concurrency"_s, u"3"_s});
    std::vector<std::unique_ptr<Connection>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<Connection>());
        QVERIFY(clients.back()->line().starts_with("220"));
    }
    const Connection waiting;
    QVERIFY(waiting.stream);
    QVERIFY(!os::waitReadable(waiting.socket.get(), 300).value_or(true)); // connected, but nobody answers yet
    QVERIFY(test::waitUntil([&] { return log().contains("status: 3/3\n"); }, 2000));
    clients.pop_back();
    QVERIFY(waiting.line().starts_with("220"));
    QVERIFY(!log().contains("status: 4/"));
}

void tst_Pool::killedProcessHarmsNobodyElse()
{
    test::QueueDaemon queue;
    QVERIFY(queue.start());
    start();
    Connection victim;
    QVERIFY(victim.line().starts_with("220"));
    const QRegularExpression pattern(u"tcpserver: pid (\\d+) from"_s);
    const auto pid = pattern.match(QString::fromLatin1(log())).captured(1).toInt();
    const Connection other;
    QVERIFY(other.line().starts_with("220"));
    QVERIFY(other.say("MAIL FROM:<a@b>").starts_with("250"));
    QVERIFY(victim.say("MAIL FROM:<a@b>").starts_with("250"));
    QCOMPARE(::kill(pid, SIGKILL), 0);
    QVERIFY(victim.line().empty());
    QVERIFY(other.say("RCPT TO:<joe@x.example>").starts_with("250"));
    QVERIFY(other.say("DATA").starts_with("354"));
    QVERIFY(other.say("text\r\n.").starts_with("250 ok"));
    const Connection next;
    QVERIFY(next.line().starts_with("220"));
    QVERIFY(test::waitUntil([&] { return log().contains("tcpserver: end %1 status 9\n"_ba.replace("%1", QByteArray::number(pid))); },
                            2000));
    QCOMPARE(queuedMessages(), 1);
}

void tst_Pool::workersAreReplaced()
{
    start({u"--concurrency"_s, u"1"_s});
    QSet<QByteArray> pids;
    for (int i = 0; i < 250; ++i) {
        const Connection client;
        QVERIFY(client.line().starts_with("220"));
        QVERIFY(client.say("QUIT").starts_with("221"));
    }
    QVERIFY(test::waitUntil([&] { return log().count("tcpserver: end ") >= 250; }, 5000));
    const QRegularExpression pattern(u"tcpserver: ok (\\d+) mx\\.example:127\\.0\\.0\\.1:2525 :127\\.0\\.0\\.1::\\d+\n"_s);
    const auto text = QString::fromLatin1(log());
    for (auto i = pattern.globalMatch(text); i.hasNext();)
        pids.insert(i.next().captured(1).toLatin1());
    QCOMPARE(pids.size(), 3);
}

void tst_Pool::rightsEndWithTheSession()
{
    writeRules({{"127.0.0.1", std::string("+RELAYCLIENT=\0", 14)}, {"", ""}});
    start({u"--concurrency"_s, u"1"_s});
    const auto mayRelay = [](const Connection &client) {
        (void)client.line();
        (void)client.say("MAIL FROM:<a@b>");
        const auto answer = client.say("RCPT TO:<joe@elsewhere.example>");
        (void)client.say("QUIT");
        return answer.starts_with("250");
    };
    QVERIFY(mayRelay(Connection()));
    writeRules({{"", ""}});
    test::waitUntil([] { return false; }, 200);
    QVERIFY(!mayRelay(Connection()));
    QVERIFY(!mayRelay(Connection()));
}

void tst_Pool::deniedClients()
{
    writeRules({{"127.", std::string("D\0", 2)}});
    start();
    const Connection client;
    QVERIFY(client.line().empty());
    QVERIFY(test::waitUntil([&] { return log().contains("tcpserver: deny ") && log().contains(" status 25600\n"); }, 2000));
}

// Only such a rule makes a client wait for its name; a name that does not have the client's address is none.
void tst_Pool::rulesByName()
{
    test::DnsServer dns;
    test::DnsEntry pointer;
    pointer.pointers = {"good.test"};
    dns.set("61.0.0.127.in-addr.arpa", pointer);
    test::DnsEntry address;
    address.addresses = {"127.0.0.61"};
    dns.set("good.test", address);
    pointer.pointers = {"good.test"};
    dns.set("62.0.0.127.in-addr.arpa", pointer); // claims it
    writeRules({{"=good.test", std::string("+RELAYCLIENT=\0", 14)}, {"", std::string("D\0", 2)}});
    start();
    const auto greeted = [](std::uint32_t from) {
        const auto socket = net::connectTcp({net::IpAddress::v4(0x7f000001), kPort}, 2000, net::IpAddress::v4(from));
        std::array<char, 100> bytes{};
        return socket && os::readSome(socket->get(), bytes).value_or(0) > 0;
    };
    QVERIFY(greeted(0x7f00003d));
    QVERIFY(!greeted(0x7f00003e));
    QVERIFY(!greeted(0x7f00003f));
    QVERIFY2(log().contains(" good.test:127.0.0.61::"), log());
}

void tst_Pool::changedFilesCount()
{
    start();
    const auto answer = [] {
        const Connection client;
        (void)client.line();
        (void)client.say("MAIL FROM:<a@b>");
        return client.say("RCPT TO:<joe@new.example>");
    };
    QVERIFY(answer().starts_with("553"));
    test::writeFile(u"/var/qmail/control/rcpthosts"_s, "x.example\nnew.example\n");
    QVERIFY(test::waitUntil([&] { return answer().starts_with("250"); }, 3000));
    // Without rcpthosts everything would be allowed: the old list stays in force.
    QFile::remove(u"/var/qmail/control/rcpthosts"_s);
    QVERIFY(test::waitUntil([&] { return log().contains("the old configuration stays in force"); }, 3000));
    const Connection client;
    (void)client.line();
    (void)client.say("MAIL FROM:<a@b>");
    QVERIFY(client.say("RCPT TO:<joe@other.example>").starts_with("553"));
}

void tst_Pool::endsWithItsSessions()
{
    start();
    const Connection client;
    QVERIFY(client.line().starts_with("220"));
    const auto pids = test::processesNamed("qmail-smtpd");
    ::kill(*std::min_element(pids.begin(), pids.end()), SIGTERM);
    QVERIFY(test::waitUntil([] { return !test::listens(kPort); }, 3000));
    QVERIFY(client.say("NOOP").starts_with("250")); // this one may finish
    QVERIFY(client.say("QUIT").starts_with("221"));
    QVERIFY(m_server->waitForEnd(5000));
    QCOMPARE(m_server->exitCode(), 0);
    QVERIFY(test::processesNamed("qmail-smtpd").isEmpty());
}

MW_SANDBOX_TEST_MAIN(tst_Pool)
#include "tst_Pool.moc"

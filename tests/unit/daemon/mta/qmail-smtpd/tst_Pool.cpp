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

    explicit Connection(const std::string &to = "127.0.0.1", const std::string &from = {}, quint16 port = kPort)
    {
        if (auto fd = net::connectTcp({*net::IpAddress::parse(to), port}, 20'000, net::IpAddress::parse(from))) {
            socket = std::move(*fd);
            stream = std::make_unique<net::Stream>(socket.get(), socket.get(), 60'000);
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

void addAddress(const QString &address)
{
    (void)test::run(QStringList{u"ip"_s, u"addr"_s, u"replace"_s, address, u"dev"_s, u"lo"_s} +
                    (address.contains(u':') ? QStringList{u"nodad"_s} : QStringList{}));
}

bool accepts(const std::string &ip, quint16 port)
{
    return Connection(ip, {}, port).line().starts_with("220 ");
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
    void severalAddresses(); // rows: B8
    void addressesChange();  // rows: B8 B49
    void oneAddressTakesHalf(); // rows: B29
    void limitsOfOneAddress();
    void oftenWithinAMinute(); // rows: B29

private:
    void start(const QStringList &more = {}, const QString &where = u"--listen 127.0.0.1 %1"_s.arg(kPort));
    QByteArray log() const { return test::readFile(u"/gold/log"_s); }
    bool restsWith(const QByteArray &status) const;
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

void tst_Pool::start(const QStringList &more, const QString &where)
{
    const auto command = QStringList{u"exec /var/qmail/bin/qmail-smtpd"_s, where, u"--rules"_s, kRules} +
                         more + QStringList{u"2>/gold/log"_s};
    m_server = std::make_unique<test::Background>(QStringList{u"/bin/sh"_s, u"-c"_s, command.join(u' ')});
    QVERIFY(test::waitUntil([] { return test::listens(kPort); }, 5000));
}

// Whoever ended last need not have written last: one client more, alone, has the last word.
bool tst_Pool::restsWith(const QByteArray &status) const
{
    const auto nobodyServed = [&] {
        const auto text = log();
        return text.count("tcpserver: end ") == text.count("tcpserver: pid ");
    };
    if (!test::waitUntil(nobodyServed, 5000) || !Connection().line().starts_with("220 "))
        return false;
    return test::waitUntil([&] { return log().trimmed().endsWith(status); }, 5000);
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
    QVERIFY(restsWith("status: 0/60"));
    QCOMPARE(log().count("tcpserver: end "), log().count("tcpserver: ok "));
    QCOMPARE(log().count("tcpserver: pid "), log().count("tcpserver: ok "));
    const auto onlyOneIsRoot = [] {
        int roots = 0;
        int others = 0;
        for (const auto pid : test::processesNamed("qmail-smtpd")) {
            const auto status = test::readFile(u"/proc/%1/status"_s.arg(pid));
            if (status.contains("\nUid:")) // it is still there
                ++(status.contains("\nUid:\t1001\t1001\t1001\t1001\n") ? others : roots);
        }
        return roots == 1 && others > 0;
    };
    QVERIFY(test::waitUntil(onlyOneIsRoot, 5000)); // one that has just begun has root's for a moment
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
    const auto port = net::localEndpoint(victim.socket.get())->port;
    const QRegularExpression pattern(u"tcpserver: ok (\\d+) .*::%1\n"_s.arg(port));
    const int pid = pattern.match(QString::fromLatin1(log())).captured(1).toInt();
    QVERIFY(pid > 0);
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
    QVERIFY(test::waitUntil([&] { return !mayRelay(Connection()); }, 5000));
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
        const auto socket = net::connectTcp({net::IpAddress::v4(0x7f000001), kPort}, 20'000, net::IpAddress::v4(from));
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

// One socket for both families, one more by its address; log, environment and Received line know IPv6.
void tst_Pool::severalAddresses()
{
    test::QueueDaemon queue;
    QVERIFY(queue.start());
    addAddress(u"2001:db8::25/128"_s);
    start({}, u"--listen 127.0.0.1 %1 :: %1 :: 2587 192.0.2.77 2588"_s.arg(kPort));
    // The kernel gives :: both families; the narrower address is covered by it, and one is not of this machine.
    for (const auto *to : {"127.0.0.1", "::1", "2001:db8::25"})
        QVERIFY2(Connection(to).line().starts_with("220 "), to);
    QVERIFY(accepts("::1", 2587) && accepts("127.0.0.1", 2587));
    const QByteArray missing = "192.0.2.77:2588: bind 192.0.2.77 port 2588: this machine has no such address\n";
    QVERIFY2(log().count(missing) == 1, log().constData());
    const Connection client("2001:db8::25", "2001:db8::25");
    QVERIFY(client.line().starts_with("220 "));
    for (const auto *command : {"HELO six", "MAIL FROM:<a@[IPv6:2001:db8::9]>", "RCPT TO:<joe@x.example>"})
        QVERIFY2(client.say(command).starts_with("250 "), command);
    QVERIFY(client.say("DATA").starts_with("354 "));
    QVERIFY(client.say("Subject: x\r\n\r\ny\r\n.").starts_with("250 "));
    QVERIFY(client.say("QUIT").starts_with("221 "));
    const QRegularExpression ok(u"tcpserver: ok [0-9]+ mx.example:2001:db8::25:2525 :2001:db8::25::[0-9]+\n"_s);
    QVERIFY2(ok.match(QString::fromUtf8(log())).hasMatch(), log().constData());
    QVERIFY(log().contains(" accept ip=2001:db8::25 helo=six "));
    // An address that comes later is listened on as soon as it is there.
    addAddress(u"192.0.2.77/32"_s);
    QVERIFY(test::waitUntil([] { return accepts("192.0.2.77", 2588); }, 15'000));
    QCOMPARE(log().count(missing), 1);
}

// control/smtplisten and control/concurrencyincoming change under a running server; who is served notices nothing.
void tst_Pool::addressesChange()
{
    test::writeFile(u"/var/qmail/control/smtplisten"_s, "127.0.0.1:2525\n");
    test::writeFile(u"/var/qmail/control/concurrencyincoming"_s, "3\n");
    start({}, u"--listen-file smtplisten"_s);
    const Connection before;
    QVERIFY(before.line().starts_with("220 "));
    test::writeFile(u"/var/qmail/control/smtplisten"_s, "# two\n127.0.0.1:2587\n[::1]:2588\n");
    QVERIFY(test::waitUntil([] { return accepts("127.0.0.1", 2587) && accepts("::1", 2588) && !test::listens(kPort); }, 5000));
    QVERIFY(before.say("NOOP").starts_with("250 "));
    test::writeFile(u"/var/qmail/control/smtplisten"_s, "[::]:2525\n127.0.0.1:2587\n");
    test::writeFile(u"/var/qmail/control/concurrencyincoming"_s, "5\n");
    QVERIFY(test::waitUntil([&] { return accepts("::1", kPort) && log().contains("/5\n"); }, 5000));
    std::vector<std::unique_ptr<Connection>> more;
    for (int i = 0; i < 4; ++i) {
        more.push_back(std::make_unique<Connection>(i % 2 != 0 ? "::1" : "127.0.0.1"));
        QVERIFY(more.back()->line().starts_with("220 "));
    }
    test::writeFile(u"/var/qmail/control/smtplisten"_s, "nonsense\n");
    QVERIFY(test::waitUntil([&] { return log().contains("still listening where it did: "); }, 5000));
    QVERIFY(log().contains("smtplisten: \"nonsense\" is not address:port"));
    QVERIFY(before.say("QUIT").starts_with("221 "));
    QVERIFY(accepts("::1", kPort));
    QFile::remove(u"/var/qmail/control/smtplisten"_s);
    QFile::remove(u"/var/qmail/control/concurrencyincoming"_s);
}

// A flood from one address leaves room for the others; the same for the addresses of one IPv6 network.
void tst_Pool::oneAddressTakesHalf()
{
    for (const auto &address : {u"198.51.100.1/32"_s, u"198.51.100.2/32"_s, u"2001:db8:1::1/128"_s, u"2001:db8:1::2/128"_s, u"2001:db8:2::1/128"_s})
        addAddress(address);
    start({u"--concurrency"_s, u"6"_s}, u"--listen :: %1"_s.arg(kPort));
    std::vector<std::unique_ptr<Connection>> flood;
    for (int i = 0; i < 40; ++i)
        flood.push_back(std::make_unique<Connection>("198.51.100.1", "198.51.100.1"));
    int served = 0;
    int refused = 0;
    for (const auto &client : flood) {
        const auto line = client->line();
        served += line.starts_with("220 ") ? 1 : 0;
        refused += line == "421 4.7.0 too many connections from your address at once, try again later\r" ? 1 : 0;
    }
    QCOMPARE(served, 3);
    QCOMPARE(refused, 37);
    QVERIFY(log().contains(" refuse ip=198.51.100.1 why=connections reply=421_4.7.0_too_many"));
    QCOMPARE(log().count("tcpserver: deny "), 37);
    QVERIFY(Connection("198.51.100.2", "198.51.100.2").line().starts_with("220 "));
    QVERIFY(Connection().line().starts_with("220 "));
    flood.clear();
    QVERIFY(restsWith("status: 0/6"));
    const Connection a("2001:db8:1::1", "2001:db8:1::1");
    const Connection b("2001:db8:1::1", "2001:db8:1::2");
    const Connection c("2001:db8:1::1", "2001:db8:1::1");
    for (const auto *client : {&a, &b, &c})
        QVERIFY(client->line().starts_with("220 "));
    QVERIFY(Connection("2001:db8:1::1", "2001:db8:1::2").line().starts_with("421 4.7.0 "));
    QVERIFY(Connection("2001:db8:1::1", "2001:db8:2::1").line().starts_with("220 "));
}

// The control file, the variable of a rule; who may relay has no limit.
void tst_Pool::limitsOfOneAddress()
{
    addAddress(u"198.51.100.1/32"_s);
    test::writeFile(u"/var/qmail/control/concurrencyperip"_s, "1\n");
    start({}, u"--listen :: %1"_s.arg(kPort));
    const std::string from = "198.51.100.1";
    const auto welcome = [&] { return Connection(from, from).line().starts_with("220 "); };
    const Connection first(from, from);
    QVERIFY(first.line().starts_with("220 "));
    QVERIFY(Connection(from, from).line().starts_with("421 4.7.0 "));
    writeRules({{from, std::string("+MAXCONNIP=2\0", 13)}, {"", ""}});
    QVERIFY(test::waitUntil(welcome, 5000));
    writeRules({{from, std::string("+RELAYCLIENT=\0", 14)}, {"", ""}});
    QVERIFY(test::waitUntil([&] {
        const Connection second(from, from);
        const Connection third(from, from);
        return second.line().starts_with("220 ") && third.line().starts_with("220 ");
    }, 5000));
    writeRules({{"", ""}});
    QVERIFY(test::waitUntil([&] { return !welcome(); }, 5000));
    test::writeFile(u"/var/qmail/control/concurrencyperip"_s, "0\n");
    QVERIFY(test::waitUntil(welcome, 5000));
    QFile::remove(u"/var/qmail/control/concurrencyperip"_s);
}

void tst_Pool::oftenWithinAMinute()
{
    addAddress(u"198.51.100.1/32"_s);
    test::writeFile(u"/var/qmail/control/connectionrate"_s, "4\n");
    start({}, u"--listen :: %1"_s.arg(kPort));
    // All of them within one of the minutes that are counted.
    constexpr std::int64_t kMinute = 60'000;
    if (const auto left = kMinute - clock::monotonicMilliseconds() % kMinute; left < 20'000)
        QTest::qSleep(static_cast<int>(left));
    int served = 0;
    std::string last;
    for (int i = 0; i < 12; ++i) {
        last = Connection("198.51.100.1", "198.51.100.1").line();
        served += last.starts_with("220 ") ? 1 : 0;
    }
    QCOMPARE(served, 4);
    QCOMPARE(last, std::string("421 4.7.0 too many connections from your address within a minute, try again later\r"));
    QVERIFY(Connection().line().starts_with("220 "));
    QFile::remove(u"/var/qmail/control/connectionrate"_s);
}

MW_SANDBOX_TEST_MAIN(tst_Pool)
#include "tst_Pool.moc"

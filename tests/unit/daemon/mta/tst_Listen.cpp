// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-listen: the real program with real clients, IPv4 and IPv6; the addresses and limits that it shares with qmail-smtpd.
#include "daemon/mta/listening/AddressLimits.h"
#include "daemon/mta/qmail-listen/Options.h"
#include "shared/mail/LogLine.h"
#include "shared/mail/TcpRulesCompiler.h"
#include "shared/net/Stream.h"
#include "shared/net/Tcp.h"
#include "shared/os/AtomicFile.h"
#include "tests/support/QueueDaemon.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <csignal>
#include <memory>

using namespace mw;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 kPort = 2110;
const QString kRules = u"/gold/listen.cdb"_s;

struct Connection {
    os::Fd socket;
    std::unique_ptr<net::Stream> stream;
    explicit Connection(const std::string &to, const std::string &from = {}, quint16 port = kPort)
    {
        if (auto fd = net::connectTcp({*net::IpAddress::parse(to), port}, 20'000, net::IpAddress::parse(from))) {
            socket = std::move(*fd);
            stream = std::make_unique<net::Stream>(socket.get(), socket.get(), 60'000);
        }
    }
    // One line; empty: closed, or refused.
    std::string line() const
    {
        std::string out;
        if (!stream || stream->readLine(out, 1000).value_or(net::Stream::Line::End) == net::Stream::Line::End)
            return {};
        return out;
    }
};

void addAddress(const QString &address)
{
    (void)test::run(QStringList{u"ip"_s, u"addr"_s, u"replace"_s, address, u"dev"_s, u"lo"_s} +
                    (address.contains(u':') ? QStringList{u"nodad"_s} : QStringList{}));
}

void writeRules(const std::string &text)
{
    (void)os::replaceFile(kRules.toStdString(), mail::compileTcpRules(text)->cdb);
}

} // namespace

class tst_Listen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void options();
    void whatTheProgramIsTold(); // rows: B8
    void rulesDecide();          // rows: B8
    void limits();               // rows: B29
    void addressesChange();      // rows: B8 B49
    void nobodyIsCutOff();
    void itSaysWhyItCannot();
    void qmtpOverIpv6(); // rows: B8
    void keysOfClients();
    void connectionsOfAMinute();

private:
    void start(const QString &options, const QString &program);
    QByteArray log() const { return test::readFile(u"/gold/log"_s); }
    std::unique_ptr<test::Background> m_server;
};

void tst_Listen::initTestCase()
{
    addAddress(u"198.51.100.1/32"_s);
    addAddress(u"2001:db8::1/128"_s);
    addAddress(u"2001:db8::2/128"_s);
}

void tst_Listen::cleanup()
{
    m_server.reset();
    for (const auto pid : test::processesNamed("qmail-listen"))
        ::kill(pid, SIGKILL);
    QFile::remove(u"/gold/log"_s);
}

void tst_Listen::start(const QString &options, const QString &program)
{
    m_server = std::make_unique<test::Background>(QStringList{
        u"/bin/sh"_s, u"-c"_s, u"exec /var/qmail/bin/qmail-listen %1 -- %2 2>/gold/log"_s.arg(options, program)});
    QVERIFY(test::waitUntil([&] { return log().contains("status: 0/"); }, 5000));
}

void tst_Listen::options()
{
    const auto good = listen::parseOptions({"--listen", "::", "110", "0", "111", "--per-ip", "0", "--user", "x", "--", "p", "--", "a"});
    QVERIFY(good && good->places.at.size() == 2 && good->command.size() == 3 && good->perIp == 0U && good->account == "x");
    QVERIFY(listen::parseOptions({"--listen-file", "pop3listen", "--", "p"})->places.file == "pop3listen");
    for (const std::vector<std::string> &bad : std::vector<std::vector<std::string>>{
             {}, {"::", "110", "--", "p"}, {"--listen", "::", "--", "p"}, {"--listen", "::", "110"}, {"--listen", "::", "110", "--"},
             {"--listen", "::", "110", "--rules", "--"}, {"--listen", "::", "110", "--no", "x", "--", "p"}, {"--listen-file", "a/b", "--", "p"}})
        QVERIFY(!listen::parseOptions(bad));
}

void tst_Listen::whatTheProgramIsTold()
{
    start(u"--listen :: %1 --local-name pop.example --user qmaild"_s.arg(kPort),
          u"sh -c 'echo $PROTO $TCPREMOTEIP $TCP6REMOTEIP ${TCPREMOTEHOST-none} $TCPLOCALHOST $TCPLOCALPORT $(id -un)'"_s);
    QCOMPARE(Connection("127.0.0.1").line(), std::string("TCP 127.0.0.1 none pop.example 2110 qmaild"));
    const Connection six("2001:db8::1", "2001:db8::2");
    QCOMPARE(six.line(), std::string("TCP6 2001:db8::2 2001:db8::2 none pop.example 2110 qmaild"));
    QVERIFY(test::waitUntil([&] { return log().trimmed().endsWith("status: 0/40"); }, 5000));
    // The log is tcpserver's: the parser finds both ends of an IPv6 connection in it.
    bool found = false;
    for (const auto &raw : log().split('\n')) {
        const auto text = raw.toStdString(); // the facts point into it
        const auto line = mail::parseLogLine(text);
        if (const auto *decision = std::get_if<mail::ServerDecision>(&line.fact))
            found = found || (decision->allowed && decision->remoteIp == "2001:db8::2" && decision->localIp == "2001:db8::1" &&
                              decision->localHost == "pop.example" && decision->localPort == "2110" && decision->remoteInfo.empty());
    }
    QVERIFY2(found, log().constData());
    QCOMPARE(log().count("tcpserver: end "), 2);
}

void tst_Listen::rulesDecide()
{
    writeRules("127.0.0.0/30:deny\n127.:allow,GREETING=\"four\"\n2001:db8::/127:deny\n2001:db8::/32:allow,GREETING=\"six\"\n:deny\n");
    start(u"--listen :: %1 --rules %2"_s.arg(kPort).arg(kRules), u"sh -c 'echo $GREETING'"_s);
    QCOMPARE(Connection("127.0.0.1").line(), std::string());
    QCOMPARE(Connection("127.0.0.1", "127.0.0.9").line(), std::string("four"));
    QCOMPARE(Connection("2001:db8::1", "2001:db8::1").line(), std::string());
    QCOMPARE(Connection("2001:db8::1", "2001:db8::2").line(), std::string("six"));
    QCOMPARE(Connection("198.51.100.1", "198.51.100.1").line(), std::string());
    QCOMPARE(log().count("tcpserver: deny "), 3);
    writeRules(":allow,GREETING=\"now\"\n");
    QCOMPARE(Connection("198.51.100.1", "198.51.100.1").line(), std::string("now"));
    test::writeFile(kRules, "damaged");
    QCOMPARE(Connection("127.0.0.1", "127.0.0.9").line(), std::string());
    QVERIFY(log().contains("qmail-listen: warning: /gold/listen.cdb: "));
}

void tst_Listen::limits()
{
    start(u"--listen :: %1 --concurrency 4"_s.arg(kPort), u"sh -c 'echo hello; exec sleep 200'"_s);
    const std::string one = "198.51.100.1";
    const Connection a(one, one);
    const Connection b(one, one);
    QCOMPARE(a.line(), std::string("hello"));
    QCOMPARE(b.line(), std::string("hello"));
    QCOMPARE(Connection(one, one).line(), std::string());
    QVERIFY(log().contains(" refuse ip=198.51.100.1 why=connections\n"));
    const Connection c("127.0.0.1");
    const Connection d("127.0.0.1");
    QCOMPARE(c.line(), std::string("hello"));
    QCOMPARE(d.line(), std::string("hello"));
    // The fifth waits until one of the others ends.
    const Connection e("127.0.0.1");
    QVERIFY(!os::waitReadable(e.socket.get(), 300).value_or(true));
    for (const auto pid : test::processesNamed("sleep"))
        ::kill(pid, SIGKILL);
    QCOMPARE(e.line(), std::string("hello"));
    for (const auto pid : test::processesNamed("sleep"))
        ::kill(pid, SIGKILL);
}

void tst_Listen::addressesChange()
{
    test::writeFile(u"/var/qmail/control/pop3listen"_s, "127.0.0.1:2110\n");
    start(u"--listen-file pop3listen"_s, u"echo hello"_s);
    QCOMPARE(Connection("127.0.0.1").line(), std::string("hello"));
    test::writeFile(u"/var/qmail/control/pop3listen"_s, "[::1]:2111\n");
    QVERIFY(test::waitUntil([] { return Connection("::1", {}, 2111).line() == "hello"; }, 5000));
    QVERIFY(!test::listens(kPort));
    test::writeFile(u"/var/qmail/control/pop3listen"_s, "nowhere\n");
    QVERIFY(test::waitUntil([&] { return log().contains("still listening where it did: "); }, 5000));
    QCOMPARE(Connection("::1", {}, 2111).line(), std::string("hello"));
    QFile::remove(u"/var/qmail/control/pop3listen"_s);
}

void tst_Listen::nobodyIsCutOff()
{
    start(u"--listen 127.0.0.1 %1"_s.arg(kPort), u"sh -c 'echo hello; read x; echo bye'"_s);
    const Connection client("127.0.0.1");
    QCOMPARE(client.line(), std::string("hello"));
    ::kill(test::processesNamed("qmail-listen").first(), SIGTERM);
    QVERIFY(m_server->waitForEnd(5000));
    QCOMPARE(m_server->exitCode(), 0);
    QVERIFY(client.stream->write("x\n") && client.stream->flush());
    QCOMPARE(client.line(), std::string("bye"));
}

void tst_Listen::itSaysWhyItCannot()
{
    const auto listen = [](const QStringList &arguments) { return test::run(QStringList{u"/var/qmail/bin/qmail-listen"_s} + arguments); };
    QCOMPARE(listen({}).code, 100);
    QVERIFY(listen({}).errors.contains("usage: qmail-listen"));
    const auto none = listen({u"--listen-file"_s, u"pop3slisten"_s, u"--"_s, u"true"_s});
    QCOMPARE(none.code, 111);
    QVERIFY(none.errors.contains("pop3slisten is missing or empty"));
    const auto foreign = listen({u"--listen"_s, u"203.0.113.1"_s, u"2110"_s, u"--"_s, u"true"_s});
    QCOMPARE(foreign.code, 111);
    QVERIFY(foreign.errors.contains("this machine has no such address"));
    start(u"--listen :: %1"_s.arg(kPort), u"/no/such/program"_s);
    QCOMPARE(Connection("127.0.0.1").line(), std::string());
    QVERIFY(test::waitUntil([&] { return log().contains("status 28416"); }, 5000));
    QVERIFY(log().contains("/no/such/program"));
}

// Another protocol of the hub behind it: what the server says and writes names the IPv6 client.
void tst_Listen::qmtpOverIpv6()
{
    test::makeQueue();
    test::writeFile(u"/var/qmail/control/me"_s, "mx.example\n");
    test::writeFile(u"/var/qmail/control/rcpthosts"_s, "x.example\n");
    test::QueueDaemon queue;
    QVERIFY(queue.start());
    start(u"--listen :: %1 --user qmaild"_s.arg(kPort), u"/var/qmail/bin/qmail-qmtpd"_s);
    const Connection client("2001:db8::1", "2001:db8::2");
    QVERIFY(client.stream->write("4:\nhi\n,5:a@b.c,17:13:joe@x.example,,"));
    QVERIFY(client.stream->flush());
    std::string answer;
    char byte = 0;
    while (answer.find(',') == std::string::npos && os::waitReadable(client.socket.get(), 60'000).value_or(false) &&
           os::readSome(client.socket.get(), {&byte, 1}).value_or(0) == 1)
        answer += byte;
    QVERIFY2(answer.find(":Kok ") != std::string::npos, answer.c_str());
    const QDir messages(u"/var/qmail/queue/mess"_s);
    QByteArray text;
    for (const auto &part : messages.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const auto &name : QDir(messages.filePath(part)).entryList(QDir::Files))
            text += test::readFile(messages.filePath(part) + u'/' + name);
    QVERIFY2(text.contains("2001:db8::2)") && text.contains("with QMTP"), text.constData());
}

void tst_Listen::keysOfClients()
{
    const auto key = [](const char *ip) { return listening::ClientKey::of(*net::IpAddress::parse(ip)); };
    QVERIFY(key("192.0.2.1") == key("::ffff:192.0.2.1"));
    QVERIFY(!(key("192.0.2.1") == key("192.0.2.2")));
    QVERIFY(key("2001:db8:1:2::1") == key("2001:db8:1:2:ffff::9"));
    QVERIFY(!(key("2001:db8:1:2::1") == key("2001:db8:1:3::1")));
    for (const auto *ip : {"127.0.0.1", "127.9.9.9", "::1"})
        QVERIFY(net::IpAddress::parse(ip)->isLoopback());
    for (const auto *ip : {"128.0.0.1", "::2", "::"})
        QVERIFY(!net::IpAddress::parse(ip)->isLoopback());
}

// Exact for each client, also among many; a new minute begins at nought; too many clients are never refused by mistake.
void tst_Listen::connectionsOfAMinute()
{
    auto rate = *listening::ConnectionRate::make();
    const auto client = [](std::uint32_t n) { return listening::ClientKey::of(net::IpAddress::v4(n)); };
    for (unsigned round = 1; round <= 3; ++round)
        for (std::uint32_t n = 0; n < 200; ++n)
            QCOMPARE(rate.count(client(n), 60'000 * 7 + round), round);
    QCOMPARE(rate.count(client(5), 60'000 * 8), 1U);
    QCOMPARE(rate.count(client(5), 60'000 * 8 + 59'999), 2U);
    for (std::uint32_t n = 0; n < 100'000; ++n)
        QVERIFY(rate.count(client(1'000'000 + n), 60'000 * 9) <= 1);
}

MW_SANDBOX_TEST_MAIN(tst_Listen)
#include "tst_Listen.moc"

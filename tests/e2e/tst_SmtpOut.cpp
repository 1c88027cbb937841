// SPDX-License-Identifier: GPL-3.0-or-later
// The real qmail-remote and the world: Postfix's smtp-sink, our own qmail-smtpd, servers that refuse, hosts that do not
// answer, and a name server with large answers.
#include "tests/support/DnsServer.h"
#include "tests/support/ExactRun.h"
#include "tests/support/ProgramRun.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"
#include "tests/support/SmtpScript.h"

#include "shared/base/Clock.h"
#include "shared/mail/DeadHostsTable.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <memory>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

const QString kSunk = u"/run/sunk"_s;
const QString kTcpto = u"/var/qmail/queue/lock/tcpto"_s;
constexpr uid_t kQmailr = 1005;
constexpr gid_t kQmail = 1001;

void control(const QString &name, const QByteArray &content)
{
    writeFile(u"/var/qmail/control/"_s + name, content);
}

struct Sent {
    int exitCode = -1;
    QByteArray output;
};

// As qmail-rspawn runs it, with a file on descriptor 0.
Sent remote(const QByteArray &host, const QByteArray &message, const QList<QByteArray> &recipients = {"joe@x.test"},
            const QList<QByteArray> &environment = {})
{
    ProgramRun what;
    what.program = u"/var/qmail/bin/qmail-remote"_s;
    what.arguments = QList<QByteArray>{host, "ann@a.test"} + recipients;
    what.environment = environment;
    what.input = message;
    what.uid = kQmailr;
    what.gid = kQmail;
    const auto result = run(what);
    return {result.exit, result.out};
}

ExactResult program(const QByteArray &name)
{
    ExactRun run;
    run.program = "/var/qmail/bin/" + name;
    return runExactly(run);
}

QList<QByteArray> sunk()
{
    QList<QByteArray> messages;
    QDirIterator files(kSunk, QDir::Files);
    while (files.hasNext())
        messages.append(readFile(files.next()));
    return messages;
}

DnsEntry addresses(const QList<QByteArray> &list)
{
    DnsEntry out;
    out.addresses = list;
    return out;
}

} // namespace

class tst_SmtpOut : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void toSmtpSink_data();
    void toSmtpSink(); // rows: P7 I14 G63 B18 B19 B20
    void toOurSmtpd(); // rows: P7 G63
    void tooLargeIsRefusedBeforeMail(); // rows: G63
    void nextExchangerAfterABadGreeting(); // rows: G62
    void ownAddresses(); // rows: C33
    void moreOwnAddresses(); // rows: C33
    void largeDnsAnswers(); // rows: G48
    void hostsFileIsNotRead(); // rows: G6
    void nameServersFromTheEnvironment(); // rows: E25
    void routesAndProtection(); // rows: P7 I14
    void deadHosts(); // rows: I15 P38 P39 G64
    void deadHostsOfIpv6(); // rows: G64
    void rspawnKeepsTheTables(); // rows: G71

private:
    std::unique_ptr<DnsServer> m_dns;
};

void tst_SmtpOut::initTestCase()
{
    m_dns = std::make_unique<DnsServer>();
    writeFile(u"/etc/resolv.conf"_s, "nameserver 127.0.0.1\noptions timeout:5 attempts:3\n");
    QDir().mkpath(kSunk);
    ::chmod("/run/sunk", 0777);
    QCOMPARE(run({u"ip"_s, u"addr"_s, u"add"_s, u"2001:db8::1/64"_s, u"dev"_s, u"lo"_s}).code, 0);
}

void tst_SmtpOut::init()
{
    for (const auto &entry : QDir(kSunk).entryList(QDir::Files))
        QFile::remove(kSunk + u'/' + entry);
    QDir(u"/var/qmail/control"_s).removeRecursively();
    QDir().mkpath(u"/var/qmail/control"_s);
    control(u"me"_s, "me.test\n");
    control(u"timeoutconnect"_s, "1\n");
    control(u"smtproutes"_s, "x.test:127.0.0.4:2526\n");
    makeQueue();
}

void tst_SmtpOut::toSmtpSink_data()
{
    QTest::addColumn<QString>("withholding");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QByteArray>("arrives");
    const QByteArray plain = "Subject: x\n\nbody\n.\n..\n";
    const QByteArray eightBit = "Subject: x\n\ngr\xc3\xbc\xc3\x9f\n";
    QTest::newRow("everything") << u"-v"_s << plain << QByteArray("<ann@a.test>") << plain;
    QTest::newRow("eight bits") << u"-v"_s << eightBit << QByteArray("<ann@a.test> BODY=8BITMIME") << eightBit;
    QTest::newRow("eight bits, not offered") << u"-8"_s << eightBit << QByteArray("<ann@a.test>")
                                            << QByteArray("Content-Transfer-Encoding: quoted-printable\n\ngr=C3=BC=C3=9F\n");
    QTest::newRow("no pipelining") << u"-p"_s << plain << QByteArray("<ann@a.test>") << plain;
    QTest::newRow("HELO only") << u"-e"_s << eightBit << QByteArray("<ann@a.test>") << eightBit;
}

void tst_SmtpOut::toSmtpSink()
{
    QFETCH(QString, withholding);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, mail);
    QFETCH(QByteArray, arrives);
    const Background peer({u"smtp-sink"_s, u"-u"_s, u"nobody"_s, withholding, u"-d"_s, kSunk + u"/m."_s,
                           u"127.0.0.4:2526"_s, u"20"_s});
    QVERIFY(waitUntil([] { return listensAt(u"127.0.0.4:2526"_s); }, 5000));
    const auto result = remote("x.test", message, {"joe@x.test", "zoe@x.test"});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.output.startsWith("r\0r\0K127.0.0.4 accepted message.\n"_ba), result.output);
    (void)waitUntil([&] { return sunk().size() == 1 && sunk().first().contains(arrives); }, 5000);
    QCOMPARE(sunk().size(), 1);
    const auto received = sunk().first();
    QVERIFY2(received.contains("X-Mail-Args: " + mail + "\n"), received);
    QVERIFY2(received.contains(withholding == u"-e"_s ? "X-Client-Proto: SMTP\n" : "X-Client-Proto: ESMTP\n"), received);
    QVERIFY2(received.contains("X-Rcpt-Args: <zoe@x.test>\n"), received);
    QVERIFY2(received.contains(arrives), received);
}

void tst_SmtpOut::toOurSmtpd()
{
    control(u"rcpthosts"_s, "x.test\n");
    control(u"smtproutes"_s, ":127.0.0.1:2525\n");
    writeFile(u"/run/record.sh"_s, "#!/bin/sh\ncat >/run/sunk/message\ncat <&1 >/run/sunk/envelope\n", 0755);
    const Background server({u"/var/qmail/bin/qmail-smtpd"_s, u"--listen"_s, u"127.0.0.1"_s, u"2525"_s},
                            {.environment = {u"QMAILQUEUE=/run/record.sh"_s}});
    QVERIFY(waitUntil([] { return listens(2525); }, 5000));
    const QByteArray message = "Subject: \xff\n\n.\nlone\rreturn\n";
    const auto result = remote("x.test", message, {"joe@x.test", "joe@elsewhere.test"});
    QVERIFY2(result.output.startsWith("r\0h127.0.0.1 does not like recipient.\nRemote host said: 553 "_ba),
             result.output);
    QVERIFY2(result.output.contains("\0K127.0.0.1 accepted message.\nRemote host said: 250 2.0.0 ok "_ba), result.output);
    const auto received = readFile(kSunk + u"/message"_s);
    QVERIFY2(received.startsWith("Received: from unknown (HELO me.test) (127.0.0.1)\n  by me.test with ESMTP; "), received);
    QVERIFY2(received.endsWith("-0000\nSubject: \xff\n\n.\nlone\nreturn\n"), received);
    QVERIFY(readFile(kSunk + u"/envelope"_s).startsWith("Fann@a.test\0Tjoe@x.test\0\0"_ba));
}

void tst_SmtpOut::tooLargeIsRefusedBeforeMail()
{
    SmtpScriptOptions options;
    options.address = "127.0.0.4";
    options.port = 2526;
    options.replies = {{"ehlo", {"250-big.test\r\n250-PIPELINING\r\n250 SIZE 1000\r\n"}}};
    SmtpScript server(options);
    const auto result = remote("x.test", QByteArray(2000, 'x') + '\n');
    QVERIFY2(result.output.startsWith("DConnected to 127.0.0.4 but it takes messages of at most 1000 bytes, and this one "
                                      "has 2002 (#5.3.4)"), result.output);
    QCOMPARE(server.received(), QList<QByteArray>{"EHLO me.test\r\nQUIT\r\n"});
    QVERIFY(remote("x.test", QByteArray(998, 'x') + '\n').output.contains('K'));
    QVERIFY(server.received().last().contains("MAIL FROM:<ann@a.test> SIZE=1000\r\n"));
}

void tst_SmtpOut::nextExchangerAfterABadGreeting()
{
    control(u"smtproutes"_s, {});
    DnsEntry two;
    two.mx = {{10, "one.test"}, {20, "two.test"}};
    m_dns->set("pair.test", two);
    m_dns->set("one.test", addresses({"127.0.1.1"}));
    m_dns->set("two.test", addresses({"127.0.1.2"}));
    // Own addresses are left out, and all of 127/8 but 127.0.0.1 is not this machine's.
    for (const char *greeting : {"554 go away\r\n", "421 busy\r\n", "hello there\r\n", "close"}) {
        SmtpScriptOptions bad;
        bad.address = "127.0.1.1";
        bad.replies = {{"greet", {greeting}}};
        SmtpScriptOptions good;
        good.address = "127.0.1.2";
        SmtpScript first(bad);
        SmtpScript second(good);
        const auto result = remote("pair.test", "x\n");
        QVERIFY2(result.output.startsWith("r\0K127.0.1.2 accepted"_ba), greeting + result.output);
        QCOMPARE(first.received().size(), 1);
    }
    // All of them bad: the first one's words are reported, and only for now.
    SmtpScriptOptions bad;
    bad.address = "127.0.1.1";
    bad.replies = {{"greet", {"554 go away\r\n"}}};
    const SmtpScript only(bad);
    const auto result = remote("pair.test", "x\n");
    QVERIFY2(result.output.startsWith("ZConnected to 127.0.1.1 but greeting failed"), result.output);
}

void tst_SmtpOut::ownAddresses()
{
    // The script does not know where its client comes from; our qmail-smtpd writes it into Received.
    control(u"rcpthosts"_s, "x.test\ny.test\n");
    control(u"smtproutes"_s, ":127.0.0.1:2525\n");
    writeFile(u"/run/record.sh"_s, "#!/bin/sh\ncat >/run/sunk/message\ncat <&1 >/run/sunk/envelope\n", 0755);
    const Background server({u"/var/qmail/bin/qmail-smtpd"_s, u"--listen"_s, u"127.0.0.1"_s, u"2525"_s},
                            {.environment = {u"QMAILQUEUE=/run/record.sh"_s}});
    QVERIFY(waitUntil([] { return listens(2525); }, 5000));
    const auto from = [](const QByteArray &host) {
        const auto output = remote(host, "x\n").output;
        const auto received = readFile(kSunk + u"/message"_s);
        return output.contains('K') ? received.mid(0, received.indexOf('\n')) : output;
    };
    control(u"outgoingip"_s, "2001:db8::1\n127.0.0.9\n");
    QVERIFY2(from("x.test").endsWith("(127.0.0.9)"), from("x.test"));
    control(u"bindroutes"_s, ".test:127.0.0.7\nx.test:127.0.0.8\n");
    QVERIFY2(from("x.test").endsWith("(127.0.0.8)"), from("x.test"));
    QVERIFY2(from("y.test").endsWith("(127.0.0.7)"), from("y.test"));
    control(u"bindroutes"_s, ":192.0.2.1\n"); // not ours
    const auto output = remote("x.test", "x\n").output;
    QVERIFY2(output.startsWith("ZUnable to send: own address 192.0.2.1: "), output);
}

void tst_SmtpOut::moreOwnAddresses()
{
    control(u"smtproutes"_s, {});
    DnsEntry mx;
    mx.mx = {{10, "nat.test"}, {20, "other.test"}};
    m_dns->set("natted.test", mx);
    m_dns->set("nat.test", addresses({"127.0.1.5"}));
    m_dns->set("other.test", addresses({"127.0.1.6"}));
    control(u"moreipme"_s, "# behind the router\n127.0.1.5\n");
    const auto result = remote("natted.test", "x\n");
    QVERIFY2(result.output.startsWith("DSorry. Although I'm listed as a best-preference MX"), result.output);
}

// 60 exchangers need more than any UDP answer holds.
void tst_SmtpOut::largeDnsAnswers()
{
    control(u"smtproutes"_s, {});
    DnsEntry many;
    for (int i = 0; i < 60; ++i) {
        const auto name = "exchanger-with-a-long-name-" + QByteArray::number(i) + ".big.test";
        many.mx.append({i == 59 ? 5 : 10, name});
        m_dns->set(name, addresses({i == 59 ? "127.0.1.9" : "127.0.1.8"}));
    }
    m_dns->set("big.test", many);
    SmtpScriptOptions options;
    options.address = "127.0.1.9";
    const SmtpScript server(options);
    const auto before = m_dns->askedByTcp();
    const auto result = remote("big.test", "x\n");
    QVERIFY2(result.output.startsWith("r\0K127.0.1.9 accepted"_ba), result.output);
    QVERIFY(m_dns->askedByTcp() > before);
}

void tst_SmtpOut::hostsFileIsNotRead()
{
    control(u"smtproutes"_s, "routed.test:inhosts.test\n");
    const auto hosts = readFile(u"/etc/hosts"_s);
    writeFile(u"/etc/hosts"_s, hosts + "127.0.1.9 inhosts.test\n");
    SmtpScriptOptions options;
    options.address = "127.0.1.9";
    const SmtpScript server(options);
    for (const char *host : {"inhosts.test", "routed.test"}) {
        const auto result = remote(host, "x\n");
        QVERIFY2(result.output.startsWith("DSorry, I couldn't find any host named inhosts.test. (#5.1.2)"), result.output);
    }
    // An address in brackets needs no name server at all.
    control(u"smtproutes"_s, "routed.test:[127.0.1.9]\n");
    QVERIFY(remote("routed.test", "x\n").output.contains("K127.0.1.9 accepted"));
    QVERIFY(remote("[127.0.1.9]", "x\n").output.contains("K127.0.1.9 accepted"));
    writeFile(u"/etc/hosts"_s, hosts);
}

void tst_SmtpOut::nameServersFromTheEnvironment()
{
    control(u"smtproutes"_s, {});
    m_dns->set("cache.test", addresses({"127.0.1.9"}));
    SmtpScriptOptions options;
    options.address = "127.0.1.9";
    const SmtpScript server(options);
    const auto resolver = readFile(u"/etc/resolv.conf"_s);
    writeFile(u"/etc/resolv.conf"_s, "nameserver 127.0.0.99\noptions timeout:1 attempts:1\n");
    const auto without = remote("cache.test", "x\n");
    const auto with = remote("cache.test", "x\n", {"joe@x.test"}, {"DNSCACHEIP=127.0.0.1", "LOCALDOMAIN=elsewhere"});
    writeFile(u"/etc/resolv.conf"_s, resolver);
    QVERIFY2(without.output.startsWith('Z'), without.output);
    QVERIFY2(with.output.contains("K127.0.1.9 accepted"), with.output);
}

void tst_SmtpOut::routesAndProtection()
{
    m_dns->set("mine.test", addresses({"127.0.0.1"}));
    const auto own = remote("mine.test", "x\n");
    QVERIFY2(own.output.startsWith("DSorry. Although I'm listed"), own.output);
    // A route does without that protection, and without exchangers.
    SmtpScriptOptions options;
    options.port = 2527;
    const SmtpScript server(options);
    control(u"smtproutes"_s, "mine.test:mine.test:2527\n.sub.test:127.0.0.1:2527\nx.sub.test:\n");
    QVERIFY(remote("mine.test", "x\n").output.contains("K127.0.0.1 accepted"));
    QVERIFY(remote("a.sub.test", "x\n").output.contains("K127.0.0.1 accepted"));
    m_dns->set("x.sub.test", addresses({"127.0.0.1"}));
    QVERIFY(remote("x.sub.test", "x\n").output.startsWith("DSorry. Although")); // empty: the exchangers
}

void tst_SmtpOut::deadHosts()
{
    const DeafListener deaf("127.0.0.7", 2528);
    control(u"smtproutes"_s, "deaf.test:127.0.0.7:2528\n");
    control(u"timeoutconnect"_s, "8\n"); // longer than a program may wait for its turn
    const auto before = mw::clock::now();
    QVERIFY(remote("deaf.test", "x\n").output.startsWith("ZSorry, I wasn't able to establish an SMTP connection. (#4.4.1)"));
    QCOMPARE(readFile(kTcpto).left(5), "\x7f\0\0\x07\x01"_ba);
    const auto printed = program("qmail-tcpto");
    QVERIFY2(printed.output.startsWith("127.0.0.7 timed out "), printed.output);
    QVERIFY2(printed.output.endsWith("; # recent timeouts: 1\n"), printed.output);
    // A second timeout, of another time.
    for (const auto &path : {kTcpto, kTcpto + u'6'})
        QVERIFY(readFile(path).contains('\x01'));
    mw::mail::DeadHosts hosts(kTcpto.toStdString());
    hosts.noteTimeout(mw::net::IpAddress::v4(0x7f000007), before - 200);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(remote("deaf.test", "x\n").output.startsWith("ZSorry, I wasn't able"));
    QVERIFY2(timer.elapsed() < 7200, qPrintable(QString::number(timer.elapsed()))); // not tried
    QVERIFY(program("qmail-tcpto").output.contains("# recent timeouts: 2\n"));
    QCOMPARE(program("qmail-tcpok").exitCode, 0);
    QCOMPARE(readFile(kTcpto), QByteArray(1024, '\0'));
    QVERIFY(program("qmail-tcpto").output.isEmpty());
    timer.restart();
    QVERIFY(remote("deaf.test", "x\n").output.startsWith("ZSorry, I wasn't able"));
    QVERIFY(timer.elapsed() >= 7200); // tried again
}

void tst_SmtpOut::deadHostsOfIpv6()
{
    const DeafListener deaf("2001:db8::1", 2528);
    control(u"smtproutes"_s, "deaf.test:[2001:db8::1]:2528\n");
    QVERIFY(remote("deaf.test", "x\n").output.startsWith("ZSorry, I wasn't able"));
    QCOMPARE(readFile(kTcpto), QByteArray(1024, '\0'));
    const auto printed = program("qmail-tcpto");
    QVERIFY2(printed.output.startsWith("2001:db8::1 timed out "), printed.output);
    QCOMPARE(program("qmail-tcpok").exitCode, 0);
    QVERIFY(program("qmail-tcpto").output.isEmpty());
}

void tst_SmtpOut::rspawnKeepsTheTables()
{
    mw::mail::DeadHosts hosts(kTcpto.toStdString());
    hosts.noteTimeout(mw::net::IpAddress::v4(0x7f000007), mw::clock::now());
    hosts.noteTimeout(*mw::net::IpAddress::parse("2001:db8::7"), mw::clock::now());
    const auto small = readFile(kTcpto);
    const auto large = readFile(kTcpto + u'6');
    ExactRun spawner;
    spawner.program = "/var/qmail/bin/qmail-rspawn";
    spawner.uid = kQmailr;
    spawner.gid = kQmail;
    const auto result = runExactly(spawner); // its commands end at once
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.output, QByteArray("\x78"));
    QCOMPARE(readFile(kTcpto), small);
    QCOMPARE(readFile(kTcpto + u'6'), large);
}

MW_SANDBOX_TEST_MAIN(tst_SmtpOut)
#include "tst_SmtpOut.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-remote against real mail exchangers: Postfix with good, wrong and no certificates in each mode of
// control/tlsdestinations, over IPv4 and IPv6, with and without the extensions that a message may need.
#include "tests/support/Hub.h"
#include "tests/support/PostfixPeer.h"
#include "tests/support/Sandbox.h"
#include "tests/support/SmtpScript.h"
#include "tests/support/TestCa.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

constexpr uid_t kQmailr = 1005;

void control(const QString &name, const QByteArray &content)
{
    writeFile(u"/var/qmail/control/"_s + name, content);
}

// The reports of qmail-remote, NULs as line ends.
QByteArray remote(const QString &host, const QByteArray &message = "Subject: x\n\nbody\n", const QStringList &environment = {},
                  const QString &from = u"ann@a.example"_s, const QString &user = u"joe"_s)
{
    writeFile(u"/run/message"_s, message); // a file, as the spawner gives one: a pipe can be read only once
    auto output = run({u"sh"_s, u"-c"_s, u"exec \"$0\" \"$@\" </run/message"_s, u"/var/qmail/bin/qmail-remote"_s, host, from,
                       user + u'@' + host},
                      {.environment = environment, .user = kQmailr})
                      .output;
    return output.replace('\0', '\n');
}

} // namespace

class tst_RemoteTls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void modes_data();
    void modes(); // rows: B2
    void nextExchanger();
    void ipv6();           // rows: B8
    void quickFallBack();  // rows: B8
    void brokenNames();
    void utf8();           // rows: B9
    void recoded();        // rows: B20
    void tooLarge();       // rows: B19
    void notices();        // rows: B22
    void cleanupTestCase();

private:
    // The one message that has arrived since init().
    QByteArray arrived() const;

    TestCa m_ca;
    std::unique_ptr<Background> m_names;
    std::unique_ptr<PostfixPeer> m_peer;
};

void tst_RemoteTls::initTestCase()
{
    QVERIFY(m_ca.isMade());
    QCOMPARE(run({u"ip"_s, u"-6"_s, u"addr"_s, u"add"_s, u"2001:db8::8/128"_s, u"dev"_s, u"lo"_s}).code, 0);
    QStringList dnsmasq{u"dnsmasq"_s, u"-k"_s, u"-u"_s, u"root"_s, u"-C"_s, u"/dev/null"_s, u"-x"_s, u"/run/dnsmasq.pid"_s,
                        u"--no-resolv"_s, u"--no-hosts"_s, u"--bind-interfaces"_s, u"--listen-address=127.0.0.1"_s,
                        u"--local=/example/"_s, u"--host-record=mx6.example,2001:db8::8"_s, u"--host-record=mxboth.example,127.0.0.77,2001:db8::8"_s,
                        u"--mx-host=lost.example,nowhere.example"_s, u"--mx-host=two.example,mx2.example,5"_s,
                        u"--mx-host=two.example,mx1.example,10"_s};
    for (int i = 1; i <= 8; ++i)
        dnsmasq << u"--host-record=mx%1.example,127.0.0.1%1"_s.arg(i) << u"--mx-host=d%1.example,mx%1.example"_s.arg(i);
    dnsmasq.removeAll(u"--host-record=mx6.example,127.0.0.16"_s);
    m_names = std::make_unique<Background>(dnsmasq);
    const auto with = [this](const QString &place, const QString &name, TestCa::Kind kind, const QString &more) {
        return place + u" -o smtpd_tls_chain_files="_s + m_ca.identity({name}, kind) + more;
    };
    const auto may = u" -o smtpd_tls_security_level=may"_s;
    m_peer = std::make_unique<PostfixPeer>(
        u"mx"_s,
        QStringList{with(u"127.0.0.11:25"_s, u"mx1.example"_s, TestCa::Kind::Good, may),
                    with(u"127.0.0.12:25"_s, u"evil.example"_s, TestCa::Kind::Good, may),
                    with(u"127.0.0.13:25"_s, u"mx3.example"_s, TestCa::Kind::Expired, may),
                    u"127.0.0.14:25 -o smtpd_tls_security_level=none -o smtpd_discard_ehlo_keywords=smtputf8,8bitmime,dsn -o message_size_limit=3000"_s,
                    with(u"127.0.0.15:25"_s, u"mx5.example"_s, TestCa::Kind::Good, may + u" -o smtpd_tls_protocols=TLSv1"_s),
                    with(u"127.0.0.17:25"_s, u"mx7.example"_s, TestCa::Kind::Good, u" -o smtpd_tls_security_level=encrypt"_s),
                    with(u"[2001:db8::8]:25"_s, u"mx6.example"_s, TestCa::Kind::Good, may)});
    m_peer->setting("smtputf8_enable = yes");
    control(u"me"_s, "me.example\n");
    control(u"timeoutconnect"_s, "10\n");
    control(u"timeoutremote"_s, "20\n");
    makeQueue();
    QVERIFY2(m_peer->start(), m_peer->log());
    QVERIFY2(waitUntil([] { return listens(53); }, 10'000), m_names->output());
}

void tst_RemoteTls::init()
{
    control(u"tlsdestinations"_s, {});
    // What a test before this one sent is accepted, but may not have been delivered yet.
    (void)m_peer->waitForEmptyQueue();
    m_peer->forgetMessages();
    m_peer->mark();
}

QByteArray tst_RemoteTls::arrived() const
{
    (void)waitUntil([this] { return !m_peer->messages().isEmpty(); }, 5'000);
    const auto all = m_peer->messages();
    return all.size() == 1 ? all.first() : QByteArray::number(all.size()) + " messages\n" + m_peer->news().right(3000);
}

void tst_RemoteTls::modes_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("report"); // how it begins, or what it holds
    QTest::addColumn<QByteArray>("with");   // the protocol it came by; empty: it did not come
    const QByteArray ca = ":" + m_ca.authorities().toUtf8() + '\n';
    const auto row = [](const char *what, const char *host, const QByteArray &rule, const char *report, const char *with) {
        QTest::newRow(what) << QString::fromUtf8(host) << rule << QByteArray(report) << QByteArray(with);
    };
    const char *taken = "accepted message";
    row("good, no rule", "d1.example", {}, taken, "ESMTPS");
    row("good, required", "d1.example", "d1.example:\n", taken, "ESMTPS");
    row("good, verified", "d1.example", "d1.example" + ca, taken, "ESMTPS");
    row("good, verified by the exchanger's entry", "d1.example", "mx1.example" + ca, taken, "ESMTPS");
    row("good, every server verified", "d1.example", "*" + ca, taken, "ESMTPS");
    row("good, the system does not know the authority", "d1.example", "d1.example:*\n", "it cannot prove to be mx1.example", "");
    row("good, never", "d1.example", "!d1.example:\n", taken, "ESMTP");
    row("wrong name, no rule", "d2.example", {}, taken, "ESMTPS");
    row("wrong name, required", "d2.example", "d2.example:\n", taken, "ESMTPS");
    row("wrong name, verified", "d2.example", "d2.example" + ca, "it cannot prove to be mx2.example", "");
    row("wrong name, but the one we expect", "d2.example", "d2.example:" + ca.trimmed().mid(1) + "|||evil.example\n", taken, "ESMTPS");
    row("expired, no rule", "d3.example", {}, taken, "ESMTPS");
    row("expired, verified", "d3.example", "d3.example" + ca, "it has expired", "");
    row("no TLS, no rule", "d4.example", {}, taken, "ESMTP");
    row("no TLS, required", "d4.example", "d4.example:\n", "it does not offer TLS", "");
    row("no TLS, verified", "d4.example", "d4.example" + ca, "it does not offer TLS", "");
    row("TLS that fails, no rule", "d5.example", {}, taken, "ESMTP");
    row("TLS that fails, required", "d5.example", "d5.example:\n", "but TLS failed", "");
    row("the server demands it", "d7.example", {}, taken, "ESMTPS");
}

void tst_RemoteTls::modes()
{
    QFETCH(QString, host);
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, report);
    QFETCH(QByteArray, with);
    control(u"tlsdestinations"_s, rule);
    const auto reports = remote(host);
    QVERIFY2(reports.contains(report), reports + m_peer->log().right(1500));
    if (with.isEmpty()) {
        QVERIFY2(reports.startsWith('Z'), reports); // it waits, it does not bounce
        QVERIFY(m_peer->messages().isEmpty());
    } else {
        QVERIFY2(arrived().contains("with " + with + " id "), arrived());
    }
}

void tst_RemoteTls::nextExchanger()
{
    control(u"tlsdestinations"_s, "two.example:" + m_ca.authorities().toUtf8() + '\n');
    const auto reports = remote(u"two.example"_s);
    QVERIFY2(reports.contains("K127.0.0.11 accepted message"), reports);
    QVERIFY2(waitUntil([this] { return m_peer->news().contains("connect from"); }, 5'000), m_peer->news());
}

void tst_RemoteTls::ipv6()
{
    control(u"tlsdestinations"_s, "*:" + m_ca.authorities().toUtf8() + '\n');
    // A relay, since an exchanger at an address of this machine would be this machine.
    control(u"smtproutes"_s, "six.example:mx6.example\nrouted.example:[2001:db8::8]:25\n");
    QVERIFY2(remote(u"six.example"_s).contains("K2001:db8::8 accepted message"), m_peer->news());
    QVERIFY2(arrived().contains("[IPv6:2001:db8::8]") && arrived().contains("with ESMTPS"), arrived());
    control(u"tlsdestinations"_s, {});
    const auto literal = remote(u"[IPv6:2001:db8::8]"_s);
    QVERIFY2(literal.startsWith('D') && literal.contains("#5.4.6"), literal); // that is this machine
    QVERIFY2(remote(u"routed.example"_s).contains("K2001:db8::8 accepted message"), m_peer->news());
    QFile::remove(u"/var/qmail/control/smtproutes"_s);
}

// One address never answers; the other one takes the message long before timeoutconnect.
void tst_RemoteTls::quickFallBack()
{
    const DeafListener deaf("127.0.0.77", 25);
    control(u"smtproutes"_s, "both.example:mxboth.example\n");
    control(u"timeoutconnect"_s, "50\n");
    for (int i = 0; i < 4; ++i) { // the family that goes first changes
        QElapsedTimer clock;
        clock.start();
        const auto reports = remote(u"both.example"_s);
        QVERIFY2(reports.contains("K2001:db8::8 accepted message"), reports);
        QVERIFY2(clock.elapsed() < 25'000, QByteArray::number(clock.elapsed()));
    }
    control(u"timeoutconnect"_s, "10\n");
    QFile::remove(u"/var/qmail/control/smtproutes"_s);
}

void tst_RemoteTls::brokenNames()
{
    QVERIFY2(remote(u"missing.example"_s).startsWith("DSorry, I couldn't find any host named missing.example. (#5.1.2)"), "");
    QVERIFY2(remote(u"lost.example"_s).contains("(#5.4.4)"), remote(u"lost.example"_s));
    QVERIFY2(remote(u"refused.test"_s).startsWith("Z"), remote(u"refused.test"_s)); // the name server refuses to say
}

void tst_RemoteTls::utf8()
{
    const QStringList said{u"SMTPUTF8=1"_s};
    const QByteArray message = "Subject: Gr\xc3\xbc\xc3\x9f"
                               "e\n\nbody\n";
    auto reports = remote(u"d1.example"_s, message, said, u"ann@a.example"_s, u"j\u00f6"_s);
    QVERIFY2(reports.contains("accepted message"), reports);
    QVERIFY2(arrived().contains("with UTF8SMTPS"), arrived());
    reports = remote(u"d4.example"_s, message, said, u"ann@a.example"_s, u"j\u00f6"_s);
    QVERIFY2(reports.startsWith('D') && reports.contains("(#5.6.7)"), reports);
    // A domain alone is no reason: DNS and the server get its ASCII form.
    reports = remote(u"d4.example"_s, "Subject: x\n\nbody\n", said, u"ann@b\u00fccher.example"_s);
    QVERIFY2(reports.contains("accepted message"), reports);
    QVERIFY2(waitUntil([this] { return m_peer->news().contains("from=<ann@xn--bcher-kva.example>"); }, 5'000), m_peer->news());
}

void tst_RemoteTls::recoded()
{
    const QByteArray message = "Subject: x\n\nGr\xc3\xbc\xc3\x9f"
                               "e\n";
    QVERIFY2(remote(u"d4.example"_s, message).contains("accepted message"), m_peer->news());
    QVERIFY2(arrived().contains("\nContent-Transfer-Encoding: quoted-printable\n") && arrived().endsWith("\n\nGr=C3=BC=C3=9Fe\n"),
             arrived());
    m_peer->forgetMessages();
    QVERIFY2(remote(u"d1.example"_s, message).contains("accepted message"), m_peer->news());
    QVERIFY2(arrived().contains("\n\nGr\xc3\xbc\xc3\x9f"
                                "e\n"),
             arrived());
}

void tst_RemoteTls::tooLarge()
{
    const auto reports = remote(u"d4.example"_s, "Subject: x\n\n" + QByteArray(5000, 'x') + '\n');
    QVERIFY2(reports.startsWith("DConnected to 127.0.0.14 but it takes messages of at most 3000 bytes"), reports);
    QVERIFY2(!m_peer->news().contains("mail=1"), m_peer->news());
}

void tst_RemoteTls::notices()
{
    const QStringList said{u"DSN_NOTIFY=SUCCESS,DELAY"_s, u"DSN_RET=HDRS"_s, u"DSN_ENVID=id1"_s,
                           u"DSN_ORCPT=rfc822;old@elsewhere.example"_s};
    auto reports = remote(u"d1.example"_s, "Subject: x\n\nbody\n", said);
    QVERIFY2(reports.endsWith("\nDSN: passed on\n\n"), reports);
    // Postfix tells the sender, with the words that it was told.
    const auto told = [this] {
        for (const auto &message : m_peer->messages())
            if (message.contains("Original-Envelope-Id: id1") && message.contains("Original-Recipient: rfc822;old@elsewhere.example"))
                return true;
        return false;
    };
    QVERIFY2(waitUntil(told, 5'000), m_peer->news());
    reports = remote(u"d4.example"_s, "Subject: x\n\nbody\n", said);
    QVERIFY2(reports.endsWith("\nDSN: relayed\n\n"), reports);
}

void tst_RemoteTls::cleanupTestCase()
{
    m_peer.reset();
}

MW_SANDBOX_TEST_MAIN(tst_RemoteTls)
#include "tst_RemoteTls.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A workstation behind a provider that demands TLS and a login: a hub in system mode and a real Postfix. What goes wrong
// there delays mail and loses none.
#include "tests/support/Hub.h"
#include "tests/support/PostfixPeer.h"
#include "tests/support/Sandbox.h"
#include "tests/support/TestCa.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

const QString kBin = u"/var/qmail/bin/"_s;
const QString kSmart = u"127.0.0.5"_s;

void logins(const QByteArray &content)
{
    SystemHub::control(u"remote_auth"_s, content);
    (void)run({u"chown"_s, u"root:qmail"_s, u"/var/qmail/control/remote_auth"_s});
    (void)run({u"chmod"_s, u"0640"_s, u"/var/qmail/control/remote_auth"_s});
}

RunResult inject(const QString &from, const QString &to, const QByteArray &subject)
{
    return run({kBin + u"qmail-inject"_s, u"-f"_s, from, to}, {.input = "Subject: " + subject + "\n\nbody\n", .user = 2000});
}

// Everything that waits is tried now.
void retry()
{
    for (const auto pid : processesNamed("qmail-send"))
        ::kill(pid, SIGALRM);
}

qsizetype countOf(const QByteArray &log, const QByteArray &text)
{
    return log.count(text);
}

} // namespace

class tst_SmartHost : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void twoHundredOverFour(); // rows: B42 B6
    void twoHundredThroughTrouble();
    void implicitTls();        // rows: B4
    void mechanisms_data();
    void mechanisms(); // rows: B6
    void wrongCertificate_data();
    void wrongCertificate();
    void wrongPassword();
    void deferredByTheProvider();
    void droppedInTheMiddle();
    void keptConnectionDies();
    void noPasswordInTheClear();
    void bySenderAndDomain(); // rows: B34
    void tokens();
    void byTheHelper();
    void triedBeforehand();
    void cleanupTestCase();

private:
    void route(const QByteArray &port);
    bool deliverOne(const QByteArray &subject);
    bool isDeferred(const QByteArray &reason, int limit = 15'000);

    TestCa m_ca;
    std::unique_ptr<SystemHub> m_hub;
    std::unique_ptr<Background> m_names;
    std::unique_ptr<PostfixPeer> m_smart;
};

void tst_SmartHost::initTestCase()
{
    QVERIFY(m_ca.isMade());
    m_names = std::make_unique<Background>(
        QStringList{u"dnsmasq"_s, u"-k"_s, u"-u"_s, u"root"_s, u"-C"_s, u"/dev/null"_s, u"-x"_s, u"/run/dnsmasq.pid"_s,
                    u"--no-resolv"_s, u"--no-hosts"_s, u"--bind-interfaces"_s, u"--listen-address=127.0.0.1"_s,
                    u"--host-record=smart.example,127.0.0.5"_s, u"--host-record=other.example,127.0.0.6"_s,
                    u"--host-record=peer.example,127.0.0.7"_s,
                    u"--local=/example/"_s});
    m_smart = std::make_unique<PostfixPeer>(
        u"smart"_s, QStringList{kSmart + u":587"_s, kSmart + u":465 -o smtpd_tls_wrappermode=yes"_s, u"127.0.0.6:587"_s});
    m_smart->setting("smtpd_tls_security_level = encrypt\nsmtpd_sasl_auth_enable = yes\nsmtpd_tls_auth_only = yes\n"
                     "smtpd_relay_restrictions = permit_sasl_authenticated, reject\nsmtpd_tls_chain_files = " +
                     m_ca.identity({u"smart.example"_s, u"other.example"_s}).toUtf8());
    m_smart->login("ann", "correct horse");
    m_smart->login("bob", "battery|staple");
    QVERIFY2(m_smart->start(), m_smart->log());
    m_hub = std::make_unique<SystemHub>();
    SystemHub::control(u"tlsdestinations"_s, "*:" + m_ca.authorities().toUtf8() + '\n');
    SystemHub::control(u"timeoutconnect"_s, "3\n");
    SystemHub::control(u"timeoutremote"_s, "20\n");
    SystemHub::control(u"concurrencyremote"_s, "20\n");
    route("587");
    logins("smart.example|ann|correct horse\nother.example|bob|battery|staple\n");
    QVERIFY2(m_hub->start(), SystemHub::sendLog() + SystemHub::smtpdLog());
    QVERIFY2(waitUntil([] { return listens(53); }, 10'000), m_names->output());
}

void tst_SmartHost::init()
{
    route("587");
    // What a test before this one sent a second time may be on its way.
    (void)m_smart->waitForEmptyQueue();
    m_smart->forgetMessages();
    m_smart->mark();
}

void tst_SmartHost::route(const QByteArray &port)
{
    SystemHub::control(u"smtproutes"_s, ":smart.example:" + port + '\n');
}

// A message with that subject gets to the provider, exactly once.
bool tst_SmartHost::deliverOne(const QByteArray &subject)
{
    if (inject(u"anna@hub.example"_s, u"zoe@far.example"_s, subject).code != 0)
        return false;
    return waitUntil([&] { return countByField(m_smart->messages(), "Subject").value(subject) > 0; }, 20'000) &&
           SystemHub::waitForEmptyQueue() && countByField(m_smart->messages(), "Subject").value(subject) == 1;
}

// The last line about a delivery says that it is put off, and why.
bool tst_SmartHost::isDeferred(const QByteArray &reason, int limit)
{
    return waitUntil(
        [&] {
            const auto lines = SystemHub::sendLogLines("delivery ");
            return !lines.isEmpty() && lines.last().contains(": deferral: ") && lines.last().contains(reason);
        },
        limit);
}

void tst_SmartHost::twoHundredOverFour()
{
    constexpr int kMessages = 200;
    SystemHub::control(u"holdremote"_s, "1\n");
    SystemHub::control(u"keepconnection"_s, "60\n"); // however slow the machine is
    QVERIFY(m_hub->restartSend());
    for (int i = 0; i < kMessages; ++i)
        QCOMPARE(inject(u"anna@hub.example"_s, u"zoe@far%1.example"_s.arg(i % 10), "number " + QByteArray::number(i)).code, 0);
    SystemHub::control(u"holdremote"_s, "0\n");
    m_hub->service(u"-h"_s, u"qmail-send"_s);
    QVERIFY2(waitUntil([this] { return m_smart->messages().size() >= kMessages; }, 120'000), SystemHub::sendLog().right(3000));
    QVERIFY(SystemHub::waitForEmptyQueue());
    QFile::remove(u"/var/qmail/control/keepconnection"_s);
    const auto subjects = countByField(m_smart->messages(), "Subject");
    QCOMPARE(subjects.size(), kMessages);
    for (const auto &[subject, count] : subjects.asKeyValueRange())
        QVERIFY2(count == 1, subject);
    const auto isNamed = [this] { return m_smart->news().contains("sasl_method=SCRAM-SHA-256, sasl_username=ann"); };
    QVERIFY2(waitUntil(isNamed, 5'000), m_smart->news().right(3000));
    const auto log = m_smart->news();
    const auto connections = countOf(log, ": connect from ");
    // Never more than four deliveries run; all of these go to the smart host.
    static const QRegularExpression running(u"status: local \\d+/\\d+ remote (\\d+)/"_s);
    int most = 0;
    for (auto match = running.globalMatch(QString::fromUtf8(SystemHub::sendLog())); match.hasNext();)
        most = std::max(most, match.next().captured(1).toInt());
    QCOMPARE(most, 4);
    // On a machine that stood still longer than a kept connection waits, some were opened again.
    QVERIFY2(connections >= 1 && connections <= 8, QByteArray::number(connections) + " connections\n" + log.right(3000));
    QVERIFY(!SystemHub::sendLog().contains(": failure: "));
}

// The line breaks again and again while they flow: all arrive, and a second time only what may have arrived before.
void tst_SmartHost::twoHundredThroughTrouble()
{
    constexpr int kMessages = 200;
    SystemHub::control(u"holdremote"_s, "1\n");
    QVERIFY(m_hub->restartSend());
    for (int i = 0; i < kMessages; ++i)
        QCOMPARE(inject(u"anna@hub.example"_s, u"zoe@far.example"_s, "trouble " + QByteArray::number(i)).code, 0);
    SystemHub::control(u"holdremote"_s, "0\n");
    m_hub->service(u"-h"_s, u"qmail-send"_s);
    for (const int soFar : {10, 60, 120}) {
        (void)waitUntil([&] { return m_smart->messages().size() >= soFar; }, 20'000);
        m_smart->breakConnections();
    }
    QVERIFY2(waitUntil(
                 [this] {
                     retry();
                     return countByField(m_smart->messages(), "Subject").size() >= kMessages;
                 },
                 150'000),
             SystemHub::sendLog().right(3000));
    QVERIFY(waitUntil(
        [] {
            retry();
            return SystemHub::queued().isEmpty();
        },
        60'000));
    QVERIFY(m_smart->waitForEmptyQueue());
    const auto twice = m_smart->messages().size() - kMessages;
    const auto isExplained = [&] { return twice <= countOf(SystemHub::sendLog(), "Possible_duplicate"); };
    QVERIFY2(waitUntil(isExplained, 5'000), QByteArray::number(twice));
    QVERIFY(!SystemHub::sendLog().contains(": failure: "));
}

void tst_SmartHost::mechanisms_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("used");
    QTest::newRow("LOGIN") << "LOGIN"_ba << "LOGIN"_ba;
    QTest::newRow("PLAIN") << "LOGIN PLAIN"_ba << "PLAIN"_ba;
    QTest::newRow("SCRAM") << "LOGIN PLAIN SCRAM-SHA-256"_ba << "SCRAM-SHA-256"_ba;
}

void tst_SmartHost::mechanisms()
{
    QFETCH(QByteArray, offered);
    QFETCH(QByteArray, used);
    m_smart->mechanisms(offered);
    QVERIFY(m_smart->reload());
    m_smart->mark();
    QVERIFY2(deliverOne("by " + used), SystemHub::sendLog().right(2000) + m_smart->news());
    const auto isUsed = [&] { return m_smart->news().contains("sasl_method=" + used + ", sasl_username=ann"); };
    QVERIFY2(waitUntil(isUsed, 5'000), m_smart->news());
}

void tst_SmartHost::implicitTls()
{
    route("465");
    QVERIFY2(deliverOne("implicit"), SystemHub::sendLog().right(2000) + m_smart->news());
    QVERIFY2(m_smart->messages().first().contains("with ESMTPSA"), m_smart->messages().first());
}

void tst_SmartHost::wrongCertificate_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("port");
    const auto row = [](const char *what, const QString &name, TestCa::Kind kind, const char *port) {
        QTest::newRow(what) << name << static_cast<int>(kind) << QByteArray(port);
    };
    row("for another name", u"evil.example"_s, TestCa::Kind::Good, "587");
    row("expired", u"smart.example"_s, TestCa::Kind::Expired, "587");
    row("of its own authority", u"smart.example"_s, TestCa::Kind::SelfSigned, "587");
    row("of a stranger, implicit TLS", u"smart.example"_s, TestCa::Kind::Stranger, "465");
}

void tst_SmartHost::wrongCertificate()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    QFETCH(QByteArray, port);
    const QByteArray subject = QByteArray("certificate ") + QTest::currentDataTag();
    route(port);
    m_smart->setting("smtpd_tls_chain_files = " + m_ca.identity({name}, static_cast<TestCa::Kind>(kind)).toUtf8());
    QVERIFY(m_smart->reload());
    m_smart->mark();
    QCOMPARE(inject(u"anna@hub.example"_s, u"zoe@far.example"_s, subject).code, 0);
    QVERIFY2(isDeferred("it_cannot_prove_to_be_smart.example"), SystemHub::sendLog().right(2000) + m_smart->news());
    QVERIFY2(!m_smart->news().contains("sasl_username"), m_smart->news()); // it got no password
    QVERIFY(m_smart->messages().isEmpty());
    // The trouble is over.
    m_smart->setting("smtpd_tls_chain_files = " + m_ca.identity({u"smart.example"_s, u"other.example"_s}).toUtf8());
    QVERIFY(m_smart->reload());
    retry();
    QVERIFY2(waitUntil([this] { return m_smart->messages().size() == 1; }, 20'000), SystemHub::sendLog().right(2000));
    QVERIFY(SystemHub::waitForEmptyQueue());
    QCOMPARE(countByField(m_smart->messages(), "Subject").value(subject), 1);
}

void tst_SmartHost::wrongPassword()
{
    logins("smart.example|ann|wrong\nother.example|bob|battery|staple\n");
    QCOMPARE(inject(u"anna@hub.example"_s, u"zoe@far.example"_s, "wrong password").code, 0);
    QVERIFY2(isDeferred("does_not_accept_the_login_of_ann"), SystemHub::sendLog().right(2000));
    QVERIFY(m_smart->messages().isEmpty());
    logins("smart.example|ann|correct horse\nother.example|bob|battery|staple\n");
    retry();
    QVERIFY2(waitUntil([this] { return m_smart->messages().size() == 1; }, 20'000), SystemHub::sendLog().right(2000));
    QVERIFY(SystemHub::waitForEmptyQueue());
}

void tst_SmartHost::deferredByTheProvider()
{
    m_smart->setting("smtpd_recipient_restrictions = defer");
    QVERIFY(m_smart->reload());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(inject(u"anna@hub.example"_s, u"zoe@far.example"_s, "later " + QByteArray::number(i)).code, 0);
    QVERIFY2(isDeferred("does_not_like_recipient"), SystemHub::sendLog().right(2000));
    m_smart->setting("smtpd_recipient_restrictions = permit");
    QVERIFY(m_smart->reload());
    // A server that refuses everything is let alone for a while.
    QVERIFY2(waitUntil(
                 [this] {
                     retry();
                     return m_smart->messages().size() == 3;
                 },
                 60'000),
             SystemHub::sendLog().right(2000));
    QVERIFY(SystemHub::waitForEmptyQueue());
    QCOMPARE(countByField(m_smart->messages(), "Subject").size(), 3);
}

// A peer with the right certificate that goes away with half of the message: until it is mended every message waits.
void tst_SmartHost::droppedInTheMiddle()
{
    SystemHub::control(u"smtproutes"_s, ":peer.example:587\n");
    {
        const Background peer({u"python3"_s, QLatin1String(kSandboxSource) + u"/tests/e2e/smtp_peer.py"_s, u"127.0.0.7"_s,
                               u"587"_s, m_ca.identity({u"peer.example"_s}), u"drop"_s, u"/run/dropped"_s});
        QVERIFY(waitUntil([] { return readFile(u"/run/dropped"_s).contains("ready\n"); }, 10'000));
        for (int i = 0; i < 4; ++i)
            QCOMPARE(inject(u"anna@hub.example"_s, u"zoe@far.example"_s, "dropped " + QByteArray::number(i)).code, 0);
        QVERIFY2(isDeferred("connection_died"), SystemHub::sendLog().right(2000));
        QVERIFY2(waitUntil([] { return readFile(u"/run/dropped"_s).count("dropped\n") >= 4; }, 20'000),
                 SystemHub::sendLog().right(2000) + readFile(u"/run/dropped"_s));
        QVERIFY(waitUntil([] { return SystemHub::sendLogLines("delivery ").last().contains("connection_died"); }, 5'000));
    }
    route("587");
    QVERIFY2(waitUntil(
                 [this] {
                     retry();
                     return m_smart->messages().size() >= 4;
                 },
                 60'000),
             SystemHub::sendLog().right(2000));
    QVERIFY(SystemHub::waitForEmptyQueue());
    const auto subjects = countByField(m_smart->messages(), "Subject");
    QCOMPARE(subjects.size(), 4);
    QCOMPARE(m_smart->messages().size(), 4);
}

// The provider ends a connection that we have kept: the next message goes over a new one, at once and once.
void tst_SmartHost::keptConnectionDies()
{
    QVERIFY2(deliverOne("first"), SystemHub::sendLog().right(2000));
    m_smart->breakConnections();
    QVERIFY2(deliverOne("second"), SystemHub::sendLog().right(2000));
    QVERIFY2(SystemHub::sendLogLines("delivery ").last().contains(": success: "), SystemHub::sendLog().right(2000));
    // Silence is no better: the server's own patience ends before ours.
    SystemHub::control(u"keepconnection"_s, "60\n");
    QVERIFY(m_hub->restartSend());
    m_smart->setting("smtpd_timeout = 8s");
    QVERIFY(m_smart->reload());
    m_smart->mark();
    QVERIFY2(deliverOne("third"), SystemHub::sendLog().right(2000));
    QVERIFY2(waitUntil([this] { return m_smart->news().contains(": timeout after "); }, 20'000), m_smart->news());
    QVERIFY2(deliverOne("fourth"), SystemHub::sendLog().right(2000));
    QVERIFY2(SystemHub::sendLogLines("delivery ").last().contains(": success: "), SystemHub::sendLog().right(2000));
    QFile::remove(u"/var/qmail/control/keepconnection"_s);
    QVERIFY(m_hub->restartSend());
    m_smart->setting("smtpd_timeout = 300s");
    QVERIFY(m_smart->reload());
}

void tst_SmartHost::noPasswordInTheClear()
{
    m_smart->setting("smtpd_tls_security_level = none\nsmtpd_tls_auth_only = no");
    QVERIFY(m_smart->reload());
    m_smart->mark();
    QCOMPARE(inject(u"anna@hub.example"_s, u"zoe@far.example"_s, "in the clear").code, 0);
    QVERIFY2(isDeferred("it_does_not_offer_TLS"), SystemHub::sendLog().right(2000));
    QVERIFY(!m_smart->news().contains("sasl_username"));
    m_smart->setting("smtpd_tls_security_level = encrypt\nsmtpd_tls_auth_only = yes");
    QVERIFY(m_smart->reload());
    retry();
    QVERIFY2(waitUntil([this] { return m_smart->messages().size() == 1; }, 20'000), SystemHub::sendLog().right(2000));
    QVERIFY(SystemHub::waitForEmptyQueue());
}

void tst_SmartHost::bySenderAndDomain()
{
    SystemHub::control(u"senderroutes"_s, "bob@hub.example:other.example:587\n");
    SystemHub::control(u"smtproutes"_s, "near.example:other.example:587\n:smart.example:587\n");
    const auto user = [this](const QString &from, const QString &to, const QByteArray &subject) {
        m_smart->mark();
        if (inject(from, to, subject).code != 0 ||
            !waitUntil([&] { return countByField(m_smart->messages(), "Subject").value(subject) == 1; }, 20'000))
            return SystemHub::sendLog().right(2000);
        (void)waitUntil([&] { return m_smart->news().contains("sasl_username="); }, 5'000);
        const auto log = m_smart->news();
        const auto at = log.indexOf("sasl_username=");
        // A kept connection has logged in before; its lines name the user, too.
        return at < 0 ? log : log.mid(at + 14, 3);
    };
    QCOMPARE(user(u"anna@hub.example"_s, u"zoe@far.example"_s, "default"), "ann"_ba);
    QCOMPARE(user(u"bob@hub.example"_s, u"zoe@far.example"_s, "by sender"), "bob"_ba);
    QCOMPARE(user(u"anna@hub.example"_s, u"zoe@near.example"_s, "by domain"), "bob"_ba);
    QVERIFY(SystemHub::waitForEmptyQueue());
    QFile::remove(u"/var/qmail/control/senderroutes"_s);
}

// XOAUTH2: a token that the server no longer takes is asked for once more.
void tst_SmartHost::tokens()
{
    writeFile(u"/run/token"_s, "#!/bin/sh\necho \"$@\" >>/run/tokens\necho token$(wc -l </run/tokens)\n", 0755);
    writeFile(u"/run/tokens"_s, {});
    (void)run({u"chmod"_s, u"0666"_s, u"/run/tokens"_s});
    logins("peer.example|ann|/run/token --for ann|xoauth2\n");
    SystemHub::control(u"smtproutes"_s, ":peer.example:587\n");
    const Background peer({u"python3"_s, QLatin1String(kSandboxSource) + u"/tests/e2e/smtp_peer.py"_s, u"127.0.0.7"_s,
                           u"587"_s, m_ca.identity({u"peer.example"_s}), u"token2"_s, u"/run/tokenlog"_s});
    QVERIFY(waitUntil([] { return readFile(u"/run/tokenlog"_s).contains("ready\n"); }, 10'000));
    QCOMPARE(inject(u"anna@hub.example"_s, u"zoe@far.example"_s, "token").code, 0);
    QVERIFY2(waitUntil([] { return readFile(u"/run/tokenlog"_s).contains("message\n"); }, 20'000),
             SystemHub::sendLog().right(2000) + readFile(u"/run/tokenlog"_s));
    QVERIFY(SystemHub::waitForEmptyQueue());
    QCOMPARE(readFile(u"/run/tokens"_s), "--for ann\n--for ann\n"_ba);
}

// Set, shown, tried and removed by mailwrightctl; nothing ever tells the password, and only root and qmailr's group can
// read it.
void tst_SmartHost::byTheHelper()
{
    const auto bin = QLatin1String(kSandboxPrograms) + u'/';
    const Background helper({bin + u"mailwrightd"_s, u"--services"_s, u"/service"_s});
    QVERIFY2(waitUntil([&] { return run({bin + u"mailwrightctl"_s, u"status"_s}).code == 0; }, 15'000), "no helper");
    const auto ctl = [&](const QStringList &words, const QByteArray &input = {}) {
        return run(QStringList{bin + u"mailwrightctl"_s, u"smarthost"_s} + words, {.input = input});
    };
    QFile::remove(u"/var/qmail/control/remote_auth"_s);
    auto set = ctl({u"set"_s, u"default"_s, u"smart.example"_s, u"--user"_s, u"ann"_s, u"--keep"_s}, "wrong\n");
    QVERIFY2(set.code == 0, set.errors);
    auto tried = ctl({u"test"_s, u"default"_s});
    QVERIFY2(tried.code == 1 && tried.output.contains("does not accept the login of ann"), tried.output + tried.errors);
    set = ctl({u"set"_s, u"default"_s, u"smart.example:587"_s, u"--user"_s, u"ann"_s, u"--keep"_s}, "correct horse\n");
    QVERIFY2(set.code == 0 && !set.output.contains("horse"), set.output + set.errors);
    QCOMPARE(readFile(u"/var/qmail/control/remote_auth"_s), "smart.example:587|ann|correct horse\n"_ba);
    const QByteArray reader = "cat /var/qmail/control/remote_auth";
    QVERIFY(run({u"setpriv"_s, u"--reuid=1005"_s, u"--regid=1001"_s, u"--clear-groups"_s, u"sh"_s, u"-c"_s, QString::fromUtf8(reader)}).code == 0);
    QVERIFY(run({u"setpriv"_s, u"--reuid=1001"_s, u"--regid=1000"_s, u"--clear-groups"_s, u"sh"_s, u"-c"_s, QString::fromUtf8(reader)}).code != 0);
    tried = ctl({u"test"_s, u"default"_s});
    QVERIFY2(tried.code == 0 && tried.output.contains("The login of ann is accepted."), tried.output + tried.errors);
    const auto shown = ctl({u"show"_s});
    QVERIFY2(shown.output.contains("default: through smart.example port 587, as ann, password set;"), shown.output);
    QVERIFY2(!shown.output.contains("horse") && !ctl({u"show"_s, u"--json"_s}).output.contains("horse"), shown.output);
    QVERIFY2(deliverOne("by the helper"), SystemHub::sendLog().right(2000));
    const auto doctor = [&](const QString &harm) {
        (void)run({u"sh"_s, u"-c"_s, u"cd /var/qmail/control && "_s + harm});
        return run({bin + u"mailwrightctl"_s, u"doctor"_s, u"--json"_s}).output;
    };
    QVERIFY(!doctor(u"true"_s).contains("\"relay-"));
    QVERIFY(doctor(u"chmod 644 remote_auth"_s).contains("relay-password-open"));
    QVERIFY(doctor(u"chmod 640 remote_auth; chgrp nofiles remote_auth"_s).contains("relay-password-open"));
    QVERIFY(doctor(u"chown root:root remote_auth; chmod 600 remote_auth"_s).contains("relay-password-closed"));
    QVERIFY(!doctor(u"chgrp qmail remote_auth; chmod 640 remote_auth"_s).contains("\"relay-"));
    QVERIFY(doctor(u"echo 'b.example:smart.example:587|ann|pw' >>smtproutes"_s).contains("relay-password-open"));
    QVERIFY(doctor(u"sed -i /pw/d smtproutes; echo 'bob@a:smart.example:587|bob' >senderroutes"_s).contains("relay-unusable"));
    QVERIFY(!doctor(u"rm senderroutes"_s).contains("\"relay-"));
    QCOMPARE(ctl({u"remove"_s, u"default"_s, u"--keep"_s}).code, 0);
    QVERIFY(readFile(u"/var/qmail/control/remote_auth"_s).isEmpty());
    QVERIFY(!readFile(u"/var/qmail/control/smtproutes"_s).contains("smart.example"));
    QCOMPARE(ctl({u"remove"_s, u"default"_s, u"--keep"_s}).code, 1);
}

// What the set-up assistant asks: nothing of it stays, and nobody but qmail-remote could read the password.
void tst_SmartHost::triedBeforehand()
{
    const auto bin = QLatin1String(kSandboxPrograms) + u'/';
    const Background helper({bin + u"mailwrightd"_s, u"--services"_s, u"/service"_s});
    QVERIFY2(waitUntil([&] { return run({bin + u"mailwrightctl"_s, u"status"_s}).code == 0; }, 15'000), "no helper");
    const auto call = [](const QString &method, const QString &parameters) {
        const auto done = run({u"varlinkctl"_s, u"call"_s, u"unix:/run/mailwright/helper.sock"_s, u"org.mailwright.Trials."_s + method, parameters});
        return done.output + done.errors;
    };
    const auto logIn = [&](const QString &password) {
        return call(u"LogIn"_s, u"{\"host\":\"smart.example\",\"port\":587,\"user\":\"ann\",\"password\":\"%1\",\"tls\":\"encrypted\",\"ownName\":\"\"}"_s.arg(password));
    };
    m_smart->mark();
    const auto good = logIn(u"correct horse"_s);
    QVERIFY2(good.contains("true") && good.contains("The login of ann is accepted."), good);
    const auto sawTheLogin = [this] { return m_smart->news().contains("sasl_username=ann") || m_smart->news().contains("auth=1"); };
    QVERIFY2(waitUntil(sawTheLogin, 5'000), m_smart->news());
    const auto bad = logIn(u"wrong"_s);
    QVERIFY2(bad.contains("false") && bad.contains("does not accept the login of ann"), bad);
    QVERIFY(QDir(u"/run/mailwright"_s).entryList({u"trial.*"_s}, QDir::AllEntries).isEmpty());
    const auto known = call(u"LookUp"_s, u"{\"host\":\"smart.example\"}"_s);
    QVERIFY2(known.contains("127.0.0.5") && known.contains("smart.example"), known);
    const auto unknown = call(u"LookUp"_s, u"{\"host\":\"nobody.example\"}"_s);
    QVERIFY2(!unknown.contains("127.") && !unknown.contains("rror"), unknown);
    QVERIFY(call(u"LookUp"_s, u"{\"host\":\"a b;c\"}"_s).contains("InvalidParameter"));
    const auto sent = call(u"SendMail"_s, u"{\"recipient\":\"nobody-here@hub.example\"}"_s);
    QVERIFY2(sent.contains("NotSupported") && sent.contains("control/smtplisten"), sent); // nothing listens on this hub
    QVERIFY(call(u"SendMail"_s, u"{\"recipient\":\"x>@hub.example\"}"_s).contains("InvalidParameter"));
}

void tst_SmartHost::cleanupTestCase()
{
    m_hub.reset();
    m_smart.reset();
}

MW_SANDBOX_TEST_MAIN(tst_SmartHost)
#include "tst_SmartHost.moc"

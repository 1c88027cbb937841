// SPDX-License-Identifier: GPL-3.0-or-later
// A hub in system mode, clients that ask to hear what becomes of their mail (RFC 3461), and real servers of other makes
// behind it: one that takes such wishes over, ones that do not, slow ones and ones that refuse.
#include "tests/support/Hub.h"
#include "tests/support/PostfixPeer.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

const QString kSlow = u"127.0.0.4:2530"_s;

// Sends one message over SMTP with Python's smtplib, as any client that knows RFC 3461 does.
RunResult send(const QString &to, const QString &mailWords, const QString &recipientWords, const QByteArray &text = "hello")
{
    const auto script = u"import smtplib, sys\n"
                        "s = smtplib.SMTP('127.0.0.1', 25)\n"
                        "s.ehlo('client.example')\n"
                        "assert s.has_extn('dsn'), 'no DSN'\n"
                        "refused = s.sendmail('anna@hub.example', [sys.argv[1]], sys.stdin.read(),\n"
                        "                     sys.argv[2].split(), sys.argv[3].split())\n"
                        "s.quit()\n"_s;
    return run({u"python3"_s, u"-c"_s, script, to, mailWords, recipientWords},
               {.input = "From: anna@hub.example\nTo: x\nSubject: " + text + "\n\nbody of " + text + "\n"});
}

// Type of a report and of its parts, and the fields of its recipients, as Python's email package sees them.
QByteArray read(const QByteArray &report)
{
    const auto script = u"import sys, email, email.policy\n"
                        "m = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default)\n"
                        "parts = list(m.iter_parts())\n"
                        "print(m.get_content_type(), m.get_param('report-type'), [p.get_content_type() for p in parts],\n"
                        "      len(m.defects) + sum(len(p.defects) for p in parts))\n"
                        "for block in parts[1].get_payload():\n"
                        "    print('|'.join(f'{k}: {v}' for k, v in block.items()))\n"_s;
    const auto result = run({u"python3"_s, u"-c"_s, script}, {.input = report});
    return result.output + (result.code == 0 ? QByteArray() : result.errors + report);
}

// Whether the peer at that place can be asked.
bool isThere(const QString &place)
{
    return waitUntil([&] { return listensAt(place); }, 10'000);
}

int connectionsTo(const QString &place)
{
    return static_cast<int>(run({u"ss"_s, u"-Htn"_s, u"state"_s, u"established"_s, u"dst"_s, place}).output.count('\n'));
}

} // namespace

class tst_SystemReports : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void nextHostTakesItOver(); // rows: B22
    void hostThatKnowsNothingOfIt(); // rows: B22
    void deliveredHere(); // rows: B22
    void failureForPrograms(); // rows: B22
    void neverIsNever(); // rows: B22
    void forwardKeepsTheWishes(); // rows: B22
    void slowServerGetsItsShare(); // rows: B31
    void refusingServerGetsARest(); // rows: B31
    void cleanupTestCase();

private:
    QByteArray report()
    {
        if (!waitForMessages(m_anna + u"/Maildir"_s, 1, 20'000))
            return "no report came:\n" + SystemHub::sendLog();
        return maildirMessages(m_anna + u"/Maildir"_s).first();
    }

    std::unique_ptr<SystemHub> m_hub;
    std::unique_ptr<PostfixPeer> m_postfix;
    QString m_anna;
    QString m_bob;
};

void tst_SystemReports::initTestCase()
{
    m_postfix = std::make_unique<PostfixPeer>(u"dsn"_s, QStringList{u"127.0.0.5:2525"_s, u"127.0.0.5:2526 -o smtpd_discard_ehlo_keywords=dsn"_s});
    m_postfix->setting("smtpd_relay_restrictions = reject_unauth_destination");
    QVERIFY2(m_postfix->start(), m_postfix->log());
    m_hub = std::make_unique<SystemHub>();
    SystemHub::control(u"smtproutes"_s, "far.example:127.0.0.5:2525\nplain.example:127.0.0.5:2526\n"
                                        "refusing.example:127.0.0.4:2528\nslow.example:127.0.0.4:2530\n"
                                        "busy.example:127.0.0.4:2531\nquick.example:127.0.0.4:2526\n");
    m_anna = SystemHub::addPerson(u"anna"_s);
    m_bob = SystemHub::addPerson(u"bob"_s);
    QVERIFY2(m_hub->start(), SystemHub::sendLog() + SystemHub::smtpdLog());
}

void tst_SystemReports::init()
{
    for (const auto *folder : {"/Maildir/new", "/Maildir/cur"}) {
        for (const auto &name : QDir(m_anna + QLatin1String(folder)).entryList(QDir::Files))
            QFile::remove(m_anna + QLatin1String(folder) + u'/' + name);
    }
}

// Postfix gets the wishes as the client said them, and it is Postfix that tells of the success.
void tst_SystemReports::nextHostTakesItOver()
{
    const auto sent = send(u"zoe@far.example"_s, u"RET=HDRS ENVID=E-1"_s,
                           u"NOTIFY=SUCCESS,FAILURE ORCPT=rfc822;zoe+2Bx@old.example"_s, "taken over");
    QVERIFY2(sent.code == 0, sent.errors);
    QVERIFY2(waitUntil([this] { return m_postfix->messages().size() >= 2; }, 30'000), SystemHub::sendLog() + m_postfix->log());
    QByteArray told;
    for (const auto &message : m_postfix->messages()) {
        if (message.contains("multipart/report"))
            told = message;
    }
    const auto seen = read(told);
    QVERIFY2(seen.contains("Original-Envelope-Id: E-1") && seen.contains("Original-Recipient: rfc822;zoe+x@old.example") &&
                 seen.contains("Action: delivered"),
             seen);
    QVERIFY(!told.contains("body of taken over")); // RET=HDRS
    QVERIFY(SystemHub::waitForEmptyQueue());
    QCOMPARE(maildirMessages(m_anna + u"/Maildir"_s).size(), 0); // so we do not
    QVERIFY(!SystemHub::sendLog().contains("success notice"));
}

void tst_SystemReports::hostThatKnowsNothingOfIt()
{
    QVERIFY(send(u"zoe@plain.example"_s, u"ENVID=E-2"_s, u"NOTIFY=SUCCESS"_s).code == 0);
    const auto seen = read(report());
    QVERIFY2(seen.startsWith("multipart/report delivery-status ['text/plain', 'message/delivery-status', 'text/rfc822-headers'] 0"), seen);
    QVERIFY2(seen.contains("Original-Envelope-Id: E-2") && seen.contains("Final-Recipient: rfc822; zoe@plain.example|Action: relayed|"
                                                                         "Status: 2.0.0|Remote-MTA: dns; [127.0.0.5]"),
             seen);
    QVERIFY(SystemHub::waitForEmptyQueue());
}

void tst_SystemReports::deliveredHere()
{
    QVERIFY(send(u"bob@hub.example"_s, u"RET=FULL"_s, u"NOTIFY=SUCCESS,DELAY ORCPT=rfc822;robert@hub.example"_s).code == 0);
    const auto seen = read(report());
    QVERIFY2(seen.contains("Original-Recipient: rfc822; robert@hub.example|Final-Recipient: rfc822; bob@hub.example|Action: delivered"),
             seen);
    QVERIFY(waitForMessages(m_bob + u"/Maildir"_s, 1));
    QVERIFY(SystemHub::waitForEmptyQueue());
}

void tst_SystemReports::failureForPrograms()
{
    const Background peer({u"smtp-sink"_s, u"-u"_s, u"nobody"_s, u"-f"_s, u"rcpt"_s, u"127.0.0.4:2528"_s, u"20"_s});
    QVERIFY(isThere(u"127.0.0.4:2528"_s));
    QVERIFY(send(u"zoe@refusing.example"_s, u"RET=FULL ENVID=E-3"_s, u"NOTIFY=FAILURE"_s, "refused").code == 0);
    const auto bounce = report();
    const auto seen = read(bounce);
    QVERIFY2(seen.startsWith("multipart/report delivery-status ['text/plain', 'message/delivery-status', 'message/rfc822'] 0"), seen);
    QVERIFY2(seen.contains("Final-Recipient: rfc822; zoe@refusing.example|Action: failed|Status: 5.") &&
                 seen.contains("|Remote-MTA: dns; [127.0.0.4]|Diagnostic-Code: smtp; 5"),
             seen);
    QVERIFY(bounce.contains("body of refused") && bounce.contains("I'm afraid I wasn't able to deliver your message"));
    QVERIFY(SystemHub::waitForEmptyQueue());
    // The next test counts from here.
    QVERIFY(waitUntil([] { return SystemHub::sendLogLines("bounce msg ").size() == 1; }, 5'000));
}

void tst_SystemReports::neverIsNever()
{
    const Background peer({u"smtp-sink"_s, u"-u"_s, u"nobody"_s, u"-f"_s, u"rcpt"_s, u"127.0.0.4:2528"_s, u"20"_s});
    QVERIFY(isThere(u"127.0.0.4:2528"_s));
    const auto bounces = SystemHub::sendLogLines("bounce msg ").size();
    const auto failures = SystemHub::sendLog().count(": failure: ");
    QVERIFY(send(u"zoe@refusing.example"_s, {}, u"NOTIFY=NEVER"_s).code == 0);
    QVERIFY(waitUntil([&] { return SystemHub::sendLog().count(": failure: ") > failures; }, 15'000));
    QVERIFY(SystemHub::waitForEmptyQueue());
    QCOMPARE(SystemHub::sendLogLines("bounce msg ").size(), bounces);
    QCOMPARE(maildirMessages(m_anna + u"/Maildir"_s).size(), 0);
}

// Whoever is in the place of the recipient has his wishes; of the success we tell ourselves.
void tst_SystemReports::forwardKeepsTheWishes()
{
    const Background peer({u"smtp-sink"_s, u"-u"_s, u"nobody"_s, u"-f"_s, u"rcpt"_s, u"127.0.0.4:2528"_s, u"20"_s});
    QVERIFY(isThere(u"127.0.0.4:2528"_s));
    SystemHub::dotQmail(u"bob"_s, u"-away"_s, "&zoe@refusing.example\n");
    SystemHub::dotQmail(u"bob"_s, u"-home"_s, "&zoe@far.example\n");
    const auto bounces = SystemHub::sendLogLines("bounce msg ").size();
    const auto failures = SystemHub::sendLog().count(": failure: ");
    QVERIFY(send(u"bob-away@hub.example"_s, {}, u"NOTIFY=NEVER"_s).code == 0);
    QVERIFY(waitUntil([&] { return SystemHub::sendLog().count(": failure: ") > failures; }, 15'000));
    QVERIFY(SystemHub::waitForEmptyQueue());
    QCOMPARE(SystemHub::sendLogLines("bounce msg ").size(), bounces);
    QVERIFY(send(u"bob-away@hub.example"_s, u"ENVID=E-5"_s, u"NOTIFY=FAILURE ORCPT=rfc822;robert@old.example"_s).code == 0);
    const auto bounce = report();
    const auto failed = read(bounce);
    QVERIFY2(failed.contains("Original-Envelope-Id: E-5") &&
                 failed.contains("Original-Recipient: rfc822; robert@old.example|Final-Recipient: rfc822; zoe@refusing.example"),
             failed);
    init();
    m_postfix->forgetMessages();
    QVERIFY(send(u"bob-home@hub.example"_s, {}, u"NOTIFY=SUCCESS"_s).code == 0);
    const auto told = read(report());
    QVERIFY2(told.contains("Final-Recipient: rfc822; bob-home@hub.example|Action: relayed"), told);
    QVERIFY(waitUntil([this] { return m_postfix->messages().size() == 1; }, 20'000));
    QTest::qWait(1000);
    QCOMPARE(m_postfix->messages().size(), 1); // and no notice of its own
    QVERIFY(SystemHub::waitForEmptyQueue());
}

// A real server that takes two seconds for each message: it never has more than three connections, and mail for
// another one is not kept waiting by the forty messages that are.
void tst_SystemReports::slowServerGetsItsShare()
{
    SystemHub::control(u"concurrencydest"_s, "127.0.0.4:2530:3\n");
    const Background slow({u"smtp-sink"_s, u"-u"_s, u"nobody"_s, u"-W"_s, u".:1"_s, kSlow, u"200"_s});
    const Background quick({u"smtp-sink"_s, u"-u"_s, u"nobody"_s, u"127.0.0.4:2526"_s, u"20"_s});
    QVERIFY(isThere(kSlow) && isThere(u"127.0.0.4:2526"_s));
    // All of them wait when qmail-send begins, which reads the file then.
    m_hub->service(u"-d"_s, u"qmail-send"_s);
    QVERIFY(waitUntil([] { return processesNamed("qmail-send").isEmpty(); }, 10'000));
    for (int i = 0; i < 40; ++i)
        QVERIFY(send(u"r%1@slow.example"_s.arg(i), {}, {}).code == 0);
    m_hub->service(u"-u"_s, u"qmail-send"_s);
    int most = 0;
    QVERIFY(waitUntil([&] { return (most = std::max(most, connectionsTo(kSlow))) >= 3; }, 15'000));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(send(u"zoe@quick.example"_s, {}, {}).code == 0);
    QVERIFY2(waitUntil([] { return SystemHub::sendLog().contains("to remote zoe@quick.example"); }, 5000), SystemHub::sendLog());
    qInfo("mail to another server went out after %lld ms", timer.elapsed());
    QVERIFY2(waitUntil(
                 [&] {
                     most = std::max(most, connectionsTo(kSlow));
                     return SystemHub::queued().isEmpty();
                 },
                 90'000),
             SystemHub::sendLog());
    QCOMPARE(most, 3);
}

void tst_SystemReports::refusingServerGetsARest()
{
    const Background busy({u"smtp-sink"_s, u"-u"_s, u"nobody"_s, u"-r"_s, u"mail"_s, u"127.0.0.4:2531"_s, u"20"_s});
    QVERIFY(isThere(u"127.0.0.4:2531"_s));
    for (int i = 0; i < 30; ++i)
        QVERIFY(send(u"b%1@busy.example"_s.arg(i), {}, {}).code == 0);
    QVERIFY2(waitUntil([] { return SystemHub::sendLog().contains("destination 127.0.0.4:2531: pausing for 60 seconds after "); }, 20'000),
             SystemHub::sendLog());
    QTest::qWait(1500);
    qsizetype tried = 0;
    for (const auto &line : SystemHub::sendLogLines("starting delivery"))
        tried += line.endsWith("@busy.example");
    QVERIFY2(tried >= 5 && tried <= 20, QByteArray::number(tried));
}

void tst_SystemReports::cleanupTestCase()
{
    m_hub.reset();
    m_postfix.reset();
}

MW_SANDBOX_TEST_MAIN(tst_SystemReports)
#include "tst_SystemReports.moc"

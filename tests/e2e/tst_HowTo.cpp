// SPDX-License-Identifier: GPL-3.0-or-later
// A server that was set up by hand as the how-tos tell, with nothing of ours but the programs: control files, rc,
// run scripts, tcp.smtp, users/assign and .qmail files mean what they always meant.
#include "tests/support/DnsServer.h"
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtTest/QTest>

#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace mw::test;

class tst_HowTo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fourServicesAreUp(); // rows: P50 P52 U11 U12 E24
    void rulesDecideWhoRelays(); // rows: U10 E2
    void rulesLimitTheSize(); // rows: E1
    void smtpdRefusesToBeAnOpenRelay(); // rows: G21
    void aliasesReachTheirPerson(); // rows: U9
    void extensionsHaveTheirFiles(); // rows: U8 G4
    void assignDecidesFirst(); // rows: U1 U2
    void virtualDomainHasItsUser(); // rows: C31
    void defaultdeliveryIsForTheRest(); // rows: C9 G27
    void aHupIsEnoughForANewDomain(); // rows: C18
    void cleanupTestCase();

private:
    static QByteArray log() { return readFile(u"/var/log/qmail/current"_s); }
    // What the server answered to a message from this address of ours.
    static RunResult swaks(const QStringList &more);
    std::unique_ptr<DnsServer> m_dns;
    std::unique_ptr<Background> m_svscan;
};

namespace {

const QString kDave = u"/home/dave/Maildir"_s;

RunResult inject(const QString &to, const QByteArray &subject)
{
    return run({u"/var/qmail/bin/qmail-inject"_s, to}, {.input = "Subject: " + subject + "\n\nhello\n"});
}

bool arrived(const QString &maildir, const QByteArray &subject)
{
    return waitUntil([&] {
        for (const auto &message : maildirMessages(maildir))
            if (field(message, "Subject") == subject)
                return true;
        return false;
    }, 15'000);
}

} // namespace

RunResult tst_HowTo::swaks(const QStringList &more)
{
    return run(QStringList{u"swaks"_s, u"--server"_s, u"127.0.0.1"_s, u"--from"_s, u"a@client.example"_s} + more);
}

void tst_HowTo::initTestCase()
{
    QVERIFY(::mount("mailwright", "/var/log", "tmpfs", 0, "mode=755") == 0);
    // tcpserver asks for the client's name; nobody has one here, and it is told so at once.
    m_dns = std::make_unique<DnsServer>();
    writeFile(u"/etc/resolv.conf"_s, "nameserver 127.0.0.1\n");
    makeQueue();
    const auto made = run({u"sh"_s, QString::fromLatin1(kSandboxSource) + u"/tests/e2e/howto.sh"_s});
    QVERIFY2(made.code == 0, made.output + made.errors);
    m_svscan = std::make_unique<Background>(QStringList{u"svscan"_s, u"/service"_s});
    QVERIFY2(waitUntil([] { return swaks({u"--quit-after"_s, u"HELO"_s}).code == 0 && takesMail(); }, 20'000),
             readFile(u"/var/log/qmail/smtpd/current"_s) + log());
}

void tst_HowTo::fourServicesAreUp()
{
    for (const char *service : {"qmail-send", "qmail-send/log", "qmail-smtpd", "qmail-smtpd/log"}) {
        RunResult state;
        const auto isUp = [&] {
            state = run({u"svstat"_s, u"/service/"_s + QLatin1String(service)});
            return state.output.contains(": up (pid ");
        };
        QVERIFY2(waitUntil(isUp, 10'000), state.output);
    }
    QVERIFY2(waitUntil([] { return log().contains(" status: local 0/10 remote 0/20\n"); }, 10'000), log());
    const auto smtpdLog = [] { return readFile(u"/var/log/qmail/smtpd/current"_s); };
    QVERIFY2(waitUntil([&] { return smtpdLog().contains("tcpserver: status: "); }, 10'000), smtpdLog());
    QCOMPARE(QFileInfo(u"/var/log/qmail/current"_s).owner(), u"qmaill"_s);
}

void tst_HowTo::rulesDecideWhoRelays()
{
    const QStringList elsewhere{u"--to"_s, u"x@elsewhere.example"_s, u"--quit-after"_s, u"RCPT"_s};
    QCOMPARE(swaks(elsewhere).code, 0); // 127.0.0.1 may relay
    const auto stranger = swaks(elsewhere + QStringList{u"--local-interface"_s, u"127.0.0.4"_s});
    QVERIFY2(stranger.output.contains("553 5.7.1 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"),
             stranger.output);
    const auto denied = swaks(elsewhere + QStringList{u"--local-interface"_s, u"127.0.0.9"_s});
    QVERIFY(denied.code != 0 && !denied.output.contains("220 "));
}

void tst_HowTo::rulesLimitTheSize()
{
    const QStringList big{u"--to"_s, u"dave@example.org"_s, u"--body"_s, QString(600, u'x'), u"--local-interface"_s};
    const auto refused = swaks(big + QStringList{u"127.0.0.3"_s});
    QVERIFY2(refused.output.contains("552 5.3.4 sorry, that message size exceeds my databytes limit (#5.3.4)"), refused.output);
    QCOMPARE(swaks(big + QStringList{u"127.0.0.4"_s}).code, 0);
}

void tst_HowTo::smtpdRefusesToBeAnOpenRelay()
{
    QVERIFY(QFile::rename(u"/var/qmail/control/rcpthosts"_s, u"/var/qmail/control/rcpthosts.away"_s));
    const auto refused = run({u"sh"_s, u"/service/qmail-smtpd/run"_s});
    QVERIFY(QFile::rename(u"/var/qmail/control/rcpthosts.away"_s, u"/var/qmail/control/rcpthosts"_s));
    QCOMPARE(refused.code, 1);
}

void tst_HowTo::aliasesReachTheirPerson()
{
    for (const char *name : {"root", "PostMaster", "mailer-daemon", "abuse"}) {
        const auto subject = QByteArray("for ") + name;
        QCOMPARE(inject(QLatin1String(name) + u"@example.org"_s, subject).code, 0);
        QVERIFY2(arrived(kDave, subject), log());
    }
}

void tst_HowTo::extensionsHaveTheirFiles()
{
    QCOMPARE(inject(u"mary-lists-Qmail.Help@example.org"_s, "list").code, 0);
    QVERIFY2(arrived(u"/home/mary/lists"_s, "list"), log());
    const auto logged = [] { return readFile(u"/home/mary/lists.log"_s); };
    QVERIFY2(waitUntil([&] { return logged().startsWith("Qmail.Help from "); }, 5'000), logged());
    QCOMPARE(inject(u"mary-P.D.Q@example.org"_s, "dots").code, 0);
    QVERIFY2(arrived(kDave, "dots"), log());
}

void tst_HowTo::assignDecidesFirst()
{
    QCOMPARE(inject(u"M.Jones@example.org"_s, "assigned").code, 0);
    QVERIFY2(arrived(u"/home/mary/Maildir"_s, "assigned"), log());
}

void tst_HowTo::virtualDomainHasItsUser()
{
    QCOMPARE(swaks({u"--to"_s, u"orders@shop.example"_s, u"--header"_s, u"Subject: order"_s}).code, 0);
    QVERIFY2(arrived(u"/home/shop/orders"_s, "order"), log());
    QCOMPARE(inject(u"nobody@shop.example"_s, "closed").code, 0);
    QVERIFY2(waitUntil([] { return log().contains("failure: This_address_is_closed./"); }, 10'000), log());
}

void tst_HowTo::defaultdeliveryIsForTheRest()
{
    QVERIFY(!QFileInfo::exists(u"/home/dave/.qmail"_s));
    QCOMPARE(inject(u"dave"_s, "plain").code, 0);
    QVERIFY2(arrived(kDave, "plain"), log());
}

void tst_HowTo::aHupIsEnoughForANewDomain()
{
    QFile locals(u"/var/qmail/control/locals"_s);
    QVERIFY(locals.open(QIODevice::Append) && locals.write("new.example\n") > 0);
    locals.close();
    QCOMPARE(run({u"svc"_s, u"-h"_s, u"/service/qmail-send"_s}).code, 0);
    // Just after a start supervise is deaf for a second, so the signal may come late: then the next message tells.
    QVERIFY2(waitUntil([] {
        QTest::qWait(300);
        return inject(u"dave@new.example"_s, "renamed").code == 0 && log().contains("to local dave@new.example");
    }, 10'000), log().right(2000));
    QVERIFY2(arrived(kDave, "renamed"), log().right(2000));
}

void tst_HowTo::cleanupTestCase()
{
    run({u"sh"_s, u"-c"_s, u"svc -dx /service/* /service/*/log"_s});
    m_svscan.reset();
}

MW_SANDBOX_TEST_MAIN(tst_HowTo)
#include "tst_HowTo.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// mailwrightctl selftest: passes on a good hub and leaves nothing behind; on a broken one the step that meets the
// trouble says what it is.
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

constexpr uid_t kBench = 2000;
const QString kPrograms = QString::fromLatin1(kSandboxPrograms);

RunResult shell(const QString &command)
{
    return run({u"sh"_s, u"-c"_s, command});
}

RunResult selfTest(const QStringList &options = {}, uid_t user = 0)
{
    return run(QStringList{kPrograms + u"/mailwrightctl"_s} + options + QStringList{u"selftest"_s},
               {.user = user, .limit = 400'000});
}

// Whether qmail-send runs, as another process than before, and all that it works with.
bool sendRuns(const QList<pid_t> &before = {})
{
    return waitUntil(
        [&] {
            const auto now = processesNamed("qmail-send");
            return !now.isEmpty() && now != before && !processesNamed("qmail-clean").isEmpty();
        },
        20'000);
}

// Names and contents of everything the test could have touched.
QByteArray everything()
{
    return shell(u"cd / && find var/qmail/alias var/qmail/control home/anna -printf '%p %m %u %g\\n' | sort; "
                 "find var/qmail/control var/qmail/alias home/anna -type f | sort | xargs cat"_s)
        .output;
}

QByteArray blockOf(const QByteArray &output, const QByteArray &step)
{
    const auto from = output.indexOf(step);
    if (from < 0)
        return {};
    auto to = output.indexOf("\nok    ", from);
    for (const auto *other : {"\nFAIL  ", " steps have passed"}) {
        const auto end = output.indexOf(other, from);
        if (end >= 0 && (to < 0 || end < to))
            to = end;
    }
    return output.mid(from, to - from);
}

} // namespace

class tst_Selftest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void passesAndLeavesNothing();    // rows: R17 R18
    void mailInAnMboxIsTakenAway();
    void brokenHubs_data();
    void brokenHubs();                // rows: R17 R18
    void aRemoteAddress();            // rows: R17
    void strangersAreRefused();
    void aPrivateHub();               // rows: R17 R18
    void cleanupTestCase();

private:
    std::unique_ptr<Background> m_helper;
};

void tst_Selftest::initTestCase()
{
    QVERIFY(::mount("mailwright", "/var/log", "tmpfs", 0, "mode=755") == 0);
    SystemHub::addPerson(u"anna"_s);
    for (const auto *part : {"queue", "control", "alias", "supervise"})
        QDir(u"/var/qmail/"_s + QLatin1String(part)).removeRecursively();
    const auto made = run({kPrograms + u"/mailwrightd"_s, u"--create"_s, u"--host"_s, u"hub.example"_s});
    QVERIFY2(made.code == 0, made.errors.constData());
    m_helper = std::make_unique<Background>(QStringList{kPrograms + u"/mailwrightd"_s});
    QVERIFY(waitUntil([] { return listens(25) && QFile::exists(u"/var/qmail/queue/lock/submit"_s); }, 20'000));
    QVERIFY(sendRuns());
    QVERIFY(waitUntil([] { return readFile(u"/var/log/qmail/current"_s).contains("status: local "); }, 20'000));
}

void tst_Selftest::passesAndLeavesNothing()
{
    const auto before = everything();
    const auto result = selfTest();
    QVERIFY2(result.code == 0, result.output + result.errors);
    QVERIFY2(result.output.contains("13 of 13 steps have passed."), result.output);
    for (int i = 1; i <= 8; ++i)
        QVERIFY2(result.output.contains("ok    deliver " + QByteArray::number(i)), result.output);
    for (int i = 1; i <= 5; ++i)
        QVERIFY2(result.output.contains("ok    receive " + QByteArray::number(i)), result.output);
    // The lines that were promised are shown.
    const auto local = blockOf(result.output, "deliver 3");
    for (const auto *line : {"info msg ", "starting delivery ", " to local selftest-", ": success: ", "end msg "})
        QVERIFY2(local.contains(line), local);
    QVERIFY2(blockOf(result.output, "deliver 4").contains(": failure: "), result.output);
    QVERIFY2(blockOf(result.output, "deliver 7").contains("taken away again"), result.output);
    QVERIFY2(SystemHub::waitForEmptyQueue(), SystemHub::queueFiles().join(u' ').toUtf8());
    QCOMPARE(everything(), before);
}

void tst_Selftest::mailInAnMboxIsTakenAway()
{
    writeFile(u"/var/qmail/control/smtproutes"_s, "far.example:[127.0.0.1]:9"); // and no newline at its end
    shell(u"cp -p /var/qmail/alias/.qmail-postmaster /run/saved; echo '&anna@hub.example' > /var/qmail/alias/.qmail-postmaster; "
          "echo ./Mailbox > /home/anna/.qmail; printf 'From x Thu Jan  1 00:00:00 1970\\nSubject: old\\n\\nkept\\n\\n' > /home/anna/Mailbox; "
          "chown anna /home/anna/Mailbox; chmod 600 /home/anna/Mailbox"_s);
    const auto mailbox = readFile(u"/home/anna/Mailbox"_s);
    const auto result = selfTest();
    const auto left = readFile(u"/home/anna/Mailbox"_s);
    const auto routes = readFile(u"/var/qmail/control/smtproutes"_s);
    shell(u"cp -p /run/saved /var/qmail/alias/.qmail-postmaster; rm -f /home/anna/.qmail /home/anna/Mailbox /var/qmail/control/smtproutes"_s);
    QVERIFY2(result.code == 0, result.output + result.errors);
    QVERIFY2(blockOf(result.output, "deliver 6").contains("found in the mailbox of anna"), result.output);
    QCOMPARE(left, mailbox);
    QCOMPARE(routes.trimmed(), QByteArray("far.example:[127.0.0.1]:9"));
}

void tst_Selftest::brokenHubs_data()
{
    QTest::addColumn<QString>("harm");
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<QString>("mend");
    QTest::newRow("no qmail-send") << u"svc -d /var/qmail/service/qmail-send"_s << QByteArray("FAIL  deliver 2")
                                   << QByteArray("! qmail-send does not run") << u"svc -u /var/qmail/service/qmail-send"_s;
    QTest::newRow("no SMTP") << u"svc -d /var/qmail/service/qmail-smtpd"_s << QByteArray("FAIL  receive 1")
                             << QByteArray("! nobody answers on 127.0.0.1 port 25")
                             << u"svc -u /var/qmail/service/qmail-smtpd"_s;
    QTest::newRow("alias can be written by others")
        << u"chmod 2777 /var/qmail/alias"_s << QByteArray("FAIL  deliver 3") << QByteArray("! the log promises \"success\" and says: ")
        << u"chmod 2755 /var/qmail/alias"_s;
    QTest::newRow("no postmaster") << u"mv /var/qmail/alias/.qmail-postmaster /run/saved"_s << QByteArray("FAIL  deliver 6")
                                   << QByteArray("! the log promises \"success\" and says: ")
                                   << u"mv /run/saved /var/qmail/alias/.qmail-postmaster"_s;
    QTest::newRow("everything is taken") << u"echo ./Maildir/ > /var/qmail/alias/.qmail-default"_s
                                         << QByteArray("FAIL  deliver 4") << QByteArray("takes mail for everybody (taken back)")
                                         << u"rm /var/qmail/alias/.qmail-default"_s;
    QTest::newRow("no remote deliveries")
        << u"echo 0 > /var/qmail/control/concurrencyremote; svc -t /var/qmail/service/qmail-send"_s
        << QByteArray("FAIL  deliver 5") << QByteArray("! the log has no \"starting delivery\"")
        << u"rm /var/qmail/control/concurrencyremote; svc -t /var/qmail/service/qmail-send"_s;
}

void tst_Selftest::brokenHubs()
{
    QFETCH(QString, harm);
    QFETCH(QByteArray, step);
    QFETCH(QByteArray, says);
    QFETCH(QString, mend);
    QVERIFY(sendRuns() && waitUntil([] { return listens(25); }, 20'000));
    const auto whole = processesNamed("qmail-send");
    shell(harm);
    if (harm.startsWith("svc -d"_L1))
        QVERIFY(waitUntil([&] { return processesNamed(harm.section(u'/', -1).toUtf8()).isEmpty(); }, 10'000));
    else if (harm.contains("svc -t"_L1))
        QVERIFY(sendRuns(whole));
    const auto before = everything();
    const auto result = selfTest();
    const auto after = everything();
    const auto harmed = processesNamed("qmail-send");
    shell(mend);
    QVERIFY(sendRuns(mend.contains("svc -t"_L1) ? harmed : QList<pid_t>()));
    QCOMPARE(result.code, 1);
    QVERIFY2(result.output.contains(step), result.output);
    QVERIFY2(blockOf(result.output, step).contains(says), result.output);
    QCOMPARE(after, before);
    QVERIFY2(SystemHub::waitForEmptyQueue(10'000), SystemHub::queueFiles().join(u' ').toUtf8());
}

void tst_Selftest::aRemoteAddress()
{
    writeFile(u"/var/qmail/control/smtproutes"_s, "far.example:[127.0.0.1]:9\n");
    QVERIFY(sendRuns() && waitUntil([] { return listens(25); }, 20'000));
    const auto result = selfTest({u"--remote"_s, u"somebody@far.example"_s});
    QFile::remove(u"/var/qmail/control/smtproutes"_s);
    QCOMPARE(result.code, 1); // nobody listens there
    const auto step = blockOf(result.output, "FAIL  deliver 5");
    QVERIFY2(step.contains(" to remote somebody@far.example"), result.output);
    QVERIFY2(step.contains("! the log promises \"success\" and says: "), result.output);
}

void tst_Selftest::strangersAreRefused()
{
    writeFile(u"/etc/group"_s, readFile(u"/etc/group"_s) + "mailwright:x:1999:bench\n");
    const auto result = selfTest({}, kBench);
    QCOMPARE(result.code, 1);
    QVERIFY2(result.errors.contains("run it as root"), result.errors);
}

void tst_Selftest::aPrivateHub()
{
    const auto home = u"/home/bench/hub"_s;
    run({u"chown"_s, u"-R"_s, u"bench:"_s, u"/home/bench"_s});
    const auto made = run({kPrograms + u"/mailwrightd"_s, u"--create"_s, u"--home"_s, home, u"--host"_s, u"hub.example"_s,
                           u"--person"_s, u"anna"_s},
                          {.user = kBench});
    QVERIFY2(made.code == 0, made.errors);
    const Background helper({kPrograms + u"/mailwrightd"_s, u"--home"_s, home}, {.user = kBench});
    QVERIFY(waitUntil([&] { return listens(2525) && processesNamed("qmail-clean").size() == 2 && QFile::exists(home + u"/queue/lock/submit"_s); }, 20'000));
    QVERIFY(waitUntil([&] { return readFile(home + u"/log/qmail-send/current"_s).contains("status: local "); }, 20'000));
    const auto result = selfTest({u"--home"_s, home}, kBench);
    QVERIFY2(result.code == 0, result.output + result.errors);
    QVERIFY2(result.output.contains("13 of 13 steps have passed."), result.output);
    QCOMPARE(shell(u"find %1/alias %1/people -name '*selftest*' -o -path '*/new/*'"_s.arg(home)).output, QByteArray());
    run({kPrograms + u"/mailwrightctl"_s, u"--home"_s, home, u"hub"_s, u"stop"_s}, {.user = kBench});
}

void tst_Selftest::cleanupTestCase()
{
    run({kPrograms + u"/mailwrightctl"_s, u"hub"_s, u"stop"_s});
}

MW_SANDBOX_TEST_MAIN(tst_Selftest)
#include "tst_Selftest.moc"

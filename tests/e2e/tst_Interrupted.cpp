// SPDX-License-Identifier: GPL-3.0-or-later
// A change whose process dies while the helper lives: it is made good at once, and a risky one still falls back by itself. And
// a start of the helper that cannot get at the changes: the services begin all the same.
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

const QString kHome = u"/var/qmail"_s;
const QString kPrograms = QString::fromLatin1(kSandboxPrograms);
const QString kJournal = kHome + u"/changes/journal"_s;

RunResult ctl(const QStringList &arguments)
{
    return run(QStringList{kPrograms + u"/mailwrightctl"_s} + arguments);
}

QByteArray control(const char *name)
{
    return readFile(kHome + u"/control/"_s + QLatin1String(name));
}

} // namespace

class tst_Interrupted : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void madeGoodAtOnceAndFallsBack();
    void theStartDoesNotWaitForEver();

private:
    void startHelper(const QStringList &before = {});
    std::unique_ptr<Background> m_helper;
};

void tst_Interrupted::startHelper(const QStringList &before)
{
    m_helper = std::make_unique<Background>(before + QStringList{kPrograms + u"/mailwrightd"_s});
    RunResult status;
    const bool answers = waitUntil([&] { return (status = ctl({u"status"_s})).code == 0; }, 45'000);
    QVERIFY2(answers, status.errors + m_helper->output());
}

void tst_Interrupted::initTestCase()
{
    QDir(kHome + u"/queue"_s).removeRecursively();
    QDir(kHome + u"/control"_s).removeRecursively();
    const auto made = run({kPrograms + u"/mailwrightd"_s, u"--create"_s, u"--host"_s, u"hub.example"_s, u"--smtp"_s, u"127.0.0.1:25"_s});
    QVERIFY2(made.code == 0, made.errors);
}

void tst_Interrupted::madeGoodAtOnceAndFallsBack()
{
    // Each renaming takes its time, so that there is some to kill in; the change need not be confirmed before the last.
    startHelper({u"strace"_s, u"-f"_s, u"-qqq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace=renameat"_s, u"-e"_s,
                 u"inject=renameat:delay_enter=3000000"_s});
    Background caller({kPrograms + u"/mailwrightctl"_s, u"control"_s, u"set"_s, u"smtproutes"_s, u":relay.example"_s, u"--confirm-within"_s, u"25"_s});
    QVERIFY(waitUntil([] { return control("smtproutes").contains("relay"); }, 15'000));
    QVERIFY(QFile::exists(kJournal));
    const auto workers = processesNamed("mailwright-changes");
    QVERIFY(!workers.isEmpty());
    for (const auto pid : workers)
        ::kill(pid, SIGKILL);
    QVERIFY(caller.waitForEnd(20'000));
    QVERIFY(caller.exitCode() != 0);
    // Nobody asks for anything from here on.
    QVERIFY2(waitUntil([] { return !QFile::exists(kJournal); }, 20'000), "made good");
    QVERIFY2(waitUntil([] { return !QFile::exists(kHome + u"/changes/unconfirmed"_s) && !control("smtproutes").contains("relay"); }, 50'000), "taken back");
    QVERIFY(ctl({u"history"_s, u"list"_s}).output.contains("Not confirmed in time"));
    QVERIFY(waitUntil([] { return ctl({u"control"_s, u"set"_s, u"databytes"_s, u"7"_s}).code == 0; }, 15'000));
    m_helper.reset();
}

void tst_Interrupted::theStartDoesNotWaitForEver()
{
    for (const auto pid : processesNamed("mailwrightd"))
        ::kill(pid, SIGKILL);
    QVERIFY(waitUntil([] { return processesNamed("mailwrightd").isEmpty(); }, 5'000));
    Background holder({u"flock"_s, kHome + u"/changes/lock"_s, u"sleep"_s, u"300"_s});
    const auto isLocked = [] { return run({u"flock"_s, u"-n"_s, kHome + u"/changes/lock"_s, u"true"_s}).code == 1; };
    QVERIFY(waitUntil(isLocked, 5'000));
    QElapsedTimer clock;
    clock.start();
    startHelper();
    QVERIFY2(clock.elapsed() < 44'000, qPrintable(QString::number(clock.elapsed()))); // a change waits 45 seconds
    QVERIFY(!processesNamed("svscan").isEmpty());
    (void)ctl({u"hub"_s, u"stop"_s});
}

MW_SANDBOX_TEST_MAIN(tst_Interrupted)
#include "tst_Interrupted.moc"

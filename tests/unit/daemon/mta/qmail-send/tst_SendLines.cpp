// SPDX-License-Identifier: GPL-3.0-or-later
// Every line that qmail-send logs in trouble, provoked for real.
#include "tests/support/QueueFixture.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"
#include "tests/support/SendHarness.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <csignal>
#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSender = "ann@s.example";

quint64 numberOf(const Delivery &d)
{
    return d.message.mid(d.message.indexOf('/') + 1).toULongLong();
}

QByteArray todoRecord(const QByteArray &recipient = "joe@r.example")
{
    return QByteArray("u2000\0p77\0F", 11) + kSender + QByteArray("\0T", 2) + recipient + '\0';
}

QueueMessage waiting(const QByteArray &recipient = "joe@r.example")
{
    return {"Subject: x\n\n", todoRecord(recipient), {}, {}, {}, {}, 0};
}

QueueMessage preprocessed()
{
    return {"Subject: x\n\n", {}, "F" + kSender + '\0', {}, QByteArray("Tjoe@r.example\0", 15), {}, 1900000000};
}

QString inQueue(const QString &script, quint64 number)
{
    return u"cd /var/qmail/queue; n=%1; s=%2; %3"_s.arg(number).arg(number % 23).arg(script);
}

void sh(const QString &script)
{
    const auto done = run({u"bash"_s, u"-ec"_s, script});
    if (done.code != 0)
        qFatal("%s: %s", qPrintable(script), done.errors.constData());
}

} // namespace

class tst_SendLines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void cannotStart_data();
    void cannotStart(); // rows: M11
    void alreadyRunning(); // rows: M11 I5
    void noSpawner(); // rows: M11 I6
    void lostCleaner(); // rows: M12
    void atPreprocessing_data();
    void atPreprocessing(); // rows: M14
    void atDelivery_data();
    void atDelivery(); // rows: M14
    void withFailingCalls_data();
    void withFailingCalls(); // rows: M14
    void diskFull(); // rows: M14
    void bounceCannotBeWritten(); // rows: M13
    void bounceCannotBeQueued(); // rows: M14 P48 E4
    void directoryCannotBeRead(); // rows: M13
    void outOfMemory(); // rows: M13
    void mangledReport(); // rows: M7 I6
    void reportOutOfRange(); // rows: M14 I6
    void timesAtExit(); // rows: M14 M2

private:
    bool logs(const QByteArray &line, int limit = 60'000);

    std::unique_ptr<QueueService> m_queue;
    std::unique_ptr<SendHarness> m_send;
};

void tst_SendLines::init()
{
    makeQueue();
    QDir(u"/var/qmail/control"_s).removeRecursively();
    writeFile(u"/var/qmail/control/me"_s, "gold.example\n");
    m_queue = std::make_unique<QueueService>();
    m_send = std::make_unique<SendHarness>();
    m_send->setAnswer([](const Delivery &) { return QByteArray("Zlater\n"); });
}

void tst_SendLines::cleanup()
{
    m_send.reset();
    m_queue.reset();
    SendHarness::runPlainly();
}

bool tst_SendLines::logs(const QByteArray &line, int limit)
{
    const bool found = m_send->serveUntil([&] { return m_send->log().contains(line); }, limit);
    if (!found)
        qWarning("wanted %s, logged:\n%s", line.constData(), m_send->log().constData());
    return found;
}

void tst_SendLines::cannotStart_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("home") << u":"_s << QByteArray("unable to switch to home directory");
    QTest::newRow("no controls") << u"rm ../control/me"_s << QByteArray("unable to read controls");
    QTest::newRow("unreadable") << u"mkdir ../control/locals"_s << QByteArray("unable to read controls");
    QTest::newRow("queue") << u"chmod 0 ."_s << QByteArray("unable to switch to queue directory");
    QTest::newRow("part of the queue") << u"rmdir info/7"_s << QByteArray("unable to switch to queue directory");
    QTest::newRow("mutex") << u"rm lock/sendmutex"_s << QByteArray("unable to open mutex");
}

void tst_SendLines::cannotStart()
{
    QFETCH(const QString, damage);
    QFETCH(const QByteArray, reason);
    sh(inQueue(damage, 0));
    if (reason.contains("home"))
        m_send->setEnvironment({"QMAILHOME=/nowhere"});
    m_send->start();
    QCOMPARE(m_send->waitForEnd(), 111);
    QCOMPARE(m_send->log(), "alert: cannot start: " + reason + "\n");
    ::chmod("/var/qmail/queue", 0750);
}

void tst_SendLines::alreadyRunning()
{
    const int other = ::open("/var/qmail/queue/lock/sendmutex", O_WRONLY | O_CLOEXEC);
    QCOMPARE(::flock(other, LOCK_EX | LOCK_NB), 0);
    m_send->start();
    QCOMPARE(m_send->waitForEnd(), 111);
    QCOMPARE(m_send->log(), QByteArray("alert: cannot start: qmail-send is already running\n"));
    ::close(other);
}

void tst_SendLines::noSpawner()
{
    const auto ended = run({u"sh"_s, u"-c"_s, u"exec /var/qmail/bin/qmail-send 0>/gold/log 1>/dev/null 2</dev/null "
                                             "3>/dev/null 4</dev/null 5>/dev/null 6</dev/null"_s});
    QCOMPARE(ended.code, 111);
    QCOMPARE(readFile(u"/gold/log"_s), QByteArray("alert: cannot start: hath the daemon spawn no fire?\n"));
}

void tst_SendLines::lostCleaner()
{
    m_send->start();
    QVERIFY(logs("status"));
    for (const auto pid : processesNamed("qmail-clean"))
        ::kill(pid, SIGKILL);
    QCOMPARE(m_send->waitForEnd(), 0);
    QVERIFY(m_send->log().contains("alert: oh no! lost qmail-clean connection! dying...\n"));
}

void tst_SendLines::atPreprocessing_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QByteArray>("line"); // with S and N for the message
    const auto row = [](const char *name, const QString &damage, const char *line) {
        QTest::newRow(name) << damage << QByteArray(line);
    };
    row("stat", u"rm mess/$s/$n"_s, "warning: unable to stat mess/S/N; will try again later");
    row("open", u"chmod 0 todo/$n"_s, "warning: unable to open todo/N; will try again later");
    row("record", u"echo rubbish > todo/$n"_s, "warning: unknown record type in todo/N; will try again later");
    row("unlink", u"mkdir info/$s/$n"_s, "warning: unable to unlink info/S/N; will try again later");
    row("create", u"chmod 500 remote/$s"_s, "warning: unable to create remote/S/N; will try again later");
    row("clean up", u"mkdir intd/$n"_s, "warning: qmail-clean unable to clean up todo/N");
}

void tst_SendLines::atPreprocessing()
{
    QFETCH(const QString, damage);
    QFETCH(QByteArray, line);
    const auto number = addQueueMessage(waiting());
    sh(inQueue(damage, number));
    m_send->start();
    line.replace("S/", QByteArray::number(number % 23) + "/");
    line.replace("/N", "/" + QByteArray::number(number));
    QVERIFY(logs(line + "\n"));
    // Other mail is not held up.
    QCOMPARE(injectMessage(2000, "Subject: y\n\n", kSender, {"other@gold.example"}), 0);
    QVERIFY(logs("to local other@gold.example\n"));
    QVERIFY(!m_send->log().contains("joe@r.example"));
}

void tst_SendLines::atDelivery_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const QString &damage, const char *line) {
        QTest::newRow(name) << damage << QByteArray(line);
    };
    row("open", u"chmod 0 remote/$s/$n"_s, "warning: trouble opening remote/S/N; will try again later");
    row("read", u"rm info/$s/$n; mkdir info/$s/$n"_s, "warning: trouble reading info/S/N; will try again later");
    row("sender", u"echo rubbish > info/$s/$n"_s, "warning: unknown record type in info/S/N; will try again later");
    row("recipients", u"printf 'Xjoe\\0' > remote/$s/$n"_s, "warning: unknown record type in remote/S/N; will try again later");
}

void tst_SendLines::atDelivery()
{
    QFETCH(const QString, damage);
    QFETCH(QByteArray, line);
    const auto number = addQueueMessage(preprocessed());
    sh(inQueue(damage, number));
    m_send->start();
    line.replace("S/N", QByteArray::number(number % 23) + "/" + QByteArray::number(number));
    QVERIFY(logs(line + "\n"));
    QCOMPARE(injectMessage(2000, "Subject: y\n\n", kSender, {"other@gold.example"}), 0);
    QVERIFY(logs("to local other@gold.example\n"));
}

void tst_SendLines::withFailingCalls_data()
{
    QTest::addColumn<QByteArray>("fault"); // of strace
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("fsync") << QByteArray("fsync:error=EIO:when=1..2") << QByteArray("Kfine\n")
                           << QByteArray("warning: trouble fsyncing info, local or remote; will try again later\n");
    QTest::newRow("mark") << QByteArray("pwrite64:error=EIO") << QByteArray("Kfine\n")
                          << QByteArray("; message will be delivered twice!\n");
    QTest::newRow("start qmail-queue") << QByteArray("pipe2:error=EMFILE") << QByteArray("Dno\n")
                                       << QByteArray("warning: unable to start qmail-queue, will try later\n");
}

void tst_SendLines::withFailingCalls()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, line);
    SendHarness::traceSend("-e trace=fsync,pwrite64,pipe2 -e inject=" + fault);
    if (fault.startsWith("pipe2"))
        m_send->setEnvironment({"QMAILQUEUE=/bin/true"});
    m_send->setAnswer([&](const Delivery &) { return answer; });
    m_send->start();
    QVERIFY(logs("status"));
    QCOMPARE(injectMessage(2000, "Subject: x\n\n", kSender, {"joe@r.example"}), 0);
    QVERIFY(logs(line));
}

void tst_SendLines::diskFull()
{
    sh(u"cd /var/qmail/queue; mount -t tmpfs -o size=16k,mode=700,uid=1006,gid=1001 none remote; "
       "for i in $(seq 0 22); do mkdir -m 700 remote/$i; chown 1006:1001 remote/$i; done"_s);
    QByteArray recipients;
    for (int i = 0; i < 60; ++i)
        recipients += "T" + QByteArray(900, 'x') + QByteArray::number(i) + "@r.example" + '\0';
    auto message = waiting();
    message.todo.append(recipients);
    addQueueMessage(message);
    m_send->start();
    const bool found = logs("warning: trouble writing to remote/");
    m_send.reset();
    sh(u"umount -l /var/qmail/queue/remote"_s);
    QVERIFY(found);
    m_send = std::make_unique<SendHarness>(); // with room again it is delivered
    m_send->start();
    QVERIFY(m_send->serveUntil([&] { return m_send->deliveries().size() == 61; }));
}

void tst_SendLines::bounceCannotBeWritten()
{
    m_send->setAnswer([](const Delivery &d) {
        QDir().mkpath(queueFile(u"bounce"_s, numberOf(d)));
        return QByteArray("Dno such user\n");
    });
    m_send->start();
    QCOMPARE(injectMessage(2000, "Subject: x\n\n", kSender, {"joe@r.example"}), 0);
    QVERIFY(logs("alert: unable to append to bounce message"));
    QVERIFY(logs("delivery 1: deferral: no_such_user"));
    QCOMPARE(queueContents().size(), 1);
}

void tst_SendLines::bounceCannotBeQueued()
{
    m_queue.reset();
    auto message = preprocessed();
    message.remote = QByteArray();
    message.bounce = "<joe@r.example>:\nno\n\n";
    addQueueMessage(message);
    m_send->start();
    QVERIFY(logs("warning: trouble injecting bounce message, will try later\n"));
    QCOMPARE(queueContents().size(), 1);
    QCOMPARE(m_send->stop(), 0);
    // A replacement of qmail-queue that takes it.
    writeFile(u"/gold/filter"_s, "#!/bin/sh\ncat > /gold/seen; tr '\\0' '\\n' <&1 > /gold/envelope\n", 0755);
    ::chmod("/gold", 0777);
    m_send->setEnvironment({"QMAILQUEUE=/gold/filter"});
    m_send->start();
    QVERIFY(logs("bounce msg "));
    QVERIFY(readFile(u"/gold/seen"_s).contains("<joe@r.example>:\nno\n"));
    QCOMPARE(readFile(u"/gold/envelope"_s), "F\nT" + kSender + "\n\n");
    QVERIFY(logs("end msg "));
}

void tst_SendLines::directoryCannotBeRead()
{
    m_send->start();
    QVERIFY(logs("status"));
    QCOMPARE(::chmod("/var/qmail/queue/todo", 0), 0);
    writeFile(u"/var/qmail/queue/lock/trigger"_s, QByteArray(1, '\0'), 0622);
    QVERIFY(logs("alert: unable to opendir todo, sleeping...\n"));
    QCOMPARE(::chmod("/var/qmail/queue/todo", 0750), 0);
    QCOMPARE(injectMessage(2000, "Subject: x\n\n", kSender, {"joe@r.example"}), 0);
    QVERIFY(logs("to remote joe@r.example\n"));
}

void tst_SendLines::outOfMemory()
{
    // First as it is, to learn how much it needs; then with little more than that.
    const auto limited = [](const QByteArray &kilobytes) {
        SendHarness::runPlainly();
        QFile::remove(u"/var/qmail/bin/qmail-send"_s);
        writeFile(u"/var/qmail/bin/qmail-send"_s,
                  "#!/bin/sh\nulimit -s 256; ulimit -v " + kilobytes + "; exec /run/programs/qmail-send\n", 0755);
    };
    limited("unlimited");
    m_send->start();
    QVERIFY(logs("status"));
    const auto pages = readFile(u"/proc/%1/statm"_s.arg(processesNamed("qmail-send").value(0))).split(' ').first().toULongLong();
    QVERIFY(pages > 0);
    QCOMPARE(m_send->stop(), 0);
    limited(QByteArray::number(pages * 4 + 16000));
    m_send->start();
    QVERIFY(logs("exiting\nstatus"));
    QList<QByteArray> recipients;
    for (int i = 0; i < 60000; ++i)
        recipients.append(QByteArray(500, 'x') + QByteArray::number(i) + "@r.example");
    QCOMPARE(injectMessage(2000, "Subject: x\n\n", kSender, recipients), 0);
    QCOMPARE(m_send->waitForEnd(), 111);
    QVERIFY2(m_send->log().endsWith("alert: out of memory! dying...\n"), m_send->log().right(200).constData());
}

void tst_SendLines::mangledReport()
{
    m_send->setAnswer([](const Delivery &) { return QByteArray("?what\n"); });
    m_send->start();
    QCOMPARE(injectMessage(2000, "Subject: x\n\n", kSender, {"joe@r.example"}), 0);
    QVERIFY(logs("delivery 1: report mangled, will defer\n"));
    QCOMPARE(queueContents().size(), 1);
}

void tst_SendLines::reportOutOfRange()
{
    m_send->start();
    QVERIFY(logs("status"));
    Delivery nobody;
    nobody.channel = mw::mail::Channel::Remote;
    nobody.slot = 77;
    m_send->report(nobody, "Kfine\n");
    QVERIFY(logs("warning: internal error: delivery report out of range\n"));
    QCOMPARE(m_send->stop(), 0);
}

void tst_SendLines::timesAtExit()
{
    m_send->start();
    QCOMPARE(injectMessage(2000, "Subject: x\n\n", kSender, {"joe@r.example"}), 0);
    QVERIFY(logs("deferral"));
    m_send->serveUntil([] { return false; }, 100);
    QVERIFY(QFile::remove(queueFile(u"remote"_s, numberOf(m_send->deliveries().first()))));
    QCOMPARE(m_send->stop(), 0);
    QVERIFY(m_send->log().contains("warning: unable to utime remote/"));
    QVERIFY(m_send->log().endsWith("; message will be retried too soon\nstatus: exiting\n"));
}

MW_SANDBOX_TEST_MAIN(tst_SendLines)
#include "tst_SendLines.moc"

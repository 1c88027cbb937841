// SPDX-License-Identifier: GPL-3.0-or-later
// The real qmail-qcheck on queues that are sound, damaged, copied, flat, or in use.
#include "tests/support/QueueFixture.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"
#include "tests/support/SendHarness.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

const QueueMessage kWaiting{"Subject: waiting\n\n", QByteArray("u2000\0p77\0Fann@a.example\0Tjoe@r.example\0", 40), {}, {},
                            {}, {}, 0};
const QueueMessage kHalfDone{"Subject: half\n\n", {}, QByteArray("Fann@a.example\0", 15),
                             QByteArray("Djoe@gold.example\0Tjim@gold.example\0", 36), QByteArray("Tbob@r.example\0", 15),
                             "<eve@r.example>:\nno\n\n", 1700000000};
// With what its client said beside the addresses.
const QueueMessage kRemote{"Subject: remote\n\n", {}, QByteArray("F\0Menvid=E1 ret=HDRS\0Rr0 notify=NEVER to=bob@r.example\0", 55), {}, QByteArray("Tbob@r.example\0", 15), {},
                           1700000500};

RunResult qcheck(const QStringList &words = {})
{
    return run(QStringList{u"/var/qmail/bin/qmail-qcheck"_s} + words);
}

// Every call that changes something, one after the other: kill -9 comes when the n-th call of this kind begins.
class Steps {
public:
    bool more() const { return m_call < kCalls.size(); }
    int killed() const { return m_killed; }
    // The exit code; 137 when it came so far.
    int run(const QStringList &words)
    {
        const int code = mw::test::run(QStringList{u"strace"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s,
                                                   u"trace="_s + kCalls[m_call], u"-e"_s,
                                                   u"inject=%1:signal=KILL:when=%2"_s.arg(kCalls[m_call]).arg(m_n),
                                                   u"/var/qmail/bin/qmail-qcheck"_s} +
                                       words)
                             .code;
        ++m_n;
        if (code == 137) {
            ++m_killed;
        } else {
            ++m_call;
            m_n = 1;
        }
        return code;
    }

private:
    static inline const QStringList kCalls{u"renameat"_s, u"rename"_s, u"linkat"_s, u"unlinkat"_s, u"mkdirat"_s, u"write"_s};
    qsizetype m_call = 0;
    int m_n = 1;
    int m_killed = 0;
};

QByteArray hex(const RunResult &r)
{
    return QByteArray::number(r.code) + "\n" + r.output + r.errors;
}

bool noteExists()
{
    return QFileInfo::exists(kQueuePath + u"lock/change"_s);
}

void makeSplitQueue(unsigned split)
{
    writeFile(u"/var/qmail/control/conf-split"_s, QByteArray::number(split) + "\n");
    makeQueue();
    for (unsigned i = split; i < 23; ++i) {
        for (const auto &area : {u"mess"_s, u"info"_s, u"local"_s, u"remote"_s})
            QDir().rmdir(kQueuePath + u"%1/%2"_s.arg(area).arg(i));
    }
}

// Finishes what was interrupted, as an administrator does: what the note says, else the same command again.
RunResult finish(const QStringList &words)
{
    return noteExists() ? qcheck({u"--resume"_s}) : qcheck(words);
}

QByteArray allKept()
{
    return run({u"sh"_s, u"-c"_s, u"cat $(find /var/qmail/queue/kept -type f) 2>/dev/null"_s}).output;
}

// The recipients that are done, as the log of qmail-send has it.
QSet<QByteArray> doneIn(const QByteArray &log)
{
    QHash<QByteArray, QByteArray> started;
    QSet<QByteArray> done;
    for (const auto &line : log.split('\n')) {
        const auto words = line.split(' ');
        if (line.startsWith("starting delivery "))
            started.insert(words.value(2), words.last());
        else if (line.startsWith("delivery ") && words.value(2) == "success:")
            done.insert(started.value(words.value(1)));
    }
    return done;
}

} // namespace

class tst_Qcheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void soundQueue();
    void findsAndMends_data();
    void findsAndMends(); // rows: R75 G18 I2
    void unreadableIsKept_data();
    void unreadableIsKept(); // rows: R75
    void copiedQueueGetsItsNames(); // rows: G42 R75
    void mendsLittleWhileSendRuns(); // rows: G18
    void quietWhileMailFlows(); // rows: R75
    void snapshotWhileMailFlows(); // rows: R74
    void restoreGivesNewNames(); // rows: R74 G42
    void optionsComeBack(); // rows: R74 B22
    void restoreLeavesOutWhatIsThere(); // rows: R74
    void changesTheSplit(); // rows: R75 B36
    void importsFlatQueue(); // rows: P43
    void splitKilledAtEveryStep(); // rows: R75 G18 B36
    void renumberKilledAtEveryStep(); // rows: G42 R75
    void asideKilledAtEveryStep(); // rows: R75
    void restoreKilledAtEveryStep(); // rows: R74
    void nothingStartsInBetween(); // rows: G18
    void usage();
};

void tst_Qcheck::init()
{
    QDir(u"/var/qmail/control"_s).removeRecursively();
    QDir(u"/run/snap"_s).removeRecursively();
    writeFile(u"/var/qmail/control/me"_s, "gold.example\n");
    makeQueue();
}

void tst_Qcheck::soundQueue()
{
    addQueueMessage(kWaiting);
    addQueueMessage(kHalfDone);
    const auto result = qcheck();
    QCOMPARE(result.output, QByteArray("2 messages, 1 of them not yet preprocessed; 0 being written; the queue is in order\n"));
    QCOMPARE(result.code, 0);
}

void tst_Qcheck::findsAndMends_data()
{
    QTest::addColumn<QString>("damage"); // sh, with $n the number of a message and $s its split directory
    QTest::addColumn<QByteArray>("finding");
    const auto row = [](const char *name, const QString &damage, const char *finding) {
        QTest::newRow(name) << damage << QByteArray(finding);
    };
    row("no trigger", u"rm lock/trigger"_s, "lock/trigger: is missing: new mail waits up to 25 minutes [--repair mends it]");
    row("trigger is a file", u"rm lock/trigger; echo > lock/trigger"_s, "lock/trigger: is not a regular file");
    row("trigger for nobody", u"chmod 600 lock/trigger"_s, "lock/trigger: has the wrong mode");
    row("trigger's owner", u"chown 0 lock/trigger"_s, "lock/trigger: does not belong to qmails");
    row("no mutex", u"rm lock/sendmutex"_s, "lock/sendmutex: is missing: qmail-send cannot start");
    row("short tcpto", u"echo > lock/tcpto"_s, "lock/tcpto: is too short");
    row("no directory", u"rmdir pid"_s, "pid: is missing");
    row("no split directory", u"rmdir local/$(( (s + 1) % 23 ))"_s, "is missing: qmail-send cannot start without it");
    row("directory's owner", u"chown 2000 info"_s, "info: does not belong to qmails:qmail");
    row("directory's mode", u"chmod 777 todo"_s, "todo: has the wrong mode");
    row("message's owner", u"chown 2000 mess/$s/$n"_s, "does not belong to qmailq: deliveries of it are deferred");
    row("record's owner", u"chown 0 info/$s/$n"_s, "does not belong to qmails");
    row("record's mode", u"chmod 644 local/$s/$n"_s, "has the wrong mode");
    row("wrong directory", u"mv info/$s/$n info/$(( (s + 1) % 23 ))/$n"_s, "here it is never found");
    row("flat", u"mv mess/$s/$n mess/$n"_s, "here it is never found");
    row("other split", u"mkdir remote/99; mv remote/$s/$n remote/99"_s, "a split directory too many");
    row("strange name", u"echo > mess/$s/core"_s, "no message number");
    row("dangling link", u"ln -s /nowhere mess/$s/1234567"_s, "a dangling symbolic link");
    row("link", u"ln -s /etc/passwd todo/1234567"_s, "a symbolic link: no program follows it here");
    row("directory for a file", u"mkdir todo/1234567"_s, "not a regular file");
    row("left over", u"echo > bounce/1234567; chown 1006 bounce/1234567; chmod 600 bounce/1234567"_s, "left over");
}

void tst_Qcheck::findsAndMends()
{
    QFETCH(const QString, damage);
    QFETCH(const QByteArray, finding);
    const auto number = addQueueMessage(kHalfDone);
    addQueueMessage(kWaiting);
    const auto before = queueContents();
    const auto script = u"cd /var/qmail/queue; n=%1; s=%2; %3"_s.arg(number).arg(number % 23).arg(damage);
    QCOMPARE(run({u"bash"_s, u"-ec"_s, script}).code, 0);
    const auto found = qcheck();
    QCOMPARE(found.code, 1);
    // One text differs by kind: a FIFO's place is taken by something else.
    const auto wanted = finding.contains("is not a regular file") ? QByteArray("lock/trigger: is not a") : finding;
    QVERIFY2(found.output.contains(wanted), hex(found).constData());
    const auto mended = qcheck({u"--repair"_s});
    QVERIFY2(mended.code == 0, hex(mended).constData());
    QCOMPARE(queueContents(), before);
    QCOMPARE(qcheck({u"check"_s}).code, 0);
}

void tst_Qcheck::unreadableIsKept_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("todo") << u"echo rubbish > todo/$n; rm info/$s/$n"_s;
    QTest::newRow("info") << u"echo rubbish > info/$s/$n"_s;
    QTest::newRow("empty info") << u": > info/$s/$n"_s;
    QTest::newRow("local") << u"printf 'Xjoe\\0' > local/$s/$n"_s;
    QTest::newRow("no info") << u"rm info/$s/$n"_s;
    QTest::newRow("no message") << u"rm mess/$s/$n"_s;
}

void tst_Qcheck::unreadableIsKept()
{
    QFETCH(const QString, damage);
    const auto number = addQueueMessage(kHalfDone);
    addQueueMessage(kRemote);
    const auto script = u"cd /var/qmail/queue; n=%1; s=%2; %3"_s.arg(number).arg(number % 23).arg(damage);
    QCOMPARE(run({u"bash"_s, u"-c"_s, script}).code, 0);
    QCOMPARE(qcheck().code, 1);
    const auto mended = qcheck({u"--repair"_s});
    QVERIFY2(mended.code == 0, hex(mended).constData());
    QVERIFY2(mended.output.contains("msg " + QByteArray::number(number) + " has been moved to queue/kept/"), hex(mended).constData());
    const auto kept = allKept();
    QVERIFY(kept.contains("jim@gold.example") || damage.contains(u"local"));
    if (!damage.contains(u"rm mess"))
        QVERIFY(kept.contains(kHalfDone.text));
    QCOMPARE(queueContents(), QList{kRemote.shown()});
}

void tst_Qcheck::copiedQueueGetsItsNames()
{
    for (int i = 0; i < 20; ++i)
        addQueueMessage(i % 3 == 0 ? kWaiting : i % 3 == 1 ? kHalfDone : kRemote);
    const auto before = queueContents();
    copyQueueOntoItself();
    const auto found = qcheck();
    QVERIFY2(found.output.contains("the queue was copied"), hex(found).constData());
    const auto mended = qcheck({u"--repair"_s});
    QVERIFY2(mended.code == 0, hex(mended).constData());
    QCOMPARE(queueContents(), before);
    const QueueService queue; // for the bounces
    SendHarness send;
    send.start();
    QVERIFY(send.serveUntil([&] { return send.log().count("end msg") >= 20; }));
}

void tst_Qcheck::mendsLittleWhileSendRuns()
{
    SendHarness send;
    send.setAnswer([](const Delivery &) { return QByteArray("Zlater\n"); });
    send.start();
    QVERIFY(send.serveUntil([&] { return send.log().contains("status"); }));
    QVERIFY(send.serveUntilIdle()); // it still looks for messages, and would deliver ours
    addQueueMessage(kHalfDone);
    copyQueueOntoItself();
    QFile::remove(kQueuePath + u"lock/trigger"_s);
    const auto before = queueContents();
    const auto mended = qcheck({u"--repair"_s});
    QCOMPARE(mended.code, 1);
    QVERIFY2(mended.output.contains("lock/trigger has been made anew"), hex(mended).constData());
    QVERIFY2(mended.output.contains("[--repair mends it when qmail-send and qmail-queued are stopped]"), hex(mended).constData());
    QCOMPARE(queueContents(), before);
    for (const auto &words : {QStringList{u"--split"_s, u"7"_s}, {u"--import-flat"_s}, {u"--restore"_s, u"/run"_s}}) {
        const auto refused = qcheck(words);
        QCOMPARE(refused.code, 111);
        QVERIFY2(refused.errors.contains("qmail-send is running; stop it first"), hex(refused).constData());
    }
}

// No moment of a message's life is taken for damage.
void tst_Qcheck::quietWhileMailFlows()
{
    const QueueService queue;
    SendHarness send;
    send.start();
    Background injector({u"bash"_s, u"-c"_s,
                         u"for i in $(seq 300); do printf 'Subject: x\\n\\n' > /run/m; "
                         "printf 'Fann@a.example\\0Tjoe%d@r.example\\0\\0' $i > /run/e; "
                         "/var/qmail/bin/qmail-queue < /run/m 1< /run/e; done"_s});
    Background checker({u"bash"_s, u"-c"_s, u"for i in 1 2 3 4; do /var/qmail/bin/qmail-qcheck || exit 1; done"_s});
    QVERIFY(send.serveUntil([&] { return !checker.isRunning(); }, 60'000));
    QVERIFY2(checker.exitCode() == 0, checker.output().constData());
    QVERIFY(send.serveUntil([&] { return !injector.isRunning(); }, 60'000));
}

void tst_Qcheck::snapshotWhileMailFlows()
{
    constexpr int kMessages = 150;
    const QueueService queue;
    SendHarness send;
    send.setAnswer([](const Delivery &d) {
        return QByteArray(d.recipient.startsWith("later") ? "Zlater\n" : "Kfine\n");
    });
    send.start();
    for (int i = 0; i < kMessages; ++i) {
        const auto n = QByteArray::number(i);
        QCOMPARE(injectMessage(2000, "Subject: " + n + "\n\nbody\n", "ann@s.example",
                               {"now" + n + "@r.example", "later" + n + "@r.example"}), 0);
    }
    QVERIFY(send.serveUntil([&] { return send.log().count("deferral") >= kMessages / 2; }));
    const auto done = doneIn(send.log());
    QVERIFY(!done.isEmpty());
    Background taker({u"/var/qmail/bin/qmail-qcheck"_s, u"--snapshot"_s, u"/run/snap"_s});
    QVERIFY(send.serveUntil([&] { return !taker.isRunning(); }));
    QCOMPARE(taker.exitCode(), 0);
    QVERIFY(send.serveUntil([&] { return send.log().count("deferral") == kMessages; }));
    QCOMPARE(send.stop(), 0);

    makeQueue(); // the disk was lost
    const auto restored = qcheck({u"--restore"_s, u"/run/snap"_s});
    QVERIFY2(restored.code == 0, hex(restored).constData());
    QCOMPARE(qcheck().code, 0);
    QHash<QByteArray, int> seen;
    SendHarness again;
    again.setAnswer([&](const Delivery &d) {
        ++seen[d.recipient];
        return QByteArray("Kfine\n");
    });
    again.start();
    QVERIFY(again.serveUntil([&] { return again.log().count("end msg") == kMessages; }));
    for (int i = 0; i < kMessages; ++i)
        QCOMPARE(seen.value("later" + QByteArray::number(i) + "@r.example"), 1);
    for (const auto &recipient : done)
        QVERIFY2(!seen.contains(recipient), recipient.constData());
}

void tst_Qcheck::restoreGivesNewNames()
{
    for (const auto &option : {QStringList{}, QStringList{u"--copy"_s}}) {
        QDir(u"/run/snap"_s).removeRecursively();
        makeQueue();
        for (const auto &message : {kWaiting, kHalfDone, kRemote})
            addQueueMessage(message);
        const auto before = queueContents();
        QCOMPARE(qcheck(QStringList{u"--snapshot"_s, u"/run/snap"_s} + option).code, 0);
        const auto again = qcheck({u"--snapshot"_s, u"/run/snap"_s});
        QVERIFY2(again.errors.contains("is not empty"), hex(again).constData());
        makeQueue();
        // The old names belong to others now.
        for (int i = 0; i < 5; ++i)
            addQueueMessage(kRemote);
        const auto restored = qcheck({u"--restore"_s, u"/run/snap"_s});
        QVERIFY2(restored.code == 0, hex(restored).constData());
        QCOMPARE(qcheck().code, 0);
        auto now = queueContents();
        for (int i = 0; i < 5; ++i)
            now.removeOne(kRemote.shown());
        QCOMPARE(now, before);
    }
    QFile::remove(u"/run/snap/manifest"_s);
    QCOMPARE(qcheck({u"--restore"_s, u"/run/snap"_s}).code, 111);
}

// What a client said beside the addresses survives a lost disk and another split, before and after preprocessing.
void tst_Qcheck::optionsComeBack()
{
    addQueueMessage(kRemote);
    auto waiting = kWaiting;
    waiting.todo = QByteArray("u2000\0p77\0Fann@s.example\0Tjoe@r.example\0Menvid=E2\0R0 orcpt=rfc822;old@r.example\0", 80);
    addQueueMessage(waiting);
    putQueueFile(u"bounce"_s, 4711, "1700000000\n");
    QCOMPARE(::rename("/var/qmail/queue/bounce/4711", "/var/qmail/queue/bounce/4711.success"), 0);
    const auto sound = qcheck();
    QVERIFY2(sound.code == 0, hex(sound).constData());
    QCOMPARE(qcheck({u"--snapshot"_s, u"/run/snap"_s}).code, 0);
    makeQueue();
    QCOMPARE(qcheck({u"--restore"_s, u"/run/snap"_s}).code, 0);
    QCOMPARE(qcheck({u"--split"_s, u"7"_s}).code, 0);
    const QueueService queue;
    SendHarness send;
    send.start();
    QVERIFY(send.serveUntil([&] { return send.log().count("end msg") == 2; }));
    QStringList seen;
    for (const auto &d : send.deliveries())
        seen.append(QString::fromStdString(mw::mail::encodeDeliveryOptions(d.options)));
    seen.sort();
    QCOMPARE(seen, (QStringList{u"envid=E1 ret=HDRS notify=NEVER"_s, u"envid=E2 orcpt=rfc822;old@r.example"_s}));
}

void tst_Qcheck::restoreLeavesOutWhatIsThere()
{
    addQueueMessage(kHalfDone);
    addQueueMessage(kWaiting);
    const auto before = queueContents();
    QCOMPARE(qcheck({u"--snapshot"_s, u"/run/snap"_s}).code, 0);
    const auto restored = qcheck({u"--restore"_s, u"/run/snap"_s});
    QVERIFY2(restored.output.contains("is still in the queue: left out"), hex(restored).constData());
    QCOMPARE(queueContents(), before);
}

void tst_Qcheck::changesTheSplit()
{
    for (int i = 0; i < 30; ++i)
        addQueueMessage(i % 2 ? kHalfDone : kWaiting);
    const auto before = queueContents();
    const auto changed = qcheck({u"--split"_s, u"41"_s});
    QVERIFY2(changed.code == 0, hex(changed).constData());
    QCOMPARE(readFile(u"/var/qmail/control/conf-split"_s), QByteArray("41\n"));
    QCOMPARE(queueContents(41), before);
    QCOMPARE(qcheck({u"--split"_s, u"7"_s}).code, 0);
    QCOMPARE(queueContents(7), before);
    QCOMPARE(QDir(kQueuePath + u"mess"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 7);
    const QueueService queue;
    SendHarness send;
    send.start();
    QVERIFY(send.serveUntil([&] { return send.log().count("end msg") >= 30; }));
}

void tst_Qcheck::importsFlatQueue()
{
    for (int i = 0; i < 10; ++i)
        addQueueMessage(kHalfDone);
    const auto before = queueContents();
    QCOMPARE(run({u"sh"_s, u"-ec"_s, u"cd /var/qmail/queue; for d in mess info local remote; do mv $d/*/* $d; done"_s}).code, 0);
    QCOMPARE(queueContents(), QList<QByteArray>());
    QCOMPARE(qcheck().code, 1);
    const auto moved = run({u"/var/qmail/bin/qmail-upq"_s});
    QVERIFY2(moved.code == 0, hex(moved).constData());
    QCOMPARE(queueContents(), before);
}

void tst_Qcheck::splitKilledAtEveryStep()
{
    unsigned split = 3;
    makeSplitQueue(split);
    for (int i = 0; i < 4; ++i)
        addQueueMessage(i % 2 ? kHalfDone : kWaiting, split);
    const auto before = queueContents(split);
    Steps steps;
    while (steps.more()) {
        split = split == 3 ? 5 : 3;
        const QStringList words{u"--split"_s, QString::number(split)};
        steps.run(words);
        const auto finished = finish(words);
        QVERIFY2(finished.code == 0, hex(finished).constData());
        QCOMPARE(queueContents(split), before);
    }
    QVERIFY2(steps.killed() > 15, QByteArray::number(steps.killed()).constData());
}

void tst_Qcheck::renumberKilledAtEveryStep()
{
    makeSplitQueue(3);
    for (int i = 0; i < 3; ++i)
        addQueueMessage(i % 2 ? kHalfDone : kWaiting, 3);
    const auto before = queueContents(3);
    Steps steps;
    while (steps.more()) {
        copyQueueOntoItself();
        steps.run({u"--repair"_s});
        const auto finished = finish({u"--repair"_s});
        QVERIFY2(finished.code == 0, hex(finished).constData());
        QCOMPARE(queueContents(3), before);
    }
    QVERIFY2(steps.killed() > 8, QByteArray::number(steps.killed()).constData());
}

void tst_Qcheck::asideKilledAtEveryStep()
{
    Steps steps;
    while (steps.more()) {
        makeSplitQueue(3);
        const auto number = addQueueMessage(kHalfDone, 3);
        addQueueMessage(kRemote, 3);
        putQueueFile(u"info"_s, number, "rubbish", 3);
        steps.run({u"--repair"_s});
        const auto finished = finish({u"--repair"_s});
        QVERIFY2(finished.code == 0, hex(finished).constData());
        // The text is in the queue no more, but it is kept, and so is each of its records.
        QCOMPARE(queueContents(3), QList{kRemote.shown()});
        const auto kept = allKept();
        for (const auto &part : {kHalfDone.text, QByteArray("rubbish"), kHalfDone.local, kHalfDone.bounce})
            QCOMPARE(kept.count(part), 1);
    }
    QVERIFY2(steps.killed() > 5, QByteArray::number(steps.killed()).constData());
}

void tst_Qcheck::restoreKilledAtEveryStep()
{
    makeSplitQueue(3);
    for (const auto &message : {kWaiting, kHalfDone, kRemote})
        addQueueMessage(message, 3);
    const auto before = queueContents(3);
    QCOMPARE(qcheck({u"--snapshot"_s, u"/run/snap"_s, u"--copy"_s}).code, 0);
    const QStringList words{u"--restore"_s, u"/run/snap"_s};
    Steps steps;
    while (steps.more()) {
        makeSplitQueue(3);
        steps.run(words);
        // Killed before the note was there, or after it had gone: nothing or everything has come back.
        if (noteExists() || queueContents(3).isEmpty()) {
            const auto finished = finish(words);
            QVERIFY2(finished.code == 0, hex(finished).constData());
        }
        QVERIFY(!noteExists());
        QCOMPARE(queueContents(3), before);
        const auto checked = qcheck();
        QVERIFY2(checked.code == 0, hex(checked).constData());
    }
    QVERIFY2(steps.killed() > 18, QByteArray::number(steps.killed()).constData());
}

void tst_Qcheck::nothingStartsInBetween()
{
    addQueueMessage(kHalfDone);
    QCOMPARE(qcheck({u"--snapshot"_s, u"/run/snap"_s}).code, 0);
    makeQueue();
    const QByteArray beingWritten = "restore /run/snap\n17 "; // by a restore that goes on while somebody looks
    writeFile(kQueuePath + u"lock/change"_s, beingWritten);
    {
        SendHarness send;
        send.start();
        QCOMPARE(send.waitForEnd(), 111);
        QVERIFY2(send.log().startsWith("alert: cannot start: a change of the queue is not finished"), send.log().constData());
    }
    QVERIFY(qcheck().output.contains("lock/change: a change is not finished (restore /run/snap)"));
    QCOMPARE(readFile(kQueuePath + u"lock/change"_s), beingWritten);
    QCOMPARE(qcheck({u"--repair"_s}).code, 111);
    QCOMPARE(qcheck({u"--abandon"_s}).code, 0);
    QCOMPARE(qcheck().code, 0);
    writeFile(kQueuePath + u"lock/change"_s, "split 5\n");
    const auto queued = run({u"/var/qmail/bin/qmail-queued"_s});
    QCOMPARE(queued.code, 111);
    QVERIFY2(queued.errors.contains("qmail-qcheck --resume"), hex(queued).constData());
    QCOMPARE(qcheck({u"--abandon"_s}).code, 111);
    QCOMPARE(qcheck({u"--resume"_s}).code, 0);
    QCOMPARE(readFile(u"/var/qmail/control/conf-split"_s), QByteArray("5\n"));
}

void tst_Qcheck::usage()
{
    for (const auto &words : {QStringList{u"--split"_s}, {u"--split"_s, u"0"_s}, {u"--what"_s},
                              {u"--repair"_s, u"--check"_s}, {u"--restore"_s}})
        QCOMPARE(qcheck(words).code, 100);
    const auto stranger = run({u"/var/qmail/bin/qmail-qcheck"_s}, {.user = 2000});
    QCOMPARE(stranger.code, 111);
}

MW_SANDBOX_TEST_MAIN(tst_Qcheck)
#include "tst_Qcheck.moc"

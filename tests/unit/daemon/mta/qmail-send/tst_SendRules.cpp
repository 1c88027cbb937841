// SPDX-License-Identifier: GPL-3.0-or-later
// What qmail-send does by its control files, what survives a kill, and what is on disk when.
#include "shared/mail/SendCommand.h"
#include "tests/support/QueueFixture.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"
#include "tests/support/SendHarness.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <csignal>
#include <ctime>
#include <memory>
#include <sys/stat.h>
#include <utime.h>

using namespace mw::mail;
using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSender = "ann@s.example";

SendClient client()
{
    auto made = SendClient::connect();
    if (!made)
        qFatal("%s", made.error().text.c_str());
    return std::move(*made);
}

void control(const QString &name, const QByteArray &content)
{
    writeFile(u"/var/qmail/control/"_s + name, content);
}

int inject(const QList<QByteArray> &recipients = {"joe@r.example"})
{
    return injectMessage(2000, "Subject: x\n\nbody\n", kSender, recipients);
}

QByteArray messageText(const Delivery &d)
{
    return readFile(kQueuePath + u"mess/"_s + QString::fromLatin1(d.message));
}

quint64 numberOf(const Delivery &d)
{
    return d.message.mid(d.message.indexOf('/') + 1).toULongLong();
}

void makeBorn(quint64 number, qint64 when)
{
    const utimbuf times{when, when};
    ::utime(QFile::encodeName(queueFile(u"info"_s, number)).constData(), &times);
}

QStringList sideFiles()
{
    return QDir(kQueuePath + u"bounce"_s).entryList({u"*.*"_s}, QDir::Files);
}

// Lines of the trace with this text, and where each is.
QList<qsizetype> traced(const QByteArray &text)
{
    QList<qsizetype> out;
    const auto lines = readFile(u"/gold/trace"_s).split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].contains(text))
            out.append(i);
    }
    return out;
}

} // namespace

class tst_SendRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void rereadsOnHangup(); // rows: G57
    void keepsSettingsItCannotReread(); // rows: G57 M13
    void holdsAChannel_data();
    void holdsAChannel(); // rows: C33
    void shortensBounces(); // rows: C33
    void refusedBounceIsGivenUp(); // rows: M9 P48
    void pendingCommandSurvivesKill_data();
    void pendingCommandSurvivesKill(); // rows: G61
    void tellsOfDelayOnce(); // rows: G8 B23
    void noNoticeUnasked(); // rows: G8 B23
    void retriesAsToldTo_data();
    void retriesAsToldTo(); // rows: G50 I5 B40
    void touchIsNotNeeded(); // rows: G61
    void flushesSlowly(); // rows: G44
    void brokenTrigger_data();
    void brokenTrigger(); // rows: G9 I3
    void replacedTrigger(); // rows: G9
    void exitsStepByStep(); // rows: G16 M1 M2
    void bounceIsOnDiskBeforeTheMark(); // rows: G67
    void recordsAreOnDiskBeforeTodoGoes(); // rows: G43 I2
    void numberAndBirthNameOneMessage(); // rows: G52

private:
    bool logs(const QByteArray &line, int limit = 60'000);
    std::vector<SendEntry> entries() { return client().list().value_or(std::vector<SendEntry>{}); }

    std::unique_ptr<QueueService> m_queue;
    std::unique_ptr<SendHarness> m_send;
};

void tst_SendRules::init()
{
    makeQueue();
    QDir(u"/var/qmail/control"_s).removeRecursively();
    control(u"me"_s, "gold.example\n");
    m_queue = std::make_unique<QueueService>();
    m_send = std::make_unique<SendHarness>();
    m_send->setAnswer([](const Delivery &) { return QByteArray("Zlater\n"); });
}

void tst_SendRules::cleanup()
{
    m_send.reset();
    m_queue.reset();
    SendHarness::runPlainly();
}

bool tst_SendRules::logs(const QByteArray &line, int limit)
{
    const bool found = m_send->serveUntil([&] { return m_send->log().contains(line); }, limit);
    if (!found)
        qWarning("wanted %s, logged:\n%s", line.constData(), m_send->log().constData());
    return found;
}

void tst_SendRules::rereadsOnHangup()
{
    QByteArray bounce;
    m_send->setAnswer([&](const Delivery &d) {
        if (d.sender.isEmpty())
            bounce = messageText(d);
        return QByteArray(d.sender.isEmpty() ? "Kfine\n" : "Dno\n");
    });
    m_send->start();
    QVERIFY(logs("status: local 0/10 remote 0/20\n"));
    control(u"concurrencylocal"_s, "3\n");
    control(u"concurrencyremote"_s, "200\n"); // the spawner allows 120
    control(u"percenthack"_s, "hack.example\n");
    control(u"envnoathost"_s, "no.at.example\n");
    control(u"bouncefrom"_s, "robot\n");
    control(u"bouncehost"_s, "bounce.example\n");
    m_send->signal(SIGHUP);
    QVERIFY(logs("status: local 0/3 remote 0/120\n"));
    QCOMPARE(inject({"joe%r.example@hack.example", "jim"}), 0);
    QVERIFY(logs("to remote joe@r.example\n"));
    QVERIFY(logs("to remote jim@no.at.example\n"));
    QVERIFY(m_send->serveUntil([&] { return !bounce.isEmpty(); }));
    QVERIFY2(bounce.contains("\nFrom: robot@bounce.example\n"), bounce.constData());
    control(u"queuelifetime"_s, "0\n");
    m_send->signal(SIGHUP);
    m_send->setAnswer([](const Delivery &) { return QByteArray("Zlater\n"); });
    QCOMPARE(inject({"old@r.example"}), 0);
    QVERIFY(logs("to remote old@r.example\n"));
    QVERIFY(logs(": later/")); // what still runs is not tried again
    QTest::qWait(1100);
    m_send->signal(SIGALRM);
    QVERIFY(logs("failure: later/I'm_not_going_to_try_again"));
}

void tst_SendRules::keepsSettingsItCannotReread()
{
    m_send->start();
    QVERIFY(logs("status"));
    QDir().mkpath(u"/var/qmail/control/locals"_s);
    control(u"concurrencylocal"_s, "3\n");
    m_send->signal(SIGHUP);
    QVERIFY(logs("alert: unable to reread controls\n"));
    QCOMPARE(inject({"joe@gold.example"}), 0);
    QVERIFY(logs("to local joe@gold.example\n"));
    QVERIFY(m_send->log().contains("status: local 1/10 remote 0/20\n"));
}

void tst_SendRules::holdsAChannel_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("held");
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("local") << u"holdlocal"_s << QByteArray("to local joe@gold.example\n") << QByteArray("to remote joe@r.example\n");
    QTest::newRow("remote") << u"holdremote"_s << QByteArray("to remote joe@r.example\n") << QByteArray("to local joe@gold.example\n");
}

void tst_SendRules::holdsAChannel()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, held);
    QFETCH(const QByteArray, other);
    control(name, "1\n");
    m_send->start();
    QCOMPARE(inject({"joe@gold.example", "joe@r.example"}), 0);
    QVERIFY(logs(other));
    m_send->signal(SIGALRM);
    QVERIFY(!m_send->serveUntil([&] { return m_send->log().contains(held); }, 300));
    control(name, "0\n");
    m_send->signal(SIGHUP);
    QVERIFY(logs(held));
}

void tst_SendRules::shortensBounces()
{
    QByteArray bounce;
    m_send->setAnswer([&](const Delivery &d) {
        if (d.sender.isEmpty())
            bounce = messageText(d);
        return QByteArray(d.sender.isEmpty() ? "Kfine\n" : "Dno\n");
    });
    control(u"bouncemaxbytes"_s, "1000\n");
    control(u"bouncesubject"_s, "it came back\n");
    m_send->start();
    QCOMPARE(injectMessage(2000, "Subject: x\n\n" + QByteArray(300'000, 'y') + "\nend\n", kSender, {"joe@r.example"}), 0);
    QVERIFY(m_send->serveUntil([&] { return !bounce.isEmpty(); }));
    QVERIFY(bounce.contains("\nSubject: it came back\n"));
    QVERIFY(bounce.endsWith("y\n\n--- Rest of message truncated.\n"));
    QVERIFY(bounce.size() < 2500);
    bounce.clear();
    QCOMPARE(inject(), 0); // shorter than that: all of it
    QVERIFY(m_send->serveUntil([&] { return !bounce.isEmpty(); }));
    QVERIFY(bounce.endsWith("\nbody\n"));
}

void tst_SendRules::refusedBounceIsGivenUp()
{
    m_send->setAnswer([](const Delivery &) { return QByteArray("Dno\n"); });
    writeFile(u"/gold/filter"_s, "#!/bin/sh\ncat > /dev/null; exit 31\n", 0755);
    m_send->setEnvironment({"QMAILQUEUE=/gold/filter"});
    m_send->start();
    QCOMPARE(inject(), 0);
    QVERIFY(logs("end msg"));
    const auto number = QByteArray::number(numberOf(m_send->deliveries().first()));
    QVERIFY2(m_send->log().contains("warning: trouble injecting bounce message: refused for good: "), m_send->log().constData());
    QVERIFY(m_send->log().contains("triple bounce: discarding bounce/" + number + "\nend msg " + number + "\n"));
    QVERIFY(QDir(kQueuePath + u"bounce"_s).entryList(QDir::Files).isEmpty());
}

void tst_SendRules::pendingCommandSurvivesKill_data()
{
    QTest::addColumn<bool>("back");
    QTest::newRow("return") << true;
    QTest::newRow("remove") << false;
}

void tst_SendRules::pendingCommandSurvivesKill()
{
    QFETCH(const bool, back);
    QByteArray bounce;
    m_send->setAnswer([&](const Delivery &d) -> std::optional<QByteArray> {
        if (!d.sender.isEmpty())
            return std::nullopt;
        bounce = messageText(d);
        return "Kfine\n";
    });
    m_send->start();
    QCOMPARE(inject(), 0);
    QVERIFY(m_send->serveUntil([&] { return !m_send->deliveries().isEmpty(); }));
    const auto list = entries();
    QCOMPARE(list.size(), std::size_t(1));
    const CommandTarget target{list[0].number, list[0].birth};
    const auto answer = back ? client().returnToSender(target, "Not wanted.") : client().remove(target);
    QCOMPARE(answer->outcome, CommandOutcome::Pending);
    m_send->kill();
    QCOMPARE(sideFiles().size(), 1);
    m_send->start();
    const int ends = back ? 2 : 1; // the bounce, too
    QVERIFY(m_send->serveUntil([&] { return queueContents().isEmpty() && m_send->log().count("end msg") == ends; }));
    const auto before = m_send->deliveries().size();
    QCOMPARE(before, back ? 2 : 1); // the message itself was not tried again
    QCOMPARE(bounce.contains("<joe@r.example>:\nNot wanted.\n"), back);
    QCOMPARE(sideFiles(), QStringList());
}

void tst_SendRules::tellsOfDelayOnce()
{
    QList<QByteArray> notices;
    m_send->setAnswer([&](const Delivery &d) {
        if (d.sender.isEmpty())
            notices.append(d.recipient + ": " + messageText(d));
        return QByteArray(d.sender.isEmpty() ? "Kfine\n" : "Zlater\n");
    });
    control(u"delaynotice"_s, "2\n");
    m_send->start();
    QCOMPARE(inject({"joe@r.example", "jim@gold.example"}), 0);
    QVERIFY(m_send->serveUntil([&] { return m_send->log().count("deferral") == 2; }));
    const auto number = numberOf(m_send->deliveries().first());
    m_send->serveUntil([] { return false; }, 100);
    QCOMPARE(notices.size(), 0);
    makeBorn(number, ::time(nullptr) - 3 * 3600);
    m_send->signal(SIGALRM);
    QVERIFY(logs("delay notice msg " + QByteArray::number(number) + " qp "));
    QVERIFY(m_send->serveUntil([&] { return notices.size() == 1; }));
    QVERIFY(notices[0].startsWith(kSender + ": "));
    QVERIFY2(notices[0].contains("<jim@gold.example>:\n") && notices[0].contains("<joe@r.example>:\n") &&
                 notices[0].contains("Subject: delivery delayed\n"),
             notices[0].constData());
    for (const bool restart : {false, true}) {
        QVERIFY(m_send->serveUntil([&] { return sideFiles().size() == 1; }));
        if (restart) {
            m_send->kill();
            m_send->start();
        }
        QVERIFY(m_send->serveUntilIdle());
        const auto before = m_send->log().count("deferral");
        m_send->signal(SIGALRM);
        QVERIFY(m_send->serveUntil([&] { return m_send->log().count("deferral") >= before + 2; }));
    }
    QVERIFY(m_send->serveUntilIdle());
    QCOMPARE(notices.size(), 1);
    m_send->setAnswer({});
    m_send->signal(SIGALRM);
    QVERIFY(logs("end msg " + QByteArray::number(number)));
    QCOMPARE(sideFiles(), QStringList());
}

void tst_SendRules::noNoticeUnasked()
{
    m_send->start();
    QCOMPARE(inject(), 0);
    QVERIFY(logs("deferral"));
    makeBorn(numberOf(m_send->deliveries().first()), ::time(nullptr) - 3 * 86400);
    m_send->serveUntil([] { return false; }, 100);
    m_send->signal(SIGALRM);
    QVERIFY(m_send->serveUntil([&] { return m_send->log().count("deferral") == 2; }));
    m_send->serveUntil([] { return false; }, 200);
    QCOMPARE(m_send->deliveries().size(), 2);
}

void tst_SendRules::retriesAsToldTo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("least"); // of the wait, for a message an hour old
    QTest::addColumn<qint64>("most");
    QTest::newRow("formula") << QString() << QByteArray() << qint64(2799) << qint64(2801); // (60 + 20)^2 - 3600
    QTest::newRow("faster") << u"retryremote"_s << QByteArray("5\n") << qint64(620) << qint64(626); // 65^2 - 3600
    QTest::newRow("longest") << u"retrylongest"_s << QByteArray("900\n") << qint64(899) << qint64(901);
    QTest::newRow("other channel") << u"retrylocal"_s << QByteArray("5\n") << qint64(2799) << qint64(2801);
}

void tst_SendRules::retriesAsToldTo()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, value);
    QFETCH(const qint64, least);
    QFETCH(const qint64, most);
    if (!name.isEmpty())
        control(name, value);
    const auto now = ::time(nullptr);
    addQueueMessage({"Subject: x\n\n", {}, QByteArray("Fa@a.example\0", 13), {}, QByteArray("Tjoe@r.example\0", 15), {}, now - 3600});
    m_send->start();
    QVERIFY(logs("deferral"));
    const auto after = ::time(nullptr);
    const auto list = entries();
    QCOMPARE(list.size(), std::size_t(1));
    const auto due = *list[0].channels[1].due;
    QVERIFY2(due - now >= least && due - after <= most, QByteArray::number(qint64(due - now)).constData());
}

// Everything that touch(1) on queue files did has a command.
void tst_SendRules::touchIsNotNeeded()
{
    m_send->start();
    QCOMPARE(inject(), 0);
    QVERIFY(logs("deferral"));
    m_send->serveUntil([] { return false; }, 100);
    const auto entry = entries().at(0);
    const auto path = QFile::encodeName(queueFile(u"remote"_s, entry.number));
    const utimbuf soon{1, 1};
    QCOMPARE(::utime(path.constData(), &soon), 0); // has no effect while qmail-send runs
    QVERIFY(!m_send->serveUntil([&] { return m_send->deliveries().size() > 1; }, 300));
    QCOMPARE(entries().at(0).channels[1].due, entry.channels[1].due);
    QCOMPARE(client().retry({entry.number, entry.birth})->outcome, CommandOutcome::Done);
    QVERIFY(m_send->serveUntil([&] { return m_send->deliveries().size() == 2; }));
}

void tst_SendRules::flushesSlowly()
{
    control(u"flushrate"_s, "1\n");
    m_send->start();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(inject({QByteArray::number(i) + "@r.example"}), 0);
    QVERIFY(m_send->serveUntil([&] { return m_send->log().count("deferral") == 5; }));
    m_send->serveUntil([] { return false; }, 100);
    m_send->setAnswer([](const Delivery &) -> std::optional<QByteArray> { return std::nullopt; });
    QCOMPARE(client().retryAll()->outcome, CommandOutcome::Done);
    QList<qint64> due;
    for (const auto &entry : entries())
        due.append(*entry.channels[1].due);
    std::ranges::sort(due);
    QCOMPARE(due.size(), 5);
    for (qsizetype i = 1; i < due.size(); ++i)
        QCOMPARE(due[i], due[0] + i);
    QVERIFY(m_send->serveUntil([&] { return m_send->deliveries().size() == 10; }));
}

void tst_SendRules::brokenTrigger_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<bool>("alert"); // it takes the right of another account to mend it
    QTest::newRow("missing") << u"rm lock/trigger"_s << true;
    QTest::newRow("file") << u"rm lock/trigger; touch lock/trigger"_s << true;
    QTest::newRow("mode") << u"chmod 600 lock/trigger"_s << false;
}

void tst_SendRules::brokenTrigger()
{
    QFETCH(const QString, damage);
    QFETCH(const bool, alert);
    m_send->setAnswer({});
    QCOMPARE(run({u"sh"_s, u"-ec"_s, u"cd /var/qmail/queue; "_s + damage}).code, 0);
    m_send->start();
    QVERIFY(logs("status"));
    m_send->serveUntil([] { return false; }, 100);
    QCOMPARE(inject(), 0); // its pull is lost
    QVERIFY(logs("end msg"));
    QVERIFY(!alert || logs("alert: lock/trigger cannot be pulled")); // the first look may have found it
    QCOMPARE(m_send->log().count("alert: lock/trigger cannot be pulled; todo is looked at every 30 seconds"), alert ? 1 : 0);
    // And qmail-queued makes a new one when it starts.
    m_queue.reset();
    m_queue = std::make_unique<QueueService>();
    struct stat s{};
    QCOMPARE(::stat("/var/qmail/queue/lock/trigger", &s), 0);
    QVERIFY(S_ISFIFO(s.st_mode) && (s.st_mode & 0777) == 0622 && s.st_uid == 1006);
}

void tst_SendRules::replacedTrigger()
{
    m_send->setAnswer({});
    m_send->start();
    QVERIFY(logs("status"));
    const auto script = u"cd /var/qmail/queue/lock; mkfifo -m 622 new; chown 1006:1001 new; mv new trigger"_s;
    QCOMPARE(run({u"sh"_s, u"-ec"_s, script}).code, 0);
    QCOMPARE(inject(), 0);
    QVERIFY(logs("end msg"));
    QVERIFY(!m_send->log().contains("alert"));
    QCOMPARE(inject(), 0);
    QVERIFY(m_send->serveUntil([&] { return m_send->log().count("end msg") == 2; }, 15'000));
}

void tst_SendRules::exitsStepByStep()
{
    m_send->setAnswer([](const Delivery &) -> std::optional<QByteArray> { return std::nullopt; });
    m_send->start();
    QCOMPARE(inject({"a@r.example", "b@r.example", "c@r.example"}), 0);
    QVERIFY(m_send->serveUntil([&] { return m_send->deliveries().size() == 3; }));
    m_send->signal(SIGTERM);
    m_send->serveUntil([] { return false; }, 100);
    for (unsigned left = 3; left > 0; --left) {
        QCOMPARE(entries().at(0).channels[1].running, left); // whoever waits can ask what for
        const auto wanted = "status: local 0/10 remote " + QByteArray::number(left - 1) + "/20 exitasap\n";
        m_send->report(m_send->deliveries().at(3 - left), "Kfine\n");
        QVERIFY(logs(wanted));
    }
    QCOMPARE(m_send->waitForEnd(), 0);
    QVERIFY(m_send->log().endsWith("status: exiting\n"));
}

void tst_SendRules::bounceIsOnDiskBeforeTheMark()
{
    SendHarness::traceSend("-e trace=fsync,pwrite64");
    m_send->setAnswer([](const Delivery &d) { return QByteArray(d.sender.isEmpty() ? "Kfine\n" : "Dno\n"); });
    m_send->start();
    QCOMPARE(inject({"a@r.example", "b@r.example"}), 0);
    QVERIFY(m_send->serveUntil([&] { return m_send->log().count("end msg") == 2; }));
    QCOMPARE(m_send->stop(), 0);
    const auto synced = traced("fsync(");
    const auto file = traced("/queue/bounce/" + QByteArray::number(numberOf(m_send->deliveries().first())) + ">");
    const auto directory = traced("/queue/bounce>");
    const auto marks = traced("pwrite64(");
    QVERIFY(!synced.isEmpty() && !file.isEmpty() && !directory.isEmpty() && marks.size() >= 2);
    QVERIFY(file.first() < marks.first() && directory.first() < marks.first());
}

void tst_SendRules::recordsAreOnDiskBeforeTodoGoes()
{
    constexpr int kMessages = 200;
    QList<quint64> numbers;
    for (int i = 0; i < kMessages; ++i) {
        const auto record = QByteArray("u2000\0p77\0Fann@a.example\0T", 26) + QByteArray::number(i) + QByteArray("@r.example\0", 11);
        numbers.append(addQueueMessage({"Subject: x\n\n", record, {}, {}, {}, {}, 0}));
    }
    SendHarness::traceSend("-e trace=fsync,write");
    m_send->setAnswer({});
    m_send->start();
    QVERIFY(m_send->serveUntil([&] { return m_send->log().count("end msg") == kMessages; }, 60'000));
    QCOMPARE(m_send->stop(), 0);
    const auto trace = readFile(u"/gold/trace"_s);
    for (const auto number : numbers) {
        const auto name = QByteArray::number(number % 23) + "/" + QByteArray::number(number);
        // strace shows what is written to qmail-clean; several commands may go in one piece.
        const auto asked = trace.indexOf("todo/" + QByteArray::number(number) + "\\0");
        const auto gone = asked >= 0 ? asked : trace.size();
        for (const auto *area : {"info", "remote"}) {
            const auto file = trace.indexOf("/queue/" + QByteArray(area) + "/" + name + ">");
            QVERIFY2(file >= 0 && file < gone, name.constData());
        }
    }
    const auto syncs = trace.count("fsync(");
    qInfo("%lld syncs for %d messages that were there at once", syncs, kMessages);
    QVERIFY(syncs >= 2 * kMessages);     // each file
    QVERIFY(syncs <= 2 * kMessages + 46); // but the directories of a group once
}

void tst_SendRules::numberAndBirthNameOneMessage()
{
    m_send->start();
    QCOMPARE(inject(), 0);
    QVERIFY(logs("deferral"));
    m_send->serveUntil([] { return false; }, 100);
    const auto first = entries().at(0);
    QCOMPARE(client().remove({first.number, first.birth})->outcome, CommandOutcome::Done);
    QVERIFY(m_send->serveUntil([&] { return queueContents().isEmpty(); }));
    QTest::qWait(1100);
    // The same inode is used again, if need be by hand: another message under the old number.
    auto reused = addQueueMessage({"Subject: y\n\n", QByteArray("u2000\0p77\0Fann@a.example\0Tjim@r.example\0", 40), {}, {}, {}, {}, 0});
    m_send->signal(SIGALRM);
    writeFile(kQueuePath + u"lock/trigger"_s, QByteArray(1, '\0'), 0622);
    QVERIFY(logs("to remote jim@r.example\n"));
    m_send->serveUntil([] { return false; }, 100);
    const auto answer = client().remove({reused, first.birth});
    QCOMPARE(answer->outcome, CommandOutcome::BirthDiffers);
    QCOMPARE(queueContents().size(), 1);
}

MW_SANDBOX_TEST_MAIN(tst_SendRules)
#include "tst_SendRules.moc"

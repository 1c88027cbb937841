// SPDX-License-Identifier: GPL-3.0-or-later
// The real qmail-send: commands on its socket, holds, restarts, and its behaviour under load.
#include "shared/mail/SendCommand.h"
#include "tests/support/Sandbox.h"
#include "tests/support/SendHarness.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <csignal>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace mw::mail;
using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

const QString kQueue = u"/var/qmail/queue/"_s;

SendClient client()
{
    auto made = SendClient::connect();
    if (!made)
        qFatal("%s", made.error().text.c_str());
    return std::move(*made);
}

QByteArray messageText(const Delivery &d)
{
    return readFile(kQueue + u"mess/"_s + QString::fromLatin1(d.message));
}

qsizetype queued()
{
    qsizetype out = 0;
    for (int i = 0; i < 23; ++i)
        out += QDir(kQueue + u"mess/%1"_s.arg(i)).entryList(QDir::Files).size();
    return out;
}

} // namespace

class tst_SendProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void retries(); // rows: I5 P2
    void returnsIdle(); // rows: G61
    void returnsAfterReport_data();
    void returnsAfterReport(); // rows: G61
    void removes(); // rows: G61
    void holdSurvives_data();
    void holdSurvives(); // rows: G61
    void refuses(); // rows: G52 G61
    void strangersAreTurnedAway(); // rows: G61
    void keepsDueTimes(); // rows: I5 I2
    void manyMessages(); // rows: P2
    void lostSpawner(); // rows: M12
    void lostSpawnerAmidNewMail(); // rows: M12

private:
    void injectOne(const QList<QByteArray> &recipients = {"joe@r.example"});
    SendEntry onlyEntry();
    CommandTarget target();

    std::unique_ptr<QueueService> m_queue;
    std::unique_ptr<SendHarness> m_send;
};

void tst_SendProgram::init()
{
    makeQueue();
    QDir(u"/var/qmail/control"_s).removeRecursively();
    writeFile(u"/var/qmail/control/me"_s, "gold.example\n");
    m_queue = std::make_unique<QueueService>();
    m_send = std::make_unique<SendHarness>();
}

void tst_SendProgram::cleanup()
{
    m_send.reset();
    m_queue.reset();
}

void tst_SendProgram::injectOne(const QList<QByteArray> &recipients)
{
    QCOMPARE(injectMessage(2000, "Subject: x\n\nbody\n", "ann@s.example", recipients), 0);
}

SendEntry tst_SendProgram::onlyEntry()
{
    auto c = client();
    const auto list = c.list();
    if (!list || list->size() != 1)
        return {};
    return list->front();
}

CommandTarget tst_SendProgram::target()
{
    const auto entry = onlyEntry();
    return {entry.number, entry.birth};
}

void tst_SendProgram::retries()
{
    m_send->setAnswer([this](const Delivery &) {
        return QByteArray(m_send->deliveries().size() < 3 ? "Zlater\n" : "Kfine\n");
    });
    m_send->start();
    injectOne();
    QVERIFY(m_send->serveUntil([this] { return m_send->log().count("deferral") == 1; }));
    QTest::qWait(50);
    auto entry = onlyEntry();
    QVERIFY(entry.number > 0);
    QVERIFY(!entry.channels[0].due);
    QVERIFY(*entry.channels[1].due >= entry.birth + 400);
    QCOMPARE(entry.channels[1].attempts, 1U);
    QCOMPARE(client().retry({entry.number, entry.birth})->outcome, CommandOutcome::Done);
    QVERIFY(m_send->serveUntil([this] { return m_send->log().count("deferral") == 2; }));
    QCOMPARE(onlyEntry().channels[1].attempts, 2U);
    QCOMPARE(client().retryAll()->outcome, CommandOutcome::Done);
    QVERIFY(m_send->serveUntil([this] { return m_send->log().contains("end msg"); }));
    QCOMPARE(client().list()->size(), std::size_t(0));
    QCOMPARE(m_send->stop(), 0);
}

void tst_SendProgram::returnsIdle()
{
    QByteArray bounce;
    m_send->setAnswer([&](const Delivery &d) {
        if (d.sender.isEmpty())
            bounce = messageText(d);
        return QByteArray(d.sender.isEmpty() ? "Kfine\n" : "Zlater\n");
    });
    m_send->start();
    injectOne({"joe@r.example", "jim@gold.example"});
    QVERIFY(m_send->serveUntil([this] { return m_send->log().count("deferral") == 2; }));
    QCOMPARE(client().returnToSender(target(), "We do not\n\nwant this.")->outcome, CommandOutcome::Done);
    QVERIFY(m_send->serveUntil([this] { return m_send->log().count("end msg") == 2; }));
    QVERIFY2(bounce.contains("<jim@gold.example>:\nWe do not\n/\nwant this.\n\n<joe@r.example>:\nWe do not\n"),
             bounce.constData());
    QVERIFY(m_send->serveUntil([] { return queued() == 0; }));
}

void tst_SendProgram::returnsAfterReport_data()
{
    QTest::addColumn<QByteArray>("report");
    QTest::addColumn<bool>("bounces");
    QTest::newRow("it was delivered after all") << QByteArray("Kfine\n") << false;
    QTest::newRow("deferred") << QByteArray("Zlater\n") << true;
    QTest::newRow("failed by itself") << QByteArray("Dno\n") << true;
}

void tst_SendProgram::returnsAfterReport()
{
    QFETCH(const QByteArray, report);
    QFETCH(const bool, bounces);
    QByteArray bounce;
    m_send->setAnswer([&](const Delivery &d) -> std::optional<QByteArray> {
        if (!d.sender.isEmpty())
            return std::nullopt;
        bounce = messageText(d);
        return "Kfine\n";
    });
    m_send->start();
    injectOne();
    QVERIFY(m_send->serveUntil([this] { return !m_send->deliveries().isEmpty(); }));
    const auto entry = onlyEntry();
    QCOMPARE(entry.channels[1].running, 1U);
    QCOMPARE(client().returnToSender({entry.number, entry.birth})->outcome, CommandOutcome::Pending);
    QVERIFY(!m_send->serveUntil([this] { return m_send->log().contains("bounce msg"); }, 200));
    m_send->report(m_send->deliveries().first(), report);
    QVERIFY(m_send->serveUntil([] { return queued() == 0; }));
    QCOMPARE(m_send->log().contains("bounce msg"), bounces);
    QCOMPARE(bounce.count("<joe@r.example>:\n"), bounces ? 1 : 0);
    QCOMPARE(bounce.contains("The administrator of this host returned"), report.startsWith('Z'));
}

void tst_SendProgram::removes()
{
    m_send->setAnswer([](const Delivery &) { return QByteArray("Zlater\n"); });
    m_send->start();
    injectOne({"joe@r.example", "jim@gold.example"});
    QVERIFY(m_send->serveUntil([this] { return m_send->log().count("deferral") == 2; }));
    QCOMPARE(client().remove(target())->outcome, CommandOutcome::Done);
    QVERIFY(m_send->serveUntil([this] { return queued() == 0 && m_send->log().contains("end msg"); }));
    QVERIFY(!m_send->log().contains("bounce msg"));
}

void tst_SendProgram::holdSurvives_data()
{
    QTest::addColumn<bool>("killed");
    QTest::newRow("stopped") << false;
    QTest::newRow("killed") << true;
}

void tst_SendProgram::holdSurvives()
{
    QFETCH(const bool, killed);
    m_send->setAnswer([](const Delivery &) { return QByteArray("Zlater\n"); });
    m_send->start();
    injectOne();
    QVERIFY(m_send->serveUntil([this] { return m_send->log().contains("deferral"); }));
    QCOMPARE(client().hold(target())->outcome, CommandOutcome::Done);
    QCOMPARE(client().retry(target())->outcome, CommandOutcome::Refused);
    m_send->signal(SIGALRM);
    QVERIFY(!m_send->serveUntil([this] { return m_send->deliveries().size() > 1; }, 300));
    killed ? m_send->kill() : static_cast<void>(m_send->stop());
    m_send->setAnswer({});
    m_send->start();
    QVERIFY(m_send->serveUntil([this] { return onlyEntry().number > 0; })); // it has found the message
    QVERIFY(!m_send->serveUntil([this] { return m_send->deliveries().size() > 1; }, 300));
    QVERIFY(onlyEntry().held);
    QCOMPARE(client().release(target())->outcome, CommandOutcome::Done);
    QVERIFY(m_send->serveUntil([] { return queued() == 0; }));
}

void tst_SendProgram::refuses()
{
    m_send->setAnswer([](const Delivery &) { return QByteArray("Zlater\n"); });
    m_send->start();
    injectOne();
    QVERIFY(m_send->serveUntil([this] { return m_send->log().contains("deferral"); }));
    auto wrong = target();
    const auto birth = wrong.birth;
    wrong.birth -= 5;
    const auto answer = client().remove(wrong);
    QCOMPARE(answer->outcome, CommandOutcome::BirthDiffers);
    QCOMPARE(answer->birth, birth);
    QCOMPARE(client().retry({1, birth})->outcome, CommandOutcome::NoSuchMessage);
    QCOMPARE(queued(), 1);
}

void tst_SendProgram::strangersAreTurnedAway()
{
    m_send->start();
    QVERIFY(m_send->serveUntil([this] { return m_send->log().contains("status"); }));
    ::chmod("/var/qmail/queue", 0755);
    ::chmod("/var/qmail/queue/lock", 0755);
    QCOMPARE(::seteuid(2000), 0);
    auto stranger = SendClient::connect();
    const auto list = stranger ? stranger->list() : mw::Result<std::vector<SendEntry>>();
    QCOMPARE(::seteuid(0), 0);
    QVERIFY(stranger);
    QVERIFY(!list);
    QVERIFY(client().list());
}

void tst_SendProgram::keepsDueTimes()
{
    m_send->setAnswer([](const Delivery &) { return QByteArray("Zlater\n"); });
    m_send->start();
    injectOne();
    QVERIFY(m_send->serveUntil([this] { return m_send->log().contains("deferral"); }));
    QTest::qWait(50);
    const auto before = onlyEntry();
    QCOMPARE(m_send->stop(), 0);
    m_send->start();
    QVERIFY(m_send->serveUntil([this] { return onlyEntry().number > 0; })); // it has found the message
    QVERIFY(!m_send->serveUntil([this] { return m_send->deliveries().size() > 1; }, 300));
    QCOMPARE(onlyEntry().channels[1].due, before.channels[1].due);
}

// Two thousand messages that arrive at once: deliveries begin while the rest is still being preprocessed.
void tst_SendProgram::manyMessages()
{
    constexpr int kMessages = 2000;
    QSet<QByteArray> seen;
    m_send->setAnswer([&](const Delivery &d) {
        seen.insert(d.recipient);
        return QByteArray("Kfine\n");
    });
    for (int i = 0; i < kMessages; ++i)
        QCOMPARE(injectMessage(2000, "Subject: x\n\nbody\n", "ann@s.example", {QByteArray::number(i) + "@r.example"}), 0);
    QElapsedTimer timer;
    timer.start();
    m_send->start();
    QVERIFY(m_send->serveUntil([&] { return seen.size() >= 20; }));
    QVERIFY2(m_send->log().count("new msg") < kMessages / 2, "deliveries waited for the preprocessing");
    QVERIFY(m_send->serveUntil([&] { return m_send->log().count("end msg") == kMessages; }, 60'000));
    qInfo("%d messages preprocessed and delivered in %lld ms", kMessages, timer.elapsed());
    QCOMPARE(seen.size(), kMessages);
    QCOMPARE(m_send->deliveries().size(), kMessages);
    QVERIFY(m_send->serveUntil([] { return queued() == 0; }));
}

void tst_SendProgram::lostSpawner()
{
    m_send->setAnswer([](const Delivery &) -> std::optional<QByteArray> { return std::nullopt; });
    m_send->start();
    injectOne();
    QVERIFY(m_send->serveUntil([this] { return !m_send->deliveries().isEmpty(); }));
    m_send->loseSpawner(Channel::Remote);
    QCOMPARE(m_send->waitForEnd(), 0);
    QVERIFY(m_send->log().contains("alert: oh no! lost spawn connection! dying...\n"));
    m_send->setAnswer({});
    m_send->start();
    QVERIFY(m_send->serveUntil([] { return queued() == 0; }));
}

// What is half prepared then does not keep it from ending, so that it can be started anew.
void tst_SendProgram::lostSpawnerAmidNewMail()
{
    constexpr int kMessages = 150; // more than one turn prepares
    m_send->start();
    injectOne();
    QVERIFY(m_send->serveUntil([] { return queued() == 0; }));
    QVERIFY(m_send->serveUntilIdle()); // it sleeps
    m_send->signal(SIGSTOP);
    for (int i = 0; i < kMessages; ++i)
        injectOne();
    const auto before = m_send->log().count("new msg");
    m_send->loseSpawner(Channel::Local);
    m_send->signal(SIGCONT);
    QCOMPARE(m_send->waitForEnd(), 0);
    QVERIFY(m_send->log().contains("alert: oh no! lost spawn connection! dying...\n"));
    const auto prepared = m_send->log().count("new msg") - before;
    QVERIFY2(prepared > 0 && prepared < kMessages, QByteArray::number(prepared).constData());
    QCOMPARE(queued(), kMessages);
    m_send->start();
    QVERIFY(m_send->serveUntil([] { return queued() == 0; }));
}

MW_SANDBOX_TEST_MAIN(tst_SendProgram)
#include "tst_SendProgram.moc"

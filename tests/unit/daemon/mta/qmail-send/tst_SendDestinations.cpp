// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that are slow, full or refuse everything, and the mail for all the others.
#include "shared/mail/RetrySchedule.h"
#include "shared/mail/SendCommand.h"
#include "tests/support/QueueFixture.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"
#include "tests/support/SendHarness.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <csignal>
#include <ctime>
#include <memory>

using namespace mw::mail;
using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

void control(const QString &name, const QByteArray &content)
{
    writeFile(u"/var/qmail/control/"_s + name, content);
}

QByteArray hostOf(const Delivery &d)
{
    return d.recipient.mid(d.recipient.lastIndexOf('@') + 1);
}

// A message that qmail-send has preprocessed.
quint64 addMessage(const QList<QByteArray> &recipients)
{
    QByteArray records;
    for (const auto &recipient : recipients)
        records += 'T' + recipient + QByteArray(1, '\0');
    return addQueueMessage({"Subject: x\n\n", {}, QByteArray("Fann@s.example\0", 15), {}, records, {}, ::time(nullptr)});
}

} // namespace

class tst_SendDestinations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keepsTheLimit_data();
    void keepsTheLimit(); // rows: B31
    void hangingServerHoldsNobodyUp(); // rows: B31
    void oneMessageToManyServers(); // rows: B31
    void deferredWaitTheirTime(); // rows: B31 B40
    void refusingServerIsLetAlone(); // rows: B31
    void byHandEachIsTried_data();
    void byHandEachIsTried(); // rows: B31
    void pauseEndsByItself(); // rows: B31
    void nothingIsLostByKills(); // rows: B31
    void ordinaryMailSyncsAsBefore(); // rows: B31

private:
    std::optional<QByteArray> hang(const Delivery &d)
    {
        if (hostOf(d) != "slow.example")
            return "Kfine\n";
        ++m_slow;
        m_most = std::max(m_most, m_slow);
        return std::nullopt;
    }
    void answerOldest(const QByteArray &text)
    {
        const auto &all = m_send->deliveries();
        while (m_answered < all.size() && hostOf(all[m_answered]) != "slow.example")
            ++m_answered;
        if (m_answered == all.size())
            return;
        --m_slow;
        m_send->report(all[m_answered++], text);
    }
    QList<QByteArray> delivered(const QByteArray &host) const
    {
        QList<QByteArray> out;
        for (const auto &d : m_send->deliveries()) {
            if (hostOf(d) == host)
                out.append(d.recipient);
        }
        return out;
    }

    int m_slow = 0; // deliveries to slow.example that run
    int m_most = 0;
    qsizetype m_answered = 0;
    std::unique_ptr<QueueService> m_queue;
    std::unique_ptr<SendHarness> m_send;
};

void tst_SendDestinations::init()
{
    makeQueue();
    QDir(u"/var/qmail/control"_s).removeRecursively();
    control(u"me"_s, "gold.example\n");
    m_slow = m_most = 0;
    m_answered = 0;
    m_queue = std::make_unique<QueueService>();
    m_send = std::make_unique<SendHarness>();
    m_send->setAnswer([this](const Delivery &d) { return hang(d); });
}

void tst_SendDestinations::cleanup()
{
    m_send.reset();
    m_queue.reset();
    SendHarness::runPlainly();
}

void tst_SendDestinations::keepsTheLimit_data()
{
    QTest::addColumn<QByteArray>("limits");
    QTest::addColumn<int>("limit");
    QTest::newRow("standard") << QByteArray() << 15;
    QTest::newRow("for all") << QByteArray("6\n") << 6;
    QTest::newRow("by name") << QByteArray("6\nslow.example:2\n") << 2;
}

// 100 messages and one of 50 recipients: all arrive, in the order they came, and never more at once than may.
void tst_SendDestinations::keepsTheLimit()
{
    QFETCH(const QByteArray, limits);
    QFETCH(const int, limit);
    if (!limits.isEmpty())
        control(u"concurrencydest"_s, limits);
    QSet<QByteArray> all;
    for (int i = 0; i < 100; ++i) {
        const auto recipient = QByteArray::number(i) + "@slow.example";
        addMessage({recipient});
        all.insert(recipient);
    }
    QList<QByteArray> list;
    for (int i = 0; i < 50; ++i)
        list.append("list" + QByteArray::number(i) + "@slow.example");
    addMessage(list);
    all.unite(QSet<QByteArray>(list.begin(), list.end()));
    m_send->start();
    QVERIFY(m_send->serveUntil([&] { return m_slow == limit; }));
    m_send->serveUntil([] { return false; }, 200);
    QCOMPARE(m_slow, limit);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QVERIFY2(m_send->serveUntil([&] { return m_send->deliveries().size() > m_answered; }), "a slot stays empty");
        answerOldest("Kfine\n");
    }
    QVERIFY(m_send->serveUntil([&] { return m_send->log().count("end msg") == 101; }));
    QCOMPARE(m_most, limit);
    const auto got = delivered("slow.example");
    QCOMPARE(got.size(), all.size()); // nobody twice
    QCOMPARE(QSet<QByteArray>(got.begin(), got.end()), all);
}

void tst_SendDestinations::hangingServerHoldsNobodyUp()
{
    const auto deliverTwenty = [&]() -> qint64 { // how long it takes; -1: they do not arrive
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i) {
            const auto before = delivered("quick.example").size();
            const QByteArray to = "q" + QByteArray::number(i) + "@quick.example";
            if (injectMessage(2000, "Subject: x\n\nbody\n", "ann@s.example", {to}) != 0 ||
                !m_send->serveUntil([&] { return delivered("quick.example").size() == before + 1; }))
                return -1;
        }
        return timer.elapsed();
    };
    m_send->start();
    const auto alone = deliverTwenty(); // on this machine, as busy as it is
    QVERIFY(alone >= 0);
    QCOMPARE(m_send->stop(), 0);
    for (int i = 0; i < 1000; ++i)
        addMessage({QByteArray::number(i) + "@slow.example"});
    m_send->start();
    QVERIFY(m_send->serveUntil([&] { return m_slow == 15; }));
    const auto took = deliverTwenty();
    qInfo("20 messages to another server took %lld ms beside 1000 that hang, %lld ms without them", took, alone);
    QVERIFY(took >= 0 && took < std::max<qint64>(10'000, 5 * alone));
    QCOMPARE(m_slow, 15);
}

// The others of the same message get it at once, too, wherever they stand in it.
void tst_SendDestinations::oneMessageToManyServers()
{
    control(u"concurrencydest"_s, "slow.example:1\n");
    QList<QByteArray> recipients;
    for (int i = 0; i < 500; ++i)
        recipients.append(QByteArray::number(i) + "@slow.example");
    for (int i = 0; i < 30; ++i)
        recipients.append("q@" + QByteArray::number(i) + ".example");
    addMessage(recipients);
    m_send->start();
    QVERIFY(m_send->serveUntil([&] { return m_send->deliveries().size() == 31; }));
    QCOMPARE(m_most, 1);
    for (int i = 0; i < 500; ++i) {
        QVERIFY(m_send->serveUntil([&] { return m_slow == 1; }));
        answerOldest("Kfine\n");
    }
    QVERIFY(m_send->serveUntil([&] { return m_send->log().contains("end msg"); }));
    QCOMPARE(m_send->deliveries().size(), 530);
    QCOMPARE(m_most, 1);
}

// A free slot at one server is no reason to try those again that another one has put off.
void tst_SendDestinations::deferredWaitTheirTime()
{
    control(u"concurrencydest"_s, "slow.example:1\n");
    m_send->setAnswer([this](const Delivery &d) -> std::optional<QByteArray> {
        if (hostOf(d) == "full.example")
            return "Z192.0.2.1 does not like recipient.\nRemote host said: 452 full\n";
        return hang(d);
    });
    addMessage({"a@slow.example", "b@slow.example", "c@full.example", "d@slow.example", "e@quick.example"});
    m_send->start();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(m_send->serveUntil([&] { return m_slow == 1; }));
        m_send->serveUntil([] { return false; }, 150);
        answerOldest("Kfine\n");
    }
    QVERIFY(m_send->serveUntilIdle());
    QCOMPARE(delivered("slow.example"), (QList<QByteArray>{"a@slow.example", "b@slow.example", "d@slow.example"}));
    QCOMPARE(delivered("full.example").size(), 1);
    QCOMPARE(delivered("quick.example").size(), 1);
    auto client = SendClient::connect();
    const auto list = client->list();
    QCOMPARE(list->size(), std::size_t{1});
    const auto birth = list->at(0).birth;
    const auto wait = *list->at(0).channels[1].due - birth;
    // qmail's first wait: 400, 441 after a second
    const auto most = RetrySchedule(birth, Channel::Remote).nextAfter(mw::clock::now()) - birth;
    QVERIFY2(wait >= 400 && wait <= most, QByteArray::number(qint64(wait)).constData());
    QCOMPARE(list->at(0).channels[1].attempts, 1U);
}

void tst_SendDestinations::refusingServerIsLetAlone()
{
    QByteArray answer = "ZConnected to 192.0.2.1 but greeting failed.\nRemote host said: 421 come back later\n";
    m_send->setAnswer([&](const Delivery &d) { return hostOf(d) == "slow.example" ? answer : QByteArray("Kfine\n"); });
    for (int i = 0; i < 40; ++i)
        addMessage({QByteArray::number(i) + "@slow.example"});
    m_send->start();
    QVERIFY(m_send->serveUntil([&] { return m_send->log().contains("destination slow.example: pausing for 60 seconds after 5 refusals\n"); }));
    QVERIFY(m_send->serveUntilIdle()); // those that ran have been answered
    m_send->serveUntil([] { return false; }, 500);
    const auto tried = delivered("slow.example").size();
    QVERIFY2(tried >= 5 && tried <= 20, QByteArray::number(tried).constData());
    QCOMPARE(m_send->log().count("pausing"), 1);
    QCOMPARE(injectMessage(2000, "Subject: x\n\nbody\n", "ann@s.example", {"q@quick.example"}), 0);
    QVERIFY(m_send->serveUntil([&] { return delivered("quick.example").size() == 1; }));
    // One message by hand, whatever the pause.
    auto client = SendClient::connect();
    const auto list = client->list();
    const auto waiting = std::ranges::find_if(*list, [](const auto &e) { return e.channels[1].attempts == 0; });
    QVERIFY(waiting != list->end());
    QCOMPARE(client->retry({waiting->number, waiting->birth})->outcome, CommandOutcome::Done);
    QVERIFY(m_send->serveUntil([&] { return delivered("slow.example").size() == tried + 1; }));
    // All of them.
    answer = "Kfine\n";
    control(u"flushrate"_s, "0\n");
    m_send->signal(SIGHUP);
    QCOMPARE(client->retryAll()->outcome, CommandOutcome::Done);
    QVERIFY(m_send->serveUntil([&] { return m_send->log().count("end msg") == 41; }));
    QVERIFY(m_send->log().contains("destination slow.example: takes mail again after "));
}

void tst_SendDestinations::byHandEachIsTried_data()
{
    QTest::addColumn<bool>("all");
    QTest::newRow("one by one") << false;
    QTest::newRow("all at once") << true;
}

// However many a person names during a pause: each is tried once, as many at a time as may be, and those that were put
// off just now are not tried again because another one gets a slot.
void tst_SendDestinations::byHandEachIsTried()
{
    QFETCH(const bool, all);
    constexpr int kLimit = 4;
    constexpr int kMessages = 40;
    control(u"concurrencydest"_s, QByteArray::number(kLimit) + '\n');
    control(u"flushrate"_s, "0\n");
    const QByteArray refusal = "ZConnected to 192.0.2.1 but greeting failed.\nRemote host said: 421 come back later\n";
    bool hangs = false;
    m_send->setAnswer([&](const Delivery &d) -> std::optional<QByteArray> { return hangs ? hang(d) : refusal; });
    for (int i = 0; i < kMessages; ++i)
        addMessage({QByteArray::number(i) + "@slow.example", QByteArray::number(i) + "b@slow.example"});
    m_send->start();
    QVERIFY(m_send->serveUntil([&] { return m_send->log().contains("destination slow.example: pausing for 60 seconds"); }));
    QVERIFY(m_send->serveUntilIdle()); // those that ran have been answered
    m_send->serveUntil([] { return false; }, 500);
    const auto before = m_send->deliveries().size();
    QVERIFY(before < 2 * kMessages);
    m_answered = before;
    hangs = true;
    auto client = SendClient::connect();
    if (all)
        QCOMPARE(client->retryAll()->outcome, CommandOutcome::Done);
    const auto list = client->list();
    for (const auto &entry : *list) {
        if (!all)
            QCOMPARE(client->retry({entry.number, entry.birth})->outcome, CommandOutcome::Done);
    }
    for (int i = 0; i < 2 * kMessages; ++i) {
        const int atOnce = std::min(kLimit, 2 * kMessages - i);
        QVERIFY2(m_send->serveUntil([&] { return m_slow == atOnce; }, 32'000), qPrintable(u"%1 of %2"_s.arg(m_slow).arg(i)));
        answerOldest(refusal);
    }
    m_send->serveUntil([] { return false; }, 500);
    const auto tried = delivered("slow.example").mid(before);
    QCOMPARE(tried.size(), 2 * kMessages);
    QCOMPARE(QSet<QByteArray>(tried.begin(), tried.end()).size(), 2 * kMessages);
    QCOMPARE(m_most, kLimit);
}

// The first message after a pause is a trial; when it gets through, all follow.
void tst_SendDestinations::pauseEndsByItself()
{
    control(u"destinationpause"_s, "2\n");
    bool works = false;
    int refused = 0;
    m_send->setAnswer([&](const Delivery &) {
        refused += works ? 0 : 1;
        return QByteArray(works ? "Kfine\n" : "Zno connection (#4.4.1)\n");
    });
    for (int i = 0; i < 30; ++i)
        addMessage({QByteArray::number(i) + "@slow.example"});
    m_send->start();
    QVERIFY(m_send->serveUntil([&] { return m_send->log().count("pausing for 2 seconds") >= 2; }, 80'000));
    works = true;
    const auto &log = m_send->log();
    const auto first = log.indexOf("pausing for 2 seconds");
    const auto second = log.indexOf("pausing for 2 seconds", first + 1);
    QCOMPARE(log.left(second).count("starting delivery "), log.left(first).count("starting delivery ") + 1);
    QVERIFY(m_send->serveUntil([&] { return m_send->log().count("end msg") == 30 - refused; }, 80'000));
    QVERIFY(m_send->log().contains("takes mail again"));
}

// What waits for a server waits on disk, so a kill costs nothing but the order.
void tst_SendDestinations::nothingIsLostByKills()
{
    control(u"concurrencydest"_s, "3\n");
    QRandomGenerator random(4711);
    QSet<QByteArray> all;
    QSet<QByteArray> settled;
    int twice = 0;
    m_send->setAnswer([&](const Delivery &d) -> std::optional<QByteArray> {
        const auto dice = random.bounded(100);
        if (dice < 30)
            return "Zno connection (#4.4.1)\n";
        twice += settled.contains(d.recipient);
        settled.insert(d.recipient);
        return "Kfine\n";
    });
    for (int i = 0; i < 60; ++i) {
        QList<QByteArray> recipients;
        for (int r = 0; r < 12; ++r)
            recipients.append(QByteArray::number(i) + '.' + QByteArray::number(r) + "@" + QByteArray::number(r % 3) + ".example");
        addMessage(recipients);
        all.unite(QSet<QByteArray>(recipients.begin(), recipients.end()));
    }
    for (int kill = 0; kill < 40; ++kill) {
        m_send->start(10, 20);
        m_send->serveUntil([] { return false; }, 20 + random.bounded(60));
        m_send->kill();
    }
    control(u"flushrate"_s, "0\n");
    const auto before = m_send->log().size();
    m_send->start(10, 20);
    QVERIFY(m_send->serveUntil([&] { return m_send->log().size() > before; }));
    for (int i = 0; i < 3000 && !queueContents().isEmpty(); ++i) {
        m_send->serveUntil([] { return false; }, 50);
        m_send->signal(SIGALRM);
    }
    QVERIFY(queueContents().isEmpty());
    QCOMPARE(settled, all);
    QVERIFY(twice <= 40 * 20);
    QCOMPARE(m_send->stop(), 0);
}

// What clients say beside the addresses, reports and servers' limits cost a message without them no sync and no file.
void tst_SendDestinations::ordinaryMailSyncsAsBefore()
{
    SendHarness::traceSend("-e trace=fsync,fdatasync,openat,rename,renameat,renameat2");
    m_send->start();
    QCOMPARE(injectMessage(2000, "Subject: x\n\nbody\n", "ann@s.example", {"joe@quick.example"}), 0);
    QVERIFY(m_send->serveUntil([&] { return m_send->log().contains("end msg"); }));
    QCOMPARE(m_send->stop(), 0);
    const auto trace = readFile(u"/gold/trace"_s);
    // info and remote, and their directories, as ever.
    QCOMPARE(trace.count("fsync(") + trace.count("fdatasync("), 4);
    QCOMPARE(trace.count("rename"), 0);
    QVERIFY2(!trace.contains("\"bounce/"), trace.constData());
}

MW_SANDBOX_TEST_MAIN(tst_SendDestinations)
#include "tst_SendDestinations.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of messages arrive at once: deliveries go on while they do, and preprocessing keeps up with both. Nothing
// here depends on time. MW_FLOW_MESSAGES says how many there are.
#include "shared/mail/QueueClient.h"
#include "tests/support/QueueFixture.h"
#include "tests/support/Sandbox.h"
#include "tests/support/SendHarness.h"

#include <QtCore/QDir>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <atomic>
#include <thread>

using namespace mw;
using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kInjectors = 8;
constexpr int kOnTheWay = 400; // two groups: one is being synced, one being prepared

// Queues its share of the messages; what is injected counts.
void injectShare(int share, int messages, std::atomic<int> &injected, std::atomic<int> &failed)
{
    for (int i = share; i < messages; i += kInjectors) {
        auto queue = mail::QueueClient::start();
        const std::array recipients{std::to_string(i) + "@r.example"};
        if (queue && queue->write("Subject: x\n\nbody\n") && queue->finish("ann@s.example", recipients).ok())
            ++injected;
        else
            ++failed;
    }
}

} // namespace

class tst_SendFlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deliversWhileMailArrives(); // rows: G44 P2 B37
    void deliversWhileABacklogIsPrepared(); // rows: P2 I5 B37

private:
    const int m_messages = qEnvironmentVariableIsSet("MW_FLOW_MESSAGES") ? qEnvironmentVariableIntValue("MW_FLOW_MESSAGES") : 1500;
};

void tst_SendFlow::deliversWhileMailArrives()
{
    makeQueue();
    writeFile(u"/var/qmail/control/me"_s, "gold.example\n");
    const QueueService queue;
    SendHarness send;
    std::atomic<int> injected = 0;
    std::atomic<int> failed = 0;
    struct Sample {
        int injected = 0;
        qsizetype prepared = 0;
        qsizetype delivered = 0;
    };
    QList<Sample> samples; // one for each tenth of the messages, while they arrive
    QSet<QByteArray> delivered;
    send.setAnswer([&](const Delivery &d) {
        delivered.insert(d.recipient);
        return QByteArray("Kfine\n");
    });
    send.start();
    std::vector<std::thread> injectors;
    for (int share = 0; share < kInjectors; ++share)
        injectors.emplace_back([&, share] { injectShare(share, m_messages, injected, failed); });
    const bool arrived = send.serveUntil([&] {
        const int now = injected;
        if (now * 10 / m_messages > samples.size())
            samples.append({now, send.log().count("\ninfo msg "), delivered.size()});
        return now + failed >= m_messages;
    }, 900'000);
    for (auto &injector : injectors)
        injector.join();
    QVERIFY(arrived);
    QCOMPARE(failed, 0);
    QVERIFY(send.serveUntil([&] { return delivered.size() == m_messages; }, 900'000));
    QCOMPARE(send.deliveries().size(), m_messages); // nobody got it twice
    QVERIFY(samples.size() >= 3);
    for (const auto &sample : samples)
        qInfo("of %d injected %lld were prepared and %lld delivered", sample.injected, sample.prepared, sample.delivered);
    // A loaded machine may keep any of the programs waiting, so the usual nine tenths are not asked for.
    QVERIFY2(samples.last().prepared > 0, "the preprocessing waits for the injections");
    QVERIFY2(samples.last().delivered * 10 >= samples.last().prepared - kOnTheWay, "deliveries wait for the preprocessing");
}

void tst_SendFlow::deliversWhileABacklogIsPrepared()
{
    makeQueue();
    for (int i = 0; i < m_messages; ++i) {
        const auto record = QByteArray("u2000\0p77\0Fann@a.example\0T", 26) + QByteArray::number(i) + QByteArray("@r.example\0", 11);
        addQueueMessage({"Subject: x\n\n", record, {}, {}, {}, {}, 0});
    }
    SendHarness send;
    // How many are delivered at once; a loaded machine may let the preprocessing run long before it lets the next go.
    constexpr qsizetype kFirstWave = 20;
    qsizetype preparedAtFirst = 0;
    qsizetype preparedAtHalf = 0;
    send.setAnswer([&](const Delivery &) {
        if (send.deliveries().size() == kFirstWave)
            preparedAtFirst = send.log().count("\ninfo msg ");
        if (send.deliveries().size() == m_messages / 2)
            preparedAtHalf = send.log().count("\ninfo msg ");
        return QByteArray("Kfine\n");
    });
    send.start();
    QVERIFY(send.serveUntil([&] { return send.deliveries().size() == m_messages; }, 900'000));
    QVERIFY2(preparedAtFirst < m_messages, "all was prepared before the first were delivered");
    qInfo("of %d were prepared when the first were delivered: %lld; when half was: %lld", m_messages, preparedAtFirst, preparedAtHalf);
}

MW_SANDBOX_TEST_MAIN(tst_SendFlow)
#include "tst_SendFlow.moc"

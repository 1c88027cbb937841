// SPDX-License-Identifier: GPL-3.0-or-later
// The queue's table: snapshot, arrangement by permutation, and the model behind the page, also with 100,000 rows.
#include "gui/models/QueueModel.h"
#include "gui/models/RecipientModel.h"

#include "shared/base/Clock.h"
#include "shared/rpc/Queue.h"
#include "tests/support/CpuTime.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace mw::gui;
using mw::rpc::queue::Channel;
using mw::rpc::queue::Message;

namespace {

const std::int64_t kNow = mw::clock::now(); // the same for all messages, whatever second it is

Message message(std::uint64_t number, std::int64_t age, const std::string &sender, const std::vector<std::string> &recipients)
{
    Message m;
    m.number = number;
    m.birth = kNow - age;
    m.size = static_cast<std::int64_t>(number * 10);
    m.sender = sender;
    m.deadline = m.birth + 604800;
    m.tries = static_cast<std::int64_t>(number % 7);
    m.nextRemote = kNow + 600 - age;
    for (const auto &recipient : recipients)
        m.recipients.push_back({recipient, Channel::Remote, false});
    return m;
}

QueueSnapshotPointer three()
{
    QueueSnapshotBuilder builder;
    builder.add(message(30, 10, "ann@example.org", {"kim@far.example", "lee@far.example"}));
    builder.add(message(10, 300, "", {"ann@example.org"}));
    builder.add(message(20, 1000, "Bob@example.org", {"zoe@near.example"}));
    return builder.finish();
}

QStringList column(const QueueModel &model, QueueColumn which)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out.append(model.index(row, static_cast<int>(which)).data().toString());
    return out;
}

} // namespace

class tst_QueueModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void snapshotCounts()
    {
        const auto queue = three();
        QCOMPARE(queue->size(), 3U);
        QCOMPARE(queue->totalRecipientsLeft(), 4U);
        QCOMPARE(queue->waitingRemote(), 3U);
        QCOMPARE(queue->waitingLocal(), 0U);
        QCOMPARE(queue->oldestBirth(), kNow - 1000);
        QCOMPARE(queue->addresses().size(), 6U); // ann@example.org is sender and recipient: stored once
    }

    void stateOfRows()
    {
        const auto now = mw::clock::now();
        QueueRow row;
        QCOMPARE(row.state(now), MessageState::NotSortedIn);
        row.recipients = row.left = 1;
        QCOMPARE(row.state(now), MessageState::Due);
        row.nextTry = now + 10;
        row.deadline = now + 100;
        QCOMPARE(row.state(now), MessageState::Waiting);
        row.deadline = now + 5;
        QCOMPARE(row.state(now), MessageState::LastTry);
        row.left = 0;
        QCOMPARE(row.state(now), MessageState::Bouncing);
        row.held = true;
        QCOMPARE(row.state(now), MessageState::Held);
    }

    void arranges_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("numbers");
        const auto row = [](const char *name, QueueColumn by, Qt::SortOrder order, const QString &filter, const QStringList &numbers) {
            QTest::newRow(name) << static_cast<int>(by) << order << filter << numbers;
        };
        const QStringList oldestFirst{QStringLiteral("20"), QStringLiteral("10"), QStringLiteral("30")};
        row("age", QueueColumn::Age, Qt::DescendingOrder, {}, oldestFirst);
        row("number", QueueColumn::Number, Qt::AscendingOrder, {}, {QStringLiteral("10"), QStringLiteral("20"), QStringLiteral("30")});
        row("sender, case ignored", QueueColumn::Sender, Qt::AscendingOrder, {}, {QStringLiteral("10"), QStringLiteral("30"), QStringLiteral("20")});
        row("size", QueueColumn::Size, Qt::DescendingOrder, {}, {QStringLiteral("30"), QStringLiteral("20"), QStringLiteral("10")});
        row("filter address", QueueColumn::Age, Qt::DescendingOrder, QStringLiteral("ANN"), {QStringLiteral("10"), QStringLiteral("30")});
        row("filter second recipient", QueueColumn::Age, Qt::DescendingOrder, QStringLiteral("lee@"), {QStringLiteral("30")});
        row("filter two words", QueueColumn::Age, Qt::DescendingOrder, QStringLiteral("ann kim"), {QStringLiteral("30")});
        row("filter number", QueueColumn::Age, Qt::DescendingOrder, QStringLiteral("20"), {QStringLiteral("20")});
        row("filter nothing", QueueColumn::Age, Qt::DescendingOrder, QStringLiteral("nobody"), {});
    }
    void arranges()
    {
        QFETCH(int, by);
        QFETCH(Qt::SortOrder, order);
        QFETCH(QString, filter);
        QFETCH(QStringList, numbers);
        QueueModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy arranged(&model, &QueueModel::arranged);
        model.setSnapshot(three());
        model.setFilter(filter);
        model.sort(by, order);
        QTRY_VERIFY(!model.busy());
        QCOMPARE(column(model, QueueColumn::Number), numbers);
        QVERIFY(arranged.size() >= 1);
    }

    void tellsRowsOfKeys()
    {
        QueueModel model;
        model.setSnapshot(three());
        QTRY_COMPARE(model.rowCount(), 3);
        const auto key = model.row(1).key();
        QCOMPARE(model.rowsOf({key}), std::vector<int>{1});
        QCOMPARE(model.rowsOf({{key.number, key.birth + 1}}), std::vector<int>{}); // the number is another message's
    }

    void recipientsModel()
    {
        RecipientModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto m = message(1, 1, "a@b", {"x@y", "z@y"});
        m.recipients[0].done = true;
        model.setMessage(m);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, RecipientModel::Address).data().toString(), QStringLiteral("z@y"));
        QVERIFY(model.isDone(1));
    }

    void hundredThousandRows()
    {
        QueueSnapshotBuilder builder;
        QElapsedTimer timer;
        timer.start();
        for (std::uint64_t i = 0; i < 100000; ++i) {
            builder.add(message(i + 1, static_cast<std::int64_t>(i * 7919 % 604800), "sender" + std::to_string(i % 5000) + "@example.org",
                                {"user" + std::to_string(i * 31 % 60000) + "@host" + std::to_string(i % 300) + ".example"}));
        }
        const auto snapshot = builder.finish();
        const auto built = timer.restart();
        const auto byAddress = arrange(*snapshot, {QueueColumn::Recipients, Qt::AscendingOrder, {}, mw::clock::now()});
        const auto sorted = timer.restart();
        const auto filtered = arrange(*snapshot, {QueueColumn::Age, Qt::DescendingOrder, QStringLiteral("user42"), mw::clock::now()});
        const auto filterTime = timer.restart();
        QueueModel model;
        model.setSnapshot(snapshot);
        qint64 begun = 0;
        qint64 longest = 0;
        connect(&model, &QAbstractItemModel::modelAboutToBeReset, &model, [&] { begun = mw::test::threadTime(); });
        connect(&model, &QueueModel::arranged, &model, [&] { longest = mw::test::threadTime() - begun; });
        QTRY_COMPARE(model.rowCount(), 100000);
        qInfo("100,000 rows: build %lld ms, sort by recipient %lld ms, filter %lld ms (off the window's thread), reset %lld us",
              built, sorted, filterTime, longest);
        QCOMPARE(byAddress.size(), 100000U);
        QVERIFY(filtered.size() > 100 && filtered.size() < 20000);
        QVERIFY(longest < 16000);
    }
};

QTEST_GUILESS_MAIN(tst_QueueModel)
#include "tst_QueueModel.moc"

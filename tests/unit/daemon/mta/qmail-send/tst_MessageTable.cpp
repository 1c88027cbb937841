// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/MessageTable.h"

#include <QtTest/QTest>

using namespace mw::send;

namespace {

QueuedMessage waiting(mw::UnixTime due)
{
    QueuedMessage m;
    m.stage[0] = Stage::Waiting;
    m.due[0] = due;
    return m;
}

} // namespace

class tst_MessageTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void earliestFirst();
    void takenOnce();
    void held();
    void reusedNumber();
    void allDue();
    void allDueSlowly(); // rows: G44
};

void tst_MessageTable::earliestFirst()
{
    MessageTable table;
    table.add(1, waiting(300));
    table.add(2, waiting(100));
    table.add(3, waiting(200));
    QCOMPARE(*table.nextDue(Channel::Local), 100);
    QVERIFY(!table.nextDue(Channel::Remote));
    QVERIFY(!table.takeDue(Channel::Local, 99));
    QCOMPARE(*table.takeDue(Channel::Local, 1000), 2U);
    QCOMPARE(*table.takeDue(Channel::Local, 1000), 3U);
    QCOMPARE(*table.takeDue(Channel::Local, 1000), 1U);
    QVERIFY(!table.takeDue(Channel::Local, 1000));
}

void tst_MessageTable::takenOnce()
{
    MessageTable table;
    table.add(1, waiting(100));
    table.waitUntil(1, Channel::Local, 50); // outdates the first entry
    table.waitUntil(1, Channel::Local, 100);
    QCOMPARE(*table.takeDue(Channel::Local, 100), 1U);
    QCOMPARE(table.find(1)->stage[0], Stage::Running);
    QVERIFY(!table.takeDue(Channel::Local, 100));
    table.waitUntil(1, Channel::Local, 500);
    QCOMPARE(*table.nextDue(Channel::Local), 500);
}

void tst_MessageTable::held()
{
    MessageTable table;
    table.add(1, waiting(100));
    table.setHeld(1, true);
    QVERIFY(!table.takeDue(Channel::Local, 1000));
    table.makeAllDue(1000, 0);
    QVERIFY(!table.takeDue(Channel::Local, 1000));
    table.setHeld(1, false);
    QCOMPARE(*table.takeDue(Channel::Local, 1000), 1U);
}

void tst_MessageTable::reusedNumber()
{
    MessageTable table;
    table.add(1, waiting(100));
    table.remove(1);
    QVERIFY(!table.takeDue(Channel::Local, 1000));
    table.add(1, waiting(200));
    QCOMPARE(*table.nextDue(Channel::Local), 200);
}

void tst_MessageTable::allDue()
{
    MessageTable table;
    for (MessageNumber n = 1; n <= 1000; ++n)
        table.add(n, waiting(static_cast<mw::UnixTime>(10000 + n)));
    table.makeAllDue(500, 0);
    int taken = 0;
    while (table.takeDue(Channel::Local, 500))
        ++taken;
    QCOMPARE(taken, 1000);
    QCOMPARE(table.numbers().size(), std::size_t(1000));
}

void tst_MessageTable::allDueSlowly()
{
    MessageTable table;
    for (MessageNumber n = 1; n <= 1000; ++n)
        table.add(n, waiting(static_cast<mw::UnixTime>(11000 - n)));
    table.makeAllDue(500, 100);
    for (mw::UnixTime now = 500; now < 510; ++now) {
        for (int i = 0; i < 100; ++i) // those that were due first come first
            QVERIFY(*table.takeDue(Channel::Local, now) > MessageNumber(900 - (now - 500) * 100));
        QVERIFY(!table.takeDue(Channel::Local, now));
    }
    table.add(2000, waiting(503));
    table.makeAllDue(502, 1);
    QCOMPARE(*table.takeDue(Channel::Local, 503), 2000U);
}

QTEST_GUILESS_MAIN(tst_MessageTable)
#include "tst_MessageTable.moc"

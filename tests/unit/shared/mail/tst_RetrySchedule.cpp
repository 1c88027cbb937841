// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/RetrySchedule.h"

#include <QtTest/QTest>

using namespace mw;
using namespace mw::mail;

class tst_RetrySchedule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void squareRoots();
    void remoteSchedule(); // rows: I5
    void localSchedule(); // rows: I5
    void lastAttempt(); // rows: I5
    void oddClocks();
};

void tst_RetrySchedule::squareRoots()
{
    for (std::uint64_t n = 0; n < 5000; ++n) {
        const auto root = integerSquareRoot(n);
        QVERIFY(root * root <= n && (root + 1) * (root + 1) > n);
    }
    QCOMPARE(integerSquareRoot(608400), std::uint64_t(780));
    QCOMPARE(integerSquareRoot(UINT64_MAX), std::uint64_t(4294967295));
}

void tst_RetrySchedule::remoteSchedule()
{
    constexpr UnixTime kBirth = 1'700'000'000;
    const RetrySchedule schedule(kBirth, Channel::Remote);
    const auto attempts = schedule.attemptsFrom(kBirth);
    QCOMPARE(attempts.size(), std::size_t(40));
    QCOMPARE(schedule.numberOfAttempts(), std::size_t(40));
    for (std::size_t i = 0; i < attempts.size(); ++i)
        QCOMPARE(attempts[i] - kBirth, static_cast<UnixTime>(400 * i * i)); // 0, 400, 1600, 3600 ... 608400
    QCOMPARE(attempts.back() - kBirth, UnixTime(608400));
    QVERIFY(schedule.isLast(attempts[39]));
    QVERIFY(!schedule.isLast(attempts[38]));
}

void tst_RetrySchedule::localSchedule()
{
    const RetrySchedule schedule(0, Channel::Local);
    const auto attempts = schedule.attemptsFrom(0);
    QCOMPARE(attempts[1], UnixTime(100));
    QCOMPARE(attempts[2], UnixTime(400));
    QCOMPARE(attempts.size(), std::size_t(79));
    QCOMPARE(attempts.back(), UnixTime(608400));
}

void tst_RetrySchedule::lastAttempt()
{
    const RetrySchedule schedule(1000, Channel::Remote, 500);
    QCOMPARE(schedule.deadline(), UnixTime(1500));
    QVERIFY(!schedule.isLast(1500));
    QVERIFY(schedule.isLast(1501));
    QCOMPARE(schedule.attemptsFrom(1400).size(), std::size_t(2));
    QCOMPARE(RetrySchedule(1000, Channel::Remote, UINT64_MAX).attemptsFrom(1000, 5).size(), std::size_t(5));
}

void tst_RetrySchedule::oddClocks()
{
    // A birth in the future counts as now.
    QCOMPARE(RetrySchedule(5000, Channel::Remote).nextAfter(1000), UnixTime(5400));
}

QTEST_GUILESS_MAIN(tst_RetrySchedule)
#include "tst_RetrySchedule.moc"

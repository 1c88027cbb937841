// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/SendLog.h"

#include "shared/os/Fd.h"

#include <QtTest/QTest>

using namespace mw::mail;
using namespace std::string_literals;

class tst_SendLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void safeText(); // rows: I21
    void lines(); // rows: I21
    void flushes();
};

void tst_SendLog::safeText()
{
    QCOMPARE(safeForLog("a b\tc\x01\x7f\xff%d\n\nlast"), "a_b_c____d//last"s);
    QCOMPARE(safeForLog("<plain@x.example>!~"), "<plain@x.example>!~"s);
    QCOMPARE(safeForLog(""), ""s);
}

void tst_SendLog::lines()
{
    SendLog log(-1);
    log.status({1, 10}, {2, 20}, false);
    log.status({0, 10}, {0, 20}, true);
    log.newMessage(7);
    log.messageInfo(7, 123, "a b@x", 99, 2000);
    log.startingDelivery(3, 7, Channel::Remote, "r@d");
    log.deliveryEnded(3, ReportKind::Success, "ok\n");
    log.deliveryEnded(4, ReportKind::Failure, "no\n");
    log.deliveryEnded(5, ReportKind::Deferral, "");
    log.deliveryEnded(6, ReportKind::Mangled, "ignored");
    log.bounceQueued(7, 42);
    log.bounceDiscarded("triple", 7);
    log.endMessage(7);
    log.exiting();
    QCOMPARE(log.pending(), "status: local 1/10 remote 2/20\n"
                            "status: local 0/10 remote 0/20 exitasap\n"
                            "new msg 7\n"
                            "info msg 7: bytes 123 from <a_b@x> qp 99 uid 2000\n"
                            "starting delivery 3: msg 7 to remote r@d\n"
                            "delivery 3: success: ok/\n"
                            "delivery 4: failure: no/\n"
                            "delivery 5: deferral: \n"
                            "delivery 6: report mangled, will defer\n"
                            "bounce msg 7 qp 42\n"
                            "triple bounce: discarding bounce/7\n"
                            "end msg 7\n"
                            "status: exiting\n"s);
}

void tst_SendLog::flushes()
{
    auto pipe = mw::os::makePipe();
    QVERIFY(pipe);
    SendLog log(pipe->write.get());
    log.endMessage(1);
    log.flush();
    QVERIFY(log.pending().empty());
    std::array<char, 100> buffer{};
    const auto n = mw::os::readSome(pipe->read.get(), buffer);
    QVERIFY(n);
    QCOMPARE(std::string(buffer.data(), *n), "end msg 1\n"s);
}

QTEST_GUILESS_MAIN(tst_SendLog)
#include "tst_SendLog.moc"

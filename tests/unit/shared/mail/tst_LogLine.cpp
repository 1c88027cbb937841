// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/LogCorrelation.h"
#include "shared/mail/LogLine.h"
#include "shared/mail/LogStatistics.h"
#include "shared/mail/MultilogDirectory.h"
#include "shared/mail/Tai64n.h"

#include <QtTest/QTest>

#include <random>

using namespace mw;
using namespace mw::mail;

class tst_LogLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stamps();
    void sendLines();
    void serverLines(); // rows: G72
    void smtpdLines(); // rows: G7
    void otherLines_data();
    void otherLines();
    void anyBytes();
    void reusedNumbers();
    void lostReports();
    void fileOrder();
};

void tst_LogLine::stamps()
{
    const auto epoch = decodeTai64n("@400000000000000a00000000 x");
    QVERIFY(epoch);
    QCOMPARE(epoch->seconds, UnixTime{0});
    QCOMPARE(encodeTai64n({0, 0}), std::string("@400000000000000a00000000"));
    const Moment moment{1795219200, 999999999};
    QCOMPARE(decodeTai64n(encodeTai64n(moment))->seconds, moment.seconds);
    QCOMPARE(decodeTai64n(encodeTai64n(moment))->nanoseconds, moment.nanoseconds);
    QCOMPARE(decodeTai64n(encodeTai64n({-5, 1}))->seconds, UnixTime{-5});
    for (const char *bad : {"", "@", "@4000", "@400000000000000A00000000", "@400000000000000a0000000",
                            "x400000000000000a00000000", "@400000000000000a3b9aca00",
                            "@ffffffffffffffff00000000", "@000000000000000000000000"})
        QVERIFY2(!decodeTai64n(bad), bad);
    const auto decimal = parseLogLine("1795219200.5 end msg 7\n");
    QCOMPARE(decimal.time->nanoseconds, std::uint32_t{500000000});
    QCOMPARE(decimal.as<EndMessage>()->message, std::uint64_t{7});
    QCOMPARE(parseLogLine("@4000 end msg 7").kind(), LogKind::Other);
}

void tst_LogLine::sendLines()
{
    const auto status = parseLogText("status: local 1/10 remote 2/20 exitasap");
    QCOMPARE(std::get_if<SendStatus>(&status)->remoteLimit, 20U);
    QVERIFY(std::get_if<SendStatus>(&status)->exitAsSoonAsPossible);
    QCOMPARE(parseLogLine("status: exiting").kind(), LogKind::SendExiting);
    const auto line = parseLogLine("@400000006b00def62769ab14 info msg 5: bytes 702 from <a> qp 1@b> qp 3707 uid 8");
    QCOMPARE(line.as<MessageInfo>()->sender, std::string_view("a> qp 1@b"));
    QCOMPARE(line.as<MessageInfo>()->queuePid, std::uint64_t{3707});
    QCOMPARE(line.as<MessageInfo>()->uid, std::uint64_t{8});
    const auto start = parseLogText("starting delivery 3: msg 9 to remote a@b");
    QCOMPARE(std::get_if<DeliveryStart>(&start)->recipient, std::string_view("a@b"));
    QVERIFY(std::get_if<DeliveryStart>(&start)->channel == Channel::Remote);
    const auto mangled = parseLogText("delivery 4: report mangled, will defer");
    QVERIFY(std::get_if<DeliveryReport>(&mangled)->result == DeliveryResult::Mangled);
    const auto empty = parseLogText("delivery 4: success: ");
    QVERIFY(std::get_if<DeliveryReport>(&empty)->text.empty());
    QCOMPARE(parseLogLine("triple bounce: discarding bounce/12").as<TripleBounce>()->message, std::uint64_t{12});
    QCOMPARE(parseLogLine("bounce msg 12 qp 13").as<BounceQueued>()->queuePid, std::uint64_t{13});
    const auto notice = parseLogText("success notice msg 12 qp 13");
    QVERIFY(std::get_if<SenderNotice>(&notice)->success && std::get_if<SenderNotice>(&notice)->queuePid == 13);
    QVERIFY(!parseLogLine("delay notice msg 12 qp 13").as<SenderNotice>()->success);
    const auto pause = parseLogText("destination [2001:db8::1]:587/joe: pausing for 120 seconds after 6 refusals");
    QCOMPARE(std::get_if<DestinationPause>(&pause)->server, std::string_view("[2001:db8::1]:587/joe"));
    QCOMPARE(std::get_if<DestinationPause>(&pause)->seconds, std::uint64_t{120});
    QCOMPARE(parseLogLine("destination x.example: takes mail again after 1 refusal").as<DestinationPause>()->seconds,
             std::uint64_t{0});
    QCOMPARE(parseLogLine("destination x.example: what").kind(), LogKind::Other);
    QCOMPARE(parseLogLine("alert: out of memory").as<Alert>()->text, std::string_view("out of memory"));
}

void tst_LogLine::serverLines()
{
    const auto line = parseLogLine("tcpserver: ok 5 mx:2001:db8::1:25 h.example:2001:db8::2:joe:4711");
    const auto *d = line.as<ServerDecision>();
    QVERIFY(d != nullptr && d->allowed);
    QCOMPARE(d->localIp, std::string_view("2001:db8::1"));
    QCOMPARE(d->remoteIp, std::string_view("2001:db8::2"));
    QCOMPARE(d->remoteInfo, std::string_view("joe"));
    QCOMPARE(d->remotePort, std::string_view("4711"));
    QCOMPARE(parseLogLine("tcpserver: end 5 status 256").as<ServerEnd>()->exitCode(), 1U);
    QCOMPARE(parseLogLine("tcpserver: end 5 status 11").as<ServerEnd>()->signal(), 11U);
    QCOMPARE(logNote(parseLogText("tcpserver: end 5 status 256")), std::string("exit code 1"));
    QCOMPARE(logNote(parseLogText("tcpserver: end 5 status 0")), std::string("exit code 0"));
    QCOMPARE(logNote(parseLogText("tcpserver: end 5 status 11")), std::string("signal 11"));
    QCOMPARE(logNote(parseLogText("tcpserver: status: 1/40")), std::string());
    QCOMPARE(parseLogLine("tcpserver: deny 5 :127.0.0.1:25 :1.2.3.4::9").as<ServerDecision>()->remoteIp,
             std::string_view("1.2.3.4"));
    QCOMPARE(parseLogLine("rblsmtpd: 1.2.3.4 pid 7: 451 no").as<RblRefusal>()->text, std::string_view("451 no"));
}

void tst_LogLine::smtpdLines()
{
    const auto line = parseLogLine("qmail-smtpd: 12 accept ip=2001:db8::1 helo=a=b from=<> to=<x@y> rcpts=2 bytes=30 qp=40 "
                                   "new=thing relay=yes tls=TLSv1.3 auth=joe");
    const auto *e = line.as<SmtpdEvent>();
    QVERIFY(e != nullptr && e->kind == SmtpdEvent::Kind::Accept && e->relay);
    QCOMPARE(e->pid, std::uint64_t{12});
    QCOMPARE(e->ip, std::string_view("2001:db8::1"));
    QCOMPARE(e->helo, std::string_view("a=b"));
    QCOMPARE(e->tls, std::string_view("TLSv1.3"));
    QCOMPARE(e->auth, std::string_view("joe"));
    QVERIFY(e->sender.empty());
    QCOMPARE(e->recipient, std::string_view("x@y"));
    QCOMPARE(e->queuePid, std::uint64_t{40});
    QCOMPARE(parseLogLine("qmail-smtpd: 12 end why=quit accepted=1 refused=2 seconds=3").as<SmtpdEvent>()->refused,
             std::uint64_t{2});
    for (const char *other : {"qmail-smtpd: fatal: x", "qmail-smtpd: 12 refuse ip", "qmail-smtpd: 12 endure ip=1",
                              "qmail-smtpd: 12 end accepted=x", "qmail-smtpd: 12 accept  ip=1"})
        QCOMPARE(parseLogLine(other).kind(), LogKind::Other);
}

void tst_LogLine::otherLines_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         {"", "s", "status: local 1/10 remote 2", "status: local 1/10 remote 2/20x", "new msg", "new msg x",
          "new msg 12 ", "new msg 99999999999999999999999", "end msg -1", "starting delivery 3: msg 9 to moon a",
          "delivery 3: excuse: x", "info msg 5: bytes 1 from <x qp 1 uid 2", "tcpserver: ok 5 a b",
          "tcpserver: status: 4294967296/1", "alert", "warning:", "rblsmtpd: x"})
        QTest::newRow(line) << QByteArray(line);
}

void tst_LogLine::otherLines()
{
    QFETCH(QByteArray, line);
    QCOMPARE(parseLogLine(line.toStdString()).kind(), LogKind::Other);
}

void tst_LogLine::anyBytes()
{
    std::mt19937 random(1);
    const std::string good = "@400000006b00def62769ab14 info msg 5: bytes 702 from <a@b> qp 3707 uid 8";
    LogStatistics statistics;
    LogCorrelation correlation;
    for (int i = 0; i < 100000; ++i) {
        auto line = good.substr(0, random() % (good.size() + 1));
        if (!line.empty())
            line[random() % line.size()] = static_cast<char>(random());
        const auto parsed = parseLogLine(line);
        statistics.add(parsed);
        correlation.add(parsed);
    }
    QCOMPARE(statistics.totals().lines, std::uint64_t{100000});
}

void tst_LogLine::reusedNumbers()
{
    LogCorrelation correlation;
    for (const char *line :
         {"new msg 5", "info msg 5: bytes 1 from <a@b> qp 1 uid 1", "starting delivery 1: msg 5 to local x@y",
          "delivery 1: success: ok", "end msg 5", "new msg 5", "info msg 5: bytes 2 from <c@d> qp 2 uid 1",
          "new msg 5", "end msg 6"})
        correlation.add(parseLogLine(line));
    QCOMPARE(correlation.lives().size(), std::size_t{4});
    QCOMPARE(correlation.lives()[0].sender, std::string("a@b"));
    QVERIFY(correlation.lives()[0].attempts[0].state == AttemptState::Success);
    QVERIFY(correlation.lives()[1].ended);
    QVERIFY(correlation.alive(5) == &correlation.lives()[2]);
    QVERIFY(!correlation.lives()[3].beginKnown);
    QCOMPARE(correlation.aliveCount(), std::size_t{1});
}

void tst_LogLine::lostReports()
{
    LogStatistics statistics;
    for (const char *line :
         {"starting delivery 1: msg 5 to local x@y", "starting delivery 2: msg 6 to remote x@y",
          "delivery 2: deferral: z", "delivery 9: success: seen_late", "starting delivery 1: msg 5 to local x@y",
          "delivery 1: failure: no"})
        statistics.add(parseLogLine(line));
    QCOMPARE(statistics.runs(), std::uint64_t{2});
    QCOMPARE(statistics.totals().lost, std::uint64_t{1});
    QCOMPARE(statistics.totals().local.failure, std::uint64_t{1});
    QCOMPARE(statistics.totals().remote.deferral, std::uint64_t{1});
    QCOMPARE(statistics.totals().unknown.success, std::uint64_t{1});
    QCOMPARE(statistics.openDeliveries(), std::size_t{0});
}

void tst_LogLine::fileOrder()
{
    const auto ordered = orderedLogFiles({"state", "current", "@400000006b00dedf0848e344.u", "lock", "previous",
                                          "@400000006b00dede0848e344.s", "@4.s", "newstate"});
    const std::vector<std::string> expected{"@400000006b00dede0848e344.s", "@400000006b00dedf0848e344.u",
                                            "previous", "current"};
    QCOMPARE(ordered, expected);
}

QTEST_APPLESS_MAIN(tst_LogLine)
#include "tst_LogLine.moc"

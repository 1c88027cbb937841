// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/StatusReport.h"

#include <QtTest/QTest>

using namespace mw::mail;
using namespace std::string_literals;
using enum ReportAction;

class tst_StatusReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void facts_data();
    void facts(); // rows: B22
    void paragraphs(); // rows: B22
    void successes(); // rows: B22
    void marker(); // rows: B22
    void report(); // rows: B22
    void international(); // rows: B22
    void nothingIsInjected(); // rows: B22
};

namespace {

StatusReport sample()
{
    StatusReport out;
    out.settings.host = "mx.example";
    out.recipient = "ann@s.example";
    out.returnPath = "ann@s.example";
    out.intro = "Hi.\n\n";
    out.envelopeId = "QQ+2B1";
    out.arrival = 86400;
    out.headersOnly = true;
    out.boundary = "mw-b";
    out.recipients = {{"joe@r.example", "rfc822;Joe+2Bx@R.example", Failed, "192.0.2.1 does not like recipient.\n"
                                                                           "Remote host said: 550 5.1.1 No such user\n"
                                                                           "Giving up on 192.0.2.1.\n"}};
    return out;
}

} // namespace

void tst_StatusReport::facts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("action");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("diagnostic");
    QTest::addColumn<QByteArray>("remote");
    const auto row = [](const char *name, const char *text, ReportAction action, const char *status, const char *diagnostic,
                        const char *remote) {
        QTest::newRow(name) << QByteArray(text) << static_cast<int>(action) << QByteArray(status) << QByteArray(diagnostic)
                            << QByteArray(remote);
    };
    row("enhanced reply", "192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 No\nGiving up on 192.0.2.1.\n", Failed,
        "5.1.1", "smtp; 550 5.1.1 No", "dns; [192.0.2.1]");
    row("several lines", "Connected to 2001:db8::1 but sender was rejected.\nRemote host said: 554-5.7.1 Go\n554 5.7.1 away\n",
        Failed, "5.7.1", "smtp; 554-5.7.1 Go 554 5.7.1 away", "dns; [IPv6:2001:db8::1]");
    row("plain reply", "192.0.2.1 failed after I sent the message.\nRemote host said: 554 no\n", Failed, "5.0.0", "smtp; 554 no",
        "dns; [192.0.2.1]");
    row("contradiction", "192.0.2.1 does not like recipient.\nRemote host said: 550 4.1.1 No\n", Failed, "5.0.0",
        "smtp; 550 4.1.1 No", "dns; [192.0.2.1]");
    row("our own words", "Sorry, no mailbox here by that name. (#5.1.1)\n", Failed, "5.1.1",
        "x-mailwright; Sorry, no mailbox here by that name. (#5.1.1)", "");
    row("too long", "Some trouble.\nI'm not going to try again; this message has been in the queue too long.\n", Failed, "4.4.7",
        "x-mailwright; Some trouble. I'm not going to try again; this message has been in the queue too long.", "");
    row("no words", "", Failed, "5.0.0", "", "");
    row("odd numbers", "x (#5.1)\ny (#5.1.1.1) z (#7.1.1)\n", Failed, "5.0.0", "x-mailwright; x (#5.1) y (#5.1.1.1) z (#7.1.1)", "");
    row("waiting", "still waiting\n", Delayed, "4.0.0", "x-mailwright; still waiting", "");
    row("delivered", "did 1+0+0\n", Delivered, "2.0.0", "x-mailwright; did 1+0+0", "");
    row("relayed", "192.0.2.1 accepted message.\nRemote host said: 250 2.6.0 ok\n", Relayed, "2.0.0", "smtp; 250 2.6.0 ok",
        "dns; [192.0.2.1]");
}

void tst_StatusReport::facts()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, action);
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, diagnostic);
    QFETCH(const QByteArray, remote);
    const auto facts = statusFacts(text.toStdString(), static_cast<ReportAction>(action));
    QCOMPARE(QByteArray::fromStdString(facts.status), status);
    QCOMPARE(QByteArray::fromStdString(facts.diagnostic), diagnostic);
    QCOMPARE(QByteArray::fromStdString(facts.remote), remote);
}

void tst_StatusReport::paragraphs()
{
    const auto bytes = bounceParagraph("a@b", "no\n\nway") + bounceParagraph("c>:<d@e", "") + "<cut@off>:\nhalf";
    const auto parsed = parseParagraphs(bytes);
    QCOMPARE(parsed.size(), std::size_t{2});
    QCOMPARE(parsed[0].address, "a@b"s);
    QCOMPARE(parsed[0].text, "no\n/\nway\n"s);
    QCOMPARE(parsed[1].address, "c>:<d@e"s);
    QCOMPARE(parsed[1].text, ""s);
    QVERIFY(parseParagraphs("").empty() && parseParagraphs("no paragraph\n\n").empty());
}

void tst_StatusReport::successes()
{
    QCOMPARE(actionOfLocalSuccess("did 1+0+0\n"), Delivered);
    QCOMPARE(actionOfLocalSuccess("did 0+0+1\n"), Delivered);
    QCOMPARE(actionOfLocalSuccess("did 0+1+0\nqp 77\n"), Relayed);
    QCOMPARE(actionOfLocalSuccess("did 0+3+0\nqp 77\n"), Expanded);
    QCOMPARE(actionOfLocalSuccess("did 1+3+0\nqp 77\n"), Delivered);
    QCOMPARE(actionOfLocalSuccess(""), Delivered);
    for (const auto action : {Delivered, Relayed, Expanded}) {
        auto back = parseParagraphs(successParagraph("a@b", action, "did it\n"));
        QCOMPARE(back.size(), std::size_t{1});
        takeActionFromText(back[0]);
        QVERIFY((back[0] == ReportedRecipient{"a@b", {}, action, "did it\n"}));
    }
}

void tst_StatusReport::marker()
{
    auto text = "192.0.2.1 accepted message.\nDSN: passed on\n"s;
    QVERIFY(takeNextHostTells(text));
    QCOMPARE(text, "192.0.2.1 accepted message.\n"s);
    text += kRelayedLine;
    QVERIFY(!takeNextHostTells(text));
    QCOMPARE(text, "192.0.2.1 accepted message.\n"s);
    QVERIFY(!takeNextHostTells(text));
}

void tst_StatusReport::report()
{
    const auto head = statusReportHead(sample());
    QCOMPARE(head, "Date: 1 Jan 1970 00:00:00 -0000\nFrom: MAILER-DAEMON@mx.example\nTo: ann@s.example\n"
                   "Subject: failure notice\nMessage-ID: <mw-b@mx.example>\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\n"
                   "Content-Type: multipart/report; report-type=delivery-status;\n\tboundary=\"mw-b\"\n\n"
                   "--mw-b\nContent-Type: text/plain; charset=us-ascii\n\nHi.\n\n"
                   "<joe@r.example>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 No such user\n"
                   "Giving up on 192.0.2.1.\n\n"
                   "--mw-b\nContent-Type: message/delivery-status\n\nOriginal-Envelope-Id: QQ+1\nReporting-MTA: dns; mx.example\n"
                   "Arrival-Date: 2 Jan 1970 00:00:00 -0000\n\nOriginal-Recipient: rfc822; Joe+x@R.example\n"
                   "Final-Recipient: rfc822; joe@r.example\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; [192.0.2.1]\n"
                   "Diagnostic-Code: smtp; 550 5.1.1 No such user\n\n"
                   "--mw-b\nContent-Type: text/rfc822-headers\n\nReturn-Path: <ann@s.example>\n"s);
    auto whole = sample();
    whole.headersOnly = false;
    whole.eightBit = true;
    const auto text = statusReportHead(whole);
    QVERIFY(text.ends_with("--mw-b\nContent-Type: message/rfc822\nContent-Transfer-Encoding: 8bit\n\nReturn-Path: <ann@s.example>\n"));
    QVERIFY(text.find("MIME-Version: 1.0\nContent-Transfer-Encoding: 8bit\n") != std::string::npos);
    QCOMPARE(statusReportEnd(whole), "\n--mw-b--\n"s);
}

// RFC 6533: other types, and addresses as they are.
void tst_StatusReport::international()
{
    auto report = sample();
    QVERIFY(!isInternational(report));
    report.recipients[0].address = "j\xc3\xbcrgen@r.example";
    QVERIFY(isInternational(report));
    const auto head = statusReportHead(report);
    QVERIFY(head.find("Content-Type: message/global-delivery-status\nContent-Transfer-Encoding: 8bit\n") != std::string::npos);
    QVERIFY(head.find("Final-Recipient: utf-8; j\xc3\xbcrgen@r.example\n") != std::string::npos);
    QVERIFY(head.find("Content-Type: message/global-headers\n") != std::string::npos);
    QVERIFY(head.find("text/plain; charset=utf-8") != std::string::npos);
}

// What others have written makes no field of its own, and no byte beyond ASCII where it may not be.
void tst_StatusReport::nothingIsInjected()
{
    auto report = sample();
    report.envelopeId = "a+0AAction:+20delivered";
    report.recipients[0].originalRecipient = "rfc822;x+0D+0AStatus:+202.0.0";
    report.recipients[0].text = "Remote host said: 550 \xff\r\nStatus: 2.0.0\n\n--mw-c\n";
    const auto head = statusReportHead(report);
    const auto status = head.substr(head.find("delivery-status\n\n"));
    QVERIFY(status.find("\nAction: delivered") == std::string::npos);
    QVERIFY(status.find("\nStatus: 2.0.0") == std::string::npos);
    QVERIFY(status.find("Original-Recipient: rfc822; x+0D+0AStatus") != std::string::npos);
    QVERIFY(status.find('\xff') == std::string::npos && status.find('\r') == std::string::npos);
}

QTEST_APPLESS_MAIN(tst_StatusReport)
#include "tst_StatusReport.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol of queue/lock/submit, the answers' sentences, the Received line and the queue's paths.
#include "shared/mail/QueueLayout.h"
#include "shared/mail/ReceivedLine.h"
#include "shared/mail/Submission.h"

#include <QtTest/QTest>

using namespace mw;
using namespace std::string_literals;

class tst_Submission : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requests();
    void answers();
    void fates_data();
    void fates();
    void customText();
    void receivedLines();
    void paths();
    void ownProgram();
};

void tst_Submission::requests()
{
    QVERIFY(mail::parseRequest(mail::kStreamRequest)->stream);
    const auto bytes = mail::wholeRequest("message\n", "Fa\0\0"s);
    const auto request = mail::parseRequest(bytes);
    QVERIFY(request && !request->stream);
    QCOMPARE(std::string(request->message), "message\n"s);
    QCOMPARE(std::string(request->envelope), "Fa\0\0"s);
    for (const auto *bad : {"", "MWQ1", "MWQ1 whole 9\nshort", "MWQ1 whole x\n", "MWQ2 stream"})
        QVERIFY(!mail::parseRequest(bad));
}

void tst_Submission::answers()
{
    const auto answer = mail::parseAnswer(mail::serialiseAnswer(0, 4711));
    QVERIFY(answer && answer->ok());
    QCOMPARE(answer->number, mail::MessageNumber{4711});
    QCOMPARE(mail::parseAnswer("53 0")->code, 53);
    QVERIFY(!mail::parseAnswer(""));
    QVERIFY(!mail::parseAnswer("256 0"));
}

void tst_Submission::fates_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("permanent");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("0") << 0 << false << QByteArray();
    QTest::newRow("1") << 1 << false << QByteArray("qq temporary problem (#4.3.0)");
    QTest::newRow("11") << 11 << true << QByteArray("envelope address too long for qq (#5.1.3)");
    QTest::newRow("31") << 31 << true << QByteArray("mail server permanently rejected message (#5.3.0)");
    QTest::newRow("40") << 40 << true << QByteArray("qq permanent problem (#5.3.0)");
    QTest::newRow("41") << 41 << false << QByteArray("qq temporary problem (#4.3.0)");
    QTest::newRow("53") << 53 << false << QByteArray("qq write error or disk full (#4.3.0)");
    QTest::newRow("66") << 66 << false << QByteArray("qq trouble creating files in queue (#4.3.0)");
    QTest::newRow("82 without text") << 82 << false << QByteArray("qq temporary problem (#4.3.0)");
    QTest::newRow("115") << 115 << true << QByteArray("envelope address too long for qq (#5.1.3)");
    QTest::newRow("120") << 120 << false << QByteArray("unable to exec qq (#4.3.0)");
}

void tst_Submission::fates()
{
    QFETCH(int, code);
    QFETCH(bool, permanent);
    QFETCH(QByteArray, message);
    mail::QueueResult result;
    result.code = code;
    QCOMPARE(result.ok(), code == 0);
    QCOMPARE(result.permanent(), permanent);
    QCOMPARE(QByteArray::fromStdString(result.message()), message);
}

void tst_Submission::customText()
{
    const mail::QueueResult refused{82, "Dno such thing", 0};
    QVERIFY(refused.permanent());
    QCOMPARE(refused.message(), "no such thing"s);
    const mail::QueueResult odd{82, "Xodd", 0};
    QVERIFY(!odd.permanent());
    const mail::QueueResult other{31, "Dtext", 0};
    QCOMPARE(other.message(), "mail server permanently rejected message (#5.3.0)"s);
}

void tst_Submission::receivedLines()
{
    const mail::ReceivedRoles roles{1000, 1001, 1006};
    QCOMPARE(mail::receivedLine(7, 1001, roles, 0), "Received: (qmail 7 invoked from network); 1 Jan 1970 00:00:00 -0000\n"s);
    QVERIFY(mail::receivedLine(7, 1000, roles, 0).contains(" by alias)"));
    QVERIFY(mail::receivedLine(7, 1006, roles, 0).contains(" for bounce)"));
    QVERIFY(mail::receivedLine(7, 0, roles, 0).contains(" by uid 0)"));
    QVERIFY(mail::receivedLine(7, 1001, {}, 0).contains(" by uid 1001)"));
}

void tst_Submission::paths()
{
    const mail::QueueLayout layout;
    QCOMPARE(layout.mess(47), "mess/1/47"s);
    QCOMPARE(layout.channel(mail::Channel::Remote, 46), "remote/0/46"s);
    QCOMPARE(mail::QueueLayout::todo(46), "todo/46"s);
    QCOMPARE(mail::QueueLayout(7).info(46), "info/4/46"s);
}

void tst_Submission::ownProgram()
{
    QVERIFY(!mail::isOwnQueueProgram("/bin/sh"));
    QVERIFY(!mail::isOwnQueueProgram("/nonexistent"));
    QVERIFY(mail::isOwnQueueProgram(MW_BIN_DIR "/qmail-queue"));
}

QTEST_APPLESS_MAIN(tst_Submission)
#include "tst_Submission.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/SmtpExtensions.h"

#include <QtTest/QTest>

using namespace mw::mail;

class tst_SmtpReply : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lines_data();
    void lines();
    void lastLineDecides();
    void offers();
    void longTextIsCut();
    void endlessReplyEnds();
};

void tst_SmtpReply::lines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("usual") << QByteArray("250 ok\r") << 250;
    QTest::newRow("no carriage return") << QByteArray("354 go") << 354;
    QTest::newRow("code alone") << QByteArray("220") << 220;
    QTest::newRow("four digits") << QByteArray("5500 odd") << 0;
    QTest::newRow("first digit") << QByteArray("650 odd") << 0;
    QTest::newRow("words") << QByteArray("hello there") << 0;
    QTest::newRow("short") << QByteArray("25") << 0;
}

void tst_SmtpReply::lines()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, code);
    SmtpReplyParser parser;
    QVERIFY(parser.feed(line.toStdString()));
    QCOMPARE(parser.reply().code, code);
}

void tst_SmtpReply::lastLineDecides()
{
    SmtpReplyParser parser;
    QVERIFY(!parser.feed("250-first\r"));
    QVERIFY(!parser.feed("\r"));
    QVERIFY(parser.feed("550 second\r"));
    QCOMPARE(parser.reply().code, 550);
    QVERIFY(parser.reply().permanentFailure());
    QCOMPARE(parser.reply().text, std::string("250-first\n550 second\n"));
}

void tst_SmtpReply::offers()
{
    SmtpReplyParser parser;
    parser.feed("250-STARTTLS mx");
    parser.feed("250-auth PLAIN  LOGIN \r");
    parser.feed("250-Size 5");
    parser.feed("250-8BITMIME\r");
    QVERIFY(parser.feed("250 pipelining \r"));
    QCOMPARE(std::string(parser.reply().lastLine()), std::string("250 pipelining "));
    const auto offered = SmtpExtensions::parse(parser.reply());
    QVERIFY(offered.has("PIPELINING") && offered.has("8BITMIME") && offered.has("AUTH"));
    QVERIFY(!offered.has("MX") && !offered.has("STARTTLS")); // the first line is a name
    QCOMPARE(offered.parameters("AUTH"), std::string_view("PLAIN  LOGIN"));
    QCOMPARE(offered.largestMessage(), std::optional<std::uint64_t>(5));
    QVERIFY(!SmtpExtensions().has("SIZE"));
}

void tst_SmtpReply::longTextIsCut()
{
    SmtpReplyParser parser;
    QVERIFY(parser.feed("550 " + std::string(9000, 'x')));
    QCOMPARE(parser.reply().text.size(), SmtpReplyParser::kMostText);
    QCOMPARE(parser.reply().code, 550);
}

void tst_SmtpReply::endlessReplyEnds()
{
    SmtpReplyParser parser;
    int lines = 0;
    while (!parser.feed("250-again"))
        QVERIFY(++lines < 100'000);
    QCOMPARE(parser.reply().code, 0);
    parser.reset();
    for (lines = 0; !parser.feed("");)
        QVERIFY(++lines < 1'000'000);
    QCOMPARE(parser.reply().code, 0);
}

QTEST_APPLESS_MAIN(tst_SmtpReply)
#include "tst_SmtpReply.moc"

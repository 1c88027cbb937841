// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Envelope.h"

#include <QtTest/QTest>

using namespace mw;
using namespace std::string_literals;
using State = mail::SubmissionParser::State;

class tst_Envelope : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void todoRoundTrip();
    void brokenTodo_data();
    void brokenTodo();
    void info();
    void channel();
    void submission_data();
    void submission();
    void lengthLimit();
};

void tst_Envelope::todoRoundTrip()
{
    const mail::TodoRecord record{2000, 4711, {"ann@a.example", {"joe@b.example", "", "jim"}}};
    const auto bytes = mail::serialiseTodo(record);
    QCOMPARE(bytes, "u2000\0p4711\0Fann@a.example\0Tjoe@b.example\0T\0Tjim\0"s);
    QVERIFY(*mail::parseTodo(bytes) == record);
    QVERIFY(mail::parseTodo("F\0"s)->envelope.sender.empty());
}

void tst_Envelope::brokenTodo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("unknown record") << QByteArray("Xfoo\0", 5);
    QTest::newRow("cut off") << QByteArray("Fann\0Tjo", 8);
    QTest::newRow("empty record") << QByteArray("Fann\0\0", 6);
    QTest::newRow("number") << QByteArray("u12a\0", 5);
    QTest::newRow("large number") << QByteArray("u99999999999\0", 13);
}

void tst_Envelope::brokenTodo()
{
    QFETCH(QByteArray, bytes);
    const auto parsed = mail::parseTodo(bytes.toStdString());
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::Format);
}

void tst_Envelope::info()
{
    QCOMPARE(mail::serialiseInfo(""), "F\0"s);
    QCOMPARE(*mail::parseInfo("Fann@a\0"s), "ann@a"s);
    QVERIFY(!mail::parseInfo(""));
    QVERIFY(!mail::parseInfo("Fann"));
}

void tst_Envelope::channel()
{
    const std::vector<std::string> both{"a@b", "c@d"};
    auto bytes = mail::serialiseChannel(both);
    bytes[5] = 'D';
    const auto parsed = *mail::parseChannel(bytes + "Tcut");
    QCOMPARE(parsed.size(), std::size_t{2});
    QVERIFY((parsed[0] == mail::ChannelRecipient{"a@b", false, 0}));
    QVERIFY((parsed[1] == mail::ChannelRecipient{"c@d", true, 5}));
    QVERIFY(!mail::parseChannel("Xa@b\0"s));
}

void tst_Envelope::submission_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, const QByteArray &bytes, State state) {
        QTest::newRow(name) << bytes << static_cast<int>(state);
    };
    row("complete", QByteArray("Fann\0Tjoe\0T\0\0", 14), State::Complete);
    row("nobody", QByteArray("Fann\0\0", 6), State::Complete);
    row("more behind", QByteArray("Fann\0\0rest", 10), State::Complete);
    row("nothing", QByteArray(), State::Incomplete);
    row("no end", QByteArray("Fann\0Tjoe\0", 10), State::Incomplete);
    row("only a NUL", QByteArray("\0", 1), State::BadFormat);
    row("lower case", QByteArray("fann\0\0", 6), State::BadFormat);
    row("second sender", QByteArray("Fann\0Fjoe\0\0", 11), State::BadFormat);
    row("recipient first", QByteArray("Tann\0Fjoe\0\0", 11), State::BadFormat);
}

void tst_Envelope::submission()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, state);
    mail::SubmissionParser whole;
    QCOMPARE(static_cast<int>(whole.feed(bytes.toStdString())), state);
    mail::SubmissionParser single;
    for (const char c : bytes)
        single.feed(std::string_view(&c, 1));
    QCOMPARE(static_cast<int>(single.state()), state);
    QCOMPARE(single.records(), whole.records());
    if (bytes.startsWith("Fann") && state == static_cast<int>(State::Complete))
        QVERIFY(whole.records("Tlog\0"s).starts_with("Fann\0Tlog\0"s));
}

void tst_Envelope::lengthLimit()
{
    const std::string longest(mail::kLongestAddress, 's');
    mail::SubmissionParser fits;
    QCOMPARE(fits.feed("F" + longest + "\0T"s + longest + "\0\0"s), State::Complete);
    mail::SubmissionParser over;
    QCOMPARE(over.feed("F" + longest), State::Incomplete);
    QCOMPARE(over.feed("s"), State::AddressTooLong);
}

QTEST_APPLESS_MAIN(tst_Envelope)
#include "tst_Envelope.moc"

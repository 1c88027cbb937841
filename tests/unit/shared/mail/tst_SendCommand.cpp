// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/SendCommand.h"

#include <QtTest/QTest>

using namespace mw::mail;
using namespace std::string_literals;

class tst_SendCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void commands();
    void badCommands_data();
    void badCommands();
    void answers();
    void entries();
};

void tst_SendCommand::commands()
{
    const CommandTarget target{123, 1700000000};
    for (const auto verb : {CommandVerb::Retry, CommandVerb::Remove, CommandVerb::Hold, CommandVerb::Release}) {
        const SendCommand command{verb, target, {}};
        QCOMPARE(*parseSendCommand(format(command)), command);
    }
    for (const auto verb : {CommandVerb::RetryAll, CommandVerb::List}) {
        const SendCommand command{verb, {}, {}};
        QCOMPARE(*parseSendCommand(format(command)), command);
    }
    const SendCommand back{CommandVerb::ReturnToSender, target, "Not wanted here.\nSorry."};
    QCOMPARE(format(back), "return 123 1700000000 Not wanted here.\nSorry."s);
    QCOMPARE(*parseSendCommand(format(back)), back);
}

void tst_SendCommand::badCommands_data()
{
    QTest::addColumn<QByteArray>("packet");
    for (const char *packet : {"", "retry", "retry 12", "retry 12 x", "retry -1 5", "retry 12 5 more", "explode 1 2",
                               "list all", "retry  12 5", "retry 99999999999999999999 5"})
        QTest::newRow(packet) << QByteArray(packet);
}

void tst_SendCommand::badCommands()
{
    QFETCH(const QByteArray, packet);
    const auto parsed = parseSendCommand(packet.toStdString());
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, mw::ErrorKind::Format);
}

void tst_SendCommand::answers()
{
    const std::array all{CommandAnswer{CommandOutcome::Done, 0, {}},
                         CommandAnswer{CommandOutcome::Pending, 0, {}},
                         CommandAnswer{CommandOutcome::NoSuchMessage, 0, {}},
                         CommandAnswer{CommandOutcome::BirthDiffers, 17, {}},
                         CommandAnswer{CommandOutcome::Refused, 0, "the message is held"},
                         CommandAnswer{CommandOutcome::Invalid, 0, "unknown command"}};
    for (const auto &answer : all)
        QCOMPARE(*parseCommandAnswer(format(answer)), answer);
    QVERIFY(!parseCommandAnswer("surely"));
}

void tst_SendCommand::entries()
{
    SendEntry one;
    one.number = 5;
    one.birth = 100;
    one.held = true;
    one.channels[1] = {500, 3, 1};
    SendEntry two;
    two.number = 6;
    two.channels[0] = {7, 0, 0};
    QCOMPARE(format(one), "m 5 100 1 - 0 0 500 3 1\n"s);
    QCOMPARE(*parseSendEntries(format(one) + format(two)), (std::vector{one, two}));
    QVERIFY(!parseSendEntries("m 5 100 1 - 0 0 500 3\n"));
    QVERIFY(!parseSendEntries("x\n"));
}

QTEST_GUILESS_MAIN(tst_SendCommand)
#include "tst_SendCommand.moc"

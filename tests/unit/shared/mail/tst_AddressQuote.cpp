// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/AddressQuote.h"

#include <QtTest/QTest>

using namespace mw;

class tst_AddressQuote : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quotes_data();
    void quotes();
    void lines();
};

void tst_AddressQuote::quotes_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("quoted");
    QTest::newRow("plain") << QByteArray("ann@a.example") << QByteArray("ann@a.example");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("double bounce") << QByteArray("#@[]") << QByteArray("#@[]");
    QTest::newRow("no host") << QByteArray("ann") << QByteArray("ann");
    QTest::newRow("space") << QByteArray("a b@c") << QByteArray("\"a b\"@c");
    QTest::newRow("two at") << QByteArray("a@b@c") << QByteArray("\"a@b\"@c");
    QTest::newRow("verp") << QByteArray("list-@l-@[]") << QByteArray("\"list-@l-\"@[]");
    QTest::newRow("quote") << QByteArray("a\"b\\@c") << QByteArray("\"a\\\"b\\\\\"@c");
    QTest::newRow("dots") << QByteArray("a..b@c") << QByteArray("\"a..b\"@c");
    QTest::newRow("leading dot") << QByteArray(".a@c") << QByteArray("\".a\"@c");
    QTest::newRow("no local part") << QByteArray("@c") << QByteArray("\"\"@c");
    QTest::newRow("8 bit") << QByteArray("\xfc@c") << QByteArray("\"\xfc\"@c");
}

void tst_AddressQuote::quotes()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, quoted);
    QCOMPARE(QByteArray::fromStdString(mail::quotedAddress(address.toStdString())), quoted);
}

void tst_AddressQuote::lines()
{
    QCOMPARE(mail::fromLine("x\ny z@a", "Fri Nov 20 17:03:09 2026"),
             std::string("From x-y-z@a Fri Nov 20 17:03:09 2026\n"));
    QCOMPARE(mail::fromLine("", "D"), std::string("From MAILER-DAEMON D\n"));
    QCOMPARE(mail::returnPathLine("x\ny@a"), std::string("Return-Path: <\"x\\_y\"@a>\n"));
    QCOMPARE(mail::deliveredToLine("x\ny@a"), std::string("Delivered-To: x_y@a\n"));
}

QTEST_APPLESS_MAIN(tst_AddressQuote)
#include "tst_AddressQuote.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/SmtpAddress.h"

#include <QtTest/QTest>

using namespace mw;
using namespace mw::mail;

class tst_SmtpAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parse_data();
    void parse();
    void refused();
    void limit();
    void literals();
    void quote_data();
    void quote();
    void whatIsQuotedIsReadBack();
};

void tst_SmtpAddress::parse_data()
{
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<QByteArray>("address");
    const auto row = [](const char *argument, const char *address) {
        QTest::newRow(argument) << QByteArray(argument) << QByteArray(address);
    };
    row("TO:<joe@x.example>", "joe@x.example");
    row("TO: <joe@x.example>", "joe@x.example");
    row("TO:joe@x.example", "joe@x.example");
    row("TO:  joe@x.example SIZE=1", "joe@x.example");
    row("TO:<@a,@b:joe@x.example>", "joe@x.example");
    row("TO:<@a:@b:joe@x.example>", "@b:joe@x.example");
    row("TO:<\"joe blow\"@x.example>", "joe blow@x.example");
    row("TO:<\"a>b\"@x.example>", "a>b@x.example");
    row("TO:<a\\>b@x.example>", "a>b@x.example");
    row("TO:<joe@x.example>junk", "joe@x.example");
    row("TO:<>", "");
    row("TO", "");
    row("TO:", "");
    row("TO:<joe\\", "joe");
}

void tst_SmtpAddress::parse()
{
    QFETCH(const QByteArray, argument);
    QFETCH(const QByteArray, address);
    const auto parsed = parseSmtpAddress(argument.toStdString());
    QVERIFY(parsed.has_value());
    QCOMPARE(QByteArray::fromStdString(*parsed), address);
}

void tst_SmtpAddress::refused()
{
    QVERIFY(!parseSmtpAddress(std::string_view("TO:<a\0b@x>", 10)));
    QVERIFY(!parseSmtpAddress("TO:<a\rb@x>"));
    QVERIFY(!parseSmtpAddress("TO:<a\nb@x>"));
}

void tst_SmtpAddress::limit()
{
    QVERIFY(parseSmtpAddress("TO:<" + std::string(kSmtpAddressLimit - 1, 'x') + ">"));
    QVERIFY(!parseSmtpAddress("TO:<" + std::string(kSmtpAddressLimit, 'x') + ">"));
}

void tst_SmtpAddress::literals()
{
    const auto own = *net::IpAddress::parse("192.0.2.1");
    const auto isOwn = [&](const net::IpAddress &ip) { return ip == own; };
    QCOMPARE(replaceOwnAddressLiteral("joe@[192.0.2.1]", "me.example", isOwn), std::string("joe@me.example"));
    QCOMPARE(replaceOwnAddressLiteral("joe@[192.0.2.2]", "me.example", isOwn), std::string("joe@[192.0.2.2]"));
    QCOMPARE(replaceOwnAddressLiteral("joe@[192.0.2.1]x", "me.example", isOwn), std::string("joe@[192.0.2.1]x"));
    QCOMPARE(replaceOwnAddressLiteral("joe", "me.example", isOwn), std::string("joe"));
    QVERIFY(parseAddressLiteral("[IPv6:2001:db8::1]") == net::IpAddress::parse("2001:db8::1"));
    QVERIFY(!parseAddressLiteral("[]"));
    QVERIFY(!parseAddressLiteral("[127.0.0.256]"));
}

void tst_SmtpAddress::quote_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("quoted");
    const auto row = [](const char *address, const char *quoted) {
        QTest::newRow(address) << QByteArray(address) << QByteArray(quoted);
    };
    row("", "");
    row("joe@x", "joe@x");
    row("joe", "joe");
    row("#@[]", "#@[]");
    row("joe blow@x", "\"joe blow\"@x");
    row("a..b@x", "\"a..b\"@x");
    row(".a@x", "\".a\"@x");
    row("@x", "\"\"@x");
    row("\"q\"@x", "\"\\\"q\\\"\"@x");
    row("a@b@x", "\"a@b\"@x");
}

void tst_SmtpAddress::quote()
{
    QFETCH(const QByteArray, address);
    QFETCH(const QByteArray, quoted);
    QCOMPARE(QByteArray::fromStdString(*quoteSmtpAddress(address.toStdString())), quoted);
    QVERIFY(!quoteSmtpAddress((address + "\n").toStdString()));
    QVERIFY(!quoteSmtpAddress((address + "\r").toStdString()));
}

void tst_SmtpAddress::whatIsQuotedIsReadBack()
{
    for (int c = 1; c < 256; ++c) {
        const auto address = std::string("a") + static_cast<char>(c) + "@x.example";
        const auto quoted = quoteSmtpAddress(address);
        if (c == '\n' || c == '\r') {
            QVERIFY(!quoted);
            continue;
        }
        QCOMPARE(*parseSmtpAddress("TO:<" + *quoted + ">"), address);
    }
}

QTEST_APPLESS_MAIN(tst_SmtpAddress)
#include "tst_SmtpAddress.moc"

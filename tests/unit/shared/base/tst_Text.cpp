// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/Clock.h"
#include "shared/base/Text.h"

#include <QtTest/QTest>

using namespace mw;

class tst_Text : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbers();
    void splitting();
    void dates();
};

void tst_Text::numbers()
{
    QCOMPARE(text::leadingNumber("12x").value, std::uint64_t{12});
    QCOMPARE(text::leadingNumber("x12").digits, std::size_t{0});
    QCOMPARE(text::leadingNumber("99999999999999999999").value, ~std::uint64_t{0});
    QVERIFY(!text::wholeNumber("12x"));
    QVERIFY(!text::wholeNumber(""));
    QCOMPARE(*text::wholeNumber("604800"), std::uint64_t{604800});
}

void tst_Text::splitting()
{
    QCOMPARE(text::split("a,,b", ',').size(), std::size_t{3});
    QCOMPARE(text::lines("a\nb").size(), std::size_t{2});
    QCOMPARE(text::lines("a\nb\n").size(), std::size_t{2});
    QVERIFY(text::lines("").empty());
    QCOMPARE(text::join({"", "a", "", "b", ""}, "\n"), std::string("\na\n\nb\n"));
    QCOMPARE(text::join({}, ","), std::string());
    QCOMPARE(text::trimRight("x \t\n"), std::string_view("x"));
    QCOMPARE(text::replaceAll("a.b.c", ".", ":"), std::string("a:b:c"));
    QVERIFY(text::equalIgnoringCase("ExAmPlE", "eXaMpLe"));
}

void tst_Text::dates()
{
    QCOMPARE(clock::headerDate(0), std::string("1 Jan 1970 00:00:00 -0000"));
    QCOMPARE(clock::ctimeDate(0), std::string("Thu Jan 01 00:00:00 1970"));
    QCOMPARE(clock::digits(1795194189), std::string("20261120170309"));
}

QTEST_APPLESS_MAIN(tst_Text)
#include "tst_Text.moc"

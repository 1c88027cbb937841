// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Netstring.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace mw;
using namespace std::string_literals;

namespace {

// A reader of fixed bytes and their end.
struct Fixture {
    explicit Fixture(std::string_view bytes) : pipe(std::move(*os::makePipe())), stream(pipe.read.get(), -1, 1000), reader(stream)
    {
        (void)os::writeAll(pipe.write.get(), bytes);
        pipe.write.reset();
    }
    os::Pipe pipe;
    net::Stream stream;
    mail::NetstringReader reader;
};

} // namespace

class tst_Netstring : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writes();
    void lengths_data();
    void lengths(); // rows: I27
    void texts();
    void tooLongIsDropped();
    void piecesAreBounded();
    void entered();
    void reachingOut_data();
    void reachingOut(); // rows: I27
    void anHourIsAnHour(); // rows: I27
};

void tst_Netstring::writes()
{
    QCOMPARE(mail::netstring(""), "0:,"s);
    QCOMPARE(mail::netstring("a,b"), "3:a,b,"s);
    QCOMPARE(mail::netstring("\0\xff"s), "2:\0\xff,"s);
}

void tst_Netstring::lengths_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("value"); // -1: broken, -2: ends early
    const auto row = [](const char *bytes, qint64 value) {
        QTest::newRow(*bytes ? bytes : "empty") << QByteArray(bytes) << value;
    };
    row("0:", 0);
    row("1:", 1);
    row("10:", 10);
    row("200000000:", 200'000'000);
    row("200000001:", -1);
    row("999999999999999999999999999999:", -1);
    row("00:", -1);
    row("01:", -1);
    row(":", -1);
    row("-1:", -1);
    row("+1:", -1);
    row(" 1:", -1);
    row("1 :", -1);
    row("1;", -1);
    row("0x10:", -1);
    row("a", -1);
    row(",", -1);
    row("\n1:", -1);
    row("", -2);
    row("12", -2);
}

void tst_Netstring::lengths()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const qint64, value);
    Fixture fixture(bytes.toStdString());
    const auto length = fixture.reader.length();
    if (value >= 0) {
        QVERIFY(length.has_value());
        QCOMPARE(static_cast<qint64>(*length), value);
    } else {
        QVERIFY(!length.has_value());
        QCOMPARE(length.error().kind, value == -1 ? ErrorKind::Format : ErrorKind::Read);
    }
}

void tst_Netstring::texts()
{
    Fixture fixture("5:a,b:c,0:,3:\0\xe4\n,2:ab;"s);
    QCOMPARE(fixture.reader.text(100).value(), "a,b:c"s);
    QCOMPARE(fixture.reader.text(0).value(), ""s);
    QCOMPARE(fixture.reader.text(3).value(), "\0\xe4\n"s);
    QCOMPARE(fixture.reader.text(3).error().kind, ErrorKind::Format); // no comma
    Fixture cut("5:ab");
    QCOMPARE(cut.reader.text(100).error().kind, ErrorKind::Read);
}

void tst_Netstring::tooLongIsDropped()
{
    const auto big = std::string(60'000, 'x');
    Fixture fixture(mail::netstring(big) + "1:y,");
    const auto first = fixture.reader.text(59'999);
    QVERIFY(first.has_value() && !first->has_value());
    QCOMPARE(fixture.reader.text(1).value(), "y"s);
}

void tst_Netstring::piecesAreBounded()
{
    Fixture fixture("6:abcdef,");
    QCOMPARE(fixture.reader.length().value(), 6U);
    QCOMPARE(std::string(fixture.reader.piece(4).value()), "abcd"s);
    QCOMPARE(std::string(fixture.reader.piece(2).value()), "ef"s);
    QVERIFY(fixture.reader.comma().has_value());
    QCOMPARE(fixture.reader.piece(1).error().kind, ErrorKind::Read);
}

void tst_Netstring::entered()
{
    Fixture fixture("10:3:one,1:2,,4:next,");
    QVERIFY(fixture.reader.enter().has_value());
    QCOMPARE(fixture.reader.text(9).value(), "one"s);
    QVERIFY(!fixture.reader.atEndOfEntered());
    QCOMPARE(fixture.reader.text(9).value(), "2"s);
    QVERIFY(fixture.reader.atEndOfEntered());
    QVERIFY(fixture.reader.leave().has_value());
    QCOMPARE(fixture.reader.text(9).value(), "next"s);
}

void tst_Netstring::reachingOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("length cut") << QByteArray("2:33:xxx");
    QTest::newRow("content beyond") << QByteArray("4:9:abcdefghi,,");
    QTest::newRow("comma beyond") << QByteArray("3:1:a,,");
    QTest::newRow("huge inside") << QByteArray("30:99999999999999999999999999999:");
    QTest::newRow("no comma after the last") << QByteArray("4:1:a,x");
}

void tst_Netstring::reachingOut()
{
    QFETCH(const QByteArray, bytes);
    Fixture fixture(bytes.toStdString());
    QVERIFY(fixture.reader.enter().has_value());
    auto kind = ErrorKind::Bug;
    for (;;) {
        if (fixture.reader.atEndOfEntered()) {
            const auto left = fixture.reader.leave();
            kind = left ? ErrorKind::Bug : left.error().kind;
            break;
        }
        if (const auto text = fixture.reader.text(100); !text) {
            kind = text.error().kind;
            break;
        }
    }
    QCOMPARE(kind, ErrorKind::Format);
}

// A client that sends a byte now and then does not hold a session longer than its time.
void tst_Netstring::anHourIsAnHour()
{
    auto pipe = std::move(*os::makePipe());
    net::Stream stream(pipe.read.get(), -1, 10'000);
    QElapsedTimer timer;
    timer.start();
    stream.endAfter(1000);
    mail::NetstringReader reader(stream);
    (void)os::writeAll(pipe.write.get(), "100000:");
    QVERIFY(reader.length().has_value());
    auto kind = ErrorKind::Bug;
    while (timer.elapsed() < 60'000) {
        (void)os::writeAll(pipe.write.get(), "x");
        if (const auto piece = reader.piece(1); !piece) {
            kind = piece.error().kind;
            break;
        }
        QTest::qSleep(10);
    }
    QCOMPARE(kind, ErrorKind::Timeout);
    QVERIFY(timer.elapsed() >= 990 && timer.elapsed() < 30'000);
}

QTEST_GUILESS_MAIN(tst_Netstring)
#include "tst_Netstring.moc"

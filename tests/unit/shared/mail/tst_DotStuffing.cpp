// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/DotStuffing.h"
#include "shared/mail/HopCounter.h"

#include <QtTest/QTest>

#include <random>

using namespace mw::mail;

namespace {

struct Decoded {
    DataDecoder::State state = DataDecoder::State::More;
    std::string text;
    std::size_t used = 0;
};

// In pieces of `step` bytes.
Decoded decode(const std::string &wire, std::size_t step,
               DataDecoder::BareLineFeeds bare = DataDecoder::BareLineFeeds::Refused)
{
    DataDecoder decoder(bare);
    Decoded out;
    while (out.used < wire.size() && out.state == DataDecoder::State::More) {
        const auto piece = std::string_view(wire).substr(out.used, step);
        const auto result = decoder.feed(piece, out.text);
        out.used += result.used;
        out.state = result.state;
    }
    return out;
}

std::string encode(const std::string &text, std::size_t step)
{
    DataEncoder encoder;
    std::string out;
    for (std::size_t at = 0; at < text.size(); at += step)
        encoder.feed(std::string_view(text).substr(at, step), out);
    return out;
}

} // namespace

class tst_DotStuffing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decodes_data();
    void decodes();
    void bareLineFeeds(); // rows: G41 G69
    void bareLineFeedsAllowed(); // rows: G41
    void encodes_data();
    void encodes();
    void nothingEndsEarly(); // rows: I14 G69
    void openLastLine();
    void hops();
};

void tst_DotStuffing::decodes_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray(".\r\n") << QByteArray("");
    QTest::newRow("lines") << QByteArray("a\r\n\r\nb\r\n.\r\n") << QByteArray("a\n\nb\n");
    QTest::newRow("dots") << QByteArray("..\r\n...\r\n.x\r\n.\r\n") << QByteArray(".\n..\nx\n");
    QTest::newRow("lone returns") << QByteArray("a\rb\r\r\n\r\r\n.\r\n") << QByteArray("a\rb\r\n\r\n");
    QTest::newRow("dot, return, other") << QByteArray(".\rx\r\n.\r\n") << QByteArray("\rx\n");
    QTest::newRow("nul") << QByteArray("a\0b\r\n.\r\n", 8) << QByteArray("a\0b\n", 4);
}

void tst_DotStuffing::decodes()
{
    QFETCH(const QByteArray, wire);
    QFETCH(const QByteArray, text);
    for (const std::size_t step : {1UL, 2UL, 3UL, 100UL}) {
        const auto decoded = decode((wire + "NEXT").toStdString(), step);
        QCOMPARE(decoded.state, DataDecoder::State::Done);
        QCOMPARE(QByteArray::fromStdString(decoded.text), text);
        QCOMPARE(decoded.used, static_cast<std::size_t>(wire.size()));
    }
}

void tst_DotStuffing::bareLineFeeds()
{
    for (const std::string wire : {"\n", "a\nb\r\n", "a\r\n\n", "a\r\n.\n", ".\n", "a\r\n.x\n"})
        for (const std::size_t step : {1UL, 100UL})
            QCOMPARE(decode(wire + ".\r\n", step).state, DataDecoder::State::BareLineFeed);
}

void tst_DotStuffing::bareLineFeedsAllowed()
{
    for (const std::size_t step : {1UL, 2UL, 3UL, 100UL})
        for (const char *wire : {"a\n\n..b\nc\r\n.\r\n", "a\n\n..b\nc\n.\n", "a\n\n..b\r\nc\n.\r\n"}) {
            const auto decoded = decode(std::string(wire) + "NEXT", step, DataDecoder::BareLineFeeds::LineEnd);
            QCOMPARE(decoded.state, DataDecoder::State::Done);
            QCOMPARE(decoded.text, std::string("a\n\n.b\nc\n"));
            QCOMPARE(decoded.used, std::string_view(wire).size());
        }
}

void tst_DotStuffing::encodes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
    QTest::newRow("lines") << QByteArray("a\n\nb\n") << QByteArray("a\r\n\r\nb\r\n");
    QTest::newRow("dots") << QByteArray(".\n..\nx.\n") << QByteArray("..\r\n...\r\nx.\r\n");
    QTest::newRow("crlf kept") << QByteArray("a\r\nb\r\n") << QByteArray("a\r\nb\r\n");
    QTest::newRow("lone return") << QByteArray("a\rb\n") << QByteArray("a\r\nb\r\n");
    QTest::newRow("smuggling") << QByteArray("a\r.\rMAIL\n") << QByteArray("a\r\n..\r\nMAIL\r\n");
    QTest::newRow("two returns") << QByteArray("a\r\r\n.\n") << QByteArray("a\r\n\r\n..\r\n");
}

void tst_DotStuffing::encodes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, wire);
    for (const std::size_t step : {1UL, 2UL, 3UL, 100UL})
        QCOMPARE(QByteArray::fromStdString(encode(text.toStdString(), step)), wire);
}

// Whatever the message holds: no line of what is sent is a single dot, and no line feed or return stands alone.
void tst_DotStuffing::nothingEndsEarly()
{
    const auto seed = std::random_device()();
    qInfo("seed %u", seed);
    std::minstd_rand random(seed);
    constexpr std::string_view kBytes = "..\r\r\n\nab";
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (auto length = random() % 24; length > 0; --length)
            text += kBytes[random() % kBytes.size()];
        const auto wire = encode(text, 1 + random() % 5);
        const auto framed = "\r\n" + wire;
        QVERIFY(framed.find("\r\n.\r") == std::string::npos);
        QVERIFY(framed.find("\r\n.\n") == std::string::npos);
        for (std::size_t i = 0; i < wire.size(); ++i) {
            QVERIFY(wire[i] != '\n' || (i > 0 && wire[i - 1] == '\r'));
            QVERIFY(wire[i] != '\r' || (i + 1 < wire.size() && wire[i + 1] == '\n'));
        }
    }
}

void tst_DotStuffing::openLastLine()
{
    DataEncoder encoder;
    std::string out;
    QVERIFY(encoder.atLineStart());
    encoder.feed("a\nb", out);
    QVERIFY(!encoder.atLineStart());
    encoder.feed("\n", out);
    QVERIFY(encoder.atLineStart());
}

void tst_DotStuffing::hops()
{
    HopCounter counter;
    std::string header;
    for (int i = 0; i < 99; ++i)
        header += i % 2 == 0 ? "Received: x\n" : "delivered-to: y\n";
    for (const char c : header)
        counter.feed({&c, 1});
    counter.feed("Receivedx: no\nX-Received: no\n");
    QVERIFY(!counter.tooMany());
    HopCounter other = counter;
    counter.feed("RECEIVED: x\n");
    QVERIFY(counter.tooMany());
    other.feed("\nReceived: in the body\n");
    QVERIFY(!other.tooMany());
}

QTEST_APPLESS_MAIN(tst_DotStuffing)
#include "tst_DotStuffing.moc"

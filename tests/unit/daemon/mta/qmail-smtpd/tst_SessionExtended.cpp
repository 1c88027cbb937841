// SPDX-License-Identifier: GPL-3.0-or-later
// What a session does after EHLO: extensions, parameters, chunks, limits.
#include "daemon/mta/qmail-smtpd/EnhancedReply.h"
#include "shared/os/AtomicFile.h"
#include "shared/os/Signals.h"
#include "tests/support/TestCa.h"
#include "tests/unit/daemon/mta/qmail-smtpd/Replies.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <random>
#include <thread>

using namespace mw;
using namespace mw::smtpd;
using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

constexpr std::string_view kGreeting = "220 mx.example ESMTP|250-mx.example|250-PIPELINING|250-SIZE|250-CHUNKING|250-DSN|"
                                       "250-ENHANCEDSTATUSCODES|250-SMTPUTF8|250 8BITMIME|";
constexpr std::string_view kBye = "221 2.0.0 mx.example|";

} // namespace

class tst_SessionExtended : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void enhancedCodes_data();
    void enhancedCodes();
    void offers(); // rows: B18 B19 B20 B21 B22
    void heloIsAsEver();
    void pipelined(); // rows: B18
    void parameters_data();
    void parameters(); // rows: B19 B20
    void announcedSize(); // rows: B19
    void whatIsSaidReachesTheQueue(); // rows: B22
    void utf8Addresses(); // rows: B9
    void chunks_data();
    void chunks(); // rows: B21
    void chunksAreCounted();
    void limits();
    void wholeSessionHasAnEnd();
    void largeHeader();
    void malformedDialogues();

private:
    Surroundings joe(FakeQueue &queue) const;
    Settings freshSettings() const { return *Settings::load(mail::Controls(m_dir->path().toStdString())); }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<TestCa> m_ca;
};

void tst_SessionExtended::initTestCase()
{
    os::ignoreBrokenPipes();
    m_dir = std::make_unique<QTemporaryDir>();
    const auto path = m_dir->path().toStdString();
    QVERIFY(os::replaceFile(path + "/me", "mx.example\n").has_value());
    QVERIFY(os::replaceFile(path + "/rcpthosts", "x.example\n").has_value());
    QVERIFY(os::replaceFile(path + "/submissionsenders", "joe:boss@y.example\njoe:@z.example\nann:*\n").has_value());
    m_settings = std::make_unique<Settings>(freshSettings());
    m_ca = std::make_unique<TestCa>();
    QVERIFY(m_ca->isMade());
}

Surroundings tst_SessionExtended::joe(FakeQueue &queue) const
{
    Surroundings out{.open = queue.opener()};
    letJoeIn(out);
    return out;
}

void tst_SessionExtended::enhancedCodes_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *reply, const char *code, const char *expected) {
        QTest::newRow(reply) << QByteArray(reply) << QByteArray(code) << QByteArray(expected);
    };
    row("550 sorry, no mailbox here by that name (#5.1.1)", "", "550 5.1.1 sorry, no mailbox here by that name (#5.1.1)");
    row("250 ok", "2.1.5", "250 2.1.5 ok");
    row("250 flushed", "", "250 2.0.0 flushed");
    row("354 go ahead", "", "354 go ahead");
    row("554 odd (#5.1)", "", "554 5.0.0 odd (#5.1)");
    row("451 of another class (#5.1.1)", "", "451 4.0.0 of another class (#5.1.1)");
    row("554 four digits (#5.1234.1)", "", "554 5.0.0 four digits (#5.1234.1)");
    row("554 not at the end (#5.1.1), you see", "", "554 5.0.0 not at the end (#5.1.1), you see");
    row("554 ", "", "554 5.0.0 ");
    row("554", "", "554");
}

void tst_SessionExtended::enhancedCodes()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const QByteArray, code);
    QTEST(QByteArray::fromStdString(withEnhancedCode(reply.toStdString(), code.toStdString())), "expected");
}

void tst_SessionExtended::offers()
{
    FakeQueue queue;
    auto settings = freshSettings();
    QCOMPARE(QByteArray::fromStdString(text::replaceAll(talk(settings, {}, queue, "EHLO c\r\nQUIT\r\n").output, "\r\n", "|")),
             QByteArray(kGreeting.data()) + kBye.data());
    settings.databytes = 1000;
    const auto tls = *net::TlsServer::make(std::vector{m_ca->text({u"mx.example"_s}).toStdString()});
    auto around = joe(queue);
    around.tls = &tls;
    // A password is never asked for in the clear.
    const auto clear = replies(talk(settings, {}, around, "EHLO c\r\nQUIT\r\n"));
    QVERIFY(clear.contains("|250-SIZE 1000|250-STARTTLS|250-CHUNKING|") && !clear.contains("AUTH"));
    const auto safe = replies(talk(settings, encrypted(), around, "EHLO c\r\nQUIT\r\n"));
    QVERIFY(safe.contains("|250-SIZE 1000|250-AUTH PLAIN LOGIN|250-CHUNKING|") && !safe.contains("STARTTLS"));
}

// No EHLO, no extension: the words are unknown and nothing has a code.
void tst_SessionExtended::heloIsAsEver()
{
    FakeQueue queue;
    const auto around = joe(queue);
    for (const std::string greeting : {"HELO c\r\n", "EHLO c\r\nHELO c\r\n"}) {
        const auto said = replies(talk(*m_settings, encrypted(), around,
                                       greeting + "BDAT 4 LAST\r\nAUTH PLAIN\r\nSTARTTLS\r\nMAIL FROM:<a@b> SIZE=x NONSENSE\r\n"
                                                  "RCPT TO:<joe@x.example> NOTIFY=ALWAYS\r\nRSET now\r\nQUIT\r\n"));
        QVERIFY2(said.endsWith("250 mx.example|502 unimplemented (#5.5.1)|502 unimplemented (#5.5.1)|"
                               "502 unimplemented (#5.5.1)|250 ok|250 ok|250 flushed|221 mx.example|"), said);
    }
}

void tst_SessionExtended::pipelined()
{
    FakeQueue queue;
    const auto said = after(talk(*m_settings, {}, queue,
                                 "EHLO c\r\nMAIL FROM:<a@b>\r\nRCPT TO:<joe@x.example>\r\nRCPT TO:<x@elsewhere>\r\nDATA\r\n"
                                 "one\r\n.\r\nMAIL FROM:<a@b>\r\nRCPT TO:<x@elsewhere>\r\nDATA\r\nNOOP\r\nQUIT\r\n"));
    QCOMPARE(said, QByteArray("250 2.1.0 ok|250 2.1.5 ok|553 5.7.1 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)|"
                              "354 go ahead|250 2.0.0 ok qp 42|250 2.1.0 ok|553 5.7.1 sorry, that domain isn't in my list of allowed "
                              "rcpthosts (#5.7.1)|503 5.5.1 RCPT first (#5.5.1)|250 2.0.0 ok|") + kBye.data());
    QCOMPARE(queue.messages.size(), std::size_t{1});
}

void tst_SessionExtended::parameters_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QByteArray>("rcpt"); // empty: MAIL is refused
    QTest::addColumn<QByteArray>("code"); // of the one that is refused; empty: neither is
    const auto mail = [](const char *argument, const char *code) {
        QTest::newRow(argument) << QByteArray(argument) << QByteArray(*code ? "" : "TO:<joe@x.example>") << QByteArray(code);
    };
    const auto rcpt = [](const char *argument, const char *code) {
        QTest::newRow(argument) << QByteArray("FROM:<a@b>") << QByteArray(argument) << QByteArray(code);
    };
    mail("FROM:<a@b>", "");
    mail("FROM: <a@b>", "");
    mail("from:a@b BODY=7BIT", "");
    mail("FROM:<>", "");
    mail("FROM:<\"a> b\"@c> SIZE=1", "");
    mail("FROM:<a@b> SIZE=100 BODY=8bitmime RET=hdrs ENVID=x+20y AUTH=<> SMTPUTF8", "");
    mail("FROM:<a@b>  SIZE=00000000000000000001 ", "");
    mail("FROM:<a@b", "501 5.5.4");
    mail("FROM:", "501 5.5.4");
    mail("FROM:a<b", "501 5.5.4");
    mail("FROM:<a@b>SIZE=1", "501 5.5.4");
    mail("FROM:<a@b> SIZE=", "501 5.5.4");
    mail("FROM:<a@b> SIZE", "501 5.5.4");
    mail("FROM:<a@b> SIZE=-1", "501 5.5.4");
    mail("FROM:<a@b> SIZE=123456789012345678901", "501 5.5.4");
    mail("FROM:<a@b> SIZE=1 size=2", "501 5.5.4");
    mail("FROM:<a@b> BODY=BINARYMIME", "501 5.5.4");
    mail("FROM:<a@b> RET=NONE", "501 5.5.4");
    mail("FROM:<a@b> ENVID=", "501 5.5.4");
    mail("FROM:<a@b> ENVID=a+2", "501 5.5.4");
    mail("FROM:<a@b> AUTH=+", "501 5.5.4");
    mail("FROM:<a@b> SMTPUTF8=1", "501 5.5.4");
    mail("FROM:<a@b> NOTIFY=NEVER", "555 5.5.4");
    mail("FROM:<a@b> X-UNKNOWN=1", "555 5.5.4");
    mail("FROM:<a@b> =", "555 5.5.4");
    rcpt("TO:<joe@x.example> NOTIFY=success,FAILURE,delay ORCPT=rfc822;joe+40x", "");
    rcpt("TO:<joe@x.example> NOTIFY=NEVER", "");
    rcpt("TO:<joe@x.example> NOTIFY=NEVER,DELAY", "501 5.5.4");
    rcpt("TO:<joe@x.example> NOTIFY=", "501 5.5.4");
    rcpt("TO:<joe@x.example> NOTIFY=NEVER NOTIFY=NEVER", "501 5.5.4");
    rcpt("TO:<joe@x.example> ORCPT=joe", "501 5.5.4");
    rcpt("TO:<joe@x.example> ORCPT=;joe", "501 5.5.4");
    rcpt("TO:<joe@x.example> SIZE=1", "555 5.5.4");
    rcpt("TO:joe@x.example", "");
    rcpt("TO:<joe@x.example", "501 5.5.4");
}

void tst_SessionExtended::parameters()
{
    QFETCH(const QByteArray, mail);
    QFETCH(const QByteArray, rcpt);
    QFETCH(const QByteArray, code);
    FakeQueue queue;
    const auto said = after(talk(*m_settings, {}, queue, ("EHLO c\r\nMAIL " + mail + "\r\n" + (rcpt.isEmpty() ? "" : "RCPT " + rcpt + "\r\n") +
                                                          "QUIT\r\n").toStdString())).split('|');
    const auto ok = code.isEmpty() ? 2 : (rcpt.isEmpty() ? 0 : 1);
    for (int i = 0; i < ok; ++i)
        QCOMPARE(said.at(i), QByteArray(i == 0 ? "250 2.1.0 ok" : "250 2.1.5 ok"));
    if (!code.isEmpty())
        QVERIFY2(said.at(ok).startsWith(code + ' '), said.at(ok));
}

void tst_SessionExtended::announcedSize()
{
    FakeQueue queue;
    auto settings = freshSettings();
    settings.databytes = 1000;
    QCOMPARE(after(talk(settings, {}, queue, "EHLO c\r\nMAIL FROM:<a@b> SIZE=1001\r\nMAIL FROM:<a@b> SIZE=1000\r\nQUIT\r\n")),
             QByteArray("552 5.3.4 sorry, that message size exceeds my databytes limit (#5.3.4)|250 2.1.0 ok|") + kBye.data());
}

void tst_SessionExtended::whatIsSaidReachesTheQueue()
{
    FakeQueue queue;
    (void)talk(*m_settings, {}, queue,
               "EHLO c\r\nMAIL FROM:<a@b> RET=full ENVID=QQ314159 BODY=8BITMIME\r\n"
               "RCPT TO:<a@elsewhere> NOTIFY=NEVER\r\nRCPT TO:<joe@x.example>\r\n"
               "RCPT TO:<zoe@x.example> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;zoe@old.example\r\nDATA\r\nx\r\n.\r\n"
               "MAIL FROM:<a@b>\r\nRCPT TO:<joe@x.example>\r\nDATA\r\nx\r\n.\r\nQUIT\r\n");
    QCOMPARE(queue.messages.size(), std::size_t{2});
    const auto &options = queue.messages[0].options;
    QCOMPARE(options.returns, std::string("FULL"));
    QCOMPARE(options.envelopeId, std::string("QQ314159"));
    QVERIFY(options.eightBit && !options.utf8);
    QCOMPARE(options.recipients.size(), std::size_t{2}); // the refused one has none
    QVERIFY(options.recipients[0].empty());
    QCOMPARE(options.recipients[1].notify, std::string("SUCCESS,DELAY"));
    QCOMPARE(options.recipients[1].originalRecipient, std::string("rfc822;zoe@old.example"));
    QVERIFY(queue.messages[1].options.empty());
}

void tst_SessionExtended::utf8Addresses()
{
    FakeQueue queue;
    const auto said = after(talk(*m_settings, {}, queue,
                                 "EHLO c\r\nMAIL FROM:<jörg@b>\r\nMAIL FROM:<a@b>\r\nRCPT TO:<jörg@x.example>\r\n"
                                 "MAIL FROM:<j\xff@b> SMTPUTF8\r\nMAIL FROM:<jörg@b> SMTPUTF8\r\nRCPT TO:<zoë@x.example>\r\nDATA\r\nx\r\n.\r\nQUIT\r\n"));
    QCOMPARE(said, QByteArray("553 5.6.7 sorry, an address with such characters needs SMTPUTF8 (#5.6.7)|250 2.1.0 ok|"
                              "553 5.6.7 sorry, an address with such characters needs SMTPUTF8 (#5.6.7)|"
                              "553 5.6.7 sorry, that address is not UTF-8 (#5.6.7)|250 2.1.0 ok|250 2.1.5 ok|354 go ahead|"
                              "250 2.0.0 ok qp 42|") + kBye.data());
    QCOMPARE(queue.messages.at(0).sender, std::string("jörg@b"));
    QVERIFY(queue.messages[0].options.utf8);
    QVERIFY(queue.messages[0].message.contains(" with UTF8SMTP; "));
}

void tst_SessionExtended::chunks_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("heard");
    QTest::addColumn<QByteArray>("text"); // of the message that is queued; "-": none
    const QByteArray begin = "MAIL FROM:<a@b>\r\nRCPT TO:<joe@x.example>\r\n";
    const QByteArray good = "250 2.1.0 ok|250 2.1.5 ok|";
    const QByteArray taken = "250 2.0.0 ok qp 42|";
    const QByteArray chunk = "250 2.0.0 ok|";
    const auto row = [&](const char *name, const QByteArray &said, const QByteArray &heard, const QByteArray &text) {
        QTest::newRow(name) << begin + said << good + heard << text;
    };
    row("one", "BDAT 9 LAST\r\na\r\n.\r\nb\r\n"_ba.replace("9", "9"), taken, "a\n.\nb\n");
    row("several", "BDAT 3\r\na\r\nBDAT 4\r\nb\r\n.BDAT 2 LAST\r\n\r\n", chunk + chunk + taken, "a\nb\n.\n");
    row("an empty last one", "BDAT 3\r\na\r\nBDAT 0 LAST\r\n", chunk + taken, "a\n");
    row("a line end in two", "BDAT 2\r\na\rBDAT 1 last\r\n\n", chunk + taken, "a\n");
    row("no end of the last line", "BDAT 1 LAST\r\na", taken, "a");
    row("a lone CR at the end", "BDAT 2 LAST\r\na\r", taken, "a\r");
    row("commands within", "BDAT 12 LAST\r\nQUIT\r\n.\r\nX\r\nNOOP\r\n", taken + chunk, "QUIT\n.\nX\n");
    row("a bare line feed", "BDAT 3 LAST\r\na\nbNOOP\r\n", "554 5.6.0 lines must end in CR LF (#5.6.0)|" + chunk, "-");
    row("a bare line feed in between", "BDAT 3\r\na\nbBDAT 2 LAST\r\nxyNOOP\r\n",
        "554 5.6.0 lines must end in CR LF (#5.6.0)|503 5.5.1 this message was refused already (#5.5.1)|" + chunk, "-");
    row("no size", "BDAT\r\nNOOP\r\n", "501 5.5.4 syntax: BDAT size [LAST] (#5.5.4)|", "-");
    row("a word too much", "BDAT 4 FIRST\r\nNOOPNOOP\r\n", "501 5.5.4 syntax: BDAT size [LAST] (#5.5.4)|" + chunk, "-");
    row("reset", "BDAT 2\r\nxyRSET\r\nNOOP\r\n", chunk + "250 2.0.0 flushed|" + chunk, "-");
    row("EHLO in between", "BDAT 2\r\nxyHELO c\r\nNOOP\r\n", chunk + "250 mx.example|250 ok|", "-");
    row("DATA behind", "BDAT 2\r\nxyDATA\r\nBDAT 0 LAST\r\n",
        chunk + "503 5.5.1 finish the message with BDAT LAST, or say RSET (#5.5.1)|" + taken, "xy");
    row("MAIL behind", "BDAT 2\r\nxyMAIL FROM:<c@d>\r\nRCPT TO:<joe@x.example>\r\nBDAT 0 LAST\r\n",
        chunk + "503 5.5.1 finish the message with BDAT LAST, or say RSET (#5.5.1)|503 5.5.1 finish the message with BDAT LAST, or say RSET "
                "(#5.5.1)|" + taken, "xy");
    QTest::newRow("no MAIL") << "BDAT 6 LAST\r\nNOOP\r\nNOOP\r\n"_ba << "503 5.5.1 MAIL first (#5.5.1)|250 2.0.0 ok|"_ba << "-"_ba;
    QTest::newRow("no RCPT") << "MAIL FROM:<a@b>\r\nBDAT 6 LAST\r\nNOOP\r\nNOOP\r\n"_ba
                             << "250 2.1.0 ok|503 5.5.1 RCPT first (#5.5.1)|250 2.0.0 ok|"_ba << "-"_ba;
}

void tst_SessionExtended::chunks()
{
    QFETCH(const QByteArray, said);
    QFETCH(const QByteArray, text);
    FakeQueue queue;
    QTEST(after(talk(*m_settings, {}, queue, "EHLO c\r\n" + said.toStdString())), "heard");
    QCOMPARE(queue.messages.empty(), text == "-");
    if (!queue.messages.empty()) {
        const auto &message = queue.messages[0].message;
        QCOMPARE(QByteArray::fromStdString(message.substr(message.find("-0000\n") + 6)), text);
    }
}

// The limit holds for all chunks together, and what comes behind is thrown away.
void tst_SessionExtended::chunksAreCounted()
{
    FakeQueue queue;
    auto settings = freshSettings();
    settings.databytes = 10;
    const auto said = after(talk(settings, {}, queue,
                                 "EHLO c\r\nMAIL FROM:<a@b>\r\nRCPT TO:<joe@x.example>\r\nBDAT 8\r\n12345678BDAT 8\r\n12345678"
                                 "BDAT 8 LAST\r\n12345678MAIL FROM:<a@b>\r\nQUIT\r\n"));
    QCOMPARE(said, QByteArray("250 2.1.0 ok|250 2.1.5 ok|250 2.0.0 ok|552 5.3.4 sorry, that message size exceeds my databytes limit "
                              "(#5.3.4)|503 5.5.1 this message was refused already (#5.5.1)|250 2.1.0 ok|") + kBye.data());
    QVERIFY(queue.messages.empty());
}

void tst_SessionExtended::limits()
{
    FakeQueue queue;
    auto settings = freshSettings();
    std::string unknown;
    for (int i = 0; i < 30; ++i)
        unknown += "NONSENSE\r\n";
    auto said = after(talk(settings, {}, queue, "EHLO c\r\n" + unknown));
    QCOMPARE(said.count("502 5.5.1 unimplemented"), 20);
    QVERIFY(said.endsWith("|421 4.7.0 too many mistakes, goodbye (#4.7.0)|"));
    settings.maxMistakes = 0;
    QCOMPARE(after(talk(settings, {}, queue, "EHLO c\r\n" + unknown)).count("502 5.5.1 unimplemented"), 30);
    settings.maxCommands = 5;
    said = after(talk(settings, {}, queue, "EHLO c\r\nNOOP\r\nNOOP\r\nNOOP\r\nNOOP\r\nNOOP\r\n"));
    QCOMPARE(said.count("250 2.0.0 ok"), 4);
    QVERIFY(said.endsWith("|421 4.7.0 too many commands without a message, goodbye (#4.7.0)|"));
    // Recipients do not count, and a message begins the count anew.
    std::string many = "EHLO c\r\n";
    for (int message = 0; message < 3; ++message) {
        many += "MAIL FROM:<a@b>\r\n";
        for (int i = 0; i < 10; ++i)
            many += "RCPT TO:<joe@x.example>\r\n";
        many += "DATA\r\nx\r\n.\r\n";
    }
    QCOMPARE(talk(settings, {}, queue, many + "QUIT\r\n").end, Session::End::Quit);
    QCOMPARE(queue.messages.size(), std::size_t{3});
}

// Who sends a byte now and then is never silent for long, and yet does not stay.
void tst_SessionExtended::wholeSessionHasAnEnd()
{
    FakeQueue queue;
    auto settings = freshSettings();
    settings.sessionMilliseconds = 600;
    auto pair = *os::makeSocketPair(SOCK_STREAM);
    std::thread client([&] {
        for (int i = 0; i < 1200 && os::writeSome(pair.first.get(), "N").has_value(); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
    });
    net::Stream stream(pair.second.get(), pair.second.get(), 10'000);
    const auto around = Surroundings{.open = queue.opener()};
    const auto began = clock::monotonicMilliseconds();
    QCOMPARE(Session(stream, settings, {}, around).run(), Session::End::Broken);
    const auto took = clock::monotonicMilliseconds() - began;
    pair.second.reset();
    client.join();
    QVERIFY2(took >= 500 && took < 30'000, qPrintable(QString::number(took)));
}

void tst_SessionExtended::largeHeader()
{
    FakeQueue queue;
    auto pair = *os::makeSocketPair(SOCK_STREAM);
    const auto send = [&](const std::string &line, int count) {
        std::string input = "EHLO c\r\nMAIL FROM:<a@b>\r\nRCPT TO:<joe@x.example>\r\nDATA\r\n";
        for (int i = 0; i < count; ++i)
            input += line;
        (void)os::writeAll(pair.first.get(), input + ".\r\n");
    };
    std::thread client([&] {
        send("X-Long: " + std::string(1000, 'x') + "\r\n", 1100);                 // a header without end
        send("Subject: x\r\n\r\n" + std::string(1000, 'x') + "\r\n", 1100);      // a large message
        send("Subject: x\r\n\r\n" + std::string(2'000'000, 'x') + "\r\n", 1); // a long line
        (void)os::writeAll(pair.first.get(), "QUIT\r\n");
    });
    net::Stream stream(pair.second.get(), pair.second.get(), 10'000);
    const auto around = Surroundings{.open = queue.opener()};
    (void)Session(stream, *m_settings, {}, around).run();
    client.join();
    ::shutdown(pair.second.get(), SHUT_WR);
    const auto output = *os::readAll(pair.first.get(), 1U << 20U);
    QVERIFY(output.contains("552 5.3.4 sorry, the header of that message is too large (#5.3.4)"));
    QCOMPARE(queue.messages.size(), std::size_t{2});
}

// Commands sent in the clear behind STARTTLS would run as the client's own afterwards.
// Thousands of dialogues from a fixed seed, made of commands, halves of commands, chunks and random bytes. Every answer
// is a reply of the protocol, and nothing is queued that was not asked for.
void tst_SessionExtended::malformedDialogues()
{
    std::minstd_rand random(20261127);
    const std::vector<std::string> pieces{
        "EHLO x\r\n", "EHLO [IPv6:::1]\r\n", "HELO x\r\n", "MAIL FROM:<a@b>\r\n", "MAIL FROM:<a@b> SIZE=10 BODY=8BITMIME\r\n",
        "MAIL FROM:<jörg@b> SMTPUTF8\r\n", "MAIL FROM:<a@b> RET=HDRS ENVID=x\r\n", "RCPT TO:<joe@x.example>\r\n",
        "RCPT TO:<joe@x.example> NOTIFY=NEVER ORCPT=rfc822;joe\r\n", "RCPT TO:<evil@other.example>\r\n", "DATA\r\n", ".\r\n",
        "text\r\n", "..\r\n", "BDAT 6\r\n", "BDAT 0 LAST\r\n", "BDAT 4 LAST\r\n", "BDAT 99999999999999999999\r\n", "BDAT 10 LAST\r\n",
        "abc\r\n", "RSET\r\n", "QUIT\r\n", "NOOP\r\n", "STARTTLS\r\n", "AUTH PLAIN\r\n", "AUTH LOGIN\r\n", "*\r\n", "AGpvZQBzZWNyZXQ=\r\n",
        "AUTH PLAIN AGpvZQBzZWNyZXQ=\r\n", "am9l\r\n", "c2VjcmV0\r\n", "VRFY x\r\n", "HELP\r\n", " SIZE=", " NOTIFY=", "=", "+", ";",
        "\n", "\r", "\r\n", ".", " ", "<", ">", "\"", "\\", std::string("\0", 1), "\xff\xfe", "\xc3", std::string(5000, 'A')};
    auto settings = freshSettings();
    settings.databytes = 200;
    int queued = 0;
    for (int round = 0; round < 6000; ++round) {
        std::string input = random() % 4 != 0 ? "EHLO x\r\n" : "";
        if (random() % 3 == 0)
            input += "MAIL FROM:<a@b>\r\nRCPT TO:<joe@x.example>\r\n";
        for (auto n = random() % 30; n > 0; --n)
            input += random() % 8 == 0 ? std::string(1, static_cast<char>(random())) : pieces[random() % pieces.size()];
        FakeQueue queue;
        auto around = joe(queue);
        const auto result = talk(settings, random() % 2 == 0 ? encrypted() : Client(), around, input);
        QVERIFY(result.output.starts_with("220 ") && result.output.ends_with("\r\n"));
        bool extended = false;
        for (const auto line : text::lines(result.output)) {
            QVERIFY(line.size() > 4 && line[0] >= '2' && line[0] <= '5' && line.find('\r') == line.size() - 1);
            extended = line.starts_with("250 8BITMIME") || (extended && line != "250 mx.example\r");
            const bool coded = line.size() > 8 && line[4] == line[0] && line[5] == '.';
            const bool offer = line.starts_with("250-") || line.starts_with("250 8BITMIME");
            QVERIFY2(!extended || coded || offer || line[0] == '3', std::string(line).c_str());
        }
        const bool loggedIn = result.output.contains("235 2.7.0");
        for (const auto &message : queue.messages) {
            ++queued;
            QVERIFY(!message.recipients.empty() && message.message.size() < 1000);
            QVERIFY(message.message.contains("\n  by ")); // whole
            for (const auto &recipient : message.recipients) {
                QVERIFY(loggedIn || *settings.rcptHosts.allows(recipient));
                QVERIFY(recipient.find_first_of(std::string_view("\0\r\n", 3)) == std::string::npos);
            }
            QVERIFY(message.options.recipients.empty() || message.options.recipients.size() == message.recipients.size());
            QVERIFY(isUtf8(message.sender) || !message.options.utf8);
        }
    }
    QVERIFY2(queued > 200, qPrintable(QString::number(queued)));
}

QTEST_APPLESS_MAIN(tst_SessionExtended)
#include "tst_SessionExtended.moc"

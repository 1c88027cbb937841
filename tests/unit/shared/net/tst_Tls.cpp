// SPDX-License-Identifier: GPL-3.0-or-later
// TLS between two Streams over a socket pair, and against the openssl program: what is accepted, what is refused, and
// how that is told.
#include "shared/base/Clock.h"
#include "shared/net/Stream.h"
#include "shared/net/Tcp.h"
#include "shared/net/Tls.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"
#include "tests/support/TestCa.h"

#include <QtCore/QProcess>
#include <QtCore/QThread>
#include <QtTest/QTest>

#include <atomic>
#include <sys/socket.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::net;
using test::TestCa;

class tst_Tls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void talksBothWays();
    void verifies_data();
    void verifies();
    void encryptsForAnybody();
    void bindsToTheConnection();
    void choosesTheCertificateByName_data();
    void choosesTheCertificateByName();
    void refusesWhatWasSentAhead();
    void refusesOldProtocols_data();
    void refusesOldProtocols();
    void offersNeitherTicketsNorRenegotiation();
    void tellsWhatIsNotTls();
    void limitsTheHandshake();
    void limitsARecord();
    void limitsTheWait();
    void carriesMuchBothWays();
    void endsInEitherWay();
    void whatCameTogetherIsReadTogether();
    void judgesIdentities();
    void showsAClientCertificate();

private:
    TlsServer server(const QStringList &names, TestCa::Kind kind = TestCa::Kind::Good);
    TlsClient client(TlsVerify verify);

    TestCa m_ca;
};

namespace {

constexpr int kLimit = 60'000;

struct Pair {
    os::Fd server;
    os::Fd client;
};

Pair makePair()
{
    auto [a, b] = *os::makeSocketPair(SOCK_STREAM);
    return {std::move(a), std::move(b)};
}

// A server in a thread of its own that greets, echoes lines, and ends when the client does.
class Echo {
public:
    Echo(int fd, TlsServer server) : m_thread([this, fd, tls = std::move(server)] { serve(fd, tls); }) {}
    ~Echo() { join(); }
    void join()
    {
        if (m_thread.joinable())
            m_thread.join();
    }
    Result<void> outcome{};
    TlsFacts facts;

private:
    void serve(int fd, const TlsServer &tls)
    {
        Stream stream(fd, fd, kLimit);
        outcome = stream.startTls(tls);
        if (outcome) {
            facts = *stream.tls();
            std::string line;
            Result<Stream::Line> read = Stream::Line::Whole;
            while ((read = stream.readLine(line, 1000)).value_or(Stream::Line::End) == Stream::Line::Whole)
                (void)stream.write(line + "\n");
            if (!read)
                qWarning("%s", read.error().text.c_str());
            stream.endTls();
        }
        ::shutdown(fd, SHUT_RDWR);
    }
    std::thread m_thread;
};

// What the openssl program says when it connects to `server` and types these lines, each when the last was answered.
QByteArray opensslTalks(const TlsServer &server, const QStringList &options, const QStringList &lines, Result<void> &outcome)
{
    const auto listener = *listenTcp({IpAddress::v4(0x7f000001), 0}, 1);
    const auto port = localEndpoint(listener.get())->port;
    std::thread peer([&] {
        const auto client = acceptTcp(listener.get());
        if (!client)
            return;
        Echo echo(client->socket.get(), server);
        echo.join();
        outcome = echo.outcome;
    });
    QProcess openssl;
    openssl.start(u"openssl"_s, QStringList{u"s_client"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(port)} + options);
    openssl.waitForStarted();
    QByteArray output;
    QByteArray errors;
    const auto saysOrEnds = [&](const QByteArray &words) {
        openssl.waitForFinished(0);
        output += openssl.readAllStandardOutput();
        errors += openssl.readAllStandardError();
        return openssl.state() == QProcess::NotRunning || output.contains(words) || errors.contains(words);
    };
    for (const auto &line : lines) {
        if (openssl.state() == QProcess::NotRunning)
            break;
        openssl.write(line.toUtf8() + '\n');
        // The R is for openssl, and is not echoed.
        const QByteArray answer = line == u"R"_s ? "no renegotiation"_ba : '\n' + line.toUtf8() + '\n';
        (void)test::waitUntil([&] { return saysOrEnds(answer); }, 20'000);
    }
    openssl.closeWriteChannel();
    openssl.waitForFinished(kLimit);
    peer.join();
    (void)saysOrEnds({});
    return output + errors;
}

std::string ask(Stream &stream, const std::string &line)
{
    std::string answer;
    (void)stream.write(line + "\n");
    (void)stream.readLine(answer, 1000);
    return answer;
}

bool contains(const Error &error, const char *words)
{
    const bool found = error.text.contains(words);
    if (!found)
        qWarning("\"%s\" does not say \"%s\"", error.text.c_str(), words);
    return found;
}

} // namespace

void tst_Tls::initTestCase()
{
    QVERIFY(m_ca.isMade());
}

TlsServer tst_Tls::server(const QStringList &names, TestCa::Kind kind)
{
    const std::vector<std::string> identities{m_ca.text(names, kind).toStdString()};
    auto made = TlsServer::make(identities);
    if (!made)
        qFatal("%s", made.error().text.c_str());
    return *made;
}

TlsClient tst_Tls::client(TlsVerify verify)
{
    return *TlsClient::make({.verify = verify, .authorities = m_ca.authorities().toStdString()});
}

void tst_Tls::talksBothWays()
{
    const auto pair = makePair();
    Echo echo(pair.server.get(), server({u"mail.example.org"_s}));
    Stream stream(pair.client.get(), pair.client.get(), kLimit);
    QVERIFY(stream.tls() == nullptr);
    const auto started = stream.startTls(client(TlsVerify::Name), "mail.example.org.");
    QVERIFY2(started, started ? "" : started.error().text.c_str());
    QCOMPARE(ask(stream, "hello"), std::string("hello"));
    QCOMPARE(ask(stream, "again"), std::string("again"));
    QCOMPARE(stream.tls()->protocol, std::string("TLSv1.3"));
    QVERIFY(stream.tls()->peerVerified);
    QVERIFY(stream.tls()->bits >= 128);
    stream.endTls();
    ::shutdown(pair.client.get(), SHUT_WR);
    echo.join();
    QVERIFY(echo.outcome);
    QCOMPARE(echo.facts.serverName, std::string("mail.example.org"));
    QVERIFY(!echo.facts.peerVerified);
}

void tst_Tls::verifies_data()
{
    QTest::addColumn<TestCa::Kind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("trouble");
    using enum TestCa::Kind;
    QTest::newRow("wrong name") << Good << u"other.example.org"_s << "it is for mail.example.org, not for other.example.org"_ba;
    QTest::newRow("wrong address") << Good << u"127.0.0.1"_s << "not for 127.0.0.1"_ba;
    QTest::newRow("no name") << Good << QString() << "no name that a certificate could be for"_ba;
    QTest::newRow("a dot for a name") << Good << u"."_s << "no name that a certificate could be for"_ba;
    QTest::newRow("a NUL in the name") << Good << u"mail.example.org"_s + QChar(0) + u".evil.test"_s << "no name that a certificate could be for"_ba;
    QTest::newRow("expired") << Expired << u"mail.example.org"_s << "it has expired"_ba;
    QTest::newRow("not yet") << NotYet << u"mail.example.org"_s << "not valid yet"_ba;
    QTest::newRow("self-signed") << SelfSigned << u"mail.example.org"_s << "signed by itself"_ba;
    QTest::newRow("stranger") << Stranger << u"mail.example.org"_s << "no authority that is trusted here"_ba;
}

void tst_Tls::verifies()
{
    QFETCH(TestCa::Kind, kind);
    QFETCH(QString, name);
    QFETCH(QByteArray, trouble);
    const auto pair = makePair();
    Echo echo(pair.server.get(), server({u"mail.example.org"_s}, kind));
    Stream stream(pair.client.get(), pair.client.get(), kLimit);
    const auto started = stream.startTls(client(TlsVerify::Name), name.toStdString());
    ::shutdown(pair.client.get(), SHUT_WR);
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Permission);
    QVERIFY(contains(started.error(), trouble.constData()));
    QVERIFY(stream.tls() == nullptr);
}

// Who demands nothing takes every certificate, but says so.
void tst_Tls::encryptsForAnybody()
{
    for (const auto kind : {TestCa::Kind::Expired, TestCa::Kind::SelfSigned, TestCa::Kind::Stranger}) {
        const auto pair = makePair();
        Echo echo(pair.server.get(), server({u"mail.example.org"_s}, kind));
        Stream stream(pair.client.get(), pair.client.get(), kLimit);
        QVERIFY(stream.startTls(client(TlsVerify::Nobody), "quite.other.test"));
        QCOMPARE(ask(stream, "hello"), std::string("hello"));
        QVERIFY(!stream.tls()->peerVerified);
        ::shutdown(pair.client.get(), SHUT_WR);
    }
}

// Both ends have the same, and no other connection has it.
void tst_Tls::bindsToTheConnection()
{
    std::string before;
    for (int i = 0; i < 2; ++i) {
        const auto pair = makePair();
        Echo echo(pair.server.get(), server({u"mail.example.org"_s}));
        Stream stream(pair.client.get(), pair.client.get(), kLimit);
        QVERIFY(stream.startTls(client(TlsVerify::Name), "mail.example.org"));
        QCOMPARE(ask(stream, "hello"), std::string("hello"));
        ::shutdown(pair.client.get(), SHUT_WR);
        echo.join();
        QCOMPARE(stream.tls()->exporter.size(), 32U);
        QCOMPARE(stream.tls()->exporter, echo.facts.exporter);
        QVERIFY(stream.tls()->exporter != before);
        before = stream.tls()->exporter;
    }
}

void tst_Tls::choosesTheCertificateByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("fits");
    QTest::newRow("first") << u"first.example.org"_s << true;
    QTest::newRow("second") << u"second.example.org"_s << true;
    QTest::newRow("other letters") << u"SECOND.Example.org"_s << true;
    QTest::newRow("wildcard") << u"any.wild.example.org"_s << true;
    QTest::newRow("below the wildcard") << u"too.deep.wild.example.org"_s << false;
    QTest::newRow("above the wildcard") << u"wild.example.org"_s << false;
    QTest::newRow("exact before wildcard") << u"exact.wild.example.org"_s << true;
    QTest::newRow("unknown") << u"unknown.example.org"_s << false;
    QTest::newRow("address, without a name") << u"192.0.2.1"_s << true;
}

void tst_Tls::choosesTheCertificateByName()
{
    QFETCH(QString, name);
    QFETCH(bool, fits);
    const std::vector<std::string> identities{
        m_ca.text({u"first.example.org"_s, u"192.0.2.1"_s}).toStdString(), m_ca.text({u"second.example.org"_s}).toStdString(),
        m_ca.text({u"*.wild.example.org"_s}).toStdString(), m_ca.text({u"exact.wild.example.org"_s}).toStdString()};
    const auto pair = makePair();
    Echo echo(pair.server.get(), *TlsServer::make(identities));
    Stream stream(pair.client.get(), pair.client.get(), kLimit);
    const auto started = stream.startTls(client(TlsVerify::Name), name.toStdString());
    ::shutdown(pair.client.get(), SHUT_WR);
    QCOMPARE(started.has_value(), fits);
    if (!fits)
        QCOMPARE(started.error().kind, ErrorKind::Permission);
    else if (!name.startsWith(u'1'))
        QVERIFY(stream.tls()->serverName == name.toLower().toStdString());
}

void tst_Tls::refusesWhatWasSentAhead()
{
    const auto pair = makePair();
    Stream stream(pair.server.get(), pair.server.get(), kLimit);
    QVERIFY(os::writeAll(pair.client.get(), "STARTTLS\r\nEHLO injected\r\n"));
    std::string line;
    QCOMPARE(*stream.readLine(line, 100), Stream::Line::Whole);
    const auto started = stream.startTls(server({u"mail.example.org"_s}));
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Format);

    // What comes between our answer and the handshake is no word of a conversation either.
    const auto second = makePair();
    Stream late(second.server.get(), second.server.get(), kLimit);
    QVERIFY(os::writeAll(second.client.get(), "STARTTLS\r\n"));
    QCOMPARE(*late.readLine(line, 100), Stream::Line::Whole);
    QVERIFY(os::writeAll(second.client.get(), "EHLO injected\r\n"));
    const auto failed = late.startTls(server({u"mail.example.org"_s}));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Network);
    QVERIFY(late.buffered().empty());
}

void tst_Tls::refusesOldProtocols_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("TLS 1.0") << QStringList{u"-tls1"_s} << false;
    QTest::newRow("TLS 1.1") << QStringList{u"-tls1_1"_s} << false;
    QTest::newRow("TLS 1.2") << QStringList{u"-tls1_2"_s} << true;
    QTest::newRow("TLS 1.3") << QStringList{u"-tls1_3"_s} << true;
    QTest::newRow("no authentication") << QStringList{u"-tls1_2"_s, u"-cipher"_s, u"aNULL"_s} << false;
    QTest::newRow("no encryption") << QStringList{u"-tls1_2"_s, u"-cipher"_s, u"eNULL"_s} << false;
    QTest::newRow("no forward secrecy") << QStringList{u"-tls1_2"_s, u"-cipher"_s, u"kRSA"_s} << false;
}

void tst_Tls::refusesOldProtocols()
{
    QFETCH(QStringList, options);
    QFETCH(bool, accepted);
    if (options.size() > 1)
        options.last() += u":@SECLEVEL=0"_s;
    else
        options += {u"-cipher"_s, u"DEFAULT:@SECLEVEL=0"_s};
    Result<void> outcome;
    const auto said = opensslTalks(server({u"mail.example.org"_s}), options, {u"hello"_s}, outcome);
    QCOMPARE(outcome.has_value(), accepted);
    QCOMPARE(said.contains("\nhello\n"), accepted);
}

void tst_Tls::offersNeitherTicketsNorRenegotiation()
{
    Result<void> outcome;
    const auto tls = server({u"mail.example.org"_s});
    for (const auto &protocol : {u"-tls1_2"_s, u"-tls1_3"_s}) {
        const auto said = opensslTalks(tls, {protocol}, {u"hello"_s}, outcome);
        QVERIFY(!said.contains("session ticket"));
        QVERIFY(!said.contains("New Session Ticket"));
        QVERIFY(said.contains("Compression: NONE"));
        QVERIFY(said.contains("\nhello\n"));
    }
    // A line with an R asks for a renegotiation.
    const auto said = opensslTalks(tls, {u"-tls1_2"_s}, {u"hello"_s, u"R"_s, u"behind"_s}, outcome);
    QVERIFY(said.contains("Secure Renegotiation IS supported"));
    QVERIFY(said.contains("RENEGOTIATING"));
    QVERIFY(said.contains("no renegotiation"));
    QVERIFY(!said.contains("\nbehind\n"));
}

void tst_Tls::tellsWhatIsNotTls()
{
    const auto pair = makePair();
    Stream stream(pair.client.get(), pair.client.get(), kLimit);
    QVERIFY(os::writeAll(pair.server.get(), "220 mail.example.org ESMTP\r\n"));
    const auto started = stream.startTls(client(TlsVerify::Nobody), "mail.example.org");
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Network);
    QVERIFY(contains(started.error(), "what comes is not TLS"));

    auto gone = makePair();
    gone.client.reset();
    Stream alone(gone.server.get(), gone.server.get(), kLimit);
    QCOMPARE(alone.startTls(server({u"mail.example.org"_s})).error().kind, ErrorKind::Closed);
}

// A peer that says nothing, or one byte at a time, has the time of one wait for all of it.
void tst_Tls::limitsTheHandshake()
{
    for (const bool drips : {false, true}) {
        const auto pair = makePair();
        std::atomic<bool> stop = false;
        std::thread peer([&] {
            for (int i = 0; drips && i < 1200 && !stop; i++) {
                (void)os::writeAll(pair.client.get(), i == 0 ? "\x16" : "\x03");
                QThread::msleep(50);
            }
        });
        Stream stream(pair.server.get(), pair.server.get(), 400);
        const auto before = clock::monotonicMilliseconds();
        const auto started = stream.startTls(server({u"mail.example.org"_s}));
        const auto took = clock::monotonicMilliseconds() - before;
        stop = true;
        peer.join();
        QVERIFY(!started);
        QVERIFY(started.error().kind == ErrorKind::Timeout || drips);
        QVERIFY2(took < 30'000, qPrintable(QString::number(took)));
    }
}

// The head of a record that announces more than comes.
void tst_Tls::limitsARecord()
{
    const auto pair = makePair();
    std::atomic<bool> stop = false;
    std::thread peer([&] {
        Stream stream(pair.client.get(), pair.client.get(), kLimit);
        if (!stream.startTls(client(TlsVerify::Name), "mail.example.org"))
            return;
        const QByteArray head("\x17\x03\x03\x40\x00", 5);
        (void)os::writeAll(pair.client.get(), head.toStdString());
        for (int i = 0; i < 1200 && !stop; i++) {
            (void)os::writeAll(pair.client.get(), "x");
            QThread::msleep(50);
        }
    });
    Stream stream(pair.server.get(), pair.server.get(), 5000);
    QVERIFY(stream.startTls(server({u"mail.example.org"_s})));
    const auto before = clock::monotonicMilliseconds();
    const auto read = stream.peek();
    const auto took = clock::monotonicMilliseconds() - before;
    stop = true;
    peer.join();
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Timeout);
    QVERIFY2(took >= 4900 && took < 30'000, qPrintable(QString::number(took)));
}

void tst_Tls::limitsTheWait()
{
    const auto pair = makePair();
    std::atomic<bool> over = false;
    std::thread peer([&] {
        Stream stream(pair.client.get(), pair.client.get(), kLimit);
        (void)stream.startTls(client(TlsVerify::Name), "mail.example.org");
        while (!over)
            QThread::msleep(20); // and reads nothing
    });
    Stream stream(pair.server.get(), pair.server.get(), 5000);
    QVERIFY(stream.startTls(server({u"mail.example.org"_s})));
    QCOMPARE(stream.peek().error().kind, ErrorKind::Timeout);
    Result<void> written;
    const std::string block(60000, 'x');
    for (int i = 0; written && i < 1000; i++)
        written = stream.write(block);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Timeout);
    stream.endAfter(0);
    QCOMPARE(stream.peek().error().kind, ErrorKind::Timeout);
    over = true;
    peer.join();
}

void tst_Tls::carriesMuchBothWays()
{
    constexpr int kLines = 300'000;
    const auto pair = makePair();
    Echo echo(pair.server.get(), server({u"mail.example.org"_s}));
    Stream stream(pair.client.get(), pair.client.get(), kLimit);
    QVERIFY(stream.startTls(client(TlsVerify::Name), "mail.example.org"));
    std::string line;
    for (int i = 0; i < kLines;) {
        const int first = i;
        for (; i < kLines && i - first < 1000; i++)
            QVERIFY(stream.write("line " + std::to_string(i) + " of many\n"));
        for (int j = first; j < i; j++) {
            QCOMPARE(*stream.readLine(line, 100), Stream::Line::Whole);
            QCOMPARE(line, "line " + std::to_string(j) + " of many");
        }
    }
    ::shutdown(pair.client.get(), SHUT_WR);
}

// With close_notify, without it, and with more to send in the other direction after either.
void tst_Tls::endsInEitherWay()
{
    for (const bool polite : {true, false}) {
        const auto pair = makePair();
        std::thread peer([&] {
            Stream stream(pair.client.get(), pair.client.get(), kLimit);
            if (!stream.startTls(client(TlsVerify::Name), "mail.example.org"))
                return;
            (void)stream.write("last words\n");
            (void)stream.flush();
            if (polite)
                stream.endTls();
            ::shutdown(pair.client.get(), SHUT_WR);
            std::string line;
            QCOMPARE(*stream.readLine(line, 100), Stream::Line::Whole);
            QCOMPARE(line, std::string("understood"));
        });
        Stream stream(pair.server.get(), pair.server.get(), kLimit);
        QVERIFY(stream.startTls(server({u"mail.example.org"_s})));
        std::string line;
        QCOMPARE(*stream.readLine(line, 100), Stream::Line::Whole);
        QCOMPARE(line, std::string("last words"));
        QVERIFY(stream.peek()->empty());
        QVERIFY(stream.peek()->empty());
        QVERIFY(stream.write("understood\n"));
        QVERIFY(stream.flush());
        peer.join();
    }
}

// Whoever waits on the descriptor must not wait for what is here already.
void tst_Tls::whatCameTogetherIsReadTogether()
{
    const auto pair = makePair();
    std::thread peer([&] {
        Stream stream(pair.client.get(), pair.client.get(), kLimit);
        if (!stream.startTls(client(TlsVerify::Name), "mail.example.org"))
            return;
        // Not before: the server would read the first with the end of the handshake.
        std::string greeting;
        (void)stream.readLine(greeting, 100);
        for (const auto *line : {"one\n", "two\n", "three\n"}) {
            (void)stream.write(line);
            (void)stream.flush(); // a record each
        }
    });
    Stream stream(pair.server.get(), pair.server.get(), kLimit);
    QVERIFY(stream.startTls(server({u"mail.example.org"_s})));
    QVERIFY(stream.write("hello\n"));
    QVERIFY(stream.flush());
    peer.join();
    QCOMPARE(*stream.peek(), std::string_view("one\ntwo\nthree\n"));
    QCOMPARE(stream.buffered().size(), std::size_t{14});
}

void tst_Tls::judgesIdentities()
{
    const QStringList names{u"mail.example.org"_s};
    const auto make = [](const QByteArray &text) {
        const std::vector<std::string> identities{text.toStdString()};
        return TlsServer::make(identities);
    };
    QVERIFY(make(m_ca.certificate(names) + m_ca.key(names)));
    QVERIFY(make(test::readFile(m_ca.authorities()) + m_ca.certificate(names) + m_ca.key(names)));
    QVERIFY(contains(make(m_ca.certificate(names)).error(), "there is no private key"));
    QVERIFY(contains(make(m_ca.key(names)).error(), "there is no certificate"));
    QVERIFY(contains(make(m_ca.key({u"b.example.org"_s}) + m_ca.certificate(names)).error(), "does not belong"));
    QVERIFY(contains(make(m_ca.key(names).left(100) + m_ca.certificate(names)).error(), "damaged"));
    QVERIFY(contains(make(m_ca.text(names).chopped(60)).error(), "damaged"));
    QVERIFY(contains(make("").error(), "there is no private key"));
    const auto locked = test::run({u"openssl"_s, u"pkey"_s, u"-aes256"_s, u"-passout"_s, u"pass:secret"_s}, {.input = m_ca.key(names)});
    QVERIFY(contains(make(locked.output + m_ca.certificate(names)).error(), "passphrase"));
    QCOMPARE(TlsServer::make({}).error().kind, ErrorKind::Config);
    const std::vector<std::string> one{m_ca.text(names).toStdString()};
    QCOMPARE(TlsServer::make(one, "NOTHING").error().kind, ErrorKind::Config);
    QCOMPARE(TlsClient::make({.verify = TlsVerify::Name, .authorities = "/nowhere.pem"}).error().kind, ErrorKind::Config);
}

void tst_Tls::showsAClientCertificate()
{
    test::Background peer({u"openssl"_s, u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, m_ca.identity({u"mail.example.org"_s}),
                           u"-rev"_s, u"-Verify"_s, u"2"_s, u"-verify_return_error"_s, u"-CAfile"_s, m_ca.authorities()});
    QByteArray said;
    QVERIFY(test::waitUntil([&] { return (said += peer.output()).contains("ACCEPT 127.0.0.1:"); }, kLimit));
    const auto number = said.mid(said.indexOf("127.0.0.1:") + 10).split('\n').first().trimmed().toUShort();
    for (const auto kind : {TestCa::Kind::Good, TestCa::Kind::Stranger}) {
        const auto socket = *connectTcp({IpAddress::v4(0x7f000001), number}, kLimit);
        Stream stream(socket.get(), socket.get(), kLimit);
        const auto identity = m_ca.text({u"client.example.org"_s}, kind).toStdString();
        const auto tls = *TlsClient::make({.verify = TlsVerify::Name, .authorities = m_ca.authorities().toStdString(), .identity = identity});
        const auto started = stream.startTls(tls, "mail.example.org");
        // In TLS 1.3 the server's opinion comes after the handshake of ours.
        QCOMPARE(started && ask(stream, "hello") == "olleh", kind == TestCa::Kind::Good);
    }
}

QTEST_GUILESS_MAIN(tst_Tls)
#include "tst_Tls.moc"

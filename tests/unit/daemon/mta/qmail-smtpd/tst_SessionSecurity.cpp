// SPDX-License-Identifier: GPL-3.0-or-later
// TLS and authentication in a session, and what only those who have authenticated may do.
#include "shared/os/AtomicFile.h"
#include "shared/os/Signals.h"
#include "tests/support/TestCa.h"
#include "tests/unit/daemon/mta/qmail-smtpd/Replies.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <map>
#include <thread>

using namespace mw;
using namespace mw::smtpd;
using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

constexpr std::string_view kBye = "221 2.0.0 mx.example|";

} // namespace

class tst_SessionSecurity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void logins_data();
    void logins(); // rows: B5
    void loggedInMayRelay(); // rows: B5
    void submission(); // rows: B7
    void receivedLines_data();
    void receivedLines();
    void switches(); // rows: E26
    void startTls(); // rows: B1
    void implicitTls(); // rows: B3
    void injection(); // rows: B1

private:
    Surroundings joe(FakeQueue &queue) const;
    Settings freshSettings() const { return *Settings::load(mail::Controls(m_dir->path().toStdString())); }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<TestCa> m_ca;
};

void tst_SessionSecurity::initTestCase()
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

Surroundings tst_SessionSecurity::joe(FakeQueue &queue) const
{
    Surroundings out{.open = queue.opener()};
    letJoeIn(out);
    return out;
}

void tst_SessionSecurity::logins_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("heard");
    const auto row = [](const char *name, const std::string &said, const char *heard) {
        QTest::newRow(name) << QByteArray::fromStdString(said) << QByteArray(heard);
    };
    const auto right = plain("joe", "secret");
    const auto wrong = plain("joe", "guess");
    const std::string no = "535 5.7.8 that name or password is wrong (#5.7.8)|";
    row("initial response", "AUTH PLAIN " + right + "\r\n", "235 2.7.0 welcome|");
    row("any case", "auth plain " + right + "\r\n", "235 2.7.0 welcome|");
    row("challenge", "AUTH PLAIN\r\n" + right + "\r\n", "334 |235 2.7.0 welcome|");
    row("LOGIN", "AUTH LOGIN\r\n" + mail::base64Encode("joe") + "\r\n" + mail::base64Encode("secret") + "\r\n",
        "334 VXNlcm5hbWU6|334 UGFzc3dvcmQ6|235 2.7.0 welcome|");
    row("LOGIN with the name", "AUTH LOGIN " + mail::base64Encode("joe") + "\r\n" + mail::base64Encode("secret") + "\r\n",
        "334 UGFzc3dvcmQ6|235 2.7.0 welcome|");
    row("wrong", "AUTH PLAIN " + wrong + "\r\nNOOP\r\n", (no + "250 2.0.0 ok|").c_str());
    row("wrong three times", "AUTH PLAIN " + wrong + "\r\nAUTH PLAIN " + wrong + "\r\nAUTH PLAIN " + wrong + "\r\nNOOP\r\n",
        (no + no + no + "421 4.7.0 too many failed logins, goodbye (#4.7.0)|").c_str());
    row("trouble", "AUTH PLAIN " + plain("trouble", "x") + "\r\n", "454 4.7.0 nobody can tell now, try again later (#4.7.0)|");
    row("cancelled", "AUTH LOGIN\r\n*\r\nNOOP\r\n", "334 VXNlcm5hbWU6|501 5.7.0 cancelled (#5.7.0)|250 2.0.0 ok|");
    row("no base64", "AUTH PLAIN ???\r\nAUTH PLAIN\r\na\r\n",
        "501 5.5.2 that is not base64 (#5.5.2)|334 |501 5.5.2 that is not base64 (#5.5.2)|");
    row("empty response", "AUTH PLAIN =\r\n", no.c_str());
    row("unknown mechanism", "AUTH CRAM-MD5\r\n", "504 5.5.4 I do not know that mechanism (#5.5.4)|");
    row("no mechanism", "AUTH\r\n", "501 5.5.4 syntax: AUTH mechanism [initial-response] (#5.5.4)|");
    row("too many words", "AUTH PLAIN a b\r\n", "501 5.5.4 syntax: AUTH mechanism [initial-response] (#5.5.4)|");
    row("twice", "AUTH PLAIN " + right + "\r\nAUTH PLAIN " + right + "\r\n",
        "235 2.7.0 welcome|503 5.5.1 you have authenticated already (#5.5.1)|");
    row("within a message", "MAIL FROM:<a@b>\r\nAUTH PLAIN " + right + "\r\n", "250 2.1.0 ok|503 5.5.1 not within a message (#5.5.1)|");
    row("long line", "AUTH PLAIN\r\n" + std::string(12290, 'a') + "\r\nNOOP\r\n", "334 |500 5.5.6 line too long (#5.5.6)|250 2.0.0 ok|");
}

void tst_SessionSecurity::logins()
{
    QFETCH(const QByteArray, said);
    FakeQueue queue;
    QTEST(after(talk(*m_settings, encrypted(), joe(queue), "EHLO c\r\n" + said.toStdString())), "heard");
}

void tst_SessionSecurity::loggedInMayRelay()
{
    FakeQueue queue;
    std::string log;
    auto around = joe(queue);
    around.log = [&](const std::string &line) { log += line; };
    const auto said = after(talk(*m_settings, encrypted(), around,
                                 "EHLO c\r\nMAIL FROM:<a@b>\r\nRCPT TO:<x@elsewhere>\r\nRSET\r\nAUTH PLAIN " + plain("joe", "secret") +
                                     "\r\nMAIL FROM:<a@b>\r\nRCPT TO:<x@elsewhere>\r\nDATA\r\nx\r\n.\r\nQUIT\r\n"));
    QVERIFY2(said.contains("553 5.7.1 sorry, that domain") && said.contains("|250 2.0.0 ok qp 42|"), said);
    QCOMPARE(queue.messages.at(0).recipients, std::vector<std::string>{"x@elsewhere"});
    QVERIFY(!queue.messages[0].message.contains("joe")); // whose it is, is nobody's business
    QVERIFY2(log.contains(" qp=42 relay=yes auth=joe\n"), log.c_str());
    QVERIFY(!log.contains("secret") && !log.contains(plain("joe", "secret")));
    // Without encryption it is told to encrypt, and nothing is asked.
    const auto tls = *net::TlsServer::make(std::vector{m_ca->text({u"mx.example"_s}).toStdString()});
    around.tls = &tls;
    QCOMPARE(after(talk(*m_settings, {}, around, "EHLO c\r\nAUTH PLAIN " + plain("joe", "secret") + "\r\n")),
             QByteArray("538 5.7.11 encryption is required for that: STARTTLS first (#5.7.11)|"));
}

void tst_SessionSecurity::submission()
{
    FakeQueue queue;
    auto around = joe(queue);
    const auto rules = *SubmissionSettings::load(mail::Controls(m_dir->path().toStdString()));
    around.submission = &rules;
    const auto tls = *net::TlsServer::make(std::vector{m_ca->text({u"mx.example"_s}).toStdString()});
    around.tls = &tls;
    QCOMPARE(after(talk(*m_settings, {}, around, "EHLO c\r\nMAIL FROM:<joe@x.example>\r\nHELO c\r\nMAIL FROM:<joe@x.example>\r\n")),
             QByteArray("530 5.7.0 must issue a STARTTLS command first (#5.7.0)|250 mx.example|530 must issue a STARTTLS command first (#5.7.0)|"));
    const auto said = after(talk(*m_settings, encrypted(), around,
                                 "EHLO c\r\nMAIL FROM:<joe@x.example>\r\nAUTH PLAIN " + plain("joe", "secret") +
                                     "\r\nMAIL FROM:<ann@x.example>\r\nMAIL FROM:<unknown@x.example>\r\nMAIL FROM:<Boss@Y.example>\r\n"
                                     "MAIL FROM:<any@z.example>\r\nMAIL FROM:<>\r\nMAIL FROM:<joe@x.example>\r\nRCPT TO:<x@elsewhere>\r\n"
                                     "DATA\r\nSubject: hello\r\nBcc: secret@y.example\r\nTo: x@elsewhere\r\n\r\nbody\r\n.\r\nQUIT\r\n"));
    QCOMPARE(said, QByteArray("530 5.7.0 authentication required (#5.7.0)|235 2.7.0 welcome|"
                              "553 5.7.1 sorry, that sender address is not yours (#5.7.1)|"
                              "451 4.3.0 nobody can tell now whose sender address that is (#4.3.0)|250 2.1.0 ok|250 2.1.0 ok|250 2.1.0 ok|"
                              "250 2.1.0 ok|250 2.1.5 ok|354 go ahead|250 2.0.0 ok qp 42|") + kBye.data());
    const auto &message = queue.messages.at(0).message;
    QVERIFY(message.starts_with("Received: from ") && message.contains("with ESMTPSA "));
    QVERIFY(message.contains("\nDate: ") && message.contains("\nMessage-ID: <") && message.contains("\nFrom: joe@x.example\n"));
    QVERIFY(message.contains("\nSubject: hello\n") && message.ends_with("\n\nbody\n") && !message.contains("secret@"));
    // In chunks, with a header that has no end.
    (void)talk(*m_settings, encrypted(), around,
               "EHLO c\r\nAUTH PLAIN " + plain("joe", "secret") + "\r\nMAIL FROM:<joe@x.example>\r\nRCPT TO:<x@elsewhere>\r\n"
                   "BDAT 10\r\nTo: a@b\r\nSBDAT 9 LAST\r\nubject: z");
    const auto &chunked = queue.messages.at(1).message;
    QVERIFY2(chunked.contains("\nTo: a@b.mx.example\n") && chunked.ends_with("\nSubject: z\n"), chunked.c_str());
}

void tst_SessionSecurity::receivedLines_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<bool>("safe");
    QTest::addColumn<bool>("tell");
    QTest::addColumn<QByteArray>("with");
    const auto login = "AUTH PLAIN " + QByteArray::fromStdString(plain("joe", "secret")) + "\r\n";
    QTest::newRow("nothing") << QByteArray() << false << false << QByteArray(" with SMTP; ");
    QTest::newRow("HELO") << "HELO c\r\n"_ba << true << true << QByteArray(" with SMTP; ");
    QTest::newRow("EHLO") << "EHLO c\r\n"_ba << false << false << QByteArray(" with ESMTP; ");
    QTest::newRow("TLS") << "EHLO c\r\n"_ba << true << true << QByteArray(" with ESMTPS (TLSv1.3 TLS_AES_128_GCM_SHA256); ");
    QTest::newRow("login") << "EHLO c\r\n" + login << true << false << QByteArray(" with ESMTPSA (TLSv1.3 TLS_AES_128_GCM_SHA256); ");
    QTest::newRow("login that is told") << "EHLO c\r\n" + login << true << true
                                        << QByteArray(" with ESMTPSA (TLSv1.3 TLS_AES_128_GCM_SHA256) (authenticated joe); ");
}

void tst_SessionSecurity::receivedLines()
{
    QFETCH(const QByteArray, greeting);
    QFETCH(const bool, safe);
    QFETCH(const bool, tell);
    QFETCH(const QByteArray, with);
    FakeQueue queue;
    auto settings = freshSettings();
    settings.tellUser = tell;
    (void)talk(settings, safe ? encrypted() : Client(), joe(queue),
               (greeting + "MAIL FROM:<a@b>\r\nRCPT TO:<joe@x.example>\r\nDATA\r\nx\r\n.\r\nQUIT\r\n").toStdString());
    QVERIFY2(queue.messages.at(0).message.contains(with.toStdString()), queue.messages[0].message.c_str());
}

void tst_SessionSecurity::switches()
{
    FakeQueue queue;
    const auto tls = *net::TlsServer::make(std::vector{m_ca->text({u"mx.example"_s}).toStdString()});
    auto around = joe(queue);
    around.tls = &tls;
    const auto clientOf = [](const std::map<std::string, std::string> &variables) {
        return Client::from([&](const std::string &name) {
            const auto found = variables.find(name);
            return found == variables.end() ? std::nullopt : std::optional(found->second);
        });
    };
    const auto said = [&](const std::map<std::string, std::string> &variables) {
        return replies(talk(*m_settings, clientOf(variables), around, "EHLO c\r\nMAIL FROM:<a@b>\r\nQUIT\r\n"));
    };
    QVERIFY(said({}).contains("250-STARTTLS|"));
    QVERIFY(!said({{"UCSPITLS", "-"}}).contains("STARTTLS"));
    QVERIFY(said({{"UCSPITLS", "!"}}).contains("|530 5.7.0 must issue a STARTTLS command first (#5.7.0)|"));
    const std::map<std::string, std::string> wrapped{{"PROTO", "SSL"}, {"SSL_PROTOCOL", "TLSv1.2"}, {"SSL_CIPHER", "AES256"}};
    QVERIFY(said(wrapped).contains("250-AUTH PLAIN LOGIN|") && !said(wrapped).contains("STARTTLS"));
    auto without = wrapped;
    without["SMTPAUTH"] = "-";
    QVERIFY(!said(without).contains("AUTH"));
    without["SMTPAUTH"] = "!";
    QVERIFY(said(without).contains("|530 5.7.0 authentication required (#5.7.0)|"));
    without["SMTPAUTH"] = "+cram";
    QVERIFY(said(without).contains("250-AUTH PLAIN LOGIN|") && said(without).contains("|250 2.1.0 ok|"));
}

namespace {

// A session in a thread of its own, and a client of it that waits for answers.
class Live {
public:
    Live(const Settings &settings, const Surroundings &around)
        : m_pair(*os::makeSocketPair(SOCK_STREAM)), m_server([this, &settings, &around] {
              net::Stream served(m_pair.second.get(), m_pair.second.get(), 60'000);
              end = Session(served, settings, {}, around).run();
              served.endTls();
              ::shutdown(m_pair.second.get(), SHUT_RDWR);
          }),
          stream(m_pair.first.get(), m_pair.first.get(), 60'000)
    {
    }
    ~Live() { finish(); }
    Live(const Live &) = delete;
    Live &operator=(const Live &) = delete;

    void finish()
    {
        ::shutdown(m_pair.first.get(), SHUT_WR);
        if (m_server.joinable())
            m_server.join();
    }
    // The last line of the next reply; empty at the end.
    QByteArray hear()
    {
        std::string line;
        do {
            if (stream.readLine(line, 1000).value_or(net::Stream::Line::End) == net::Stream::Line::End)
                return {};
        } while (line.size() > 3 && line[3] == '-');
        return QByteArray::fromStdString(line).trimmed();
    }
    QByteArray say(std::string_view command)
    {
        (void)stream.write(std::string(command) + "\r\n");
        return hear();
    }

private:
    std::pair<os::Fd, os::Fd> m_pair;
    std::thread m_server;

public:
    net::Stream stream;
    Session::End end = Session::End::Quit;
};

} // namespace

void tst_SessionSecurity::startTls()
{
    FakeQueue queue;
    std::string log;
    const auto tls = *net::TlsServer::make(std::vector{m_ca->text({u"mx.example"_s}).toStdString()});
    auto around = joe(queue);
    around.tls = &tls;
    around.log = [&](const std::string &line) { log += line; };
    Live live(*m_settings, around);
    QCOMPARE(live.hear(), "220 mx.example ESMTP"_ba);
    QCOMPARE(live.say("EHLO c"), "250 8BITMIME"_ba);
    QCOMPARE(live.say("MAIL FROM:<evil@b>"), "250 2.1.0 ok"_ba);
    QCOMPARE(live.say("STARTTLS now"), "501 5.5.4 STARTTLS has no parameters (#5.5.4)"_ba);
    QCOMPARE(live.say("STARTTLS"), "220 2.0.0 ready for TLS"_ba);
    const auto client = *net::TlsClient::make({.verify = net::TlsVerify::Name, .authorities = m_ca->authorities().toStdString()});
    const auto begun = live.stream.startTls(client, "mx.example");
    QVERIFY2(begun, begun ? "" : begun.error().text.c_str());
    // All that was said is forgotten: the message, and EHLO.
    QCOMPARE(live.say("RCPT TO:<joe@x.example>"), "503 MAIL first (#5.5.1)"_ba);
    QCOMPARE(live.say("STARTTLS"), "502 unimplemented (#5.5.1)"_ba);
    QCOMPARE(live.say("EHLO c"), "250 8BITMIME"_ba);
    QCOMPARE(live.say("STARTTLS"), "503 5.5.1 TLS is on already (#5.5.1)"_ba);
    QCOMPARE(live.say("AUTH PLAIN " + plain("joe", "secret")), "235 2.7.0 welcome"_ba);
    QCOMPARE(live.say("MAIL FROM:<a@b>"), "250 2.1.0 ok"_ba);
    QCOMPARE(live.say("RCPT TO:<joe@x.example>"), "250 2.1.5 ok"_ba);
    QCOMPARE(live.say("DATA"), "354 go ahead"_ba);
    QVERIFY(live.say("x\r\n.").startsWith("250 2.0.0 ok "));
    QCOMPARE(live.say("QUIT"), "221 2.0.0 mx.example"_ba);
    live.finish();
    QCOMPARE(live.end, Session::End::Quit);
    QVERIFY(queue.messages.at(0).message.contains(" with ESMTPSA (TLSv1.3 TLS_"));
    QVERIFY2(log.contains(" qp=42 relay=yes tls=TLSv1.3 auth=joe\n"), log.c_str());
}

void tst_SessionSecurity::implicitTls()
{
    FakeQueue queue;
    const auto tls = *net::TlsServer::make(std::vector{m_ca->text({u"mx.example"_s}).toStdString(), m_ca->text({u"other.example"_s}).toStdString()});
    auto around = joe(queue);
    around.tls = &tls;
    around.implicitTls = true;
    const auto client = *net::TlsClient::make({.verify = net::TlsVerify::Name, .authorities = m_ca->authorities().toStdString()});
    for (const auto *name : {"mx.example", "other.example"}) {
        Live live(*m_settings, around);
        QVERIFY(live.stream.startTls(client, name));
        QCOMPARE(live.hear(), "220 mx.example ESMTP"_ba);
        QVERIFY(live.say("EHLO c") == "250 8BITMIME");
        QCOMPARE(live.say("QUIT"), "221 2.0.0 mx.example"_ba);
    }
    // In the clear nothing is said at all.
    Live live(*m_settings, around);
    (void)live.stream.write("EHLO c\r\n");
    const auto heard = live.hear();
    QVERIFY2(!heard.contains("220"), heard);
    live.finish();
    QCOMPARE(live.end, Session::End::Broken);
}

void tst_SessionSecurity::injection()
{
    FakeQueue queue;
    std::string log;
    const auto tls = *net::TlsServer::make(std::vector{m_ca->text({u"mx.example"_s}).toStdString()});
    auto around = joe(queue);
    around.tls = &tls;
    around.log = [&](const std::string &line) { log += line; };
    const auto said = after(talk(*m_settings, {}, around, "EHLO c\r\nSTARTTLS\r\nMAIL FROM:<evil@b>\r\nRCPT TO:<joe@x.example>\r\n"));
    QCOMPARE(said, QByteArray("554 5.5.1 commands must not follow STARTTLS before TLS is on (#5.5.1)|"));
    QVERIFY2(log.contains(" refuse helo=c why=starttls-injection "), log.c_str());
    QVERIFY(log.contains(" end helo=c why=starttls-injection "));
}

QTEST_APPLESS_MAIN(tst_SessionSecurity)
#include "tst_SessionSecurity.moc"

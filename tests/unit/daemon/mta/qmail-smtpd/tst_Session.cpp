// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Options.h"
#include "daemon/mta/qmail-smtpd/SessionEnvironment.h"
#include "shared/base/Text.h"
#include "shared/os/AtomicFile.h"
#include "shared/os/Environment.h"
#include "shared/os/Signals.h"
#include "tests/unit/daemon/mta/qmail-smtpd/FakeQueue.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <random>
#include <sys/socket.h>
#include <unistd.h>

using namespace mw;
using namespace mw::smtpd;
using test::FakeQueue;
using test::talk;

namespace {

constexpr const char *kMail = "MAIL FROM:<a@b>\r\nRCPT TO:<joe@x.example>\r\nDATA\r\ntext\r\n.\r\n";

// A session may take a second on a busy machine.
std::string asIfQuick(const std::string &log)
{
    static const QRegularExpression seconds(QStringLiteral(" seconds=\\d+\n"));
    return QString::fromStdString(log).replace(seconds, QStringLiteral(" seconds=0\n")).toStdString();
}

} // namespace

class tst_Session : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void acceptsMail(); // rows: P12 I16
    void nothingStaysBetweenSessions(); // rows: E1 E2
    void environmentIsPutBack(); // rows: E21 E22
    void keywordsAreDemanded(); // rows: I16
    void bareLineFeedsEndIt(); // rows: I16 G41 G69
    void logLines(); // rows: G7
    void refusalsAreNotEndless();
    void longLines();
    void manyRecipients();
    void refusedTextIsOneLine(); // rows: I16
    void unreachableQueue();
    void malformedDialogues();
    void options();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
};

void tst_Session::initTestCase()
{
    os::ignoreBrokenPipes();
    m_dir = std::make_unique<QTemporaryDir>();
    const auto path = m_dir->path().toStdString();
    QVERIFY(os::replaceFile(path + "/me", "mx.example\n").has_value());
    QVERIFY(os::replaceFile(path + "/rcpthosts", "x.example\n").has_value());
    QVERIFY(os::replaceFile(path + "/badmailfrom", "@bad.example\n").has_value());
    m_settings = std::make_unique<Settings>(*Settings::load(mail::Controls(path)));
}

void tst_Session::acceptsMail()
{
    FakeQueue queue;
    const auto result = talk(*m_settings, {}, queue, std::string("EHLO c\r\n") + kMail + "QUIT\r\n");
    QCOMPARE(result.end, Session::End::Quit);
    QCOMPARE(queue.messages.size(), std::size_t{1});
    QCOMPARE(queue.messages[0].sender, std::string("a@b"));
    QCOMPARE(queue.messages[0].recipients, std::vector<std::string>{"joe@x.example"});
    QVERIFY(queue.messages[0].message.ends_with("-0000\ntext\n"));
    QVERIFY(result.output.find(" qp 42\r\n") != std::string::npos);
}

// What one client may and said must be gone when the same process serves the next one.
void tst_Session::nothingStaysBetweenSessions()
{
    FakeQueue queue;
    Client relaying;
    relaying.relayClient = "@suffix";
    relaying.databytes = "1000000";
    relaying.names.remoteHost = "first.example";
    const auto first = talk(*m_settings, relaying, queue,
                            "HELO first\r\nMAIL FROM:<first@s>\r\nRCPT TO:<x@anywhere>\r\nDATA\r\none\r\n.\r\n"
                            "MAIL FROM:<left@over>\r\nRCPT TO:<left@over>\r\n");
    QCOMPARE(first.end, Session::End::Broken);
    QCOMPARE(queue.messages.at(0).recipients, std::vector<std::string>{"x@anywhere@suffix"});

    const auto second = talk(*m_settings, {}, queue,
                             "RCPT TO:<joe@x.example>\r\nDATA\r\nMAIL FROM:<second@s>\r\nRCPT TO:<x@anywhere>\r\n"
                             "RCPT TO:<joe@x.example>\r\nDATA\r\ntwo\r\n.\r\nQUIT\r\n");
    QVERIFY(second.output.starts_with("220 mx.example ESMTP\r\n503 MAIL first (#5.5.1)\r\n503 MAIL first"));
    QVERIFY(second.output.find("553 sorry, that domain") != std::string::npos);
    QCOMPARE(queue.messages.at(1).sender, std::string("second@s"));
    QCOMPARE(queue.messages.at(1).recipients, std::vector<std::string>{"joe@x.example"});
    QVERIFY(queue.messages.at(1).message.find("first") == std::string::npos);
}

void tst_Session::environmentIsPutBack()
{
    os::setEnvironmentVariable("DATABYTES", "7");
    os::setEnvironmentVariable("TCPREMOTEHOST", "outside");
    os::unsetEnvironmentVariable("RELAYCLIENT");
    mail::ConnectionNames names;
    names.remoteIp = "2001:db8::1";
    const net::Endpoint remote{*net::IpAddress::parse("2001:db8::1"), 99};
    {
        const SessionEnvironment environment(names, {}, remote,
                                             {{"RELAYCLIENT", ""}, {"DATABYTES", "1"}, {"DATABYTES", "2"}});
        QCOMPARE(os::environmentVariable("RELAYCLIENT"), std::optional<std::string>(""));
        QCOMPARE(os::environmentVariable("TCP6REMOTEIP"), std::optional<std::string>("2001:db8::1"));
        QVERIFY(!os::environmentVariable("TCPREMOTEHOST")); // not known is unset, not what was outside
        const auto client = environment.client();
        QCOMPARE(client.relayClient, std::optional<std::string>(""));
        QCOMPARE(client.databytes, std::optional<std::string>("2"));
        QVERIFY(!client.names.remoteHost);
    }
    QVERIFY(!os::environmentVariable("RELAYCLIENT"));
    QVERIFY(!os::environmentVariable("TCP6REMOTEIP"));
    QCOMPARE(os::environmentVariable("DATABYTES"), std::optional<std::string>("7"));
    QCOMPARE(os::environmentVariable("TCPREMOTEHOST"), std::optional<std::string>("outside"));
}

void tst_Session::keywordsAreDemanded()
{
    FakeQueue queue;
    const auto result = talk(*m_settings, {}, queue,
                             "MAIL a@b\r\nMAIL TO:<a@b>\r\nMAIL FROM:<a@b>\r\nRCPT <joe@x.example>\r\nQUIT\r\n");
    QCOMPARE(text::replaceAll(result.output, "\r\n", "|"),
             std::string("220 mx.example ESMTP|501 syntax: MAIL FROM:<address> (#5.5.4)|"
                         "501 syntax: MAIL FROM:<address> (#5.5.4)|250 ok|"
                         "501 syntax: RCPT TO:<address> (#5.5.4)|221 mx.example|"));
}

void tst_Session::bareLineFeedsEndIt()
{
    for (const std::string input : {"NOOP\nQUIT\r\n", "MAIL FROM:<a@b>\r\nRCPT TO:<joe@x.example>\r\nDATA\r\na\nb\r\n.\r\n",
                                    "MAIL FROM:<a@b>\r\nRCPT TO:<joe@x.example>\r\nDATA\r\na\r\n.\nMAIL FROM:<e@f>\r\n"}) {
        FakeQueue queue;
        const auto result = talk(*m_settings, {}, queue, input);
        QVERIFY(result.output.ends_with("451 See https://cr.yp.to/docs/smtplf.html.\r\n"));
        QCOMPARE(result.end, Session::End::Broken);
        QVERIFY(queue.messages.empty());
    }
}

void tst_Session::longLines()
{
    FakeQueue queue;
    const auto result = talk(*m_settings, {}, queue, "NOOP " + std::string(100'000, 'x') + "\r\nNOOP\r\nQUIT\r\n");
    QCOMPARE(result.output,
             std::string("220 mx.example ESMTP\r\n500 line too long (#5.5.2)\r\n250 ok\r\n221 mx.example\r\n"));
}

void tst_Session::manyRecipients()
{
    FakeQueue queue;
    std::string input = "MAIL FROM:<a@b>\r\n";
    for (int i = 0; i < 2000; ++i)
        input += "RCPT TO:<u" + std::to_string(i) + "@x.example>\r\n";
    const auto result = talk(*m_settings, {}, queue, input + "DATA\r\nx\r\n.\r\nQUIT\r\n");
    QCOMPARE(result.end, Session::End::Quit);
    QCOMPARE(queue.messages.at(0).recipients.size(), std::size_t{2000});
}

void tst_Session::refusedTextIsOneLine()
{
    FakeQueue queue;
    queue.answer.code = mail::queuecode::kCustomText;
    queue.answer.text = "Dfirst\r\n250 ok\x1b";
    const auto result = talk(*m_settings, {}, queue, std::string(kMail) + "QUIT\r\n");
    QVERIFY(result.output.find("\r\n554 first  250 ok \r\n221") != std::string::npos);
}

void tst_Session::unreachableQueue()
{
    auto pair = *os::makeSocketPair(SOCK_STREAM);
    (void)os::writeAll(pair.first.get(), "MAIL FROM:<a@b>\r\nRCPT TO:<joe@x.example>\r\nDATA\r\nQUIT\r\n");
    net::Stream stream(pair.second.get(), pair.second.get(), 1000);
    const Client client;
    const Surroundings around{.open = [] { return std::unique_ptr<Submission>(); }};
    QCOMPARE(Session(stream, *m_settings, client, around).run(), Session::End::Quit);
    std::array<char, 4096> buffer{};
    const auto count = *os::readSome(pair.first.get(), buffer);
    QVERIFY(std::string_view(buffer.data(), count).find("451 qqt failure (#4.3.0)\r\n221") != std::string_view::npos);
}

// Thousands of dialogues made of commands, halves of commands and random bytes: every answer is a reply line, and
// nothing is queued that the rules forbid.
void tst_Session::malformedDialogues()
{
    const auto seed = std::random_device()();
    qInfo("seed %u", seed);
    std::minstd_rand random(seed);
    const std::vector<std::string> pieces{
        "HELO x\r\n", "EHLO [1.2.3.4]\r\n", "MAIL FROM:<a@b>\r\n", "RCPT TO:<joe@x.example>\r\n",
        "RCPT TO:<evil@other.example>\r\n", "DATA\r\n", ".\r\n", "text\r\n", "..\r\n", "RSET\r\n", "QUIT\r\n", "\r\n",
        "\n", "\r", ".", " ", "MAIL FROM:<", "RCPT TO:<\"", "\\", ">", std::string("\0", 1), "Received: x\r\n",
        "MAIL FROM:<x@bad.example>\r\n", "\xff\xfe", "RCPT TO:<joe\r@x.example>\r\n", std::string(5000, 'A')};
    for (int round = 0; round < 5000; ++round) {
        std::string input;
        for (auto n = random() % 30; n > 0; --n) {
            if (random() % 8 == 0)
                input += static_cast<char>(random());
            else
                input += pieces[random() % pieces.size()];
        }
        FakeQueue queue;
        const auto result = talk(*m_settings, {}, queue, input);
        QVERIFY(result.output.starts_with("220 ") && result.output.ends_with("\r\n"));
        for (const auto line : text::lines(result.output))
            QVERIFY(line.size() > 4 && line[0] >= '2' && line[0] <= '5' && line.find('\r') == line.size() - 1);
        for (const auto &queued : queue.messages) {
            QVERIFY(!queued.recipients.empty() && !m_settings->badMailFrom.refuses(queued.sender));
            for (const auto &recipient : queued.recipients) {
                QVERIFY(*m_settings->rcptHosts.allows(recipient));
                QVERIFY(recipient.find_first_of(std::string_view("\0\r\n", 3)) == std::string::npos);
            }
        }
    }
}

void tst_Session::options()
{
    QVERIFY(!parseOptions({})->has_value());
    const auto good = parseOptions({"--listen", "0", "25", "--rules", "/r.cdb", "--concurrency", "7", "--lookup-names"});
    QVERIFY(good && good->has_value());
    QCOMPARE((*good)->places.at.front().text(), std::string("0.0.0.0:25"));
    QCOMPARE(*(*good)->concurrency, 7U);
    QVERIFY((*good)->lookUpNames);
    const auto modern = parseOptions({"--listen", "0", "465", "--tls", "implicit", "--submission"});
    QVERIFY(modern && (*modern)->service.tls == TlsMode::Implicit && (*modern)->service.submission);
    QVERIFY((*good)->service.tls == TlsMode::Automatic && !(*good)->service.submission);
    // On descriptors: the arguments of the patches for authentication, and a word that means nothing.
    QVERIFY(parseSessionOptions({})->checker.empty() && parseSessionOptions({"mx.example"})->checker.empty());
    const std::vector<std::string> checker{"/bin/checkpassword", "/bin/true"};
    QCOMPARE(parseSessionOptions({"/bin/checkpassword", "/bin/true"})->checker, checker);
    const auto old = parseSessionOptions({"--tls", "off", "mx.example", "/bin/checkpassword", "/bin/true"});
    QVERIFY(old && old->checker == checker && old->service.tls == TlsMode::Off);
    QVERIFY(!parseSessionOptions({"--tls"}) && !parseSessionOptions({"--tls", "on"}) && !parseSessionOptions({"--nonsense"}));
    for (const std::vector<std::string> &bad : std::vector<std::vector<std::string>>{
             {"--listen"}, {"--listen", "x", "25"}, {"--listen", "::", "0"}, {"--listen", "::", "25", "--rules"},
             {"--listen", "::", "25", "--concurrency", "0"}, {"--listen", "::", "25", "--nonsense", "1"}})
        QVERIFY(!parseOptions(bad).has_value());
}

void tst_Session::logLines()
{
    FakeQueue queue;
    std::string log;
    auto pair = *os::makeSocketPair(SOCK_STREAM);
    (void)os::writeAll(pair.first.get(), std::string("HELO a b%\r\nMAIL FROM:<x y@bad.example>\r\nRCPT TO:<joe@x.example>\r\n"
                                                     "MAIL FROM:<ann@b>\r\nRCPT TO:<joe@x.example>\r\nRCPT TO:<zoe@x.example>\r\n"
                                                     "DATA\r\ntext\r\n.\r\nNOOP\n"));
    ::shutdown(pair.first.get(), SHUT_WR);
    net::Stream stream(pair.second.get(), pair.second.get(), 1000);
    Client client;
    client.names.remoteIp = "192.0.2.1";
    const Surroundings around{.open = queue.opener(), .log = [&](const std::string &line) { log += line; },
                              .check = [](const std::string &address) {
                                  return address == "zoe@x.example" ? Mailbox::Missing : Mailbox::Unknown;
                              }};
    (void)Session(stream, *m_settings, client, around).run();
    const auto begin = "qmail-smtpd: " + std::to_string(::getpid());
    const std::string whose = " ip=192.0.2.1 helo=a_b_";
    QCOMPARE(asIfQuick(log),
             begin + " refuse" + whose + " from=<x_y@bad.example> to=<joe@x.example> why=badmailfrom reply=553_sorry,_your_"
                      "envelope_sender_is_in_my_badmailfrom_list_(#5.7.1)\n" +
                      begin + " refuse" + whose + " from=<ann@b> to=<zoe@x.example> why=recipient reply=550_sorry,_no_mailbox_"
                      "here_by_that_name_(#5.1.1)\n" +
                      begin + " accept" + whose + " from=<ann@b> to=<joe@x.example> rcpts=1 bytes=5 qp=42\n" +
                      begin + " refuse" + whose + " why=bare-line-feed reply=451_See_https://cr.yp.to/docs/smtplf.html.\n" +
                      begin + " end" + whose + " why=bare-line-feed accepted=1 refused=3 seconds=0\n");
}

void tst_Session::refusalsAreNotEndless()
{
    std::string log;
    SessionLog writer([&](const std::string &line) { log += line; }, {}, 7);
    for (int i = 0; i < 1000; ++i)
        writer.refused("syntax", "501 no");
    writer.ended("closed");
    QCOMPARE(std::ranges::count(log, '\n'), 101);
    QVERIFY(asIfQuick(log).ends_with("qmail-smtpd: 7 end why=closed accepted=0 refused=1000 seconds=0\n"));
}

QTEST_APPLESS_MAIN(tst_Session)
#include "tst_Session.moc"

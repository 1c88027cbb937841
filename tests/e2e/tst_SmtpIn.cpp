// SPDX-License-Identifier: GPL-3.0-or-later
// The real qmail-smtpd in a real hub: which recipients exist, what the log says, clients that pipeline, misbehave or try
// to smuggle, and the three ways to run it.
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include "shared/mail/LogLine.h"
#include "shared/net/Stream.h"
#include "shared/net/Tcp.h"
#include "shared/os/Process.h"
#include "shared/os/Signals.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <algorithm>
#include <limits>
#include <sys/stat.h>
#include <thread>

using namespace mw;
using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

constexpr quint16 kTcpserverPort = 2601;
constexpr quint16 kInetdPort = 2602;
const QString kBin = u"/var/qmail/bin/"_s;

// Sends all of `script` at once from that address and returns what the server says until it closes or is silent.
QByteArray converse(quint16 port, const QByteArray &script, const char *from = "127.0.0.1")
{
    const auto socket = net::connectTcp({net::IpAddress::v4(0x7f000001), port}, 2000, net::IpAddress::parse(from));
    if (!socket)
        return "no connection";
    (void)os::writeAll(socket->get(), script.toStdString());
    QByteArray out;
    std::array<char, 4096> buffer{};
    while (os::waitReadable(socket->get(), 28'000).value_or(false)) {
        const auto count = os::readSome(socket->get(), buffer).value_or(0);
        if (count == 0)
            break;
        out.append(buffer.data(), static_cast<qsizetype>(count));
    }
    return out;
}

// The time that a conversation takes, in milliseconds: the shortest of some, as the machine has more to do than that.
template <typename Conversation>
qint64 shortestOf(const Conversation &conversation, qint64 limit)
{
    qint64 shortest = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 5 && shortest >= limit; ++i) {
        QElapsedTimer timer;
        timer.start();
        conversation();
        shortest = std::min(shortest, timer.elapsed());
    }
    return shortest;
}

// The replies to RCPT of a stranger's session that names these recipients.
QList<QByteArray> answersFor(const QList<QByteArray> &recipients, const char *from = "127.0.0.50")
{
    QByteArray script = "HELO c.test\r\nMAIL FROM:<stranger@c.test>\r\n";
    for (const auto &recipient : recipients)
        script += "RCPT TO:<" + recipient + ">\r\n";
    auto lines = converse(SystemHub::kSmtpPort, script + "QUIT\r\n", from).split('\n');
    lines.remove(0, std::min<qsizetype>(3, lines.size())); // greeting, HELO, MAIL
    while (!lines.isEmpty() && (lines.last().isEmpty() || lines.last().startsWith("221")))
        lines.removeLast();
    return lines;
}

QList<mail::SmtpdEvent> events(const QByteArray &log, std::string &store)
{
    store = log.toStdString();
    QList<mail::SmtpdEvent> out;
    std::string_view rest = store;
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size() - 1);
        const auto line = mail::parseLogLine(rest.substr(0, end));
        if (const auto *event = line.as<mail::SmtpdEvent>())
            out.append(*event);
        rest.remove_prefix(end + 1);
    }
    return out;
}

// As inetd does it: the socket is descriptor 0, 1 and 2 of tcp-env.
class Inetd {
public:
    explicit Inetd(quint16 port) : m_listener(std::move(*net::listenTcp({net::IpAddress::v4(0x7f000001), port}, 5)))
    {
        m_thread = std::thread([this] {
            while (const auto client = net::acceptTcp(m_listener.get())) {
                const int fd = client->socket.get();
                (void)os::spawn({.program = "/var/qmail/bin/tcp-env",
                                 .arguments = {"tcp-env", "-R", "/var/qmail/bin/qmail-smtpd"},
                                 .environment = std::vector<std::string>{"PATH=/usr/bin:/bin"},
                                 .descriptors = {{fd, 0}, {fd, 1}, {fd, 2}},
                                 .identity = os::Identity{1001, 1000},
                                 .workingDirectory = {},
                                 .umask = {}});
            }
        });
    }
    ~Inetd()
    {
        net::stopListening(m_listener.get());
        m_thread.join();
    }
    Inetd(const Inetd &) = delete;
    Inetd &operator=(const Inetd &) = delete;

private:
    os::Fd m_listener;
    std::thread m_thread;
};

// Rules of the listening service, in place of those of the hub. Which are in force shows at the next connection.
void rules(const QByteArray &text)
{
    const auto made = run({u"tcprules"_s, u"/etc/tcp.smtp.cdb"_s, u"/etc/tcp.smtp.tmp"_s}, {.input = text});
    if (made.code != 0)
        qFatal("tcprules: %s", made.errors.constData());
    ::chmod("/etc/tcp.smtp.cdb", 0644);
}
const QByteArray kStrangers = "127.0.0.1:allow,RELAYCLIENT=\"\"\n:allow\n";

QStringList tcpserver(quint16 port, const QStringList &program, const QString &rules = {})
{
    auto command = QStringList{u"tcpserver"_s, u"-vRHl"_s, u"hub.example"_s, u"-u"_s, u"1001"_s, u"-g"_s, u"1000"_s};
    if (!rules.isEmpty())
        command << u"-x"_s << rules;
    return command << u"127.0.0.1"_s << QString::number(port) << program;
}

} // namespace

class tst_SmtpIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void recipientsAreAskedFor(); // rows: G13
    void whatNobodyCanTellIsTaken(); // rows: G13
    void searchesThatHangAreGivenUp(); // rows: G13
    void harvestersAreSentAway(); // rows: G13 C33
    void everyDecisionIsLogged(); // rows: G7
    void rulesOfTheFamily(); // rows: C33
    void compiledDomainsCountAtOnce(); // rows: P42 I17
    void greetingDoesNotWaitForNames(); // rows: G10
    void pipelinedAndBadSequences(); // rows: P12 I16
    void strangeClients_data();
    void strangeClients(); // rows: P12 G41 G69
    void bareLineFeedsByRule(); // rows: G41
    void neverBehindFixcrio(); // rows: G69
    void threeWaysAreOne(); // rows: P12 P18 E21
    void realClients(); // rows: P12 E1 E2
    void cleanupTestCase();

private:
    std::unique_ptr<SystemHub> m_hub;
};

void tst_SmtpIn::initTestCase()
{
    os::ignoreBrokenPipes();
    m_hub = std::make_unique<SystemHub>();
    SystemHub::control(u"rcpthosts"_s, "hub.example\nvirtual.example\nothers.example\n");
    SystemHub::control(u"virtualdomains"_s, "virtual.example:bob-web\n");
    const auto anna = SystemHub::addPerson(u"anna"_s);
    ::chmod(QFile::encodeName(anna).constData(), 0700);
    SystemHub::addPerson(u"bob"_s);
    SystemHub::dotQmail(u"bob"_s, u"-list"_s, "./Maildir/\n");
    SystemHub::dotQmail(u"bob"_s, u"-web-sales"_s, "./Maildir/\n");
    SystemHub::addPerson(u"carl"_s);
    ::chmod("/home/carl", 0777);
    QVERIFY2(m_hub->start(), SystemHub::sendLog() + SystemHub::smtpdLog());
    rules(kStrangers);
    QVERIFY(waitUntil([] { return answersFor({"x@elsewhere.example"}).value(0).startsWith("553 "); }, 5000));
    QVERIFY(waitUntil([] { return answersFor({"nobody-here@hub.example"}).value(0).startsWith("550 "); }, 5000));
}

void tst_SmtpIn::recipientsAreAskedFor()
{
    const auto answers = answersFor({"anna@hub.example", "nobody-here@hub.example", "bob-list@hub.example", "BOB@Hub.Example",
                                     "bob-other@hub.example", "postmaster@hub.example", "sales@virtual.example",
                                     "support@virtual.example", "x@others.example"});
    QCOMPARE(answers.size(), 9);
    for (const int good : {0, 2, 3, 5, 6, 8})
        QVERIFY2(answers[good].startsWith("250 "), QByteArray::number(good) + answers[good]);
    for (const int missing : {1, 4, 7})
        QCOMPARE(answers[missing], QByteArray("550 sorry, no mailbox here by that name (#5.1.1)\r"));
    // A new address counts at once.
    SystemHub::dotQmail(u"bob"_s, u"-other"_s, "./Maildir/\n");
    QVERIFY(answersFor({"bob-other@hub.example"}).value(0).startsWith("250 "));
    // Those who may relay hear it, too.
    QVERIFY(answersFor({"nobody-here@hub.example"}, "127.0.0.1").value(0).startsWith("550 "));
    // Nobody else may ask.
    struct stat s{};
    QCOMPARE(::stat("/var/qmail/queue/lock/rcpt", &s), 0);
    QCOMPARE(s.st_mode & 0777U, 0600U);
    QCOMPARE(s.st_uid, 1001U);
}

void tst_SmtpIn::whatNobodyCanTellIsTaken()
{
    // A home that others may write to defers mail, it does not refuse it.
    QVERIFY(answersFor({"carl-x@hub.example"}).value(0).startsWith("250 "));
    SystemHub::control(u"checkrecipients"_s, "0\n");
    QVERIFY(waitUntil([] { return answersFor({"nobody-here@hub.example"}).value(0).startsWith("250 "); }, 5000));
    QFile::remove(u"/var/qmail/control/checkrecipients"_s);
    QVERIFY(waitUntil([] { return answersFor({"nobody-here@hub.example"}).value(0).startsWith("550 "); }, 5000));
    // Without deliveries there is nobody to ask.
    m_hub->service(u"-d"_s, u"qmail-send"_s);
    QVERIFY(waitUntil([] { return processesNamed("qmail-lspawn").isEmpty(); }, 10'000));
    QList<QByteArray> answers;
    const auto shortest = shortestOf([&] { answers += answersFor({"nobody-here@hub.example"}).value(0); }, 2000);
    for (const auto &answer : answers)
        QVERIFY2(answer.startsWith("250 "), answer);
    QVERIFY2(shortest < 2000, QByteArray::number(shortest));
    m_hub->service(u"-u"_s, u"qmail-send"_s);
    QVERIFY(waitUntil([] { return answersFor({"nobody-here@hub.example"}).value(0).startsWith("550 "); }, 10'000));
}

// A home that does not answer takes a place among the searches for some seconds, not for ever.
void tst_SmtpIn::searchesThatHangAreGivenUp()
{
    QVERIFY(QFile::rename(u"/var/qmail/bin/qmail-local"_s, u"/var/qmail/bin/qmail-local.real"_s));
    writeFile(u"/var/qmail/bin/qmail-local"_s,
              "#!/bin/sh\ncase \"$*\" in *bob-hang*) exec /run/hangingsearch 1234;; esac\nexec /var/qmail/bin/qmail-local.real \"$@\"\n", 0755);
    QVERIFY(QFile::copy(u"/bin/sleep"_s, u"/run/hangingsearch"_s));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(answersFor({"bob-hang@hub.example"}).value(0).startsWith("250 "));
    QVERIFY(timer.elapsed() > 4000);
    QVERIFY(waitUntil([] { return processesNamed("hangingsearch").isEmpty(); }, 5000));
    QVERIFY(answersFor({"nobody-here@hub.example"}).value(0).startsWith("550 "));
    QFile::remove(u"/var/qmail/bin/qmail-local"_s);
    QVERIFY(QFile::rename(u"/var/qmail/bin/qmail-local.real"_s, u"/var/qmail/bin/qmail-local"_s));
}

void tst_SmtpIn::harvestersAreSentAway()
{
    QList<QByteArray> guesses;
    for (int i = 0; i < 40; ++i)
        guesses.append("guess" + QByteArray::number(i) + "@hub.example");
    auto answers = answersFor(guesses);
    QCOMPARE(answers.size(), 20);
    QVERIFY2(answers.last().startsWith("421 too many recipients were refused"), answers.last());
    SystemHub::control(u"brtlimit"_s, "3\n");
    QVERIFY(waitUntil([&] { return answersFor(guesses).size() == 3; }, 5000));
    // Refusals of other kinds count, too; clients that may relay are never sent away.
    answers = answersFor({"a@elsewhere.example", "b@elsewhere.example", "c@elsewhere.example", "anna@hub.example"});
    QCOMPARE(answers.size(), 3);
    QVERIFY(answers.last().startsWith("421 "));
    QCOMPARE(answersFor(guesses, "127.0.0.1").size(), 40);
    QFile::remove(u"/var/qmail/control/brtlimit"_s);
    QVERIFY(waitUntil([&] { return answersFor(guesses).size() == 20; }, 5000));
}

void tst_SmtpIn::everyDecisionIsLogged()
{
    const QByteArray script = "HELO log.test\r\nMAIL FROM:<s p@log.test>\r\nRCPT TO:<x@not-ours.example>\r\n"
                              "RCPT TO:<no-such@hub.example>\r\nRCPT TO:<anna@hub.example>\r\nDATA\r\nSubject: x\r\n\r\nbody\r\n.\r\n"
                              "WHAT\r\nRCPT TO:<anna@hub.example>\r\nQUIT\r\n";
    const auto talk = converse(SystemHub::kSmtpPort, script, "127.0.0.51");
    QVERIFY2(talk.contains("354 go ahead"), talk);
    std::string store;
    QList<mail::SmtpdEvent> ours;
    const auto complete = [&] {
        ours.clear();
        for (const auto &event : events(SystemHub::smtpdLog(), store))
            if (event.ip == "127.0.0.51")
                ours.append(event);
        return !ours.isEmpty() && ours.last().kind == mail::SmtpdEvent::Kind::End;
    };
    QVERIFY2(waitUntil(complete, 5000), SystemHub::smtpdLog());
    QCOMPARE(ours.size(), 6);
    QList<std::string_view> reasons;
    for (const auto &event : ours)
        reasons.append(event.why);
    QCOMPARE(reasons, (QList<std::string_view>{"rcpthosts", "recipient", "", "unknown-command", "sequence", "quit"}));
    QCOMPARE(ours[0].recipient, std::string_view("x@not-ours.example"));
    QCOMPARE(ours[0].sender, std::string_view("s_p@log.test"));
    QVERIFY(ours[0].reply.starts_with("553_sorry,"));
    QCOMPARE(ours[2].recipient, std::string_view("anna@hub.example"));
    QCOMPARE(ours[2].recipients, std::uint64_t{1});
    QCOMPARE(ours[2].bytes, std::uint64_t{17});
    QVERIFY(talk.contains(" qp " + QByteArray::number(static_cast<qulonglong>(ours[2].queuePid)) + "\r\n"));
    QCOMPARE(ours[5].accepted, std::uint64_t{1});
    QCOMPARE(ours[5].refused, std::uint64_t{4});
    QCOMPARE(ours[5].helo, std::string_view("log.test"));
    // The same number leads to qmail-send's log.
    const auto queued = " qp " + QByteArray::number(static_cast<qulonglong>(ours[2].queuePid)) + " uid 1001";
    QVERIFY2(waitUntil([&] { return SystemHub::sendLog().contains(queued); }, 5000), SystemHub::sendLog());
}

void tst_SmtpIn::rulesOfTheFamily()
{
    const auto reply = [](const QByteArray &helo, const QByteArray &recipient, const char *from) {
        const auto talk = converse(SystemHub::kSmtpPort, "HELO " + helo + "\r\nMAIL FROM:<a@b.test>\r\nRCPT TO:<anna@hub.example>\r\nRCPT TO:<" +
                                                             recipient + ">\r\nQUIT\r\n", from).split('\n');
        return talk.value(3) + talk.value(4);
    };
    SystemHub::control(u"badhelo"_s, "spam.test\n.dynamic.test\n");
    SystemHub::control(u"badrcptto"_s, "bob@hub.example\n@others.example\n");
    SystemHub::control(u"maxrcpt"_s, "1\n");
    QVERIFY(waitUntil([&] { return reply("SPAM.test", "anna@hub.example", "127.0.0.52").startsWith("553 "); }, 5000));
    QVERIFY(reply("1-2-3.dynamic.test", "anna@hub.example", "127.0.0.52").startsWith("553 sorry, the name of your HELO"));
    QVERIFY(reply("notspam.test", "anna@hub.example", "127.0.0.52").startsWith("250 ok\r452 too many recipients"));
    QVERIFY(reply("spam.test", "anna@hub.example", "127.0.0.1").startsWith("250 ok")); // may relay
    SystemHub::control(u"maxrcpt"_s, "0\n");
    QVERIFY(waitUntil([&] { return reply("x", "anna@hub.example", "127.0.0.52").startsWith("250 ok\r250 ok"); }, 5000));
    QVERIFY(reply("x", "Bob@hub.example", "127.0.0.52").startsWith("250 ok\r553 sorry, I take no mail for that address"));
    QVERIFY(reply("x", "any@others.example", "127.0.0.1").startsWith("250 ok\r553 "));
    for (const auto *name : {"badhelo", "badrcptto", "maxrcpt"})
        QFile::remove(u"/var/qmail/control/"_s + QLatin1String(name));
    QVERIFY(waitUntil([&] { return reply("spam.test", "bob@hub.example", "127.0.0.52").startsWith("250 ok\r250 ok"); }, 5000));
}

void tst_SmtpIn::compiledDomainsCountAtOnce()
{
    QVERIFY(answersFor({"x@more.example"}).value(0).startsWith("553 "));
    SystemHub::control(u"morercpthosts"_s, ".example.net\nmore.example\n");
    QVERIFY(answersFor({"x@more.example"}).value(0).startsWith("553 ")); // not compiled
    QCOMPARE(run({kBin + u"qmail-newmrh"_s}).code, 0);
    QVERIFY(waitUntil([] { return answersFor({"x@more.example"}).value(0).startsWith("250 "); }, 5000));
    QVERIFY(answersFor({"x@a.example.net"}).value(0).startsWith("250 "));
    QVERIFY(answersFor({"x@example.net"}).value(0).startsWith("553 "));
    QFile::remove(u"/var/qmail/control/morercpthosts.cdb"_s);
}

// Nobody answers at the name server's address here.
void tst_SmtpIn::greetingDoesNotWaitForNames()
{
    writeFile(u"/etc/resolv.conf"_s, "nameserver 127.0.0.99\n");
    const Background server({kBin + u"qmail-smtpd"_s, u"--listen"_s, u"127.0.0.1"_s, u"2603"_s, u"--lookup-names"_s});
    QVERIFY(waitUntil([] { return listens(2603); }, 5000));
    QList<QByteArray> talks;
    const auto shortest = shortestOf([&] {
        talks += converse(2603, "HELO x\r\nMAIL FROM:<a@b>\r\nRCPT TO:<anna@hub.example>\r\nDATA\r\nx\r\n.\r\nQUIT\r\n");
    }, 1500);
    for (const auto &talk : talks)
        QVERIFY2(talk.contains("250 ok ") && talk.contains(" qp "), talk);
    QVERIFY2(shortest < 1500, QByteArray::number(shortest));
}

void tst_SmtpIn::pipelinedAndBadSequences()
{
    const auto talk = converse(SystemHub::kSmtpPort,
                               "RCPT TO:<anna@hub.example>\r\nDATA\r\nEHLO c\r\nDATA\r\nMAIL FROM:<a@b>\r\nDATA\r\n"
                               "MAIL TO:<a@b>\r\nRCPT <anna@hub.example>\r\nrcpt to:<anna@hub.example>\r\nRSET\r\nDATA\r\n"
                               "VRFY anna\r\nHELP\r\nNOOP\r\nMAIL FROM:<a@b>\r\nRCPT TO:<anna@hub.example>\r\nDATA\r\n"
                               "..dot\r\n.\r\nMAIL FROM:<>\r\nRCPT TO:<bob@hub.example>\r\nDATA\r\ntwo\r\n.\r\nQUIT\r\n");
    QByteArray codes;
    for (const auto &line : talk.split('\n'))
        codes += line.left(4).replace('\r', "") + '|';
    QCOMPARE(codes, QByteArray("220 |503 |503 |250-|250-|250-|250-|250-|250-|250-|250 |503 |250 |503 |501 |501 |250 |250 |503 |252 |214 |250 |250 |"
                               "250 |354 |250 |250 |250 |354 |250 |221 ||"));
}

void tst_SmtpIn::strangeClients_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray begin = "HELO c\r\nMAIL FROM:<a@b>\r\nRCPT TO:<anna@hub.example>\r\nDATA\r\nSubject: cover\r\n\r\ntext";
    const QByteArray second = "MAIL FROM:<evil@hub.example>\r\nRCPT TO:<anna@hub.example>\r\nDATA\r\nsmuggled\r\n.\r\n";
    for (const auto &end : {"\n.\n"_ba, "\n.\r\n"_ba, "\r\n.\n"_ba, "\r.\r"_ba, "\r.\r\n"_ba, "\r\n.\r"_ba, "\n.\r"_ba,
                            "\r\n.\n\r\n"_ba, "\r\n\0.\r\n"_ba})
        QTest::newRow(end.toPercentEncoding().constData()) << begin + end + second + "\r\n.\r\nQUIT\r\n";
}

// However a message seems to end in the middle: one message at most comes of it, and none from the second sender.
void tst_SmtpIn::strangeClients()
{
    QFETCH(QByteArray, bytes);
    const auto before = SystemHub::sendLog().count("from <evil@hub.example>");
    const auto talk = converse(SystemHub::kSmtpPort, bytes);
    QVERIFY2(talk.count("354 go ahead") == 1, talk);
    QVERIFY2(talk.count(" qp ") <= 1, talk);
    if (bytes.contains("text\n") || bytes.contains("\r\n.\n"))
        QVERIFY2(talk.contains("451 See https://cr.yp.to/docs/smtplf.html.\r\n"), talk);
    QVERIFY(SystemHub::waitForEmptyQueue());
    QCOMPARE(SystemHub::sendLog().count("from <evil@hub.example>"), before);
}

void tst_SmtpIn::bareLineFeedsByRule()
{
    const QByteArray script = "HELO c\nMAIL FROM:<a@b>\nRCPT TO:<anna@hub.example>\nDATA\nSubject: bare\n\n..dot\n.\r\nQUIT\r\n";
    QVERIFY(converse(SystemHub::kSmtpPort, script, "127.0.0.53").contains("451 See"));
    rules("127.0.0.53:allow,BARELF=\"\"\n" + kStrangers);
    QByteArray talk;
    QVERIFY2(waitUntil([&] { return (talk = converse(SystemHub::kSmtpPort, script, "127.0.0.53")).contains(" qp "); }, 5000), talk);
    QVERIFY(SystemHub::waitForEmptyQueue());
    // By the names, which have the second of their making, it need not be the last.
    const auto isBare = [](const QByteArray &message) { return message.endsWith("Subject: bare\n\n.dot\n"); };
    QVERIFY(std::ranges::any_of(maildirMessages(u"/home/anna/Maildir"_s), isBare));
    // Others are refused as before.
    QVERIFY(converse(SystemHub::kSmtpPort, script, "127.0.0.54").contains("451 See"));
}

void tst_SmtpIn::neverBehindFixcrio()
{
    const QByteArray script = "HELO c\r\nQUIT\r\n";
    for (const auto &between : {QStringList{u"fixcrio"_s}, QStringList{u"fixcrio"_s, u"recordio"_s}}) {
        const Background server(tcpserver(2604, between + QStringList{kBin + u"qmail-smtpd"_s}));
        QVERIFY(waitUntil([] { return listens(2604); }, 5000));
        const auto talk = converse(2604, script);
        QVERIFY2(talk.startsWith("421 this server is set up wrongly"), talk);
        QVERIFY(!talk.contains("250"));
    }
    const Background server(tcpserver(2604, {u"recordio"_s, kBin + u"qmail-smtpd"_s}));
    QVERIFY(waitUntil([] { return listens(2604); }, 5000));
    QVERIFY(converse(2604, script).startsWith("220 hub.example ESMTP"));
}

// The same client, the same bytes: under tcpserver, under inetd by tcp-env, and listening.
void tst_SmtpIn::threeWaysAreOne()
{
    const Background server(tcpserver(kTcpserverPort, {kBin + u"qmail-smtpd"_s}));
    const Inetd inetd(kInetdPort);
    QVERIFY(waitUntil([] { return listens(kTcpserverPort) && listens(kInetdPort); }, 5000));
    const QByteArray script = "EHLO c.test\r\nMAIL FROM:<three@b.test>\r\nRCPT TO:<x@not-ours.example>\r\nRCPT TO:<no-such@hub.example>\r\n"
                              "RCPT TO:<anna@hub.example>\r\nRCPT TO:<bob@[127.0.0.1]>\r\nDATA\r\nSubject: three ways\r\n\r\nx\r\n.\r\nBAD\r\nQUIT\r\n";
    QList<QByteArray> talks;
    QList<QByteArray> messages;
    for (const quint16 port : {SystemHub::kSmtpPort, kTcpserverPort, kInetdPort}) {
        const auto before = maildirMessages(u"/home/anna/Maildir"_s).size();
        auto talk = converse(port, script, "127.0.0.55");
        const auto accepted = talk.indexOf("250 2.0.0 ok 1");
        QVERIFY2(accepted > 0, talk);
        talks.append(talk.left(accepted) + talk.mid(talk.indexOf('\n', accepted)));
        QVERIFY(waitForMessages(u"/home/anna/Maildir"_s, before + 1, 10'000));
        const auto all = maildirMessages(u"/home/anna/Maildir"_s);
        for (const auto &message : all)
            if (message.contains("three ways") && !messages.contains(message))
                messages.append(message);
    }
    QCOMPARE(talks[1], talks[0]);
    QCOMPARE(talks[2], talks[0]);
    QCOMPARE(messages.size(), 3);
    int withoutName = 0;
    for (const auto &message : messages) {
        const auto line = message.mid(message.indexOf("Received: from"));
        // tcp-env asks DNS, which nobody answers here.
        withoutName += line.startsWith("Received: from unknown (HELO c.test) (127.0.0.55)\n  by hub.example with ESMTP; ");
        QVERIFY2(line.startsWith("Received: from unknown (HELO c") ||
                     line.startsWith("Received: from softdnserror (HELO c.test) (127.0.0.55)\n  by softdnserror with ESMTP; "), line);
    }
    QCOMPARE(withoutName, 2);
}

void tst_SmtpIn::realClients()
{
    const auto before = maildirMessages(u"/home/bob/Maildir"_s).size();
    QCOMPARE(run({u"smtp-source"_s, u"-s"_s, u"5"_s, u"-m"_s, u"40"_s, u"-l"_s, u"3000"_s, u"-t"_s, u"bob@hub.example"_s,
                  u"127.0.0.1:25"_s}).code, 0);
    const auto swaks = run({u"swaks"_s, u"--server"_s, u"127.0.0.1:25"_s, u"--to"_s, u"bob@hub.example"_s, u"--from"_s,
                            u"a@b.test"_s, u"--pipeline"_s, u"--data"_s, u"Subject: by swaks\n\nx\n"_s});
    QVERIFY2(swaks.code == 0, swaks.output + swaks.errors);
    QVERIFY(waitForMessages(u"/home/bob/Maildir"_s, before + 41, 30'000));
    // Variables of rules: another limit, and another way for a client's mail.
    rules("127.0.0.56:allow,DATABYTES=\"100\"\n127.0.0.57:allow,RELAYCLIENT=\"-list@hub.example\"\n" + kStrangers);
    const QByteArray large = "HELO c\r\nMAIL FROM:<a@b>\r\nRCPT TO:<anna@hub.example>\r\nDATA\r\n" + QByteArray(200, 'x') + "\r\n.\r\nQUIT\r\n";
    QVERIFY(waitUntil([&] { return converse(SystemHub::kSmtpPort, large, "127.0.0.56").contains("552 sorry, that message size"); }, 5000));
    const auto talk = converse(SystemHub::kSmtpPort,
                               "HELO c\r\nMAIL FROM:<a@b>\r\nRCPT TO:<bob>\r\nDATA\r\nSubject: fixed up\r\n\r\nx\r\n.\r\nQUIT\r\n",
                               "127.0.0.57");
    QVERIFY2(talk.contains(" qp "), talk);
    QVERIFY(SystemHub::waitForEmptyQueue());
    QVERIFY(waitUntil([] { return SystemHub::sendLog().contains("to local bob-list@hub.example"); }, 5000));
}

void tst_SmtpIn::cleanupTestCase()
{
    m_hub.reset();
}

MW_SANDBOX_TEST_MAIN(tst_SmtpIn)
#include "tst_SmtpIn.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Mail over QMTP and QMQP, and over links that are not always up: the recipes of shared/doc/LINKS.md on a whole hub,
// with the distribution's tcpserver, tcprules, tcpclient and setlock, and Postfix's qmqp-source and smtp-sink.
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

const QString kBin = u"/var/qmail/bin/"_s;
const QStringList kPath{u"PATH=/var/qmail/bin:/usr/sbin:/usr/bin:/bin"_s};
constexpr uid_t kAlias = 1000;
constexpr uid_t kQmaild = 1001;
constexpr uid_t kBench = 2000;

RunResult shell(const QString &script, uid_t user = 0)
{
    return run({u"sh"_s, u"-c"_s, script}, {.environment = kPath, .user = user});
}

// A server under tcpserver as qmaild.
class TcpServer {
public:
    // `rest`: more options, address, port and program.
    TcpServer(quint16 port, const QString &rest)
        : m_process({u"sh"_s, u"-c"_s, u"exec tcpserver -vRHl0 -u 1001 -g 1000 "_s + rest}, {.environment = kPath})
    {
        // The look whether it listens is a connection, too.
        waitUntil([&] { return listens(port); }, 10'000);
        waitUntil([&] { return log().contains("tcpserver: end "); }, 5000);
        m_log.clear();
    }
    const QByteArray &log()
    {
        m_log += m_process.output();
        return m_log;
    }

private:
    Background m_process;
    QByteArray m_log;
};

void rules(const QString &name, const QByteArray &text)
{
    QCOMPARE(run({u"tcprules"_s, name + u".cdb"_s, name + u".tmp"_s}, {.input = text}).code, 0);
}

qsizetype held(const QString &maildir)
{
    return maildirMessages(maildir).size();
}

// True if something listens on port 25 there.
bool answers(const QString &address)
{
    return run({u"tcpclient"_s, u"-RHl0"_s, address, u"25"_s, u"true"_s}).code == 0;
}

// Postfix's smtp-sink on port 25 of the address; it keeps what it gets below /run/sunk.
class Sink {
public:
    explicit Sink(const QString &address) : m_place(u"/run/sunk/"_s + address)
    {
        QDir().mkpath(m_place);
        ::chmod(QFile::encodeName(m_place).constData(), 0777);
        m_sink = std::make_unique<Background>(QStringList{u"smtp-sink"_s, u"-u"_s, u"nobody"_s, u"-d"_s,
                                                          m_place + u"/m."_s, address + u":25"_s, u"20"_s});
        waitUntil([&] { return answers(address); }, 10'000);
    }

    QByteArrayList messages() const
    {
        QByteArrayList all;
        QDirIterator files(m_place, QDir::Files);
        while (files.hasNext())
            all.append(readFile(files.next()));
        return all;
    }
    int countOf(const QByteArray &text) const
    {
        int count = 0;
        for (const auto &message : messages())
            count += message.contains(text) ? 1 : 0;
        return count;
    }

private:
    QString m_place;
    std::unique_ptr<Background> m_sink;
};

} // namespace

class tst_SystemLinks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nullClientsOfPostfix();      // rows: P14 I27
    void strangersAreDenied();        // rows: P14 I24
    void miniQmail();                 // rows: P15 C23
    void miniQmailWithoutServers();   // rows: P15 C23
    void severalMessagesAtOnce();     // rows: P13 I27
    void maildirByQmtp();             // rows: K11 P13
    void linkOnDemand();              // rows: K11
    void tooOldAndRefused();          // rows: K11
    void autoTurn();                  // rows: K11 I23
    void cleanupTestCase();

private:
    RunResult inject(const QString &to, const QByteArray &subject);
    int atAnna(const QByteArray &subject) const;

    std::unique_ptr<SystemHub> m_hub;
    QString m_anna;
};

RunResult tst_SystemLinks::inject(const QString &to, const QByteArray &subject)
{
    return run({kBin + u"qmail-inject"_s, u"-f"_s, u"anna@hub.example"_s, to},
               {.input = "Subject: " + subject + "\n\n.hello\n", .user = kBench});
}

int tst_SystemLinks::atAnna(const QByteArray &subject) const
{
    return countByField(maildirMessages(m_anna + u"/Maildir"_s), "Subject").value(subject);
}

void tst_SystemLinks::initTestCase()
{
    m_hub = std::make_unique<SystemHub>();
    m_anna = SystemHub::addPerson(u"anna"_s);
    // The link on demand: a virtual domain into a Maildir of alias.
    SystemHub::control(u"virtualdomains"_s, "isp.example:alias-ppp\ncustomer.example:autoturn-127.0.0.5\n");
    SystemHub::dotQmail(u"alias"_s, u"-ppp-default"_s, "./pppdir/\n");
    QCOMPARE(run({kBin + u"maildirmake"_s, u"/var/qmail/alias/pppdir"_s}, {.user = kAlias}).code, 0);
    // AutoTURN: an account-less user with a Maildir for each customer.
    QVERIFY(QDir().mkpath(u"/var/qmail/autoturn"_s));
    QCOMPARE(::chown("/var/qmail/autoturn", kQmaild, 1000), 0);
    QCOMPARE(run({kBin + u"maildirmake"_s, u"/var/qmail/autoturn/127.0.0.5"_s}, {.user = kQmaild}).code, 0);
    writeFile(u"/var/qmail/autoturn/.qmail-127:0:0:5-default"_s, "./127.0.0.5/\n");
    writeFile(u"/var/qmail/users/assign"_s, "+autoturn-:qmaild:1001:1000:/var/qmail/autoturn:-::\n.\n");
    QCOMPARE(run({kBin + u"qmail-newu"_s}).code, 0);
    QVERIFY2(m_hub->start(), SystemHub::sendLog());
}

void tst_SystemLinks::nullClientsOfPostfix()
{
    rules(u"/etc/tcp.qmqp"_s, "127.0.0.1:allow\n:deny\n");
    TcpServer server(628, u"-x /etc/tcp.qmqp.cdb 127.0.0.1 628 qmail-qmqpd"_s);
    const auto source = run({u"qmqp-source"_s, u"-s"_s, u"3"_s, u"-m"_s, u"30"_s, u"-l"_s, u"5000"_s, u"-f"_s,
                             u"null@client.example"_s, u"-t"_s, u"anna@hub.example"_s, u"127.0.0.1:628"_s});
    QVERIFY2(source.code == 0, source.errors);
    QVERIFY2(waitForMessages(m_anna + u"/Maildir"_s, 30), SystemHub::sendLog());
    const auto first = maildirMessages(m_anna + u"/Maildir"_s).first();
    QVERIFY2(first.contains(" with QMQP; "), first);
    QVERIFY2(first.startsWith("Return-Path: <null@client.example>\n"), first);
    QVERIFY(SystemHub::waitForEmptyQueue());
}

void tst_SystemLinks::strangersAreDenied()
{
    const auto before = held(m_anna + u"/Maildir"_s);
    rules(u"/etc/tcp.qmqp"_s, "127.0.0.1:allow\n:deny\n");
    TcpServer server(628, u"-x /etc/tcp.qmqp.cdb 127.0.0.1 628 qmail-qmqpd"_s);
    // The same bytes from two addresses.
    const auto from = [](const QString &address) {
        return shell(u"tcpclient -i "_s + address + u" -RHl0 127.0.0.1 628 sh -c 'cat /gold/parcel >&7; cat <&6'"_s);
    };
    writeFile(u"/gold/parcel"_s, "32:3:x\n\n,3:a@b,16:anna@hub.example,,");
    const auto stranger = from(u"127.0.0.6"_s);
    QVERIFY2(stranger.output.isEmpty(), stranger.output);
    QVERIFY2(waitUntil([&] { return server.log().contains("tcpserver: deny "); }, 5000), server.log());
    const auto friendly = from(u"127.0.0.1"_s);
    QVERIFY2(friendly.output.contains(":Kok "), friendly.output);
    // A real client that the rules no longer name.
    rules(u"/etc/tcp.qmqp"_s, "127.0.0.99:allow\n:deny\n");
    QVERIFY(run({u"qmqp-source"_s, u"-f"_s, u"null@client.example"_s, u"-t"_s, u"anna@hub.example"_s,
                 u"127.0.0.1:628"_s}).code != 0);
    QVERIFY(SystemHub::waitForEmptyQueue());
    QCOMPARE(held(m_anna + u"/Maildir"_s), before + 1);
}

// A machine without a queue: its own home with qmail-qmqpc as qmail-queue, and a first server that is down.
void tst_SystemLinks::miniQmail()
{
    rules(u"/etc/tcp.qmqp"_s, "127.:allow\n:deny\n");
    TcpServer server(628, u"-x /etc/tcp.qmqp.cdb 127.0.0.1 628 qmail-qmqpd"_s);
    const auto home = u"/home/bench/mini"_s;
    writeFile(home + u"/control/me"_s, "mini.example\n");
    writeFile(home + u"/control/qmqpservers"_s, "127.0.0.9\n127.0.0.1\n");
    QVERIFY(QDir().mkpath(home + u"/bin"_s));
    for (const auto &[name, target] : {std::pair{u"qmail-inject"_s, u"qmail-inject"_s}, {u"sendmail"_s, u"sendmail"_s},
                                       {u"qmail-queue"_s, u"qmail-qmqpc"_s}})
        QVERIFY(QFile::link(kBin + target, home + u"/bin/"_s + name));
    const QStringList mini{u"QMAILHOME="_s + home};
    const auto injected = run({home + u"/bin/qmail-inject"_s, u"anna@hub.example"_s},
                              {.input = "Subject: from mini\n\nhello\n", .environment = mini, .user = kBench});
    QVERIFY2(injected.code == 0, injected.errors);
    const auto sent = run({home + u"/bin/sendmail"_s, u"-t"_s},
                          {.input = "To: anna@hub.example\nSubject: from mini\n\nhello\n", .environment = mini, .user = kBench});
    QVERIFY2(sent.code == 0, sent.errors);
    QVERIFY2(waitUntil([&] { return atAnna("from mini") == 2; }, 15'000), SystemHub::sendLog());
    QVERIFY(!QDir(home + u"/queue"_s).exists());
    for (const auto &message : maildirMessages(m_anna + u"/Maildir"_s)) {
        if (message.contains("Subject: from mini"))
            QVERIFY2(message.contains("@mini.example>\n"), message); // its own names in the header
    }
}

void tst_SystemLinks::miniQmailWithoutServers()
{
    const auto home = u"/home/bench/mini"_s;
    writeFile(home + u"/control/qmqpservers"_s, "127.0.0.9\n127.0.0.8\n");
    const auto injected = run({home + u"/bin/qmail-inject"_s, u"anna@hub.example"_s},
                              {.input = "\n", .environment = {u"QMAILHOME="_s + home}, .user = kBench});
    QCOMPARE(injected.code, 111);
    QVERIFY2(injected.errors.contains("connection to mail server rejected (#4.4.1)"), injected.errors);
}

void tst_SystemLinks::severalMessagesAtOnce()
{
    TcpServer server(209, u"127.0.0.1 209 qmail-qmtpd"_s);
    writeFile(u"/gold/atonce"_s,
              QByteArray("22:\nSubject: at once\n\nhi\n,3:a@b,20:16:anna@hub.example,,").repeated(50));
    const auto talked = run({u"python3"_s, u"-c"_s, u"import socket\n"
                                                    "s = socket.create_connection(('127.0.0.1', 209))\n"
                                                    "s.sendall(open('/gold/atonce', 'rb').read())\n"
                                                    "s.shutdown(socket.SHUT_WR)\n"
                                                    "while b := s.recv(65536): print(b.decode(), end='')\n"_s});
    QVERIFY2(talked.code == 0, talked.errors);
    QCOMPARE(talked.output.count(":Kok "), 50);
    QVERIFY2(waitUntil([&] { return atAnna("at once") == 50; }, 20'000), SystemHub::sendLog());
    QVERIFY2(waitUntil([&] { return server.log().contains("tcpserver: end "); }, 5000), server.log());
    QCOMPARE(server.log().count("tcpserver: ok "), 1); // all of them over one connection
    QVERIFY(SystemHub::waitForEmptyQueue());
}

void tst_SystemLinks::maildirByQmtp()
{
    TcpServer server(209, u"127.0.0.1 209 qmail-qmtpd"_s);
    const auto maildir = u"/home/bench/held"_s;
    QCOMPARE(run({kBin + u"maildirmake"_s, maildir}, {.user = kBench}).code, 0);
    for (int i = 0; i < 20; ++i)
        writeFile(u"%1/new/%2"_s.arg(maildir).arg(i), "Return-Path: <anna@hub.example>\nDelivered-To: held-anna@hub.example\n"
                                                      "Subject: by QMTP\n\n.dots and a last line without end");
    writeFile(maildir + u"/new/foreign"_s, "Return-Path: <anna@hub.example>\nDelivered-To: held-x@elsewhere.example\n\nx\n");
    QCOMPARE(shell(u"chown -R 2000 /home/bench/held; touch -d '1 hour ago' /home/bench/held/new/*"_s).code, 0);
    const auto sent = shell(u"maildirqmtp /home/bench/held held- 127.0.0.1"_s, kBench);
    QVERIFY2(sent.code == 0, sent.errors);
    QCOMPARE(held(maildir), 0);
    QVERIFY2(sent.errors.contains("new/7 succeeded: 127.0.0.1 said: ok "), sent.errors);
    QVERIFY2(sent.errors.contains("new/foreign bounced: 127.0.0.1 said: sorry, that domain isn't in my list"), sent.errors);
    QVERIFY2(waitUntil([&] { return atAnna("by QMTP") == 20 && atAnna("failure notice") == 1; }, 20'000), SystemHub::sendLog());
    QCOMPARE(server.log().count("tcpserver: ok "), 1);
}

void tst_SystemLinks::linkOnDemand()
{
    const auto maildir = u"/var/qmail/alias/pppdir"_s;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(inject(u"user%1@isp.example"_s.arg(i), "over the link").code, 0);
    QVERIFY2(waitForMessages(maildir, 5), SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue()); // they are out of the queue: no retries, no bounces
    QTest::qSleep(1100);                     // messages of the current second are left for the next time
    const auto send = u"setlock -nx /var/qmail/alias/pppdir.lock maildirsmtp /var/qmail/alias/pppdir alias-ppp- 127.0.0.2 "
                      "hub.example"_s;
    const auto down = shell(send, kAlias);
    QCOMPARE(down.code, 111);
    QVERIFY2(down.errors.contains("making no progress, giving up"), down.errors);
    QCOMPARE(held(maildir), 5);

    const Sink isp(u"127.0.0.2"_s); // the link comes
    const auto up = shell(send, kAlias);
    QVERIFY2(up.code == 0, up.errors);
    QCOMPARE(held(maildir), 0);
    (void)waitUntil([&] { return isp.countOf("\n.hello\n") == 5; }, 10'000);
    QCOMPARE(isp.messages().size(), 5);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(isp.countOf("X-Rcpt-Args: <user" + QByteArray::number(i) + "@isp.example>"), 1);
    QCOMPARE(isp.countOf("X-Mail-Args: <anna@hub.example>"), 5);
    QCOMPARE(isp.countOf("\n.hello\n"), 5);
    QCOMPARE(isp.countOf("Delivered-To:"), 0);
    QCOMPARE(shell(send, kAlias).code, 0); // nothing to do
}

void tst_SystemLinks::tooOldAndRefused()
{
    const auto maildir = u"/var/qmail/alias/pppdir"_s;
    QCOMPARE(inject(u"late@isp.example"_s, "too old").code, 0);
    QVERIFY(waitForMessages(maildir, 1));
    QCOMPARE(shell(u"touch -d '15 days ago' /var/qmail/alias/pppdir/new/*"_s).code, 0);
    const Background refuses({u"smtp-sink"_s, u"-u"_s, u"nobody"_s, u"-r"_s, u"RCPT"_s, u"127.0.0.7:25"_s, u"20"_s});
    QVERIFY(waitUntil([] { return answers(u"127.0.0.7"_s); }, 10'000));
    const auto sent = shell(u"maildirsmtp /var/qmail/alias/pppdir alias-ppp- 127.0.0.7 hub.example"_s, kAlias);
    QVERIFY2(sent.code == 0, sent.errors);
    QCOMPARE(held(maildir), 0);
    QVERIFY(waitUntil(
        [&] {
            for (const auto &message : maildirMessages(m_anna + u"/Maildir"_s)) {
                if (message.contains("<late@isp.example>:\n127.0.0.7 said: 450 ") &&
                    message.contains("\nThis message is too old. Giving up.\n"))
                    return true;
            }
            return false;
        },
        15'000));
}

// The customer's machine 127.0.0.5 makes any connection to our SMTP, and gets its mail by one back.
void tst_SystemLinks::autoTurn()
{
    const auto maildir = u"/var/qmail/autoturn/127.0.0.5"_s;
    for (const auto *who : {"bob", "carol"})
        QCOMPARE(inject(QLatin1String(who) + u"@customer.example"_s, "turned").code, 0);
    QVERIFY2(waitForMessages(maildir, 2), SystemHub::sendLog());
    QTest::qSleep(1100);
    TcpServer server(2525, u"127.0.0.1 2525 sh -c 'qmail-smtpd; cd /var/qmail/autoturn; "
                           "exec setlock -nx $TCPREMOTEIP/seriallock maildirsmtp $TCPREMOTEIP "
                           "autoturn-$TCPREMOTEIP- $TCPREMOTEIP AutoTURN'"_s);
    const Sink customer(u"127.0.0.5"_s);
    const auto connect = [](const QString &address) {
        return shell(u"tcpclient -i "_s + address +
                     u" -RHl0 127.0.0.1 2525 sh -c 'printf \"QUIT\\r\\n\" >&7; cat <&6'"_s);
    };
    const auto other = connect(u"127.0.0.6"_s); // without a Maildir here: nothing happens
    QVERIFY2(other.output.contains("221 hub.example"), other.output);
    QCOMPARE(held(maildir), 2);
    const auto dialled = connect(u"127.0.0.5"_s);
    QVERIFY2(dialled.output.contains("221 hub.example"), dialled.output);
    QVERIFY2(waitUntil([&] { return customer.countOf("\n.hello\n") == 2; }, 10'000), server.log());
    QCOMPARE(customer.messages().size(), 2);
    QVERIFY2(waitUntil([&] { return held(maildir) == 0; }, 10'000), server.log());
    QCOMPARE(customer.countOf("X-Rcpt-Args: <bob@customer.example>"), 1);
    QCOMPARE(customer.countOf("X-Rcpt-Args: <carol@customer.example>"), 1);
    QCOMPARE(customer.countOf("X-Helo-Args: AutoTURN"), 2);
}

void tst_SystemLinks::cleanupTestCase()
{
    m_hub.reset();
}

MW_SANDBOX_TEST_MAIN(tst_SystemLinks)
#include "tst_SystemLinks.moc"

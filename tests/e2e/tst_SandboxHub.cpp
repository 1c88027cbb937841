// SPDX-License-Identifier: GPL-3.0-or-later
// Sandboxes on a whole hub: the processes of real sessions are confined, the log says when one was broken into, and an
// administrator's program in qmail-queue's place works as ever.
#include "tests/support/Hub.h"
#include "tests/support/Intruder.h"
#include "tests/support/Sandbox.h"

#include "shared/net/Tcp.h"
#include "shared/os/Sandbox.h"
#include "shared/os/Signals.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <algorithm>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/stat.h>
#include <sys/syscall.h>

using namespace mw;
using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

constexpr uid_t kQmaild = 1001;
constexpr uid_t kQmailr = 1005;
constexpr quint16 kSilentPort = 2626;
const QByteArray kPassword = "anna's password";
const QByteArray kStrangers = "127.0.0.1:allow,RELAYCLIENT=\"\"\n:allow\n";

class Client {
public:
    explicit Client(quint16 port)
    {
        auto socket = net::connectTcp({net::IpAddress::v4(INADDR_LOOPBACK), port}, 5000);
        if (socket)
            m_socket = std::move(*socket);
        m_port = net::localEndpoint(m_socket.get()).value_or(net::Endpoint{}).port;
    }
    quint16 port() const { return m_port; } // of its own end
    // Says it, and returns what comes back until `end` is in it or nothing more comes.
    QByteArray ask(const QByteArray &words, const QByteArray &end)
    {
        (void)os::writeAll(m_socket.get(), words.toStdString());
        QByteArray out;
        std::array<char, 4096> buffer{};
        while (!out.contains(end) && os::waitReadable(m_socket.get(), 10'000).value_or(false)) {
            const auto count = os::readSome(m_socket.get(), buffer).value_or(0);
            if (count == 0)
                break;
            out.append(buffer.data(), static_cast<qsizetype>(count));
        }
        return out;
    }

private:
    os::Fd m_socket;
    quint16 m_port = 0;
};

QByteArray status(pid_t pid, const QByteArray &name)
{
    const auto lines = readFile(u"/proc/%1/status"_s.arg(pid)).split('\n');
    for (const auto &line : lines)
        if (line.startsWith(name + ":"))
            return line.mid(name.size() + 1).simplified();
    return {};
}

// The processes of that program and account.
QList<pid_t> processesOf(const QByteArray &program, uid_t uid)
{
    QList<pid_t> out;
    for (const auto pid : processesNamed(program))
        if (status(pid, "Uid").startsWith(QByteArray::number(uid) + ' '))
            out.append(pid);
    return out;
}

bool isConfined(pid_t pid)
{
    return status(pid, "Seccomp") == "2" && status(pid, "NoNewPrivs") == "1";
}

// Whether there are some, and all are confined.
bool areConfined(const QByteArray &program, uid_t uid)
{
    return waitUntil(
        [&] {
            const auto all = processesOf(program, uid);
            return !all.isEmpty() && std::ranges::all_of(all, &isConfined);
        },
        10'000);
}

void rules(const QByteArray &text)
{
    const auto made = run({u"tcprules"_s, u"/etc/tcp.smtp.cdb"_s, u"/etc/tcp.smtp.tmp"_s}, {.input = text});
    if (made.code != 0)
        qFatal("tcprules: %s", made.errors.constData());
    ::chmod("/etc/tcp.smtp.cdb", 0644);
}

// The process that serves the client on that port, and waits for it; 0 as long as the log does not name it.
pid_t servingProcess(quint16 port)
{
    for (const auto &line : SystemHub::smtpdLog().split('\n')) {
        if (!line.startsWith("tcpserver: ok ") || !line.endsWith(':' + QByteArray::number(port)))
            continue;
        const pid_t pid = line.split(' ').value(2).toInt();
        return status(pid, "State").startsWith('S') ? pid : 0;
    }
    return 0;
}

// Whether each serving process can open a file that has nothing to do with mail.
bool canReadAccounts(pid_t pid)
{
    Intruder intruder(pid);
    return intruder.isInside() &&
           intruder.call(SYS_openat, {static_cast<unsigned long>(AT_FDCWD), intruder.place("/etc/passwd"), O_RDONLY, 0}) >= 0;
}

} // namespace

class tst_SandboxHub : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void realSessions(); // rows: B47
    void realDeliveries(); // rows: B47
    void realPop3(); // rows: B47
    void whoWasBrokenIntoIsNamed(); // rows: B47
    void rulesCountAtOnce();
    void programsInQmailQueuesPlaceWork(); // rows: B47 P48
    void setUserIdProgramsKeepTheirBit(); // rows: B47
    void cleanupTestCase();

private:
    std::unique_ptr<SystemHub> m_hub;
    QString m_anna;
};

void tst_SandboxHub::initTestCase()
{
    if (!os::sandboxIsBuiltIn() || !os::sandboxSupport().systemCalls || os::sandboxSupport().landlock < 2)
        QSKIP("no sandboxes here");
    os::ignoreBrokenPipes();
    m_hub = std::make_unique<SystemHub>();
    SystemHub::control(u"smtproutes"_s, "elsewhere.example:127.0.0.1:2626\n");
    m_anna = SystemHub::addPerson(u"anna"_s);
    const auto hash = run({u"openssl"_s, u"passwd"_s, u"-6"_s, QString::fromLatin1(kPassword)}).output.trimmed();
    writeFile(u"/etc/shadow"_s, readFile(u"/etc/shadow"_s) + "anna:" + hash + ":19000:0:99999:7:::\n", 0600);
    writeFile(u"/etc/pam.d/mailwright"_s, readFile(QString::fromLatin1(kSandboxSource) + u"/installer/pam.d/mailwright"_s));
    QVERIFY2(m_hub->start(), SystemHub::sendLog() + SystemHub::smtpdLog());
    rules(kStrangers);
}

void tst_SandboxHub::realSessions()
{
    Client smtp(SystemHub::kSmtpPort);
    QVERIFY(smtp.ask("EHLO c.example\r\n", "250 ").contains("220 "));
    QVERIFY(areConfined("qmail-smtpd", kQmaild));
    const QList<std::pair<quint16, QByteArray>> servers{{2701, "qmail-qmtpd"}, {2702, "qmail-qmqpd"}, {2703, "ofmipd"}, {2704, "qmail-smtpd"}};
    for (const auto &[port, program] : servers) {
        const Background server({u"tcpserver"_s, u"-RHl0"_s, u"-u"_s, u"1001"_s, u"-g"_s, u"1000"_s, u"127.0.0.1"_s,
                                 QString::number(port), u"/var/qmail/bin/"_s + QString::fromLatin1(program)});
        QVERIFY2(waitUntil([port] { return listens(port); }, 10'000), program);
        const Client client(port);
        QVERIFY2(areConfined(program, kQmaild), program);
    }
}

// A server that takes connections and says nothing.
void tst_SandboxHub::realDeliveries()
{
    const auto silent = net::listenTcp({net::IpAddress::v4(INADDR_LOOPBACK), kSilentPort}, 10);
    QVERIFY(silent.has_value());
    const auto sent = run({u"/var/qmail/bin/qmail-inject"_s, u"x@elsewhere.example"_s}, {.input = "Subject: t\n\nt\n", .user = 2000});
    QCOMPARE(sent.code, 0);
    QVERIFY(areConfined("qmail-remote", kQmailr));
}

void tst_SandboxHub::realPop3()
{
    const auto sent = run({u"/var/qmail/bin/qmail-inject"_s, u"anna@hub.example"_s}, {.input = "Subject: pop\n\nt\n", .user = 2000});
    QCOMPARE(sent.code, 0);
    QVERIFY(waitForMessages(m_anna + u"/Maildir"_s, 1));
    const Background server({u"tcpserver"_s, u"-RHl0"_s, u"127.0.0.1"_s, u"2705"_s, u"/var/qmail/bin/qmail-popup"_s, u"hub.example"_s,
                             u"/var/qmail/bin/checkpassword"_s, u"/var/qmail/bin/qmail-pop3d"_s, u"Maildir"_s});
    QVERIFY(waitUntil([] { return listens(2705); }, 10'000));
    QVERIFY(waitUntil([] { return processesNamed("qmail-popup").isEmpty(); }, 10'000));
    Client client(2705);
    QVERIFY(client.ask({}, "+OK").contains("+OK"));
    QVERIFY(areConfined("qmail-popup", kQmaild));
    QVERIFY(client.ask("USER anna\r\n", "+OK").contains("+OK"));
    const auto let = client.ask("PASS " + kPassword + "\r\n", "\r\n");
    QVERIFY2(let.contains("+OK"), let);
    const auto owner = status(processesNamed("qmail-pop3d").value(0), "Uid").split(' ').value(0).toUInt();
    QVERIFY(owner >= 3000);
    QVERIFY(areConfined("qmail-pop3d", owner));
    // What it must do, it can: read, and take away at the end.
    QVERIFY(client.ask("RETR 1\r\n", "\r\n.\r\n").contains("Subject: pop"));
    QVERIFY(client.ask("DELE 1\r\n", "+OK").contains("+OK"));
    QVERIFY(client.ask("QUIT\r\n", "+OK").contains("+OK"));
    QVERIFY(maildirMessages(m_anna + u"/Maildir"_s).isEmpty());
}

void tst_SandboxHub::whoWasBrokenIntoIsNamed()
{
    if (!Intruder::isPossible())
        QSKIP("the test does not know this processor's registers");
    Client victim(SystemHub::kSmtpPort);
    QVERIFY(victim.ask("EHLO c.example\r\n", "250 ").contains("220 "));
    pid_t pid = 0; // the log comes a little later than the greeting
    QVERIFY(waitUntil([&] { return (pid = servingProcess(victim.port())) > 0; }, 5'000));
    {
        Intruder intruder(pid);
        QVERIFY(intruder.isInside());
        (void)intruder.call(SYS_execve, {intruder.place("/bin/sh"), 0, 0});
        QCOMPARE(intruder.killedBy(), SIGSYS);
    }
    const auto sentence = "process " + QByteArray::number(pid) + " tried what its sandbox forbids and was ended";
    QVERIFY2(waitUntil([&] { return SystemHub::smtpdLog().contains(sentence); }, 10'000), SystemHub::smtpdLog());
    Client next(SystemHub::kSmtpPort);
    QVERIFY(next.ask("EHLO c.example\r\n", "250 ").contains("220 "));
}

// The compiled rules lie in /etc, of which a serving process sees nothing else.
void tst_SandboxHub::rulesCountAtOnce()
{
    for (const auto *verdict : {"deny", "allow", "deny", "allow"}) {
        rules(QByteArray("127.0.0.1:") + verdict + "\n:allow\n");
        const bool allowed = QByteArrayView(verdict) == "allow";
        QVERIFY2(waitUntil([&] { return Client(SystemHub::kSmtpPort).ask({}, "220").contains("220") == allowed; }, 5000), verdict);
        for (int i = 0; i < 5; ++i) // and nobody remembers the old ones
            QCOMPARE(Client(SystemHub::kSmtpPort).ask({}, "220").contains("220"), allowed);
    }
    rules(kStrangers);
    QVERIFY(waitUntil([&] { return Client(SystemHub::kSmtpPort).ask({}, "220").contains("220"); }, 5000));
    if (!Intruder::isPossible())
        return;
    Client client(SystemHub::kSmtpPort);
    QVERIFY(client.ask("EHLO c.example\r\n", "250 ").contains("220 "));
    for (const auto pid : processesOf("qmail-smtpd", kQmaild))
        QVERIFY(!canReadAccounts(pid));
}

void tst_SandboxHub::programsInQmailQueuesPlaceWork()
{
    writeFile(u"/var/qmail/bin/filter"_s,
              "#!/bin/sh\n{ echo \"X-Filtered: for $TCPREMOTEIP\"; cat; } | /var/qmail/bin/qmail-queue\n", 0755);
    rules("127.0.0.1:allow,RELAYCLIENT=\"\",QMAILQUEUE=\"bin/filter\"\n:allow\n");
    const auto send = [] {
        Client client(SystemHub::kSmtpPort);
        client.ask("EHLO c.example\r\n", "250 ");
        client.ask("MAIL FROM:<a@c.example>\r\nRCPT TO:<anna@hub.example>\r\nDATA\r\n", "354");
        const auto said = client.ask("Subject: filtered\r\n\r\nt\r\n.\r\nQUIT\r\n", "221");
        return said.contains("250 ") && processesOf("qmail-smtpd", kQmaild).size() > 0;
    };
    QVERIFY(waitUntil([] { return Client(SystemHub::kSmtpPort).ask({}, "220").contains("220"); }, 5000));
    // The rules hold from the moment at which the listening process has seen them.
    QVERIFY(waitUntil([&] {
        const auto filtered = [](const QByteArray &message) { return message.contains("X-Filtered: for 127.0.0.1"); };
        const auto arrived = [&] { return std::ranges::any_of(maildirMessages(m_anna + u"/Maildir"_s), filtered); };
        return send() && waitUntil(arrived, 1000);
    }, 10'000));
    QVERIFY(areConfined("qmail-smtpd", kQmaild)); // loosely
    rules(kStrangers);
    QVERIFY(waitUntil([] { return std::ranges::none_of(processesOf("qmail-smtpd", kQmaild), &canReadAccounts); }, 5000));
}

// no_new_privs would take it away. Root has started the server, so the filter is there without it.
void tst_SandboxHub::setUserIdProgramsKeepTheirBit()
{
    writeFile(u"/var/qmail/bin/filter"_s, "#!/bin/sh\nexec /var/qmail/bin/qmail-queue\n", 0755);
    ::chmod("/var/qmail/bin/filter", 04755);
    rules("127.0.0.1:allow,RELAYCLIENT=\"\",QMAILQUEUE=\"bin/filter\"\n:allow\n");
    const auto isSo = [] {
        const auto all = processesOf("qmail-smtpd", kQmaild);
        return !all.isEmpty() && std::ranges::all_of(all, [](pid_t pid) {
            return status(pid, "Seccomp") == "2" && status(pid, "NoNewPrivs") == "0";
        });
    };
    QVERIFY2(waitUntil(isSo, 10'000), SystemHub::smtpdLog().right(1000));
    rules(kStrangers);
    QVERIFY(areConfined("qmail-smtpd", kQmaild));
}

void tst_SandboxHub::cleanupTestCase()
{
    m_hub.reset();
}

MW_SANDBOX_TEST_MAIN(tst_SandboxHub)
#include "tst_SandboxHub.moc"

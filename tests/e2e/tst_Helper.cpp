// SPDX-License-Identifier: GPL-3.0-or-later
// mailwrightd and mailwrightctl in system mode with the real svscan, supervise and multilog and trivial services:
// rights, services, queue, logs, nonsense on the socket, and a helper that is killed.
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtNetwork/QLocalSocket>
#include <QtTest/QTest>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

constexpr uid_t kBench = 2000;
constexpr uid_t kQmailq = 1004;
constexpr uid_t kQmails = 1006;
constexpr gid_t kQmail = 1001;
const QString kHome = u"/var/qmail"_s;
const QString kSocket = u"/run/mailwright/helper.sock"_s;

QString program(const QString &name)
{
    return QStringLiteral(MW_BIN_DIR "/") + name;
}

RunResult ctl(const QStringList &arguments, uid_t user = 0)
{
    return run(QStringList{program(u"mailwrightctl"_s)} + arguments, {.user = user});
}

QJsonObject service(const QString &name)
{
    const auto all = QJsonDocument::fromJson(ctl({u"--json"_s, u"service"_s, u"list"_s}).output);
    for (const auto &one : all["services"_L1].toArray()) {
        if (one.toObject()["name"_L1].toString() == name)
            return one.toObject();
    }
    return {};
}

QString stateOf(const QString &name)
{
    return service(name)["state"_L1].toString();
}

void give(const QString &path, const QByteArray &content, uid_t owner, int mode)
{
    writeFile(path, content, mode);
    QVERIFY(::chown(QFile::encodeName(path).constData(), owner, kQmail) == 0);
}

// A message in the queue, as qmail-send leaves it.
void enqueue(int number)
{
    const auto at = u"%1/%2"_s.arg(number % 23).arg(number);
    give(kHome + u"/queue/mess/"_s + at, "Received: (x)\nSubject: hello \x1b[31m\n\nbody\n", kQmailq, 0644);
    give(kHome + u"/queue/info/"_s + at, QByteArray("Fanna@hub.example") + '\0', kQmails, 0600);
    give(kHome + u"/queue/remote/"_s + at, QByteArray("Tben@far.example") + '\0' + "Dcarl@far.example" + '\0', kQmails,
         0600);
}

} // namespace

class TestHelper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void modes();
    void strangersAreRefused();
    void operatorsMay();
    void servicesObey();
    void varlinkctlWorks();
    void nonsenseHarmsNobody_data();
    void nonsenseHarmsNobody();
    void manyConnections();
    void queueIsListed();
    void logsAreRead();
    void controlsAreRead();
    void aKilledHelperIsReplaced();
    void theHubStops();

private:
    void startHelper();
    std::unique_ptr<Background> m_helper;
};

void TestHelper::startHelper()
{
    m_helper = std::make_unique<Background>(QStringList{program(u"mailwrightd"_s)});
    QVERIFY(waitUntil([] { return ctl({u"status"_s}).code == 0; }, 10'000));
}

void TestHelper::initTestCase()
{
    QVERIFY(::mount("mailwright", "/var/log", "tmpfs", 0, "mode=755") == 0);
    QDir(kHome + u"/queue"_s).removeRecursively();
    QDir(kHome + u"/control"_s).removeRecursively();
    const auto made = run({program(u"mailwrightd"_s), u"--create"_s, u"--host"_s, u"hub.example"_s});
    QVERIFY2(made.code == 0, made.errors.constData());
    for (const auto *name : {"qmail-send", "qmail-queued", "qmail-smtpd"})
        writeFile(kHome + u"/supervise/%1/run"_s.arg(QLatin1String(name)),
                  "#!/bin/sh\nexec 2>&1\necho hello $$\nexec sleep 1000\n", 0755);
    const auto again = run({program(u"mailwrightd"_s), u"--create"_s});
    QVERIFY2(again.code == 0, again.errors.constData());
    QVERIFY(readFile(kHome + u"/supervise/qmail-send/run"_s).contains("sleep 1000"));
    startHelper();
    for (const auto &name : {u"qmail-send"_s, u"qmail-queued"_s, u"qmail-smtpd"_s})
        QVERIFY(waitUntil([&] { return stateOf(name) == u"up"; }, 10'000));
}

void TestHelper::modes()
{
    const auto is = [](const char *path, uid_t uid, gid_t gid, mode_t mode) {
        struct stat s{};
        return ::stat(path, &s) == 0 && s.st_uid == uid && s.st_gid == gid && (s.st_mode & 07777U) == mode;
    };
    QVERIFY(is("/var/qmail/queue/mess/22", kQmailq, kQmail, 0750));
    QVERIFY(is("/var/qmail/queue/intd", kQmailq, kQmail, 0700));
    QVERIFY(is("/var/qmail/queue/info/0", kQmails, kQmail, 0700));
    QVERIFY(is("/var/qmail/queue/lock/trigger", kQmails, kQmail, 0622));
    QVERIFY(is("/var/qmail/queue/lock/sendmutex", kQmails, kQmail, 0600));
    QVERIFY(is("/var/qmail/queue/lock/tcpto", 1005, kQmail, 0644));
    QVERIFY(is("/var/qmail/control", 0, kQmail, 0755));
    QVERIFY(is("/var/log/qmail/smtpd", 1002, 1000, 0750));
    QVERIFY(is("/etc/tcp.smtp.cdb", 0, 0, 0644));
}

void TestHelper::strangersAreRefused()
{
    for (const auto &verb : {QStringList{u"status"_s}, {u"queue"_s, u"list"_s}, {u"control"_s, u"show"_s, u"me"_s}}) {
        const auto seen = ctl(verb, kBench);
        QCOMPARE(seen.code, 1);
        QVERIFY2(seen.errors.contains("the right to view is missing"), seen.errors.constData());
        QVERIFY(seen.errors.contains("usermod -aG mailwright bench"));
        QVERIFY(seen.output.isEmpty());
    }
    const auto act = ctl({u"service"_s, u"stop"_s, u"qmail-send"_s}, kBench);
    QVERIFY(act.errors.contains("the right to operate is missing"));
    QCOMPARE(stateOf(u"qmail-send"_s), u"up"_s);
}

void TestHelper::operatorsMay()
{
    writeFile(u"/etc/group"_s, readFile(u"/etc/group"_s) + "mailwright:x:1999:bench\n");
    const auto seen = ctl({u"status"_s}, kBench);
    QVERIFY2(seen.code == 0, seen.errors.constData());
    QVERIFY(seen.output.contains("bench: view, operate, configure\n"));
    QCOMPARE(ctl({u"service"_s, u"reload"_s, u"qmail-smtpd"_s}, kBench).code, 0);
}

void TestHelper::servicesObey()
{
    const auto act = [](const QString &verb) { return ctl({u"service"_s, verb, u"qmail-send"_s}).code; };
    QVERIFY(waitUntil([] { return stateOf(u"qmail-send"_s) == u"up"; }, 5'000));
    const auto pid = service(u"qmail-send"_s)["pid"_L1].toInt();
    QCOMPARE(act(u"pause"_s), 0);
    QCOMPARE(stateOf(u"qmail-send"_s), u"paused"_s);
    QCOMPARE(act(u"continue"_s), 0);
    QCOMPARE(act(u"stop"_s), 0);
    QCOMPARE(stateOf(u"qmail-send"_s), u"down"_s);
    QCOMPARE(act(u"pause"_s), 1);
    QCOMPARE(act(u"start"_s), 0);
    QCOMPARE(stateOf(u"qmail-send"_s), u"up"_s);
    QVERIFY(service(u"qmail-send"_s)["pid"_L1].toInt() != pid);
    QCOMPARE(act(u"restart"_s), 0);
    QCOMPARE(service(u"qmail-send"_s)["recentRestarts"_L1].toInt(), 0);
    QCOMPARE(ctl({u"service"_s, u"stop"_s, u"../supervise/qmail-send"_s}).code, 1);
    QCOMPARE(ctl({u"service"_s, u"stop"_s, u"nosuch"_s}).code, 1);
}

void TestHelper::varlinkctlWorks()
{
    const auto address = u"unix:"_s + kSocket;
    const auto names = run({u"varlinkctl"_s, u"list-interfaces"_s, address}).output.trimmed().split('\n');
    QVERIFY(names.size() > 12 && names.contains("org.mailwright.Error") && names.contains("org.varlink.service"));
    for (const auto &name : names) {
        // It parses the text and writes it anew, with the comments.
        const auto seen = run({u"varlinkctl"_s, u"introspect"_s, address, QString::fromUtf8(name)});
        QVERIFY2(seen.code == 0, (name + ": " + seen.errors).constData());
        QVERIFY2(seen.output.contains("# ") && (name.endsWith("Error") || seen.output.contains("# Errors: ")), seen.output.constData());
    }
    const auto logs = run({u"varlinkctl"_s, u"introspect"_s, address, u"org.mailwright.Logs"_s}).output;
    QVERIFY2(logs.contains("# stays the same when current becomes a finished file"), logs.constData());
    const auto called = run({u"varlinkctl"_s, u"call"_s, address, u"org.mailwright.Hub.GetStatus"_s, u"{}"_s});
    QVERIFY(called.output.contains("\"hostName\":\"hub.example\""));
    const auto more = run({u"varlinkctl"_s, u"call"_s, u"--more"_s, address, u"org.mailwright.Queue.List"_s, u"{}"_s});
    QCOMPARE(more.code, 0);
    const auto wrong = run({u"varlinkctl"_s, u"call"_s, address, u"org.mailwright.Hub.Nothing"_s, u"{}"_s});
    QVERIFY((wrong.errors + wrong.output).contains("MethodNotFound"));
}

void TestHelper::nonsenseHarmsNobody_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer"); // a part of it; empty: the connection just ends
    const auto framed = [](const QByteArray &b) { return b + '\0'; };
    QTest::newRow("text") << framed("hello") << QByteArray("InvalidParameter");
    QTest::newRow("empty") << framed("") << QByteArray("InvalidParameter");
    QTest::newRow("array") << framed("[]") << QByteArray("InvalidParameter");
    QTest::newRow("no method") << framed("{}") << QByteArray("InvalidParameter");
    QTest::newRow("method is a number") << framed(R"({"method":7})") << QByteArray("InvalidParameter");
    QTest::newRow("parameters are a list")
        << framed(R"({"method":"org.mailwright.Hub.GetStatus","parameters":[1]})") << QByteArray("InvalidParameter");
    QTest::newRow("unknown interface") << framed(R"({"method":"a.b.C"})") << QByteArray("InterfaceNotFound");
    QTest::newRow("unknown member")
        << framed(R"({"method":"org.mailwright.Services.Stop","parameters":{"name":"x","path":"/"}})")
        << QByteArray("\"parameter\":\"path\"");
    QTest::newRow("without more") << framed(R"({"method":"org.mailwright.Queue.List"})") << QByteArray("ExpectedMore");
    QTest::newRow("huge") << QByteArray(3 << 20, 'x') << QByteArray("TooMuch");
    QTest::newRow("deep") << framed("{\"method\":" + QByteArray(100'000, '[')) << QByteArray("InvalidParameter");
    QTest::newRow("not UTF-8") << framed("{\"method\":\"\xff\xfe\"}") << QByteArray("InvalidParameter");
    QTest::newRow("half") << QByteArray("{\"method\":\"org") << QByteArray();
    QByteArray many;
    for (int i = 0; i < 500; ++i)
        many += framed(R"({"method":"org.mailwright.Hub.GetStatus"})");
    QTest::newRow("many at once") << many << QByteArray("hub.example");
}

void TestHelper::nonsenseHarmsNobody()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, answer);
    QLocalSocket socket;
    // The helper does not read to the end what is too long; who still writes then may lose the answer that has come.
    const auto isAnswered = [&] {
        socket.abort();
        socket.connectToServer(kSocket);
        if (!socket.waitForConnected(10'000))
            return false;
        socket.write(bytes);
        socket.flush();
        QByteArray got;
        return answer.isEmpty() || waitUntil(
            [&] {
                socket.waitForReadyRead(50);
                got += socket.readAll();
                return got.contains(answer);
            },
            5'000);
    };
    QVERIFY(waitUntil(isAnswered, 20'000));
    QCOMPARE(ctl({u"status"_s}).code, 0);
    socket.abort();
    QCOMPARE(ctl({u"status"_s}).code, 0);
}

void TestHelper::manyConnections()
{
    std::vector<std::unique_ptr<QLocalSocket>> sockets;
    const auto oneMore = [&] {
        sockets.push_back(std::make_unique<QLocalSocket>());
        sockets.back()->connectToServer(kSocket);
        return sockets.back()->waitForConnected(10000);
    };
    for (int i = 0; i < 60; ++i)
        QVERIFY(oneMore());
    // The place of somebody who left just before may have come free in the meantime.
    RunResult refused;
    QVERIFY(waitUntil([&] { return oneMore() && (refused = ctl({u"status"_s})).code == 1; }, 10'000));
    QVERIFY2(refused.errors.contains("connections to the helper already"), refused.errors.constData());
    // Another user is not harmed.
    QCOMPARE(ctl({u"status"_s}, kBench).code, 0);
    sockets.clear();
    QVERIFY(waitUntil([] { return ctl({u"status"_s}).code == 0; }, 5'000));
}

void TestHelper::queueIsListed()
{
    constexpr int kCount = 3000;
    for (int i = 0; i < kCount; ++i)
        enqueue(100'000 + i);
    const auto all = QJsonDocument::fromJson(ctl({u"--json"_s, u"queue"_s, u"list"_s}).output)["messages"_L1].toArray();
    QCOMPARE(all.size(), kCount);
    const auto first = all.first().toObject();
    QCOMPARE(first["sender"_L1].toString(), u"anna@hub.example"_s);
    QCOMPARE(first["recipients"_L1].toArray().size(), 2);
    QVERIFY(first["recipients"_L1][1]["done"_L1].toBool());
    const auto birth = first["birth"_L1].toInteger();
    QVERIFY(first["deadline"_L1].toInteger() == birth + 604800);

    const auto number = QString::number(first["number"_L1].toInteger());
    const auto shown = ctl({u"queue"_s, u"show"_s, number});
    QVERIFY2(shown.output.contains("Subject: hello \\u001b[31m\n"), shown.output.constData());
    QVERIFY(!shown.output.contains("body"));
    const auto stale = ctl({u"queue"_s, u"show"_s, number + u":1"_s});
    QCOMPARE(stale.code, 1);
    QVERIFY(stale.errors.contains("has changed"));

    QCOMPARE(ctl({u"queue"_s, u"rejuvenate"_s, number + u':' + QString::number(birth)}).code, 0);
    const auto retried = ctl({u"queue"_s, u"retry"_s, number}); // the trivial qmail-send takes no commands
    QCOMPARE(retried.code, 1);
    QVERIFY(retried.errors.contains("qmail-send"));
    QVERIFY(ctl({u"queue"_s, u"summary"_s}).output.contains("messages         3000"));
}

void TestHelper::logsAreRead()
{
    QVERIFY(waitUntil([] { return ctl({u"log"_s, u"list"_s}).output.contains("qmail-smtpd"); }, 5'000));
    QVERIFY(waitUntil([] { return ctl({u"log"_s, u"files"_s, u"qmail-send"_s}).output.contains("current"); }, 5'000));
    QByteArray lines;
    const auto haveCome = [&] { return (lines = ctl({u"log"_s, u"cat"_s, u"qmail-send"_s}).output).contains(" hello "); };
    QVERIFY2(waitUntil(haveCome, 5'000), lines);
    QVERIFY(lines.startsWith("20"));
    QVERIFY(ctl({u"--raw"_s, u"log"_s, u"cat"_s, u"qmail-send"_s}).output.startsWith("@4000"));
    QCOMPARE(ctl({u"log"_s, u"cat"_s, u"qmail-send"_s, u"../../../etc/passwd"_s}).code, 1);
    QCOMPARE(ctl({u"log"_s, u"cat"_s, u"../qmail"_s}).code, 1);
    // What a broken-in qmaill could place there is not followed.
    QVERIFY(QFile::link(u"/etc/shadow"_s, u"/var/log/qmail/smtpd/@4000000000000000000000.s"_s) ||
            QFile::exists(u"/var/log/qmail/smtpd"_s));
    QVERIFY(!ctl({u"log"_s, u"cat"_s, u"qmail-smtpd"_s}).output.contains("root:"));
}

void TestHelper::controlsAreRead()
{
    QCOMPARE(ctl({u"control"_s, u"show"_s, u"me"_s}).output, QByteArray("hub.example\n"));
    QCOMPARE(ctl({u"control"_s, u"show"_s, u"../../../etc/passwd"_s}).code, 1);
    QVERIFY(QFile::link(u"/etc/shadow"_s, kHome + u"/control/badmailfrom"_s));
    const auto linked = ctl({u"control"_s, u"show"_s, u"badmailfrom"_s});
    QCOMPARE(linked.code, 1);
    QFile::remove(kHome + u"/control/badmailfrom"_s);
    QVERIFY(ctl({u"control"_s, u"list"_s}).output.contains("rcpthosts"));
}

void TestHelper::aKilledHelperIsReplaced()
{
    const auto pid = service(u"qmail-send"_s)["pid"_L1].toInt();
    m_helper->kill();
    QVERIFY(m_helper->waitForEnd(5'000));
    QCOMPARE(ctl({u"status"_s}).code, 111);
    startHelper();
    QCOMPARE(service(u"qmail-send"_s)["pid"_L1].toInt(), pid);
    QCOMPARE(processesNamed("svscan").size(), 1);
    const auto second = run({program(u"mailwrightd"_s)});
    QCOMPARE(second.code, 111);
    QVERIFY(second.errors.contains("runs already"));
}

void TestHelper::theHubStops()
{
    const auto stopped = ctl({u"hub"_s, u"stop"_s});
    QVERIFY2(stopped.code == 0, stopped.errors.constData());
    QVERIFY(m_helper->waitForEnd(5'000));
    QCOMPARE(m_helper->exitCode(), 0);
    QVERIFY(processesNamed("supervise").isEmpty());
    QVERIFY(processesNamed("multilog").isEmpty());
}

MW_SANDBOX_TEST_MAIN(TestHelper)
#include "tst_Helper.moc"

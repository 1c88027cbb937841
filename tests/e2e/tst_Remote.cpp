// SPDX-License-Identifier: GPL-3.0-or-later
// A hub on another computer: the real sshd, real keys, and `mailwrightctl --stdio` behind them. Who may do what there, logs
// that are copied and followed, what ssh says when it does not work, and what the bridge does with clients that misbehave.
#include "shared/rpc/Hub.h"
#include "shared/rpc/Logs.h"
#include "shared/rpc/Services.h"
#include "shared/rpcqt/Client.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::test;

namespace {

constexpr int kLimit = 20'000;
constexpr int kPort = 2222;
const QString kLogs = u"/var/log/qmail"_s;
const QString kSsh = u"/run/ssh"_s;

QString program(const QString &name)
{
    return QStringLiteral(MW_BIN_DIR "/") + name;
}

RunResult ctl(const QStringList &arguments)
{
    return run(QStringList{program(u"mailwrightctl"_s)} + arguments);
}

// ssh as the tests need it: its own known hosts, one key.
rpcqt::RemoteOptions sshWith(const QString &key, const QString &known = kSsh + u"/known"_s)
{
    return {.program = {u"ssh"_s, u"-F"_s, u"none"_s, u"-oIdentitiesOnly=yes"_s, u"-oStrictHostKeyChecking=yes"_s, u"-i"_s, kSsh + u'/' + key,
                        u"-oUserKnownHostsFile="_s + known}};
}

QString address(const QString &user, int port = kPort)
{
    return u"ssh://%1@127.0.0.1:%2"_s.arg(user).arg(port);
}

// What a client that cannot connect is told.
QString reasonOf(const QString &where, const rpcqt::RemoteOptions &options)
{
    rpcqt::Client client(where, nullptr, options);
    QSignalSpy lost(&client, &rpcqt::Client::disconnected);
    client.open();
    return lost.wait(kLimit) ? lost.first().first().toString() : QString();
}

QByteArray frame(const QByteArray &json)
{
    return json + '\0';
}

QByteArray contentOf(int fd)
{
    QFile file;
    return file.open(fd, QIODevice::ReadOnly) && file.seek(0) ? file.readAll() : QByteArray();
}

struct stat statusOf(int fd)
{
    struct stat status{};
    ::fstat(fd, &status);
    return status;
}

// The bridge with the test at its other side.
class Bridge {
public:
    Bridge()
    {
        m_process.start(program(u"mailwrightctl"_s), {u"--stdio"_s});
        m_process.waitForStarted();
    }
    ~Bridge()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void send(const QByteArray &bytes)
    {
        m_process.write(bytes);
        m_process.waitForBytesWritten(kLimit);
    }
    // The next message; empty when none comes.
    QJsonObject next()
    {
        while (!m_got.contains('\0') && m_process.waitForReadyRead(kLimit))
            m_got += m_process.readAllStandardOutput();
        const auto end = m_got.indexOf('\0');
        const auto message = QJsonDocument::fromJson(m_got.left(end)).object();
        m_got.remove(0, end + 1);
        return message;
    }
    int end()
    {
        m_process.closeWriteChannel();
        return m_process.waitForFinished(kLimit) ? m_process.exitCode() : -1;
    }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
    QByteArray m_got;
};

} // namespace

class TestRemote : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void addresses_data();
    void addresses();
    void theHubAnswers();
    void rolesAreThoseOfTheAccountThere();
    void aForcedCommandLeavesNothingElse();
    void logsAreCopied();
    void logsAreFollowedAcrossRotation();
    void verbsWorkFromAfar();
    void otherProgramsSpeakIt();
    void streamsRun();
    void whatSshSays();
    void theConnectionComesBack();
    void answersStayInOrder();
    void nonsense();
    void itEndsWithItsClient();
    void aHelperThatEnds();

private:
    void startSshd();
    void authorise(const QString &user, const QString &key, const QByteArray &options = {});
    std::unique_ptr<Background> m_helper;
    std::unique_ptr<Background> m_sshd;
};

void TestRemote::authorise(const QString &user, const QString &key, const QByteArray &options)
{
    writeFile(kSsh + u"/keys/"_s + user, options + readFile(kSsh + u'/' + key + u".pub"_s));
}

void TestRemote::startSshd()
{
    QDir().mkpath(u"/run/sshd"_s);
    QDir().mkpath(kSsh);
    for (const auto *name : {"host", "root", "olga", "other"}) {
        const auto made = run({u"ssh-keygen"_s, u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, u""_s, u"-f"_s, kSsh + u'/' + QLatin1String(name)});
        QVERIFY2(made.code == 0, made.errors.constData());
    }
    writeFile(kSsh + u"/known"_s, "[127.0.0.1]:2222 " + readFile(kSsh + u"/host.pub"_s) + "hub " + readFile(kSsh + u"/host.pub"_s));
    writeFile(kSsh + u"/config"_s, "Port 2222\nListenAddress 127.0.0.1\nHostKey /run/ssh/host\nUsePAM no\nPidFile none\n"
                                   "PermitRootLogin prohibit-password\nPasswordAuthentication no\nKbdInteractiveAuthentication no\n"
                                   "AuthorizedKeysFile /run/ssh/keys/%u\nSetEnv PATH=/run/programs:/usr/bin:/bin\nMaxStartups 50\n");
    authorise(u"root"_s, u"root"_s);
    authorise(u"bench"_s, u"root"_s);
    authorise(u"olga"_s, u"olga"_s, "command=\"mailwrightctl --stdio\",restrict ");
    m_sshd = std::make_unique<Background>(QStringList{u"/usr/sbin/sshd"_s, u"-D"_s, u"-e"_s, u"-f"_s, kSsh + u"/config"_s});
    QVERIFY(waitUntil([] { return listens(kPort); }, kLimit));
}

void TestRemote::initTestCase()
{
    QVERIFY(::mount("mailwright", "/var/log", "tmpfs", 0, "mode=755") == 0);
    writeFile(u"/etc/passwd"_s, readFile(u"/etc/passwd"_s) + "olga:x:2001:2001::/home/olga:/bin/sh\n");
    writeFile(u"/etc/group"_s, readFile(u"/etc/group"_s) + "olga:x:2001:\nmailwright:x:1999:olga\n");
    QDir(u"/var/qmail/queue"_s).removeRecursively();
    QDir(u"/var/qmail/control"_s).removeRecursively();
    const auto made = run({program(u"mailwrightd"_s), u"--create"_s, u"--host"_s, u"hub.example"_s});
    QVERIFY2(made.code == 0, made.errors.constData());
    for (const auto *name : {"qmail-send", "qmail-queued", "qmail-smtpd"})
        writeFile(u"/var/qmail/supervise/%1/run"_s.arg(QLatin1String(name)),
                  "#!/bin/sh\nexec 2>&1\necho hello $$\nexec sleep 1000\n", 0755);
    m_helper = std::make_unique<Background>(QStringList{program(u"mailwrightd"_s)});
    QVERIFY(waitUntil([] { return ctl({u"status"_s}).code == 0; }, kLimit));
    for (const auto *log : {"/current", "/smtpd/current"})
        QVERIFY(waitUntil([log] { return readFile(kLogs + QLatin1String(log)).contains("hello"); }, kLimit));
    startSshd();
}

void TestRemote::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("host") << u"ssh://hub.example"_s << u"hub.example"_s;
    QTest::newRow("all") << u"ssh://anna@hub.example:2222/home/anna/mail"_s << u"anna@hub.example"_s;
    QTest::newRow("IPv6") << u"ssh://anna@[2001:db8::1]:22"_s << u"anna@2001:db8::1"_s;
    QTest::newRow("option for a host") << u"ssh://-oProxyCommand=evil"_s << QString();
    QTest::newRow("option for a user") << u"ssh://-l@hub.example"_s << QString();
    QTest::newRow("shell") << u"ssh://hub.example/home/$(evil)"_s << QString();
    QTest::newRow("space") << u"ssh://hub example"_s << QString();
    QTest::newRow("newline") << u"ssh://hub.example\n-v"_s << QString();
    QTest::newRow("no host") << u"ssh://"_s << QString();
    QTest::newRow("no user") << u"ssh://@hub.example"_s << QString();
    QTest::newRow("port") << u"ssh://hub.example:99999"_s << QString();
}

void TestRemote::addresses()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const auto hub = rpcqt::RemoteHub::parse(text);
    QCOMPARE(hub ? hub->name() : QString(), name);
    if (!hub)
        QVERIFY(hub.error().contains(u"ssh://USER@HOST"_s));
}

void TestRemote::theHubAnswers()
{
    rpcqt::Client client(address(u"root"_s), nullptr, sshWith(u"root"_s));
    QSignalSpy connected(&client, &rpcqt::Client::connected);
    client.open();
    QVERIFY(!client.isConnected());
    QVERIFY(connected.wait(kLimit));
    const auto status = client.call<rpc::hub::GetStatus>({});
    QVERIFY(QTest::qWaitFor([&] { return status.isFinished(); }, kLimit));
    QVERIFY2(status.result(), status.result() ? "" : status.result().error().sentence().c_str());
    QCOMPARE(status.result()->hostName, std::string("hub.example"));
}

void TestRemote::rolesAreThoseOfTheAccountThere()
{
    // Root here, but olga there: she may look, and she is no owner; bench is in no group.
    for (const auto *user : {"olga", "bench"}) {
        const bool isOlga = qstrcmp(user, "olga") == 0;
        rpcqt::Client client(address(QString::fromLatin1(user)), nullptr, sshWith(isOlga ? u"olga"_s : u"root"_s));
        QSignalSpy connected(&client, &rpcqt::Client::connected);
        client.open();
        QVERIFY(connected.wait(kLimit));
        const auto status = client.call<rpc::hub::GetStatus>({});
        QVERIFY(QTest::qWaitFor([&] { return status.isFinished(); }, kLimit));
        QCOMPARE(status.result().has_value(), isOlga);
        if (isOlga)
            QCOMPARE(status.result()->rights, (std::vector<std::string>{"view", "operate", "configure"}));
        else
            QCOMPARE(status.result().error().kind, rpc::Fault::Kind::NotAllowed);
    }
}

void TestRemote::aForcedCommandLeavesNothingElse()
{
    auto line = sshWith(u"olga"_s).program;
    line << u"-p"_s << QString::number(kPort) << u"olga@127.0.0.1"_s << u"cat"_s << u"/etc/passwd"_s;
    const auto seen = run(line, {.input = frame(R"({"method":"org.varlink.service.GetInfo"})")});
    QVERIFY(seen.output.contains("mailwright") && !seen.output.contains("/bin/sh"));
    QCOMPARE(seen.code, 0);
    // Nor a tunnel.
    auto tunnel = sshWith(u"olga"_s).program;
    tunnel << u"-p"_s << QString::number(kPort) << u"-W"_s << u"127.0.0.1:2222"_s << u"olga@127.0.0.1"_s;
    QVERIFY(run(tunnel).errors.contains("prohibited"));
}

void TestRemote::logsAreCopied()
{
    QByteArray big;
    for (int i = 0; i < 60'000; ++i)
        big += "@4000000068b1c2d31" + QByteArray::number(1000000 + i) + " delivery " + QByteArray::number(i) + ": success: ok \xff/\n";
    writeFile(kLogs + u"/@4000000068b1c2d300000000.s"_s, big, 0744);
    rpcqt::Client client(address(u"olga"_s), nullptr, sshWith(u"olga"_s));
    client.open();
    QVERIFY(QTest::qWaitFor([&] { return client.isConnected(); }, kLimit));
    const auto list = client.call<rpc::logs::ListFiles>({"qmail-send"});
    QVERIFY(QTest::qWaitFor([&] { return list.isFinished(); }, kLimit));
    QVERIFY(list.result().has_value() && list.result()->files.size() == 2);
    std::vector<rpcqt::OpenLogAnswer> opened;
    const auto files = list.result()->files;
    for (const auto &file : files)
        client.openLog("qmail-send", file, this, [&](rpcqt::OpenLogAnswer answer) { opened.push_back(std::move(answer)); });
    QVERIFY(QTest::qWaitFor([&] { return opened.size() == 2; }, kLimit));
    QVERIFY(opened[0] && opened[1]);
    QCOMPARE(contentOf(opened[0]->descriptor.get()), big);
    QVERIFY((statusOf(opened[0]->descriptor.get()).st_mode & S_IXUSR) != 0);
    QCOMPARE(contentOf(opened[1]->descriptor.get()), readFile(kLogs + u"/current"_s));
    QVERIFY((statusOf(opened[1]->descriptor.get()).st_mode & S_IXUSR) == 0);
    QCOMPARE(statusOf(opened[0]->descriptor.get()).st_nlink, nlink_t{0}); // nothing stays behind
    auto gone = files.front();
    gone.inode += 1'000'000;
    std::optional<rpc::Fault> fault;
    client.openLog("qmail-send", gone, this, [&](const rpcqt::OpenLogAnswer &answer) { fault = answer.error(); });
    QVERIFY(QTest::qWaitFor([&] { return fault.has_value(); }, kLimit));
    QCOMPARE(fault->kind, rpc::Fault::Kind::NotFound);
    QFile::remove(kLogs + u"/@4000000068b1c2d300000000.s"_s);
}

void TestRemote::logsAreFollowedAcrossRotation()
{
    const auto directory = kLogs + u"/smtpd"_s;
    rpcqt::Client client(address(u"root"_s), nullptr, sshWith(u"root"_s));
    client.open();
    QVERIFY(QTest::qWaitFor([&] { return client.isConnected(); }, kLimit));
    const auto list = client.call<rpc::logs::ListFiles>({"qmail-smtpd"});
    QVERIFY(QTest::qWaitFor([&] { return list.isFinished(); }, kLimit));
    QVERIFY(list.result().has_value() && !list.result()->files.empty());
    std::optional<rpcqt::OpenLog> log;
    client.openLog("qmail-smtpd", list.result()->files.back(), this, [&](rpcqt::OpenLogAnswer answer) {
        if (answer)
            log = std::move(*answer);
    });
    QVERIFY(QTest::qWaitFor([&] { return log.has_value(); }, kLimit));
    QFile current(directory + u"/current"_s);
    QVERIFY(current.open(QIODevice::Append) && current.write("@4000000068b1c2d300000000 tcpserver: status: 1/20\n") > 0);
    current.close();
    const int copy = log->descriptor.get();
    QVERIFY(QTest::qWaitFor([&] { return contentOf(::dup(copy)).endsWith("status: 1/20\n"); }, kLimit));
    // Renamed and completed, as multilog does it, with a last line: the copy has it, and knows that it was the last.
    QVERIFY(current.open(QIODevice::Append) && current.write("@4000000068b1c2d400000000 the last one\n") > 0);
    current.close();
    QVERIFY(::chmod(QFile::encodeName(current.fileName()).constData(), 0744) == 0);
    QVERIFY(QFile::rename(directory + u"/current"_s, directory + u"/@4000000068b1c2d400000000.s"_s));
    writeFile(directory + u"/current"_s, "@4000000068b1c2d500000000 of the next file\n");
    QVERIFY(QTest::qWaitFor([&] { return (statusOf(copy).st_mode & S_IXUSR) != 0; }, kLimit));
    const auto all = contentOf(::dup(copy));
    QVERIFY(all.endsWith("the last one\n") && !all.contains("next file"));
}

void TestRemote::verbsWorkFromAfar()
{
    // As a person's own configuration of ssh makes it.
    writeFile(u"/etc/ssh/ssh_config"_s, "Host hub\n HostName 127.0.0.1\n HostKeyAlias hub\n Port 2222\n IdentityFile /run/ssh/root\n"
                                        " UserKnownHostsFile /run/ssh/known\n StrictHostKeyChecking yes\n");
    const auto here = ctl({u"log"_s, u"cat"_s, u"qmail-send"_s});
    const auto there = ctl({u"--host"_s, u"root@hub"_s, u"log"_s, u"cat"_s, u"qmail-send"_s});
    QVERIFY2(there.code == 0, there.errors.constData());
    QCOMPARE(there.output, here.output);
    QCOMPARE(ctl({u"--host"_s, u"hub"_s, u"service"_s, u"restart"_s, u"qmail-smtpd"_s}).code, 0);
    QVERIFY(ctl({u"--host"_s, u"hub"_s, u"queue"_s, u"list"_s}).code == 0);
    const auto wrong = ctl({u"--host"_s, u"nowhere.invalid"_s, u"status"_s});
    QCOMPARE(wrong.code, 111);
    QVERIFY2(wrong.errors.contains("ssh has no connection to nowhere.invalid: "), wrong.errors.constData());
    QCOMPARE(ctl({u"--stdio"_s, u"status"_s}).code, 100);
    QCOMPARE(ctl({u"--stdio"_s, u"--host"_s, u"hub"_s}).code, 100);
    QCOMPARE(ctl({u"--stdio"_s, u"--socket"_s, u"/run/nothing"_s}).code, 111);
}

void TestRemote::otherProgramsSpeakIt()
{
    const auto hub = u"ssh-exec:root@hub:mailwrightctl --stdio"_s;
    const auto info = run({u"varlinkctl"_s, u"info"_s, hub});
    QVERIFY2(info.code == 0 && info.output.contains("Mailwright"), (info.output + info.errors).constData());
    const auto read = run({u"varlinkctl"_s, u"call"_s, u"--more"_s, hub, u"org.mailwright.Logs.Read"_s, uR"({"directory":"qmail-send","file":"current"})"_s});
    QVERIFY2(read.output.contains("\"data\""), (read.output + read.errors).constData());
}

void TestRemote::streamsRun()
{
    rpcqt::Client client(address(u"root"_s), nullptr, sshWith(u"root"_s));
    client.open();
    QVERIFY(QTest::qWaitFor([&] { return client.isConnected(); }, kLimit));
    int states = 0;
    const std::unique_ptr<rpcqt::Stream> stream(client.stream<rpc::services::Watch>({}, this, [&](const auto &answer, bool) {
        if (answer)
            ++states;
    }));
    QVERIFY(QTest::qWaitFor([&] { return states > 0; }, kLimit));
    const int before = states;
    QCOMPARE(ctl({u"service"_s, u"restart"_s, u"qmail-smtpd"_s}).code, 0);
    QVERIFY(QTest::qWaitFor([&] { return states > before; }, kLimit));
}

void TestRemote::whatSshSays()
{
    const auto closed = reasonOf(address(u"root"_s, freePort()), sshWith(u"root"_s));
    QVERIFY2(closed.startsWith(u"ssh has no connection to root@127.0.0.1: "_s) && closed.contains(u"Connection refused"_s), qPrintable(closed));
    const auto stranger = reasonOf(address(u"root"_s), sshWith(u"root"_s, u"/dev/null"_s));
    QVERIFY2(stranger.startsWith(u"ssh does not know root@127.0.0.1"_s), qPrintable(stranger));
    const auto missing = reasonOf(address(u"root"_s), {.program = {kSsh + u"/no-such-program"_s}});
    QVERIFY2(missing.contains(u"could not be started"_s) && missing.contains(u"openssh-client"_s), qPrintable(missing));
    const auto bad = reasonOf(u"ssh://-v"_s, sshWith(u"root"_s));
    QVERIFY2(bad.contains(u"is no hub on another computer"_s), qPrintable(bad));
    writeFile(kSsh + u"/absent"_s, "#!/bin/sh\necho 'sh: mailwrightctl: not found' >&2\nexit 127\n", 0755);
    const auto absent = reasonOf(address(u"root"_s), {.program = {kSsh + u"/absent"_s}});
    QVERIFY2(absent.startsWith(u"There is no mailwrightctl on root@127.0.0.1"_s), qPrintable(absent));

    // Who was not let in does not try on: the account would be locked out.
    rpcqt::Client client(address(u"root"_s), nullptr, sshWith(u"other"_s));
    QSignalSpy lost(&client, &rpcqt::Client::disconnected);
    client.open();
    QVERIFY(lost.wait(kLimit));
    const auto reason = lost.first().first().toString();
    QVERIFY2(reason.startsWith(u"root@127.0.0.1 did not let you in: "_s) && reason.contains(u"ssh-copy-id"_s), qPrintable(reason));
    QVERIFY(!client.hasAttemptPending());
    authorise(u"root"_s, u"other"_s);
    client.close();
    client.open();
    QVERIFY(QTest::qWaitFor([&] { return client.isConnected(); }, kLimit));
    authorise(u"root"_s, u"root"_s);
}

void TestRemote::theConnectionComesBack()
{
    // Those of the clients before end when sshd has noticed.
    QVERIFY(waitUntil([] { return processesNamed("mailwrightctl").isEmpty(); }, kLimit));
    rpcqt::Client client(address(u"root"_s), nullptr, sshWith(u"root"_s));
    client.open();
    QVERIFY(QTest::qWaitFor([&] { return client.isConnected(); }, kLimit));
    QSignalSpy lost(&client, &rpcqt::Client::disconnected);
    QSignalSpy connected(&client, &rpcqt::Client::connected);
    const auto bridges = processesNamed("mailwrightctl");
    QCOMPARE(bridges.size(), 1);
    ::kill(bridges.first(), SIGKILL);
    QVERIFY(lost.wait(kLimit));
    QVERIFY(!client.isConnected());
    QVERIFY(connected.wait(kLimit));
    client.close();
    QVERIFY(waitUntil([] { return processesNamed("mailwrightctl").isEmpty(); }, kLimit));
}

void TestRemote::answersStayInOrder()
{
    Bridge bridge;
    const QByteArray status = frame(R"({"method":"org.mailwright.Hub.GetStatus"})");
    const QByteArray read = frame(R"({"method":"org.mailwright.Logs.Read","more":true,"parameters":{"directory":"qmail-send","file":"current"}})");
    bridge.send(status + read + status + frame(R"({"method":"org.mailwright.Logs.Open","parameters":{"directory":"qmail-send","file":"current"}})") +
                frame(R"({"method":"org.mailwright.Logs.Read","parameters":{"directory":"qmail-send","file":"current"}})") +
                frame(R"({"method":"org.mailwright.Logs.Read","more":true,"parameters":{"directory":"qmail-send","file":"../../etc/shadow"}})") +
                frame(R"({"method":"org.mailwright.Logs.Read","more":true,"parameters":{"directory":"qmail-send","file":"current","offset":-1}})"));
    QVERIFY(bridge.next()["parameters"_L1]["hostName"_L1].isString());
    QByteArray log;
    QJsonObject block;
    do {
        block = bridge.next();
        log += QByteArray::fromBase64(block["parameters"_L1]["data"_L1].toString().toLatin1());
    } while (block["continues"_L1].toBool());
    QCOMPARE(log, readFile(kLogs + u"/current"_s));
    QVERIFY(bridge.next()["parameters"_L1]["hostName"_L1].isString());
    QCOMPARE(bridge.next()["error"_L1].toString(), u"org.mailwright.Error.NotSupported"_s);
    QCOMPARE(bridge.next()["error"_L1].toString(), u"org.varlink.service.ExpectedMore"_s);
    QCOMPARE(bridge.next()["error"_L1].toString(), u"org.mailwright.Error.NotFound"_s);
    QCOMPARE(bridge.next()["parameters"_L1]["parameter"_L1].toString(), u"offset"_s);
    // Many at once: none is lost, though only a few are kept.
    QByteArray many;
    for (int i = 0; i < 300; ++i)
        many += status;
    bridge.send(many);
    for (int i = 0; i < 300; ++i)
        QVERIFY(bridge.next()["parameters"_L1].isObject());
    // What was asked before the end is still answered.
    bridge.send(status);
    bridge.process().closeWriteChannel();
    QVERIFY(bridge.next()["parameters"_L1].isObject());
    QCOMPARE(bridge.end(), 0);
}

void TestRemote::nonsense()
{
    Bridge huge;
    huge.send(QByteArray(3 << 20, 'x'));
    QCOMPARE(huge.next()["error"_L1].toString(), u"org.mailwright.Error.TooMuch"_s);
    QCOMPARE(huge.end(), 100);
    Bridge text;
    text.send(frame("hello"));
    QCOMPARE(text.next()["error"_L1].toString(), u"org.varlink.service.InvalidParameter"_s);
    QVERIFY(text.end() >= 0);
    QCOMPARE(ctl({u"status"_s}).code, 0);
}

void TestRemote::itEndsWithItsClient()
{
    // A client that is gone is noticed, though the stream it wanted has nothing to say and its input stays open.
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"(printf '{\"method\":\"org.mailwright.Queue.Watch\",\"more\":true}\\0'; exec sleep 1000) | "
                                        "{ \"$0\" --stdio; echo $? >/run/ended; } | head -c 1 >/dev/null"_s,
                               program(u"mailwrightctl"_s)});
    QVERIFY(shell.waitForStarted());
    QVERIFY(waitUntil([] { return readFile(u"/run/ended"_s) == "0\n"; }, kLimit));
    shell.kill();
    shell.waitForFinished();
}

void TestRemote::aHelperThatEnds()
{
    Bridge bridge;
    bridge.send(frame(R"({"method":"org.mailwright.Queue.Watch","more":true})"));
    QVERIFY(!bridge.next().isEmpty());
    m_helper->kill();
    QVERIFY(bridge.process().waitForFinished(kLimit));
    QCOMPARE(bridge.process().exitCode(), 2);
    QVERIFY(bridge.process().readAllStandardError().contains("was lost"));
    const auto reason = reasonOf(address(u"root"_s), sshWith(u"root"_s));
    QVERIFY2(reason.startsWith(u"root@127.0.0.1: The helper at /run/mailwright/helper.sock is not running."_s), qPrintable(reason));
}

MW_SANDBOX_TEST_MAIN(TestRemote)

#include "tst_Remote.moc"

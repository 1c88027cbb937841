// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-lspawn with the real qmail-local: workers that are used again, many deliveries at once, and kill -9.
#include "shared/mail/SpawnProtocol.h"
#include "shared/os/Process.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <array>
#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace mw;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t kBench = 2000;
constexpr uid_t kQmailq = 1004;
const QString kHome = u"/home/bench"_s;
const std::string kMessage = "0/7777";

// The two pipes to a running qmail-lspawn.
class Lspawn {
public:
    explicit Lspawn(const std::string &defaultDelivery, std::optional<os::Identity> identity = {},
                    std::vector<std::string> environment = {"PATH=/usr/bin:/bin"})
    {
        auto commands = os::makePipe().value();
        auto reports = os::makePipe().value();
        m_pid = os::spawn({.program = "/var/qmail/bin/qmail-lspawn",
                           .arguments = {"qmail-lspawn", defaultDelivery},
                           .environment = std::move(environment),
                           .descriptors = {{commands.read.get(), 0}, {reports.write.get(), 1}},
                           .identity = identity,
                           .workingDirectory = "/",
                           .umask = 077})
                    .value();
        m_commands = std::move(commands.write);
        m_reports = std::move(reports.read);
        char limit = 0;
        m_started = os::readSome(m_reports.get(), {&limit, 1}).value_or(0) == 1;
        m_limit = static_cast<unsigned char>(limit);
    }
    ~Lspawn()
    {
        m_commands.reset();
        if (m_pid > 0) {
            os::sendSignal(m_pid, SIGKILL);
            (void)os::waitFor(m_pid);
        }
    }

    void send(unsigned slot, const std::string &recipient, const std::string &sender = "ann@a.example")
    {
        QVERIFY(os::writeAll(m_commands.get(), mail::encodeSpawnCommand({static_cast<std::uint8_t>(slot), kMessage, sender,
                                                                        recipient}))
                    .has_value());
    }
    // The next reports; nothing at the end.
    std::vector<mail::SpawnReport> receive()
    {
        std::array<char, 65536> buffer{};
        const auto got = os::readSome(m_reports.get(), buffer);
        return got ? m_parser.feed({buffer.data(), *got}) : std::vector<mail::SpawnReport>();
    }
    std::string ask(const std::string &recipient)
    {
        send(0, recipient);
        for (;;) {
            const auto reports = receive();
            if (!reports.empty())
                return reports.front().text;
        }
    }
    int end()
    {
        m_commands.reset();
        return os::waitFor(std::exchange(m_pid, -1))->code();
    }
    pid_t pid() const { return m_pid; }
    bool started() const { return m_started; }
    unsigned limit() const { return m_limit; }

private:
    pid_t m_pid = -1;
    os::Fd m_commands;
    os::Fd m_reports;
    mail::SpawnReportParser m_parser;
    unsigned m_limit = 0;
    bool m_started = false;
};

void own(const QString &path, uid_t uid, mode_t mode)
{
    const auto name = QFile::encodeName(path);
    QVERIFY(::chown(name.constData(), uid, uid) == 0);
    QVERIFY(::chmod(name.constData(), mode) == 0);
}

void putMessage(const QByteArray &content, uid_t owner = kQmailq)
{
    const auto path = u"/var/qmail/queue/mess/0/7777"_s;
    test::writeFile(path, content);
    own(path, owner, 0644);
}

void putDotQmail(const QString &name, const QByteArray &content)
{
    test::writeFile(kHome + u'/' + name, content);
    own(kHome + u'/' + name, kBench, 0600);
}

QStringList mails()
{
    return QDir(kHome + u"/Maildir/new"_s).entryList(QDir::Files);
}

QList<pid_t> runningWorkers()
{
    QList<pid_t> out;
    for (const auto &entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        if (test::readFile(u"/proc/"_s + entry + u"/cmdline"_s) == QByteArray("qmail-local\0--worker\0", 21))
            out.append(entry.toInt());
    }
    return out;
}

} // namespace

class tst_Lspawn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void thousandMessagesOneUser(); // rows: P4
    void eachProgramIsFresh();
    void workersAreIdleForSeconds();
    void killedWorkerIsAReport();
    void killedMboxDeliveryLeavesTheRestWhole();
    void killedSpawnerLosesNothing(); // rows: P4
    void waitsForRunningDeliveries(); // rows: P4 I6
    void slotsAndLimit(); // rows: I6
    void replacedLocalIsRunPlainly(); // rows: P4
    void privateModeDeliversAsItsOwner();
};

void tst_Lspawn::init()
{
    QDir(kHome).removeRecursively();
    for (const auto *part : {"", "/Maildir", "/Maildir/tmp", "/Maildir/new", "/Maildir/cur"}) {
        QDir().mkpath(kHome + QLatin1String(part));
        own(kHome + QLatin1String(part), kBench, part[0] == '\0' ? 0755 : 0700);
    }
    for (const auto *file : {"users/assign", "users/cdb", "control/conf-spawn"})
        QFile::remove(u"/var/qmail/"_s + QLatin1String(file));
    putMessage("Subject: test\n\nbody\n");
}

// All of them arrive once, and a handful of processes served them.
void tst_Lspawn::thousandMessagesOneUser()
{
    Lspawn lspawn("./Maildir/");
    QVERIFY(lspawn.started());
    constexpr int kMessages = 1000;
    constexpr unsigned kAtOnce = 10;
    int sent = 0;
    int done = 0;
    for (unsigned slot = 0; slot < kAtOnce; ++slot, ++sent)
        lspawn.send(slot, "bench@gold.example");
    QElapsedTimer timer;
    timer.start();
    while (done < kMessages) {
        const auto reports = lspawn.receive();
        QVERIFY(!reports.empty() || done < kMessages);
        for (const auto &report : reports) {
            QCOMPARE(report.text, std::string("Kdid 1+0+0\n"));
            ++done;
            if (sent < kMessages) {
                lspawn.send(report.slot, "bench@gold.example");
                ++sent;
            }
        }
    }
    qInfo("1000 deliveries in %lld ms", timer.elapsed());
    QCOMPARE(lspawn.end(), 0);
    QCOMPARE(mails().size(), kMessages);
    QSet<QString> processes;
    for (const auto &name : mails())
        processes.insert(name.section(u'.', 1, 1).section(u'Q', 0, 0).remove(u'P'));
    QVERIFY2(processes.size() <= kAtOnce, qPrintable(QString::number(processes.size())));
    QVERIFY(QDir(kHome + u"/Maildir/tmp"_s).isEmpty());
}

// Environment, working directory and umask of a delivery are not those that the one before left behind.
void tst_Lspawn::eachProgramIsFresh()
{
    putDotQmail(u".qmail-default"_s, "|cd /tmp; umask 000; export EXT=other; echo \"$DEFAULT $EXT2\"\n");
    putDotQmail(u".qmail-x-y"_s, "|pwd; umask; echo \"<$EXT> ${DEFAULT-unset}\"; cat >/dev/null\n|exit 100\n");
    Lspawn lspawn("./Maildir/");
    QCOMPARE(lspawn.ask("bench-a-b@gold.example"), std::string("Ka-b b\ndid 0+0+1\n"));
    QCOMPARE(lspawn.ask("bench-x-y@gold.example"), std::string("D/home/bench\n0077\n<x-y> unset\n"));
    QCOMPARE(lspawn.ask("bench-q@gold.example"), std::string("Kq \ndid 0+0+1\n"));
    QCOMPARE(runningWorkers().size(), 1);
}

void tst_Lspawn::workersAreIdleForSeconds()
{
    Lspawn lspawn("./Maildir/");
    QVERIFY(lspawn.ask("bench@gold.example").starts_with('K'));
    QCOMPARE(runningWorkers().size(), 1);
    QVERIFY(test::waitUntil([] { return runningWorkers().isEmpty(); }, 12000));
    QVERIFY(lspawn.ask("bench@gold.example").starts_with('K'));
}

void tst_Lspawn::killedWorkerIsAReport()
{
    putDotQmail(u".qmail-slow"_s, "|kill -9 $PPID; sleep 0.2\n");
    Lspawn lspawn("./Maildir/");
    QCOMPARE(lspawn.ask("bench-slow@gold.example"), std::string("Zqmail-local crashed.\n"));
    QVERIFY(lspawn.ask("bench@gold.example").starts_with('K'));
    // An idle one that is killed is simply replaced.
    const auto idle = runningWorkers();
    QVERIFY(!idle.isEmpty());
    os::sendSignal(idle.first(), SIGKILL);
    // Without a command line it still has its sockets for a moment.
    QVERIFY(test::waitUntil([&] {
        const auto state = test::readFile(u"/proc/%1/stat"_s.arg(idle.first()));
        return state.isEmpty() || state.contains(") Z ");
    }, 5000));
    QVERIFY(lspawn.ask("bench@gold.example").starts_with('K'));
    QCOMPARE(mails().size(), 2);
}

// The half message stays, as far as it came, but every other message of the mailbox is whole.
void tst_Lspawn::killedMboxDeliveryLeavesTheRestWhole()
{
    QByteArray big = "Subject: big\n\n";
    while (big.size() < 64 * 1024 * 1024)
        big += "From a line that needs quoting and is some seventy bytes long, again\n";
    Lspawn lspawn("./Mailbox");
    QVERIFY(lspawn.ask("bench@gold.example").starts_with('K'));
    putMessage(big);
    bool wasKilled = false;
    for (int attempt = 0; attempt < 20 && !wasKilled; ++attempt) {
        const auto before = QFileInfo(kHome + u"/Mailbox"_s).size();
        lspawn.send(1, "bench@gold.example");
        QElapsedTimer limit;
        limit.start();
        while (QFileInfo(kHome + u"/Mailbox"_s).size() == before && limit.elapsed() < 5000) {
        }
        for (const auto worker : runningWorkers())
            os::sendSignal(worker, SIGKILL);
        const auto reports = lspawn.receive();
        wasKilled = !reports.empty() && reports.front().text.starts_with('Z');
    }
    QVERIFY(wasKilled);
    putMessage("Subject: last\n\nFrom here\n");
    QVERIFY(lspawn.ask("bench@gold.example").starts_with('K'));
    const auto mailbox = test::readFile(kHome + u"/Mailbox"_s);
    QVERIFY(mailbox.startsWith("From ann@a.example "));
    const auto last = mailbox.lastIndexOf("\nFrom ann@a.example ");
    QVERIFY(last > 0);
    QVERIFY2(mailbox.endsWith("Subject: last\n\n>From here\n\n"), mailbox.right(100).constData());
    QVERIFY(!mailbox.contains("\nFrom a line"));
}

void tst_Lspawn::killedSpawnerLosesNothing()
{
    putDotQmail(u".qmail"_s, "|touch begun; sleep 1\n./Maildir/\n");
    {
        Lspawn lspawn("./Maildir/");
        lspawn.send(0, "bench@gold.example");
        QVERIFY(test::waitUntil([] { return QFile::exists(kHome + u"/begun"_s); }, 5000));
        os::sendSignal(lspawn.pid(), SIGKILL);
    }
    QVERIFY(test::waitUntil([] { return mails().size() == 1; }, 5000));
    QVERIFY(test::waitUntil([] { return runningWorkers().isEmpty(); }, 5000));
    QCOMPARE(test::readFile(kHome + u"/Maildir/new/"_s + mails().first()).right(6), QByteArray("\nbody\n"));
}

void tst_Lspawn::waitsForRunningDeliveries()
{
    putDotQmail(u".qmail"_s, "|sleep 0.5; echo done\n");
    Lspawn lspawn("./Maildir/");
    lspawn.send(3, "bench@gold.example");
    QCOMPARE(lspawn.end(), 0);
    const auto reports = lspawn.receive();
    QCOMPARE(reports.size(), 1U);
    QCOMPARE(reports[0], (mail::SpawnReport{3, "Kdone\ndid 0+0+1\n"}));
}

void tst_Lspawn::slotsAndLimit()
{
    test::writeFile(u"/var/qmail/control/conf-spawn"_s, "5\n");
    putDotQmail(u".qmail-slow"_s, "|while [ ! -e go ]; do sleep 0.1; done\n");
    Lspawn lspawn("./Maildir/");
    QCOMPARE(lspawn.limit(), 5U);
    lspawn.send(5, "bench@gold.example");
    QCOMPARE(lspawn.receive().at(0).text, std::string("ZInternal error: delnum too big. (#4.3.5)\n"));
    lspawn.send(4, "bench-slow@gold.example");
    lspawn.send(4, "bench@gold.example");
    QCOMPARE(lspawn.receive().at(0).text, std::string("ZInternal error: delnum in use. (#4.3.5)\n"));
    test::writeFile(kHome + u"/go"_s, {});
    QCOMPARE(lspawn.receive().at(0).text, std::string("Kdid 0+0+1\n"));
}

void tst_Lspawn::replacedLocalIsRunPlainly()
{
    const auto program = u"/var/qmail/bin/qmail-local"_s;
    const auto target = QFile::symLinkTarget(program);
    Lspawn lspawn("./Maildir/");
    QVERIFY(lspawn.ask("bench@gold.example").starts_with('K'));
    QFile::remove(program);
    QVERIFY(lspawn.ask("bench@gold.example").starts_with('Z'));
    test::writeFile(program, "#!/bin/sh\necho \"mine: $1 $2 $4\"\n", 0755);
    QCOMPARE(lspawn.ask("bench@gold.example"), std::string("Kmine: -- bench bench\n"));
    QFile::remove(program);
    QFile::link(target, program);
    QCOMPARE(lspawn.ask("bench@gold.example"), std::string("Kdid 1+0+0\n"));
}

void tst_Lspawn::privateModeDeliversAsItsOwner()
{
    const auto hub = u"/home/hub"_s;
    QDir(hub).removeRecursively();
    for (const auto *part : {"", "/bin", "/control", "/queue", "/queue/mess", "/queue/mess/0", "/users", "/alias"}) {
        QDir().mkpath(hub + QLatin1String(part));
        own(hub + QLatin1String(part), kBench, 0755);
    }
    for (const auto *name : {"qmail-local", "qmail-getpw", "qmail-newu"})
        QFile::link(QFile::symLinkTarget(u"/var/qmail/bin/"_s + QLatin1String(name)), hub + u"/bin/"_s + QLatin1String(name));
    test::writeFile(hub + u"/queue/mess/0/7777"_s, "Subject: x\n\nx\n");
    own(hub + u"/queue/mess/0/7777"_s, kBench, 0644);
    test::writeFile(hub + u"/users/assign"_s, "=me:bench:2000:2000:/home/bench:::\n=other:joe:3001:3001:/home:::\n.\n");
    const os::Identity bench{kBench, kBench};
    const std::vector<std::string> environment{"PATH=/usr/bin:/bin", "QMAILHOME=/home/hub"};
    const auto newu = os::spawn({.program = "/home/hub/bin/qmail-newu",
                                 .arguments = {"qmail-newu"},
                                 .environment = environment,
                                 .identity = bench});
    QCOMPARE(os::waitFor(newu.value())->code(), 0);

    Lspawn lspawn("./Maildir/", bench, environment);
    QVERIFY(lspawn.started());
    QCOMPARE(lspawn.ask("me@x"), std::string("Kdid 1+0+0\n"));
    const auto other = lspawn.ask("other@x");
    QVERIFY2(other.starts_with("ZThis hub runs without root's rights and cannot deliver as joe (uid 3001)"), other.c_str());
    QCOMPARE(lspawn.ask("nobody@x"), std::string("DSorry, no mailbox here by that name. (#5.1.1)\n"));
    QCOMPARE(mails().size(), 1);
}

MW_SANDBOX_TEST_MAIN(tst_Lspawn)
#include "tst_Lspawn.moc"

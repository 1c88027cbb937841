// SPDX-License-Identifier: GPL-3.0-or-later
// What administrators and users start by hand: qmailctl, config and the DNS tools, qmail-showctl, the scripts that
// start deliveries, splogger, and the small programs that tell of mail.
#include "tests/support/DnsServer.h"
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <stdlib.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utmpx.h>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

constexpr uid_t kBench = 2000;
const QString kBin = u"/var/qmail/bin/"_s;
const QString kControl = u"/var/qmail/control/"_s;
const QString kPresets = QString::fromLatin1(kSandboxSource) + u"/daemon/mta/boot/"_s;

RunResult tool(const QString &name, const QStringList &arguments = {})
{
    return run(QStringList{kBin + name} + arguments);
}

// The default delivery that each preset gives to qmail-start.
const QList<std::pair<QString, QByteArray>> &presets()
{
    static const QByteArray tail = " \"${SENDER:-MAILER-DAEMON}\" -d \"$USER\"";
    static const QList<std::pair<QString, QByteArray>> all = {
        {u"home"_s, "./Mailbox"},
        {u"proc"_s, "|preline procmail"},
        {u"binm1"_s, "|preline -f /usr/libexec/mail.local -r" + tail},
        {u"binm2"_s, "|preline -f /bin/mail -r" + tail},
        {u"binm3"_s, "|preline -f /bin/mail -f" + tail}};
    return all;
}

void endDeliveries()
{
    for (const auto *name : {"qmail-send", "qmail-queued", "splogger"}) {
        for (const auto pid : processesNamed(name))
            ::kill(pid, SIGTERM);
        QVERIFY2(waitUntil([&] { return processesNamed(name).isEmpty(); }, 10'000), name);
    }
}

QByteArray journal()
{
    return run({u"journalctl"_s, u"-D"_s, u"/run/log/journal"_s, u"--no-pager"_s, u"-o"_s, u"json"_s}).output;
}

// A pseudo-terminal where `bench` is logged in.
class Terminal {
public:
    Terminal() : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
    {
        if (m_master < 0 || ::grantpt(m_master) < 0 || ::unlockpt(m_master) < 0)
            qFatal("no pseudo-terminal");
        m_name = ::ptsname(m_master);
        m_slave = ::open(m_name.constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
        if (::chown(m_name.constData(), kBench, kBench) < 0)
            qFatal("chown");
        utmpx entry{};
        entry.ut_type = USER_PROCESS;
        entry.ut_pid = ::getpid();
        std::strcpy(entry.ut_user, "bench");
        std::strcpy(entry.ut_line, m_name.constData() + 5);
        writeFile(u"/run/utmp"_s, QByteArray(reinterpret_cast<const char *>(&entry), sizeof entry));
    }
    ~Terminal()
    {
        ::close(m_slave);
        ::close(m_master);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    void allow(bool yes) const { ::chmod(m_name.constData(), yes ? 0720 : 0620); }
    QByteArray shown() const
    {
        QByteArray text(4096, '\0');
        const auto count = ::read(m_master, text.data(), 4096);
        text.truncate(std::max<qsizetype>(count, 0));
        return text;
    }

private:
    int m_master;
    int m_slave = -1;
    QByteArray m_name;
};

} // namespace

class tst_AdminTools : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void showctlExplains();               // rows: P35
    void configFastWritesTheFirstFiles(); // rows: P45
    void configAsksDns();                 // rows: P45
    void dnsToolsAnswer();                // rows: P47
    void sploggerReachesSyslogAndJournal(); // rows: P44 I32
    void presetsGiveTheirDelivery();      // rows: P49
    void presetsDeliver_data();
    void presetsDeliver();                // rows: P49
    void rcHasACleanEnvironment();        // rows: P50 E24
    void qmailctlLooks();                 // rows: P51 I34
    void qmailctlStopsAndStarts();        // rows: P51 I34
    void qmailctlFlushesAndReloads();     // rows: P51 I34 G45
    void qmailctlCompilesRules();         // rows: P51 I34
    void messagesAreLogged();             // rows: P54
    void qmailctlWakesSystemd();          // rows: P51
    void qmailctlOfAPrivateHub();         // rows: P51
    void qbiffTells();                    // rows: P25
    void oldReadersGetTheirMbox_data();
    void oldReadersGetTheirMbox();        // rows: P30 E20
    void maildirwatchShowsArrivals();     // rows: P33 E20

private:
    std::unique_ptr<SystemHub> m_hub;
};

// A /dev of the test's own, with the journal's socket as /dev/log.
void tst_AdminTools::initTestCase()
{
    for (const auto *device : {"null", "urandom"}) {
        const auto own = u"/run/dev/"_s + QLatin1String(device);
        writeFile(own, {});
        QVERIFY(::mount((QByteArray("/dev/") + device).constData(), qPrintable(own), nullptr, MS_BIND, nullptr) == 0);
    }
    QDir().mkpath(u"/run/dev/pts"_s);
    QVERIFY(::mount("devpts", "/run/dev/pts", "devpts", 0, "newinstance,ptmxmode=0666") == 0);
    QVERIFY(QFile::link(u"pts/ptmx"_s, u"/run/dev/ptmx"_s));
    // Where the distribution's dot-forward looks for the home of the hub.
    QDir().mkpath(u"/var/lib/qmail"_s);
    QVERIFY(::mount("/var/qmail", "/var/lib/qmail", nullptr, MS_BIND, nullptr) == 0);
    QVERIFY(QFile::link(u"/run/systemd/journal/dev-log"_s, u"/run/dev/log"_s));
    QVERIFY(::mount("/run/dev", "/dev", nullptr, MS_BIND | MS_REC, nullptr) == 0);
}

void tst_AdminTools::showctlExplains()
{
    QDir(kControl).removeRecursively();
    const QList<std::pair<const char *, QByteArray>> files = {{"me", "hub.example\n"},
                                                              {"concurrencyremote", "lots\n"},
                                                              {"virtualdomains", "a.example:x\nb.example\na.example:y\n"},
                                                              {"concurencylocal", "5\n"},
                                                              {"unheardof", "x\n"},
                                                              {"dnsbllist", "bl.example.net\n"},
                                                              {"domainqueue", "x\n"},
                                                              {"servercert.pem", "SECRET\n"},
                                                              {"queueextra", "log@hub.example\n"},
                                                              {"concurrencyincoming", "20\n"}};
    for (const auto &[name, content] : files)
        writeFile(kControl + QLatin1String(name), content);
    const auto report = tool(u"qmail-showctl"_s).output;
    for (const auto *line :
         {"me: My name is hub.example.\n",
          "concurrencyremote: Remote concurrency is 20.\nOops! Line 1: \"lots\" is not a whole number; it would be ignored.\n",
          "Oops! Line 2: \"b.example\" has no colon and would be ignored.\n",
          "Warning: Line 3: \"a.example\" stands in line 1 too; this later line wins.\n",
          "\nconcurencylocal: I have no idea what this file does. Is it concurrencylocal misspelt?\n",
          "\nunheardof: I have no idea what this file does.\n", "no program of this hub reads it yet.\n",
          "\nlog@hub.example\n", "\nconcurrencyincoming: 20. "})
        QVERIFY2(report.contains(line), line + QByteArray("\n") + report);
    QVERIFY(!report.contains("SECRET"));
    QVERIFY(!report.contains("\nconf-break: "));
    QVERIFY(tool(u"qmail-showctl"_s, {u"-a"_s}).output.contains("\nconf-break: (Default.) -. "));
    QVERIFY(::chmod("/var/qmail/control/dnsbllist", 0) == 0);
    const auto unread = run({kBin + u"qmail-showctl"_s}, {.user = kBench});
    QCOMPARE(unread.code, 111);
    QVERIFY(unread.output.contains("\ndnsbllist: Oops! Unable to read it: "));
    QCOMPARE(tool(u"qmail-showctl"_s, {u"-x"_s}).code, 100);
}

void tst_AdminTools::configFastWritesTheFirstFiles()
{
    QDir(kControl).removeRecursively();
    QDir().mkpath(kControl);
    QCOMPARE(tool(u"config-fast"_s).code, 100);
    QCOMPARE(tool(u"config-fast"_s, {u"nodot"_s}).code, 100);
    QCOMPARE(tool(u"config-fast"_s, {u"mx.dept.example.org"_s}).code, 0);
    const QList<std::pair<QString, QByteArray>> expected = {{u"me"_s, "mx.dept.example.org\n"},
                                                            {u"defaultdomain"_s, "dept.example.org\n"},
                                                            {u"plusdomain"_s, "example.org\n"},
                                                            {u"locals"_s, "mx.dept.example.org\n"},
                                                            {u"rcpthosts"_s, "mx.dept.example.org\n"}};
    for (const auto &[name, content] : expected) {
        QCOMPARE(readFile(kControl + name), content);
        QCOMPARE(QFileInfo(kControl + name).permissions() & QFile::ReadOther, QFile::ReadOther);
    }
    QCOMPARE(tool(u"config-fast"_s, {u"b.example"_s}).code, 111);
    QCOMPARE(readFile(kControl + u"me"_s), QByteArray("mx.dept.example.org\n"));
    QCOMPARE(tool(u"config-fast"_s, {u"-f"_s, u"b.example"_s}).code, 0);
    QCOMPARE(readFile(kControl + u"defaultdomain"_s) + readFile(kControl + u"plusdomain"_s),
             QByteArray("b.example\nb.example\n"));
}

void tst_AdminTools::configAsksDns()
{
    QDir(kControl).removeRecursively();
    QDir().mkpath(kControl);
    QCOMPARE(run({u"ip"_s, u"address"_s, u"add"_s, u"192.0.2.10/32"_s, u"dev"_s, u"lo"_s}).code, 0);
    DnsServer dns;
    QCOMPARE(tool(u"config"_s).code, 111);
    QVERIFY(!QFile::exists(kControl + u"me"_s));
    DnsEntry address;
    address.addresses = {"192.0.2.10"};
    dns.set("gold.example.org", address);
    dns.set("mail.example.org", address);
    DnsEntry name;
    name.pointers = {"mail.example.org"};
    dns.set("10.2.0.192.in-addr.arpa", name);
    const auto done = tool(u"config"_s);
    QVERIFY2(done.code == 0, done.output + done.errors);
    QVERIFY2(done.output.contains("Your host's fully qualified name in DNS is gold.example.org.\n"), done.output);
    QCOMPARE(readFile(kControl + u"me"_s), QByteArray("gold.example.org\n"));
    QCOMPARE(readFile(kControl + u"locals"_s), QByteArray("gold.example.org\nlocalhost\nmail.example.org\n"));
    QCOMPARE(readFile(kControl + u"rcpthosts"_s), readFile(kControl + u"locals"_s));
}

void tst_AdminTools::dnsToolsAnswer()
{
    DnsServer dns;
    DnsEntry host;
    host.addresses = {"192.0.2.7", "2001:db8::7"};
    dns.set("host.test", host);
    DnsEntry domain;
    domain.mx = {{20, "second.test"}, {10, "host.test"}};
    dns.set("domain.test", domain);
    DnsEntry second;
    second.addresses = {"192.0.2.8"};
    dns.set("second.test", second);
    DnsEntry alias;
    alias.alias = "host.test";
    dns.set("alias.test", alias);
    DnsEntry pointer;
    pointer.pointers = {"host.test"};
    dns.set("7.2.0.192.in-addr.arpa", pointer);
    DnsEntry broken;
    broken.kind = DnsEntry::Kind::ServerFailure;
    dns.set("broken.test", broken);
    writeFile(u"/etc/resolv.conf"_s, readFile(u"/etc/resolv.conf"_s) + "search test\n");
    const auto answer = [](const QString &name, const QString &argument) { return tool(name, {argument}).output; };
    QCOMPARE(answer(u"dnsip"_s, u"host.test"_s), QByteArray("192.0.2.7\n2001:db8::7\n"));
    QCOMPARE(answer(u"dnsptr"_s, u"192.0.2.7"_s), QByteArray("host.test\n"));
    QCOMPARE(answer(u"dnsmxip"_s, u"domain.test"_s), QByteArray("192.0.2.7 10\n2001:db8::7 10\n192.0.2.8 20\n"));
    QCOMPARE(answer(u"dnscname"_s, u"alias.test"_s), QByteArray("host.test\n"));
    QCOMPARE(answer(u"dnscname"_s, u"host.test"_s), QByteArray("host.test\n"));
    QCOMPARE(answer(u"dnsfq"_s, u"alias"_s), QByteArray("host.test\n"));
    QVERIFY(tool(u"ipmeprint"_s).output.contains("127.0.0.1\n"));
    QCOMPARE(tool(u"hostname"_s).output, QByteArray("gold.example.org\n"));
    QCOMPARE(tool(u"hostname"_s, {u"-s"_s}).output, QByteArray("gold\n"));
    for (const auto *name : {"dnsip", "dnsptr", "dnsmxip", "dnsfq"})
        QCOMPARE(tool(QLatin1String(name), {u"nosuch.test"_s}).code, 100);
    const auto soft = tool(u"dnsip"_s, {u"broken.test"_s});
    QCOMPARE(soft.code, 111);
    QVERIFY2(soft.errors.startsWith("dnsip: soft error: "), soft.errors);
    QCOMPARE(tool(u"dnsip"_s).code, 100);
}

// The real journal: it listens where syslog does.
void tst_AdminTools::sploggerReachesSyslogAndJournal()
{
    QDir().mkpath(u"/run/systemd/journal"_s);
    QDir().mkpath(u"/run/log/journal"_s);
    writeFile(u"/etc/machine-id"_s, "0123456789abcdef0123456789abcdef\n");
    writeFile(u"/etc/systemd/journald.conf"_s, "[Journal]\nStorage=volatile\nAudit=no\nReadKMsg=no\n");
    const Background daemon({u"/usr/lib/systemd/systemd-journald"_s});
    QVERIFY(waitUntil([] { return QFile::exists(u"/run/systemd/journal/dev-log"_s); }, 10'000));
    const auto logged = run({kBin + u"splogger"_s, u"qtag"_s, u"3"_s},
                            {.input = "status: local 0/10\nalert: oh no!\nwarning: trouble\n\n" + QByteArray(900, 'x') +
                                      "\nlast without end"});
    QCOMPARE(logged.code, 0);
    QVERIFY2(waitUntil([] { return journal().contains("last without end"); }, 10'000), journal());
    QHash<QByteArray, QByteArray> found;
    for (const auto &line : journal().split('\n')) {
        const auto entry = QJsonDocument::fromJson(line).object();
        if (entry[u"SYSLOG_IDENTIFIER"_s].toString() != u"qtag"_s)
            continue;
        QCOMPARE(entry[u"SYSLOG_FACILITY"_s].toString(), u"3"_s);
        const auto text = entry[u"MESSAGE"_s].toString().toUtf8();
        found.insert(text.mid(text.indexOf('.') + 7).left(20), entry[u"PRIORITY"_s].toString().toUtf8());
    }
    const QByteArray x(19, 'x');
    QCOMPARE(found, (QHash<QByteArray, QByteArray>{{" status: local 0/10", "6"},
                                                   {" alert: oh no!", "1"},
                                                   {" warning: trouble", "4"},
                                                   {" " + x, "6"},
                                                   {"+" + x, "6"},
                                                   {" last without end", "6"}}));
}

// Each preset, with a stand-in for qmail-start that keeps what it is given.
void tst_AdminTools::presetsGiveTheirDelivery()
{
    const auto start = kBin + u"qmail-start"_s;
    QVERIFY(QFile::rename(start, start + u".kept"_s));
    writeFile(start, "#!/bin/sh\nprintf '%s\\n' \"$@\" >/gold/given\nenv >/gold/given.env\n", 0755);
    for (const auto &[name, line] : presets()) {
        QCOMPARE(run({kPresets + name}, {.environment = {u"LEAK=1"_s}}).code, 0);
        QCOMPARE(readFile(u"/gold/given"_s), line + "\nsplogger\nqmail\n");
        QVERIFY(!readFile(u"/gold/given.env"_s).contains("LEAK"));
        QCOMPARE(run({kPresets + name + u"+df"_s}).code, 0);
        QCOMPARE(readFile(u"/gold/given"_s), "|dot-forward .forward\n" + line + "\nsplogger\nqmail\n");
    }
    QVERIFY(QFile::remove(start) && QFile::rename(start + u".kept"_s, start));
}

void tst_AdminTools::presetsDeliver_data()
{
    QTest::addColumn<bool>("forwards");
    QTest::newRow("home") << false;
    QTest::newRow("home+df") << true;
}

void tst_AdminTools::presetsDeliver()
{
    QFETCH(bool, forwards);
    const SystemHub hub;
    const auto anna = SystemHub::addPerson(u"anna"_s);
    const auto ben = SystemHub::addPerson(u"ben"_s);
    writeFile(anna + u"/.forward"_s, "ben@hub.example\n");
    const Background started({kPresets + QString::fromLatin1(QTest::currentDataTag())});
    QVERIFY(waitUntil([] { return takesMail(); }, 10'000));
    QCOMPARE(run({kBin + u"qmail-inject"_s, u"anna@hub.example"_s}, {.input = "Subject: x\n\nhi\n", .user = kBench}).code, 0);
    const auto box = (forwards ? ben : anna) + u"/Mailbox"_s;
    QVERIFY(waitUntil([&] { return readFile(box).contains("\nSubject: x\n"); }, 15'000));
    QCOMPARE(QFile::exists(anna + u"/Mailbox"_s), !forwards);
    endDeliveries();
}

void tst_AdminTools::rcHasACleanEnvironment()
{
    const SystemHub hub;
    const auto anna = SystemHub::addPerson(u"anna"_s);
    SystemHub::control(u"defaultdelivery"_s, "|env > env.txt\n./Mailbox\n");
    const Background queue({kBin + u"qmail-queued"_s});
    const Background started({kPresets + u"rc"_s}, {.environment = {u"LEAK=1"_s, u"LD_BIND_NOW=1"_s}});
    QVERIFY(waitUntil([] { return takesMail(); }, 10'000));
    QCOMPARE(run({kBin + u"qmail-inject"_s, u"anna@hub.example"_s}, {.input = "Subject: x\n\nhi\n", .user = kBench}).code, 0);
    QVERIFY(waitUntil([&] { return readFile(anna + u"/Mailbox"_s).contains("\nSubject: x\n"); }, 15'000));
    const auto environment = readFile(anna + u"/env.txt"_s);
    QVERIFY2(environment.contains("PATH=/var/qmail/bin:"), environment);
    QVERIFY2(!environment.contains("LEAK") && !environment.contains("LD_BIND"), environment);
    endDeliveries();
}

void tst_AdminTools::qmailctlLooks()
{
    m_hub = std::make_unique<SystemHub>();
    SystemHub::addPerson(u"anna"_s);
    QVERIFY2(m_hub->start(), SystemHub::sendLog() + SystemHub::smtpdLog());
    const auto stat = tool(u"qmailctl"_s, {u"stat"_s});
    QCOMPARE(stat.code, 0);
    for (const auto *name : {"qmail-queued", "qmail-send", "qmail-smtpd"}) {
        QVERIFY2(stat.output.contains("/supervise/" + QByteArray(name) + ": up (pid "), stat.output);
        QVERIFY2(stat.output.contains("/supervise/" + QByteArray(name) + "/log: up (pid "), stat.output);
    }
    QVERIFY(stat.output.endsWith("messages in queue: 0\nmessages in queue but not yet preprocessed: 0\n"));
    QCOMPARE(tool(u"qmailctl"_s, {u"help"_s}).code, 0);
    QCOMPARE(tool(u"qmailctl"_s, {u"queue"_s}).code, 0);
    const auto unknown = tool(u"qmailctl"_s, {u"frobnicate"_s});
    QCOMPARE(unknown.code, 1);
    QVERIFY(unknown.errors.startsWith("Usage: qmailctl {start|stop|restart|"));
    QCOMPARE(tool(u"qmailctl"_s).code, 1);
    const auto stranger = run({kBin + u"qmailctl"_s, u"reload"_s}, {.user = kBench});
    QCOMPARE(stranger.code, 111);
    QVERIFY(!stranger.errors.isEmpty());
}

void tst_AdminTools::qmailctlStopsAndStarts()
{
    QDir().mkpath(u"/var/lock/subsys"_s);
    QCOMPARE(tool(u"qmailctl"_s, {u"stop"_s}).code, 0);
    QVERIFY(waitUntil([] { return processesNamed("qmail-send").isEmpty() && processesNamed("qmail-smtpd").isEmpty(); }, 10'000));
    QVERIFY2(run({kBin + u"qmail-inject"_s, u"anna@hub.example"_s}, {.input = "Subject: x\n\n", .user = kBench}).code == 0,
             "mail is taken while deliveries are stopped");
    QVERIFY(tool(u"qmailctl"_s, {u"stat"_s}).output.contains("messages in queue: 1\n"));
    QCOMPARE(tool(u"qmailctl"_s, {u"start"_s}).code, 0);
    QVERIFY(waitForMessages(u"/home/anna/Maildir"_s, 1));
    const auto before = processesNamed("qmail-send");
    QCOMPARE(tool(u"qmailctl"_s, {u"restart"_s}).code, 0);
    QVERIFY(waitUntil([&] { return !processesNamed("qmail-send").isEmpty() && listens(SystemHub::kSmtpPort); }, 15'000));
    QVERIFY(processesNamed("qmail-send") != before);
    QVERIFY(waitUntil([] { return SystemHub::sendLog().count("status: exiting\n") >= 2; }, 10'000));
    const auto state = [] {
        const auto status = readFile(u"/proc/%1/stat"_s.arg(processesNamed("qmail-send").value(0)));
        return status.mid(status.lastIndexOf(')') + 2, 1);
    };
    QCOMPARE(tool(u"qmailctl"_s, {u"pause"_s}).code, 0);
    QVERIFY(waitUntil([&] { return state() == "T"; }, 5'000));
    QVERIFY(waitUntil([] { return tool(u"qmailctl"_s, {u"stat"_s}).output.contains("paused"); }, 5'000));
    QVERIFY2(run({kBin + u"qmail-inject"_s, u"anna@hub.example"_s}, {.input = "Subject: y\n\n", .user = kBench}).code == 0,
             "mail is taken while all others pause");
    QCOMPARE(tool(u"qmailctl"_s, {u"cont"_s}).code, 0);
    QVERIFY(waitUntil([&] { return state() != "T"; }, 5'000));
}

void tst_AdminTools::qmailctlFlushesAndReloads()
{
    SystemHub::control(u"smtproutes"_s, ":127.0.0.1:2599\n"); // nobody listens there
    QCOMPARE(run({kBin + u"qmail-inject"_s, u"joe@far.example"_s}, {.input = "Subject: x\n\n", .user = kBench}).code, 0);
    const auto deferrals = [] { return SystemHub::sendLog().count(": deferral: "); };
    QVERIFY(waitUntil([&] { return deferrals() == 1; }, 15'000));
    QFile table(u"/var/qmail/queue/lock/tcpto"_s);
    QVERIFY(table.open(QIODevice::ReadWrite));
    table.write(QByteArray("\x7f\0\0\x09\x05", 5));
    table.close();
    QVERIFY(tool(u"qmailctl"_s, {u"queue"_s}).output.contains("\tremote\tjoe@far.example\n"));
    for (const auto &[verb, count] : {std::pair{u"doqueue"_s, 2}, {u"flush"_s, 3}, {u"alrm"_s, 4}}) {
        QCOMPARE(tool(u"qmailctl"_s, {verb}).code, 0);
        QVERIFY2(waitUntil([&] { return deferrals() >= count; }, 15'000), SystemHub::sendLog());
    }
    QCOMPARE(readFile(u"/var/qmail/queue/lock/tcpto"_s).left(5), QByteArray(5, '\0'));
    SystemHub::control(u"locals"_s, "hub.example\nnew.example\n");
    QCOMPARE(tool(u"qmailctl"_s, {u"reload"_s}).code, 0);
    const auto arrived = [] {
        run({kBin + u"qmail-inject"_s, u"anna@new.example"_s}, {.input = "Subject: new\n\n", .user = kBench});
        return waitForMessages(u"/home/anna/Maildir"_s, 3, 3000);
    };
    QVERIFY(waitUntil(arrived, 15'000));
    QCOMPARE(tool(u"qmailctl"_s, {u"hup"_s}).code, 0);
}

void tst_AdminTools::qmailctlCompilesRules()
{
    const auto compiled = readFile(u"/etc/tcp.smtp.cdb"_s);
    writeFile(u"/etc/tcp.smtp"_s, "127.:allow,RELAYCLIENT=\"\"\n10.0.0.:deny\nnonsense\n");
    SystemHub::control(u"morercpthosts"_s, "more.example\n");
    const auto done = tool(u"qmailctl"_s, {u"cdb"_s});
    QVERIFY2(done.code == 0, done.errors);
    QVERIFY2(done.errors.contains("line 3: \"nonsense\" has no colon"), done.errors);
    QVERIFY(readFile(u"/etc/tcp.smtp.cdb"_s) != compiled);
    QVERIFY(QFileInfo(u"/etc/tcp.smtp.cdb"_s).permissions() & QFile::ReadOther);
    QVERIFY(readFile(kControl + u"morercpthosts.cdb"_s).contains("more.example"));
    const auto good = readFile(u"/etc/tcp.smtp.cdb"_s);
    writeFile(u"/etc/tcp.smtp"_s, "127.:perhaps\n");
    QCOMPARE(tool(u"qmailctl"_s, {u"cdb"_s}).code, 111);
    QCOMPARE(readFile(u"/etc/tcp.smtp.cdb"_s), good);
}

// The recipe of the how-tos: a copy of all mail, and the Message-IDs of it.
void tst_AdminTools::messagesAreLogged()
{
    SystemHub::control(u"queueextra"_s, "log@hub.example\n");
    SystemHub::dotQmail(u"alias"_s, u"-log"_s,
                        "|awk '/^$/ { exit } /^[mM][eE][sS][sS][aA][gG][eE]-[iI][dD]:/ { print }' >>ids\n./Maildir/\n");
    const auto sent = run({kBin + u"sendmail"_s, u"-t"_s},
                          {.input = "To: anna@hub.example\nMessage-ID: <one@hub.example>\n\nbody\n", .user = kBench});
    QCOMPARE(sent.code, 0);
    const auto alias = u"/var/qmail/alias/"_s;
    QVERIFY2(waitUntil([&] { return readFile(alias + u"ids"_s) == "Message-ID: <one@hub.example>\n"; }, 15'000),
             SystemHub::sendLog());
    QVERIFY(waitForMessages(alias + u"Maildir"_s, 1));
    QCOMPARE(field(maildirMessages(alias + u"Maildir"_s).last(), "To"), QByteArray("anna@hub.example"));
    m_hub.reset();
}

// Nobody supervises, and systemd is there: start asks it for the unit.
void tst_AdminTools::qmailctlWakesSystemd()
{
    QCOMPARE(tool(u"qmailctl"_s, {u"reload"_s}).code, 111);
    QDir().mkpath(u"/run/systemd/system"_s);
    writeFile(kBin + u"systemctl"_s, "#!/bin/sh\necho \"$@\" >/gold/systemctl\nsvscan /service >/dev/null 2>&1 &\n", 0755);
    m_hub = std::make_unique<SystemHub>();
    QVERIFY(m_hub->start()); // writes the service directories
    m_hub->stop();
    const auto started = tool(u"qmailctl"_s, {u"start"_s});
    QVERIFY2(started.code == 0, started.errors);
    QCOMPARE(readFile(u"/gold/systemctl"_s), QByteArray("start mailwrightd\n"));
    QVERIFY(waitUntil([] { return !processesNamed("qmail-send").isEmpty(); }, 15'000));
    for (const auto pid : processesNamed("svscan"))
        ::kill(pid, SIGTERM);
    run({u"sh"_s, u"-c"_s, u"svc -dx /service/* /service/*/log"_s});
    QVERIFY(waitUntil([] { return processesNamed("supervise").isEmpty(); }, 15'000));
    m_hub.reset();
}

void tst_AdminTools::qmailctlOfAPrivateHub()
{
    const auto home = u"/home/bench/hub"_s;
    run({u"chown"_s, u"bench:"_s, u"/home/bench"_s});
    const auto made = run({kBin + u"mailwrightd"_s, u"--create"_s, u"--home"_s, home, u"--host"_s, u"hub.example"_s,
                           u"--smtp"_s, u"127.0.0.1:2526"_s}, {.user = kBench});
    QVERIFY2(made.code == 0, made.errors);
    const Background svscan({u"svscan"_s, home + u"/service"_s}, {.user = kBench});
    const auto ctl = [&](const QString &verb) {
        return run({kBin + u"qmailctl"_s, verb}, {.environment = {u"QMAILHOME="_s + home}, .user = kBench});
    };
    QVERIFY(waitUntil([&] { return ctl(u"stat"_s).output.count(": up (pid ") >= 6 && listens(2526); }, 15'000));
    for (const auto *verb : {"stat", "doqueue", "reload", "queue", "cdb", "stop"}) {
        const auto done = ctl(QLatin1String(verb));
        QVERIFY2(done.code == 0, verb + QByteArray(": ") + done.output + done.errors);
    }
    QVERIFY(waitUntil([&] { return !listens(2526); }, 10'000));
    run({u"sh"_s, u"-c"_s, u"svc -dx %1/service/* %1/service/*/log"_s.arg(home)}, {.user = kBench});
}

void tst_AdminTools::qbiffTells()
{
    const Terminal terminal;
    const QByteArray message = "From: x@y.example\nSubject: hello \033[2Jthere\n\nbody\n";
    const QStringList environment{u"USER=bench"_s, u"LOCAL=bench-list"_s, u"SENDER=joe@far.example"_s,
                                  u"PATH=/gold/bin:/usr/bin:/bin"_s};
    const auto biff = [&] { return run({kBin + u"qbiff"_s}, {.input = message, .environment = environment, .user = kBench}); };
    terminal.allow(false);
    QCOMPARE(biff().code, 0);
    QCOMPARE(terminal.shown(), QByteArray());
    terminal.allow(true);
    QCOMPARE(biff().code, 0);
    QByteArray shown; // the kernel hands it on when it finds time for it
    QVERIFY2(waitUntil([&] { return (shown += terminal.shown()).contains("there"); }, 5'000), shown);
    QVERIFY2(shown.contains("*** TO <bench-list> FROM <joe@far.example>"), shown);
    QVERIFY2(shown.contains("hello _[2Jthere") && !shown.contains('\033'), "a stranger does not control the terminal");
    writeFile(u"/gold/bin/notify-send"_s,
              "#!/bin/sh\nprintf '%s|' \"$@\" >/home/bench/told\necho $DBUS_SESSION_BUS_ADDRESS >>/home/bench/told\n", 0755);
    run({u"chown"_s, u"bench:"_s, u"/home/bench"_s});
    writeFile(u"/run/user/2000/bus"_s, {});
    QCOMPARE(biff().code, 0);
    QVERIFY(waitUntil([] { return readFile(u"/home/bench/told"_s).endsWith("/bus\n"); }, 5'000));
    QVERIFY2(readFile(u"/home/bench/told"_s).contains("|Mail from joe@far.example|hello _[2Jthere|unix:path=/run/user/2000/bus"),
             readFile(u"/home/bench/told"_s));
    QCOMPARE(run({kBin + u"qbiff"_s}, {.input = message, .user = kBench}).code, 100);
}

void tst_AdminTools::oldReadersGetTheirMbox_data()
{
    QTest::addColumn<QString>("reader");
    QTest::newRow("elq") << u"elm"_s;
    QTest::newRow("pinq") << u"alpine"_s;
    QTest::newRow("qail") << u"Mail"_s;
}

void tst_AdminTools::oldReadersGetTheirMbox()
{
    QFETCH(QString, reader);
    const auto wrapper = QString::fromLatin1(QTest::currentDataTag());
    QDir(u"/gold/md"_s).removeRecursively();
    QFile::remove(u"/gold/mbox"_s);
    writeFile(u"/gold/md/new/1.2.host"_s, "Return-Path: <a@b.example>\nSubject: x\n\nbody\n");
    for (const auto *folder : {"tmp", "cur"})
        QDir().mkpath(u"/gold/md/"_s + QLatin1String(folder));
    writeFile(u"/gold/readers/"_s + reader, "#!/bin/sh\necho \"$0 $*\"\ncat \"$MAIL\"\nexit 7\n", 0755);
    const QString path = u"PATH=/var/qmail/bin:/gold/readers:/usr/bin:/bin"_s;
    const QStringList environment{u"MAILDIR=/gold/md"_s, u"MAIL=/gold/mbox"_s, u"MAILTMP=/gold/mbox.tmp"_s, path};
    const auto result = run({kBin + wrapper, u"-f"_s, u"x"_s}, {.environment = environment});
    QCOMPARE(result.code, 7);
    QVERIFY2(result.output.startsWith("/gold/readers/" + reader.toUtf8() + " -f x\nFrom a@b.example "), result.output);
    QVERIFY(QDir(u"/gold/md/new"_s).isEmpty());
    const auto unset = run({kBin + wrapper}, {.environment = {path}});
    QCOMPARE(unset.code, 111);
    QVERIFY(unset.errors.contains("MAILDIR not set"));
}

void tst_AdminTools::maildirwatchShowsArrivals()
{
    QDir(u"/gold/md"_s).removeRecursively();
    for (const auto *folder : {"tmp", "cur"})
        QDir().mkpath(u"/gold/md/"_s + QLatin1String(folder));
    writeFile(u"/gold/md/new/1.1.host"_s, "From: Ann <ann@a.example>\nSubject: first\n\nbody\n");
    Background watch({kBin + u"maildirwatch"_s}, {.environment = {u"MAILDIR=/gold/md"_s}});
    QByteArray shown;
    const auto shows = [&](const QByteArray &text) {
        return waitUntil([&] { return (shown += watch.output()).contains(text); }, 5'000);
    };
    QVERIFY2(shows("Ann <ann@a.example>             first\n"), shown);
    writeFile(u"/gold/md/tmp/2.1.host"_s, "Subject: second\nFrom: ben@b.example\n\nbody\n");
    QVERIFY(QFile::rename(u"/gold/md/tmp/2.1.host"_s, u"/gold/md/new/2.1.host"_s));
    QVERIFY2(shows("ben@b.example                   second\n"), shown);
    QVERIFY(watch.isRunning());
    QCOMPARE(run({kBin + u"maildirwatch"_s}).code, 111);
}

MW_SANDBOX_TEST_MAIN(tst_AdminTools)
#include "tst_AdminTools.moc"

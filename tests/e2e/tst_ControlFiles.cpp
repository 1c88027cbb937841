// SPDX-License-Identifier: GPL-3.0-or-later
// Every control file, set and seen at work in the real program that reads it.
#include "shared/mail/ControlTable.h"
#include "tests/support/DnsServer.h"
#include "tests/support/ExactRun.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"
#include "tests/support/SendHarness.h"
#include "tests/support/SmtpScript.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <csignal>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::test;

namespace {

constexpr uid_t kQmaild = 1001;
constexpr uid_t kQmailr = 1005;
constexpr gid_t kNofiles = 1000;
constexpr gid_t kQmail = 1001;
constexpr uid_t kBench = 2000;
const QString kControl = u"/var/qmail/control/"_s;
const QString kBin = u"/var/qmail/bin/"_s;

void control(const QString &name, const QByteArray &content)
{
    writeFile(kControl + name, content);
}

// What qmail-inject -n makes of a message without From, as an ordinary user.
QByteArray injected(const QByteArray &header, const QStringList &recipients = {})
{
    const auto result = run(QStringList{kBin + u"qmail-inject"_s, u"-n"_s} + recipients,
                            {.input = header + "\nbody\n", .environment = {u"QMAILUSER=ann"_s}, .user = kBench});
    return result.code == 0 ? result.output : "exit " + QByteArray::number(result.code) + result.errors;
}

struct SmtpTalk {
    QByteArray replies;
    QByteArray envelope; // of the message that was queued, NULs as spaces
};

SmtpTalk smtpd(const QByteArray &commands, const QList<QByteArray> &environment = {}, bool staysOpen = false)
{
    const auto records = u"/gold/records"_s;
    QDir(records).removeRecursively();
    QDir().mkpath(records);
    if (::chown("/gold/records", kQmaild, kNofiles) < 0)
        return {};
    ExactRun exact;
    exact.program = "/var/qmail/bin/qmail-smtpd";
    exact.environment = QList<QByteArray>{"PATH=/usr/bin:/bin", "QMAILQUEUE=/gold/recorder.sh", "RECDIR=/gold/records"} +
                        environment;
    exact.input = commands;
    exact.inputStaysOpen = staysOpen;
    exact.uid = kQmaild;
    exact.gid = kNofiles;
    const auto result = runExactly(exact);
    return {result.output, readFile(records + u"/1/env"_s).replace('\0', ' ')};
}

QByteArray remote(const QByteArray &host)
{
    ExactRun exact;
    exact.program = "/var/qmail/bin/qmail-remote";
    exact.arguments = {host, "ann@hub.example", "joe@" + host};
    exact.environment = {"PATH=/usr/bin:/bin"};
    exact.input = "Subject: x\n\nbody\n";
    exact.uid = kQmailr;
    exact.gid = kQmail;
    return runExactly(exact).output;
}

// qmail-send with the queue, answering each delivery; deliveries are kept.
class Scheduler {
public:
    explicit Scheduler(SendHarness::Answer answer = [](const Delivery &) { return QByteArray("Kfine\n"); })
    {
        m_send.setAnswer(std::move(answer));
        m_send.start();
    }
    ~Scheduler() { m_send.stop(); }
    Scheduler(const Scheduler &) = delete;
    Scheduler &operator=(const Scheduler &) = delete;

    // Queues a message and serves until it and all bounces of it are gone.
    void deliver(const QByteArray &recipient, const QByteArray &sender = "ann@a.example")
    {
        injectMessage(kBench, "Subject: x\n\nbody\n", sender, {recipient});
        m_send.serveUntil([this] {
            // While a message gives place to its bounce, a look at one directory after another may see neither.
            if (m_send.log().count("end msg ") < m_send.log().count("new msg "))
                return false;
            return run({u"find"_s, u"/var/qmail/queue/mess"_s, u"-type"_s, u"f"_s}).output.isEmpty();
        });
    }
    void reload()
    {
        m_send.signal(SIGHUP);
        m_send.serveUntil([] { return false; }, 100);
    }
    QByteArray last() const { return shown(m_send.deliveries().last()); }
    QByteArray all() const
    {
        QByteArray out;
        for (const auto &delivery : m_send.deliveries())
            out += shown(delivery) + '\n';
        return out;
    }
    SendHarness &harness() { return m_send; }

private:
    static QByteArray shown(const Delivery &d)
    {
        return (d.channel == mail::Channel::Local ? "local " : "remote ") + d.recipient + " from <" + d.sender + ">";
    }

    QueueService m_queue;
    SendHarness m_send;
};

} // namespace

class tst_ControlFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void meIsTheStandardOfNames();        // rows: C1
    void namesForMessagesSentHere();      // rows: C10 C11 C16 C22
    void badmailfromRefuses();            // rows: C2
    void databytesLimits();               // rows: C8
    void localiphostTakesThePlace();      // rows: C17
    void rcpthostsRestricts();            // rows: C25
    void morercpthostsAddsWhenCompiled(); // rows: C19 C20 P42
    void smtpgreetingIsSaid();            // rows: C26
    void timeoutsmtpdEndsSilence();       // rows: C30
    void bouncesAreFrom();                // rows: C3 C4
    void doubleBouncesGoTo();             // rows: C12 C13
    void envnoathostIsAdded();            // rows: C14
    void concurrencyLimits();             // rows: C6 C7
    void localsAndVirtualdomainsReload(); // rows: C18 C31
    void percenthackRewrites();           // rows: C21
    void queuelifetimeEndsTries();        // rows: C24
    void helohostIsSaid();                // rows: C15
    void smtproutesLead();                // rows: C27
    void timeoutconnectGivesUp();         // rows: C28
    void timeoutremoteGivesUp();          // rows: C29
    void queueextraAddsRecipients();      // rows: P54
    void servicesReadTheirs();            // rows: C5 C9 G27
    void compileTimeKnobsAreSettings();
};

void tst_ControlFiles::initTestCase()
{
    writeFile(u"/gold/recorder.sh"_s, readFile(QStringLiteral(MW_SOURCE_DIR "/tests/golden/qmail/recorder.sh")), 0755);
}

void tst_ControlFiles::init()
{
    QDir(kControl).removeRecursively();
    makeQueue();
    control(u"me"_s, "hub.example\n");
}

void tst_ControlFiles::meIsTheStandardOfNames()
{
    QVERIFY(injected("To: joe\n").contains("To: joe@hub.example\n"));
    control(u"rcpthosts"_s, "hub.example\n");
    QVERIFY(smtpd("QUIT\r\n").replies.startsWith("220 hub.example"));
    {
        Scheduler send;
        send.deliver("joe");
        QCOMPARE(send.last(), QByteArray("local joe@hub.example from <ann@a.example>"));
    }
    QFile::remove(kControl + u"me"_s);
    QVERIFY(smtpd("QUIT\r\n").replies.startsWith("421 "));
    QVERIFY(remote("r.example").startsWith("Z"));
    SendHarness harness;
    harness.start();
    QCOMPARE(harness.waitForEnd(), 111);
}

void tst_ControlFiles::namesForMessagesSentHere()
{
    control(u"defaulthost"_s, "mail\n");
    control(u"defaultdomain"_s, "dom.example\n");
    control(u"plusdomain"_s, "plus.example\n");
    control(u"idhost"_s, "id.example\n");
    const auto message = injected("To: joe, tim@host, kim@sub+, all@full.example\n");
    QVERIFY2(message.contains("To: joe@mail.dom.example, tim@host.dom.example, kim@sub.plus.example,\n  all@full.example\n"),
             message);
    QVERIFY2(message.contains("@id.example>\n"), message);
    QVERIFY2(message.contains("From: ann@mail.dom.example\n"), message);
}

void tst_ControlFiles::badmailfromRefuses()
{
    control(u"rcpthosts"_s, "hub.example\n");
    const auto tryFrom = [](const QByteArray &sender) {
        return smtpd("MAIL FROM:<" + sender + ">\r\nRCPT TO:<joe@hub.example>\r\nQUIT\r\n").replies;
    };
    control(u"badmailfrom"_s, "Joe@spam.example\n@bad.example\n");
    QVERIFY(tryFrom("joe@SPAM.example").contains("\r\n553 "));
    QVERIFY(tryFrom("anybody@bad.example").contains("\r\n553 "));
    QVERIFY(!tryFrom("anybody@sub.bad.example").contains("553 "));
    QVERIFY(!tryFrom("tim@spam.example").contains("553 "));
}

void tst_ControlFiles::databytesLimits()
{
    control(u"rcpthosts"_s, "hub.example\n");
    const QByteArray message = "MAIL FROM:<a@b.example>\r\nRCPT TO:<joe@hub.example>\r\nDATA\r\nSubject: x\r\n\r\n" +
                               QByteArray(200, 'x') + "\r\n.\r\nQUIT\r\n";
    QVERIFY(smtpd(message).replies.contains("\r\n250 ok "));
    control(u"databytes"_s, "100\n");
    QVERIFY(smtpd(message).replies.contains("\r\n552 "));
    QVERIFY(smtpd(message, {"DATABYTES=0"}).replies.contains("\r\n250 ok "));
    control(u"databytes"_s, "lots\n");
    QVERIFY(smtpd(message).replies.contains("\r\n250 ok "));
}

void tst_ControlFiles::localiphostTakesThePlace()
{
    control(u"rcpthosts"_s, "here.example\n");
    control(u"localiphost"_s, "here.example\n");
    const auto talk = smtpd("MAIL FROM:<a@b.example>\r\nRCPT TO:<joe@[127.0.0.1]>\r\nDATA\r\n\r\n.\r\nQUIT\r\n");
    QCOMPARE(talk.envelope, QByteArray("Fa@b.example Tjoe@here.example  "));
}

void tst_ControlFiles::rcpthostsRestricts()
{
    const auto tryTo = [](const QByteArray &recipient) {
        return smtpd("MAIL FROM:<>\r\nRCPT TO:<" + recipient + ">\r\nQUIT\r\n").replies.contains("\r\n553 ");
    };
    QVERIFY2(!tryTo("joe@any.example"), "qmail-smtpd by itself: without rcpthosts every domain is taken");
    control(u"rcpthosts"_s, "hub.example\n.dept.example\n");
    QVERIFY(!tryTo("joe@HUB.example"));
    QVERIFY(!tryTo("joe@a.b.dept.example"));
    QVERIFY(tryTo("joe@dept.example"));
    QVERIFY(tryTo("joe@any.example"));
    QVERIFY(!tryTo("joe"));
}

void tst_ControlFiles::morercpthostsAddsWhenCompiled()
{
    const auto refused = [] {
        return smtpd("MAIL FROM:<>\r\nRCPT TO:<joe@More.example>\r\nQUIT\r\n").replies.contains("\r\n553 ");
    };
    control(u"rcpthosts"_s, "hub.example\n");
    control(u"morercpthosts"_s, "more.example\n");
    QVERIFY(refused());
    QCOMPARE(run({kBin + u"qmail-newmrh"_s}).code, 0);
    QVERIFY(!refused());
    const auto report = [] { return run({kBin + u"qmail-showctl"_s}).output; };
    QVERIFY(report().contains("up to date"));
    QTest::qWait(50); // the clock of files ticks some milliseconds apart
    control(u"morercpthosts"_s, "other.example\n");
    QVERIFY(report().contains("\nmorercpthosts.cdb: Oops! morercpthosts.cdb is older than morercpthosts"));
    const auto compiled = readFile(kControl + u"morercpthosts.cdb"_s);
    QFile::rename(kControl + u"morercpthosts"_s, kControl + u"elsewhere"_s);
    QCOMPARE(run({kBin + u"qmail-newmrh"_s}).code, 111);
    QCOMPARE(readFile(kControl + u"morercpthosts.cdb"_s), compiled);
    QFile::rename(kControl + u"elsewhere"_s, kControl + u"morercpthosts"_s);
    QFile::remove(kControl + u"rcpthosts"_s);
    QVERIFY2(report().contains("No rcpthosts; doesn't matter that morercpthosts has other.example."), report());
}

void tst_ControlFiles::smtpgreetingIsSaid()
{
    control(u"smtpgreeting"_s, "mail.example Welcome to us\n");
    QVERIFY(smtpd("QUIT\r\n").replies.startsWith("220 mail.example Welcome to us ESMTP\r\n"));
}

void tst_ControlFiles::timeoutsmtpdEndsSilence()
{
    for (const auto *seconds : {"1\n", "0\n", "-7\n"}) {
        control(u"timeoutsmtpd"_s, seconds);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(smtpd("NOOP\r\n", {}, true).replies.contains("\r\n451 timeout"));
        QVERIFY2(timer.elapsed() < 20'000, seconds); // the standard is twenty minutes
    }
}

void tst_ControlFiles::bouncesAreFrom()
{
    control(u"bouncefrom"_s, "returner\n");
    control(u"bouncehost"_s, "back.example\n");
    QByteArray bounce;
    Scheduler send([&](const Delivery &d) -> QByteArray {
        if (!d.sender.isEmpty())
            return "Dno such user\n";
        bounce = readFile(u"/var/qmail/queue/mess/"_s + QString::fromLatin1(d.message));
        return "K";
    });
    send.deliver("joe@hub.example");
    QVERIFY2(bounce.contains("\nFrom: returner@back.example\n"), bounce);
    QVERIFY2(bounce.contains("Hi. This is the qmail-send program at back.example.\n"), bounce);
}

void tst_ControlFiles::doubleBouncesGoTo()
{
    const auto refuseAll = [](const Delivery &d) {
        return QByteArray(d.sender == "#@[]" ? "K" : "Dno such user\n");
    };
    {
        Scheduler send(refuseAll);
        send.deliver("joe@hub.example");
        QCOMPARE(send.last(), QByteArray("local postmaster@hub.example from <#@[]>"));
    }
    control(u"doublebounceto"_s, "watcher\n");
    control(u"doublebouncehost"_s, "other.example\n");
    Scheduler send(refuseAll);
    send.deliver("joe@hub.example");
    QCOMPARE(send.last(), QByteArray("remote watcher@other.example from <#@[]>"));
}

void tst_ControlFiles::envnoathostIsAdded()
{
    control(u"envnoathost"_s, "presumed.example\n");
    Scheduler send;
    send.deliver("joe");
    QCOMPARE(send.last(), QByteArray("remote joe@presumed.example from <ann@a.example>"));
}

void tst_ControlFiles::concurrencyLimits()
{
    control(u"concurrencylocal"_s, "3\n");
    control(u"concurrencyremote"_s, "0\n");
    Scheduler send;
    QVERIFY(send.harness().serveUntil([&] { return send.harness().log().contains("status: local 0/3 remote 0/0\n"); }));
    injectMessage(kBench, "Subject: x\n\n", "ann@a.example", {"joe@far.example"});
    send.harness().serveUntil([] { return false; }, 500);
    QVERIFY2(send.all().isEmpty(), "0 holds all deliveries");
    send.harness().stop();
    control(u"concurrencyremote"_s, "250\n");
    send.harness().start(120, 120);
    QVERIFY2(send.harness().serveUntil([&] { return send.harness().log().contains("end msg"); }), send.harness().log());
    QVERIFY2(send.harness().log().contains("/3 remote 0/120\n"), "the spawner's limit caps it");
}

void tst_ControlFiles::localsAndVirtualdomainsReload()
{
    control(u"locals"_s, "hub.example\n");
    Scheduler send;
    send.deliver("joe@new.example");
    QVERIFY(send.last().startsWith("remote joe@new.example "));
    // In the directory that it watches qmail-send would see the change by itself, two seconds later.
    QVERIFY(QDir().rename(u"/var/qmail/control"_s, u"/var/qmail/control.watched"_s));
    control(u"me"_s, "hub.example\n");
    control(u"locals"_s, "hub.example\n");
    control(u"virtualdomains"_s, "new.example:joe-new\n.wild.example:wild\ntim@one.example:tim-one\nexcept.wild.example:\n");
    send.deliver("joe@new.example");
    QVERIFY2(send.last().startsWith("remote "), "not before HUP");
    send.reload();
    const QList<std::pair<QByteArray, QByteArray>> expected = {
        {"joe@New.example", "local joe-new-joe@New.example "}, {"x@a.wild.example", "local wild-x@a.wild.example "},
        {"x@except.wild.example", "remote x@except.wild.example "}, {"tim@one.example", "local tim-one-tim@one.example "},
        {"kim@one.example", "remote kim@one.example "}};
    for (const auto &[recipient, delivery] : expected) {
        send.deliver(recipient);
        QVERIFY2(send.last().startsWith(delivery), send.last());
    }
    control(u"locals"_s, "hub.example\nNEW.example\n");
    send.reload();
    send.deliver("joe@new.example");
    QVERIFY2(send.last().startsWith("local joe@new.example "), "locals goes before virtualdomains");
    QDir(u"/var/qmail/control.watched"_s).removeRecursively();
}

void tst_ControlFiles::percenthackRewrites()
{
    control(u"percenthack"_s, "hub.example\n");
    Scheduler send;
    send.deliver("joe%far.example@HUB.example");
    QVERIFY2(send.last().startsWith("remote joe@far.example "), send.last());
    send.deliver("joe%x%hub.example@hub.example");
    QVERIFY2(send.last().startsWith("remote joe@x "), send.last());
}

void tst_ControlFiles::queuelifetimeEndsTries()
{
    const auto defer = [](const Delivery &d) { return QByteArray(d.sender.isEmpty() ? "K" : "Zlater\n"); };
    control(u"queuelifetime"_s, "0\n");
    Scheduler send(defer);
    injectMessage(kBench, "Subject: x\n\nbody\n", "ann@a.example", {"joe@far.example"});
    // On a slow machine the first try may be the last already.
    const auto isTried = [&] {
        return send.harness().log().contains("deferral") || send.harness().log().contains("bounce msg");
    };
    QVERIFY2(send.harness().serveUntil(isTried), send.harness().log());
    send.harness().serveUntil([] { return false; }, 1100);
    send.harness().signal(SIGALRM);
    QVERIFY2(send.harness().serveUntil([&] { return send.harness().log().contains("bounce msg"); }), send.harness().log());
    QVERIFY(send.harness().log().contains("failure: later/I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long./"));
}

void tst_ControlFiles::helohostIsSaid()
{
    control(u"helohost"_s, "out.example\n");
    control(u"smtproutes"_s, ":127.0.0.1:2525\n");
    SmtpScript server({.port = 2525});
    QVERIFY(remote("far.example").startsWith("r"));
    QVERIFY(server.received().first().startsWith("EHLO out.example\r\n"));
}

void tst_ControlFiles::smtproutesLead()
{
    control(u"smtproutes"_s, "far.example:[127.0.0.2]:2525\n.sub.example:127.0.0.3:2525\nmx.example:\n:127.0.0.4:2525\n");
    DnsServer dns;
    DnsEntry entry;
    entry.mx = {{10, "in.mx.example"}};
    dns.set("mx.example", entry);
    DnsEntry address;
    address.addresses = {"127.0.0.5"};
    dns.set("in.mx.example", address);
    const QList<std::pair<QByteArray, SmtpScriptOptions>> places = {
        {"Far.example", {.address = "127.0.0.2", .port = 2525}}, {"x.y.sub.example", {.address = "127.0.0.3", .port = 2525}},
        {"sub.example", {.address = "127.0.0.4", .port = 2525}}, {"mx.example", {.address = "127.0.0.5", .port = 25}}};
    for (const auto &[host, options] : places) {
        SmtpScript server(options);
        const auto report = remote(host);
        QVERIFY2(report.startsWith("r"), report);
        QCOMPARE(server.received().size(), 1);
    }
}

void tst_ControlFiles::timeoutconnectGivesUp()
{
    control(u"timeoutconnect"_s, "1\n");
    control(u"smtproutes"_s, ":127.0.0.7:2525\n");
    const DeafListener deaf("127.0.0.7", 2525);
    QElapsedTimer timer;
    timer.start();
    const auto report = remote("far.example");
    QVERIFY2(report.contains("#4.4.1"), report);
    QVERIFY(timer.elapsed() >= 900 && timer.elapsed() < 40'000);
}

void tst_ControlFiles::timeoutremoteGivesUp()
{
    control(u"timeoutremote"_s, "1\n");
    control(u"smtproutes"_s, ":127.0.0.1:2525\n");
    SmtpScript server({.port = 2525, .replies = {{"mail", {"hang"}}}});
    QElapsedTimer timer;
    timer.start();
    const auto report = remote("far.example");
    QVERIFY2(report.contains('Z'), report);
    QVERIFY(timer.elapsed() >= 900 && timer.elapsed() < 40'000);
}

// The msg-log recipe: every message has one recipient more, whoever sends it.
void tst_ControlFiles::queueextraAddsRecipients()
{
    control(u"queueextra"_s, "# the archive\nlog@hub.example\n");
    Scheduler send;
    send.deliver("joe@far.example");
    QCOMPARE(send.all(), QByteArray("local log@hub.example from <ann@a.example>\n"
                                    "remote joe@far.example from <ann@a.example>\n"));
    QFile::remove(kControl + u"queueextra"_s);
    send.deliver("joe@far.example");
    QCOMPARE(send.all().count("log@hub.example"), 1);
}

// A private hub as mailwrightd makes it; its run scripts are started as supervise would.
void tst_ControlFiles::servicesReadTheirs()
{
    const auto home = u"/home/bench/hub"_s;
    run({u"chown"_s, u"bench:"_s, u"/home/bench"_s});
    const auto made = run({kBin + u"mailwrightd"_s, u"--create"_s, u"--home"_s, home, u"--host"_s, u"hub.example"_s,
                           u"--smtp"_s, u"127.0.0.1:2526"_s, u"--person"_s, u"anna"_s},
                          {.user = kBench});
    QVERIFY2(made.code == 0, made.output + made.errors);
    writeFile(home + u"/control/smtplisten"_s, "127.0.0.3:2527\n");
    writeFile(home + u"/control/concurrencyincoming"_s, "7\n");
    writeFile(home + u"/control/defaultdelivery"_s, "./Elsewhere\n./Maildir/\n");
    const auto service = [&](const QString &name) {
        return std::make_unique<Background>(QStringList{home + u"/supervise/%1/run"_s.arg(name)},
                                            RunOptions{.user = kBench});
    };
    const auto queue = service(u"qmail-queued"_s);
    const auto send = service(u"qmail-send"_s);
    const auto smtp = service(u"qmail-smtpd"_s);
    QVERIFY(waitUntil([&] { return takesMail(home); }, 10'000));
    QVERIFY(waitUntil([] { return run({u"swaks"_s, u"--server"_s, u"127.0.0.3"_s, u"--port"_s, u"2527"_s, u"--quit-after"_s,
                                       u"HELO"_s}).code == 0; }, 10'000));
    const auto log = smtp->output();
    QVERIFY2(log.contains("status: 1/7\n"), log);
    const auto sent = run({u"swaks"_s, u"--server"_s, u"127.0.0.3"_s, u"--port"_s, u"2527"_s, u"--to"_s,
                           u"anna@hub.example"_s, u"--from"_s, u"x@client.example"_s, u"--hide-all"_s});
    QVERIFY2(sent.code == 0, sent.output + sent.errors);
    const auto person = home + u"/people/anna"_s;
    QVERIFY(waitUntil([&] { return !QDir(person + u"/Maildir/new"_s).isEmpty(); }, 10'000));
    QVERIFY2(readFile(person + u"/Elsewhere"_s).startsWith("From x@client.example "), send->output());
}

void tst_ControlFiles::compileTimeKnobsAreSettings()
{
    control(u"conf-break"_s, "+\n");
    writeFile(u"/home/bench/.qmail-a"_s, "#\n");
    run({u"chown"_s, u"-R"_s, u"bench:"_s, u"/home/bench"_s});
    const auto account = run({kBin + u"qmail-getpw"_s, u"bench+list"_s}, {.user = 1003}).output;
    QVERIFY2(account.startsWith("bench") && account.endsWith(QByteArray("-\0list\0", 7)), account);
    const auto local = [] {
        return run({u"sh"_s, u"-c"_s,
                    u"qmail-local -- bench /home/bench bench-a - a hub.example '' ./Mailbox < ~/.qmail-a"_s},
                   {.environment = {u"PATH=/var/qmail/bin:/usr/bin:/bin"_s, u"HOME=/home/bench"_s}, .user = kBench});
    };
    run({u"chmod"_s, u"0770"_s, u"/home/bench"_s});
    QVERIFY2(local().code == 0, local().errors);
    control(u"conf-patrn"_s, "022\n");
    QCOMPARE(local().code, 111);
    run({u"chmod"_s, u"0755"_s, u"/home/bench"_s});
    const auto passwd = readFile(u"/etc/passwd"_s);
    writeFile(u"/etc/passwd"_s, passwd + "smtp:x:4242:1000::/:/bin/true\n");
    control(u"conf-users"_s, "alias\nsmtp\nqmaill\nroot\nqmailp\nqmailq\nqmailr\nqmails\n");
    const auto ids = run({kBin + u"qmail-showctl"_s}).output;
    QVERIFY2(ids.contains("\nuser ids: 1000, 4242, 1002, 0, 1003, 1004, 1005, 1006.\n"), ids);
    {
        const QueueService queue;
        QCOMPARE(injectMessage(4242, "Subject: x\n\n", "a@a.example", {"b@b.example"}), 0);
        QVERIFY(run({u"sh"_s, u"-c"_s, u"cat /var/qmail/queue/mess/*/*"_s}).output.contains(" invoked from network); "));
    }
    writeFile(u"/etc/passwd"_s, passwd);
    control(u"conf-spawn"_s, "77\n");
    QCOMPARE(run({kBin + u"qmail-rspawn"_s}).output, QByteArray(1, 77));
}

MW_SANDBOX_TEST_MAIN(tst_ControlFiles)
#include "tst_ControlFiles.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// mailwrightctl doctor on a real hub: broken in one way at a time, exactly that is found; the remedy it names, or the
// one a person would take, makes it well again.
#include "tests/support/DnsServer.h"
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

constexpr uid_t kBench = 2000;
constexpr uid_t kStranger = 2001;
const QString kPrograms = QString::fromLatin1(kSandboxPrograms);

RunResult ctl(const QStringList &arguments, uid_t user = 0)
{
    return run(QStringList{kPrograms + u"/mailwrightctl"_s} + arguments, {.user = user});
}

RunResult shell(const QString &command)
{
    return run({u"sh"_s, u"-c"_s, command});
}

struct Seen {
    int code = -1;
    QList<QJsonObject> findings; // without notes
    QStringList ids;             // of them, each once, sorted
    QByteArray text;
};

Seen look(const QStringList &options = {}, uid_t user = 0)
{
    const auto result = ctl(options + QStringList{u"--json"_s, u"doctor"_s}, user);
    Seen out{.code = result.code, .text = result.output + result.errors};
    for (const auto &value : QJsonDocument::fromJson(result.output)["findings"_L1].toArray()) {
        if (value["severity"_L1].toString() == "note"_L1)
            continue;
        out.findings << value.toObject();
        out.ids << value["id"_L1].toString();
    }
    out.ids.removeDuplicates();
    out.ids.sort();
    return out;
}

// A change of a service needs a moment to be seen.
bool becomesHealthy(const QStringList &options = {}, uid_t user = 0)
{
    return waitUntil([&] { return look(options, user).code == 0; }, 10'000);
}

// Whoever compiles the file, having seen it, has ended before what is compiled goes, too.
const QString kNoAssign = u"cd /var/qmail/users; rm -f assign; while pgrep -x mailwright-chan; do sleep 0.1; done; rm -f cdb"_s;

// Layered over a directory of the machine, so that nothing of it is changed.
void makePrivate(const char *path)
{
    const auto upper = u"/run/layer"_s + QLatin1String(path);
    QDir().mkpath(upper + u"/new"_s);
    QDir().mkpath(upper + u"/work"_s);
    const auto options = u"lowerdir=%1,upperdir=%2/new,workdir=%2/work"_s.arg(QLatin1String(path), upper).toUtf8();
    QVERIFY2(::mount("overlay", path, "overlay", 0, options.constData()) == 0, path);
}

// One way to break the hub. `place`: a part of the finding's file:line, or of its sentence. `remedy`: a command, if the
// finding has none that can be run as it is. `after`: what the test puts back.
void row(const char *name, const QString &harm, const QString &id, const QString &place, const QString &remedy = {},
         const QString &after = {})
{
    QTest::newRow(name) << harm << id << place << remedy << after;
}

void dotQmail(const char *name, const QString &content, const QString &id, int line, const QString &remedy = {},
              const QString &also = u"true"_s)
{
    row(name, u"printf '%1' > /home/anna/.qmail-x && chown anna /home/anna/.qmail-x && %2"_s.arg(content, also), id,
        u"/home/anna/.qmail-x:%1"_s.arg(line), remedy, u"rm -f /home/anna/.qmail-x"_s);
}

// Lines appended to a control file; the remedy "back" takes them away again.
void control(const char *name, const QString &file, const QString &content, const QString &id, int line,
             const QString &remedy = {})
{
    const auto path = u"/var/qmail/control/"_s + file;
    const auto back = u"if [ -e /run/saved ]; then mv /run/saved %1; else rm -f %1 %1.cdb; fi"_s.arg(path);
    row(name, u"if [ -e %1 ]; then cp -p %1 /run/saved; fi; printf '%2' >> %1"_s.arg(path, content), id,
        u"%1:%2"_s.arg(file).arg(line), remedy == "back"_L1 ? back : remedy, back);
}

void assign(const char *name, const QString &content, const QString &id, int line,
            const QString &remedy = u"rm -f /var/qmail/users/assign"_s)
{
    row(name, u"printf '%1' > /var/qmail/users/assign; /var/qmail/bin/qmail-newu; true"_s.arg(content), id,
        line > 0 ? u"assign:%1"_s.arg(line) : u"users/assign"_s, remedy, kNoAssign);
}

// Every path of the tree: P46.
void breakTheTree()
{
    row("mode of a queue directory", u"chmod 700 /var/qmail/queue/mess/3"_s, u"tree-mode"_s, u"mess/3"_s);
    row("owner of a queue directory", u"chown root /var/qmail/queue/intd"_s, u"tree-owner"_s, u"queue/intd"_s);
    row("group of a lock file", u"chgrp root /var/qmail/queue/lock/tcpto"_s, u"tree-owner"_s, u"lock/tcpto"_s);
    row("a missing directory", u"rmdir /var/qmail/queue/info/7"_s, u"tree-missing"_s, u"info/7"_s);
    row("the trigger is a file", u"cd /var/qmail/queue/lock; rm trigger; touch trigger; chown qmails:qmail trigger"_s,
        u"tree-type"_s, u"lock/trigger"_s, {},
        u"p=$(pgrep -x qmail-send); svc -t /var/qmail/service/qmail-send; "
        "until n=$(pgrep -x qmail-send) && [ \"$n\" != \"$p\" ]; do sleep 0.1; done"_s);
    // qmail-send mends this one itself, twice a minute; stopped it cannot come first.
    row("mode of the trigger", u"pkill -STOP -x qmail-send && chmod 600 /var/qmail/queue/lock/trigger"_s, u"tree-mode"_s,
        u"lock/trigger"_s, {}, u"pkill -CONT -x qmail-send"_s);
    row("a control file nobody can read", u"chmod 600 /var/qmail/control/locals"_s, u"tree-mode"_s, u"control/locals"_s);
    row("a control file of somebody else", u"chown anna /var/qmail/control/me"_s, u"tree-owner"_s, u"control/me"_s);
    row("a missing program", u"mv /var/qmail/bin/qmail-clean /run/saved"_s, u"tree-missing"_s, u"bin/qmail-clean"_s,
        u"mv /run/saved /var/qmail/bin/qmail-clean"_s);
    row("a program others can change",
        u"mv /var/qmail/bin/qmail-inject /run/saved; cp /bin/true /var/qmail/bin/qmail-inject; chmod 775 /var/qmail/bin/qmail-inject"_s,
        u"tree-mode"_s, u"bin/qmail-inject"_s, {}, u"mv /run/saved /var/qmail/bin/qmail-inject"_s);
    row("a queue file of root",
        u"cd /var/qmail/queue/mess/0; touch f; i=$(stat -c %i f); mv f ../$((i%23))/$i"_s, u"queue-file-owner"_s,
        u"queue/mess/"_s, {}, u"find /var/qmail/queue/mess -type f -delete"_s);
    row("a copied queue file", u"cd /var/qmail/queue/mess/1; touch 1; chown qmailq:qmail 1"_s, u"queue-file-number"_s,
        u"mess/1/1"_s, u"rm /var/qmail/queue/mess/1/1"_s);
    row("noexec", u"mount -o remount,noexec /var/qmail"_s, u"mount-noexec"_s, u"/var/qmail is mounted noexec"_s);
    row("nosuid",
        u"mv /var/qmail/bin/qmail-queue /run/saved; cp /bin/true /var/qmail/bin/qmail-queue; chmod 4711 /var/qmail/bin/qmail-queue; "
        "mount -o remount,nosuid /var/qmail"_s,
        u"mount-nosuid"_s, u"/var/qmail is mounted nosuid"_s, {}, u"mv -f /run/saved /var/qmail/bin/qmail-queue"_s);
}

// Accounts and aliases: G1, G3.
void breakAccounts()
{
    row("a missing account", u"sed -i '/^qmailp:/d' /etc/passwd"_s, u"account-missing"_s, u"no account qmailp"_s);
    row("a wrong group", u"sed -i '/^qmailr:/s/:1001:/:1000:/' /etc/passwd"_s, u"account-group"_s, u"qmailr is nofiles"_s);
    row("one uid for two", u"cp -p /etc/passwd /run/saved; sed -i 's/^qmailp:x:[0-9]*/qmailp:x:1001/' /etc/passwd"_s,
        u"account-shared"_s, u"qmaild and qmailp"_s, u"cp /run/saved /etc/passwd"_s);
    row("capitals", u"cp -p /etc/passwd /run/saved; echo 'Berta:x:3005:3005::/home/Berta:/bin/sh' >> /etc/passwd"_s,
        u"account-uppercase"_s, u"the account Berta"_s,
        u"printf '=berta:Berta:3005:3005:/home/Berta:::\\n+berta-:Berta:3005:3005:/home/Berta:-::\\n.\\n' "
        "> /var/qmail/users/assign && /var/qmail/bin/qmail-newu"_s, u"cp /run/saved /etc/passwd; "_s + kNoAssign);
    row("no alias for root", u"rm /var/qmail/alias/.qmail-root"_s, u"alias-missing"_s, u"alias/.qmail-root"_s);
    row("no alias for postmaster", u"rm /var/qmail/alias/.qmail-postmaster"_s, u"alias-missing"_s, u".qmail-postmaster"_s);
}

// .qmail files: G17, G19, G28, G30, G32 to G34.
void breakDotQmailFiles()
{
    dotQmail("/dev/null", u"#\\n/dev/null\\n"_s, u"dotqmail-dev-null"_s, 2);
    dotQmail("an empty .qmail", {}, u"dotqmail-empty"_s, 0, u"echo '#' > /home/anna/.qmail-x"_s);
    dotQmail("DOS", u"./Maildir/\\r\\n"_s, u"dotqmail-dos"_s, 1);
    dotQmail("a .qmail others can write", u"./Maildir/\\n"_s, u"dotqmail-mode"_s, 0, {}, u"chmod 646 /home/anna/.qmail-x"_s);
    dotQmail("x bit", u"./Maildir/\\n|true\\n"_s, u"dotqmail-executable"_s, 1, {}, u"chmod 744 /home/anna/.qmail-x"_s);
    dotQmail("blank first line", u"\\n./Maildir/\\n"_s, u"dotqmail-blank-first"_s, 1);
    dotQmail("a name", u"./Maildir/\\n&Ben <ben@far.example>\\n"_s, u"dotqmail-forward"_s, 2,
             u"printf '&ben@far.example\\n' > /home/anna/.qmail-x"_s);
    row("alias's own .qmail", u"printf 'a b\\n' > /var/qmail/alias/.qmail-list"_s, u"dotqmail-forward"_s,
        u"alias/.qmail-list:1"_s, u"rm /var/qmail/alias/.qmail-list"_s);
}

// Homes: G30, G36, G70, and G2's owner.
void breakHomes()
{
    row("a home others can write", u"chmod 777 /home/anna"_s, u"home-mode"_s, u"/home/anna"_s, {}, u"chmod 755 /home/anna"_s);
    row("a home of root", u"chown root /home/anna"_s, u"home-owner"_s, u"/home/anna"_s);
    row("a Maildir of root", u"chown -R root:root /home/anna/Maildir"_s, u"maildir-owner"_s, u"/home/anna/Maildir"_s);
    row("part of a Maildir of root", u"chown root:root /home/anna/Maildir/new"_s, u"maildir-owner"_s, u"Maildir/new"_s);
    row("mail in the old place", u"echo x > /var/mail/anna"_s, u"mailbox-mismatch"_s, u"/var/mail/anna"_s, u"rm /var/mail/anna"_s);
    row("POP3 and an mbox",
        u"mkdir -p /var/qmail/supervise/pop3; printf '#!/bin/sh\\nexec true\\n' > /var/qmail/supervise/pop3/run; "
        "chmod 755 /var/qmail/supervise/pop3/run; echo ./Mailbox > /home/anna/.qmail"_s,
        u"mailbox-mismatch"_s, u"/home/anna/.qmail"_s, u"echo ./Maildir/ > /home/anna/.qmail"_s,
        u"rm -rf /var/qmail/supervise/pop3 /home/anna/.qmail"_s);
}

// Control files: G22, G23, G25, G46, G47, G56, G58.
void breakControlFiles()
{
    control("a number that is none", u"concurrencylocal"_s, u"many\\n"_s, u"control-not-a-number"_s, 1, u"back"_s);
    control("a key twice", u"smtproutes"_s, u"far.example:a.example\\nfar.example:b.example\\n"_s, u"control-duplicate"_s, 2);
    control("a line twice", u"locals"_s, u"hub.example\\n"_s, u"control-duplicate"_s, 3);
    control("a value that cannot be used", u"helohost"_s, u"my hub\\n"_s, u"control-value"_s, 1, u"back"_s);
    control("an odd value", u"concurrencyremote"_s, u"0\\n"_s, u"control-odd"_s, 1, u"back"_s);
    row("no me", u"mv /var/qmail/control/me /run/saved"_s, u"control-required"_s, u"control/me"_s, u"mv /run/saved /var/qmail/control/me"_s);
    row("no rcpthosts", u"rm /var/qmail/control/rcpthosts"_s, u"relay-open"_s, u"control/rcpthosts"_s);
    control("local and virtual", u"virtualdomains"_s, u"hub.example:anna\\n"_s, u"domain-twice"_s, 1, u"back"_s);
    row("virtual and not accepted", u"echo v.example:anna > /var/qmail/control/virtualdomains"_s, u"domain-not-accepted"_s,
        u"virtualdomains:1"_s, {},
        u"rm /var/qmail/control/virtualdomains; sed -i /v.example/d /var/qmail/control/rcpthosts"_s);
    row("tcp rules that do not compile", u"sleep 0.05; echo '192.0.2.:perhaps' >> /etc/tcp.smtp"_s, u"tcprules-line"_s,
        u"must stand allow or deny"_s, u"if grep -q perhaps /etc/tcp.smtp; then sed -i /perhaps/d /etc/tcp.smtp; fi"_s);
    control("a route to ourselves", u"smtproutes"_s, u"far.example:hub.example\\n"_s, u"route-loop"_s, 1, u"back"_s);
    control("a domain that is sent to us", u"rcpthosts"_s, u"ours.example\\n"_s, u"domain-not-local"_s, 3,
            u"echo ours.example >> /var/qmail/control/locals"_s);
}

// users/assign: G26, G56.
void breakAssign()
{
    assign("no dot", u"=anna:anna:3000:3000:/home/anna:::\\n"_s, u"assign-no-dot"_s, 0, {});
    assign("a broken line", u"=anna:anna\\n.\\n"_s, u"assign-error"_s, 1);
    assign("twice", u"=anna:anna:3000:3000:/home/anna:::\\n=anna:anna:3000:3000:/home/anna:::\\n.\\n"_s,
           u"assign-duplicate"_s, 2, {});
    assign("odd", u"=anna:anna:3000:3000:/home/anna::::x:\\n.\\n"_s, u"assign-odd"_s, 1);
    assign("an account that changed", u"=anna:anna:3001:3000:/home/other:::\\n.\\n"_s, u"assign-account"_s, 1);
}

// Certificates. Each is taken away afterwards; that there is none is a note.
void breakCertificates()
{
    const auto file = u"/var/qmail/control/servercert.pem"_s;
    const auto gone = u"rm -f "_s + file;
    const auto ctlTls = kPrograms + u"/mailwrightctl tls "_s;
    const auto made = u"(umask 077; openssl req -x509 -nodes -newkey ec -pkeyopt ec_paramgen_curve:P-256 -subj /CN=hub.example -keyout %1 "
                      "-out /run/crt %2 && cat /run/crt >> %1)"_s;
    row("a key that others read", ctlTls + u"make && chmod 644 "_s + file, u"tls-readable"_s, u"mode is 0644"_s, {}, gone);
    row("a key of somebody else", ctlTls + u"make && chown anna "_s + file, u"tls-readable"_s, u"belongs to anna"_s, {}, gone);
    row("an expired certificate", made.arg(file, u"-not_before 20250101000000Z -not_after 20250201000000Z"_s), u"tls-expired"_s,
        u"expired on 1 February 2025"_s, ctlTls + u"make"_s, gone);
    row("one that expires soon", made.arg(file, u"-days 13"_s), u"tls-expires-soon"_s, u"(in 1"_s, ctlTls + u"make"_s, gone);
    row("one that is not valid yet", made.arg(file, u"-not_before 20980101000000Z -not_after 20990201000000Z"_s), u"tls-expired"_s,
        u"valid from 1 January 2098"_s, ctlTls + u"make"_s, gone);
    row("a certificate for others", ctlTls + u"make other.example"_s, u"tls-name"_s, u"is for other.example, not for hub.example"_s,
        ctlTls + u"make"_s, gone);
    row("no certificate at all in the file", u"(umask 077; echo nothing > %1)"_s.arg(file), u"tls-unusable"_s, u"there is no certificate"_s,
        ctlTls + u"make"_s, gone);
    row("one of several", u"%1make && %1make --name b.example --days 3"_s.arg(ctlTls), u"tls-expires-soon"_s, u"servercerts/b.example.pem"_s,
        ctlTls + u"make --name b.example"_s, gone + u"; rm -r /var/qmail/control/servercerts"_s);
}

// Services: P52, G28, G29.
void breakServices()
{
    const auto script = u"/var/qmail/supervise/qmail-smtpd/run"_s;
    const auto saved = u"cp -p %1 /run/saved; "_s.arg(script);
    const auto back = u"cp -p /run/saved "_s + script;
    row("DOS in a run script", saved + u"sed -i 's/$/\\r/' "_s + script, u"service-dos"_s, script, {}, back);
    row("a run script without x", u"chmod 644 "_s + script, u"service-script"_s, script);
    row("a run script of anna", u"chown anna "_s + script, u"service-script"_s, script);
    row("a missing run script", u"rm /var/qmail/supervise/qmail-queued/run"_s, u"service-script"_s, u"qmail-queued/run"_s);
    row("an unguarded run script", saved + u"sed -i '/^for needed/,/^done/d' "_s + script, u"service-unguarded"_s, script, back);
    row("softlimit", saved + u"sed -i 's/^exec env/exec softlimit -m 2000000 env/' "_s + script, u"service-softlimit"_s,
        u"cannot even be loaded"_s, {}, back);
    row("a service that was stopped", u"svc -d /var/qmail/service/qmail-send; sleep 0.3"_s, u"service-down"_s, u"qmail-send"_s);
    row("a service nobody scans", u"rm /var/qmail/service/qmail-queued"_s, u"service-unscanned"_s, u"service/qmail-queued"_s);
}

// The network and other servers: G14, G53.
void breakTheNetwork()
{
    row("for this machine alone", u"echo 127.0.0.1:25 > /var/qmail/control/smtplisten"_s, u"network-local-only"_s,
        u"smtplisten"_s, u"echo '[::]:25' > /var/qmail/control/smtplisten"_s);
    row("nothing listens", u"echo 192.0.2.99:2599 > /var/qmail/control/smtplisten"_s, u"network-not-listening"_s,
        u"nothing listens on port 2599"_s, u"echo '[::]:25' > /var/qmail/control/smtplisten"_s);
    row("another server is installed", u"touch /usr/sbin/exim4"_s, u"mta-installed"_s, u"/usr/sbin/exim4"_s, u"rm /usr/sbin/exim4"_s);
    row("another server runs", u"cp /bin/sleep /run/exim4; /run/exim4 1000 > /dev/null 2>&1 & echo $! > /run/exim4.pid"_s,
        u"mta-running"_s, u"Exim runs on this machine"_s, u"kill $(cat /run/exim4.pid)"_s);
    row("another sendmail", u"ln -sfn /bin/true /usr/sbin/sendmail"_s, u"sendmail-link"_s, u"/usr/sbin/sendmail"_s);
}

} // namespace

class tst_Doctor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aHealthyHubIsCongratulated(); // rows: P53 G14
    void strangersAreRefused();
    void breaks_data();
    void breaks(); // rows: P46 P52 G1 G3 G17 G19 G22 G23 G25 G26 G28 G29 G30 G32 G33 G34 G36 G46 G47 G53 G55 G56 G58 G70
    void commandsForFilesOfPeople();
    void compilesWhatIsSaved_data();
    void compilesWhatIsSaved(); // rows: G24 G25 G26
    void stickyHomesGetAnHour();          // rows: G31
    void thePortIsTaken();                // rows: R10 G53
    void generatedScriptsRefuse_data();
    void generatedScriptsRefuse(); // rows: P52
    void otherScriptsAreJudged_data();
    void otherScriptsAreJudged(); // rows: P52
    void ipv6IsNotForgotten();            // rows: B8
    void aPrivateHub();                   // rows: P53
    void cleanupTestCase() { ctl({u"hub"_s, u"stop"_s}); }

private:
    std::unique_ptr<Background> m_helper;
    std::unique_ptr<DnsServer> m_dns;
};

void tst_Doctor::initTestCase()
{
    makePrivate("/usr/sbin");
    // The test machine may have another mail server; this hub's machine has none.
    for (const char *other : {"/usr/lib/postfix", "/usr/lib/sm.bin"}) {
        if (QFile::exists(QLatin1String(other)))
            QVERIFY(::mount("mailwright", other, "tmpfs", 0, "mode=755") == 0);
    }
    for (const auto *other : {"exim4", "exim", "smtpd", "courieresmtpd"})
        QFile::remove(u"/usr/sbin/"_s + QLatin1String(other));
    QVERIFY(::mount("mailwright", "/var/log", "tmpfs", 0, "mode=755") == 0);
    QVERIFY(::mount("mailwright", "/var/mail", "tmpfs", 0, "mode=755") == 0);
    m_dns = std::make_unique<DnsServer>();
    m_dns->set("ours.example", {.mx = {{10, "hub.example"}}});
    m_dns->set("hub.example", {.addresses = {"127.0.0.1"}});
    SystemHub::addPerson(u"anna"_s);
    for (const auto *part : {"queue", "control", "alias", "supervise"})
        QDir(u"/var/qmail/"_s + QLatin1String(part)).removeRecursively();
    const auto made = run({kPrograms + u"/mailwrightd"_s, u"--create"_s, u"--host"_s, u"hub.example"_s});
    QVERIFY2(made.code == 0, made.errors.constData());
    m_helper = std::make_unique<Background>(QStringList{kPrograms + u"/mailwrightd"_s});
    QVERIFY(waitUntil([] { return listens(25) && takesMail(); }, 20'000));
    QVERIFY(makePrivate(u"/usr/sbin"_s));
    shell(u"ln -sfn /var/qmail/bin/sendmail /usr/sbin/sendmail"_s);
    QVERIFY2(becomesHealthy(), look().text);
}

void tst_Doctor::aHealthyHubIsCongratulated()
{
    QElapsedTimer timer;
    RunResult result;
    // Its own time is the shortest that is seen.
    const auto isQuick = [&] {
        timer.start();
        result = ctl({u"doctor"_s});
        return timer.elapsed() < 2000 && result.code == 0;
    };
    QVERIFY2(waitUntil(isQuick, 10'000), QByteArray::number(timer.elapsed()) + " ms: " + result.output + result.errors);
    QVERIFY2(result.output.contains("Congratulations: nothing is wrong with this hub."), result.output);
    // What cannot be known from here is said, and is no problem.
    QVERIFY2(result.output.contains("cannot be seen from here"), result.output);
    QVERIFY2(!result.output.contains("\n! ") && !result.output.startsWith("! "), result.output);
}

void tst_Doctor::strangersAreRefused()
{
    const auto result = ctl({u"doctor"_s}, kStranger);
    QCOMPARE(result.code, 1);
    QVERIFY2(result.errors.contains("the right to view is missing"), result.errors);
}

void tst_Doctor::breaks_data()
{
    for (const auto *column : {"harm", "id", "place", "remedy", "after"})
        QTest::addColumn<QString>(column);
    breakTheTree();
    breakAccounts();
    breakDotQmailFiles();
    breakHomes();
    breakControlFiles();
    breakAssign();
    breakCertificates();
    breakServices();
    breakTheNetwork();
}

void tst_Doctor::breaks()
{
    QFETCH(QString, harm);
    QFETCH(QString, id);
    QFETCH(QString, place);
    QFETCH(QString, remedy);
    QFETCH(QString, after);
    QFile::remove(u"/run/saved"_s);
    const auto done = shell(harm);
    QVERIFY2(done.code == 0, done.errors);
    Seen seen;
    const bool isFound = waitUntil([&] { return (seen = look()).ids == QStringList{id}; }, 4'000);
    // The same command again until nothing is left: a finding may hide the next one.
    const bool isHealed = waitUntil(
        [&] {
            const auto now = look();
            auto command = remedy;
            if (command.isEmpty() && !now.findings.isEmpty())
                command = now.findings.first()["command"_L1].toString();
            return now.code == 0 || (shell(command).code == 0 && look().code == 0);
        },
        8'000);
    const auto last = look();
    shell(after);
    QVERIFY2(isFound, "expected " + id.toUtf8() + " alone, saw " + seen.text);
    QCOMPARE(seen.code, 1);
    const auto first = seen.findings.first();
    const auto described =
        u"%1:%2 %3"_s.arg(first["file"_L1].toString()).arg(first["line"_L1].toInt()).arg(first["what"_L1].toString());
    QVERIFY2(described.contains(place), described.toUtf8());
    QVERIFY2(isHealed, "not mended: " + last.text);
    QVERIFY2(becomesHealthy(), look().text);
}

void tst_Doctor::compilesWhatIsSaved_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("compiled");
    QTest::addColumn<QByteArray>("line");   // that is put before the others
    QTest::addColumn<QByteArray>("key");    // that the compiled file has for it
    QTest::addColumn<QByteArray>("broken"); // a whole content that does not compile; empty: everything does
    QTest::newRow("morercpthosts") << u"/var/qmail/control/morercpthosts"_s << u"/var/qmail/control/morercpthosts.cdb"_s
                                   << QByteArray("More.example\n") << QByteArray("more.example") << QByteArray();
    QTest::newRow("assign") << u"/var/qmail/users/assign"_s << u"/var/qmail/users/cdb"_s
                            << QByteArray("=annie:anna:3000:3000:/home/anna:::\n") << QByteArray("!annie")
                            << QByteArray("=anny:anna:3000:3000:/home/anna:::\n");
    QTest::newRow("tcp rules") << u"/etc/tcp.smtp"_s << u"/etc/tcp.smtp.cdb"_s << QByteArray("192.0.2.7:deny\n")
                               << QByteArray("192.0.2.7") << QByteArray("192.0.2.8:perhaps\n");
}

// Nobody runs qmail-newmrh, qmail-newu or tcprules here: mailwrightd does what they do when a file was saved.
void tst_Doctor::compilesWhatIsSaved()
{
    QFETCH(QString, path);
    QFETCH(QString, compiled);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, broken);
    const bool isThere = QFile::exists(path);
    const auto before = isThere ? readFile(path) : path.endsWith("assign"_L1) ? QByteArray(".\n") : QByteArray();
    writeFile(path, line + before);
    QVERIFY(waitUntil([&] { return QFile::exists(compiled) && readFile(compiled).contains(key); }, 5'000));
    QVERIFY(QFileInfo(compiled).permissions() & QFile::ReadOther);
    QVERIFY2(becomesHealthy(), look().text);
    if (!broken.isEmpty()) {
        writeFile(path, broken);
        QTest::qWait(500);
        QVERIFY(readFile(compiled).contains(key)); // what held before holds
        QCOMPARE(look().code, 1);
    }
    writeFile(path + u".saved"_s, before); // as editors do
    shell(u"mv %1.saved %1"_s.arg(path));
    QVERIFY(waitUntil([&] { return !readFile(compiled).contains(key); }, 5'000));
    if (!isThere)
        shell(u"rm -f %1; while pgrep -x mailwright-chan; do sleep 0.1; done; rm -f %2"_s.arg(path, compiled));
    QVERIFY2(becomesHealthy(), look().text);
}

// Between the advice and the command anna can put a link in the file's place.
void tst_Doctor::commandsForFilesOfPeople()
{
    const auto command = [] { return look().findings.value(0)["command"_L1].toString(); };
    shell(u"umask 022; echo ./Maildir/ > /home/anna/.qmail-x; chmod 646 /home/anna/.qmail-x"_s);
    QCOMPARE(command(), QString()); // as root's file in her directory; only she can mend that safely
    shell(u"chown anna /home/anna/.qmail-x"_s);
    QString advice;
    QVERIFY2(waitUntil([&] { return (advice = command()).contains(u"chmod 0644 /home/anna/.qmail-x"_s); }, 8'000), qPrintable(advice));
    shell(u"echo hash > /run/secret; chmod 600 /run/secret; ln -sf /run/secret /home/anna/.qmail-x"_s);
    QVERIFY(shell(advice).code != 0);
    QCOMPARE(run({u"stat"_s, u"-c"_s, u"%a"_s, u"/run/secret"_s}).output, QByteArray("600\n"));
    QFile::remove(u"/home/anna/.qmail-x"_s);
    QVERIFY(becomesHealthy());
}

// A home is made sticky to edit in it; only one that was forgotten is a problem, as the unit test of lintHome shows.
void tst_Doctor::stickyHomesGetAnHour()
{
    shell(u"chmod +t /home/anna"_s);
    QVERIFY2(becomesHealthy(), look().text);
    shell(u"chmod -t /home/anna"_s);
}

void tst_Doctor::thePortIsTaken()
{
    const auto smtpd = u"/var/qmail/service/qmail-smtpd"_s;
    shell(u"svc -d "_s + smtpd);
    QVERIFY(waitUntil([] { return !listens(25); }, 10'000));
    {
        shell(u"cp $(command -v perl) /run/otherd"_s);
        Background other({u"/run/otherd"_s, u"-MIO::Socket::INET"_s, u"-e"_s,
                          u"$s = IO::Socket::INET->new(LocalAddr => '0.0.0.0', LocalPort => 25, Listen => 5, ReuseAddr => 1) or die; "
                          "sleep 100"_s});
        QVERIFY(waitUntil([] { return listens(25); }, 10'000));
        shell(u"svc -u "_s + smtpd);
        Seen seen;
        QVERIFY2(waitUntil([&] { return (seen = look()).ids.contains(u"network-port-taken"_s); }, 10'000), seen.text);
        QVERIFY2(seen.text.contains("port 25 on 0.0.0.0 is taken by otherd (process "), seen.text);
    }
    shell(u"svc -u "_s + smtpd);
    QVERIFY(waitUntil([] { return listens(25); }, 15'000));
    QVERIFY2(becomesHealthy(), look().text);
}

void tst_Doctor::generatedScriptsRefuse_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isRemoved");
    for (const auto *name : {"rcpthosts", "me", "smtplisten"}) {
        QTest::addRow("%s missing", name) << QString::fromLatin1(name) << true;
        QTest::addRow("%s empty", name) << QString::fromLatin1(name) << false;
    }
}

// The very run script that --create made.
void tst_Doctor::generatedScriptsRefuse()
{
    QFETCH(QString, file);
    QFETCH(bool, isRemoved);
    const auto path = u"/var/qmail/control/"_s + file;
    shell(u"cp -p %1 /run/saved"_s.arg(path));
    shell(isRemoved ? u"rm "_s + path : u": > "_s + path);
    // The script waits ten seconds so that supervise does not start it each second; the test does not.
    const auto started = shell(u"sed 's/sleep 10/sleep 0/' /var/qmail/supervise/qmail-smtpd/run > /run/script; timeout 30 sh /run/script"_s);
    shell(u"cp -p /run/saved "_s + path);
    QVERIFY2(becomesHealthy(), look().text); // the server has read it again
    QCOMPARE(started.code, 1);
    QVERIFY2(started.output.contains("not started: " + path.toUtf8() + " is missing or empty"), started.output + started.errors);
}

void tst_Doctor::otherScriptsAreJudged_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("missing"); // what the finding names; empty: nothing is wrong
    const QByteArray head = "#!/bin/sh\nexec 2>&1\nUSERID=$(id -u qmaild)\nGROUPID=$(id -g qmaild)\n"
                            "LIMIT=$(head -n 1 /var/qmail/control/concurrencyincoming)\n"
                            "HOSTNAME=$(head -n 1 /var/qmail/control/me)\n";
    const QByteArray values = "if [ -z \"$USERID\" -o -z \"$GROUPID\" -o -z \"$LIMIT\" -o -z \"$HOSTNAME\" ]; then\n"
                              "    echo a value is missing\n    exit 1\nfi\n";
    const QByteArray hosts = "if [ ! -f /var/qmail/control/rcpthosts ]; then\n    echo no rcpthosts\n    exit 1\nfi\n";
    const QByteArray tail = "exec tcpserver -v -R -l \"$HOSTNAME\" -x /etc/tcp.smtp.cdb -c \"$LIMIT\" "
                            "-u \"$USERID\" -g \"$GROUPID\" 0 2599 /var/qmail/bin/qmail-smtpd\n";
    QTest::newRow("as in Life with qmail") << head + values + hosts + tail << QByteArray();
    QTest::newRow("without rcpthosts") << head + values + tail << QByteArray("control/rcpthosts");
    QTest::newRow("without values") << head + hosts + tail << QByteArray("$USERID, $GROUPID, $LIMIT, $HOSTNAME");
    QTest::newRow("only a comment") << head + values + "# rcpthosts\n" + tail << QByteArray("control/rcpthosts");
}

void tst_Doctor::otherScriptsAreJudged()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, missing);
    const auto path = u"/var/qmail/supervise/smtpd2/run"_s;
    writeFile(path, script, 0755);
    Seen seen;
    const auto wanted = missing.isEmpty() ? QStringList() : QStringList{u"service-unguarded"_s};
    const int code = missing.isEmpty() ? 0 : 1;
    const bool isJudged = waitUntil([&] { return (seen = look()).ids == wanted && seen.code == code; }, 8'000);
    QDir(u"/var/qmail/supervise/smtpd2"_s).removeRecursively();
    QVERIFY2(isJudged, seen.text);
    if (!missing.isEmpty()) {
        const auto what = seen.findings.first()["what"_L1].toString();
        QVERIFY2(what.endsWith(u": "_s + QString::fromUtf8(missing)), what.toUtf8());
    }
}

void tst_Doctor::ipv6IsNotForgotten()
{
    const auto said = [](const QByteArray &what) { return waitUntil([&] { return ctl({u"doctor"_s}).output.contains(what); }, 8'000); };
    shell(u"ip addr add 2001:db8::25/128 dev lo nodad; echo 0.0.0.0:25 > /var/qmail/control/smtplisten"_s);
    QVERIFY2(said("this machine has the IPv6 address 2001:db8::25, and SMTP is offered on IPv4 alone"), ctl({u"doctor"_s}).output);
    shell(u"echo '[::]:25' > /var/qmail/control/smtplisten"_s);
    QVERIFY(waitUntil([] { return !ctl({u"doctor"_s}).output.contains("IPv4 alone"); }, 8'000));
    shell(u"ip addr del 2001:db8::25/128 dev lo"_s);
    QVERIFY2(becomesHealthy(), look().text);
}

void tst_Doctor::aPrivateHub()
{
    const auto home = u"/home/bench/hub"_s;
    run({u"chown"_s, u"-R"_s, u"bench:"_s, u"/home/bench"_s});
    const auto made = run({kPrograms + u"/mailwrightd"_s, u"--create"_s, u"--home"_s, home, u"--host"_s, u"hub.example"_s,
                           u"--person"_s, u"anna"_s},
                          {.user = kBench});
    QVERIFY2(made.code == 0, made.errors);
    const Background helper({kPrograms + u"/mailwrightd"_s, u"--home"_s, home}, {.user = kBench});
    const QStringList options{u"--home"_s, home};
    QVERIFY2(waitUntil([&] { return look(options, kBench).code == 0; }, 20'000), look(options, kBench).text);
    QVERIFY(ctl(options + QStringList{u"doctor"_s}, kBench).output.contains("Congratulations"));
    run({u"chmod"_s, u"755"_s, home + u"/queue/intd"_s});
    writeFile(home + u"/people/anna/.qmail"_s, "/dev/null\n");
    Seen sick;
    const QStringList wrong{u"dotqmail-dev-null"_s, u"tree-mode"_s};
    QVERIFY2(waitUntil([&] { return (sick = look(options, kBench)).ids == wrong; }, 8'000), sick.text);
    run({u"chown"_s, u"bench:"_s, home + u"/people/anna/.qmail"_s});
    for (const auto &finding : sick.findings)
        QCOMPARE(run({u"sh"_s, u"-c"_s, finding["command"_L1].toString()}, {.user = kBench}).code, 0);
    QVERIFY2(becomesHealthy(options, kBench), look(options, kBench).text);
    // A service for users without what it needs.
    const auto as = [&](const QString &command) { return run({u"sh"_s, u"-c"_s, command}, {.user = kBench, .directory = home}).code; };
    QCOMPARE(as(u"echo '[::]:1587' > control/submissionlisten"_s), 0);
    // The helper makes the service meanwhile, which is one finding less.
    const auto finds = [&](const QString &id) { return waitUntil([&] { return look(options, kBench).ids.contains(id); }, 8'000); };
    QVERIFY2(finds(u"submission-nobody"_s), look(options, kBench).text);
    QCOMPARE(as(u"mv control/servercert.pem saved"_s), 0);
    QVERIFY2(finds(u"tls-needed"_s), look(options, kBench).text);
    QCOMPARE(as(u"umask 077; mv saved control/servercert.pem; echo 'anna:x' > users/passwords"_s), 0);
    QCOMPARE(as(kPrograms + u"/mailwrightd --create --home "_s + home), 0);
    QVERIFY2(waitUntil([&] { return look(options, kBench).code == 0; }, 20'000), look(options, kBench).text);
    QCOMPARE(ctl(options + QStringList{u"hub"_s, u"stop"_s}, kBench).code, 0);
}

MW_SANDBOX_TEST_MAIN(tst_Doctor)
#include "tst_Doctor.moc"

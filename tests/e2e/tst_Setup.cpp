// SPDX-License-Identifier: GPL-3.0-or-later
// A hub made where there is none: the helper answers in an empty home, says what is in the way, and one command makes the
// hub, records it and starts its services, which come and go by commands then. As root and as an ordinary user.
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include "shared/rpc/Domains.h"
#include "shared/rpc/Packed.h"
#include "shared/rpc/Socket.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <csignal>
#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

const QString kHome = u"/var/qmail"_s;
const QString kPrograms = QString::fromLatin1(kSandboxPrograms);
constexpr uid_t kBench = 2000;
const QString kPrivate = u"/home/bench/it's a hub"_s;

RunResult ctl(const QStringList &arguments, uid_t user = 0)
{
    return run(QStringList{kPrograms + u"/mailwrightctl"_s} + arguments, {.user = user});
}

QJsonObject json(const QStringList &arguments, uid_t user = 0)
{
    return QJsonDocument::fromJson(ctl(QStringList{u"--json"_s} + arguments, user).output).object();
}

// Of the findings, those of a kind, by subject.
QStringList found(const QJsonObject &look, const QString &kind, bool blocks)
{
    QStringList out;
    for (const auto &finding : look["findings"_L1].toArray()) {
        if (finding["kind"_L1].toString() == kind && finding["blocks"_L1].toBool() == blocks)
            out << finding["subject"_L1].toString();
    }
    return out;
}

QByteArray everythingIn(const QString &home)
{
    return run({u"sh"_s, u"-c"_s, u"cd \"$0\" && find . -path ./changes -prune -o -path ./run -prune -o -type f -newer /gold/mark -print"_s, home}).output;
}

QString newestTitle(const QStringList &where = {}, uid_t user = 0)
{
    return json(where + QStringList{u"history"_s, u"list"_s}, user)["entries"_L1][0]["title"_L1].toString();
}

bool send(const QString &to, quint16 port)
{
    return run({u"swaks"_s, u"--server"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(port), u"--from"_s, u"joe@far.example"_s, u"--to"_s,
                to, u"--helo"_s, u"far.example"_s, u"--silent"_s, u"3"_s})
               .code == 0;
}

} // namespace

class tst_Setup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anEmptyHomeAnswers();
    void whatIsInTheWay();
    void wrongRequestsMakeNothing_data();
    void wrongRequestsMakeNothing();
    void oneCommandMakesTheHub();
    void mailFlows();
    void servicesComeAndGo();
    void aServiceFollowsItsControlFile();
    void certificatesAndPasswordsAreChanges();
    void mailFlowsOnWhileTheHelperIsDead();
    void privateFromNothing();
    void createAddsWhatIsMissing();
    void createOffersWhatIsAskedFor(); // rows: G51
    void cleanupTestCase();

private:
    std::unique_ptr<Background> m_helper;
};

void tst_Setup::initTestCase()
{
    QVERIFY(::mount("mailwright", "/var/log", "tmpfs", 0, "mode=755") == 0);
    QVERIFY(run({u"sh"_s, u"-c"_s, u"rm -rf /var/qmail/* /etc/tcp.smtp* && touch /gold/mark"_s}).code == 0);
    QVERIFY(run({kPrograms + u"/maildirmake"_s, u"/home/bench/Maildir"_s}, {.user = kBench}).code == 0);
    m_helper = std::make_unique<Background>(QStringList{kPrograms + u"/mailwrightd"_s});
    QVERIFY2(waitUntil([] { return ctl({u"setup"_s, u"look"_s}).code == 0; }, 15'000), m_helper->output());
}

void tst_Setup::anEmptyHomeAnswers()
{
    const auto status = json({u"status"_s});
    QVERIFY(status.contains("setUp"_L1) && !status["setUp"_L1].toBool());
    for (const QStringList &command : {QStringList{u"queue"_s, u"list"_s}, {u"domain"_s, u"add"_s, u"x.example"_s, u"--local"_s}, {u"service"_s, u"list"_s}, {u"history"_s, u"list"_s}}) {
        const auto refused = ctl(command);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains("There is no hub in /var/qmail yet") && refused.errors.contains("mailwrightctl setup create"), refused.errors);
    }
    const auto varlink = run({u"varlinkctl"_s, u"call"_s, u"/run/mailwright/helper.sock"_s, u"org.mailwright.Domains.List"_s, u"{}"_s});
    if (varlink.code != -1)
        QVERIFY2(varlink.errors.contains("org.mailwright.Error.NotSetUp"), varlink.errors);
    const auto look = json({u"setup"_s, u"look"_s});
    QCOMPARE(look["state"_L1].toString(), u"empty"_s);
    QVERIFY(found(look, u"account"_s, true).isEmpty() && found(look, u"group"_s, true).isEmpty() && found(look, u"otherServer"_s, false).isEmpty());
    QVERIFY(!look["hostName"_L1].toString().isEmpty());
    QStringList people;
    for (const auto &person : look["people"_L1].toArray())
        people << person["name"_L1].toString();
    QVERIFY2(people.contains(u"bench"_s) && !people.contains(u"alias"_s), qPrintable(people.join(u' ')));
    QVERIFY(everythingIn(kHome).isEmpty());
}

void tst_Setup::whatIsInTheWay()
{
    const Background other({u"tcpserver"_s, u"-RHl0"_s, u"0"_s, u"25"_s, u"cat"_s});
    QVERIFY(waitUntil([] { return listens(25); }, 5'000));
    const auto accounts = readFile(u"/etc/passwd"_s);
    const auto without = run({u"grep"_s, u"-v"_s, u"^qmails:"_s, u"/etc/passwd"_s}).output;
    writeFile(u"/etc/passwd"_s, without);
    const auto look = json({u"setup"_s, u"look"_s});
    QCOMPARE(found(look, u"otherServer"_s, false), QStringList{u"tcpserver"_s});
    QCOMPARE(found(look, u"account"_s, true), QStringList{u"qmails"_s});
    const auto refused = ctl({u"setup"_s, u"create"_s, u"hub.example"_s});
    writeFile(u"/etc/passwd"_s, accounts);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.errors.contains("installer/users"), refused.errors);
    QVERIFY(everythingIn(kHome).isEmpty());
    writeFile(u"/etc/tcp.smtp"_s, ":allow\n");
    QCOMPARE(found(json({u"setup"_s, u"look"_s}), u"olderTree"_s, false), QStringList{u"/etc/tcp.smtp"_s});
    QVERIFY(QFile::remove(u"/etc/tcp.smtp"_s));
}

void tst_Setup::wrongRequestsMakeNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a host with a slash") << QStringList{u"a/b"_s};
    QTest::newRow("no port") << QStringList{u"hub.example"_s, u"--smtp"_s, u"127.0.0.1"_s};
    QTest::newRow("a shell in the address") << QStringList{u"hub.example"_s, u"--pop3"_s, u"$(id):25"_s};
    QTest::newRow("nobody") << QStringList{u"hub.example"_s, u"--person"_s, u"ghost"_s};
}

void tst_Setup::wrongRequestsMakeNothing()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(ctl(QStringList{u"setup"_s, u"create"_s} + arguments).code, 1);
    QVERIFY(everythingIn(kHome).isEmpty());
}

void tst_Setup::oneCommandMakesTheHub()
{
    const QStringList command{u"setup"_s, u"create"_s, u"hub.example"_s, u"--smtp"_s, u"127.0.0.1:25"_s, u"--person"_s, u"bench"_s, u"--note"_s, u"the first"_s};
    const auto preview = ctl(command + QStringList{u"--preview"_s});
    QVERIFY2(preview.code == 0 && preview.output.contains("+hub.example") && !preview.output.contains("PRIVATE KEY"), preview.output + preview.errors);
    QVERIFY(everythingIn(kHome).isEmpty());
    const auto made = ctl(command);
    QVERIFY2(made.code == 0, made.output + made.errors);
    QVERIFY2(made.output.contains("Change 1: Make the hub hub.example.") && !made.output.contains("unless you confirm"), made.output);
    QVERIFY2(waitUntil([] { return listens(25); }, 20'000), m_helper->output());
    QVERIFY(json({u"status"_s})["setUp"_L1].toBool());
    QCOMPARE(json({u"status"_s})["supervisor"_L1].toString(), u"running"_s);
    const auto history = json({u"history"_s, u"list"_s})["entries"_L1].toArray();
    QCOMPARE(history.size(), 1);
    QCOMPARE(history[0]["kind"_L1].toString(), u"begin"_s);
    QCOMPARE(history[0]["note"_L1].toString(), u"the first"_s);
    const auto shown = ctl({u"history"_s, u"show"_s, u"1"_s}).output;
    QVERIFY2(shown.contains("control/rcpthosts") && shown.contains("services/qmail-send/run") && !shown.contains("PRIVATE KEY"), shown);
    QCOMPARE(json({u"setup"_s, u"look"_s})["state"_L1].toString(), u"hub"_s);
    QVERIFY(found(json({u"setup"_s, u"look"_s}), u"otherServer"_s, false).isEmpty());
    const auto undone = ctl({u"undo"_s});
    QCOMPARE(undone.code, 1);
    QCOMPARE(run({kPrograms + u"/mailwrightd"_s, u"--create"_s}).code, 0);
    QCOMPARE(json({u"history"_s, u"list"_s})["entries"_L1].toArray().size(), 1);
    // The services begin when the answer has come.
    const auto isWhole = [] {
        return !processesNamed("qmail-send").isEmpty() && listensAtSocket("/queue/lock/rcpt") && listensAtSocket("/queue/lock/submit");
    };
    QVERIFY(waitUntil(isWhole, 20'000));
    const auto doctor = ctl({u"doctor"_s}).output;
    QVERIFY2(!doctor.contains("PROBLEM"), doctor);
}

void tst_Setup::mailFlows()
{
    QVERIFY(waitUntil([] { return send(u"postmaster@hub.example"_s, 25); }, 15'000));
    QVERIFY(waitForMessages(u"/home/bench/Maildir"_s, 1));
}

void tst_Setup::servicesComeAndGo()
{
    QVERIFY2(ctl({u"service"_s, u"offers"_s}).output.contains("qmail-pop3d"), "offered");
    const auto enabled = ctl({u"service"_s, u"enable"_s, u"qmail-pop3d"_s, u"127.0.0.1:110"_s, u"--keep"_s});
    QVERIFY2(enabled.code == 0 && enabled.output.contains("done    qmail-pop3d begins"), enabled.output + enabled.errors);
    QVERIFY(waitUntil([] { return listens(110); }, 10'000));
    const auto disabled = ctl({u"service"_s, u"disable"_s, u"qmail-pop3d"_s, u"--keep"_s});
    QVERIFY2(disabled.code == 0 && disabled.output.contains("done    qmail-pop3d ends"), disabled.output + disabled.errors);
    QVERIFY(!listens(110) && !QFile::exists(kHome + u"/control/pop3listen"_s) && !QFileInfo(kHome + u"/service/qmail-pop3d"_s).isSymLink());
    const auto undone = ctl({u"undo"_s, u"--keep"_s});
    QVERIFY2(undone.code == 0, undone.output + undone.errors);
    QVERIFY(waitUntil([] { return listens(110); }, 15'000));

    QVERIFY(ctl({u"service"_s, u"disable"_s, u"qmail-smtpd"_s, u"--preview"_s}).output.contains("because it changes where the hub listens"));
    const auto stopped = ctl({u"service"_s, u"disable"_s, u"qmail-smtpd"_s, u"--keep"_s});
    QVERIFY2(stopped.code == 0, stopped.output + stopped.errors);
    QVERIFY(!listens(25) && QFile::exists(kHome + u"/supervise/qmail-smtpd/down"_s));
    const auto started = ctl({u"service"_s, u"enable"_s, u"qmail-smtpd"_s});
    QVERIFY2(started.code == 0, started.output + started.errors);
    QVERIFY(waitUntil([] { return listens(25); }, 10'000) && !QFile::exists(kHome + u"/supervise/qmail-smtpd/down"_s));
    QCOMPARE(ctl({u"service"_s, u"enable"_s, u"sshd"_s}).code, 1);
    QCOMPARE(ctl({u"service"_s, u"enable"_s, u"qmail-smtpd"_s, u"everywhere"_s}).code, 1);
}

// By an editor as by a command: the link is made and removed by the changes of the configuration, and recorded.
void tst_Setup::aServiceFollowsItsControlFile()
{
    writeFile(kHome + u"/control/submissionlisten"_s, "127.0.0.1:587\n");
    QVERIFY2(waitUntil([] { return listens(587); }, 20'000), m_helper->output());
    // It listens before the change that began it has been recorded.
    QVERIFY2(waitUntil([] { return newestTitle().contains(u"qmail-submission begins"_s); }, 10'000), qPrintable(newestTitle()));
    QVERIFY(QFile::remove(kHome + u"/control/submissionlisten"_s));
    QVERIFY(waitUntil([] { return !listens(587) && !QFileInfo(kHome + u"/service/qmail-submission"_s).isSymLink(); }, 20'000));
    const auto set = ctl({u"control"_s, u"set"_s, u"submissionlisten"_s, u"127.0.0.1:1587"_s, u"--keep"_s});
    QVERIFY2(set.code == 0 && set.output.contains("services/qmail-submission/link is written"), set.output + set.errors);
    QVERIFY(waitUntil([] { return listens(1587); }, 10'000));
    const auto undone = ctl({u"undo"_s, u"--keep"_s});
    QVERIFY2(undone.code == 0 && undone.output.contains("qmail-submission ends"), undone.output + undone.errors);
}

void tst_Setup::certificatesAndPasswordsAreChanges()
{
    const auto before = readFile(kHome + u"/control/servercert.pem"_s);
    const auto made = ctl({u"tls"_s, u"make"_s, u"hub.example,mail.hub.example"_s});
    QVERIFY2(made.code == 0 && !made.output.contains("PRIVATE"), made.output + made.errors);
    QVERIFY(readFile(kHome + u"/control/servercert.pem"_s) != before);
    const auto undone = ctl({u"undo"_s});
    QVERIFY2(undone.code == 0, undone.output + undone.errors);
    QCOMPARE(readFile(kHome + u"/control/servercert.pem"_s), before);
    QVERIFY(ctl({u"tls"_s, u"make"_s, u"--name"_s, u"other.example"_s}).code == 0 && ctl({u"tls"_s, u"show"_s}).output.contains("servercerts/other.example.pem"));
    QVERIFY(ctl({u"tls"_s, u"remove"_s, u"--name"_s, u"other.example"_s}).code == 0 && !QFile::exists(kHome + u"/control/servercerts/other.example.pem"_s));
    const auto set = run({kPrograms + u"/mailwrightctl"_s, u"password"_s, u"set"_s, u"anna@hub.example"_s}, {.input = "correct horse battery\n"});
    QVERIFY2(set.code == 0, set.output + set.errors);
    const auto all = run({u"grep"_s, u"-rl"_s, u"correct horse"_s, kHome}).output;
    QVERIFY2(all.isEmpty(), all);
    QVERIFY(!ctl({u"history"_s, u"show"_s, QString::number(json({u"history"_s, u"list"_s})["entries"_L1][0]["id"_L1].toInteger())}).output.contains("SCRAM"));
    QCOMPARE(run({u"stat"_s, u"-c"_s, u"%a %u"_s, kHome + u"/users/smtppasswords"_s}).output, "600 0\n");
    QVERIFY(ctl({u"undo"_s}).code == 0 && !QFile::exists(kHome + u"/users/smtppasswords"_s));
}

// The helper and the process that changes something die in the middle; mail is taken and delivered meanwhile, and the next
// start says what it made of the change.
void tst_Setup::mailFlowsOnWhileTheHelperIsDead()
{
    m_helper->kill();
    mw::rpc::domains::Add::Request request;
    request.domain = "new.example";
    request.kind = mw::rpc::domains::Kind::Local;
    const auto killed = run({u"strace"_s, u"-qqq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace=renameat"_s, u"-e"_s, u"inject=renameat:signal=KILL:when=3"_s,
                             kPrograms + u"/mailwright-changes"_s, kHome, u"/run/mailwright/helper.sock"_s, kHome + u"/service"_s,
                             QString::fromStdString(mw::rpc::fullName<mw::rpc::domains::Add>()), u"0"_s, u"root"_s, u"owner"_s, u"configure"_s, QString()},
                            {.input = QByteArray::fromStdString(mw::rpc::packed(request))});
    QCOMPARE(killed.code, 128 + SIGKILL);
    QVERIFY(QFile::exists(kHome + u"/changes/journal"_s));
    const auto messages = maildirMessages(u"/home/bench/Maildir"_s).size();
    QVERIFY(send(u"postmaster@hub.example"_s, 25));
    QVERIFY(waitForMessages(u"/home/bench/Maildir"_s, messages + 1));
    m_helper = std::make_unique<Background>(QStringList{kPrograms + u"/mailwrightd"_s});
    QVERIFY(waitUntil([] { return ctl({u"status"_s}).code == 0; }, 15'000));
    const auto said = m_helper->output();
    QVERIFY2(said.contains("was interrupted and is finished now") || said.contains("was interrupted before it began"), said);
    QCOMPARE(readFile(kHome + u"/control/locals"_s).contains("new.example"), readFile(kHome + u"/control/rcpthosts"_s).contains("new.example"));
    QVERIFY(listens(25) && !QFile::exists(kHome + u"/changes/journal"_s));
}

void tst_Setup::privateFromNothing()
{
    const QStringList where{u"--home"_s, kPrivate};
    Background helper({kPrograms + u"/mailwrightd"_s, u"--home"_s, kPrivate}, {.user = kBench});
    QVERIFY2(waitUntil([&] { return ctl(where + QStringList{u"setup"_s, u"look"_s}, kBench).code == 0; }, 15'000), helper.output());
    QCOMPARE(ctl(where + QStringList{u"queue"_s, u"list"_s}, kBench).code, 1);
    QCOMPARE(json(where + QStringList{u"setup"_s, u"look"_s}, kBench)["state"_L1].toString(), u"empty"_s);
    const auto made = ctl(where + QStringList{u"setup"_s, u"create"_s, u"mine.example"_s, u"--person"_s, u"anna"_s}, kBench);
    QVERIFY2(made.code == 0, made.output + made.errors);
    QVERIFY2(waitUntil([] { return listens(2525); }, 20'000), helper.output());
    QVERIFY(waitUntil([] { return send(u"anna@mine.example"_s, 2525); }, 15'000));
    QVERIFY(waitForMessages(kPrivate + u"/people/anna/Maildir"_s, 1));
    QCOMPARE(newestTitle(where, kBench), u"Make the hub mine.example"_s);
    QCOMPARE(ctl(where + QStringList{u"hub"_s, u"stop"_s}, kBench).code, 0);
    // Nobody writes there any more.
    QVERIFY(waitUntil([] { return run({u"pgrep"_s, u"-r"_s, u"D,R,S,T"_s, u"-u"_s, u"bench"_s}).code == 1; }, 10'000));
}

// Run again, it changes no file that is there.
void tst_Setup::createAddsWhatIsMissing()
{
    const auto create = [](const QStringList &options) {
        return run(QStringList{kPrograms + u"/mailwrightd"_s, u"--create"_s, u"--home"_s, kPrivate} + options, {.user = kBench});
    };
    QVERIFY(run({u"rm"_s, u"-rf"_s, kPrivate}).code == 0);
    QVERIFY(create({}).code != 0); // no host yet
    const auto made = create({u"--host"_s, u"hub.example"_s, u"--person"_s, u"anna"_s});
    QVERIFY2(made.code == 0, made.errors);
    QCOMPARE(readFile(kPrivate + u"/control/me"_s), "hub.example\n");
    QCOMPARE(readFile(kPrivate + u"/alias/.qmail-postmaster"_s), "&anna\n");
    QVERIFY(QFileInfo(kPrivate + u"/tcp/smtp.cdb"_s).size() > 0 && QFileInfo(kPrivate + u"/users/cdb"_s).size() > 0);
    QVERIFY(QFileInfo(kPrivate + u"/people/anna/Maildir/new"_s).isDir() && QFileInfo(kPrivate + u"/service/qmail-send/run"_s).isExecutable());
    writeFile(kPrivate + u"/supervise/qmail-send/run"_s, "#!/bin/sh\n# mine\n", 0755);
    QVERIFY(run({u"chown"_s, u"2000:2000"_s, kPrivate + u"/supervise/qmail-send/run"_s}).code == 0);
    const auto again = create({u"--host"_s, u"other.example"_s, u"--person"_s, u"ben"_s, u"--route"_s, u"far.example:127.0.0.1:2526"_s});
    QVERIFY2(again.code == 0, again.errors);
    QCOMPARE(readFile(kPrivate + u"/supervise/qmail-send/run"_s), "#!/bin/sh\n# mine\n");
    QCOMPARE(readFile(kPrivate + u"/control/me"_s), "hub.example\n");
    QVERIFY(readFile(kPrivate + u"/users/assign"_s).contains("=anna:") && readFile(kPrivate + u"/users/assign"_s).startsWith("=ben:"));
    QVERIFY(QFileInfo(kPrivate + u"/people/ben/Maildir/new"_s).isDir());
    QCOMPARE(readFile(kPrivate + u"/control/smtproutes"_s), "far.example:127.0.0.1:2526\n");
}

// A service is there when it is asked for, guarded by what it needs, and TLS has a certificate that nobody else can read.
void tst_Setup::createOffersWhatIsAskedFor()
{
    QVERIFY(run({u"rm"_s, u"-rf"_s, kPrivate}).code == 0);
    const auto create = [](const QStringList &options) {
        return run(QStringList{kPrograms + u"/mailwrightd"_s, u"--create"_s, u"--home"_s, kPrivate} + options, {.user = kBench});
    };
    QCOMPARE(create({u"--host"_s, u"hub.example"_s}).code, 0);
    const QStringList services{u"qmail-submission"_s, u"qmail-smtpsd"_s, u"qmail-pop3d"_s, u"qmail-pop3sd"_s};
    for (const auto &name : services)
        QVERIFY(!QFileInfo::exists(kPrivate + u"/service/"_s + name));
    const QFileInfo certificate(kPrivate + u"/control/servercert.pem"_s);
    QVERIFY(certificate.size() > 0);
    QCOMPARE(certificate.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    const auto before = certificate.lastModified();
    for (const auto *wrong : {"127.0.0.1", "127.0.0.1:pop3", "localhost:110", "[::]", "[::]:0"})
        QVERIFY2(create({u"--pop3"_s, QString::fromLatin1(wrong)}).code != 0, wrong);
    const auto made = create({u"--pop3"_s, u"[::]:1110"_s, u"--pop3s"_s, u"0.0.0.0:1995"_s, u"--submission"_s, u"[::1]:1587"_s, u"--smtps"_s, u"127.0.0.1:1465"_s});
    QVERIFY2(made.code == 0, made.errors);
    for (const auto &name : services)
        QVERIFY2(QFileInfo(kPrivate + u"/service/"_s + name + u"/run"_s).isExecutable(), qPrintable(name));
    QCOMPARE(QFileInfo(kPrivate + u"/users/passwords"_s).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(QFileInfo(certificate.filePath()).lastModified(), before);
    QVERIFY(QFile::remove(certificate.filePath()));
    for (const auto &name : {u"qmail-submission"_s, u"qmail-smtpsd"_s, u"qmail-pop3sd"_s}) {
        Background service({kPrivate + u"/service/"_s + name + u"/run"_s}, {.user = kBench});
        QByteArray said;
        QVERIFY(waitUntil([&] { return (said += service.output()).contains('\n'); }, 5'000));
        QVERIFY2(said.contains(name.toLatin1() + ": not started: ") && said.contains("servercert.pem is missing or empty"), said);
    }
}

void tst_Setup::cleanupTestCase()
{
    if (m_helper)
        (void)ctl({u"hub"_s, u"stop"_s});
}

MW_SANDBOX_TEST_MAIN(tst_Setup)
#include "tst_Setup.moc"

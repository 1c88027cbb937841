// SPDX-License-Identifier: GPL-3.0-or-later
// Authentication as a whole: real mail programs that log in by every mechanism, accounts by PAM and people who only have
// a password of the hub, mailwrightctl password, and an authentication service that is killed in the middle.
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"
#include "tests/support/TestCa.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::test;

namespace {

constexpr std::uint16_t kSubmission = 587;
constexpr std::uint16_t kTls = 465;
const QString kPlace = u"/gold/clients"_s;
const QString kPasswords = u"/var/qmail/users/smtppasswords"_s;
const QString kHost = u"mail.hub.example"_s;
const QByteArray kPassword = "anna's password";
// What `openssl passwd -6` makes of it.
const QByteArray kHash = "$6$poptest$SQZZg0NGI21LQfaWSZY0WPN0Tz1/2/2Gn6DaKayQ8UJ2KudifiCB.jvCf3ZN7G16pC9LZ2560hIUD3vd8TvCK0";
const QString kPrinter = u"printer@hub.example"_s;
const QByteArray kPrinterPassword = "pencil, sharp = 1";

RunResult ctl(const QStringList &arguments, const RunOptions &options = {})
{
    return run(QStringList{QStringLiteral(MW_BIN_DIR "/mailwrightctl")} + arguments, options);
}

RunResult setPassword(const QString &name, const QByteArray &password)
{
    return ctl({u"password"_s, u"set"_s, name}, {.input = password + '\n'});
}

struct Login {
    QString mechanism;
    QString user;
    QByteArray password;
};

RunResult swaks(const Login &login, std::uint16_t port, const QStringList &more = {})
{
    return run(QStringList{u"swaks"_s, u"--server"_s, u"127.0.0.1:%1"_s.arg(port), u"--from"_s, u"anna@hub.example"_s, u"--to"_s,
                           u"anna@hub.example"_s, u"--auth"_s, login.mechanism, u"--auth-user"_s, login.user, u"--auth-password"_s,
                           QString::fromUtf8(login.password), port == kTls ? u"--tls-on-connect"_s : u"--tls"_s} +
               more);
}

RunResult msmtp(const Login &login, std::uint16_t port, const QString &from, const QString &authorities)
{
    writeFile(kPlace + u"/password"_s, login.password, 0600);
    return run({u"msmtp"_s, u"--file="_s, u"--host=127.0.0.1"_s, u"--port=%1"_s.arg(port), u"--tls=on"_s,
                u"--tls-starttls=%1"_s.arg(port == kTls ? u"off"_s : u"on"_s), u"--tls-trust-file="_s + authorities,
                u"--tls-host-override="_s + kHost, u"--auth="_s + login.mechanism, u"--user="_s + login.user,
                u"--passwordeval=cat %1/password"_s.arg(kPlace), u"--from="_s + from, u"anna@hub.example"_s},
               {.input = "From: " + from.toUtf8() + "\nSubject: " + login.mechanism.toUtf8() + "\n\nhello\n"});
}

// The authentication service: root's child of a listening qmail-smtpd.
QList<pid_t> services()
{
    QList<pid_t> out;
    const auto all = processesNamed("qmail-smtpd");
    for (const auto pid : all) {
        const auto status = readFile(u"/proc/%1/status"_s.arg(pid));
        const auto parent = status.mid(status.indexOf("\nPPid:\t") + 7).split('\n').first().toInt();
        if (all.contains(parent) && status.contains("\nUid:\t0\t0\t0\t0\n"))
            out << pid;
    }
    return out;
}

} // namespace

class tst_Authentication : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void accountsLogIn_data();
    void accountsLogIn(); // rows: B5
    void otherMechanismsAreNotOffered_data();
    void otherMechanismsAreNotOffered();
    void wrongPasswords_data();
    void wrongPasswords();
    void nothingWithoutTls();
    void peopleWithoutAccount_data();
    void peopleWithoutAccount(); // rows: B5
    void whatIsOffered_data();
    void whatIsOffered();
    void pythonLogsIn();
    void passwordsAreNeverTold();
    void passwordFromATerminal();
    void passwordsThatCannotBe_data();
    void passwordsThatCannotBe();
    void onlyWhoMayConfigure();
    void passwordAlsoForMailboxes();
    void manyLogInsAtOnce();
    void nextClientIsSomebodyElse();
    void serviceKilledInTheMiddle();
    void doctorLooksAtTheFiles();
    void privateHub();
    void cleanupTestCase();

private:
    void serve(std::uint16_t port, const QString &tls);

    TestCa m_ca;
    std::unique_ptr<SystemHub> m_hub;
    std::unique_ptr<Background> m_helper;
    std::vector<std::unique_ptr<Background>> m_servers;
    QString m_home;
};

void tst_Authentication::serve(std::uint16_t port, const QString &tls)
{
    m_servers.push_back(std::make_unique<Background>(
        QStringList{u"/var/qmail/bin/qmail-smtpd"_s, u"--listen"_s, u"0.0.0.0"_s, QString::number(port), u"--tls"_s, tls,
                    u"--submission"_s, u"--concurrency"_s, u"60"_s}));
    QVERIFY2(waitUntil([&] { return listens(port); }, 10'000), m_servers.back()->output());
}

void tst_Authentication::initTestCase()
{
    QVERIFY(m_ca.isMade());
    writeFile(u"/etc/hosts"_s, readFile(u"/etc/hosts"_s) + "127.0.0.1 mail.hub.example\n");
    QVERIFY(QDir().mkpath(kPlace));
    m_hub = std::make_unique<SystemHub>();
    m_home = SystemHub::addPerson(u"anna"_s);
    SystemHub::control(u"defaultdelivery"_s, "./Maildir/\n");
    writeFile(u"/etc/shadow"_s, readFile(u"/etc/shadow"_s) + "anna:" + kHash + ":19000:0:99999:7:::\n", 0600);
    writeFile(u"/etc/pam.d/mailwright"_s, readFile(QString::fromLatin1(kSandboxSource) + u"/installer/pam.d/mailwright"_s));
    writeFile(u"/var/qmail/control/servercert.pem"_s, m_ca.text({kHost}), 0600);
    QVERIFY(m_hub->start());
    m_helper = std::make_unique<Background>(QStringList{QStringLiteral(MW_BIN_DIR "/mailwrightd"), u"--services"_s, u"/service"_s});
    QVERIFY2(waitUntil([] { return ctl({u"status"_s}).code == 0; }, 10'000), m_helper->output());
    serve(kSubmission, u"starttls"_s);
    serve(kTls, u"implicit"_s);
}

void tst_Authentication::init()
{
    QFile::remove(kPasswords);
    QFile::remove(u"/var/qmail/control/authchecker"_s);
    // Not all tests wait for what they have sent.
    QVERIFY(SystemHub::waitForEmptyQueue());
    for (const auto &name : QDir(m_home + u"/Maildir/new"_s).entryList(QDir::Files))
        QFile::remove(m_home + u"/Maildir/new/"_s + name);
}

void tst_Authentication::accountsLogIn_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<int>("port");
    for (const auto port : {kSubmission, kTls})
        for (const auto *mechanism : {"PLAIN", "LOGIN"})
            QTest::addRow("%s on %d", mechanism, port) << QString::fromLatin1(mechanism) << int{port};
}

void tst_Authentication::accountsLogIn()
{
    QFETCH(const QString, mechanism);
    QFETCH(const int, port);
    const auto sent = swaks({mechanism, u"anna"_s, kPassword}, static_cast<std::uint16_t>(port));
    QVERIFY2(sent.code == 0 && sent.output.contains("<~  235 2.7.0"), sent.output + sent.errors);
    // There is no password for it, so it is not offered: a client that wanted the best could not log in.
    QVERIFY(!sent.output.contains("SCRAM"));
    QVERIFY(waitForMessages(m_home + u"/Maildir"_s, 1));
    QVERIFY2(maildirMessages(m_home + u"/Maildir"_s).first().contains("with ESMTPSA"), "the Received line does not tell");
}

void tst_Authentication::otherMechanismsAreNotOffered_data()
{
    QTest::addColumn<QString>("mechanism");
    for (const auto *mechanism : {"CRAM-MD5", "CRAM-SHA1"})
        QTest::addRow("%s", mechanism) << QString::fromLatin1(mechanism);
}

// They would need every password in the clear on the server.
void tst_Authentication::otherMechanismsAreNotOffered()
{
    QFETCH(const QString, mechanism);
    const auto sent = swaks({mechanism, u"anna"_s, kPassword}, kSubmission);
    QVERIFY2(sent.code != 0 && (sent.output + sent.errors).contains("requested type not available"), sent.output + sent.errors);
    QVERIFY(sent.output.contains("AUTH PLAIN LOGIN") && !sent.output.contains("235 "));
}

void tst_Authentication::wrongPasswords_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<QString>("user");
    QTest::newRow("PLAIN, wrong password") << u"PLAIN"_s << u"anna"_s;
    QTest::newRow("LOGIN, wrong password") << u"LOGIN"_s << u"anna"_s;
    QTest::newRow("unknown name") << u"PLAIN"_s << u"nobody.there"_s;
    QTest::newRow("root") << u"PLAIN"_s << u"root"_s;
}

void tst_Authentication::wrongPasswords()
{
    QFETCH(const QString, mechanism);
    QFETCH(const QString, user);
    const auto sent = swaks({mechanism, user, "guess"}, kSubmission);
    QCOMPARE(sent.code, 28); // swaks: authentication failed
    QVERIFY2(sent.output.contains("535 5.7.8"), sent.output);
    QVERIFY(!sent.output.contains("MAIL FROM"));
}

void tst_Authentication::nothingWithoutTls()
{
    const auto sent = run({u"swaks"_s, u"--server"_s, u"127.0.0.1:587"_s, u"--to"_s, u"anna@hub.example"_s, u"--from"_s,
                           u"anna@hub.example"_s, u"--auth"_s, u"PLAIN"_s, u"--auth-user"_s, u"anna"_s, u"--auth-password"_s,
                           QString::fromUtf8(kPassword)});
    QVERIFY2(sent.code != 0 && !sent.output.contains("AUTH"), sent.output); // not even offered
    const auto without = run({u"swaks"_s, u"--server"_s, u"127.0.0.1:587"_s, u"--to"_s, u"anna@hub.example"_s, u"--from"_s,
                              u"anna@hub.example"_s, u"--tls"_s});
    QVERIFY2(without.output.contains("530 5.7."), without.output);
}

// msmtp with GNU SASL.
void tst_Authentication::peopleWithoutAccount_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<int>("code");
    // Its library cannot do SCRAM-SHA-256 without -PLUS within TLS, which it could bind to.
    for (const auto *mechanism : {"scram-sha-256-plus", "plain", "login"}) {
        const auto name = QString::fromLatin1(mechanism);
        QTest::addRow("%s on 587", mechanism) << name << int{kSubmission} << kPrinterPassword << kPrinter << 0;
        QTest::addRow("%s on 465", mechanism) << name << int{kTls} << kPrinterPassword << kPrinter << 0;
        QTest::addRow("%s, wrong", mechanism) << name << int{kTls} << QByteArray("pencil") << kPrinter << 77; // EX_NOPERM
    }
    QTest::newRow("the best there is") << u"on"_s << int{kSubmission} << kPrinterPassword << kPrinter << 0;
    QTest::newRow("somebody else's address") << u"scram-sha-256-plus"_s << int{kSubmission} << kPrinterPassword << u"anna@hub.example"_s << 65;
}

void tst_Authentication::peopleWithoutAccount()
{
    QFETCH(const QString, mechanism);
    QFETCH(const int, port);
    QFETCH(const QByteArray, password);
    QFETCH(const QString, sender);
    QFETCH(const int, code);
    const auto set = setPassword(kPrinter, kPrinterPassword);
    QVERIFY2(set.code == 0, set.output + set.errors);
    const auto sent = msmtp({mechanism, kPrinter, password}, static_cast<std::uint16_t>(port), sender, m_ca.authorities());
    QVERIFY2(sent.code == code, QByteArray::number(sent.code) + ' ' + sent.output + sent.errors);
    QCOMPARE(waitForMessages(m_home + u"/Maildir"_s, 1, code == 0 ? 20'000 : 200), code == 0);
}

void tst_Authentication::whatIsOffered_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("people");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QByteArray>("offered");
    QTest::newRow("TLS 1.3") << u"-tls1_3"_s << true << QByteArray() << QByteArray("SCRAM-SHA-256-PLUS SCRAM-SHA-256 PLAIN LOGIN");
    QTest::newRow("TLS 1.2 has no binding") << u"-tls1_2"_s << true << QByteArray() << QByteArray("SCRAM-SHA-256 PLAIN LOGIN");
    QTest::newRow("nobody could use SCRAM") << u"-tls1_3"_s << false << QByteArray() << QByteArray("PLAIN LOGIN");
    QTest::newRow("those that are named") << u"-tls1_3"_s << true << QByteArray("login\nSCRAM-SHA-256\n") << QByteArray("SCRAM-SHA-256 LOGIN");
}

void tst_Authentication::whatIsOffered()
{
    QFETCH(const QString, version);
    QFETCH(const bool, people);
    QFETCH(const QByteArray, wanted);
    QFETCH(const QByteArray, offered);
    if (people)
        QVERIFY(setPassword(kPrinter, kPrinterPassword).code == 0);
    if (wanted.isEmpty())
        QFile::remove(u"/var/qmail/control/authmechanisms"_s);
    else
        SystemHub::control(u"authmechanisms"_s, wanted);
    const auto says = [&] {
        return run({u"/bin/sh"_s, u"-c"_s, u"(sleep 0.3; printf 'EHLO c.example\\r\\n'; sleep 0.5; printf 'QUIT\\r\\n'; sleep 0.2) | "
                                           "openssl s_client -connect 127.0.0.1:465 -quiet %1 2>/dev/null"_s.arg(version)}).output;
    };
    QByteArray heard;
    const bool came = waitUntil([&] { return (heard = says()).contains("250-AUTH " + offered + "\r\n"); }, 8000);
    QFile::remove(u"/var/qmail/control/authmechanisms"_s);
    QVERIFY2(came, heard);
}

void tst_Authentication::pythonLogsIn()
{
    const QByteArray script = "import smtplib, ssl, sys\n"
                              "s = smtplib.SMTP('mail.hub.example', 587)\n"
                              "s.starttls(context=ssl.create_default_context(cafile=sys.argv[1]))\n"
                              "s.login('anna', sys.argv[2])\n"
                              "s.sendmail('anna@hub.example', ['anna@hub.example'], 'Subject: py\\r\\n\\r\\nhello\\r\\n')\n"
                              "s.quit()\n";
    const auto sent = run({u"python3"_s, u"-c"_s, QString::fromUtf8(script), m_ca.authorities(), QString::fromUtf8(kPassword)});
    QVERIFY2(sent.code == 0, sent.output + sent.errors);
    QVERIFY(waitForMessages(m_home + u"/Maildir"_s, 1));
}

void tst_Authentication::passwordsAreNeverTold()
{
    QVERIFY(setPassword(kPrinter, kPrinterPassword).output.contains("has a password now"));
    const auto again = setPassword(u"anna"_s, "anna1");
    QVERIFY2(again.output.contains("not that of the account anna") && again.output.contains("easy to guess"), again.output);
    QVERIFY(setPassword(u"anna"_s, "another long password").output.contains("has another password now"));
    struct stat s{};
    QVERIFY(::stat(kPasswords.toLatin1().constData(), &s) == 0);
    QCOMPARE(s.st_mode & 07777U, 0600U);
    QCOMPARE(s.st_uid, 0U);
    const auto list = ctl({u"password"_s, u"list"_s});
    QVERIFY2(list.output.contains("anna                 yes    yes") || list.output.simplified().contains("anna yes yes"), list.output);
    QVERIFY(list.output.simplified().contains("printer@hub.example yes -"));
    const auto json = ctl({u"--json"_s, u"password"_s, u"list"_s}).output;
    for (const auto &text : {readFile(kPasswords), json, list.output, m_helper->output(), again.output})
        QVERIFY(!text.contains(kPrinterPassword) && !text.contains("anna1"));
    QVERIFY(!json.contains("SCRAM-SHA-256$") && readFile(kPasswords).contains("SCRAM-SHA-256$"));
    QCOMPARE(ctl({u"password"_s, u"remove"_s, u"anna"_s}).code, 0);
    QCOMPARE(ctl({u"password"_s, u"remove"_s, u"anna"_s}).code, 1);
    QVERIFY(!readFile(kPasswords).contains("anna"));
    // Nor can it be read as a control file or by anybody else.
    QVERIFY(run({u"cat"_s, kPasswords}, {.user = 1001}).code != 0);
}

// What is typed is not shown, and must be the same twice.
void tst_Authentication::passwordFromATerminal()
{
    // Somebody who waits for each question, and for the terminal to be silent: what is typed before that is dropped.
    const QByteArray person = "import os, pty, sys, termios, time\n"
                              "pid, fd = pty.fork()\n"
                              "if pid == 0: os.execv(sys.argv[1], ['mailwrightctl', 'password', 'set', sys.argv[2]])\n"
                              "seen = b''\n"
                              "def until(words):\n"
                              "    global seen\n"
                              "    while words not in seen:\n"
                              "        try: more = os.read(fd, 1000)\n"
                              "        except OSError: return\n"
                              "        seen += more\n"
                              "def silence():\n"
                              "    while termios.tcgetattr(fd)[3] & termios.ECHO: time.sleep(0.01)\n"
                              "until(b'New password for ')\n"
                              "until(b': ')\n"
                              "silence()\n"
                              "os.write(fd, sys.argv[3].encode() + b'\\n')\n"
                              "until(b'Again: ')\n"
                              "silence()\n"
                              "os.write(fd, sys.argv[4].encode() + b'\\n')\n"
                              "until(b'nothing else')\n"
                              "print(seen.decode())\n"
                              "sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))\n";
    const auto type = [&person](const QByteArray &first, const QByteArray &second) {
        return run({u"python3"_s, u"-c"_s, QString::fromUtf8(person), QStringLiteral(MW_BIN_DIR "/mailwrightctl"), kPrinter,
                    QString::fromUtf8(first), QString::fromUtf8(second)});
    };
    const auto typed = type(kPrinterPassword, kPrinterPassword);
    QVERIFY2(typed.code == 0 && typed.output.contains("New password for printer@hub.example:") && typed.output.contains("Again:"),
             typed.output + typed.errors);
    QVERIFY(!typed.output.contains("pencil"));
    QCOMPARE(msmtp({u"scram-sha-256-plus"_s, kPrinter, kPrinterPassword}, kTls, kPrinter, m_ca.authorities()).code, 0);
    const auto before = readFile(kPasswords);
    const auto wrong = type("one thing", "another thing");
    QVERIFY2(wrong.code == 100 && wrong.output.contains("two different passwords"), wrong.output);
    QCOMPARE(readFile(kPasswords), before);
}

void tst_Authentication::passwordsThatCannotBe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("code");
    QTest::newRow("empty password") << u"anna"_s << QByteArray() << 100;
    QTest::newRow("too long") << u"anna"_s << QByteArray(600, 'x') << 100;
    QTest::newRow("control character") << u"anna"_s << QByteArray("pass\x07word long enough") << 1;
    QTest::newRow("name with a colon") << u"an:na"_s << QByteArray("a long password") << 1;
    QTest::newRow("empty name") << u""_s << QByteArray("a long password") << 1;
    QTest::newRow("name like a comment") << u"#anna"_s << QByteArray("a long password") << 1;
}

void tst_Authentication::passwordsThatCannotBe()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, password);
    QFETCH(const int, code);
    const auto set = setPassword(name, password);
    QVERIFY2(set.code == code && set.errors.count('\n') == 1, QByteArray::number(set.code) + set.errors);
    QVERIFY(!set.errors.contains("word long"));
    QVERIFY(!QFile::exists(kPasswords));
}

void tst_Authentication::onlyWhoMayConfigure()
{
    QVERIFY(QFile::link(QStringLiteral(MW_BIN_DIR "/mailwrightctl"), kPlace + u"/ctl"_s) || QFile::exists(kPlace + u"/ctl"_s));
    for (const auto &what : {QStringList{u"list"_s}, {u"set"_s, u"anna"_s}, {u"remove"_s, u"anna"_s}}) {
        const auto asked = run(QStringList{QString::fromLatin1(kSandboxPrograms) + u"/mailwrightctl"_s, u"password"_s} + what,
                               {.input = "a long password\n", .user = 2000});
        QVERIFY2(asked.code == 1, asked.output + asked.errors);
    }
    QVERIFY(!QFile::exists(kPasswords));
}

// POP3's checkpassword knows the same passwords, for people who have a mailbox.
void tst_Authentication::passwordAlsoForMailboxes()
{
    const auto check = [](const QByteArray &name, const QByteArray &password) {
        return run({u"/bin/sh"_s, u"-c"_s, u"exec /var/qmail/bin/checkpassword /usr/bin/id -un 3<&0 </dev/null"_s},
                   {.input = name + '\0' + password + '\0' + '\0'});
    };
    QCOMPARE(check("anna", kPassword).output, QByteArray("anna\n"));
    QVERIFY(setPassword(u"anna"_s, "for mail alone").code == 0);
    QVERIFY(setPassword(kPrinter, kPrinterPassword).code == 0);
    QVERIFY(setPassword(u"info"_s, "info's password").code == 0);
    QCOMPARE(check("anna", "for mail alone").output, QByteArray("anna\n"));
    QCOMPARE(check("anna", kPassword).code, 1);
    QCOMPARE(check(kPrinter.toUtf8(), kPrinterPassword).code, 1); // may send, and has no mailbox
    const auto ids = run({u"id"_s, u"-u"_s, u"anna"_s}).output.trimmed();
    writeFile(u"/var/qmail/users/assign"_s, "=info:anna:" + ids + ":" + ids + ":/home/anna:::\n.\n");
    QCOMPARE(run({u"/var/qmail/bin/qmail-newu"_s}).code, 0);
    QCOMPARE(check("info", "info's password").output, QByteArray("anna\n"));
    QVERIFY(::chmod(kPasswords.toLatin1().constData(), 0644) == 0);
    QCOMPARE(check("anna", "for mail alone").code, 111);
    QFile::remove(u"/var/qmail/users/assign"_s);
    QFile::remove(u"/var/qmail/users/cdb"_s);
}

void tst_Authentication::manyLogInsAtOnce()
{
    QVERIFY(setPassword(kPrinter, kPrinterPassword).code == 0);
    writeFile(kPlace + u"/password"_s, kPrinterPassword, 0600);
    const auto all = run({u"/bin/sh"_s, u"-c"_s,
                          u"for i in $(seq 40); do printf 'From: %1\\nSubject: %s\\n\\nx\\n' $i | "
                          "msmtp --file= --host=127.0.0.1 --port=587 --tls=on --tls-trust-file=%2 --tls-host-override=%3 "
                          "--auth=$([ $((i % 2)) = 0 ] && echo plain || echo scram-sha-256-plus) --user=%1 "
                          "--passwordeval='cat %4/password' --from=%1 anna@hub.example & done; wait"_s.arg(kPrinter, m_ca.authorities(), kHost, kPlace)});
    QVERIFY2(all.errors.isEmpty(), all.errors);
    QVERIFY(waitForMessages(m_home + u"/Maildir"_s, 40, 60'000));
    QCOMPARE(countByField(maildirMessages(m_home + u"/Maildir"_s), "Subject").size(), 40);
}

// One process serves both: what it told a program in QMAILQUEUE's place of the first must not be told of the second.
void tst_Authentication::nextClientIsSomebodyElse()
{
    writeFile(u"/gold/filter"_s, "#!/bin/sh\necho \"${SMTPAUTHUSER-nobody}\" >>/gold/users\nexec /var/qmail/bin/qmail-queue\n", 0755);
    writeFile(u"/gold/users"_s, "", 0666);
    const Background server({u"/var/qmail/bin/qmail-smtpd"_s, u"--listen"_s, u"127.0.0.1"_s, u"2525"_s, u"--tls"_s, u"starttls"_s, u"--concurrency"_s,
                             u"1"_s}, {.environment = {u"QMAILQUEUE=/gold/filter"_s}});
    QVERIFY(waitUntil([] { return listens(2525); }, 10'000));
    const auto send = [](const QStringList &more) {
        return run(QStringList{u"swaks"_s, u"--server"_s, u"127.0.0.1:2525"_s, u"--from"_s, u"anna@hub.example"_s, u"--to"_s,
                               u"anna@hub.example"_s, u"--tls"_s} + more);
    };
    const auto first = send({u"--auth"_s, u"PLAIN"_s, u"--auth-user"_s, u"anna"_s, u"--auth-password"_s, QString::fromUtf8(kPassword)});
    QVERIFY2(first.code == 0, first.output);
    const auto second = send({});
    QVERIFY2(second.code == 0, second.output);
    QCOMPARE(readFile(u"/gold/users"_s), QByteArray("anna\nnobody\n"));
}

// 454: the client tries again later. The next one is served by the next service.
void tst_Authentication::serviceKilledInTheMiddle()
{
    writeFile(u"/gold/checker"_s, "#!/bin/sh\ntouch /gold/checking\nsleep 20\n", 0755);
    SystemHub::control(u"authchecker"_s, "/gold/checker\n");
    QFile::remove(u"/gold/checking"_s);
    // 25, 465 and 587, each with the certificate. A process that serves clients is root's, too, when it has just begun.
    QList<pid_t> before;
    QVERIFY(waitUntil([&] { return (before = services()).size() == 3; }, 5000));
    Background client({u"swaks"_s, u"--server"_s, u"127.0.0.1:587"_s, u"--to"_s, u"anna@hub.example"_s, u"--tls"_s, u"--auth"_s, u"PLAIN"_s,
                       u"--auth-user"_s, u"anna"_s, u"--auth-password"_s, u"x"_s});
    QVERIFY(waitUntil([] { return QFile::exists(u"/gold/checking"_s); }, 10'000));
    for (const auto pid : before)
        ::kill(pid, SIGKILL);
    QVERIFY(client.waitForEnd(10'000));
    const auto talk = client.output();
    QVERIFY2(talk.contains("454 4.7.0"), talk);
    QFile::remove(u"/var/qmail/control/authchecker"_s);
    QVERIFY2(waitUntil([&] { return services().size() == 3; }, 5000), SystemHub::smtpdLog());
    QVERIFY(waitUntil([] { return SystemHub::smtpdLog().contains("the authentication service ended"); }, 5000));
    QVERIFY(swaks({u"PLAIN"_s, u"anna"_s, kPassword}, kSubmission).code == 0);
    (void)run({u"pkill"_s, u"-x"_s, u"sleep"_s}); // in this sandbox alone
}

void tst_Authentication::doctorLooksAtTheFiles()
{
    const auto findings = [] { return ctl({u"doctor"_s}, {.limit = 120'000}).output; };
    QVERIFY(setPassword(kPrinter, kPrinterPassword).code == 0);
    QVERIFY(!findings().contains("smtppasswords"));
    writeFile(kPasswords, readFile(kPasswords) + "anna:secret\n", 0600);
    SystemHub::control(u"authchecker"_s, "/no/such/program\n");
    auto text = findings();
    QVERIFY2(text.contains("smtppasswords") && text.contains("neither a SCRAM-SHA-256 verifier nor a hash"), text);
    QVERIFY2(text.contains("/no/such/program is not the path of a program"), text);
    QVERIFY(!text.contains("anna:secret"));
    QVERIFY(::chmod(kPasswords.toLatin1().constData(), 0640) == 0);
    text = findings();
    QVERIFY2(text.contains("others can use it (mode 0640)") && text.contains("chmod 600 /var/qmail/users/smtppasswords"), text);
}

// A hub of an ordinary user, whose people are no accounts, on a port above 1024.
void tst_Authentication::privateHub()
{
    constexpr uid_t kOwner = 2000;
    const auto home = u"/home/bench/hub"_s;
    run({u"chown"_s, u"-R"_s, u"bench:"_s, u"/home/bench"_s});
    const RunOptions owner{.user = kOwner};
    const auto own = [&](const QStringList &words, const QByteArray &input = {}) {
        return ctl(QStringList{u"--home"_s, home} + words, {.input = input, .user = kOwner});
    };
    const auto made = run({QStringLiteral(MW_BIN_DIR "/mailwrightd"), u"--create"_s, u"--home"_s, home, u"--host"_s, u"hub.example"_s, u"--smtp"_s,
                           u"127.0.0.1:2525"_s, u"--submission"_s, u"127.0.0.1:2587"_s, u"--person"_s, u"anna"_s}, owner);
    QVERIFY2(made.code == 0, made.errors);
    writeFile(home + u"/control/servercert.pem"_s, m_ca.text({kHost}), 0600);
    writeFile(home + u"/users/passwords"_s, "anna:" + kHash + "\n", 0600);
    run({u"chown"_s, u"bench:"_s, home + u"/control/servercert.pem"_s, home + u"/users/passwords"_s});
    const Background helper({QStringLiteral(MW_BIN_DIR "/mailwrightd"), u"--home"_s, home}, owner);
    QVERIFY2(waitUntil([&] { return own({u"status"_s}).code == 0 && listens(2587) && takesMail(home); }, 20'000),
             own({u"status"_s}).output);

    const auto count = [&] { return QDir(home + u"/people/anna/Maildir/new"_s).entryList(QDir::Files).size(); };
    const auto sent = swaks({u"PLAIN"_s, u"anna"_s, kPassword}, 2587);
    QVERIFY2(sent.code == 0, sent.output + sent.errors);
    QVERIFY(waitUntil([&] { return count() == 1; }, 20'000));
    QCOMPARE(swaks({u"PLAIN"_s, u"anna"_s, "guess"}, 2587).code, 28);
    const auto set = own({u"password"_s, u"set"_s, kPrinter}, kPrinterPassword + '\n');
    QVERIFY2(set.code == 0, set.output + set.errors);
    struct stat s{};
    QVERIFY(::stat((home + u"/users/smtppasswords"_s).toLatin1().constData(), &s) == 0);
    QCOMPARE(s.st_mode & 07777U, 0600U);
    QCOMPARE(s.st_uid, kOwner);
    const auto scram = msmtp({u"on"_s, kPrinter, kPrinterPassword}, 2587, kPrinter, m_ca.authorities());
    QVERIFY2(scram.code == 0, scram.errors);
    QVERIFY(waitUntil([&] { return count() == 2; }, 20'000));
    // Somebody else's address.
    QCOMPARE(msmtp({u"plain"_s, kPrinter, kPrinterPassword}, 2587, u"anna@hub.example"_s, m_ca.authorities()).code, 65);
    (void)own({u"hub"_s, u"stop"_s});
}

void tst_Authentication::cleanupTestCase()
{
    m_servers.clear();
    m_helper.reset();
    m_hub.reset();
}

MW_SANDBOX_TEST_MAIN(tst_Authentication)
#include "tst_Authentication.moc"

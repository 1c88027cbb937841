// SPDX-License-Identifier: GPL-3.0-or-later
// The distribution's ucspi-tcp and daemontools around our programs: recordio and rblsmtpd before qmail-smtpd,
// tcpserver's accounts, run scripts with every chain loader, and a logger that stands still.
#include "daemon/ctl/LogReader.h"
#include "shared/mail/LogLine.h"
#include "tests/support/DnsServer.h"
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace mw::test;

class tst_SystemServices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void recordioWritesTheDialogue(); // rows: I25 K8
    void rblsmtpdDecides_data();
    void rblsmtpdDecides();                // rows: E3 I26 K24
    void tcprulesExemptAClient();          // rows: E3 I24 U10
    void tcpserverTakesItsAccount();       // rows: E23
    void inetdStyleGoesThroughTcpEnv();    // rows: U13 U14
    void runScriptsWithChainLoaders();     // rows: K2 K3 K4 K5 E23 U11
    void aNewServiceIsFound();             // rows: U11 I29
    void forkingDaemonsAndGroups();        // rows: K6
    void aBlockedLogDelaysAndLosesNothing(); // rows: G12
    void waitStatusIsExplained();          // rows: G72
    void oldToolsHaveEquivalents();        // rows: K7 K26
    void runsBehindAnotherProgramsTls();   // rows: K9
    void scannersAreHooked_data();
    void scannersAreHooked();              // rows: K20
    void accountsOfAnotherProgram();       // rows: K21
    void anotherImapServerReadsTheMaildir(); // rows: K22
    void bareLineFeedsAreExplained();      // rows: K23
    void deliveriesAreSyncedByUs();        // rows: K25
    void nobodyIsBlockedByDefault();       // rows: K27

private:
    // A server of tcpserver on `port` that runs `chain`; what it logs is its output.
    static std::unique_ptr<Background> server(quint16 port, const QStringList &chain, const QStringList &environment = {},
                                              const QStringList &options = {});
    // Replies to each line, in order, after the greeting.
    static QByteArray dialogue(quint16 port, const QByteArray &lines);

    std::unique_ptr<DnsServer> m_names;
    std::unique_ptr<SystemHub> m_hub;
    QString m_anna;
};

std::unique_ptr<Background> tst_SystemServices::server(quint16 port, const QStringList &chain, const QStringList &environment,
                                                       const QStringList &options)
{
    QStringList command{u"env"_s, u"PATH=/var/qmail/bin:/usr/bin:/bin"_s};
    command += environment;
    command += {u"tcpserver"_s, u"-vRHl0"_s};
    command += options + QStringList{u"127.0.0.1"_s, QString::number(port)} + chain;
    auto out = std::make_unique<Background>(QStringList{u"sh"_s, u"-c"_s, u"exec \"$@\" 2>&1"_s, u"sh"_s} + command);
    waitUntil([&] { return listens(port); }, 10'000);
    return out;
}

QByteArray tst_SystemServices::dialogue(quint16 port, const QByteArray &lines)
{
    return run({u"tcpclient"_s, u"-RHl0"_s, u"127.0.0.1"_s, QString::number(port), u"sh"_s, u"-c"_s,
                u"IFS= read -r greeting <&6; echo \"$greeting\"; while IFS= read -r line; do printf '%s\\r\\n' \"$line\" >&7; "
                "IFS= read -r reply <&6 || break; echo \"$reply\"; done"_s},
               {.input = lines, .limit = 20'000})
        .output;
}

void tst_SystemServices::initTestCase()
{
    m_names = std::make_unique<DnsServer>();
    m_names->set("1.0.0.127.block.example", {.addresses = {"127.0.0.2"}, .texts = {"Blocked: see block.example"}});
    m_names->set("1.0.0.127.pass.example", {.addresses = {"127.0.0.2"}});
    m_names->set("1.0.0.127.broken.example", {.kind = DnsEntry::Kind::ServerFailure});
    m_hub = std::make_unique<SystemHub>();
    m_anna = SystemHub::addPerson(u"anna"_s);
    QVERIFY2(m_hub->start(), SystemHub::sendLog());
}

void tst_SystemServices::recordioWritesTheDialogue()
{
    const auto port = freePort();
    const auto smtp = server(port, {u"recordio"_s, u"qmail-smtpd"_s});
    const auto replies = dialogue(port, "HELO friend.example\nMAIL FROM:<joe@friend.example>\n"
                                        "RCPT TO:<anna@hub.example>\nDATA\n.\nQUIT\n");
    QVERIFY2(replies.startsWith("220 hub.example"), replies);
    QByteArray log;
    // The look whether it listens was a connection, too.
    QVERIFY(waitUntil([&] { log += smtp->output(); return log.count(" status ") >= 2; }, 10'000));
    QVERIFY2(log.contains(" > 220 hub.example"), log);
    QVERIFY2(log.contains(" < HELO friend.example"), log);
    QVERIFY2(log.contains(" < RCPT TO:<anna@hub.example>"), log);
    QVERIFY2(log.contains(" > 354 "), log);
}

void tst_SystemServices::rblsmtpdDecides_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QByteArray>("reply"); // to RCPT
    const auto list = QStringList{u"-r"_s, u"block.example"_s};
    QTest::newRow("listed") << list << QString() << QByteArray("451 Blocked: see block.example");
    QTest::newRow("listed, hard") << QStringList{u"-b"_s} + list << QString() << QByteArray("553 Blocked: see block.example");
    QTest::newRow("listed, but excepted") << list << u"RBLSMTPD="_s << QByteArray("250 ");
    QTest::newRow("an exception list first") << QStringList{u"-a"_s, u"pass.example"_s} + list << QString() << QByteArray("250 ");
    QTest::newRow("not listed") << QStringList{u"-r"_s, u"other.example"_s} << QString() << QByteArray("250 ");
    QTest::newRow("no list at all") << QStringList{} << QString() << QByteArray("250 ");
    QTest::newRow("a text of the administrator") << QStringList{} << u"RBLSMTPD=go away"_s << QByteArray("451 go away");
    QTest::newRow("a hard text") << QStringList{} << u"RBLSMTPD=-go away for good"_s << QByteArray("553 go away for good");
    QTest::newRow("-b leaves the text alone") << QStringList{u"-b"_s} << u"RBLSMTPD=go away"_s << QByteArray("451 go away");
    QTest::newRow("the list fails, open") << QStringList{u"-r"_s, u"broken.example"_s} << QString() << QByteArray("250 ");
    QTest::newRow("the list fails, closed") << QStringList{u"-c"_s, u"-r"_s, u"broken.example"_s} << QString() << QByteArray("451 ");
}

void tst_SystemServices::rblsmtpdDecides()
{
    QFETCH(QStringList, options);
    QFETCH(QString, variable);
    QFETCH(QByteArray, reply);
    const auto port = freePort();
    const auto smtp = server(port, QStringList{u"rblsmtpd"_s} + options + QStringList{u"qmail-smtpd"_s},
                             variable.isEmpty() ? QStringList{} : QStringList{variable});
    const auto replies = dialogue(port, "HELO friend.example\nMAIL FROM:<joe@friend.example>\nRCPT TO:<anna@hub.example>\nQUIT\n");
    const auto lines = replies.split('\n');
    QVERIFY2(lines.size() > 3, replies);
    QVERIFY2(lines[3].startsWith(reply), replies);
    if (!reply.startsWith("250")) {
        QByteArray log;
        QVERIFY(waitUntil([&] { log += smtp->output(); return log.contains("rblsmtpd: 127.0.0.1 pid "); }, 10'000));
    }
}

// tcp.smtp hands the variable to rblsmtpd for one client.
void tst_SystemServices::tcprulesExemptAClient()
{
    const auto rules = run({u"tcprules"_s, u"/run/rbl.cdb"_s, u"/run/rbl.tmp"_s},
                           {.input = "127.0.0.1:allow,RBLSMTPD=\"\"\n127.0.0.2:allow,RBLSMTPD=\"-never\"\n:allow\n"});
    QCOMPARE(rules.code, 0);
    const auto port = freePort();
    const auto smtp = server(port, {u"rblsmtpd"_s, u"-r"_s, u"block.example"_s, u"qmail-smtpd"_s}, {}, {u"-x"_s, u"/run/rbl.cdb"_s});
    const auto replies = dialogue(port, "HELO x\nMAIL FROM:<joe@friend.example>\nRCPT TO:<anna@hub.example>\nQUIT\n");
    QVERIFY2(replies.split('\n').value(3).startsWith("250"), replies);
}

// envuidgid gives the numbers, tcpserver -U takes them.
void tst_SystemServices::tcpserverTakesItsAccount()
{
    const auto port = freePort();
    auto out = Background({u"envuidgid"_s, u"qmaild"_s, u"tcpserver"_s, u"-URHl0"_s, u"127.0.0.1"_s, QString::number(port),
                           u"sh"_s, u"-c"_s, u"echo $(id -u) $(id -g) $UID $GID"_s});
    QVERIFY(waitUntil([&] { return listens(port); }, 10'000));
    const auto said = run({u"tcpclient"_s, u"-RHl0"_s, u"127.0.0.1"_s, QString::number(port), u"sh"_s, u"-c"_s, u"cat <&6"_s});
    QCOMPARE(said.output, QByteArray("1001 1000 1001 1000\n"));
}

// What inetd does: the connection on descriptor 0, and tcp-env finds out whose it is.
void tst_SystemServices::inetdStyleGoesThroughTcpEnv()
{
    QVERIFY(run({u"getent"_s, u"services"_s, u"smtp"_s}).output.contains("25/tcp"));
    const auto port = freePort();
    const auto inetd = Background({u"tcpserver"_s, u"-RHl0"_s, u"127.0.0.1"_s, QString::number(port), u"env"_s, u"-i"_s,
                                   u"PATH=/usr/bin:/bin"_s, u"/var/qmail/bin/tcp-env"_s, u"-R"_s, u"/var/qmail/bin/qmail-smtpd"_s});
    QVERIFY(waitUntil([&] { return listens(port); }, 10'000));
    const auto replies = dialogue(port, "HELO x\nMAIL FROM:<joe@friend.example>\nRCPT TO:<anna@hub.example>\nQUIT\n");
    QVERIFY2(replies.contains("221"), replies);
    const auto lines = replies.split('\n');
    QVERIFY2(lines.value(3).startsWith("250"), replies);
}

void tst_SystemServices::runScriptsWithChainLoaders()
{
    QDir().mkpath(u"/run/chain/env"_s);
    writeFile(u"/run/chain/env/GREETING"_s, "hello\nsecond line\n");
    writeFile(u"/run/chain/env/HOME"_s, "");
    QCOMPARE(run({u"chmod"_s, u"777"_s, u"/run/chain"_s}).code, 0);
    writeFile(u"/run/chain/run"_s,
              "#!/bin/sh\nexec 2>&1\nexec setlock -n /run/chain/lock softlimit -o 64 -f 1000000 envuidgid qmails "
              "setuidgid qmaild envdir /run/chain/env sh -c '\n"
              "echo \"$(id -u):$(id -g):$(id -G) $UID:$GID ${HOME-unset} $GREETING $(ulimit -n)\" >>/run/chain/out\n"
              "exec sleep 1000'\n", 0755);
    Background supervise({u"supervise"_s, u"/run/chain"_s});
    QVERIFY(waitUntil([] { return readFile(u"/run/chain/out"_s).endsWith('\n'); }, 10'000));
    QCOMPARE(readFile(u"/run/chain/out"_s), QByteArray("1001:1000:1000 1006:1001 unset hello 64\n"));
    QCOMPARE(run({u"setlock"_s, u"-nx"_s, u"/run/chain/lock"_s, u"false"_s}).code, 0);
    QCOMPARE(run({u"setlock"_s, u"-n"_s, u"/run/chain/lock"_s, u"true"_s}).code, 111);
    QCOMPARE(run({u"svc"_s, u"-dx"_s, u"/run/chain"_s}).code, 0);
    QVERIFY(supervise.waitForEnd(40'000));
    QCOMPARE(run({u"setlock"_s, u"-n"_s, u"/run/chain/lock"_s, u"true"_s}).code, 0);
}

void tst_SystemServices::aNewServiceIsFound()
{
    writeFile(u"/run/found/run"_s, "#!/bin/sh\nexec sleep 1000\n", 0755);
    QVERIFY(QFile::link(u"/run/found"_s, u"/service/found"_s));
    QVERIFY(waitUntil([] { return run({u"svok"_s, u"/service/found"_s}).code == 0; }, 8'000));
    QVERIFY(waitUntil([] { return run({u"svstat"_s, u"/service/found"_s}).output.contains("up (pid "); }, 8'000));
    QVERIFY(QFile::remove(u"/service/found"_s));
    QCOMPARE(run({u"svc"_s, u"-dx"_s, u"/run/found"_s}).code, 0);
    QVERIFY(waitUntil([] { return run({u"svok"_s, u"/run/found"_s}).code == 100; }, 8'000));
}

void tst_SystemServices::forkingDaemonsAndGroups()
{
    const auto waited = run({u"fghack"_s, u"sh"_s, u"-c"_s, u"(sleep 1; echo done >/run/forked) & exit 7"_s});
    QCOMPARE(waited.code, 7);
    QCOMPARE(readFile(u"/run/forked"_s), QByteArray("done\n"));
    const auto group = run({u"pgrphack"_s, u"sh"_s, u"-c"_s, u"echo $$ $(ps -o pgid= -p $$)"_s}).output.simplified().split(' ');
    QCOMPARE(group.value(0), group.value(1));
}

// The logger is stopped: mail is still accepted, deliveries wait, and when it goes on everything is there and logged.
void tst_SystemServices::aBlockedLogDelaysAndLosesNothing()
{
    constexpr int kMessages = 400;
    pid_t logger = 0;
    for (const auto pid : processesNamed("multilog")) {
        if (readFile(u"/proc/%1/cmdline"_s.arg(pid)).contains("/log/send"))
            logger = pid;
    }
    QVERIFY(logger > 0);
    ::kill(logger, SIGSTOP);
    const auto sent = run({u"sh"_s, u"-c"_s,
                           u"i=0; while [ $i -lt %1 ]; do i=$((i+1)); printf 'Subject: blocked\\n\\n%s\\n' $i | "
                           "/var/qmail/bin/qmail-inject -f anna@hub.example anna@hub.example anna@hub.example || exit 1; done"_s.arg(kMessages)},
                          {.user = 2000, .limit = 240'000});
    QCOMPARE(sent.code, 0); // accepted all the same
    QTest::qWait(500);
    ::kill(logger, SIGCONT);
    QVERIFY2(waitForMessages(m_anna + u"/Maildir"_s, kMessages, 60'000), SystemHub::sendLog().right(2000));
    QVERIFY(SystemHub::waitForEmptyQueue());
    QVERIFY(waitUntil([] { return SystemHub::sendLogLines("end msg").size() >= kMessages; }, 10'000));
}

// tcpserver logs what wait(2) says; mailwrightctl and the window say what it means.
void tst_SystemServices::waitStatusIsExplained()
{
    const auto port = freePort();
    Background smtp({u"sh"_s, u"-c"_s, u"exec tcpserver -vRHl0 127.0.0.1 %1 sh -c 'exit 1' 2>&1 | multilog t /run/ended"_s.arg(port)});
    QVERIFY(waitUntil([&] { return listens(port); }, 10'000));
    QVERIFY(waitUntil([] { return readFile(u"/run/ended/current"_s).contains(" status 256\n"); }, 10'000));
    const auto log = readFile(u"/run/ended/current"_s);
    for (const auto &line : log.split('\n')) {
        if (!line.contains(" status 256"))
            continue;
        const auto text = line.toStdString(); // the facts point into it
        const auto parsed = mw::mail::parseLogLine(text);
        QCOMPARE(mw::mail::logNote(parsed.fact), std::string("exit code 1"));
        QVERIFY(mw::ctl::decodedLine(line).endsWith(" status 256 (exit code 1)"));
    }
}

// accustamp, cyclog and setuser have gone; what took their place does the same work, and a page says so.
void tst_SystemServices::oldToolsHaveEquivalents()
{
    const auto page = readFile(QLatin1String(kSandboxSource) + u"/shared/doc/SIBLING_PACKAGES.md"_s);
    for (const auto *name : {"accustamp", "cyclog", "setuser", "tai64nfrac", "hlfsd", "fake_mta", "qsecretary", "TMDA", "ucspi-unix"})
        QVERIFY2(page.contains(name), name);
    QVERIFY(run({u"tai64n"_s}, {.input = "x\n"}).output.startsWith("@4000000"));
    const auto seconds = run({u"/var/qmail/bin/tai64nfrac"_s}, {.input = "@4000000037c219bf2ef02e94 status: x\n"});
    QCOMPARE(seconds.output, QByteArray("935467445.787492500  status: x\n"));
    QCOMPARE(run({u"multilog"_s, u"t"_s, u"s4096"_s, u"n3"_s, u"/run/cyclog"_s}, {.input = QByteArray(200, 'y').append('\n').repeated(200)}).code, 0);
    QVERIFY(QDir(u"/run/cyclog"_s).entryList({u"@*"_s}).size() < 3);
    QCOMPARE(run({u"setuidgid"_s, u"qmaild"_s, u"id"_s, u"-u"_s}).output, QByteArray("1001\n"));
}

// As below sslserver or stunnel: the other program speaks TLS, qmail-smtpd plain SMTP on descriptors 0 and 1.
void tst_SystemServices::runsBehindAnotherProgramsTls()
{
    const auto made = run({u"openssl"_s, u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                           u"-subj"_s, u"/CN=hub.example"_s, u"-keyout"_s, u"/run/key.pem"_s, u"-out"_s, u"/run/cert.pem"_s});
    QVERIFY2(made.code == 0, made.errors);
    const auto port = freePort();
    const Background wrapper({u"env"_s, u"PROTO=TCP"_s, u"TCPREMOTEIP=192.0.2.7"_s, u"TCPLOCALHOST=hub.example"_s, u"socat"_s,
                              u"OPENSSL-LISTEN:%1,reuseaddr,fork,verify=0,cert=/run/cert.pem,key=/run/key.pem"_s.arg(port),
                              u"EXEC:/var/qmail/bin/qmail-smtpd"_s});
    QVERIFY(waitUntil([&] { return listens(port); }, 10'000));
    const auto said = run({u"sh"_s, u"-c"_s,
                           u"(sleep 1; printf 'EHLO x\\r\\nMAIL FROM:<joe@friend.example>\\r\\nRCPT TO:<anna@hub.example>\\r\\nDATA\\r\\n"
                           "Subject: by TLS\\r\\n\\r\\nx\\r\\n.\\r\\nQUIT\\r\\n'; sleep 1) | openssl s_client -quiet -connect 127.0.0.1:%1"_s.arg(port)});
    QVERIFY2(said.output.contains("221 "), said.output + said.errors);
    const auto arrived = [&] {
        const auto all = maildirMessages(m_anna + u"/Maildir"_s);
        return std::ranges::any_of(all, [](const auto &m) { return m.contains("Subject: by TLS") && m.contains("192.0.2.7"); });
    };
    QVERIFY2(waitUntil(arrived, 15'000), SystemHub::sendLog().right(1000));
}

void tst_SystemServices::scannersAreHooked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("clean") << QByteArray("hello") << QByteArray("250 ");
    QTest::newRow("refused with 31") << QByteArray("VIRUS") << QByteArray("554 ");
    QTest::newRow("refused with 82 and a text") << QByteArray("SPAM") << QByteArray("554 5.0.0 no spam here");
    QTest::newRow("later with 82 and a text") << QByteArray("GREY") << QByteArray("451 4.0.0 come back");
    QTest::newRow("the scanner crashed") << QByteArray("CRASH") << QByteArray("451 ");
}

// A wrapper in the way of qmail-qfilter, Qmail-Scanner or simscan: it reads the message first, then queues or refuses.
void tst_SystemServices::scannersAreHooked()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, reply);
    writeFile(u"/run/scanner"_s, "#!/bin/sh\nm=$(mktemp)\ncat >$m\n"
                                 "grep -q ^VIRUS $m && exit 31\n"
                                 "grep -q ^SPAM $m && { echo 'Dno spam here' >&6; exit 82; }\n"
                                 "grep -q ^GREY $m && { echo 'Zcome back' >&6; exit 82; }\n"
                                 "grep -q ^CRASH $m && kill -9 $$\n"
                                 "exec /var/qmail/bin/qmail-queue <$m\n", 0755);
    const auto port = freePort();
    const auto smtp = server(port, {u"qmail-smtpd"_s}, {u"QMAILQUEUE=/run/scanner"_s});
    const auto said = run({u"swaks"_s, u"--server"_s, u"127.0.0.1:%1"_s.arg(port), u"--from"_s, u"joe@friend.example"_s, u"--to"_s,
                           u"anna@hub.example"_s, u"--body"_s, QString::fromLatin1(body)}).output;
    const auto answer = said.mid(said.indexOf(" -> ."));
    QVERIFY2(answer.contains(' ' + reply), said);
}

// An account that no password file has: a qmail-getpw of an LDAP or SQL package answers for it.
void tst_SystemServices::accountsOfAnotherProgram()
{
    const auto home = SystemHub::addPerson(u"vmail"_s);
    const auto uid = run({u"id"_s, u"-u"_s, u"vmail"_s}).output.trimmed();
    const auto own = QFile::symLinkTarget(u"/var/qmail/bin/qmail-getpw"_s);
    QVERIFY(QFile::remove(u"/var/qmail/bin/qmail-getpw"_s));
    writeFile(u"/var/qmail/bin/qmail-getpw"_s,
              "#!/bin/sh\ncase $1 in\nfrom-ldap) printf 'vmail\\000" + uid + "\\000" + uid + "\\000/home/vmail\\000\\000\\000' ;;\n*) exec " +
                  own.toUtf8() + " \"$1\" ;;\nesac\n", 0755);
    QVERIFY(m_hub->restartSend());
    const auto sent = run({u"/var/qmail/bin/qmail-inject"_s, u"-f"_s, u"anna@hub.example"_s, u"from-ldap@hub.example"_s},
                          {.input = "Subject: to a virtual user\n\nx\n", .user = 2000});
    QCOMPARE(sent.code, 0);
    QVERIFY2(waitForMessages(home + u"/Maildir"_s, 1), SystemHub::sendLog().right(1000));
    QVERIFY(QFile::remove(u"/var/qmail/bin/qmail-getpw"_s));
    QVERIFY(QFile::link(own, u"/var/qmail/bin/qmail-getpw"_s));
    QVERIFY(m_hub->restartSend());
}

// Dovecot's, as the person whose Maildir it is.
void tst_SystemServices::anotherImapServerReadsTheMaildir()
{
    const auto home = SystemHub::addPerson(u"imap"_s);
    QCOMPARE(run({u"/var/qmail/bin/qmail-inject"_s, u"-f"_s, u"anna@hub.example"_s, u"imap@hub.example"_s},
                 {.input = "Subject: for another server\n\nx\n", .user = 2000}).code, 0);
    QVERIFY2(waitForMessages(home + u"/Maildir"_s, 1), SystemHub::sendLog().right(1000));
    writeFile(u"/run/dovecot.conf"_s, "dovecot_config_version = 2.4.1\ndovecot_storage_version = 2.4.1\nmail_driver = maildir\n"
                                      "mail_home = /home/imap\nmail_path = ~/Maildir\nlog_path = /dev/stderr\nbase_dir = /home/imap\n");
    const auto said = run({u"setuidgid"_s, u"imap"_s, u"env"_s, u"USER=imap"_s, u"HOME="_s + home, u"doveadm"_s, u"-c"_s,
                           u"/run/dovecot.conf"_s, u"exec"_s, u"imap"_s},
                          {.input = "a SELECT INBOX\r\nb FETCH 1 BODY[HEADER.FIELDS (SUBJECT DELIVERED-TO)]\r\nc LOGOUT\r\n", .directory = home});
    QVERIFY2(said.output.contains("* 1 EXISTS"), said.output);
    QVERIFY2(said.output.contains("Subject: for another server") && said.output.contains("Delivered-To: imap@hub.example"), said.output);
}

// A client that ends lines as fetchmail without forcecr once did is told what is wrong.
void tst_SystemServices::bareLineFeedsAreExplained()
{
    const auto said = run({u"tcpclient"_s, u"-RHl0"_s, u"127.0.0.1"_s, u"25"_s, u"sh"_s, u"-c"_s,
                           u"printf 'EHLO x\\r\\nMAIL FROM:<a@b.example>\\r\\nRCPT TO:<anna@hub.example>\\r\\nDATA\\r\\n' >&7; sleep 1; "
                           "printf 'Subject: x\\n\\nx\\n.\\n' >&7; exec cat <&6"_s}).output;
    const auto last = said.trimmed().split('\n').last();
    QVERIFY2(last.startsWith("4") || last.startsWith("5"), said);
    QVERIFY2(last.toLower().contains("line feed") || last.toLower().contains("lf"), said);
}

// What syncdir did for other systems: the file and the directory of a delivery are synced before it is called done.
void tst_SystemServices::deliveriesAreSyncedByUs()
{
    SystemHub::addPerson(u"sync"_s);
    writeFile(u"/run/message"_s, "Subject: x\n\nx\n");
    const auto traced = run({u"sh"_s, u"-c"_s,
                             u"exec strace -f -y -e trace=fsync,fdatasync setuidgid sync /var/qmail/bin/qmail-local -- sync "
                             "/home/sync sync '' '' hub.example a@b.example ./Maildir/ </run/message"_s});
    QVERIFY2(traced.code == 0, traced.errors);
    QVERIFY2(traced.errors.contains("/Maildir/tmp/"), traced.errors);
    QVERIFY2(traced.errors.contains("/Maildir/new>"), traced.errors);
}

// rblsmtpd of netqmail's time asked a list that is long gone when it was given none: this one asks nobody.
void tst_SystemServices::nobodyIsBlockedByDefault()
{
    const auto port = freePort();
    m_names->set("1.0.0.127.rbl.maps.vix.com", {.addresses = {"127.0.0.2"}, .texts = {"Blocked"}});
    const auto smtp = server(port, {u"rblsmtpd"_s, u"qmail-smtpd"_s});
    const auto replies = dialogue(port, "HELO x\nMAIL FROM:<joe@friend.example>\nRCPT TO:<anna@hub.example>\nQUIT\n");
    QVERIFY2(replies.split('\n').value(3).startsWith("250"), replies);
}

MW_SANDBOX_TEST_MAIN(tst_SystemServices)
#include "tst_SystemServices.moc"

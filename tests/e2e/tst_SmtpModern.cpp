// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-smtpd on 25, 465 and 587 of a real hub, against the programs that people send mail with: swaks, openssl, Python,
// msmtp, s-nail, Postfix and Dovecot.
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"
#include "tests/support/TestCa.h"

#include "shared/mail/PasswordFile.h"
#include "shared/os/Signals.h"

#include <QtCore/QDir>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <algorithm>
#include <sys/stat.h>

using namespace mw;
using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

const QString kCertificate = u"/var/qmail/control/servercert.pem"_s;
// "anna's password"
const QByteArray kHash = "$6$poptest$SQZZg0NGI21LQfaWSZY0WPN0Tz1/2/2Gn6DaKayQ8UJ2KudifiCB.jvCf3ZN7G16pC9LZ2560hIUD3vd8TvCK0";
constexpr const char *kPassword = "anna's password";

// A service of the hub's own beside that of port 25.
std::unique_ptr<Background> serve(quint16 port, const QString &options)
{
    return std::make_unique<Background>(QStringList{
        u"/bin/sh"_s, u"-c"_s, u"exec /var/qmail/bin/qmail-smtpd --listen 127.0.0.1 %1 --rules /etc/strangers.cdb %2 2>>/run/log.%1"_s.arg(port).arg(options)});
}

QByteArray logOf(quint16 port)
{
    return readFile(u"/run/log.%1"_s.arg(port));
}

// Rules of port 25; they count for the next client.
void rules(const QByteArray &text)
{
    const auto made = run({u"tcprules"_s, u"/etc/tcp.smtp.cdb"_s, u"/etc/tcp.smtp.tmp"_s}, {.input = text});
    if (made.code != 0)
        qFatal("tcprules: %s", made.errors.constData());
    ::chmod("/etc/tcp.smtp.cdb", 0644);
}

// What the client "openssl s_client" hears when it says `input`.
RunResult sClient(quint16 port, const QByteArray &input, const QStringList &options = {})
{
    QStringList command{u"openssl"_s, u"s_client"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(port), u"-crlf"_s, u"-ign_eof"_s};
    if (port != 465)
        command << u"-starttls"_s << u"smtp"_s;
    return run(command + options, {.input = input});
}

// The listening processes and those that check passwords.
QSet<pid_t> rootsProcesses()
{
    QSet<pid_t> out;
    for (const auto pid : processesNamed("qmail-smtpd"))
        if (readFile(u"/proc/%1/status"_s.arg(pid)).contains("\nUid:\t0\t0\t0\t0\n"))
            out.insert(pid);
    return out;
}

QByteArray mailbox(const QString &person)
{
    return maildirMessages(u"/home/%1/Maildir"_s.arg(person)).join("\n=====\n");
}

} // namespace

class tst_SmtpModern : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void swaksLogins_data();
    void swaksLogins(); // rows: B3 B5
    void swaksRefused_data();
    void swaksRefused(); // rows: B5
    void swaksPipelines(); // rows: B18
    void recipientsAreChecked(); // rows: B24
    void opensslSeesTheCertificate(); // rows: B1 B3
    void protocolsAndCiphers_data();
    void protocolsAndCiphers(); // rows: B1 B3
    void renegotiationIsRefused();
    void injectionAndSmuggling_data();
    void injectionAndSmuggling();
    void pythonSends(); // rows: B1 B9 B22
    void userAgents_data();
    void userAgents(); // rows: B5 B7
    void sendersAreChecked(); // rows: B7
    void postfixSends_data();
    void postfixSends(); // rows: B1 B22
    void dovecotRelays_data();
    void dovecotRelays(); // rows: B1 B5 B7 B21
    void newCertificates(); // rows: B1
    void underTcpserver(); // rows: E26 B1 B5
    void cleanupTestCase();

private:
    QByteArray swaks(const QStringList &options, int *code = nullptr);
    std::unique_ptr<SystemHub> m_hub;
    std::unique_ptr<Background> m_smtps;
    std::unique_ptr<Background> m_submission;
    std::unique_ptr<TestCa> m_ca;
};

void tst_SmtpModern::initTestCase()
{
    os::ignoreBrokenPipes();
    m_ca = std::make_unique<TestCa>();
    QVERIFY(m_ca->isMade());
    writeFile(u"/etc/hosts"_s, "127.0.0.1 localhost hub.example other.example\n");
    writeFile(u"/etc/pam.d/mailwright"_s, readFile(QString::fromLatin1(kSandboxSource) + u"/installer/pam.d/mailwright"_s));
    m_hub = std::make_unique<SystemHub>();
    SystemHub::addPerson(u"anna"_s, "./Maildir/\n");
    SystemHub::addPerson(u"bob"_s, "./Maildir/\n");
    writeFile(u"/etc/shadow"_s, readFile(u"/etc/shadow"_s) + "anna:" + kHash + ":19000:0:99999:7:::\n", 0600);
    mail::PasswordFile passwords;
    passwords.set("bob", mail::scram::makeVerifier("bob's password", "some salt", mail::scram::kLeastIterations));
    writeFile(u"/var/qmail/users/smtppasswords"_s, QByteArray::fromStdString(passwords.text()), 0600);
    writeFile(kCertificate, m_ca->text({u"hub.example"_s}), 0600);
    writeFile(u"/var/qmail/control/servercerts/other.pem"_s, m_ca->text({u"other.example"_s}), 0600);
    QVERIFY2(m_hub->start(), SystemHub::sendLog() + SystemHub::smtpdLog());
    QVERIFY(run({u"tcprules"_s, u"/etc/strangers.cdb"_s, u"/etc/strangers.tmp"_s}, {.input = ":allow\n"}).code == 0);
    ::chmod("/etc/strangers.cdb", 0644);
    m_smtps = serve(465, u"--tls implicit"_s);
    m_submission = serve(587, u"--tls starttls --submission"_s);
    QVERIFY2(waitUntil([] { return listens(465) && listens(587); }, 5000), logOf(465) + logOf(587));
    QVERIFY(waitUntil([] { return QFile::exists(u"/var/qmail/queue/lock/rcpt"_s); }, 5000));
}

QByteArray tst_SmtpModern::swaks(const QStringList &options, int *code)
{
    const auto done = run(QStringList{u"swaks"_s, u"--server"_s, u"127.0.0.1"_s, u"--helo"_s, u"client.example"_s, u"--from"_s, u"anna@hub.example"_s,
                                      u"--to"_s, u"bob@hub.example"_s} + options);
    if (code)
        *code = done.code;
    return done.output + done.errors;
}

void tst_SmtpModern::swaksLogins_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<quint16>("port");
    for (const auto *mechanism : {"PLAIN", "LOGIN"}) {
        const QStringList login{u"--auth"_s, QString::fromLatin1(mechanism)};
        QTest::addRow("%s on 587", mechanism) << login + QStringList{u"--port"_s, u"587"_s, u"--tls"_s} << quint16{587};
        QTest::addRow("%s on 465", mechanism) << login + QStringList{u"--port"_s, u"465"_s, u"--tls-on-connect"_s} << quint16{465};
    }
    QTest::newRow("the mechanism that fits") << QStringList{u"--auth"_s, u"--port"_s, u"587"_s, u"--tls"_s} << quint16{587};
}

// Over any of the ways in, to an address elsewhere: only who has authenticated may send there.
void tst_SmtpModern::swaksLogins()
{
    QFETCH(const QStringList, options);
    QFETCH(const quint16, port);
    int code = -1;
    const auto said = swaks(options + QStringList{u"--auth-user"_s, u"anna"_s, u"--auth-password"_s, QString::fromLatin1(kPassword), u"--to"_s,
                                                  u"x@elsewhere.example"_s, u"--quit-after"_s, u"RCPT"_s}, &code);
    QVERIFY2(code == 0 && said.contains("235 2.7.0") && said.contains("250 2.1.5 ok"), said);
    QVERIFY2(waitUntil([&] { return logOf(port).contains(" auth=anna\n"); }, 5000), logOf(port));
    QVERIFY(logOf(port).contains(" tls=TLSv1.3 auth=anna\n"));
}

void tst_SmtpModern::swaksRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("reply");
    const QStringList submit{u"--port"_s, u"587"_s, u"--tls"_s};
    const auto login = [](const char *mechanism, const char *password) {
        return QStringList{u"--auth"_s, QString::fromLatin1(mechanism), u"--auth-user"_s, u"anna"_s, u"--auth-password"_s, QString::fromLatin1(password)};
    };
    QTest::newRow("wrong password") << submit + login("PLAIN", "guess") << QByteArray("535 5.7.8 ");
    QTest::newRow("no password in the clear") << QStringList{u"--port"_s, u"587"_s} << QByteArray("530 5.7.0 must issue a STARTTLS");
    QTest::newRow("no login") << submit << QByteArray("530 5.7.0 authentication required");
    QTest::newRow("a mechanism that is not there") << submit + login("CRAM-MD5", "x") << QByteArray("requested type not available");
    QTest::newRow("another's sender") << submit + login("PLAIN", kPassword) + QStringList{u"--from"_s, u"bob@hub.example"_s}
                                      << QByteArray("553 5.7.1 sorry, that sender address is not yours");
    QTest::newRow("a sender elsewhere") << submit + login("PLAIN", kPassword) + QStringList{u"--from"_s, u"anna@elsewhere.example"_s}
                                        << QByteArray("553 5.7.1 sorry, that sender address is not yours");
}

void tst_SmtpModern::swaksRefused()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, reply);
    int code = 0;
    const auto said = swaks(options, &code);
    QVERIFY2(code != 0 && said.contains(reply), said);
}

void tst_SmtpModern::swaksPipelines()
{
    int code = -1;
    const auto said = swaks({u"--pipeline"_s, u"--tls"_s, u"--header"_s, u"Subject: pipelined"_s}, &code);
    QVERIFY2(code == 0 && said.contains("250-PIPELINING"), said);
    QVERIFY(waitUntil([] { return mailbox(u"bob"_s).contains("Subject: pipelined"); }, 10'000));
    QVERIFY(mailbox(u"bob"_s).contains(" with ESMTPS (TLSv1.3 TLS_"));
}

void tst_SmtpModern::recipientsAreChecked()
{
    auto said = swaks({u"--to"_s, u"nobody-here@hub.example"_s});
    QVERIFY2(said.contains("550 5.1.1 sorry, no mailbox here by that name (#5.1.1)"), said);
    SystemHub::control(u"checkrecipients"_s, "0\n");
    QVERIFY(waitUntil([&] { return swaks({u"--to"_s, u"nobody-here@hub.example"_s, u"--quit-after"_s, u"RCPT"_s}).contains("250 2.1.5 ok"); }, 5000));
    QFile::remove(u"/var/qmail/control/checkrecipients"_s);
    QVERIFY(waitUntil([&] { return swaks({u"--to"_s, u"nobody-here@hub.example"_s, u"--quit-after"_s, u"RCPT"_s}).contains("550 5.1.1"); }, 5000));
}

void tst_SmtpModern::opensslSeesTheCertificate()
{
    for (const quint16 port : {quint16{25}, quint16{465}, quint16{587}}) {
        const QStringList strict{u"-verify_return_error"_s, u"-CAfile"_s, m_ca->authorities()};
        for (const auto &name : {u"hub.example"_s, u"other.example"_s}) {
            const auto good = sClient(port, "QUIT\n", strict + QStringList{u"-servername"_s, name, u"-verify_hostname"_s, name});
            QVERIFY2(good.code == 0 && good.output.contains("Verify return code: 0 (ok)") && good.output.contains("221 "), good.output + good.errors);
        }
        // Who asks for nobody we know gets the first one.
        const auto unknown = sClient(port, "QUIT\n", strict + QStringList{u"-servername"_s, u"third.example"_s, u"-verify_hostname"_s, u"hub.example"_s});
        QVERIFY2(unknown.output.contains("Verify return code: 0 (ok)"), unknown.output + unknown.errors);
    }
}

void tst_SmtpModern::protocolsAndCiphers_data()
{
    QTest::addColumn<quint16>("port");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("protocol"); // empty: refused
    for (const quint16 port : {quint16{25}, quint16{465}, quint16{587}}) {
        const auto row = [&](const char *name, const QStringList &options, const char *protocol) {
            QTest::addRow("%s on %d", name, port) << port << options << QByteArray(protocol);
        };
        const auto weak = u"ALL:@SECLEVEL=0"_s;
        row("TLS 1.3", {u"-tls1_3"_s}, "TLSv1.3");
        row("TLS 1.2", {u"-tls1_2"_s}, "TLSv1.2");
        row("TLS 1.1", {u"-tls1_1"_s, u"-cipher"_s, weak}, "");
        row("TLS 1.0", {u"-tls1"_s, u"-cipher"_s, weak}, "");
        row("no certificate at all", {u"-tls1_2"_s, u"-cipher"_s, u"aNULL:@SECLEVEL=0"_s}, "");
        row("no encryption", {u"-tls1_2"_s, u"-cipher"_s, u"eNULL:@SECLEVEL=0"_s}, "");
        row("no forward secrecy", {u"-tls1_2"_s, u"-cipher"_s, u"AES128-SHA"_s}, "");
    }
}

void tst_SmtpModern::protocolsAndCiphers()
{
    QFETCH(const quint16, port);
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, protocol);
    const auto done = sClient(port, "QUIT\n", options);
    if (protocol.isEmpty())
        QVERIFY2(done.code != 0 && !done.output.contains("\n221 "), done.output + done.errors);
    else
        QVERIFY2(done.code == 0 && done.output.contains(protocol) && done.output.contains("Secure Renegotiation IS") == (protocol == "TLSv1.2"), done.output + done.errors);
}

void tst_SmtpModern::renegotiationIsRefused()
{
    // Without -ign_eof an "R" makes this client ask for new keys. It ends by itself when it is refused.
    const auto done = run({u"/bin/sh"_s, u"-c"_s, u"(sleep 1; echo R; while sleep 1 && echo NOOP; do :; done) | openssl s_client -connect 127.0.0.1:465 -tls1_2 -crlf"_s});
    QVERIFY2(done.errors.contains("RENEGOTIATING") && (done.errors.contains("no renegotiation") || done.code != 0), done.output + done.errors);
    QVERIFY(!done.output.contains("250 ok"));
}

void tst_SmtpModern::injectionAndSmuggling_data()
{
    QTest::addColumn<quint16>("port");
    QTest::addColumn<QByteArray>("end"); // of the first message, as a careless server would have it
    for (const quint16 port : {quint16{25}, quint16{465}, quint16{587}})
        for (const auto *end : {"\\n.\\n", "\\n.\\r\\n", "\\r\\n.\\n", "\\r.\\r", "\\r\\n.\\r", "\\r\\n\\x00.\\r\\n"})
            QTest::addRow("%s on %d", end, port) << port << QByteArray(end);
}

void tst_SmtpModern::injectionAndSmuggling()
{
    QFETCH(const quint16, port);
    QFETCH(const QByteArray, end);
    const auto before = maildirMessages(u"/home/bob/Maildir"_s).size();
    const QByteArray script = "import ssl, smtplib, sys, base64\n"
                              "port = " + QByteArray::number(port) + "\n"
                              "context = ssl.create_default_context(cafile='" + m_ca->authorities().toUtf8() + "')\n"
                              "s = smtplib.SMTP_SSL('hub.example', port, context=context) if port == 465 else smtplib.SMTP('hub.example', port)\n"
                              "if port != 465: s.starttls(context=context)\n"
                              "if port == 587: s.login('anna', \"anna's password\")\n"
                              "s.mail('anna@hub.example'); s.rcpt('bob@hub.example'); s.putcmd('data'); s.getreply()\n"
                              "s.send(b'Subject: first\\r\\n\\r\\nx" + end + "mail from:<evil@hub.example>\\r\\nrcpt to:<bob@hub.example>\\r\\n"
                              "data\\r\\nSubject: smuggled\\r\\n\\r\\ny\\r\\n.\\r\\n')\n"
                              "print(s.getreply())\n";
    const auto done = run({u"python3"_s, u"-c"_s, QString::fromUtf8(script)});
    QVERIFY2(done.code == 0, done.output + done.errors);
    // One message, or none where a line feed came alone.
    const bool bare = end.contains("\\n.\\n") || end == "\\n.\\r\\n";
    QVERIFY2(done.output.contains(bare ? "(451, " : "(250, "), done.output);
    QVERIFY(SystemHub::waitForEmptyQueue());
    const auto messages = maildirMessages(u"/home/bob/Maildir"_s);
    QCOMPARE(messages.size() - before, bare ? 0 : 1);
    for (const auto &message : messages)
        QVERIFY(field(message, "Subject") != "smuggled");
}

void tst_SmtpModern::pythonSends()
{
    SystemHub::dotQmail(u"alias"_s, u"-grüße"_s, "/var/qmail/alias/Maildir/\n");
    const QByteArray script =
        "import ssl, smtplib, email.message, email.policy\n"
        "context = ssl.create_default_context(cafile='" + m_ca->authorities().toUtf8() + "')\n"
        "s = smtplib.SMTP('hub.example', 587)\n"
        "s.starttls(context=context)\n"
        "s.login('anna', \"anna's password\")\n"
        "print(sorted(s.esmtp_features))\n"
        "m = email.message.EmailMessage(policy=email.policy.SMTPUTF8)\n"
        "m['Subject'] = 'from Python: Grüße'\n"
        "m['To'] = 'bob@hub.example'\n"
        "m.set_content('Zeile\\n.\\nmit Umlaut: ü\\n')\n"
        "s.send_message(m, 'anna@hub.example', ['bob@hub.example', 'grüße@hub.example'], mail_options=['RET=HDRS', 'ENVID=py+20thon'],"
        " rcpt_options=['NOTIFY=SUCCESS,FAILURE'])\n"
        "print(s.docmd('MAIL', 'FROM:<anna@hub.example>'), s.docmd('RCPT', 'TO:<nobody-here@hub.example>'))\n"
        "print(s.quit())\n";
    const auto done = run({u"python3"_s, u"-c"_s, QString::fromUtf8(script)}, {.environment = {u"PYTHONIOENCODING=utf-8"_s}});
    QVERIFY2(done.code == 0, done.output + done.errors);
    QVERIFY2(done.output.contains("['8bitmime', 'auth', 'chunking', 'dsn', 'enhancedstatuscodes', 'pipelining', 'size', 'smtputf8']"), done.output);
    QVERIFY(done.output.contains("b'5.1.1 sorry, no mailbox"));
    QVERIFY(waitUntil([] { return mailbox(u"bob"_s).contains("from Python: Grüße"); }, 10'000));
    QVERIFY(waitForMessages(u"/var/qmail/alias/Maildir"_s, 1));
    for (const auto &message : maildirMessages(u"/home/bob/Maildir"_s) + maildirMessages(u"/var/qmail/alias/Maildir"_s)) {
        if (!message.contains("from Python"))
            continue;
        QVERIFY2(message.contains(" with UTF8SMTPSA (TLSv1.3 ") && message.contains("\n.\nmit Umlaut: ü\n"), message);
        QVERIFY(field(message, "From") == "anna@hub.example" && !field(message, "Message-ID").isEmpty() && !field(message, "Date").isEmpty());
    }
}

void tst_SmtpModern::userAgents_data()
{
    QTest::addColumn<QStringList>("command");
    const auto msmtp = [&](const char *mechanism, const char *user, const char *password, int port, const char *starttls, const QString &tls = u"--tls=on"_s) {
        return QStringList{u"msmtp"_s, u"--debug"_s, u"--host=hub.example"_s, u"--port=%1"_s.arg(port), tls,
                           u"--tls-starttls=%1"_s.arg(QString::fromLatin1(starttls)), u"--tls-trust-file="_s + m_ca->authorities(),
                           u"--auth="_s + QString::fromLatin1(mechanism), u"--user="_s + QString::fromLatin1(user),
                           u"--passwordeval=echo \"%1\""_s.arg(QString::fromLatin1(password)), u"--from=%1@hub.example"_s.arg(QString::fromLatin1(user)), u"--"_s,
                           u"bob@hub.example"_s};
    };
    QTest::newRow("msmtp PLAIN 587") << msmtp("plain", "anna", kPassword, 587, "on");
    QTest::newRow("msmtp LOGIN 465") << msmtp("login", "anna", kPassword, 465, "off");
    // Within TLS its library would bind the exchange to the connection, and gives up where it cannot: another speaks TLS for it.
    QTest::newRow("msmtp SCRAM-SHA-256") << msmtp("scram-sha-256", "bob", "bob's password", 2465, "off", u"--tls=off"_s);
    const auto snail = [&](const char *url, const QStringList &more) {
        return QStringList{u"s-nail"_s, u"-:/"_s, u"-Sv15-compat"_s, u"-Smta="_s + QString::fromLatin1(url), u"-Stls-verify=strict"_s,
                           u"-Stls-ca-file="_s + m_ca->authorities(), u"-Ssmtp-auth=plain"_s, u"-Sfrom=anna@hub.example"_s, u"-Shostname=hub.example"_s,
                           u"-Ssendwait"_s} + more + QStringList{u"-t"_s};
    };
    QTest::newRow("s-nail 587") << snail("smtp://anna:anna%27s%20password@hub.example:587", {u"-Ssmtp-use-starttls"_s});
    QTest::newRow("s-nail 465") << snail("smtps://anna:anna%27s%20password@hub.example:465", {});
}

void tst_SmtpModern::userAgents()
{
    QFETCH(const QStringList, command);
    const QByteArray subject = "by " + QByteArray(QTest::currentDataTag());
    const Background tunnel({u"socat"_s, u"TCP-LISTEN:2465,bind=127.0.0.1,reuseaddr,fork"_s, u"OPENSSL:hub.example:465,cafile="_s + m_ca->authorities()});
    QVERIFY(waitUntil([] { return listens(2465); }, 5000));
    const auto done = run(command, {.input = "To: bob@hub.example\nSubject: " + subject + "\n\nhello\n", .environment = {u"HOME=/root"_s}});
    QVERIFY2(done.code == 0, done.output + done.errors + logOf(587).right(600) + logOf(465).right(600));
    QVERIFY2(waitUntil([&] { return mailbox(u"bob"_s).contains("\nSubject: " + subject + "\n"); }, 10'000), SystemHub::sendLog());
}

void tst_SmtpModern::sendersAreChecked()
{
    const auto from = [&](const QByteArray &sender) {
        return swaks({u"--port"_s, u"587"_s, u"--tls"_s, u"--auth"_s, u"PLAIN"_s, u"--auth-user"_s, u"anna"_s, u"--auth-password"_s,
                      QString::fromLatin1(kPassword), u"--from"_s, QString::fromLatin1(sender), u"--quit-after"_s, u"RCPT"_s});
    };
    const QByteArray good = "250 2.1.0 ok";
    const QByteArray bad = "553 5.7.1 sorry, that sender";
    QVERIFY(from("anna-list@hub.example").contains(good)); // by the rules of delivery it is hers
    QVERIFY(from("ANNA@Hub.Example").contains(good));
    QVERIFY(from("postmaster@hub.example").contains(bad));
    QVERIFY(from("nobody-here@hub.example").contains(bad));
    SystemHub::control(u"submissionsenders"_s, "anna:@elsewhere.example\nanna:postmaster@hub.example\nbob:*\n");
    QVERIFY(waitUntil([&] { return from("any@elsewhere.example").contains(good); }, 5000));
    QVERIFY(from("postmaster@hub.example").contains(good) && from("bob@hub.example").contains(bad));
    SystemHub::control(u"checksender"_s, "0\n");
    QVERIFY(waitUntil([&] { return from("bob@hub.example").contains(good); }, 5000));
    QFile::remove(u"/var/qmail/control/checksender"_s);
    QFile::remove(u"/var/qmail/control/submissionsenders"_s);
    QVERIFY(waitUntil([&] { return from("bob@hub.example").contains(bad); }, 5000));
    // Nobody can be asked: try later, not never.
    m_hub->service(u"-d"_s, u"qmail-send"_s);
    QVERIFY(waitUntil([] { return processesNamed("qmail-lspawn").isEmpty(); }, 10'000));
    const auto later = from("anna@hub.example");
    m_hub->service(u"-u"_s, u"qmail-send"_s);
    QVERIFY2(later.contains("451 4.3.0 nobody can tell now whose sender address that is"), later);
    QVERIFY(waitUntil([&] { return from("anna@hub.example").contains(good); }, 15'000));
}

void tst_SmtpModern::postfixSends_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("said"); // in Postfix's log
    using Kind = TestCa::Kind;
    QTest::newRow("good") << static_cast<int>(Kind::Good) << u"hub.example"_s << QByteArray("status=sent (250 2.0.0 ok ");
    QTest::newRow("wrong name") << static_cast<int>(Kind::Good) << u"wrong.example"_s << QByteArray("Server certificate not verified");
    QTest::newRow("expired") << static_cast<int>(Kind::Expired) << u"hub.example"_s << QByteArray("certificate has expired");
    QTest::newRow("not offered") << static_cast<int>(Kind::Good) << u"hub.example"_s << QByteArray("TLS is required, but was not offered by host hub.example");
}

// A Postfix that demands TLS with a certificate that it can verify.
void tst_SmtpModern::postfixSends()
{
    QFETCH(const int, kind);
    QFETCH(const QString, name);
    QFETCH(const QByteArray, said);
    const auto own = readFile(kCertificate);
    writeFile(kCertificate, m_ca->text({name}, static_cast<TestCa::Kind>(kind)), 0600);
    const bool offered = QTest::currentDataTag() != "not offered"_ba;
    rules(offered ? ":allow\n" : ":allow,UCSPITLS=\"-\"\n");
    // Both count from the moment at which the listening process has seen them.
    const auto isShown = [&] { return sClient(25, "QUIT\n").output.contains(m_ca->certificate({name}, static_cast<TestCa::Kind>(kind)).trimmed()); };
    QVERIFY(waitUntil([&] { return swaks({u"--quit-after"_s, u"EHLO"_s}).contains("STARTTLS") == offered && (!offered || isShown()); }, 10'000));
    const QString root = u"/run/postfix-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
    writeFile(root + u"/etc/main.cf"_s,
              "compatibility_level = 3.6\nqueue_directory = " + root.toUtf8() + "/spool\ndata_directory = " + root.toUtf8() + "/data\n"
              "maillog_file_prefixes = /run\nmaillog_file = " + root.toUtf8() + "/log\nmyhostname = client.example\nmydestination =\n"
              "relayhost = [hub.example]:25\nsmtp_host_lookup = native\ninet_protocols = ipv4\ninet_interfaces = 127.0.0.9\n"
              "smtp_tls_security_level = secure\nsmtp_tls_secure_cert_match = hub.example\nsmtp_tls_loglevel = 1\nsmtp_tls_CAfile = " +
                  m_ca->authorities().toUtf8() + "\nalias_maps =\nalias_database =\nmynetworks = 127.0.0.0/8\nsmtpd_recipient_restrictions = permit_mynetworks, reject\n");
    writeFile(root + u"/etc/master.cf"_s,
              "pickup unix n - n 60 1 pickup\ncleanup unix n - n - 0 cleanup\nqmgr unix n - n 300 1 qmgr\nrewrite unix - - n - - trivial-rewrite\n"
              "bounce unix - - n - 0 bounce\ndefer unix - - n - 0 bounce\ntrace unix - - n - 0 bounce\nflush unix n - n 1000? 0 flush\n"
              "smtp unix - - n - - smtp\nerror unix - - n - - error\nretry unix - - n - - error\ntlsmgr unix - - n 1000? 1 tlsmgr\n"
              "proxymap unix - - n - - proxymap\nshowq unix n - n - - showq\nanvil unix - - n - 1 anvil\nscache unix - - n - 1 scache\n"
              "postlog unix-dgram n - n - 1 postlogd\n127.0.0.9:2627 inet n - n - - smtpd\n");
    const auto etc = root + u"/etc"_s;
    QDir().mkpath(root + u"/spool"_s);
    QDir().mkpath(root + u"/data"_s);
    (void)run({u"chown"_s, u"postfix"_s, root + u"/data"_s});
    (void)run({u"ip"_s, u"address"_s, u"add"_s, u"127.0.0.9/8"_s, u"dev"_s, u"lo"_s}); // one that is not the server's
    const auto started = run({u"postfix"_s, u"-c"_s, etc, u"start"_s});
    const auto subject = "by Postfix " + QByteArray(QTest::currentDataTag());
    const QByteArray script = "import smtplib\ns = smtplib.SMTP('127.0.0.9', 2627)\n"
                              "s.sendmail('client@client.example', ['bob@hub.example'], 'Subject: " + subject + "\\r\\n\\r\\nhello\\r\\n', "
                              "mail_options=['RET=HDRS', 'ENVID=an-id'], rcpt_options=['NOTIFY=SUCCESS,FAILURE'])\n";
    const auto queued = run({u"python3"_s, u"-c"_s, QString::fromUtf8(script)});
    const bool came = waitUntil([&] { return readFile(root + u"/log"_s).contains(said); }, 20'000);
    (void)run({u"postfix"_s, u"-c"_s, etc, u"stop"_s});
    rules(":allow\n");
    writeFile(kCertificate, own, 0600);
    QVERIFY2(came, started.output + started.errors + queued.errors + readFile(root + u"/log"_s));
    if (said.contains("sent")) {
        QVERIFY(readFile(root + u"/log"_s).contains("Verified TLS connection established to hub.example"));
        QVERIFY(waitUntil([&] { return mailbox(u"bob"_s).contains("\nSubject: " + subject + "\n"); }, 10'000));
        // What the client asked for: it is told that the message has arrived.
        QVERIFY2(waitUntil([] { return SystemHub::sendLog().contains(" to remote client@client.example\n"); }, 10'000), SystemHub::sendLog().right(1500));
    }
}

void tst_SmtpModern::dovecotRelays_data()
{
    QTest::addColumn<QByteArray>("relay");
    QTest::addColumn<QByteArray>("with");
    QTest::newRow("TLS and a login") << "submission_relay_port = 587\nsubmission_relay_ssl = starttls\nsubmission_relay_ssl_verify = no\n"
                                        "submission_relay_user = anna\nsubmission_relay_password = anna's password\n"_ba
                                     << " with ESMTPSA (TLSv1.3 "_ba;
    QTest::newRow("recorded") << "submission_relay_port = 2526\nsubmission_relay_ssl = no\n"_ba << " with ESMTP; "_ba;
}

// Dovecot's submission service takes a message from a user and hands it on to ours, by BDAT, as the record shows.
void tst_SmtpModern::dovecotRelays()
{
    QFETCH(const QByteArray, relay);
    QFETCH(const QByteArray, with);
    // Those of a Dovecot that was killed keep its port and its sockets for a moment.
    (void)waitUntil([] { return run({u"pgrep"_s, u"-f"_s, u"^dovecot/"_s}).code == 1; }, 2'000);
    QVERIFY(waitUntil([] { return !listensAt(u"127.0.0.1:1587"_s); }, 10'000));
    const Background recorded({u"/bin/sh"_s, u"-c"_s, u"exec tcpserver -RHl hub.example -u 1001 -g 1000 127.0.0.1 2526 recordio /var/qmail/bin/qmail-smtpd 2>/run/log.2526"_s});
    QVERIFY(waitUntil([] { return listens(2526); }, 5000));
    writeFile(u"/run/dovecot.conf"_s,
              "dovecot_config_version = 2.4.1\ndovecot_storage_version = 2.4.1\nprotocols = submission\nbase_dir = /run/dovecot\nssl = no\n"
              "log_path = /run/dovecot.log\nauth_debug = yes\nmail_debug = yes\nmail_driver = maildir\nmail_path = ~/Maildir\n"
              "auth_mechanisms = plain\nauth_allow_cleartext = yes\n"
              "passdb static {\n  password = secret\n}\nuserdb static {\n  fields {\n    uid = bench\n    gid = bench\n    home = /home/bench\n  }\n}\n"
              "submission_relay_host = hub.example\nhostname = relay.example\n" + relay +
              "service submission-login {\n  chroot =\n  inet_listener submission {\n    listen = 127.0.0.1\n    port = 1587\n  }\n}\n");
    const Background dovecot({u"dovecot"_s, u"-F"_s, u"-c"_s, u"/run/dovecot.conf"_s});
    QVERIFY2(waitUntil([] { return listens(1587); }, 10'000), readFile(u"/run/dovecot.log"_s));
    int code = -1;
    const auto said = swaks({u"--port"_s, u"1587"_s, u"--auth"_s, u"PLAIN"_s, u"--auth-user"_s, u"someone"_s, u"--auth-password"_s, u"secret"_s,
                             u"--header"_s, u"Subject: by Dovecot: "_s + QString::fromLatin1(QTest::currentDataTag())}, &code);
    QVERIFY2(code == 0, said + readFile(u"/run/dovecot.log"_s).right(3000) + logOf(587).right(1000));
    const auto subject = "\nSubject: by Dovecot: " + QByteArray(QTest::currentDataTag()) + "\n";
    QVERIFY(waitUntil([&] { return mailbox(u"bob"_s).contains(subject); }, 10'000));
    for (const auto &message : maildirMessages(u"/home/bob/Maildir"_s))
        QVERIFY2(!message.contains(subject) || message.contains(with), message);
    QVERIFY2(relay.contains("587") || waitUntil([] { return logOf(2526).contains(" < BDAT "); }, 5000), logOf(2526));
}

// A new certificate counts for the next client, one that cannot be used for none, and nothing is restarted.
void tst_SmtpModern::newCertificates()
{
    const auto shown = [&] {
        return sClient(465, "QUIT\n").output.contains("CN=new.example") || sClient(465, "QUIT\n").output.contains("CN = new.example");
    };
    const auto own = readFile(kCertificate);
    QVERIFY(waitUntil([&] { return sClient(465, "QUIT\n").output.contains(m_ca->certificate({u"hub.example"_s}).trimmed()); }, 5000));
    // When all of them sleep, none has yet to tell of an earlier certificate, or is about to give up its rights.
    const auto sleeps = [](pid_t pid) { return readFile(u"/proc/%1/status"_s.arg(pid)).contains("\nState:\tS"); };
    QSet<pid_t> before;
    QVERIFY(waitUntil([&] { return !(before = rootsProcesses()).isEmpty() && std::ranges::all_of(before, sleeps); }, 5000));
    QVERIFY(!shown());
    // What the listening process says once more when it has seen the file.
    const auto replaced = [](const QByteArray &content, const QByteArray &says) {
        const auto told = logOf(465).count(says);
        writeFile(kCertificate, content, 0600);
        return waitUntil([&] { return logOf(465).count(says) > told; }, 5000);
    };
    const QByteArray old = "warning: the old certificates stay in force: ";
    QVERIFY(replaced(m_ca->text({u"new.example"_s}), "qmail-smtpd: status: new certificates are in force\n"));
    QVERIFY(shown()); // the very next client, though a process waited for it with the old one
    QVERIFY(replaced("-----BEGIN CERTIFICATE-----\nnonsense\n", old));
    QVERIFY(shown());
    QVERIFY(replaced(m_ca->certificate({u"hub.example"_s}) + m_ca->key({u"new.example"_s}), old)); // of two different ones
    QVERIFY(shown());
    writeFile(kCertificate, own, 0600);
    QVERIFY(waitUntil([&] { return !shown(); }, 5000));
    QVERIFY(!before.isEmpty() && waitUntil([&] { return rootsProcesses() == before; }, 5000));
    // No serving process can read the keys' file; they have them from the listening one.
    struct stat s{};
    QVERIFY(::stat(QFile::encodeName(kCertificate).constData(), &s) == 0 && s.st_uid == 0 && (s.st_mode & 0777U) == 0600U);
}

// As the how-tos of the patches have it: tcpserver, the name of the host, a checker and a program that says yes.
void tst_SmtpModern::underTcpserver()
{
    QVERIFY(QFile::remove(u"/var/qmail/control/servercerts/other.pem"_s));
    ::chmod(QFile::encodeName(kCertificate).constData(), 0640);
    (void)run({u"chgrp"_s, u"nofiles"_s, kCertificate});
    writeFile(u"/gold/checker"_s,
              "#!/usr/bin/python3\nimport os, sys\nd = os.fdopen(3, 'rb').read().split(b'\\0')\n"
              "sys.exit(os.spawnvp(os.P_WAIT, sys.argv[1], sys.argv[1:]) if d[0] == b'old' and d[1] == b'way' else 1)\n", 0755);
    const Background server({u"/bin/sh"_s, u"-c"_s,
                             u"exec tcpserver -vRHl hub.example -u 1001 -g 1000 127.0.0.1 2587 /var/qmail/bin/qmail-smtpd hub.example /gold/checker /bin/true 2>/run/log.2587"_s});
    QVERIFY(waitUntil([] { return listens(2587); }, 5000));
    int code = -1;
    const auto login = [](const char *password) {
        return QStringList{u"--port"_s, u"2587"_s, u"--tls"_s, u"--auth"_s, u"LOGIN"_s, u"--auth-user"_s, u"old"_s, u"--auth-password"_s, QString::fromLatin1(password),
                           u"--to"_s, u"x@elsewhere.example"_s, u"--quit-after"_s, u"RCPT"_s};
    };
    auto said = swaks(login("way"), &code);
    QVERIFY2(code == 0 && said.contains("235 2.7.0") && said.contains("250 2.1.5 ok") && !said.contains("SCRAM"), said + logOf(2587));
    said = swaks(login("guess"), &code);
    QVERIFY2(code != 0 && said.contains("535 5.7.8 "), said);
    ::chmod(QFile::encodeName(kCertificate).constData(), 0600);
    (void)run({u"chgrp"_s, u"root"_s, kCertificate});
    // What tcpserver's processes may not read is no reason not to serve.
    said = swaks({u"--port"_s, u"2587"_s}, &code);
    QVERIFY2(code == 0 && !said.contains("STARTTLS") && logOf(2587).contains("warning: there is no TLS: "), said + logOf(2587));
}

void tst_SmtpModern::cleanupTestCase()
{
    m_submission.reset();
    m_smtps.reset();
    m_hub.reset();
}

MW_SANDBOX_TEST_MAIN(tst_SmtpModern, {.hostName = "hub.example"})
#include "tst_SmtpModern.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// POP3 with STLS and on the port that is TLS from the first byte: real clients that check the certificate, passwords
// that must not cross a network, injection, and certificates that mailwrightctl tls puts in place while mail is read.
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"
#include "tests/support/TestCa.h"
#include "tests/support/TextClient.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::test;

namespace {

constexpr std::uint16_t kPlain = 110;
constexpr std::uint16_t kTls = 995;
constexpr std::uint16_t kAllowing = 1110; // with --allow-clear
constexpr std::uint16_t kAsEver = 2110;   // without options
constexpr uid_t kQmaild = 1001;
const QString kPlace = u"/gold/clients"_s;
const QString kControl = u"/var/qmail/control"_s;
const QByteArray kPassword = "anna's password";
// What `openssl passwd -6` makes of it.
const QByteArray kHash = "$6$poptest$SQZZg0NGI21LQfaWSZY0WPN0Tz1/2/2Gn6DaKayQ8UJ2KudifiCB.jvCf3ZN7G16pC9LZ2560hIUD3vd8TvCK0";
const net::IpAddress kHere = net::IpAddress::v4(0x7f000001);
const net::IpAddress kElsewhere = net::IpAddress::v4(0xc0000201); // 192.0.2.1, an address of no loopback

RunResult ctl(const QStringList &arguments)
{
    return run(QStringList{QStringLiteral(MW_BIN_DIR "/mailwrightctl")} + arguments);
}

QList<pid_t> talkersOf(uid_t user)
{
    QList<pid_t> out;
    for (const auto pid : processesNamed("qmail-popup")) {
        struct stat s{};
        if (::stat(("/proc/" + QByteArray::number(pid)).constData(), &s) == 0 && s.st_uid == user)
            out << pid;
    }
    return out;
}

// Whether a process has these bytes anywhere in its memory.
bool holds(pid_t process, const QByteArray &bytes)
{
    QFile memory(u"/proc/%1/mem"_s.arg(process));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return true;
    for (const auto &line : readFile(u"/proc/%1/maps"_s.arg(process)).split('\n')) {
        const auto parts = line.split(' ');
        const auto range = parts.value(0).split('-');
        if (range.size() != 2 || !parts.value(1).startsWith("rw") || line.contains("[v"))
            continue;
        const auto from = range[0].toULongLong(nullptr, 16);
        memory.seek(static_cast<qint64>(from));
        if (memory.read(static_cast<qint64>(range[1].toULongLong(nullptr, 16) - from)).contains(bytes))
            return true;
    }
    return false;
}

} // namespace

class tst_PopTls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void fetchmailChecksTheCertificate_data();
    void fetchmailChecksTheCertificate(); // rows: K9
    void mpopChecksTheCertificate_data();
    void mpopChecksTheCertificate();
    void opensslReads_data();
    void opensslReads();
    void passwordsNeedTls(); // rows: G51
    void withoutOptionsItIsAsEver();
    void capabilitiesTellWhatIsThere();
    void nothingIsInjected();
    void stlsForgetsTheName();
    void choosesTheCertificateByName();
    void wrongPasswordsAreToldUnderTls();
    void carriesMuchAndEndsHalfClosed();
    void rootKeepsNoPassword(); // rows: G51
    void withoutCertificateNobodyLogsIn();
    void mailwrightctlPutsCertificatesInPlace();
    void hooksOfAcmeClientsWork();
    void mailwrightctlRefuses_data();
    void mailwrightctlRefuses();
    void cleanupTestCase();

private:
    void serve(std::uint16_t port, const QStringList &options);
    void install(const QString &file, const QByteArray &pem);

    TestCa m_ca;
    std::unique_ptr<SystemHub> m_hub;
    std::unique_ptr<Background> m_helper;
    std::vector<std::unique_ptr<Background>> m_servers;
    QString m_home;
    QByteArray m_large;
};

void tst_PopTls::serve(std::uint16_t port, const QStringList &options)
{
    const QString bin = u"/var/qmail/bin/"_s;
    m_servers.push_back(std::make_unique<Background>(
        QStringList{u"tcpserver"_s, u"-H"_s, u"-R"_s, u"-l0"_s, u"0"_s, QString::number(port), bin + u"qmail-popup"_s} + options +
        QStringList{u"pop.hub.example"_s, bin + u"checkpassword"_s, bin + u"qmail-pop3d"_s, u"Maildir"_s}));
    QVERIFY(waitUntil([&] { return listens(port); }, 10'000));
}

void tst_PopTls::install(const QString &file, const QByteArray &pem)
{
    writeFile(kControl + u'/' + file, pem, 0600);
}

void tst_PopTls::initTestCase()
{
    QVERIFY(m_ca.isMade());
    writeFile(u"/etc/hosts"_s, readFile(u"/etc/hosts"_s) + "127.0.0.1 pop.hub.example mail.hub.example\n");
    QCOMPARE(run({u"ip"_s, u"address"_s, u"add"_s, u"192.0.2.1/32"_s, u"dev"_s, u"lo"_s}).code, 0);
    QVERIFY(QDir().mkpath(kPlace));
    writeFile(kPlace + u"/store"_s, "#!/bin/sh\nexec cat >> " + kPlace.toLatin1() + "/got\n", 0755);
    m_hub = std::make_unique<SystemHub>();
    m_home = SystemHub::addPerson(u"anna"_s);
    writeFile(u"/etc/shadow"_s, readFile(u"/etc/shadow"_s) + "anna:" + kHash + ":19000:0:99999:7:::\n", 0600);
    writeFile(u"/etc/pam.d/mailwright"_s, readFile(QString::fromLatin1(kSandboxSource) + u"/installer/pam.d/mailwright"_s));
    for (int i = 0; i < 200'000; ++i)
        m_large += "line " + QByteArray::number(i) + " of many\n";
    install(u"servercert.pem"_s, m_ca.text({u"pop.hub.example"_s}));
    serve(kPlain, {u"--tls"_s, u"starttls"_s});
    serve(kTls, {u"--tls"_s, u"implicit"_s});
    serve(kAllowing, {u"--tls"_s, u"starttls"_s, u"--allow-clear"_s});
    serve(kAsEver, {});
}

// Two messages, as they were delivered, and the certificate of the authority.
void tst_PopTls::init()
{
    for (const auto *folder : {"new", "cur"}) {
        QDir maildir(m_home + u"/Maildir/"_s + QLatin1String(folder));
        for (const auto &name : maildir.entryList(QDir::Files))
            maildir.remove(name);
    }
    writeFile(m_home + u"/Maildir/new/1.a"_s, "Subject: first\n\n.dot\n");
    writeFile(m_home + u"/Maildir/new/2.b"_s, "Subject: second\n\n" + m_large);
    for (const auto *name : {"/Maildir/new/1.a", "/Maildir/new/2.b"})
        QVERIFY(::chown((m_home.toLatin1() + name).constData(), 3000, 3000) == 0);
    install(u"servercert.pem"_s, m_ca.text({u"pop.hub.example"_s}));
    QFile::remove(kPlace + u"/got"_s);
}

void tst_PopTls::fetchmailChecksTheCertificate_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<TestCa::Kind>("kind");
    QTest::addColumn<bool>("fetches");
    using enum TestCa::Kind;
    QTest::newRow("995") << "ssl"_ba << Good << true;
    QTest::newRow("STLS") << "sslproto 'TLS1.2+'"_ba << Good << true;
    QTest::newRow("995, expired") << "ssl"_ba << Expired << false;
    QTest::newRow("STLS, a stranger's") << "sslproto 'TLS1.2+'"_ba << Stranger << false;
}

void tst_PopTls::fetchmailChecksTheCertificate()
{
    QFETCH(QByteArray, how);
    QFETCH(TestCa::Kind, kind);
    QFETCH(bool, fetches);
    install(u"servercert.pem"_s, m_ca.text({u"pop.hub.example"_s}, kind));
    writeFile(kPlace + u"/fetchmailrc"_s,
              "set invisible\npoll pop.hub.example service " + QByteArray(how == "ssl" ? "995" : "110") +
                  " protocol pop3 username anna password \"" + kPassword + "\" no keep " + how + " sslcertck sslcertfile " +
                  m_ca.authorities().toLatin1() + " no rewrite mda \"" + kPlace.toLatin1() + "/store\"\n",
              0600);
    const auto polled = run({u"fetchmail"_s, u"--fetchmailrc"_s, kPlace + u"/fetchmailrc"_s, u"--pidfile"_s, kPlace + u"/pid"_s, u"-v"_s},
                            {.environment = {u"FETCHMAILHOME="_s + kPlace, u"HOME="_s + kPlace}});
    const auto said = polled.output + polled.errors;
    QVERIFY2((polled.code == 0) == fetches, said);
    QVERIFY2(readFile(kPlace + u"/got"_s).contains("Subject: first") == fetches, said);
    QVERIFY2(said.contains("PASS") == fetches, said); // who does not trust the server does not tell the password
}

void tst_PopTls::mpopChecksTheCertificate_data()
{
    QTest::addColumn<QString>("starttls");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("fetches");
    QTest::newRow("995") << u"off"_s << QStringList{u"pop.hub.example"_s} << true;
    QTest::newRow("STLS") << u"on"_s << QStringList{u"pop.hub.example"_s} << true;
    QTest::newRow("995, wrong name") << u"off"_s << QStringList{u"other.example"_s} << false;
    QTest::newRow("STLS, wrong name") << u"on"_s << QStringList{u"other.example"_s} << false;
}

void tst_PopTls::mpopChecksTheCertificate()
{
    QFETCH(QString, starttls);
    QFETCH(QStringList, names);
    QFETCH(bool, fetches);
    install(u"servercert.pem"_s, m_ca.text(names));
    writeFile(kPlace + u"/password"_s, kPassword + '\n', 0600);
    for (const auto *part : {"/mail/new", "/mail/cur", "/mail/tmp"})
        QVERIFY(QDir().mkpath(kPlace + QLatin1String(part)));
    const auto got = run({u"mpop"_s, u"--host=pop.hub.example"_s, u"--port=%1"_s.arg(starttls == "on"_L1 ? kPlain : kTls), u"--tls=on"_s,
                          u"--tls-starttls="_s + starttls, u"--tls-trust-file="_s + m_ca.authorities(), u"--user=anna"_s, u"--auth=user"_s,
                          u"--passwordeval=cat %1/password"_s.arg(kPlace), u"--keep=on"_s, u"--delivery=maildir,%1/mail"_s.arg(kPlace),
                          u"--uidls-file=%1/uidls-%2"_s.arg(kPlace).arg(::rand())},
                         {.environment = {u"HOME="_s + kPlace}});
    const auto messages = maildirMessages(kPlace + u"/mail"_s);
    QDir(kPlace + u"/mail"_s).removeRecursively();
    QVERIFY2((got.code == 0) == fetches, got.output + got.errors);
    QCOMPARE(messages.size(), fetches ? 2 : 0);
    if (fetches)
        QVERIFY(messages[0].contains(m_large) || messages[1].contains(m_large));
}

void tst_PopTls::opensslReads_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("greeting");
    QTest::newRow("995") << u"-connect 127.0.0.1:995"_s << u"hear"_s;
    QTest::newRow("STLS") << u"-connect 127.0.0.1:110 -starttls pop3"_s << u":"_s; // openssl has heard it
}

void tst_PopTls::opensslReads()
{
    QFETCH(QString, options);
    QFETCH(QString, greeting);
    // Each line is said when the one before it has been answered.
    const auto said = run({u"bash"_s, u"-c"_s,
                           u"coproc S { exec openssl s_client %1 -servername pop.hub.example -verify_hostname pop.hub.example -verify_return_error "
                           "-CAfile %2 -quiet -no_ign_eof -crlf; }; hear() { IFS= read -r line <&\"${S[0]}\" && echo \"$line\"; }; "
                           "ask() { echo \"$1\" >&\"${S[1]}\" && hear; }; "
                           "%3 && ask 'USER anna' && ask \"PASS anna's password\" && ask STAT && echo QUIT >&\"${S[1]}\""_s
                               .arg(options, m_ca.authorities(), greeting)});
    QVERIFY2(said.output.contains("+OK 2 "), said.output + said.errors);
}

// Not from elsewhere; on this machine, and where an administrator wants it, as ever.
void tst_PopTls::passwordsNeedTls()
{
    for (const auto &command : {"USER anna"_ba, "PASS x"_ba, "APOP anna 0123"_ba}) {
        TextClient far(kPlain, kElsewhere);
        QVERIFY(far.line().startsWith("+OK <"));
        QVERIFY(far.ask(command).startsWith("-ERR [SYS/PERM] a password must not cross the network in the clear; say STLS first"));
        QCOMPARE(far.ask("STLS"), "+OK begin TLS"_ba);
        QVERIFY(far.startTls(m_ca.authorities(), "pop.hub.example"));
        QVERIFY(far.ask("USER anna").startsWith("+OK"));
        QVERIFY(far.ask("PASS " + kPassword).startsWith("+OK"));
        QVERIFY(far.ask("STAT").startsWith("+OK 2 "));
    }
    TextClient near(kPlain);
    QVERIFY(near.line().startsWith("+OK"));
    QVERIFY(near.ask("USER anna").startsWith("+OK"));
    QVERIFY(near.ask("PASS " + kPassword).startsWith("+OK"));
    QVERIFY(near.ask("STAT").startsWith("+OK 2 "));
    TextClient allowed(kAllowing, kElsewhere);
    QVERIFY(allowed.line().startsWith("+OK"));
    QVERIFY(allowed.ask("USER anna").startsWith("+OK"));
}

// A line that an administrator wrote himself: qmail's behaviour, and TLS for who asks for it.
void tst_PopTls::withoutOptionsItIsAsEver()
{
    TextClient far(kAsEver, kElsewhere);
    QVERIFY(far.line().startsWith("+OK <"));
    QVERIFY(far.list("CAPA").contains("STLS"));
    QVERIFY(far.ask("USER anna").startsWith("+OK"));
    QVERIFY(far.ask("PASS " + kPassword).startsWith("+OK"));
    QFile::remove(kControl + u"/servercert.pem"_s);
    TextClient plain(kAsEver, kElsewhere);
    QVERIFY(plain.line().startsWith("+OK <"));
    QCOMPARE(plain.ask("CAPA"), "-ERR authorization first"_ba);
    QCOMPARE(plain.ask("STLS"), "-ERR authorization first"_ba);
}

void tst_PopTls::capabilitiesTellWhatIsThere()
{
    TextClient far(kPlain, kElsewhere);
    QVERIFY(far.line().startsWith("+OK"));
    QCOMPARE(far.list("CAPA").mid(1), (QByteArrayList{"STLS", "TOP", "UIDL", "RESP-CODES"}));
    QCOMPARE(far.ask("STLS"), "+OK begin TLS"_ba);
    QVERIFY(far.startTls(m_ca.authorities(), "pop.hub.example"));
    QCOMPARE(far.list("CAPA").mid(1), (QByteArrayList{"USER", "TOP", "UIDL", "RESP-CODES"}));
    QVERIFY(far.ask("STLS").startsWith("-ERR"));
    QVERIFY(far.ask("USER anna").startsWith("+OK"));
    QVERIFY(far.ask("PASS " + kPassword).startsWith("+OK"));
    QCOMPARE(far.list("CAPA").mid(1), (QByteArrayList{"TOP", "UIDL", "RESP-CODES"}));
    TextClient near(kPlain);
    QVERIFY(near.line().startsWith("+OK"));
    QCOMPARE(near.list("CAPA").mid(1), (QByteArrayList{"STLS", "USER", "TOP", "UIDL", "RESP-CODES"}));
    TextClient tls(kTls, kElsewhere);
    QVERIFY(tls.startTls(m_ca.authorities(), "pop.hub.example"));
    QVERIFY(tls.line().startsWith("+OK"));
    QCOMPARE(tls.list("CAPA").mid(1), (QByteArrayList{"USER", "TOP", "UIDL", "RESP-CODES"}));
}

// Words that come with STLS, or between it and the handshake, are never answered.
void tst_PopTls::nothingIsInjected()
{
    TextClient together(kPlain, kElsewhere);
    QVERIFY(together.line().startsWith("+OK"));
    together.send("STLS\r\nCAPA\r\nQUIT\r\n");
    QCOMPARE(together.line(), "(end)"_ba); // not even the answer to STLS, for whoever sends ahead cannot begin TLS
    TextClient behind(kPlain, kElsewhere);
    QVERIFY(behind.line().startsWith("+OK"));
    QCOMPARE(behind.ask("STLS"), "+OK begin TLS"_ba);
    behind.send("CAPA\r\nQUIT\r\n");
    QVERIFY(!behind.line().startsWith("+OK"));
}

void tst_PopTls::stlsForgetsTheName()
{
    TextClient near(kPlain);
    QVERIFY(near.line().startsWith("+OK"));
    QVERIFY(near.ask("USER anna").startsWith("+OK"));
    QCOMPARE(near.ask("STLS"), "+OK begin TLS"_ba);
    QVERIFY(near.startTls(m_ca.authorities(), "pop.hub.example"));
    QCOMPARE(near.ask("PASS " + kPassword), "-ERR USER first"_ba);
}

void tst_PopTls::choosesTheCertificateByName()
{
    QVERIFY(QDir().mkpath(kControl + u"/servercerts"_s));
    install(u"servercerts/mail.hub.example.pem"_s, m_ca.text({u"mail.hub.example"_s}));
    for (const auto *name : {"pop.hub.example", "mail.hub.example"}) {
        TextClient client(kTls);
        QVERIFY2(client.startTls(m_ca.authorities(), name), name);
    }
    TextClient wrong(kTls);
    QCOMPARE(wrong.startTls(m_ca.authorities(), "other.hub.example").error().kind, ErrorKind::Permission);
    QDir(kControl + u"/servercerts"_s).removeRecursively();
}

void tst_PopTls::wrongPasswordsAreToldUnderTls()
{
    TextClient client(kTls);
    QVERIFY(client.startTls(m_ca.authorities(), "pop.hub.example"));
    QVERIFY(client.line().startsWith("+OK"));
    QVERIFY(client.ask("USER anna").startsWith("+OK"));
    QCOMPARE(client.ask("PASS wrong"), "-ERR authorization failed"_ba);
    QCOMPARE(client.line(), "(end)"_ba);
}

// Commands sent ahead, a long answer, and a client that says that it sends no more before it has read it.
void tst_PopTls::carriesMuchAndEndsHalfClosed()
{
    TextClient client(kTls);
    QVERIFY(client.startTls(m_ca.authorities(), "pop.hub.example"));
    QVERIFY(client.line().startsWith("+OK"));
    client.send("USER anna\r\nPASS " + kPassword + "\r\nSTAT\r\nRETR 2\r\nRETR 2\r\nNOOP\r\nQUIT\r\n");
    client.endWriting();
    QVERIFY(client.line().startsWith("+OK"));
    QVERIFY(client.line().startsWith("+OK"));
    QVERIFY(client.line().startsWith("+OK 2 "));
    for (int i = 0; i < 2; ++i) {
        QByteArray text;
        for (auto line = client.line(); line != "." && line != "(end)"; line = client.line())
            text += line + '\n';
        QVERIFY(text.contains(m_large));
    }
    QVERIFY(client.line().startsWith("+OK"));
    QVERIFY(client.line().startsWith("+OK"));
    QCOMPARE(client.line(), "(end)"_ba);
    QVERIFY(waitUntil([] { return processesNamed("qmail-popup").isEmpty() && processesNamed("qmail-pop3d").isEmpty(); }, 5000));
}

// While a session lasts: the talker is qmaild's, and the process of root has forgotten the password. It did have it.
void tst_PopTls::rootKeepsNoPassword()
{
    QVERIFY(waitUntil([] { return processesNamed("qmail-popup").isEmpty(); }, 5000));
    for (const auto port : {kTls, kPlain}) {
        TextClient client(port);
        if (port == kTls)
            QVERIFY(client.startTls(m_ca.authorities(), "pop.hub.example"));
        QVERIFY(client.line().startsWith("+OK"));
        QVERIFY(client.ask("USER anna").startsWith("+OK"));
        QVERIFY(client.ask("PASS " + kPassword).startsWith("+OK"));
        QVERIFY(client.ask("STAT").startsWith("+OK 2"));
        QCOMPARE(talkersOf(0).size(), 1);
        QCOMPARE(talkersOf(kQmaild).size(), port == kTls ? 1 : 0);
        QVERIFY(holds(talkersOf(0).first(), "pop.hub.example")); // the search itself works
        QVERIFY(!holds(talkersOf(0).first(), kPassword));
        if (port == kTls)
            QVERIFY(!holds(talkersOf(0).first(), m_ca.key({u"pop.hub.example"_s}).mid(30, 60)));
        QVERIFY(client.ask("QUIT").startsWith("+OK"));
        QVERIFY(waitUntil([] { return processesNamed("qmail-popup").isEmpty(); }, 5000));
    }
}

void tst_PopTls::withoutCertificateNobodyLogsIn()
{
    for (const auto &content : {QByteArray(), "nonsense"_ba}) {
        content.isEmpty() ? void(QFile::remove(kControl + u"/servercert.pem"_s)) : install(u"servercert.pem"_s, content);
        TextClient tls(kTls);
        QVERIFY(!tls.startTls(m_ca.authorities(), "pop.hub.example"));
        TextClient far(kPlain, kElsewhere);
        QVERIFY(far.line().startsWith("+OK"));
        QVERIFY(!far.list("CAPA").contains("STLS"));
        QVERIFY(far.ask("STLS").startsWith("-ERR"));
        QVERIFY(far.ask("USER anna").startsWith("-ERR"));
        TextClient near(kPlain);
        QVERIFY(near.line().startsWith("+OK"));
        QVERIFY(near.ask("USER anna").startsWith("+OK"));
    }
}

// Made, installed and removed while the services run: the next client sees it.
void tst_PopTls::mailwrightctlPutsCertificatesInPlace()
{
    QFile::remove(kControl + u"/servercert.pem"_s);
    m_helper = std::make_unique<Background>(QStringList{QStringLiteral(MW_BIN_DIR "/mailwrightd"), u"--services"_s, u"/service"_s});
    QVERIFY2(waitUntil([] { return ctl({u"status"_s}).code == 0; }, 10'000), m_helper->output());
    QVERIFY(ctl({u"tls"_s, u"show"_s}).output.contains("There is no certificate"));

    const auto made = ctl({u"tls"_s, u"make"_s, u"pop.hub.example,127.0.0.1"_s, u"--days"_s, u"30"_s});
    QVERIFY2(made.code == 0, made.output + made.errors);
    const auto one = ctl({u"tls"_s, u"show"_s}).output;
    QVERIFY2(one.contains("pop.hub.example, 127.0.0.1") && (one.contains("(in 30 days)") || one.contains("(in 29 days)")), one);
    struct stat s{};
    QVERIFY(::stat("/var/qmail/control/servercert.pem", &s) == 0);
    QCOMPARE(s.st_mode & 07777U, 0600U);
    QCOMPARE(s.st_uid, 0U);
    TextClient own(kTls);
    QVERIFY2(own.startTls(m_ca.authorities(), "pop.hub.example").error().text.contains("signed by itself"), "the new certificate is not shown");

    writeFile(kPlace + u"/cert.pem"_s, m_ca.certificate({u"pop.hub.example"_s}) + readFile(m_ca.authorities()));
    writeFile(kPlace + u"/key.pem"_s, m_ca.key({u"pop.hub.example"_s}), 0600);
    const QStringList files{u"--cert"_s, kPlace + u"/cert.pem"_s, u"--key"_s, kPlace + u"/key.pem"_s};
    const auto installed = ctl(QStringList{u"tls"_s, u"install"_s} + files);
    QVERIFY2(installed.code == 0 && ctl({u"tls"_s, u"show"_s}).output.contains("CN=Test authority ca"), installed.output + installed.errors);
    const auto named = ctl(QStringList{u"tls"_s, u"install"_s, u"--name"_s, u"mail.hub.example"_s} + files);
    QVERIFY2(named.code == 0 && ctl({u"tls"_s, u"show"_s}).output.contains("not for mail.hub.example"), named.output + named.errors);
    TextClient trusted(kTls);
    QVERIFY(trusted.startTls(m_ca.authorities(), "pop.hub.example"));

    for (const auto &verb : {QStringList{u"tls"_s, u"show"_s}, {u"--json"_s, u"tls"_s, u"show"_s}, {u"control"_s, u"show"_s, u"servercert.pem"_s}}) {
        const auto shown = ctl(verb);
        QVERIFY2(!(shown.output + shown.errors).contains("PRIVATE"), shown.output);
        QVERIFY(!(shown.output + shown.errors).contains(m_ca.key({u"pop.hub.example"_s}).split('\n').at(1)));
    }
    const auto listed = QJsonDocument::fromJson(ctl({u"--json"_s, u"tls"_s, u"show"_s}).output)["certificates"_L1].toArray();
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed[1].toObject()["name"_L1].toString(), u"mail.hub.example"_s);
    QVERIFY(listed[0].toObject()["validity"_L1].toString().startsWith("until "_L1));

    QCOMPARE(ctl({u"tls"_s, u"remove"_s, u"--name"_s, u"mail.hub.example"_s}).code, 0);
    QVERIFY(!QFile::exists(kControl + u"/servercerts/mail.hub.example.pem"_s));
    QCOMPARE(ctl({u"tls"_s, u"remove"_s}).code, 0);
    QCOMPARE(ctl({u"tls"_s, u"remove"_s}).code, 1);
    TextClient none(kTls);
    QVERIFY(!none.startTls(m_ca.authorities(), "pop.hub.example"));
}

// Each script of TLS.md, as the ACME client calls it that it is for.
void tst_PopTls::hooksOfAcmeClientsWork()
{
    const auto manual = QString::fromUtf8(readFile(QString::fromLatin1(kSandboxSource) + u"/shared/doc/TLS.md"_s));
    const auto chain = kPlace + u"/fullchain.pem"_s;
    const auto key = kPlace + u"/privkey.pem"_s;
    const QHash<QString, QStringList> environments{{u"certbot"_s, {u"RENEWED_LINEAGE="_s + kPlace}},
                                                   {u"acme.sh"_s, {u"CERT_FULLCHAIN_PATH="_s + chain, u"CERT_KEY_PATH="_s + key}},
                                                   {u"lego"_s, {u"LEGO_CERT_PATH="_s + chain, u"LEGO_CERT_KEY_PATH="_s + key}},
                                                   {u"dehydrated"_s, {}}};
    QStringList tried;
    for (const auto &block : manual.split(u"```sh\n"_s).mid(1)) {
        const auto script = block.section(u"```"_s, 0, 0);
        static const QRegularExpression title(u"Hook of ([a-z.]+[a-z])"_s);
        const auto client = title.match(script).captured(1);
        QVERIFY2(environments.contains(client), qPrintable(client));
        tried << client;
        const QStringList names{u"pop.hub.example"_s, client + u".example"_s};
        writeFile(chain, m_ca.certificate(names));
        writeFile(key, m_ca.key(names), 0600);
        writeFile(kPlace + u"/hook"_s, QString(script).replace("/usr/bin/"_L1, QStringLiteral(MW_BIN_DIR "/")).toUtf8(), 0755);
        const auto done = run({kPlace + u"/hook"_s, u"deploy_cert"_s, u"pop.hub.example"_s, key, u"/nowhere"_s, chain, u"/nowhere"_s, u"1"_s},
                              {.environment = environments.value(client)});
        QVERIFY2(done.code == 0, done.output + done.errors);
        TextClient shown(kTls);
        QVERIFY2(shown.startTls(m_ca.authorities(), client.toStdString() + ".example"), qPrintable(client));
    }
    QCOMPARE(tried.size(), environments.size());
    QCOMPARE(run({kPlace + u"/hook"_s, u"clean_challenge"_s}).code, 0); // dehydrated calls its hook for other things, too
}

void tst_PopTls::mailwrightctlRefuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    const auto file = [](const char *name, const QByteArray &content) {
        writeFile(kPlace + u'/' + QLatin1String(name), content, 0600);
        return kPlace + u'/' + QLatin1String(name);
    };
    const auto good = file("good.crt", m_ca.certificate({u"pop.hub.example"_s}));
    const auto other = file("other.key", m_ca.key({u"other.example"_s}));
    const auto expired = file("expired.pem", m_ca.text({u"pop.hub.example"_s}, TestCa::Kind::Expired));
    const QStringList installing{u"tls"_s, u"install"_s};
    QTest::newRow("no files") << installing << 100 << "needs --cert FILE"_ba;
    QTest::newRow("no such file") << installing + QStringList{u"--cert"_s, u"/nowhere"_s} << 100 << "/nowhere"_ba;
    QTest::newRow("other key") << installing + QStringList{u"--cert"_s, good, u"--key"_s, other} << 1 << "does not belong"_ba;
    QTest::newRow("no key") << installing + QStringList{u"--cert"_s, good} << 1 << "no private key"_ba;
    QTest::newRow("expired") << installing + QStringList{u"--cert"_s, expired} << 1 << "expired on"_ba;
    QTest::newRow("a path as a name") << QStringList{u"tls"_s, u"make"_s, u"--name"_s, u"../me"_s} << 1 << "not a name"_ba;
    QTest::newRow("odd host") << QStringList{u"tls"_s, u"make"_s, u"--name"_s, u"a.example"_s, u"a b"_s} << 1 << "no name of a host"_ba;
    QTest::newRow("odd days") << QStringList{u"tls"_s, u"make"_s, u"--days"_s, u"many"_s} << 100 << "number of days"_ba;
    QTest::newRow("over one of an authority") << QStringList{u"tls"_s, u"make"_s} << 1 << "one of an authority"_ba;
}

void tst_PopTls::mailwrightctlRefuses()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    const auto refused = ctl(words);
    QVERIFY2(refused.code == code, refused.output + refused.errors);
    QVERIFY2(refused.errors.contains(says), refused.errors);
    QCOMPARE(readFile(kControl + u"/servercert.pem"_s), m_ca.text({u"pop.hub.example"_s})); // it stays as it is
}

void tst_PopTls::cleanupTestCase()
{
    m_servers.clear();
    m_helper.reset();
    m_hub.reset();
}

MW_SANDBOX_TEST_MAIN(tst_PopTls)
#include "tst_PopTls.moc"

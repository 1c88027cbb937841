// SPDX-License-Identifier: GPL-3.0-or-later
// A whole hub as mailwrightd --create makes it, over IPv6: a user submits with a password under TLS, the hub sends on
// through a Postfix that demands a login, mail comes in under STARTTLS, is fetched from 995, and what people look at
// tells of it. Services come and go with their control files.
#include "tests/support/DnsServer.h"
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"
#include "tests/support/TestCa.h"

#include "shared/mail/LogLine.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <sys/mount.h>

using namespace mw;
using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

const QString kPrograms = QStringLiteral(MW_BIN_DIR);
const QString kControl = u"/var/qmail/control/"_s;
const QString kPostfix = u"/run/smarthost"_s;
const QString kHub6 = u"2001:db8::25"_s;
const QString kSmart6 = u"2001:db8::50"_s;
const QString kClient6 = u"2001:db8::99"_s;
// What `openssl passwd -6` makes of it.
const QByteArray kHash = "$6$poptest$SQZZg0NGI21LQfaWSZY0WPN0Tz1/2/2Gn6DaKayQ8UJ2KudifiCB.jvCf3ZN7G16pC9LZ2560hIUD3vd8TvCK0";

RunResult ctl(const QStringList &arguments, const QByteArray &input = {})
{
    return run(QStringList{kPrograms + u"/mailwrightctl"_s} + arguments, {.input = input});
}

QByteArray logOf(const QString &service)
{
    return ctl({u"--raw"_s, u"log"_s, u"cat"_s, service}).output;
}

bool accepts(const QString &address, int port)
{
    return run({u"python3"_s, u"-c"_s, u"import socket,sys; socket.create_connection((sys.argv[1], int(sys.argv[2])), 10)"_s, address,
                QString::number(port)}).code == 0;
}

// Each service sees a new certificate by itself.
bool allVerify(const QString &authorities)
{
    const QString program = u"import smtplib, socket, ssl, sys\n"
                            "host = 'hub.example'\n"
                            "c = ssl.create_default_context(cafile=sys.argv[1])\n"
                            "for port in 25, 587:\n    smtplib.SMTP(host, port, timeout=20).starttls(context=c)\n"
                            "for port in 465, 995:\n"
                            "    c.wrap_socket(socket.create_connection((host, port), 20), server_hostname=host)\n"_s;
    return run({u"python3"_s, u"-c"_s, program, authorities}).code == 0;
}

pid_t processOf(const QString &service)
{
    const auto said = QJsonDocument::fromJson(ctl({u"--json"_s, u"service"_s, u"list"_s}).output).object();
    for (const auto &entry : said["services"_L1].toArray())
        if (entry.toObject()["name"_L1].toString() == service)
            return entry.toObject()["pid"_L1].toInt();
    return 0;
}

QStringList servicesUp()
{
    QStringList out;
    const auto said = QJsonDocument::fromJson(ctl({u"--json"_s, u"service"_s, u"list"_s}).output).object();
    for (const auto &entry : said["services"_L1].toArray())
        if (entry.toObject()["state"_L1] == "up"_L1)
            out << entry.toObject()["name"_L1].toString();
    out.sort();
    return out;
}

QByteArray allIn(const QString &directory)
{
    QByteArray out;
    for (const auto &name : QDir(directory).entryList(QDir::Files))
        out += readFile(directory + u'/' + name);
    return out;
}

// The acceptance of a message in a log of qmail-smtpd whose sender is that one.
struct Acceptance {
    QByteArray line;
    mail::SmtpdEvent event;
};
Acceptance acceptanceOf(const QByteArray &log, const char *sender)
{
    for (const auto &raw : log.split('\n')) {
        Acceptance out{raw, {}};
        const auto line = mail::parseLogLine(std::string_view(out.line.constData(), static_cast<std::size_t>(out.line.size())));
        const auto *event = std::get_if<mail::SmtpdEvent>(&line.fact);
        if (event && event->kind == mail::SmtpdEvent::Kind::Accept && event->sender == sender) {
            out.event = *event;
            return out;
        }
    }
    return {};
}

// The same in the log of that service, as soon as it stands there.
Acceptance loggedAcceptance(const QString &service, const char *sender)
{
    Acceptance out;
    (void)waitUntil([&] { return !(out = acceptanceOf(logOf(service), sender)).line.isEmpty(); }, 10'000);
    return out;
}

} // namespace

class tst_MailOfToday : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyServiceIsUp();            // rows: B3 B8
    void submittedAndSentOnWithALogin();   // rows: B1 B5 B7 B8
    void submittedUnderTlsFromTheFirstByte(); // rows: B3 B5
    void receivedAndFetched();          // rows: B1 B8 G51
    void networksInRules();             // rows: B8
    void servicesComeAndGo();           // rows: B49
    void nothingIsWrongWithIt();
    void cleanupTestCase();

private:
    void startSmartHost();
    TestCa m_ca;
    std::unique_ptr<DnsServer> m_dns;
    std::unique_ptr<Background> m_helper;
};

// A Postfix that takes mail under TLS from the user "hub" alone and puts it into a Maildir.
void tst_MailOfToday::startSmartHost()
{
    const auto root = kPostfix.toUtf8();
    writeFile(kPostfix + u"/cert.pem"_s, m_ca.text({u"smart.example"_s}), 0600);
    writeFile(kPostfix + u"/sasl/smtpd.conf"_s, "pwcheck_method: auxprop\nauxprop_plugin: sasldb\nmech_list: PLAIN LOGIN\nsasldb_path: " + root + "/sasldb\n");
    writeFile(kPostfix + u"/etc/main.cf"_s,
              "compatibility_level = 3.6\nqueue_directory = " + root + "/spool\ndata_directory = " + root + "/data\n"
              "maillog_file_prefixes = /run\nmaillog_file = " + root + "/log\nmyhostname = smart.example\nmydestination =\n"
              "inet_protocols = ipv6\ninet_interfaces = " + kSmart6.toUtf8() + "\nmynetworks = [::1]/128\nalias_maps =\nalias_database =\n"
              "smtpd_tls_security_level = encrypt\nsmtpd_tls_chain_files = " + root + "/cert.pem\nsmtpd_tls_loglevel = 1\n"
              "smtpd_tls_auth_only = yes\nsmtpd_sasl_auth_enable = yes\nsmtpd_sasl_local_domain = smart.example\ncyrus_sasl_config_path = " + root + "/sasl\n"
              "smtpd_relay_restrictions = permit_sasl_authenticated, reject\nsmtpd_recipient_restrictions =\nsmtputf8_autodetect_classes = all\n"
              "virtual_mailbox_domains = far.example\nvirtual_mailbox_base = " + root + "/mail\nvirtual_mailbox_maps = static:far/\n"
              "virtual_uid_maps = static:2000\nvirtual_gid_maps = static:2000\n");
    writeFile(kPostfix + u"/etc/master.cf"_s,
              "2525 inet n - n - - smtpd\npickup unix n - n 60 1 pickup\ncleanup unix n - n - 0 cleanup\nqmgr unix n - n 300 1 qmgr\n"
              "rewrite unix - - n - - trivial-rewrite\nbounce unix - - n - 0 bounce\ndefer unix - - n - 0 bounce\ntrace unix - - n - 0 bounce\n"
              "virtual unix - n n - - virtual\nerror unix - - n - - error\nretry unix - - n - - error\ntlsmgr unix - - n 1000? 1 tlsmgr\n"
              "proxymap unix - - n - - proxymap\nshowq unix n - n - - showq\nanvil unix - - n - 1 anvil\nscache unix - - n - 1 scache\n"
              "postlog unix-dgram n - n - 1 postlogd\n");
    for (const auto *name : {"/spool", "/data", "/mail"})
        QVERIFY(QDir().mkpath(kPostfix + QLatin1String(name)));
    (void)run({u"chown"_s, u"postfix"_s, kPostfix + u"/data"_s});
    (void)run({u"chown"_s, u"2000"_s, kPostfix + u"/mail"_s});
    const auto user = run({u"saslpasswd2"_s, u"-p"_s, u"-c"_s, u"-f"_s, kPostfix + u"/sasldb"_s, u"-u"_s, u"smart.example"_s, u"hub"_s},
                          {.input = "the hub's password"});
    QVERIFY2(user.code == 0, user.errors);
    (void)run({u"chown"_s, u"postfix"_s, kPostfix + u"/sasldb"_s});
    const auto started = run({u"postfix"_s, u"-c"_s, kPostfix + u"/etc"_s, u"start"_s});
    QVERIFY2(waitUntil([] { return accepts(kSmart6, 2525); }, 20'000), started.output + started.errors + readFile(kPostfix + u"/log"_s));
}

void tst_MailOfToday::initTestCase()
{
    QVERIFY(m_ca.isMade());
    for (const auto &address : {kHub6, kSmart6, kClient6, u"2001:db8:bad::1"_s})
        QCOMPARE(run({u"ip"_s, u"addr"_s, u"add"_s, address + u"/128"_s, u"dev"_s, u"lo"_s, u"nodad"_s}).code, 0);
    writeFile(u"/etc/hosts"_s, readFile(u"/etc/hosts"_s) + kHub6.toUtf8() + " hub.example\n");
    m_dns = std::make_unique<DnsServer>();
    m_dns->set("smart.example", {.addresses = {kSmart6.toUtf8()}});
    m_dns->set("hub.example", {.addresses = {kHub6.toUtf8()}});
    QVERIFY(::mount("mailwright", "/var/log", "tmpfs", 0, "mode=755") == 0);
    SystemHub::addPerson(u"anna"_s);
    writeFile(u"/etc/shadow"_s, readFile(u"/etc/shadow"_s) + "anna:" + kHash + ":19000:0:99999:7:::\n", 0600);
    writeFile(u"/etc/pam.d/mailwright"_s, readFile(QString::fromLatin1(kSandboxSource) + u"/installer/pam.d/mailwright"_s));
    for (const auto *part : {"queue", "control", "alias", "supervise"})
        QDir(u"/var/qmail/"_s + QLatin1String(part)).removeRecursively();
    const auto made = run({kPrograms + u"/mailwrightd"_s, u"--create"_s, u"--host"_s, u"hub.example"_s, u"--submission"_s, u"[::]:587"_s,
                           u"--smtps"_s, u"[::]:465"_s, u"--pop3"_s, u"[::]:110"_s, u"--pop3s"_s, u"[::]:995"_s});
    QVERIFY2(made.code == 0, made.errors.constData());
    // Everything for others goes to the smart host, whose authority only this machine knows.
    writeFile(kControl + u"smtproutes"_s, ":smart.example:2525\n");
    writeFile(kControl + u"remote_auth"_s, "smart.example:2525|hub@smart.example|the hub's password\n", 0640);
    QCOMPARE(run({u"chgrp"_s, u"qmail"_s, kControl + u"remote_auth"_s}).code, 0);
    writeFile(u"/etc/ssl/test-ca.pem"_s, readFile(m_ca.authorities()));
    writeFile(kControl + u"tlsdestinations"_s, "smart.example:/etc/ssl/test-ca.pem\n");
    startSmartHost();
    m_helper = std::make_unique<Background>(QStringList{kPrograms + u"/mailwrightd"_s});
    const auto isUp = [] {
        return takesMail() && accepts(kHub6, 25) && accepts(kHub6, 587) && accepts(kHub6, 465) &&
               accepts(kHub6, 110) && accepts(kHub6, 995);
    };
    if (!waitUntil(isUp, 30'000)) {
        for (const auto *service : {"qmail-smtpd", "qmail-submission", "qmail-smtpsd", "qmail-pop3d", "qmail-pop3sd"})
            qWarning() << service << logOf(QString::fromLatin1(service));
        QFAIL("not every service answers");
    }
    // The certificate of the first day is signed by itself; a better one takes its place while everything runs.
    QVERIFY(ctl({u"tls"_s, u"show"_s}).output.contains("hub.example"));
    writeFile(u"/run/cert.pem"_s, m_ca.text({u"hub.example"_s}), 0600);
    const auto installed = ctl({u"tls"_s, u"install"_s, u"--cert"_s, u"/run/cert.pem"_s});
    QVERIFY2(installed.code == 0, installed.errors);
    QVERIFY(waitUntil([&] { return allVerify(m_ca.authorities()); }, 20'000));
    const auto set = ctl({u"password"_s, u"set"_s, u"bob"_s}, "bob's password\n");
    QVERIFY2(set.code == 0, set.errors);
}

void tst_MailOfToday::everyServiceIsUp()
{
    const QStringList all{u"qmail-pop3d"_s, u"qmail-pop3sd"_s, u"qmail-queued"_s, u"qmail-send"_s, u"qmail-smtpd"_s, u"qmail-smtpsd"_s,
                          u"qmail-submission"_s};
    QVERIFY2(waitUntil([&] { return servicesUp() == all; }, 20'000), qPrintable(servicesUp().join(u' ')));
    const auto said = ctl({u"service"_s, u"list"_s}).output;
    for (const auto *title : {"Mail in (SMTP)", "Mail from users (submission)", "Mail from users (submission under TLS)", "Mailboxes (POP3 under TLS)"})
        QVERIFY2(said.contains(title), said);
    // Both families on every port.
    for (const int port : {25, 587, 465, 110, 995})
        QVERIFY2(accepts(u"127.0.0.1"_s, port) && accepts(kHub6, port), QByteArray::number(port));
}

void tst_MailOfToday::submittedAndSentOnWithALogin()
{
    const auto sent = run({u"msmtp"_s, u"--host=hub.example"_s, u"--port=587"_s, u"--tls=on"_s, u"--tls-starttls=on"_s,
                           u"--tls-trust-file="_s + m_ca.authorities(), u"--auth=plain"_s, u"--user=anna"_s, // her account's password: no SCRAM
                           u"--passwordeval=echo \"anna's password\""_s, u"--from=anna@hub.example"_s, u"friend@far.example"_s},
                          {.input = "To: friend@far.example\nSubject: a letter of today\n\nhello\n"});
    QVERIFY2(sent.code == 0, sent.errors + logOf(u"qmail-submission"_s));
    const auto mailbox = kPostfix + u"/mail/far/new"_s;
    QVERIFY2(waitUntil([&] { return allIn(mailbox).contains("\nSubject: a letter of today\n"); }, 30'000),
             logOf(u"qmail-send"_s) + readFile(kPostfix + u"/log"_s));
    const auto letter = allIn(mailbox);
    QVERIFY2(letter.contains("\nFrom: anna@hub.example\n") && letter.contains("\nMessage-I") && letter.contains("\nDate: "), letter);
    const auto log = [] { return readFile(kPostfix + u"/log"_s); };
    QVERIFY2(waitUntil([&] { return log().contains("sasl_username=hub@smart.example"); }, 10'000), log());
    QVERIFY(SystemHub::waitForEmptyQueue());
    // The logs say who, from where and how, and the parser of the window reads it.
    const auto accepted = loggedAcceptance(u"qmail-submission"_s, "anna@hub.example");
    QVERIFY2(!accepted.line.isEmpty(), logOf(u"qmail-submission"_s));
    QCOMPARE(accepted.event.ip, kHub6.toStdString());
    QVERIFY2(accepted.event.tls.starts_with("TLSv1."), accepted.line);
    QCOMPARE(accepted.event.auth, std::string_view("anna"));
    const auto sends = [] { return logOf(u"qmail-send"_s); };
    const auto isTold = [&] { return sends().contains("success: ") && sends().contains(kSmart6.toUtf8()); };
    QVERIFY2(waitUntil(isTold, 10'000), sends());
}

void tst_MailOfToday::submittedUnderTlsFromTheFirstByte()
{
    const QByteArray program = "import smtplib, ssl, sys\n"
                               "c = ssl.create_default_context(cafile=sys.argv[1])\n"
                               "s = smtplib.SMTP_SSL('hub.example', 465, context=c, timeout=20)\n"
                               "try:\n    s.sendmail('bob@hub.example', ['anna@hub.example'], 'Subject: no\\r\\n\\r\\nx\\r\\n')\n    sys.exit(1)\n"
                               "except smtplib.SMTPSenderRefused as e:\n    assert e.smtp_code == 530, e\n"
                               "s.login('bob', \"bob's password\")\n"
                               "s.sendmail('bob@hub.example', ['anna@hub.example'], 'Subject: from bob\\r\\n\\r\\nhello\\r\\n')\ns.quit()\n";
    writeFile(u"/run/submit.py"_s, program);
    const auto sent = run({u"python3"_s, u"/run/submit.py"_s, m_ca.authorities()});
    QVERIFY2(sent.code == 0, sent.errors + logOf(u"qmail-smtpsd"_s));
    QVERIFY(waitUntil([] { return allIn(u"/home/anna/Maildir/new"_s).contains("\nSubject: from bob\n"); }, 20'000));
    QVERIFY(!allIn(u"/home/anna/Maildir/new"_s).contains("Subject: no"));
}

void tst_MailOfToday::receivedAndFetched()
{
    const auto sent = run({u"swaks"_s, u"--server"_s, u"hub.example"_s, u"--local-interface"_s, kClient6, u"--tls"_s, u"--tls-verify"_s, u"--tls-ca-path"_s,
                           m_ca.authorities(), u"--tls-sni"_s, u"hub.example"_s, u"--from"_s, u"friend@far.example"_s, u"--to"_s,
                           u"anna@hub.example"_s, u"--helo"_s, u"far.example"_s, u"--header"_s, u"Subject: an answer"_s});
    QVERIFY2(sent.output.contains("=== TLS started") && sent.output.contains("<~  250 2.0.0 ok"), sent.output + sent.errors);
    QVERIFY(waitUntil([] { return allIn(u"/home/anna/Maildir/new"_s).contains("\nSubject: an answer\n"); }, 20'000));
    // [our own address] is this host (localiphost), another one is not.
    const auto literal = [](const QString &to) {
        return run({u"swaks"_s, u"--server"_s, kHub6, u"--local-interface"_s, kClient6, u"--from"_s, u"x@[IPv6:2001:db8::99]"_s, u"--to"_s, to,
                    u"--header"_s, u"Subject: to an address"_s});
    };
    QCOMPARE(literal(u"anna@[IPv6:2001:db8::25]"_s).code, 0);
    QVERIFY(waitUntil([] { return allIn(u"/home/anna/Maildir/new"_s).contains("\nSubject: to an address\n"); }, 20'000));
    QVERIFY(literal(u"anna@[IPv6:2001:db8::77]"_s).output.contains("<** 553 "));
    const auto accepted = loggedAcceptance(u"qmail-smtpd"_s, "friend@far.example");
    QCOMPARE(accepted.event.ip, kClient6.toStdString());
    QVERIFY2(accepted.event.tls.starts_with("TLSv1."), accepted.line);
    const auto fetched = run({u"mpop"_s, u"--host=hub.example"_s, u"--port=995"_s, u"--tls=on"_s, u"--tls-starttls=off"_s,
                              u"--tls-trust-file="_s + m_ca.authorities(), u"--user=anna"_s, u"--passwordeval=echo \"anna's password\""_s,
                              u"--auth=user"_s, u"--received-header=off"_s, u"--delivery=mbox,/run/fetched"_s, u"--uidls-file=/run/uidls"_s},
                             {.environment = {u"HOME=/run"_s}});
    QVERIFY2(fetched.code == 0, fetched.output + fetched.errors + logOf(u"qmail-pop3sd"_s));
    const auto mbox = readFile(u"/run/fetched"_s);
    QVERIFY2(mbox.contains("\nSubject: an answer\n") && mbox.contains("\nSubject: from bob\n"), mbox);
    const auto pops = [] { return logOf(u"qmail-pop3sd"_s); };
    QVERIFY2(waitUntil([&] { return pops().contains("tcpserver: ok "); }, 10'000), pops());
}

// A network of IPv6 is denied by a line of text, and mailwrightd compiles it; a line that is wrong is named.
void tst_MailOfToday::networksInRules()
{
    const auto greets = [](const QString &from) {
        return run({u"python3"_s, u"-c"_s,
                    u"import socket,sys; s = socket.create_connection(('2001:db8::25', 25), 30, (sys.argv[1], 0)); sys.exit(0 if s.recv(99)[:3] == b'220' else 1)"_s,
                    from}).code == 0;
    };
    QVERIFY(greets(u"2001:db8:bad::1"_s));
    const auto before = readFile(u"/etc/tcp.smtp"_s);
    writeFile(u"/etc/tcp.smtp"_s, "2001:db8:bad::/48:deny\n" + before);
    QVERIFY(waitUntil([&] { return !greets(u"2001:db8:bad::1"_s); }, 10'000));
    QVERIFY(greets(kClient6));
    writeFile(u"/etc/tcp.smtp"_s, "2001:db8:bad::/480:deny\n" + before);
    QVERIFY(waitUntil([] { return ctl({u"doctor"_s}).output.contains("behind / belongs a number of bits, at most 128"); }, 10'000));
    QVERIFY(!greets(u"2001:db8:bad::1"_s));
    writeFile(u"/etc/tcp.smtp"_s, before);
    QVERIFY(waitUntil([&] { return greets(u"2001:db8:bad::1"_s); }, 10'000));
}

// A service is there while its control file is; another port is listened on at once. Nothing else is restarted.
void tst_MailOfToday::servicesComeAndGo()
{
    const auto smtpd = processOf(u"qmail-smtpd"_s);
    QVERIFY(smtpd != 0);
    QVERIFY(QFile::remove(kControl + u"pop3listen"_s));
    QVERIFY(waitUntil([] { return !accepts(kHub6, 110) && !servicesUp().contains(u"qmail-pop3d"_s); }, 20'000));
    writeFile(kControl + u"pop3listen"_s, "[::]:1110\n");
    QVERIFY(waitUntil([] { return accepts(kHub6, 1110) && servicesUp().contains(u"qmail-pop3d"_s); }, 20'000));
    writeFile(kControl + u"pop3listen"_s, "[::]:110\n");
    QVERIFY(waitUntil([] { return accepts(kHub6, 110) && !accepts(kHub6, 1110); }, 10'000));
    writeFile(kControl + u"submissionlisten"_s, "[::]:587\n[::1]:2587\n127.0.0.1:2588\n");
    QVERIFY(waitUntil([] { return accepts(u"::1"_s, 2587) && accepts(u"127.0.0.1"_s, 2588); }, 10'000));
    writeFile(kControl + u"submissionlisten"_s, "[::]:587\n");
    QVERIFY(waitUntil([] { return !accepts(u"::1"_s, 2587) && accepts(kHub6, 587); }, 10'000));
    QCOMPARE(processOf(u"qmail-smtpd"_s), smtpd);
}

void tst_MailOfToday::nothingIsWrongWithIt()
{
    QVERIFY(makePrivate(u"/usr/sbin"_s));
    (void)run({u"ln"_s, u"-sfn"_s, u"/var/qmail/bin/sendmail"_s, u"/usr/sbin/sendmail"_s});
    RunResult said;
    (void)waitUntil([&] { return (said = ctl({u"doctor"_s})).code == 0; }, 15'000);
    // This machine has a Postfix, and the certificate of the test is short-lived: the doctor says so, and nothing else.
    for (const auto &line : said.output.split('\n'))
        QVERIFY2(!line.startsWith("! ") || line.contains("Postfix") || line.contains("sendmail") || line.contains("is valid until") || line.contains("is installed"), said.output);
}

void tst_MailOfToday::cleanupTestCase()
{
    (void)run({u"postfix"_s, u"-c"_s, kPostfix + u"/etc"_s, u"stop"_s});
    (void)ctl({u"hub"_s, u"stop"_s});
}

MW_SANDBOX_TEST_MAIN(tst_MailOfToday)
#include "tst_MailOfToday.moc"

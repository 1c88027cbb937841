// SPDX-License-Identifier: GPL-3.0-or-later
// Real POP3 clients, fetchmail and mpop, on mail that came in by SMTP and was delivered by qmail-local: through
// the hub's service: tcpserver, qmail-popup, checkpassword with PAM, and qmail-pop3d.
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

constexpr quint16 kPort = 110;
const QString kPlace = u"/gold/clients"_s;
const QByteArray kPassword = "anna's password";
// What `openssl passwd -6` makes of it.
const QByteArray kHash = "$6$poptest$SQZZg0NGI21LQfaWSZY0WPN0Tz1/2/2Gn6DaKayQ8UJ2KudifiCB.jvCf3ZN7G16pC9LZ2560hIUD3vd8TvCK0";

// Bodies that a careless server or client would change.
const QList<QByteArray> kBodies{"plain\n", ".\n..\n.dot\n", "From here\n>From there\n", "\n\nblank lines\n\n\n", "gr\xfc\xdf" "e\n",
                                QByteArray(5000, 'x') + "\nend\n"};

RunResult fetchmail(const QByteArray &how)
{
    // "sslproto ''": no attempt to begin TLS.
    writeFile(kPlace + u"/fetchmailrc"_s,
              "set invisible\npoll 127.0.0.1 service " + QByteArray::number(kPort) + " " + how + " sslproto '' no rewrite mda \"" +
                  kPlace.toLatin1() + "/store\"\n",
              0600);
    return run({u"fetchmail"_s, u"--fetchmailrc"_s, kPlace + u"/fetchmailrc"_s, u"--pidfile"_s, kPlace + u"/pid"_s, u"-v"_s},
               {.environment = {u"FETCHMAILHOME="_s + kPlace, u"HOME="_s + kPlace}});
}

RunResult mpop(const QStringList &more, const QByteArray &password = kPassword)
{
    writeFile(kPlace + u"/password"_s, password + '\n', 0600);
    return run(QStringList{u"mpop"_s, u"--host=127.0.0.1"_s, u"--port=%1"_s.arg(kPort), u"--tls=off"_s, u"--user=anna"_s,
                           u"--passwordeval=cat %1/password"_s.arg(kPlace), u"--received-header=off"_s,
                           u"--delivery=maildir,%1/mail"_s.arg(kPlace), u"--uidls-file=%1/uidls"_s.arg(kPlace)} +
                   more,
               {.environment = {u"HOME="_s + kPlace}});
}

RunResult doveadm(const QStringList &words)
{
    return run(QStringList{u"doveadm"_s, u"-c"_s, kPlace + u"/dovecot.conf"_s} + words);
}

// Without the header, sorted; the last line is POP3's extra blank one.
QList<QByteArray> bodiesOf(const QList<QByteArray> &messages)
{
    QList<QByteArray> out;
    for (const auto &message : messages)
        out.append(message.mid(message.indexOf("\n\n") + 2));
    std::ranges::sort(out);
    return out;
}

QList<QByteArray> expectedBodies()
{
    QList<QByteArray> out;
    for (const auto &body : kBodies)
        out.append(body + '\n');
    std::ranges::sort(out);
    return out;
}

QList<QByteArray> fetched(const QString &folder)
{
    QList<QByteArray> out;
    for (const auto &name : QDir(kPlace + u'/' + folder).entryList(QDir::Files))
        out.append(readFile(kPlace + u'/' + folder + u'/' + name));
    return out;
}

} // namespace

class tst_Pop : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void fetchmailFetchesAndKeeps();     // rows: P16 P17 I28 K10
    void mpopSeesTheSameNames();         // rows: P17 I28 G65
    void wrongPasswordsAreRefused_data();
    void wrongPasswordsAreRefused();     // rows: P16 K10
    void fetchmailDeletes();             // rows: P17
    void dovecotSharesTheMaildir();      // rows: K22
    void fetchmailForwardsBySmtp_data();
    void fetchmailForwardsBySmtp();      // rows: K23
    void cleanupTestCase();

private:
    qsizetype inMaildir() const;

    std::unique_ptr<SystemHub> m_hub;
    qsizetype messagesOfBen() const { return maildirMessages(m_ben + u"/Maildir"_s).size(); }

    QString m_home;
    QString m_ben;
};

qsizetype tst_Pop::inMaildir() const
{
    return QDir(m_home + u"/Maildir/new"_s).entryList(QDir::Files).size() + QDir(m_home + u"/Maildir/cur"_s).entryList(QDir::Files).size();
}

void tst_Pop::initTestCase()
{
    for (const auto *part : {"/mail/new", "/mail/cur", "/mail/tmp"})
        QVERIFY(QDir().mkpath(kPlace + QLatin1String(part)));
    writeFile(kPlace + u"/store"_s, "#!/bin/sh\nmkdir -p " + kPlace.toLatin1() + "/fetchmail && exec cat > " + kPlace.toLatin1() + "/fetchmail/$$\n",
              0755);
    QCOMPARE(::mount("mailwright", "/var/log", "tmpfs", 0, "mode=755"), 0);
    m_hub = std::make_unique<SystemHub>();
    SystemHub::control(u"me"_s, "hub.example\n");
    SystemHub::control(u"defaultdelivery"_s, "./Maildir/\n");
    m_home = SystemHub::addPerson(u"anna"_s);
    m_ben = SystemHub::addPerson(u"ben"_s);
    writeFile(u"/etc/shadow"_s, readFile(u"/etc/shadow"_s) + "anna:" + kHash + ":19000:0:99999:7:::\n", 0600);
    writeFile(u"/etc/pam.d/mailwright"_s, readFile(QString::fromLatin1(kSandboxSource) + u"/installer/pam.d/mailwright"_s));
    QVERIFY(m_hub->start());
    const QString bin = u"/var/qmail/bin/"_s;
    // The service as a hub makes it; svscan finds it.
    const auto offered = run({bin + u"mailwrightd"_s, u"--create"_s, u"--services"_s, u"/service"_s, u"--pop3"_s,
                              u"127.0.0.1:%1"_s.arg(kPort)});
    QVERIFY2(offered.code == 0, offered.errors);
    for (const auto &body : kBodies) {
        const auto sent = run({bin + u"qmail-inject"_s, u"anna@hub.example"_s},
                              {.input = "From: ben@elsewhere.example\nSubject: test\n\n" + body, .user = 2000});
        QVERIFY2(sent.code == 0, sent.errors);
    }
    QVERIFY(waitUntil([this] { return inMaildir() == kBodies.size(); }, 20'000));
    QVERIFY(waitUntil([] { return listens(kPort); }, 15'000));
}

void tst_Pop::init()
{
    QDir(kPlace + u"/fetchmail"_s).removeRecursively();
}

// Right after the delivery: messages of this very second are there, too.
void tst_Pop::fetchmailFetchesAndKeeps()
{
    const QByteArray how = "protocol pop3 uidl username anna password \"" + kPassword + "\" keep fetchall";
    const auto first = fetchmail(how);
    QVERIFY2(first.code == 0, first.output + first.errors);
    QCOMPARE(bodiesOf(fetched(u"fetchmail"_s)), expectedBodies());
    QCOMPARE(inMaildir(), kBodies.size());
    const auto again = fetchmail("protocol pop3 uidl username anna password \"" + kPassword + "\" keep");
    QVERIFY2(again.code == 1, again.output + again.errors); // "no mail": it knows all of these names
    QCOMPARE(fetched(u"fetchmail"_s).size(), kBodies.size());
}

void tst_Pop::mpopSeesTheSameNames()
{
    const auto first = mpop({u"--auth=user"_s, u"--keep=on"_s});
    QVERIFY2(first.code == 0, first.output + first.errors);
    QCOMPARE(bodiesOf(fetched(u"mail/new"_s)), expectedBodies());
    const auto names = readFile(kPlace + u"/uidls"_s);
    for (const auto &name : QDir(m_home + u"/Maildir/cur"_s).entryList(QDir::Files))
        QVERIFY2(names.contains(name.section(u':', 0, 0).toUtf8()), names);
    const auto again = mpop({u"--auth=user"_s, u"--keep=on"_s});
    QVERIFY2(again.code == 0, again.output + again.errors);
    QCOMPARE(fetched(u"mail/new"_s).size(), kBodies.size());
}

void tst_Pop::wrongPasswordsAreRefused_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("wrong password") << u"--auth=user"_s << QByteArray("anna");
    QTest::newRow("APOP") << u"--auth=apop"_s << kPassword; // a digest is no password
}

void tst_Pop::wrongPasswordsAreRefused()
{
    QFETCH(const QString, how);
    QFETCH(const QByteArray, password);
    const auto refused = mpop({how, u"--keep=off"_s}, password);
    QVERIFY(refused.code != 0);
    QVERIFY2(refused.errors.contains("authorization failed"), refused.output + refused.errors);
    QCOMPARE(inMaildir(), kBodies.size());
}

void tst_Pop::fetchmailDeletes()
{
    const auto all = fetchmail("protocol pop3 username anna password \"" + kPassword + "\" no keep fetchall");
    QVERIFY2(all.code == 0, all.output + all.errors);
    QCOMPARE(bodiesOf(fetched(u"fetchmail"_s)), expectedBodies());
    QCOMPARE(inMaildir(), 0);
}

// An IMAP server keeps its own files beside the messages, sets flags and removes messages: we go on with what is there.
void tst_Pop::dovecotSharesTheMaildir()
{
    writeFile(kPlace + u"/dovecot.conf"_s,
              "dovecot_config_version = 2.4.1\ndovecot_storage_version = 2.4.1\nprotocols =\nssl = no\nmail_driver = maildir\n"
              "mail_path = ~/Maildir\nlog_path = /dev/stderr\nbase_dir = /gold/dovecot\nuserdb passwd {\n}\npassdb pam {\n}\n");
    const Background dovecot({u"dovecot"_s, u"-F"_s, u"-c"_s, kPlace + u"/dovecot.conf"_s});
    QVERIFY(waitUntil([] { return listensAtSocket("/gold/dovecot/auth-userdb"); }, 10'000));
    for (const auto *subject : {"first", "second", "third"}) {
        const auto sent = run({u"/var/qmail/bin/qmail-inject"_s, u"anna@hub.example"_s},
                              {.input = QByteArray("Subject: ") + subject + "\n\nbody\n", .user = 2000});
        QVERIFY2(sent.code == 0, sent.errors);
    }
    QVERIFY(waitUntil([this] { return inMaildir() == 3; }, 20'000));
    const auto seen = doveadm({u"fetch"_s, u"-u"_s, u"anna"_s, u"hdr.subject"_s, u"mailbox"_s, u"INBOX"_s, u"all"_s});
    QVERIFY2(seen.code == 0, seen.output + seen.errors);
    for (const auto *subject : {"first", "second", "third"})
        QVERIFY2(seen.output.contains(subject), seen.output);
    const auto marked = doveadm({u"flags"_s, u"add"_s, u"-u"_s, u"anna"_s, u"\\Seen"_s, u"mailbox"_s, u"INBOX"_s, u"subject"_s, u"second"_s});
    QVERIFY2(marked.code == 0, marked.output + marked.errors);
    const auto gone = doveadm({u"expunge"_s, u"-u"_s, u"anna"_s, u"mailbox"_s, u"INBOX"_s, u"subject"_s, u"first"_s});
    QVERIFY2(gone.code == 0, gone.output + gone.errors);
    const auto all = fetchmail("protocol pop3 username anna password \"" + kPassword + "\" no keep fetchall");
    QVERIFY2(all.code == 0, all.output + all.errors);
    QCOMPARE(fetched(u"fetchmail"_s).size(), 2);
    const auto rest = doveadm({u"search"_s, u"-u"_s, u"anna"_s, u"mailbox"_s, u"INBOX"_s, u"all"_s});
    QVERIFY2(rest.code == 0 && rest.output.isEmpty(), rest.output + rest.errors);
}

void tst_Pop::fetchmailForwardsBySmtp_data()
{
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<bool>("taken");
    QTest::newRow("as it comes") << QByteArray() << true;
    QTest::newRow("forcecr") << QByteArray("forcecr") << true;
    QTest::newRow("stripcr sends bare line feeds") << QByteArray("stripcr") << false;
}

// A poll that passes mail on to our SMTP server. A bare line feed is refused, and fetchmail's log tells why.
void tst_Pop::fetchmailForwardsBySmtp()
{
    QFETCH(const QByteArray, option);
    QFETCH(const bool, taken);
    const auto before = messagesOfBen();
    const auto sent = run({u"/var/qmail/bin/qmail-inject"_s, u"anna@hub.example"_s},
                          {.input = "From: carl@elsewhere.example\nSubject: on to ben\n\nline\n", .user = 2000});
    QVERIFY2(sent.code == 0, sent.errors);
    QVERIFY(waitUntil([this] { return inMaildir() == 1; }, 20'000));
    writeFile(kPlace + u"/fetchmailrc"_s,
              "set invisible\npoll 127.0.0.1 service 110 protocol pop3 username anna password \"" + kPassword +
                  "\" no keep fetchall sslproto '' no rewrite smtphost 127.0.0.1 smtpname ben@hub.example " + option + "\n",
              0600);
    const auto polled = run({u"fetchmail"_s, u"--fetchmailrc"_s, kPlace + u"/fetchmailrc"_s, u"--pidfile"_s, kPlace + u"/pid"_s, u"-v"_s},
                            {.environment = {u"FETCHMAILHOME="_s + kPlace, u"HOME="_s + kPlace}});
    const auto said = polled.output + polled.errors;
    if (taken)
        QVERIFY2(waitUntil([&] { return messagesOfBen() == before + 1; }, 10'000), said);
    else
        QVERIFY2(said.contains("See https://cr.yp.to/docs/smtplf.html"), said);
}

void tst_Pop::cleanupTestCase()
{
    run({u"svc"_s, u"-dx"_s, u"/service/qmail-pop3d"_s, u"/service/qmail-pop3d/log"_s});
    m_hub.reset();
    ::umount2("/var/log", MNT_DETACH);
}

MW_SANDBOX_TEST_MAIN(tst_Pop)
#include "tst_Pop.moc"

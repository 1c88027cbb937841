// SPDX-License-Identifier: GPL-3.0-or-later
// What people use to send mail, on a whole hub: s-nail and mutt with the settings that how-tos give them, a job of
// cron, a script of PHP, and ofmipd for the mail programs of other machines.
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mw::test;

class tst_MailPrograms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void snail_data();
    void snail(); // rows: U18 P11
    void mutt_data();
    void mutt();      // rows: U18 P10 P11
    void jobOfCron(); // rows: P11 G15
    void scriptOfPhp();      // rows: P11 G11
    void smtpOfLocalUser();  // rows: G68 I20
    void ofmipdForClients(); // rows: K13
    void blindCopies();      // rows: K13
    void neighbourByUucp();  // rows: G40
    void cleanupTestCase();

private:
    // The message with that subject in anna's mailbox, once it has come.
    QByteArray arrived(const QByteArray &subject) const;

    std::unique_ptr<SystemHub> m_hub;
    QString m_anna;
    QString m_blind;
};

namespace {

constexpr uid_t kPerson = 2000; // bench
const QString kBin = u"/var/qmail/bin/"_s;

// As bench, with a login's variables or with none at all.
RunResult asPerson(const QStringList &words, const QByteArray &input, const QStringList &variables)
{
    const QStringList clean{u"/usr/bin/env"_s, u"-i"_s, u"PATH=/usr/bin:/bin"_s, u"HOME=/home/bench"_s, u"TERM=dumb"_s};
    return run(clean + variables + words, {.input = input, .user = kPerson, .directory = u"/home/bench"_s});
}

const QStringList kLogin{u"USER=bench"_s, u"LOGNAME=bench"_s, u"SHELL=/bin/sh"_s, u"LC_ALL=C.UTF-8"_s};

} // namespace

void tst_MailPrograms::initTestCase()
{
    m_hub = std::make_unique<SystemHub>();
    m_anna = SystemHub::addPerson(u"anna"_s);
    m_blind = SystemHub::addPerson(u"blind"_s, "|condredirect anna-blind@hub.example except iftocc\n./Maildir/\n");
    SystemHub::dotQmail(u"anna"_s, u"-blind"_s, "./Blind/\n");
    QVERIFY2(m_hub->start(), SystemHub::sendLog() + SystemHub::smtpdLog());
    run({kBin + u"maildirmake"_s, m_anna + u"/Blind"_s});
    run({u"chown"_s, u"-R"_s, u"anna"_s, m_anna + u"/Blind"_s});
}

QByteArray tst_MailPrograms::arrived(const QByteArray &subject) const
{
    QByteArray found;
    waitUntil(
        [&] {
            for (const auto &message : maildirMessages(m_anna + u"/Maildir"_s)) {
                if (field(message, "Subject") == subject)
                    found = message;
            }
            return !found.isEmpty();
        },
        15'000);
    return found;
}

void tst_MailPrograms::snail_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::newRow("mta") << QByteArray("set v15-compat\nset mta=/var/qmail/bin/sendmail\n");
    QTest::newRow("sendmail") << QByteArray("set sendmail=/var/qmail/bin/sendmail\n");
}

void tst_MailPrograms::snail()
{
    QFETCH(QByteArray, settings);
    const QByteArray subject = QByteArray("s-nail by ") + QTest::currentDataTag();
    writeFile(u"/home/bench/.mailrc"_s, settings + "set sendwait nosave\n");
    const auto sent = asPerson({u"s-nail"_s, u"-s"_s, QString::fromLatin1(subject), u"-c"_s, u"anna@hub.example"_s,
                                u"anna@hub.example"_s}, "Hello from s-nail\n.\nGr\xc3\xbc\xc3\x9f""e\n", kLogin);
    QVERIFY2(sent.code == 0, sent.errors + sent.output);
    const auto message = arrived(subject);
    QVERIFY2(message.startsWith("Return-Path: <bench@hub.example>\n"), message + SystemHub::sendLog());
    QVERIFY2(message.contains("Hello from s-nail\n"), message);
    QVERIFY2(field(message, "From").contains("bench@hub.example"), message);
}

void tst_MailPrograms::mutt_data()
{
    QTest::addColumn<QByteArray>("sendmail");
    QTest::newRow("sendmail") << QByteArray("/var/qmail/bin/sendmail -oem -oi");
    QTest::newRow("qmail-inject") << QByteArray("/var/qmail/bin/qmail-inject");
    QTest::newRow("new-inject") << QByteArray("/var/qmail/bin/new-inject");
}

void tst_MailPrograms::mutt()
{
    QFETCH(QByteArray, sendmail);
    const QByteArray subject = QByteArray("mutt by ") + QTest::currentDataTag();
    writeFile(u"/home/bench/.muttrc"_s, "set sendmail=\"" + sendmail + "\"\nset sendmail_wait=0\nset copy=no\n"
                                        "set hostname=hub.example\nset edit_headers=no\n");
    const auto sent = asPerson({u"mutt"_s, u"-n"_s, u"-s"_s, QString::fromLatin1(subject), u"-b"_s,
                                u"anna-blind@hub.example"_s, u"--"_s, u"anna@hub.example"_s}, "Hello from mutt\n", kLogin);
    QVERIFY2(sent.code == 0, sent.errors + sent.output);
    const auto message = arrived(subject);
    QVERIFY2(message.contains("\n\nHello from mutt\n") && !message.contains("anna-blind"), message + SystemHub::sendLog());
    const auto blind = [&] {
        return countByField(maildirMessages(m_anna + u"/Blind"_s), "Subject").value(subject) == 1;
    };
    QVERIFY2(waitUntil(blind, 10'000), SystemHub::sendLog());
}

// cron gives a job's output to sendmail with hardly any variable.
void tst_MailPrograms::jobOfCron()
{
    const auto sent = asPerson({u"sh"_s, u"-c"_s, u"/var/qmail/bin/sendmail -FCronDaemon -i -B8BITMIME -oem anna"_s},
                               "From: bench (Cron Daemon)\nTo: anna\nSubject: Cron <bench@hub> make\n"
                               "Auto-Submitted: auto-generated\nX-Cron-Env: <SHELL=/bin/sh>\n\nmake: done\n", {});
    QVERIFY2(sent.code == 0, sent.errors);
    const auto message = arrived("Cron <bench@hub> make");
    QVERIFY2(message.startsWith("Return-Path: <bench@hub.example>\n"), message + SystemHub::sendLog());
    QVERIFY2(message.contains("\nFrom: bench@hub.example (Cron Daemon)\n"), message);
}

// mail() writes CR LF everywhere and starts sendmail by the shell.
void tst_MailPrograms::scriptOfPhp()
{
    const auto sent = asPerson({u"sh"_s, u"-c"_s, u"/var/qmail/bin/sendmail -t -i -f bench@hub.example"_s},
                               "To: anna@hub.example\r\nSubject: from php\r\nX-PHP-Originating-Script: 33:a.php\r\n"
                               "From: webmaster@hub.example\r\n\r\nline one\r\n\r\nline two\r\n", {});
    QVERIFY2(sent.code == 0, sent.errors);
    const auto message = arrived("from php");
    QVERIFY2(!message.isEmpty() && !message.contains('\r'), message + SystemHub::sendLog());
    QVERIFY2(message.endsWith("\n\nline one\n\nline two\n"), message);
    QCOMPARE(field(message, "From"), QByteArray("webmaster@hub.example"));
}

void tst_MailPrograms::smtpOfLocalUser()
{
    SystemHub::control(u"databytes"_s, "1000\n");
    const auto serve = [](const QByteArray &subject, const QByteArray &body) {
        return asPerson({kBin + u"sendmail"_s, u"-bs"_s},
                        "EHLO me\r\nMAIL FROM:<bench@hub.example>\r\nRCPT TO:<anna@hub.example>\r\nDATA\r\nSubject: " + subject +
                            "\r\n\r\n" + body + "\r\n.\r\nQUIT\r\n", kLogin);
    };
    QVERIFY(serve("small by smtp", "x").output.contains("\r\n250 2.0.0 ok "));
    const auto message = arrived("small by smtp");
    QVERIFY2(message.contains("(bench@127.0.0.1)"), message);
    const auto large = serve("large by smtp", QByteArray(2000, 'x'));
    QVERIFY2(large.output.contains("\r\n552 "), large.output);
    QFile::remove(u"/var/qmail/control/databytes"_s);
}

// Behind tcpserver, with a table of public names, for clients that end lines either way.
void tst_MailPrograms::ofmipdForClients()
{
    QCOMPARE(run({kBin + u"ofmipname"_s, u"/etc/names.cdb"_s, u"/etc/names.tmp"_s},
                 {.input = "joe@desk.hub.example:Joe Shmoe:anna@hub.example:\n"}).code, 0);
    writeFile(u"/var/qmail/control/rewrite"_s, "=lan:hub.example\n?:.hub.example\n");
    const auto port = QString::number(freePort());
    Background server({u"tcpserver"_s, u"-RHl0"_s, u"127.0.0.1"_s, port, kBin + u"ofmipd"_s, u"/etc/names.cdb"_s});
    QVERIFY(waitUntil([&] { return listens(port.toUShort()); }, 10'000));
    const auto sent = run({u"swaks"_s, u"--server"_s, u"127.0.0.1:"_s + port, u"--from"_s, u"joe@desk"_s, u"--to"_s,
                           u"anna@lan"_s, u"--header"_s, u"Subject: by ofmipd"_s, u"--body"_s, u"hello"_s, u"--hide-all"_s});
    QVERIFY2(sent.code == 0, sent.output + sent.errors);
    const auto message = arrived("by ofmipd");
    QVERIFY2(message.startsWith("Return-Path: <anna@hub.example>\nDelivered-To: anna@hub.example\n"), message);
    QVERIFY2(message.contains("\nReceived: (ofmipd 127.0.0.1); "), message);
    QVERIFY2(message.contains("\nFrom: \"Joe Shmoe\" <anna@hub.example>\n") && message.contains("\nTo: anna@hub.example\n"), message);
    QFile::remove(u"/var/qmail/control/rewrite"_s);
}

// iftocc in a .qmail file.
void tst_MailPrograms::blindCopies()
{
    for (const QByteArray &to : {QByteArray("To: blind"), QByteArray("To: anna-blind\nBcc: blind")})
        QCOMPARE(asPerson({kBin + u"qmail-inject"_s}, to + "\nSubject: for blind\n\n", kLogin).code, 0);
    QVERIFY2(waitForMessages(m_blind + u"/Maildir"_s, 1), SystemHub::sendLog());
    const auto redirected = [&] {
        return countByField(maildirMessages(m_anna + u"/Blind"_s), "Subject").value("for blind") == 2;
    };
    QVERIFY2(waitUntil(redirected, 10'000), SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue());
    QCOMPARE(maildirMessages(m_blind + u"/Maildir"_s).size(), qsizetype{1});
}

// As the page of preline says it. The neighbour sends the message back once, as an alias there might: with a
// Delivered-To line of ours in it that would be a loop.
void tst_MailPrograms::neighbourByUucp()
{
    SystemHub::control(u"virtualdomains"_s, "far.example:alias-far\n");
    SystemHub::dotQmail(u"alias"_s, u"-far-default"_s,
                        "|preline -df /usr/local/bin/uux - -r -a\"$SENDER\" far!rmail \"($DEFAULT@far.example)\"\n");
    writeFile(u"/gold/uucp/once"_s, {});
    writeFile(u"/usr/local/bin/uux"_s,
              "#!/bin/sh\necho \"$*\" >> /gold/uucp/words\ncat > /gold/uucp/message.$$\n"
              "if rm /gold/uucp/once 2>/dev/null; then /var/qmail/bin/qmail-inject -f back@far.example joe@far.example "
              "< /gold/uucp/message.$$; fi\n", 0755);
    run({u"chown"_s, u"-R"_s, u"alias"_s, u"/gold/uucp"_s});
    QVERIFY(m_hub->restartSend());
    QCOMPARE(asPerson({kBin + u"qmail-inject"_s, u"joe@far.example"_s}, "Subject: by uucp\n\nhello\n", kLogin).code, 0);
    const auto words = [] { return readFile(u"/gold/uucp/words"_s); };
    QVERIFY2(waitUntil([&] { return words().count('\n') == 2; }, 15'000), words() + SystemHub::sendLog());
    QCOMPARE(words(), QByteArray("- -r -abench@hub.example far!rmail (joe@far.example)\n"
                                 "- -r -aback@far.example far!rmail (joe@far.example)\n"));
    QVERIFY(SystemHub::waitForEmptyQueue());
    const auto kept = run({u"sh"_s, u"-c"_s, u"cat /gold/uucp/message.*"_s}).output;
    QVERIFY2(!kept.contains("Delivered-To:") && kept.count("Subject: by uucp\n") == 2, kept);
}

void tst_MailPrograms::cleanupTestCase()
{
    m_hub.reset();
}

MW_SANDBOX_TEST_MAIN(tst_MailPrograms)
#include "tst_MailPrograms.moc"

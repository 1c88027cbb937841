// SPDX-License-Identifier: GPL-3.0-or-later
// A hub in system mode with the real accounts: mail in by SMTP and by command, to a Maildir, an mbox, a program and
// a forward; what is logged; who owns what arrived.
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

const QString kBin = u"/var/qmail/bin/"_s;

} // namespace

class tst_SystemLocal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingIsSetuid();
    void smtpSourceToMaildir();
    void swaksToMbox(); // rows: P34
    void sendmailToProgram();
    void injectToForward();
    void extensionsAndAliases(); // rows: U8 U9
    void logLinesAreComplete();
    void strangersMayNotRelay();
    void underTcpserver();
    void cleanupTestCase();

private:
    std::unique_ptr<SystemHub> m_hub;
    QString m_anna;
    QString m_ben;
    QString m_carl;
};

void tst_SystemLocal::initTestCase()
{
    m_hub = std::make_unique<SystemHub>();
    m_anna = SystemHub::addPerson(u"anna"_s);
    m_ben = SystemHub::addPerson(u"ben"_s, "./Mailbox\n");
    m_carl = SystemHub::addPerson(u"carl"_s, "|cat >> got; echo \"$SENDER $RECIPIENT $EXT\" >> who\n");
    SystemHub::addPerson(u"dora"_s, "&anna@hub.example\n");
    QVERIFY2(m_hub->start(), SystemHub::sendLog() + SystemHub::smtpdLog());
}

void tst_SystemLocal::nothingIsSetuid()
{
    const auto found = run({u"find"_s, u"-L"_s, u"/var/qmail"_s, u"-type"_s, u"f"_s, u"-perm"_s, u"/6000"_s});
    QCOMPARE(found.output, QByteArray());
}

void tst_SystemLocal::smtpSourceToMaildir()
{
    const auto sent = run({u"smtp-source"_s, u"-s"_s, u"5"_s, u"-m"_s, u"20"_s, u"-l"_s, u"2000"_s, u"-f"_s,
                           u"sender@client.example"_s, u"-t"_s, u"anna@hub.example"_s, u"127.0.0.1:25"_s});
    QVERIFY2(sent.code == 0, sent.errors + sent.output + SystemHub::smtpdLog());
    QVERIFY2(waitForMessages(m_anna + u"/Maildir"_s, 20), SystemHub::sendLog());
    const auto messages = maildirMessages(m_anna + u"/Maildir"_s);
    QCOMPARE(countByField(messages, "Message-Id").size(), 20);
    QVERIFY(messages.first().startsWith("Return-Path: <sender@client.example>\nDelivered-To: anna@hub.example\n"
                                        "Received: (qmail "));
    QVERIFY(SystemHub::waitForEmptyQueue());
}

void tst_SystemLocal::swaksToMbox()
{
    const auto sent = run({u"swaks"_s, u"--server"_s, u"127.0.0.1"_s, u"--from"_s, u"x@client.example"_s, u"--to"_s,
                           u"ben@hub.example"_s, u"--header"_s, u"Subject: to the box"_s, u"--body"_s,
                           u"From here on\nthe end\n"_s, u"--hide-all"_s});
    QVERIFY2(sent.code == 0, sent.output + sent.errors);
    const auto box = m_ben + u"/Mailbox"_s;
    QVERIFY2(waitUntil([&] { return readFile(box).contains("the end\n"); }, 10'000), SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue()); // then all of it is written
    const auto content = readFile(box);
    QVERIFY(content.startsWith("From x@client.example "));
    QVERIFY(content.contains("\n>From here on\n"));
    QVERIFY(content.endsWith("\n\n"));
    QCOMPARE(QFileInfo(box).owner(), u"ben"_s);
}

void tst_SystemLocal::sendmailToProgram()
{
    const auto sent = run({kBin + u"sendmail"_s, u"-f"_s, u"bench@hub.example"_s, u"-t"_s},
                          {.input = "To: carl@hub.example\nSubject: run\n\nprogram body\n", .user = 2000});
    QVERIFY2(sent.code == 0, sent.errors);
    QVERIFY2(waitUntil([&] { return readFile(m_carl + u"/who"_s).endsWith('\n'); }, 10'000), SystemHub::sendLog());
    QVERIFY(readFile(m_carl + u"/got"_s).contains("program body\n"));
    QCOMPARE(readFile(m_carl + u"/who"_s), QByteArray("bench@hub.example carl@hub.example \n"));
    QCOMPARE(QFileInfo(m_carl + u"/got"_s).owner(), u"carl"_s);
}

void tst_SystemLocal::injectToForward()
{
    const auto sent = run({kBin + u"qmail-inject"_s, u"-f"_s, u"bench@hub.example"_s, u"dora@hub.example"_s},
                          {.input = "Subject: for dora\n\nhello\n", .user = 2000});
    QVERIFY2(sent.code == 0, sent.errors);
    const auto arrived = [&] {
        return countByField(maildirMessages(m_anna + u"/Maildir"_s), "Subject").value("for dora") == 1;
    };
    QVERIFY2(waitUntil(arrived, 10'000), SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue());
}

void tst_SystemLocal::extensionsAndAliases()
{
    SystemHub::dotQmail(u"anna"_s, u"-list"_s, "./Maildir/\n");
    SystemHub::dotQmail(u"alias"_s, u"-info"_s, "&anna@hub.example\n");
    for (const auto &to : {u"anna-list"_s, u"info"_s, u"postmaster"_s}) {
        const auto sent = run({kBin + u"qmail-inject"_s, u"-f"_s, u"bench@hub.example"_s, to + u"@hub.example"_s},
                              {.input = "Subject: ext " + to.toUtf8() + "\n\nhello\n", .user = 2000});
        QVERIFY2(sent.code == 0, sent.errors);
    }
    const auto arrived = [&] {
        const auto subjects = countByField(maildirMessages(m_anna + u"/Maildir"_s), "Subject");
        return subjects.value("ext anna-list") == 1 && subjects.value("ext info") == 1 &&
               maildirMessages(u"/var/qmail/alias/Maildir"_s).size() == 1;
    };
    QVERIFY2(waitUntil(arrived, 10'000), SystemHub::sendLog());
}

void tst_SystemLocal::logLinesAreComplete()
{
    QVERIFY(SystemHub::waitForEmptyQueue());
    // The log comes a little later, in its order: when the last message has ended there, so have all.
    const auto last = run({kBin + u"qmail-inject"_s, u"-f"_s, u"last@hub.example"_s, u"anna@hub.example"_s},
                          {.input = "Subject: the last one\n\nx\n", .user = 2000});
    QVERIFY2(last.code == 0, last.errors);
    const auto ended = [] {
        const auto log = SystemHub::sendLog();
        static const QRegularExpression begun(u"info msg (\\d+): bytes \\d+ from <last@hub\\.example>"_s);
        const auto match = begun.match(QString::fromUtf8(log));
        return match.hasMatch() && log.indexOf("end msg " + match.captured(1).toUtf8() + '\n', match.capturedStart()) > 0;
    };
    QVERIFY2(waitUntil(ended, 20'000), SystemHub::sendLog());
    QCOMPARE(SystemHub::sendLogLines("end msg ").size(), SystemHub::sendLogLines("new msg ").size());
    static const QRegularExpression known(
        u"^(status: (local \\d+/\\d+ remote \\d+/\\d+|exiting)|(new|end) msg \\d+|"
        "info msg \\d+: bytes \\d+ from <[^>]*> qp \\d+ uid \\d+|"
        "starting delivery \\d+: msg \\d+ to (local|remote) \\S+|delivery \\d+: success: \\S*)$"_s);
    for (const auto &line : SystemHub::sendLog().split('\n'))
        QVERIFY2(line.isEmpty() || known.match(QString::fromUtf8(line)).hasMatch(), line);
    QCOMPARE(SystemHub::sendLogLines("starting delivery ").size(), SystemHub::sendLogLines("delivery ").size());
}

void tst_SystemLocal::strangersMayNotRelay()
{
    writeFile(u"/etc/tcp.smtp"_s, "127.0.0.1:allow,RELAYCLIENT=\"\"\n127.0.0.9:allow\n:deny\n");
    run({u"tcprules"_s, u"/etc/tcp.smtp.cdb"_s, u"/etc/tcp.smtp.tmp"_s}, {.input = readFile(u"/etc/tcp.smtp"_s)});
    const auto before = processesNamed("qmail-smtpd");
    m_hub->service(u"-t"_s, u"qmail-smtpd"_s);
    const auto isNew = [&](pid_t pid) { return !before.contains(pid); };
    QVERIFY(waitUntil([&] {
        const auto now = processesNamed("qmail-smtpd");
        return !now.isEmpty() && std::all_of(now.begin(), now.end(), isNew) && listens(SystemHub::kSmtpPort);
    }, 10'000));
    const auto swaks = [](const QString &from, const QString &to) {
        return run({u"swaks"_s, u"--server"_s, u"127.0.0.1"_s, u"--local-interface"_s, from, u"--from"_s,
                    u"x@client.example"_s, u"--to"_s, to, u"--quit-after"_s, u"RCPT"_s});
    };
    const auto relayed = swaks(u"127.0.0.9"_s, u"someone@elsewhere.example"_s);
    QVERIFY2(relayed.output.contains("553 5.7.1 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"),
             relayed.output);
    QVERIFY(swaks(u"127.0.0.9"_s, u"anna@hub.example"_s).code == 0);
    QVERIFY(swaks(u"127.0.0.1"_s, u"someone@elsewhere.example"_s).code == 0);
    QVERIFY(swaks(u"127.0.0.8"_s, u"anna@hub.example"_s).code != 0);
}

void tst_SystemLocal::underTcpserver()
{
    m_hub->stop();
    m_hub.reset();
    m_hub = std::make_unique<SystemHub>(SmtpService::Tcpserver);
    m_anna = SystemHub::addPerson(u"anna"_s);
    QVERIFY2(m_hub->start(), SystemHub::smtpdLog());
    const auto sent = run({u"swaks"_s, u"--server"_s, u"127.0.0.1"_s, u"--from"_s, u"x@client.example"_s, u"--to"_s,
                           u"anna@hub.example"_s, u"--hide-all"_s});
    QVERIFY2(sent.code == 0, sent.output + sent.errors);
    QVERIFY2(waitForMessages(m_anna + u"/Maildir"_s, 1), SystemHub::sendLog());
}

void tst_SystemLocal::cleanupTestCase()
{
    m_hub.reset();
    QVERIFY(processesNamed("qmail-send").isEmpty());
    QVERIFY(processesNamed("qmail-smtpd").isEmpty());
}

MW_SANDBOX_TEST_MAIN(tst_SystemLocal)
#include "tst_SystemLocal.moc"

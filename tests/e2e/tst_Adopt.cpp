// SPDX-License-Identifier: GPL-3.0-or-later
// A hub that was set up by hand as Life with qmail tells it, with the real daemontools and ucspi-tcp, is recognised, taken over
// without a change, and looked after as far as its programs allow. Debian has no netqmail: each of its programs is stood in for by
// a script of its name that becomes ours and bears netqmail's words, so that what is refused is refused for whose it is.
#include "tests/support/DnsServer.h"
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <sys/mount.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

constexpr int kLimit = 20'000;

RunResult ctl(const QStringList &arguments)
{
    return run(QStringList{QStringLiteral(MW_BIN_DIR "/mailwrightctl")} + arguments);
}

QJsonObject json(const QStringList &arguments)
{
    return QJsonDocument::fromJson(ctl(QStringList{u"--json"_s} + arguments).output).object();
}

// Owner, mode, time and content of all that the hub consists of, but for what runs changes by itself. The home's own time goes with
// its names, of which the record of changes is a new one.
QByteArray picture()
{
    return run({u"sh"_s, u"-c"_s,
                u"cd / && find var/qmail etc/tcp.smtp etc/tcp.smtp.cdb service home -path var/qmail/changes -prune -o -path '*/supervise/*' -prune "
                "-o -path var/qmail -printf '%p %u %g %m\\n' -o -path var/qmail/queue/lock -prune -o -printf '%p %u %g %m %T@ %l\\n' | sort; "
                "find var/qmail/control var/qmail/users var/qmail/alias home etc/tcp.smtp etc/tcp.smtp.cdb -type f -exec sha256sum {} + | sort"_s})
        .output;
}

// Those that svscan is still starting would change the picture.
bool allServicesRun()
{
    return run({u"sh"_s, u"-c"_s, u"ls -d /service/* /service/*/log 2>/dev/null | xargs svstat | grep -qv ': up '"_s}).code == 1;
}

bool helperAnswers()
{
    return waitUntil([] { return ctl({u"setup"_s, u"look"_s}).code == 0; }, kLimit);
}

} // namespace

class TestAdopt : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void itIsRecognised();
    void nothingIsDoneBefore();
    void theTakeOverChangesNothing();
    void servicesObey();
    void changesAreMade();
    void queueAndLogs();
    void whatItsProgramsDoNotAllow();
    void itCanBeLetGo();
    void cleanupTestCase();

private:
    std::unique_ptr<DnsServer> m_dns;
    std::unique_ptr<Background> m_svscan;
    std::unique_ptr<Background> m_helper;
    QByteArray m_before;
};

void TestAdopt::initTestCase()
{
    QVERIFY(::mount("mailwright", "/var/log", "tmpfs", 0, "mode=755") == 0);
    m_dns = std::make_unique<DnsServer>();
    m_dns->set("far.example", {.addresses = {"192.0.2.7"}}); // no way leads there: mail waits
    writeFile(u"/etc/resolv.conf"_s, "nameserver 127.0.0.1\n");
    makeQueue();
    const auto made = run({u"sh"_s, QString::fromLatin1(kSandboxSource) + u"/tests/e2e/howto.sh"_s});
    QVERIFY2(made.code == 0, made.output + made.errors);
    for (const auto &name : QDir(u"/var/qmail/bin"_s).entryList({u"qmail-*"_s}, QDir::Files)) {
        const auto path = u"/var/qmail/bin/"_s + name;
        QVERIFY(QFile::remove(path));
        writeFile(path, "#!/bin/sh\n# netqmail home page\nexec " + QByteArray(kSandboxPrograms) + "/" + name.toUtf8() + " \"$@\"\n", 0755);
    }
    for (const auto &name : QDir(u"/var/qmail/bin"_s).entryList({u"mailwright*"_s}, QDir::Files))
        QVERIFY(QFile::remove(u"/var/qmail/bin/"_s + name));
    QVERIFY(QFile::rename(u"/service/qmail-smtpd"_s, u"/service/smtpd"_s)); // a name of its own
    // Somebody else's service beside them.
    writeFile(u"/service/dnscache/run"_s, "#!/bin/sh\nexec sleep 1000\n", 0755);
    m_svscan = std::make_unique<Background>(QStringList{u"svscan"_s, u"/service"_s});
    QVERIFY(waitUntil([] { return listens(25); }, kLimit));
    // qmail-queued opens the way into the queue when it begins.
    QVERIFY(waitUntil([] { return takesMail() && !processesNamed("qmail-send").isEmpty(); }, kLimit));
    QVERIFY(waitUntil(allServicesRun, kLimit));
    m_before = picture();
    m_helper = std::make_unique<Background>(QStringList{QStringLiteral(MW_BIN_DIR "/mailwrightd")});
    QVERIFY(helperAnswers());
}

void TestAdopt::itIsRecognised()
{
    const auto seen = json({u"setup"_s, u"look"_s});
    QCOMPARE(seen["state"_L1].toString(), u"adoptable"_s);
    const auto preview = ctl({u"setup"_s, u"adopt"_s, u"--preview"_s});
    QVERIFY2(preview.code == 0, preview.errors.constData());
    for (const auto *fact : {"The services are in /service.", "The service qmail-send writes its log to /var/log/qmail.",
                             "The service smtpd writes its log to /var/log/qmail/smtpd.", "The tcp rules are made from /etc/tcp.smtp.",
                             "The queue is spread over 23 directories.", "Its programs are netqmail's.",
                             "One message cannot be tried or returned by itself"})
        QVERIFY2(preview.output.contains(fact), preview.output.constData());
    QVERIFY(!preview.output.contains("dnscache"));
}

void TestAdopt::nothingIsDoneBefore()
{
    const auto refused = ctl({u"domain"_s, u"add"_s, u"new.example"_s, u"--local"_s});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.errors.contains("setup adopt"), refused.errors.constData());
    QCOMPARE(picture(), m_before);
}

void TestAdopt::theTakeOverChangesNothing()
{
    const auto done = ctl({u"setup"_s, u"adopt"_s, u"--note"_s, u"our old server"_s});
    QVERIFY2(done.code == 0, (done.output + done.errors).constData());
    // The helper begins anew in it.
    QVERIFY(waitUntil([] { return ctl({u"service"_s, u"list"_s}).code == 0; }, kLimit));
    const auto now = picture();
    for (const auto &line : now.split('\n'))
        QVERIFY2(m_before.contains(line), line);
    QCOMPARE(now, m_before);
    QCOMPARE(json({u"setup"_s, u"look"_s})["state"_L1].toString(), u"hub"_s);
    const auto entries = json({u"history"_s, u"list"_s})["entries"_L1].toArray();
    QCOMPARE(entries.last()["kind"_L1].toString(), u"begin"_s);
    QVERIFY(entries.last()["files"_L1].toArray().contains(u"control/virtualdomains"_s));
    QVERIFY2(entries.first()["note"_L1].toString() == u"our old server", QJsonDocument(entries).toJson());
}

void TestAdopt::servicesObey()
{
    const auto listed = ctl({u"service"_s, u"list"_s}).output;
    QVERIFY2(listed.contains("qmail-send") && listed.contains("smtpd") && !listed.contains("dnscache"), listed.constData());
    const auto before = run({u"svstat"_s, u"/service/smtpd"_s}).output;
    QCOMPARE(ctl({u"service"_s, u"restart"_s, u"smtpd"_s}).code, 0);
    QVERIFY(run({u"svstat"_s, u"/service/smtpd"_s}).output != before);
    QVERIFY(waitUntil([] { return listens(25); }, kLimit));
}

void TestAdopt::changesAreMade()
{
    const auto added = ctl({u"domain"_s, u"add"_s, u"new.example"_s, u"--user"_s, u"dave"_s});
    QVERIFY2(added.code == 0, (added.output + added.errors).constData());
    QVERIFY(readFile(u"/var/qmail/control/rcpthosts"_s).contains("new.example\n"));
    QCOMPARE(ctl({u"address"_s, u"add"_s, u"info@new.example"_s, u"--forward"_s, u"mary@example.org"_s}).code, 0);
    QVERIFY(ctl({u"explain"_s, u"info@new.example"_s}).output.contains("mary@example.org"));
    const auto smtp = run({u"swaks"_s, u"--server"_s, u"127.0.0.1"_s, u"--local-interface"_s, u"127.0.0.4"_s, u"--from"_s, u"a@client.example"_s,
                           u"--to"_s, u"info@new.example"_s, u"--header"_s, u"Subject: adopted"_s});
    QVERIFY2(smtp.code == 0, smtp.output.constData());
    QVERIFY(waitForMessages(u"/home/mary/Maildir"_s, 1));
    QCOMPARE(ctl({u"control"_s, u"set"_s, u"databytes"_s, u"1000000"_s}).code, 0);
    // Told to read its files again, its qmail-send would read locals and virtualdomains alone.
    const auto routed = ctl({u"domain"_s, u"add"_s, u"other.example"_s, u"--user"_s, u"dave"_s, u"--preview"_s});
    QVERIFY2(routed.output.contains("(HUP)"), routed.output);
    for (const auto &[file, what] : {std::pair{u"queuelifetime"_s, "qmail-send is restarted"}, std::pair{u"concurrencyincoming"_s, "The SMTP servers are restarted"}}) {
        const auto preview = ctl({u"control"_s, u"set"_s, file, u"30"_s, u"--preview"_s});
        QVERIFY2(preview.code == 0 && preview.output.contains(what), preview.output + preview.errors);
    }
    const auto smtpd = run({u"svstat"_s, u"/service/smtpd"_s}).output;
    const auto more = ctl({u"control"_s, u"set"_s, u"concurrencyincoming"_s, u"30"_s});
    QVERIFY2(more.code == 0 && more.output.contains("the SMTP servers are restarted (smtpd)"), more.output + more.errors);
    QVERIFY(run({u"svstat"_s, u"/service/smtpd"_s}).output != smtpd);
    QVERIFY(waitUntil([] { return listens(25); }, kLimit));
    for (int i = 0; i < 4; ++i) {
        const auto undone = ctl({u"undo"_s});
        QVERIFY2(undone.code == 0 || i > 0, (undone.output + undone.errors).constData());
    }
    writeFile(u"/etc/tcp.smtp"_s, readFile(u"/etc/tcp.smtp"_s) + "127.0.0.8:deny\n");
    const auto edits = json({u"history"_s, u"list"_s})["entries"_L1].toArray();
    QVERIFY(!edits.isEmpty());
}

void TestAdopt::queueAndLogs()
{
    QVERIFY(SystemHub::waitForEmptyQueue());
    QCOMPARE(run({u"/var/qmail/bin/qmail-inject"_s, u"x@far.example"_s}, {.input = "Subject: waits\n\nhello\n"}).code, 0);
    QJsonObject message;
    QVERIFY(waitUntil([&message] { return !(message = json({u"queue"_s, u"list"_s})["messages"_L1][0].toObject()).isEmpty(); }, kLimit));
    // How the queue is spread was counted when the hub was taken over; what a file of ours says is nothing to its programs.
    const auto number = QString::number(message["number"_L1].toInteger());
    writeFile(u"/var/qmail/control/conf-split"_s, "7\n");
    const auto renewed = ctl({u"queue"_s, u"rejuvenate"_s, number});
    QVERIFY(QFile::remove(u"/var/qmail/control/conf-split"_s));
    QVERIFY2(renewed.code == 0, renewed.output + renewed.errors);
    QVERIFY(waitUntil([] { return ctl({u"log"_s, u"list"_s}).output.contains("smtpd"); }, kLimit));
    QVERIFY(waitUntil([] { return ctl({u"log"_s, u"cat"_s, u"qmail-send"_s}).output.contains("starting delivery"); }, kLimit));
    QVERIFY(waitUntil([] { return ctl({u"log"_s, u"cat"_s, u"smtpd"_s}).output.contains("tcpserver"); }, kLimit));
    QCOMPARE(ctl({u"queue"_s, u"retry-all"_s}).code, 0);
}

void TestAdopt::whatItsProgramsDoNotAllow()
{
    const auto message = json({u"queue"_s, u"list"_s})["messages"_L1][0].toObject();
    const auto name = u"%1:%2"_s.arg(message["number"_L1].toInteger()).arg(message["birth"_L1].toInteger());
    for (const auto &verb : {u"retry"_s, u"return"_s}) {
        const auto refused = ctl({u"queue"_s, verb, name});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains("netqmail's and takes no commands"), refused.errors.constData());
    }
    for (const auto *file : {"concurrencyperip", "submissionlisten"}) {
        const auto refused = ctl({u"control"_s, u"set"_s, QString::fromLatin1(file), u"127.0.0.1:587"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains("only Mailwright's own programs read this file"), refused.errors.constData());
    }
    const auto tls = ctl({u"tls"_s, u"make"_s});
    QCOMPARE(tls.code, 1);
    QVERIFY2(tls.errors.contains("only Mailwright's own programs read this file"), tls.errors.constData());
}

void TestAdopt::itCanBeLetGo()
{
    const auto entries = json({u"history"_s, u"list"_s})["entries"_L1].toArray();
    qint64 id = 0;
    for (const auto &entry : entries) {
        if (entry["note"_L1].toString() == "our old server"_L1)
            id = entry["id"_L1].toInteger();
    }
    const auto undone = ctl({u"undo"_s, QString::number(id)});
    QVERIFY2(undone.code == 0, (undone.output + undone.errors).constData());
    QVERIFY(waitUntil([] { return json({u"setup"_s, u"look"_s})["state"_L1].toString() == "adoptable"_L1; }, kLimit));
    QVERIFY(listens(25));
}

void TestAdopt::cleanupTestCase()
{
    m_helper.reset();
    (void)run({u"sh"_s, u"-c"_s, u"svc -dx /service/* /service/*/log"_s});
}

MW_SANDBOX_TEST_MAIN(TestAdopt)

#include "tst_Adopt.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The distribution's fastforward, dot-forward, safecat, maildrop, procmail and vacation run unchanged on this MTA.
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace mw::test;

class tst_SystemSiblings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fastforwardReadsAliases();     // rows: K14 U15
    void fastforwardReadsIncludeLists(); // rows: K14 U15
    void dotForwardReadsForward();      // rows: K15 U16
    void safecatDelivers();             // rows: K17
    void maildropFilters();             // rows: K18
    void procmailFilters();             // rows: K18 G39
    void procmailExitTranslates_data();
    void procmailExitTranslates();      // rows: K18 G39
    void vacationAnswersOnce();         // rows: K18
    void cleanupTestCase();

private:
    RunResult inject(const QString &to, const QByteArray &subject);
    static int subjects(const QString &home, const QByteArray &subject);
    static bool arrives(const QString &home, const QByteArray &subject);
    static void personalFile(const QString &person, const QString &name, const QByteArray &content, int mode = 0644);

    std::unique_ptr<SystemHub> m_hub;
    QString m_anna;
    QString m_ben;
};

RunResult tst_SystemSiblings::inject(const QString &to, const QByteArray &subject)
{
    return run({u"/var/qmail/bin/qmail-inject"_s, u"-f"_s, u"anna@hub.example"_s, to},
               {.input = "Subject: " + subject + "\n\nhello\n", .user = 2000});
}

int tst_SystemSiblings::subjects(const QString &home, const QByteArray &subject)
{
    return countByField(maildirMessages(home + u"/Maildir"_s), "Subject").value(subject);
}

bool tst_SystemSiblings::arrives(const QString &home, const QByteArray &subject)
{
    return waitUntil([&] { return subjects(home, subject) == 1; }, 15'000);
}

void tst_SystemSiblings::personalFile(const QString &person, const QString &name, const QByteArray &content, int mode)
{
    const auto path = u"/home/"_s + person + u'/' + name;
    writeFile(path, content, mode);
    QCOMPARE(run({u"chown"_s, person, path}).code, 0);
}

// The distribution builds both for a home below /var/lib: an administrator links it, here it is bound.
void tst_SystemSiblings::initTestCase()
{
    QDir().mkpath(u"/var/lib/qmail"_s);
    QCOMPARE(::mount("/var/qmail", "/var/lib/qmail", nullptr, MS_BIND, nullptr), 0);
    m_hub = std::make_unique<SystemHub>();
    m_anna = SystemHub::addPerson(u"anna"_s);
    m_ben = SystemHub::addPerson(u"ben"_s, "|dot-forward .forward\n./Maildir/\n");
    SystemHub::dotQmail(u"alias"_s, u"-default"_s, "|fastforward -d /etc/aliases.cdb\n");
    QVERIFY2(m_hub->start(), SystemHub::sendLog());
}

void tst_SystemSiblings::fastforwardReadsAliases()
{
    writeFile(u"/etc/aliases"_s, "sales: anna@hub.example, ben@hub.example\nhelp: sales\n");
    const auto made = run({u"/usr/sbin/qmail-newaliases"_s});
    QVERIFY2(made.code == 0, made.errors);
    QVERIFY(inject(u"help@hub.example"_s, "help me").code == 0);
    QVERIFY2(waitUntil([&] { return subjects(m_anna, "help me") == 1 && subjects(m_ben, "help me") == 1; }, 15'000),
             SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue());
}

void tst_SystemSiblings::fastforwardReadsIncludeLists()
{
    writeFile(u"/etc/people"_s, "# everybody\nanna@hub.example\nben@hub.example\n");
    writeFile(u"/etc/aliases"_s, "everybody: :include:/etc/people\nowner-everybody: anna@hub.example\n");
    QCOMPARE(run({u"/usr/bin/newinclude"_s, u"/etc/people"_s}).code, 0);
    QVERIFY(QFile::exists(u"/etc/people.bin"_s));
    const auto made = run({u"/usr/sbin/qmail-newaliases"_s});
    QVERIFY2(made.code == 0, made.errors);
    QVERIFY(inject(u"everybody@hub.example"_s, "to all").code == 0);
    QVERIFY2(arrives(m_anna, "to all") && arrives(m_ben, "to all"), SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue());
}

void tst_SystemSiblings::dotForwardReadsForward()
{
    QVERIFY(inject(u"ben@hub.example"_s, "stays").code == 0);
    QVERIFY2(waitUntil([&] { return subjects(m_ben, "stays") == 1; }, 15'000), SystemHub::sendLog());
    writeFile(m_ben + u"/.forward"_s, "anna@hub.example\n");
    run({u"chown"_s, u"ben"_s, m_ben + u"/.forward"_s});
    QVERIFY(inject(u"ben@hub.example"_s, "goes on").code == 0);
    QVERIFY2(waitUntil([&] { return subjects(m_anna, "goes on") == 1; }, 15'000), SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue());
    QCOMPARE(subjects(m_ben, "goes on"), 0);
}

void tst_SystemSiblings::safecatDelivers()
{
    const auto home = SystemHub::addPerson(u"carl"_s, "|safecat \"$HOME\"/Maildir/tmp \"$HOME\"/Maildir/new\n");
    QVERIFY(inject(u"carl@hub.example"_s, "kept safely").code == 0);
    QVERIFY2(arrives(home, "kept safely"), SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue());
    QVERIFY(QDir(home + u"/Maildir/tmp"_s).isEmpty());
}

void tst_SystemSiblings::maildropFilters()
{
    const auto home = SystemHub::addPerson(u"dora"_s, "|preline procmail-exit maildrop\n");
    QCOMPARE(run({u"/var/qmail/bin/maildirmake"_s, home + u"/Lists"_s}, {.user = 3003}).code, 0);
    personalFile(u"dora"_s, u".mailfilter"_s,
                 "if (/^Subject:.*\\[list\\]/)\n{\n  to \"$HOME/Lists\"\n}\n"
                 "if (/^Subject: unwanted/)\n{\n  EXITCODE=77\n  exit\n}\nto \"$HOME/Maildir\"\n", 0600);
    QVERIFY(inject(u"dora@hub.example"_s, "[list] news").code == 0);
    QVERIFY(inject(u"dora@hub.example"_s, "a letter").code == 0);
    QVERIFY2(arrives(home, "a letter"), SystemHub::sendLog());
    QVERIFY2(waitForMessages(home + u"/Lists"_s, 1), SystemHub::sendLog());
    const auto message = maildirMessages(home + u"/Lists"_s).first();
    QVERIFY2(message.contains("Delivered-To: dora@hub.example"), message);
    QVERIFY(inject(u"dora@hub.example"_s, "unwanted").code == 0);
    QVERIFY2(arrives(m_anna, "failure notice"), SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue());
}

void tst_SystemSiblings::procmailFilters()
{
    const auto home = SystemHub::addPerson(u"emil"_s, "|preline procmail-exit procmail\n");
    personalFile(u"emil"_s, u".procmailrc"_s,
                 "DEFAULT=$HOME/Maildir/\n:0\n* ^Subject: refused\n{\n  EXITCODE=67\n  HOST\n}\n"
                 ":0\n* ^Subject: not now\n{\n  EXITCODE=75\n  HOST\n}\n");
    const auto before = subjects(m_anna, "failure notice");
    QVERIFY(inject(u"emil@hub.example"_s, "sorted").code == 0);
    QVERIFY2(arrives(home, "sorted"), SystemHub::sendLog());
    QVERIFY(inject(u"emil@hub.example"_s, "refused").code == 0);
    QVERIFY2(waitUntil([&] { return subjects(m_anna, "failure notice") == before + 1; }, 15'000), SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue());

    QVERIFY(inject(u"emil@hub.example"_s, "not now").code == 0);
    QVERIFY2(waitUntil([] { return SystemHub::sendLog().contains(": deferral: "); }, 15'000), SystemHub::sendLog());
    QCOMPARE(SystemHub::queued().size(), 1);
    personalFile(u"emil"_s, u".procmailrc"_s, "DEFAULT=$HOME/Maildir/\n");
    m_hub->service(u"-a"_s, u"qmail-send"_s);
    QVERIFY2(arrives(home, "not now"), SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue());
}

void tst_SystemSiblings::procmailExitTranslates_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("code");
    for (const auto &[from, to] : {std::pair{0, 0}, {99, 99}, {100, 100}, {111, 111}, {64, 111}, {65, 100}, {67, 100}, {69, 100},
                                   {70, 111}, {73, 111}, {75, 111}, {77, 100}, {78, 111}, {1, 111}, {255, 111}})
        QTest::addRow("exit %d", from) << u"exit %1"_s.arg(from) << to;
    QTest::newRow("a signal") << u"kill -9 $$"_s << 111;
    QTest::newRow("reads nothing") << u"exec 0<&-; exit 67"_s << 100;
    QTest::newRow("gets the message") << u"grep -q '^body$' && exit 77"_s << 100;
}

void tst_SystemSiblings::procmailExitTranslates()
{
    QFETCH(QString, script);
    QFETCH(int, code);
    QCOMPARE(run({u"/var/qmail/bin/procmail-exit"_s, u"sh"_s, u"-c"_s, script}, {.input = "Subject: x\n\nbody\n"}).code, code);
    QCOMPARE(run({u"/var/qmail/bin/procmail-exit"_s, u"/no/such/program"_s}).code, 111);
    QCOMPARE(run({u"/var/qmail/bin/procmail-exit"_s}).code, 100);
}

// The program of the package, with our sendmail where it looks for one.
void tst_SystemSiblings::vacationAnswersOnce()
{
    QCOMPARE(::mount("/var/qmail/bin/sendmail", "/usr/sbin/sendmail", nullptr, MS_BIND, nullptr), 0);
    const auto home = SystemHub::addPerson(u"fred"_s, "./Maildir/\n|preline vacation fred\n");
    personalFile(u"fred"_s, u".vacation.msg"_s, "Subject: I am away\n\nback on Monday\n");
    const auto started = run({u"sh"_s, u"-c"_s, u"HOME=/home/fred USER=fred LOGNAME=fred vacation -I"_s},
                             {.user = 3005, .directory = home});
    QVERIFY2(started.code == 0, started.errors);
    for (int i = 0; i < 2; ++i) {
        const auto sent = run({u"/var/qmail/bin/qmail-inject"_s, u"-f"_s, u"anna@hub.example"_s, u"fred@hub.example"_s},
                              {.input = "To: fred@hub.example\nSubject: dear fred\n\nhello\n", .user = 2000});
        QCOMPARE(sent.code, 0);
        QVERIFY2(waitForMessages(home + u"/Maildir"_s, i + 1), SystemHub::sendLog());
        QVERIFY2(SystemHub::waitForEmptyQueue(), SystemHub::sendLog());
    }
    QVERIFY2(arrives(m_anna, "I am away"), SystemHub::sendLog());
    ::umount("/usr/sbin/sendmail");
}

void tst_SystemSiblings::cleanupTestCase()
{
    m_hub.reset();
    ::umount("/var/lib/qmail");
}

MW_SANDBOX_TEST_MAIN(tst_SystemSiblings)
#include "tst_SystemSiblings.moc"

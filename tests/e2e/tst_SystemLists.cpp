// SPDX-License-Identifier: GPL-3.0-or-later
// Mailing lists: .qmail files with an owner and a return address for each subscriber, and lists of mlmmj that one
// command of mailwrightctl wires to addresses.
#include "daemon/helper/lists/ListSpool.h"
#include "daemon/helper/lists/MailingLists.h"
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <sys/mount.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

const QString kNews = u"/var/spool/mlmmj/news@hub.example"_s;

RunResult ctl(const QStringList &arguments, uid_t user = 0)
{
    return run(QStringList{QStringLiteral(MW_BIN_DIR "/mailwrightctl")} + arguments, {.user = user});
}

RunResult send(const QByteArray &from, const QString &to, const QByteArray &subject)
{
    return run({u"/var/qmail/bin/qmail-inject"_s, u"-f"_s, QString::fromLatin1(from), to},
               {.input = "From: " + (from.isEmpty() ? "mailer@far.example" : from) + "\nTo: " + to.toLatin1() + "\nSubject: " + subject + "\n\nhello list\n", .user = 2000});
}

QList<QByteArray> messagesWith(const QString &home, const QByteArray &part)
{
    QList<QByteArray> out;
    for (const auto &message : maildirMessages(home + u"/Maildir"_s))
        if (message.contains(part))
            out.append(message);
    return out;
}

} // namespace

class TestLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void dotQmailListWithVerp();            // rows: K16 U9
    void dotQmailListWithOneOwner();        // rows: K16
    void listAddRefuses_data();
    void listAddRefuses();
    void strangersMayNot();
    void withoutMlmmjItSaysSo();
    void aFailingToolLeavesNothing_data();
    void aFailingToolLeavesNothing();
    void readsNothingBehindLinks_data();
    void readsNothingBehindLinks();
    void removesOnlyItsOwnFiles();
    void rootGivesAllAway();
    void listIsMade();
    void subscribeConfirmPostUnsubscribe(); // rows: K16 K19
    void listOfAVirtualDomain();
    void membersAndOwner();
    void listIsRemoved();
    void cleanupTestCase();

private:
    std::unique_ptr<SystemHub> m_hub;
    std::unique_ptr<Background> m_helper;
    QString m_anna;
    QString m_ben;
    QString m_carl;
};

void TestLists::initTestCase()
{
    QDir().mkpath(u"/var/spool/mlmmj"_s);
    QCOMPARE(::mount("mailwright", "/var/spool", "tmpfs", 0, "mode=755"), 0);
    m_hub = std::make_unique<SystemHub>();
    SystemHub::control(u"virtualdomains"_s, "lists.example:lists\n");
    SystemHub::control(u"rcpthosts"_s, "hub.example\nlists.example\nlocalhost\n");
    m_anna = SystemHub::addPerson(u"anna"_s);
    m_ben = SystemHub::addPerson(u"ben"_s);
    m_carl = SystemHub::addPerson(u"carl"_s);
    QVERIFY2(m_hub->start(), SystemHub::sendLog());
    // The helper leaves the services alone when it finds all of them supervised.
    QVERIFY(waitUntil([] {
        return run({u"sh"_s, u"-c"_s, u"for s in /service/*; do svok $s && svok $s/log || exit 1; done"_s}).code == 0;
    }, 15'000));
    m_helper = std::make_unique<Background>(QStringList{QStringLiteral(MW_BIN_DIR "/mailwrightd"), u"--services"_s, u"/service"_s});
    QVERIFY2(waitUntil([] { return ctl({u"status"_s}).code == 0; }, 10'000), m_helper->output() + readFile(u"/run/mailwright/svscan.log"_s));
}

// Each subscriber's copy has a return address of its own. What this hub itself cannot deliver comes back to the
// address without a subscriber, as qmail does it, and names him; another host's bounce comes to the subscriber's own.
void TestLists::dotQmailListWithVerp()
{
    SystemHub::dotQmail(u"anna"_s, u"-club"_s, "&ben@hub.example\n&carl@hub.example\n&dead@hub.example\n");
    SystemHub::dotQmail(u"anna"_s, u"-club-owner"_s, "./Maildir/\n");
    SystemHub::dotQmail(u"anna"_s, u"-club-owner-default"_s, "|echo \"[$DEFAULT] from [$SENDER] $(grep -m1 -o '^<.*>:')\" >>bounced\n");
    QCOMPARE(send("ben@hub.example", u"anna-club@hub.example"_s, "to the club").code, 0);
    QVERIFY2(waitUntil([&] { return messagesWith(m_ben, "to the club").size() == 1 && messagesWith(m_carl, "to the club").size() == 1; }, 20'000),
             SystemHub::sendLog());
    QVERIFY(messagesWith(m_ben, "to the club").first().startsWith("Return-Path: <anna-club-owner-ben=hub.example@hub.example>"));
    QVERIFY(messagesWith(m_carl, "to the club").first().startsWith("Return-Path: <anna-club-owner-carl=hub.example@hub.example>"));
    QVERIFY2(waitUntil([&] { return readFile(m_anna + u"/bounced"_s).endsWith('\n'); }, 20'000), SystemHub::sendLog());
    QCOMPARE(readFile(m_anna + u"/bounced"_s), QByteArray("[] from [] <dead@hub.example>:\n"));
    QCOMPARE(send("", u"anna-club-owner-zoe=far.example@hub.example"_s, "undeliverable").code, 0);
    QVERIFY2(waitUntil([&] { return readFile(m_anna + u"/bounced"_s).contains("[zoe=far.example] from []"); }, 20'000), SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue());
    QVERIFY(messagesWith(m_anna, "dead@hub.example").isEmpty());
}

void TestLists::dotQmailListWithOneOwner()
{
    SystemHub::dotQmail(u"alias"_s, u"-team"_s, "&ben@hub.example\n&gone@hub.example\n");
    SystemHub::dotQmail(u"alias"_s, u"-team-owner"_s, "&anna@hub.example\n");
    QCOMPARE(send("carl@hub.example", u"team@hub.example"_s, "to the team").code, 0);
    QVERIFY2(waitUntil([&] { return messagesWith(m_ben, "to the team").size() == 1; }, 20'000), SystemHub::sendLog());
    QVERIFY(messagesWith(m_ben, "to the team").first().startsWith("Return-Path: <team-owner@hub.example>"));
    QVERIFY2(waitUntil([&] { return messagesWith(m_anna, "gone@hub.example").size() == 1; }, 20'000), SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue());
}

void TestLists::listAddRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("sentence");
    const auto owner = [](const QString &list, const QString &who = u"anna@hub.example"_s) {
        return QStringList{list, u"--owner"_s, who};
    };
    QTest::newRow("no domain") << owner(u"news"_s) << QByteArray("cannot be a list");
    QTest::newRow("a path") << owner(u"../x@hub.example"_s) << QByteArray("cannot be a list");
    QTest::newRow("a command") << owner(u"x;id@hub.example"_s) << QByteArray("cannot be a list");
    QTest::newRow("two ats") << owner(u"a@b@hub.example"_s) << QByteArray("cannot be a list");
    QTest::newRow("a dash at the end") << owner(u"a-@hub.example"_s) << QByteArray("cannot be a list");
    QTest::newRow("nobody's owner") << owner(u"news@hub.example"_s, u"anna"_s) << QByteArray("cannot be the owner's address");
    QTest::newRow("a command as owner") << owner(u"news@hub.example"_s, u"$(id)@hub.example"_s) << QByteArray("cannot be the owner's address");
    QTest::newRow("another's domain") << owner(u"news@other.example"_s) << QByteArray("does not deliver mail for other.example");
    QTest::newRow("a person") << owner(u"anna@hub.example"_s) << QByteArray("belongs to the account anna");
    QTest::newRow("a person's extension") << owner(u"anna-news@hub.example"_s) << QByteArray("belongs to the account anna");
    QTest::newRow("taken") << owner(u"postmaster@hub.example"_s) << QByteArray("is there already");
}

void TestLists::listAddRefuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, sentence);
    const auto result = ctl(QStringList{u"list"_s, u"add"_s} + arguments);
    QCOMPARE(result.code, 1);
    QVERIFY2(result.errors.contains(sentence), result.errors);
    QVERIFY(QDir(u"/var/spool/mlmmj"_s).isEmpty());
}

void TestLists::strangersMayNot()
{
    QCOMPARE(ctl({u"list"_s, u"add"_s, u"news@hub.example"_s, u"--owner"_s, u"anna@hub.example"_s}, 2000).code, 1);
    QCOMPARE(ctl({u"list"_s, u"add"_s, u"news@hub.example"_s}).code, 100);
    QCOMPARE(ctl({u"list"_s, u"show"_s, u"news@hub.example"_s}).code, 1);
}

void TestLists::withoutMlmmjItSaysSo()
{
    QVERIFY(QFile::exists(u"/usr/bin/mlmmj-make-ml"_s));
    // The package's program cannot be taken away here; its place is covered by an empty directory of programs.
    QDir().mkpath(u"/run/empty"_s);
    QCOMPARE(::mount("/run/empty", "/usr/bin", nullptr, MS_BIND, nullptr), 0);
    const auto result = ctl({u"list"_s, u"add"_s, u"news@hub.example"_s, u"--owner"_s, u"anna@hub.example"_s});
    ::umount2("/usr/bin", MNT_DETACH); // whoever looks for a program there just now
    QCOMPARE(result.code, 1);
    QVERIFY2(result.errors.contains("mlmmj is not installed") && result.errors.contains("Install the package mlmmj"), result.errors);
}

void TestLists::aFailingToolLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("it fails at once") << QByteArray("echo out of paper; exit 3") << QByteArray("out of paper");
    QTest::newRow("it fails in the middle") << QByteArray("mkdir -p $4/$2/control; exit 3") << QByteArray("failed");
    QTest::newRow("it does nothing") << QByteArray("exit 0") << QByteArray("has not made");
    QTest::newRow("it is killed") << QByteArray("mkdir -p $4/$2/control; kill -9 $$") << QByteArray("failed");
}

void TestLists::aFailingToolLeavesNothing()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, reason);
    writeFile(u"/run/tools/mlmmj-make-ml"_s, "#!/bin/sh\n" + script + '\n', 0755);
    writeFile(u"/run/tools/mlmmj-receive"_s, "", 0755);
    const mw::helper::MailingListPlaces places{.spool = "/run/lists", .retired = "/run/lists.removed", .programs = "/run/tools"};
    const auto made = mw::helper::ListSpool(places, "press@hub.example").make("1", {1000, 1000});
    QVERIFY(!made);
    QVERIFY2(made.error().text.find(reason.toStdString()) != std::string::npos, made.error().text.c_str());
    QVERIFY(!QFile::exists(u"/run/lists/press@hub.example"_s));
    QVERIFY(mw::helper::MailingLists(places).list().value().empty());
}

// The alias account owns the files of a list; root shows them to whoever may ask.
void TestLists::readsNothingBehindLinks_data()
{
    QTest::addColumn<QString>("trap");
    QTest::newRow("a link as the owner file") << u"ln -sf /run/secret control/owner; ln -s /run/secret subscribers.d/s"_s;
    QTest::newRow("another name of a file") << u"ln -f /run/secret control/owner; ln /run/secret subscribers.d/s"_s;
    QTest::newRow("links as directories") << u"rm -r control subscribers.d; ln -s /run/secrets control; ln -s /run/secrets subscribers.d"_s;
    QTest::newRow("pipes") << u"rm control/owner; mkfifo control/owner subscribers.d/s"_s;
}

void TestLists::readsNothingBehindLinks()
{
    QFETCH(const QString, trap);
    writeFile(u"/run/secret"_s, "root:hash\n", 0600);
    writeFile(u"/run/secrets/owner"_s, "root:hash\n", 0600);
    const auto made = run({u"sh"_s, u"-c"_s, u"rm -rf /run/traps; mkdir -p /run/traps/trap@hub.example && cd /run/traps/trap@hub.example && "
                                              "mkdir control subscribers.d && echo anna@hub.example > control/owner && "_s + trap});
    QVERIFY2(made.code == 0, made.errors);
    const auto shown = mw::helper::MailingLists({.spool = "/run/traps"}).show("trap@hub.example");
    QVERIFY(shown);
    QVERIFY(shown->owners.empty());
    QCOMPARE(shown->subscribers, 0U);
}

// A list made by hand has no .qmail files of ours, and the address may be used for something else.
void TestLists::removesOnlyItsOwnFiles()
{
    QDir().mkpath(u"/var/spool/mlmmj/press@hub.example/control"_s);
    SystemHub::dotQmail(u"alias"_s, u"-press"_s, "&anna@hub.example\n");
    SystemHub::dotQmail(u"alias"_s, u"-press-default"_s, "# by hand\n|/usr/bin/mlmmj-receive -L /var/spool/mlmmj/press@hub.example\n");
    const auto removed = ctl({u"list"_s, u"remove"_s, u"press@hub.example"_s});
    QVERIFY2(removed.code == 0, removed.output + removed.errors);
    QCOMPARE(readFile(u"/var/qmail/alias/.qmail-press"_s), QByteArray("&anna@hub.example\n"));
    QVERIFY(!QFile::exists(u"/var/qmail/alias/.qmail-press-default"_s));
    QFile::remove(u"/var/qmail/alias/.qmail-press"_s);
    QVERIFY(run({u"rm"_s, u"-r"_s, u"/var/spool/mlmmj.removed"_s}).code == 0);
}

// While root still writes into the list, nobody else may own a part of it.
void TestLists::rootGivesAllAway()
{
    writeFile(u"/run/tools/mlmmj-make-ml"_s,
              "#!/bin/sh\necho \"$*\" > /run/asked\nmkdir -p $4/$2/control $4/$2/text && echo x > $4/$2/text/x && cat > /run/answers\n", 0755);
    const mw::helper::ListSpool spool({.spool = "/run/lists", .retired = "/run/lists.removed", .programs = "/run/tools"}, "press@hub.example");
    const auto made = spool.make("1", {1000, 1000});
    QVERIFY2(made, made ? "" : made.error().text.c_str());
    QVERIFY2(!readFile(u"/run/asked"_s).contains("-c"), readFile(u"/run/asked"_s));
    QCOMPARE(readFile(u"/run/answers"_s), QByteArray("postmaster\nn\nn\nn\n"));
    const auto others = run({u"find"_s, u"/run/lists/press@hub.example"_s, u"!"_s, u"-uid"_s, u"1000"_s});
    QCOMPARE(others.code, 0);
    QCOMPARE(others.output, QByteArray());
    QVERIFY(spool.retire());
}

void TestLists::listIsMade()
{
    const auto made = ctl({u"list"_s, u"add"_s, u"News@hub.example"_s, u"--owner"_s, u"anna@hub.example"_s});
    QVERIFY2(made.code == 0, made.output + made.errors);
    const auto shown = ctl({u"list"_s, u"show"_s, u"news@hub.example"_s}).output;
    QVERIFY2(shown.contains("news@hub.example") && shown.contains("mail arrives  yes"), shown);
    QCOMPARE(readFile(kNews + u"/control/listaddress"_s), QByteArray("news@hub.example\n"));
    QCOMPARE(readFile(kNews + u"/control/owner"_s), QByteArray("anna@hub.example\n"));
    for (const auto *name : {"/var/qmail/alias/.qmail-news", "/var/qmail/alias/.qmail-news-default",
                             "/var/spool/mlmmj/news@hub.example/control/delimiter"}) {
        struct stat s{};
        QCOMPARE(::stat(name, &s), 0);
        QCOMPARE(s.st_uid, 1000U);
        QCOMPARE(s.st_mode & 07777U, 0644U);
    }
    QCOMPARE(ctl({u"list"_s, u"add"_s, u"news@hub.example"_s, u"--owner"_s, u"anna@hub.example"_s}).code, 1);
}

void TestLists::subscribeConfirmPostUnsubscribe()
{
    const auto confirmation = [&](const QByteArray &word) {
        for (const auto &message : maildirMessages(m_carl + u"/Maildir"_s)) {
            if (const auto to = field(message, "Reply-To"); to.contains("news-" + word))
                return QString::fromLatin1(to).remove(u'<').remove(u'>').trimmed();
        }
        return QString();
    };
    const auto subscribers = [] {
        return QJsonDocument::fromJson(ctl({u"--json"_s, u"list"_s, u"show"_s, u"news@hub.example"_s}).output)["subscribers"_L1].toInt();
    };
    QCOMPARE(send("carl@hub.example", u"news-subscribe@hub.example"_s, "subscribe").code, 0);
    QVERIFY2(waitUntil([&] { return !confirmation("confsub").isEmpty(); }, 20'000), SystemHub::sendLog());
    QCOMPARE(subscribers(), 0);
    QCOMPARE(send("carl@hub.example", confirmation("confsub"), "yes").code, 0);
    QVERIFY2(waitUntil([&] { return subscribers() == 1; }, 20'000), SystemHub::sendLog());

    QCOMPARE(send("carl@hub.example", u"news@hub.example"_s, "first issue").code, 0);
    QVERIFY2(waitUntil([&] { return messagesWith(m_carl, "Subject: first issue").size() == 1; }, 20'000), SystemHub::sendLog());
    const auto issue = messagesWith(m_carl, "Subject: first issue").first();
    QVERIFY2(issue.startsWith("Return-Path: <news-bounces-1-carl=hub.example@hub.example>"), issue);
    QVERIFY(messagesWith(m_ben, "first issue").isEmpty());

    QCOMPARE(send("carl@hub.example", u"news-unsubscribe@hub.example"_s, "unsubscribe").code, 0);
    QVERIFY2(waitUntil([&] { return !confirmation("confunsub").isEmpty(); }, 20'000), SystemHub::sendLog());
    QCOMPARE(send("carl@hub.example", confirmation("confunsub"), "yes").code, 0);
    QVERIFY2(waitUntil([&] { return subscribers() == 0; }, 20'000), SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue());
}

void TestLists::listOfAVirtualDomain()
{
    const auto made = ctl({u"list"_s, u"add"_s, u"dev.talk@lists.example"_s, u"--owner"_s, u"anna@hub.example"_s});
    QVERIFY2(made.code == 0, made.errors);
    QVERIFY(QFile::exists(u"/var/qmail/alias/.qmail-lists-dev:talk"_s));
    QVERIFY(QFile::exists(u"/var/qmail/alias/.qmail-lists-dev:talk-default"_s));
    const auto all = ctl({u"list"_s, u"list"_s}).output;
    QVERIFY2(all.contains("dev.talk@lists.example") && all.contains("news@hub.example"), all);
    QCOMPARE(send("ben@hub.example", u"dev.talk-subscribe@lists.example"_s, "subscribe").code, 0);
    QVERIFY2(waitUntil([&] { return messagesWith(m_ben, "dev.talk-confsub").size() == 1; }, 20'000), SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue());
}

// Without their asking; what each gets can be changed, and all of it undone.
void TestLists::membersAndOwner()
{
    const auto members = [] { return ctl({u"list"_s, u"members"_s, u"news@hub.example"_s}).output; };
    const auto added = ctl({u"list"_s, u"subscribe"_s, u"news@hub.example"_s, u"Ben@hub.example"_s, u"zoe@far.example"_s});
    QVERIFY2(added.code == 0, added.output + added.errors);
    QCOMPARE(readFile(kNews + u"/subscribers.d/b"_s), QByteArray("ben@hub.example\n"));
    QVERIFY2(members().contains("ben@hub.example  mail") && members().contains("zoe@far.example  mail"), members());
    QCOMPARE(ctl({u"list"_s, u"subscribe"_s, u"news@hub.example"_s, u"zoe@far.example"_s, u"--digest"_s}).code, 0);
    QVERIFY2(members().contains("zoe@far.example  digest"), members());
    QVERIFY(!QFile::exists(kNews + u"/subscribers.d/z"_s));
    const auto undone = ctl({u"undo"_s});
    QVERIFY2(undone.code == 0, undone.output + undone.errors);
    QVERIFY2(members().contains("zoe@far.example  mail"), members());
    QCOMPARE(ctl({u"list"_s, u"unsubscribe"_s, u"news@hub.example"_s, u"zoe@far.example"_s}).code, 0);
    QCOMPARE(ctl({u"list"_s, u"unsubscribe"_s, u"news@hub.example"_s, u"zoe@far.example"_s}).code, 1);
    QCOMPARE(ctl({u"list"_s, u"owner"_s, u"news@hub.example"_s, u"ben@hub.example"_s}).code, 0);
    QCOMPARE(readFile(kNews + u"/control/owner"_s), QByteArray("ben@hub.example\n"));
    QVERIFY(run({u"find"_s, kNews, u"!"_s, u"-uid"_s, u"1000"_s}).output.isEmpty());
    QCOMPARE(ctl({u"list"_s, u"members"_s, u"news@hub.example"_s}, 2000).code, 1);
}

void TestLists::listIsRemoved()
{
    QCOMPARE(ctl({u"list"_s, u"remove"_s, u"news@hub.example"_s}).code, 0);
    QVERIFY(!QFile::exists(kNews));
    const auto back = ctl({u"undo"_s});
    QVERIFY2(back.code == 0, back.output + back.errors);
    QVERIFY(QFile::exists(kNews + u"/archive/1"_s) && QFile::exists(u"/var/qmail/alias/.qmail-news-default"_s));
    QCOMPARE(readFile(kNews + u"/subscribers.d/b"_s), QByteArray("ben@hub.example\n"));
    const auto removed = ctl({u"list"_s, u"remove"_s, u"news@hub.example"_s});
    QVERIFY2(removed.code == 0, removed.errors);
    QVERIFY(!QFile::exists(u"/var/qmail/alias/.qmail-news"_s));
    QVERIFY(!QFile::exists(u"/var/qmail/alias/.qmail-news-default"_s));
    QVERIFY(!QFile::exists(kNews));
    const auto kept = QDir(u"/var/spool/mlmmj.removed"_s).entryList({u"news@*"_s});
    QCOMPARE(kept.size(), 1);
    QVERIFY(QFile::exists(u"/var/spool/mlmmj.removed/"_s + kept.first() + u"/archive/1"_s));
    QCOMPARE(ctl({u"list"_s, u"remove"_s, u"news@hub.example"_s}).code, 1);
    QCOMPARE(send("carl@hub.example", u"news@hub.example"_s, "too late").code, 0);
    QVERIFY2(waitUntil([&] { return messagesWith(m_carl, "Subject: failure notice").size() == 1; }, 20'000), SystemHub::sendLog());
}

void TestLists::cleanupTestCase()
{
    m_helper.reset();
    m_hub.reset();
    ::umount("/var/spool");
}

MW_SANDBOX_TEST_MAIN(TestLists)
#include "tst_SystemLists.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What our local delivery does beyond stock qmail, or tells where a rule surprises: the real programs, as the user.
#include "shared/mail/SpawnProtocol.h"
#include "shared/os/Process.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtTest/QTest>

#include <array>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace mw;
using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t kBench = 2000;
const QString kHome = u"/home/bench"_s;
const QString kMessage = u"/var/qmail/queue/mess/0/4711"_s;
const QByteArray kText = "Subject: one\n\nbody\n";

void own(const QString &path, uid_t user)
{
    QVERIFY(::chown(QFile::encodeName(path).constData(), user, user) == 0);
}

void inHome(const QString &name, const QByteArray &content)
{
    writeFile(kHome + u'/' + name, content, 0600);
    own(kHome + u'/' + name, kBench);
}

void control(const QString &name, const QByteArray &content)
{
    writeFile(u"/var/qmail/control/"_s + name, content);
}

// qmail-local as the user, with the message of the queue on descriptor 0. `address`: the extension behind "bench".
RunResult deliver(const QStringList &options = {}, const QString &extension = {}, const QString &sender = u"ann@a.example"_s)
{
    const auto dash = extension.isEmpty() ? QString() : u"-"_s;
    const QStringList words = QStringList{u"/var/qmail/bin/qmail-local"_s} + options +
                              QStringList{u"--"_s, u"bench"_s, kHome, u"bench"_s + dash + extension, dash, extension,
                                          u"hub.example"_s, sender, u"./Mailbox"_s};
    QStringList quoted;
    for (const auto &word : words)
        quoted.append(u'\'' + word + u'\'');
    const auto asUser = u"exec setpriv --reuid 2000 --regid 2000 --clear-groups "_s;
    return run({u"/bin/sh"_s, u"-c"_s, asUser + quoted.join(u' ') + u" < "_s + kMessage});
}

// How often the message stands in a file that program lines append to, or in an mbox.
qsizetype copiesIn(const QString &name)
{
    return readFile(kHome + u'/' + name).count("Subject: one\n");
}

QStringList progressFiles()
{
    return QDir(kHome + u"/.mailwright/progress"_s).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

class tst_LocalRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void missingMaildirWaits();                // rows: G35
    void missingMaildirIsMadeWhereWanted();    // rows: G35
    void onlyTheLastDirectoryIsMade();         // rows: G35
    void failedLinesRepeatEarlierOnes();       // rows: G38
    void workedLinesAreLeftOut_data();
    void workedLinesAreLeftOut();              // rows: G38
    void progressBelongsToOneMessageAndAddress(); // rows: G38
    void lastLineStaysLast();                  // rows: G38
    void nothingIsKeptForGood();               // rows: G38
    void backgroundReadersHarmNobody();        // rows: G37
    void namesOfExtensionsAreExplained();      // rows: G4 G5
    void ownersAreExplained();                 // rows: G59
    void accountsAreExplained();               // rows: G2 G20
    void bounceSaysWhoseHomeItIs();            // rows: G2
    void realUsersComeBeforeAliases();         // rows: G20 I9
    void environmentAndLimitsAreFresh();       // rows: G73
    void alwaysAliasesAreAnswered();           // rows: U9
    void accountListsDecide();                 // rows: U1 U2 U3 U4 U5 U6 U7 P40 P41 I9
    void wrongAssignLeavesTheOldInForce();     // rows: P40 U1 U2
    void deliveriesAreOnDisk_data();
    void deliveriesAreOnDisk();                // rows: K25 I12
    void exitCodesDecide_data();
    void exitCodesDecide();                    // rows: I12
};

void tst_LocalRules::init()
{
    for (const auto &entry : QDir(kHome).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        entry.isDir() ? static_cast<void>(QDir(entry.filePath()).removeRecursively()) : static_cast<void>(QFile::remove(entry.filePath()));
    QDir(u"/var/qmail/control"_s).removeRecursively();
    QFile::remove(kMessage);
    writeFile(kMessage, kText);
    own(kMessage, 1004);
}

void tst_LocalRules::missingMaildirWaits()
{
    inHome(u".qmail"_s, "./Mail/\n");
    const auto waits = deliver();
    QCOMPARE(waits.code, 111);
    QCOMPARE(waits.errors, QByteArray("Unable to chdir to maildir. (#4.2.1)\n"));
    QVERIFY(!QFileInfo::exists(kHome + u"/Mail"_s));
}

void tst_LocalRules::missingMaildirIsMadeWhereWanted()
{
    control(u"maildirmake"_s, "1\n");
    inHome(u".qmail"_s, "./Mail/\n");
    const auto made = deliver();
    QVERIFY2(made.code == 0, made.errors);
    QCOMPARE(QDir(kHome + u"/Mail/new"_s).entryList(QDir::Files).size(), 1);
    for (const auto *part : {"", "/new", "/cur", "/tmp"}) {
        struct stat s{};
        QCOMPARE(::stat((kHome.toLatin1() + "/Mail" + part).constData(), &s), 0);
        QCOMPARE(s.st_mode & 07777, 0700U);
        QCOMPARE(s.st_uid, kBench);
    }
    control(u"maildirmake"_s, "0\n");
    inHome(u".qmail"_s, "./Other/\n");
    QCOMPARE(deliver().code, 111);
}

// What is there is not made into a Maildir, and no path is made up.
void tst_LocalRules::onlyTheLastDirectoryIsMade()
{
    control(u"maildirmake"_s, "1\n");
    for (const QByteArray line : {"./no/such/\n", "./file/\n", "./empty/\n"}) {
        inHome(u"file"_s, "x");
        QDir().mkpath(kHome + u"/empty"_s);
        own(kHome + u"/empty"_s, kBench);
        inHome(u".qmail"_s, line);
        QVERIFY2(deliver().code == 111, line);
    }
    QVERIFY(!QFileInfo::exists(kHome + u"/no"_s) && QDir(kHome + u"/empty"_s).isEmpty());
}

void tst_LocalRules::failedLinesRepeatEarlierOnes()
{
    inHome(u".qmail"_s, "./box\n|cat >> copies\n|exit 111\n");
    QCOMPARE(deliver().code, 111);
    QCOMPARE(deliver().code, 111);
    QCOMPARE(copiesIn(u"box"_s), 2);
    QCOMPARE(copiesIn(u"copies"_s), 2);
    QVERIFY(!QFileInfo::exists(kHome + u"/.mailwright"_s));
}

void tst_LocalRules::workedLinesAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("failing");
    QTest::newRow("program") << QByteArray("|test -e ready || exit 111");
    QTest::newRow("Maildir") << QByteArray("./later/");
    QTest::newRow("mbox") << QByteArray("./later/box");
    QTest::newRow("forward") << QByteArray("&joe@b.example");
}

void tst_LocalRules::workedLinesAreLeftOut()
{
    QFETCH(const QByteArray, failing);
    control(u"deliveryprogress"_s, "1\n");
    // One line is there twice, a comment is in between, and one line comes behind.
    inHome(u".qmail"_s, "./box\n# x\n|cat >> copies\n|cat >> copies\n" + failing + "\n|cat >> behind\n");
    for (int i = 0; i < 3; ++i)
        QVERIFY(deliver().code == 111);
    QCOMPARE(copiesIn(u"box"_s), 1);
    QCOMPARE(copiesIn(u"copies"_s), 2);
    QCOMPARE(progressFiles().size(), 1);
    const bool forward = failing.startsWith('&');
    QCOMPARE(copiesIn(u"behind"_s), forward ? 1 : 0); // forwards come last
    if (forward)
        return;
    inHome(u"ready"_s, "");
    run({u"/var/qmail/bin/maildirmake"_s, kHome + u"/later"_s}, {.user = kBench});
    const auto done = deliver();
    QVERIFY2(done.code == 0, done.errors);
    QCOMPARE(copiesIn(u"box"_s), 1);
    QCOMPARE(copiesIn(u"copies"_s), 2);
    QCOMPARE(copiesIn(u"behind"_s), 1);
    QCOMPARE(progressFiles(), QStringList());
}

void tst_LocalRules::progressBelongsToOneMessageAndAddress()
{
    control(u"deliveryprogress"_s, "1\n");
    inHome(u".qmail"_s, "|cat >> copies\n|exit 111\n");
    inHome(u".qmail-default"_s, "|cat >> copies\n|exit 111\n");
    for (const auto *extension : {"", "a", "b", "", "a"})
        QCOMPARE(deliver({}, QString::fromLatin1(extension)).code, 111);
    QCOMPARE(copiesIn(u"copies"_s), 3);
    QCOMPARE(deliver({}, {}, u"list-owner-bench=hub.example@c.example"_s).code, 111);
    QCOMPARE(copiesIn(u"copies"_s), 4);
    QFile::remove(kMessage); // the next message may get the same number
    writeFile(kMessage, kText);
    own(kMessage, 1004);
    QCOMPARE(deliver().code, 111);
    QCOMPARE(copiesIn(u"copies"_s), 5);
    inHome(u".qmail"_s, "|cat >> copies\n|cat >> new\n|exit 111\n"); // edited: the new line is followed
    QCOMPARE(deliver().code, 111);
    QCOMPARE(deliver().code, 111);
    QCOMPARE(copiesIn(u"copies"_s), 5);
    QCOMPARE(copiesIn(u"new"_s), 1);
}

// Exit 99 ends the file, also when the forwards of earlier lines have to be tried again.
void tst_LocalRules::lastLineStaysLast()
{
    control(u"deliveryprogress"_s, "1\n");
    inHome(u".qmail"_s, "&joe@b.example\n|cat >> copies; exit 99\n|cat >> never\n");
    QCOMPARE(deliver().code, 111); // there is no queue
    QCOMPARE(deliver().code, 111);
    QCOMPARE(copiesIn(u"copies"_s), 1);
    QCOMPARE(copiesIn(u"never"_s), 0);
}

void tst_LocalRules::nothingIsKeptForGood()
{
    control(u"deliveryprogress"_s, "1\n");
    control(u"queuelifetime"_s, "100\n");
    inHome(u".qmail"_s, "|cat >> copies\n|exit 111\n");
    QCOMPARE(deliver().code, 111);
    QCOMPARE(progressFiles().size(), 1);
    inHome(u".qmail"_s, "|cat >> copies\n|exit 100\n"); // returned to its sender
    QCOMPARE(deliver().code, 100);
    QCOMPARE(progressFiles(), QStringList());
    // Left by a message that was never tried again.
    inHome(u".mailwright/progress/old"_s, "x");
    const timespec old[2] = {{1'000'000'000, 0}, {1'000'000'000, 0}};
    QCOMPARE(::utimensat(-100, "/home/bench/.mailwright/progress/old", old, 0), 0);
    inHome(u".qmail"_s, "|cat >> copies\n|exit 111\n");
    QCOMPARE(deliver().code, 111);
    QVERIFY(!progressFiles().contains(u"old"_s));
    QCOMPARE(progressFiles().size(), 1);
}

// On stock qmail such a child moves the place from which the next line reads.
void tst_LocalRules::backgroundReadersHarmNobody()
{
    inHome(u".qmail"_s, "|exec 3<&0; (sleep 0.3; cat <&3 > late) > /dev/null 2>&1 &\n|head -c 5 > /dev/null\n"
                        "|while [ ! -s late ]; do sleep 0.1; done; cat > second\n./box\n");
    const auto done = deliver();
    QVERIFY2(done.code == 0, done.errors);
    for (const auto *name : {"late", "second"})
        QCOMPARE(readFile(kHome + u'/' + QLatin1String(name)), kText);
    QCOMPARE(copiesIn(u"box"_s), 1);
    const auto page = readFile(QString::fromLatin1(kSandboxSource) + u"/daemon/mta/qmail-local/qmail-local.8"_s);
    QVERIFY(page.contains("A program must have read the message when it ends"));
}

void tst_LocalRules::namesOfExtensionsAreExplained()
{
    inHome(u".qmail-first:last"_s, "./box\n");
    const auto shown = deliver({u"-e"_s}, u"First.Last"_s);
    QCOMPARE(shown.code, 0);
    QCOMPARE(shown.output, QByteArray("# in file names First.Last is first:last\n"
                                      "# .qmail-first:last is there\n"
                                      "# no file .qmail-first:last-owner\n"
                                      "mbox ./box\ndid 1+0+0\n"));
    QVERIFY(!QFileInfo::exists(kHome + u"/box"_s));
    QCOMPARE(deliver({}, u"First.Last"_s).code, 0);
    QCOMPARE(copiesIn(u"box"_s), 1);
}

void tst_LocalRules::ownersAreExplained()
{
    inHome(u".qmail-list-default"_s, "&joe@b.example\n");
    inHome(u".qmail-list-owner"_s, "./box\n"); // that of another address
    const auto none = deliver({u"-e"_s}, u"list-a"_s);
    QVERIFY2(none.output.contains("# .qmail-list-default is there\n# no file .qmail-list-a-owner\n"), none.output);
    inHome(u".qmail-list-a-owner"_s, "./box\n");
    const auto own = deliver({u"-e"_s}, u"list-a"_s);
    QVERIFY2(own.output.contains("# .qmail-list-a-owner is there\n# no file .qmail-list-a-owner-default\n"
                                 "# forwarded mail is sent by bench-list-a-owner@hub.example\n"),
             own.output);
}

void tst_LocalRules::accountsAreExplained()
{
    const auto explain = [](const QString &local) {
        return run({u"/var/qmail/bin/qmail-getpw"_s, u"--explain"_s, local}, {.user = 1003}).output;
    };
    QCOMPARE(explain(u"bench-x"_s), QByteArray("no account bench-x\naccount bench owns its home directory /home/bench: "
                                               "it gets the mail, and no alias can take it away\n"));
    own(kHome, 0);
    QCOMPARE(explain(u"bench"_s), QByteArray("account bench does not own its home directory /home/bench\n"
                                             "it goes to the account alias\n"));
    own(kHome, kBench);
    QVERIFY(explain(u"root"_s).contains("account root is root's, which never receives mail\n"));
}

namespace {

// One question to a qmail-lspawn with this environment; its report.
QByteArray lspawn(const std::string &recipient, std::vector<std::string> environment = {"PATH=/usr/bin:/bin"})
{
    auto commands = os::makePipe().value();
    auto reports = os::makePipe().value();
    const auto pid = os::spawn({.program = "/var/qmail/bin/qmail-lspawn",
                                .arguments = {"qmail-lspawn", "./Mailbox"},
                                .environment = std::move(environment),
                                .descriptors = {{commands.read.get(), 0}, {reports.write.get(), 1}},
                                .workingDirectory = "/"})
                         .value();
    reports.write.reset();
    (void)os::writeAll(commands.write.get(), mail::encodeSpawnCommand({0, "0/4711", "ann@a.example", recipient}));
    commands.write.reset();
    const auto all = os::readAll(reports.read.get(), 100'000).value_or(std::string());
    (void)os::waitFor(pid);
    mail::SpawnReportParser parser;
    const auto answers = parser.feed(std::string_view(all).substr(1));
    return answers.empty() ? QByteArray("no report") : QByteArray::fromStdString(answers.front().text);
}

} // namespace

void tst_LocalRules::bounceSaysWhoseHomeItIs()
{
    own(kHome, 0);
    const auto report = lspawn("bench@hub.example");
    own(kHome, kBench);
    QCOMPARE(report, QByteArray("DSorry, no mailbox here by that name. (#5.1.1)\n"
                                "The account bench does not own its home directory, so it gets no mail.\n"));
    QCOMPARE(lspawn("who@hub.example"), QByteArray("DSorry, no mailbox here by that name. (#5.1.1)\n"));
}

void tst_LocalRules::realUsersComeBeforeAliases()
{
    writeFile(u"/var/qmail/alias/.qmail-bench"_s, "/var/qmail/alias/stolen\n");
    QCOMPARE(lspawn("Bench@hub.example"), QByteArray("Kdid 1+0+0\n"));
    QCOMPARE(copiesIn(u"Mailbox"_s), 1);
    QVERIFY(!QFileInfo::exists(u"/var/qmail/alias/stolen"_s));
    QFile::remove(u"/var/qmail/alias/.qmail-bench"_s);
}

// Whatever the starter had in its environment and for limits.
void tst_LocalRules::environmentAndLimitsAreFresh()
{
    inHome(u".qmail"_s, "|env | sort > environment; ulimit -n > files; ulimit -f >> files; ulimit -v >> files; umask >> files\n");
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_AS, &before), 0);
    const rlimit small{rlim_t{1} << 30U, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_AS, &small), 0);
    const auto report = lspawn("bench-@hub.example", {"PATH=/usr/bin:/bin", "SECRET=x", "DEFAULT=x", "EXT2=x", "BASH_ENV=/x",
                                                      "LD_LIBRARY_PATH=/nowhere", "TZ=UTC", "HOME=/root"});
    QCOMPARE(::setrlimit(RLIMIT_AS, &before), 0);
    QVERIFY2(report.startsWith("D"), report); // bench- has an extension and no file
    QCOMPARE(lspawn("bench@hub.example", {"PATH=/usr/bin:/bin", "SECRET=x", "DEFAULT=x", "BASH_ENV=/x", "TZ=UTC", "HOME=/root"}),
             QByteArray("Kdid 0+0+1\n"));
    QStringList names;
    for (const auto &line : readFile(kHome + u"/environment"_s).split('\n')) {
        if (const auto equals = line.indexOf('='); equals > 0)
            names.append(QString::fromLatin1(line.left(equals)));
    }
    names.removeAll(u"_"_s);
    names.removeAll(u"OLDPWD"_s);
    names.sort();
    QCOMPARE(names.join(u' '), u"DTLINE EXT EXT2 EXT3 EXT4 HOME HOST HOST2 HOST3 HOST4 LOCAL NEWSENDER PATH PWD RECIPIENT "
                                "RPLINE SENDER TZ UFLINE USER"_s);
    QCOMPARE(readFile(kHome + u"/files"_s), QByteArray("1024\nunlimited\nunlimited\n0077\n"));
}

// The four addresses that must always be answered belong to alias.
void tst_LocalRules::alwaysAliasesAreAnswered()
{
    for (const auto *name : {"postmaster", "mailer-daemon", "root", "abuse", "MAILER-DAEMON"}) {
        writeFile(u"/var/qmail/alias/.qmail-"_s + QString::fromLatin1(name).toLower(), "|cat >> \"$LOCAL\"\n");
        QCOMPARE(lspawn(std::string(name) + "@hub.example"), QByteArray("Kdid 0+0+1\n"));
        QCOMPARE(readFile(u"/var/qmail/alias/"_s + QString::fromLatin1(name)), kText);
    }
}

namespace {

QByteArray newu()
{
    return run({u"/var/qmail/bin/qmail-newu"_s}).errors;
}

void removeUserFiles()
{
    for (const auto *name : {"assign", "cdb", "include", "exclude", "mailnames", "subusers", "append", "passwd"})
        QFile::remove(u"/var/qmail/users/"_s + QLatin1String(name));
}

} // namespace

// The way of the how-tos: a merged passwd file, the lists beside it, qmail-pw2u into users/assign, qmail-newu.
void tst_LocalRules::accountListsDecide()
{
    const QString users = u"/var/qmail/users/"_s;
    QByteArray passwd = readFile(u"/etc/passwd"_s);
    for (const auto &[name, uid] : {std::pair{"one", 3001U}, {"two", 3002U}, {"three", 3003U}, {"nomail", 3004U}}) {
        const auto home = u"/home/"_s + QLatin1String(name);
        QDir().mkpath(home);
        own(home, uid);
        passwd += QByteArray(name) + ":x:" + QByteArray::number(uid) + ":" + QByteArray::number(uid) + "::" + home.toUtf8() + ":/bin/sh\n";
        for (const auto *file : {".qmail", ".qmail-x", ".qmail-shop", ".qmail-default"}) {
            writeFile(home + u'/' + QLatin1String(file), "|echo $LOCAL $EXT >> log\n");
            own(home + u'/' + QLatin1String(file), uid);
        }
    }
    writeFile(users + u"passwd"_s, passwd);
    writeFile(users + u"include"_s, "alias\none\ntwo\nthree\n"); // nomail is not in it
    writeFile(users + u"exclude"_s, "three\n");
    writeFile(users + u"mailnames"_s, "two:Number.Two:deux\n");
    writeFile(users + u"subusers"_s, "shop:one:shop:\n");
    writeFile(users + u"append"_s, "=special:one:3001:3001:/home/one:-:x:\n");
    const auto made = run({u"/bin/sh"_s, u"-c"_s, u"/var/qmail/bin/qmail-pw2u < /var/qmail/users/passwd > /var/qmail/users/assign"_s});
    QVERIFY2(made.code == 0, made.errors);
    QCOMPARE(newu(), QByteArray());
    const auto sorry = QByteArray("DSorry, no mailbox here by that name. (#5.1.1)\n");
    for (const auto *to : {"one", "ONE-x", "number.two", "deux-x", "shop", "shop-a", "special"})
        QVERIFY2(lspawn(std::string(to) + "@hub.example") == "Kdid 0+0+1\n", to);
    // Excluded ones go to alias, which has no file for them; a name in mailnames takes the place of the account's.
    for (const auto *to : {"two", "three"})
        QVERIFY2(lspawn(std::string(to) + "@hub.example") == sorry, to);
    QCOMPARE(readFile(u"/home/one/log"_s), QByteArray("one\nONE-x x\nshop shop\nshop-a shop-a\nspecial x\n"));
    QCOMPARE(readFile(u"/home/two/log"_s), QByteArray("number.two\ndeux-x x\n"));
    QVERIFY(readFile(users + u"assign"_s).endsWith("\n.\n"));
    removeUserFiles();
}

void tst_LocalRules::wrongAssignLeavesTheOldInForce()
{
    const auto line = [](const char *local) {
        return QByteArray("=") + local + ":bench:2000:2000:/home/bench:::\n";
    };
    const QString assign = u"/var/qmail/users/assign"_s;
    writeFile(assign, line("first") + ".\n");
    QCOMPARE(newu(), QByteArray());
    const auto before = readFile(u"/var/qmail/users/cdb"_s);
    writeFile(assign, "# comments and\n\n" + line("second") + "=third:bench:2000\n.\n");
    const auto said = newu();
    QVERIFY2(said.contains("line 4"), said);
    QCOMPARE(readFile(u"/var/qmail/users/cdb"_s), before);
    QCOMPARE(QDir(u"/var/qmail/users"_s).entryList(QDir::Files, QDir::Name), QStringList({u"assign"_s, u"cdb"_s}));
    QCOMPARE(lspawn("first@hub.example"), QByteArray("Kdid 1+0+0\n"));
    writeFile(assign, "# comments and\n\n" + line("second") + ".\n");
    QCOMPARE(newu(), QByteArray());
    QCOMPARE(lspawn("second@hub.example"), QByteArray("Kdid 1+0+0\n"));
    QVERIFY(lspawn("first@hub.example").startsWith("DSorry"));
    removeUserFiles();
}

void tst_LocalRules::deliveriesAreOnDisk_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArrayList>("calls"); // these, in this order
    QTest::newRow("Maildir") << QByteArray("./box/")
                             << QByteArrayList{"fsync(", "/box/tmp/", "link", "new/", "fsync(", "/home/bench/box/new>", "exit_group(0)"};
    QTest::newRow("mbox") << QByteArray("./box") << QByteArrayList{"write(", "fsync(", "/home/bench/box>", "exit_group(0)"};
}

// Success is said when file and name are on disk, with no library that adds the syncs.
void tst_LocalRules::deliveriesAreOnDisk()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArrayList, calls);
    inHome(u".qmail"_s, line + '\n');
    if (line.endsWith('/'))
        run({u"/var/qmail/bin/maildirmake"_s, kHome + u"/box"_s}, {.user = kBench});
    const auto script = u"exec strace -y -o /gold/trace setpriv --reuid 2000 --regid 2000 --clear-groups /var/qmail/bin/qmail-local -- "
                        "bench %1 bench '' '' hub.example a@b.example ./Mailbox < %2"_s;
    QCOMPARE(run({u"/bin/sh"_s, u"-c"_s, script.arg(kHome, kMessage)}).code, 0);
    const auto trace = readFile(u"/gold/trace"_s);
    qsizetype at = 0;
    for (const auto &call : calls) {
        at = trace.indexOf(call, at);
        QVERIFY2(at >= 0, call + " is missing or too early in\n" + trace.right(4000));
    }
}

void tst_LocalRules::exitCodesDecide_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<int>("code");
    for (const int code : {100, 64, 65, 70, 76, 77, 78, 112})
        QTest::addRow("%d: for good", code) << "exit " + QByteArray::number(code) << 100;
    for (const int code : {1, 2, 63, 66, 67, 68, 69, 71, 74, 75, 79, 98, 101, 111, 113, 127, 255})
        QTest::addRow("%d: for now", code) << "exit " + QByteArray::number(code) << 111;
    QTest::newRow("0: go on") << QByteArray("exit 0") << -1;
    QTest::newRow("99: enough") << QByteArray("exit 99") << 0;
    QTest::newRow("signal: for now") << QByteArray("kill -9 $$") << 111;
}

void tst_LocalRules::exitCodesDecide()
{
    QFETCH(const QByteArray, end);
    QFETCH(const int, code);
    inHome(u".qmail"_s, "|" + end + "\n./box\n");
    const auto result = deliver();
    QCOMPARE(result.code, code < 0 ? 0 : code);
    QCOMPARE(copiesIn(u"box"_s), code < 0 ? 1 : 0);
}

MW_SANDBOX_TEST_MAIN(tst_LocalRules)
#include "tst_LocalRules.moc"

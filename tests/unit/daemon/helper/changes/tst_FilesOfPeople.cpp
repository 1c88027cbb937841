// SPDX-License-Identifier: GPL-3.0-or-later
// What people do to the changes of a hub with what is theirs: the process that works as them, the place of their files, and
// the groups of those. No change waits for them, and each says what it left.
#include "shared/rpc/Changes.h"
#include "shared/rpc/Control.h"
#include "tests/support/Sandbox.h"
#include "tests/unit/daemon/helper/changes/ChangeWorker.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::test;
namespace changes = mw::rpc::changes;

namespace {

constexpr gid_t kWeb = 3500; // bench is in it
constexpr gid_t kQueue = 1001;
const QString kClub = u"/home/bench/.qmail-club"_s;
const QString kJournal = u"/var/qmail/changes/journal"_s;

std::string sentenceOf(const ChangeAnswer &answer)
{
    return answer.fault ? answer.fault->sentence() : std::string();
}

ChangeAnswer apply(const std::vector<changes::FileEdit> &files, const QStringList &before = {}, changes::Manner manner = {})
{
    return askChanges(rpc::fullName<changes::Apply>(), rpc::packed(changes::Edits{.files = files, .manner = std::move(manner)}), kRoot, before);
}

changes::FileEdit edit(const std::string &file, const std::string &content)
{
    const auto path = file.starts_with("people/") ? kClub : u"/var/qmail/"_s + QString::fromStdString(file);
    return {file, helper::FileState{QFile::exists(path), readFile(path).toStdString()}.hash(), content};
}

ChangeAnswer writeClub(const std::string &content, const QStringList &before = {})
{
    return apply({edit("people/bench/.qmail-club", content), edit("control/databytes", std::to_string(content.size()) + "\n")}, before);
}

ChangeAnswer setDataBytes(const std::string &value, const QStringList &before = {})
{
    return apply({edit("control/databytes", value + "\n")}, before);
}

ChangeAnswer start(const QStringList &before = {})
{
    return askChanges(std::string(helper::kStartMethod), {}, kRoot, before);
}

// Every child that becomes another account is stopped, as that account could stop it.
QStringList stoppingChildren()
{
    return {u"strace"_s, u"-f"_s, u"-qqq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace=setresuid"_s, u"-e"_s, u"inject=setresuid:signal=STOP"_s};
}

void writeAccounts()
{
    writeFile(u"/etc/group"_s, readFile(u"/gold/group"_s) + "web:x:3500:bench\n");
    writeFile(u"/etc/passwd"_s, readFile(u"/gold/passwd"_s));
}

gid_t groupOfClub()
{
    struct stat status{};
    return ::stat("/home/bench/.qmail-club", &status) == 0 ? status.st_gid : 0;
}

std::vector<changes::Kind> kinds()
{
    std::vector<changes::Kind> out;
    const auto history = ask<changes::History>({});
    for (const auto &entry : history->entries)
        out.push_back(entry.kind);
    return out;
}

} // namespace

class tst_FilesOfPeople : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aStoppedProcessIsEnded();
    void aDirectoryInTheMiddle();
    void aDirectoryAfterACrash();
    void anAccountThatIsNoMore();
    void theRestFallsBack();
    void theGroupStays();
    void whatBecomesOfAGroupIsKnown();
};

void tst_FilesOfPeople::initTestCase()
{
    writeFile(u"/gold/group"_s, readFile(u"/etc/group"_s));
    writeFile(u"/gold/passwd"_s, readFile(u"/etc/passwd"_s));
}

void tst_FilesOfPeople::init()
{
    writeAccounts();
    for (const auto *name : {"control", "changes"})
        QDir(u"/var/qmail/"_s + QLatin1String(name)).removeRecursively();
    QDir(kClub).removeRecursively();
    QFile::remove(kClub);
    QDir().mkpath(u"/run/mailwright"_s);
    for (const auto *name : {"me", "locals", "rcpthosts"})
        writeFile(u"/var/qmail/control/"_s + QLatin1String(name), "hub.example\n");
    QVERIFY(!start().fault);
    const auto done = writeClub("./Maildir/\n");
    QVERIFY2(!done.fault && !done.reply.empty(), sentenceOf(done).c_str());
}

void tst_FilesOfPeople::aStoppedProcessIsEnded()
{
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!start(stoppingChildren().first(7)).fault); // traced only: what that takes on this machine
    const auto plain = clock.restart();
    // What is edited outside is looked for in all files, also in those of people.
    const auto begun = start(stoppingChildren());
    QVERIFY2(!begun.fault && !begun.reply.empty(), sentenceOf(begun).c_str());
    QVERIFY2(begun.said.join(u' ').contains(u"worked as bench had not ended after 10 seconds"), qPrintable(begun.said.join(u' ')));
    QVERIFY(!setDataBytes("777", stoppingChildren()).fault);
    QCOMPARE(readFile(u"/var/qmail/control/databytes"_s), "777\n");
    const auto refused = writeClub("./Other/\n", stoppingChildren());
    QVERIFY(refused.fault && sentenceOf(refused).contains("worked as bench had not ended after 10 seconds"));
    QVERIFY2(clock.elapsed() < 55'000 + 10 * plain, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(processesNamed("mailwright-changes").isEmpty());
    QVERIFY(!QFile::exists(kJournal));
}

void tst_FilesOfPeople::aDirectoryInTheMiddle()
{
    QFile::remove(kClub);
    // While the new file waits for its name, she takes it.
    const auto failed = writeClub("./Other/\n", {u"sh"_s, u"-c"_s, u"(while ! [ -e /home/bench/.mailwright-new ]; do :; done; mkdir /home/bench/.qmail-club) "
                                                                    "<&- >&- 2>&- & exec strace -f -qqq -o /dev/null -P /home/bench/.mailwright-new -P /home/bench "
                                                                    "-e inject=renameat:delay_enter=4000000 \"$@\""_s, u"sh"_s});
    QVERIFY(failed.fault && QFileInfo(kClub).isDir());
    QVERIFY2(sentenceOf(failed).contains("people/bench/.qmail-club is left as it is"), sentenceOf(failed).c_str());
    QVERIFY(!QFile::exists(kJournal));
    QCOMPARE(readFile(u"/var/qmail/control/databytes"_s), "11\n");
    const auto next = setDataBytes("12");
    QVERIFY2(!next.fault, sentenceOf(next).c_str());
}

// Killed at each renaming; then she makes a directory of her file.
void tst_FilesOfPeople::aDirectoryAfterACrash()
{
    int journals = 0;
    for (int count = 1; count < 30; ++count) {
        const auto killed = writeClub("./Other/\n", {u"strace"_s, u"-qqq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace=renameat"_s, u"-e"_s,
                                                     u"inject=renameat:signal=KILL:when=%1"_s.arg(count)});
        if (QFile::exists(kJournal)) {
            ++journals;
            QFile::remove(kClub);
            QDir().mkdir(kClub);
            const auto begun = start();
            QVERIFY2(!begun.fault, sentenceOf(begun).c_str());
            QVERIFY2(begun.said.join(u' ').contains(u"people/bench/.qmail-club is left as it is"), qPrintable(begun.said.join(u' ')));
            QVERIFY(!QFile::exists(kJournal) && QFileInfo(kClub).isDir());
            QCOMPARE(readFile(u"/var/qmail/control/databytes"_s), "11\n");
            QVERIFY(!setDataBytes("12").fault);
        }
        init();
        if (killed.code == 0)
            break;
    }
    QVERIFY(journals > 0);
}

void tst_FilesOfPeople::anAccountThatIsNoMore()
{
    for (int count = 1; count < 30 && !QFile::exists(kJournal); ++count) {
        init();
        (void)writeClub("./Other/\n", {u"strace"_s, u"-qqq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace=renameat"_s, u"-e"_s,
                                       u"inject=renameat:signal=KILL:when=%1"_s.arg(count)});
    }
    QVERIFY(QFile::exists(kJournal));
    QByteArray passwd;
    for (const auto &line : readFile(u"/gold/passwd"_s).split('\n'))
        passwd += line.startsWith("bench:") || line.isEmpty() ? QByteArray() : line + '\n';
    writeFile(u"/etc/passwd"_s, passwd);
    const auto begun = start();
    const auto next = setDataBytes("12");
    writeAccounts();
    QVERIFY2(!begun.fault, sentenceOf(begun).c_str());
    QVERIFY2(begun.said.join(u' ').contains(u"people/bench/.qmail-club is left as it is"), qPrintable(begun.said.join(u' ')));
    QVERIFY2(!next.fault, sentenceOf(next).c_str());
}

void tst_FilesOfPeople::theRestFallsBack()
{
    const auto done = apply({edit("control/me", "new.example\n"), edit("people/bench/.qmail-club", "./Other/\n")}, {},
                            {.preview = {}, .note = {}, .confirmWithin = 1});
    QVERIFY2(!done.fault && done.confirmBefore > 0, sentenceOf(done).c_str());
    QFile::remove(kClub);
    QDir().mkdir(kClub);
    QTest::qWait(1200);
    const auto back = askChanges(std::string(helper::kFallBackMethod), {});
    QVERIFY2(!back.fault && back.confirmBefore == 0, sentenceOf(back).c_str());
    QCOMPARE(readFile(u"/var/qmail/control/me"_s), "hub.example\n");
    QVERIFY2(back.said.join(u' ').contains(u"people/bench/.qmail-club is left as it is"), qPrintable(back.said.join(u' ')));
}

void tst_FilesOfPeople::theGroupStays()
{
    QCOMPARE(::chown("/home/bench/.qmail-club", 2000, kWeb), 0);
    QVERIFY(!writeClub("./Other/\n").fault);
    QCOMPARE(groupOfClub(), kWeb);
    QVERIFY(!setDataBytes("12").fault);
    const auto all = kinds();
    QVERIFY(all[0] == changes::Kind::Change && all[1] == changes::Kind::Change);
}

// She is not in that one, so that her new file cannot be.
void tst_FilesOfPeople::whatBecomesOfAGroupIsKnown()
{
    QCOMPARE(::chown("/home/bench/.qmail-club", 2000, kQueue), 0);
    QVERIFY(!writeClub("./Other/\n").fault);
    QCOMPARE(groupOfClub(), gid_t{2000});
    QVERIFY(!setDataBytes("12").fault);
    const auto all = kinds();
    QVERIFY(all[0] == changes::Kind::Change && all[1] == changes::Kind::Change);
}

MW_SANDBOX_TEST_MAIN(tst_FilesOfPeople)
#include "tst_FilesOfPeople.moc"

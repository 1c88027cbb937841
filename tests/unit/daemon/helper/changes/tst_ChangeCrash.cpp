// SPDX-License-Identifier: GPL-3.0-or-later
// mailwright-changes is killed at every system call of an apply that changes the file system. The next start leaves the old
// or the new state, never a mixture, and says which; and at no moment is mail accepted that cannot be delivered.
#include "shared/rpc/Changes.h"
#include "tests/support/Sandbox.h"
#include "tests/unit/daemon/helper/changes/ChangeWorker.h"

#include <QtCore/QDir>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::test;
namespace changes = mw::rpc::changes;

namespace {

using State = QMap<QString, QByteArray>; // contents by path; a missing file is empty

const QString kVirtual = u"/var/qmail/control/virtualdomains"_s;
const QString kHosts = u"/var/qmail/control/rcpthosts"_s;
const QString kMoreHosts = u"/var/qmail/control/morercpthosts.cdb"_s;

State now()
{
    State out;
    for (const auto &path : {kVirtual, kHosts, u"/var/qmail/alias/.qmail-club-default"_s,
                             u"/home/bench/.qmail-club"_s, // written by a child that has become that person
                             u"/var/qmail/control/morercpthosts"_s, kMoreHosts, u"/var/qmail/users/assign"_s, u"/var/qmail/users/cdb"_s,
                             u"/etc/aliases"_s, u"/etc/aliases.cdb"_s, u"/etc/tcp.smtp"_s, u"/etc/tcp.smtp.cdb"_s})
        out[path] = readFile(path);
    return out;
}

changes::FileEdit edit(const std::string &file, const std::string &before, const std::string &after)
{
    return {file, before.empty() ? std::string() : helper::FileState{true, before}.hash(), after};
}

// A domain that takes the place of another, with files of the hub and of a person.
changes::Edits plainEdits()
{
    return {.files = {edit("control/rcpthosts", "hub.example\nold.example\n", "hub.example\nclub.example\n"),
                      edit("control/virtualdomains", "old.example:old\n", "club.example:club\n"),
                      edit("alias/.qmail-club-default", "", "&bench\n"),
                      edit("people/bench/.qmail-club", "", "./Maildir/\n")},
            .manner = {}};
}

// The same with the files that are compiled.
changes::Edits compiledEdits()
{
    return {.files = {edit("control/morercpthosts", "more.example\n", "club.example\n"),
                      edit("control/virtualdomains", "old.example:old\n", "old.example:old\nclub.example:club\n"),
                      edit("users/assign", "=old:bench:2000:2000:/home/bench:::\n.\n", "=new:bench:2000:2000:/home/bench:::\n.\n"),
                      edit("forward/aliases", "", "sales: bench\n"),
                      edit("rules/smtp", "127.:allow,RELAYCLIENT=\"\"\n:allow\n", "127.:allow,RELAYCLIENT=\"\"\n10.0.0.:allow\n:allow\n")},
            .manner = {}};
}

void shell(const QString &command)
{
    const auto done = run({u"sh"_s, u"-ec"_s, command});
    QVERIFY2(done.code == 0, done.errors);
}

ChangeAnswer applyUnder(const QStringList &strace, const changes::Edits &edits = plainEdits())
{
    return askChanges(rpc::fullName<changes::Apply>(), rpc::packed(edits), kRoot, strace);
}

ChangeAnswer undoUnder(const QStringList &strace)
{
    return askChanges(rpc::fullName<changes::Undo>(), rpc::packed(changes::Undo::Request{}), kRoot, strace);
}

// The first line of the history.
changes::Kind newestKind()
{
    const auto history = ask<changes::History>({});
    return history && !history->entries.empty() ? history->entries.front().kind : changes::Kind::Outside;
}

} // namespace

class tst_ChangeCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void oldOrNewAfterEveryCall_data();
    void oldOrNewAfterEveryCall();
    void noCallIsForgotten();
    void firstStart();
    void onlyTheChangeSetWrites();
    void whatIsCompiledFollows_data();
    void whatIsCompiledFollows();

private:
    QString judge(const ChangeAnswer &killed, const ChangeAnswer &started, bool isUndo) const;
    // Keeps what there is, and what those edits make of it.
    void learn(const changes::Edits &edits);
    static void keep(const QString &as);
    static void restore(const QString &from = u"before"_s);
    // Kills at each call of those names, of the later ones at every `step`th; gives how often, and how often the wanted state came.
    std::pair<int, int> killAtEach(const changes::Edits &edits, bool isUndo, bool inChild, int step = 1);

    State m_old;
    State m_new;
    int m_said = 0; // how often a start said what it found
};

void tst_ChangeCrash::initTestCase()
{
    QDir().mkpath(u"/run/mailwright"_s);
    shell(u"rm -f /etc/aliases* /etc/tcp.smtp*"_s);
    writeFile(u"/var/qmail/control/me"_s, "hub.example\n");
    writeFile(u"/var/qmail/control/rcpthosts"_s, "hub.example\nold.example\n");
    writeFile(u"/var/qmail/control/virtualdomains"_s, "old.example:old\n");
    learn(plainEdits());
    QVERIFY(m_new[u"/var/qmail/alias/.qmail-club-default"_s] == "&bench\n" && m_new[u"/home/bench/.qmail-club"_s] == "./Maildir/\n");
    QCOMPARE(m_new[kVirtual], "club.example:club\n");
}

void tst_ChangeCrash::learn(const changes::Edits &edits)
{
    QVERIFY(!askChanges(std::string(helper::kStartMethod), {}).fault);
    m_old = now();
    keep(u"before"_s);
    const auto done = applyUnder({}, edits);
    QVERIFY2(!done.fault && !done.reply.empty(), done.fault ? done.fault->sentence().c_str() : "no answer");
    m_new = now();
    keep(u"after"_s);
}

void tst_ChangeCrash::keep(const QString &as)
{
    shell(u"rm -rf /gold/%1; mkdir /gold/%1; cd /var/qmail; mkdir -p users; cp -a control alias users changes /home /gold/%1/; for f in /etc/aliases* /etc/tcp.smtp*; do [ ! -e $f ] || cp -a $f /gold/%1/; done"_s.arg(as));
}

void tst_ChangeCrash::restore(const QString &from)
{
    shell(u"cd /var/qmail; rm -rf control alias users changes /home/bench /etc/aliases* /etc/tcp.smtp*; cd /gold/%1; cp -a control alias users changes /var/qmail/; cp -a home/bench /home/; "
                                "for f in aliases* tcp.smtp*; do [ ! -e $f ] || cp -a $f /etc/; done"_s.arg(from));
}

QString tst_ChangeCrash::judge(const ChangeAnswer &killed, const ChangeAnswer &started, bool isUndo) const
{
    const auto &wanted = isUndo ? m_old : m_new;
    if (started.fault)
        return u"the start failed: "_s + QString::fromStdString(started.fault->sentence());
    const auto state = now();
    if (state != m_old && state != m_new)
        return u"a mixture: "_s + QString::fromUtf8(state.values().join('|'));
    if ((newestKind() == (isUndo ? changes::Kind::Undo : changes::Kind::Change)) != (state == wanted))
        return u"the history says something else"_s;
    if (!killed.reply.empty() && state != wanted)
        return u"it was answered, and did not last"_s;
    if (!ask<changes::VerifyAudit>({})->whole)
        return u"the audit log is not whole"_s;
    const QDir state_(u"/var/qmail/changes"_s);
    if (state_.exists(u"journal"_s))
        return u"the journal is still there"_s;
    for (const auto *directory : {"/var/qmail/control", "/var/qmail/alias", "/var/qmail/users", "/etc", "/home/bench"}) {
        if (QFile::exists(QLatin1String(directory) + u"/.mailwright-new"_s))
            return u"a new file was left behind"_s;
    }
    return {};
}

void tst_ChangeCrash::oldOrNewAfterEveryCall_data()
{
    QTest::addColumn<bool>("isUndo");
    QTest::addColumn<bool>("inChild");
    QTest::newRow("apply") << false << false;
    QTest::newRow("undo") << true << false;
    // The child that writes in a home as its owner; the rest lives.
    QTest::newRow("apply, its child") << false << true;
    QTest::newRow("undo, its child") << true << true;
}

std::pair<int, int> tst_ChangeCrash::killAtEach(const changes::Edits &edits, bool isUndo, bool inChild, int step)
{
    constexpr int kFirst = 10;
    std::pair<int, int> out;
    for (const auto &call : kChangingCalls) {
        for (int count = 1;; count += count < kFirst ? 1 : step) {
            restore(isUndo ? u"after"_s : u"before"_s);
            QStringList strace{u"strace"_s, u"-qq"_s, u"-o"_s, u"/gold/kill"_s, u"-e"_s, u"trace="_s + call, u"-e"_s,
                               u"inject=%1:signal=KILL:when=%2"_s.arg(call).arg(count)};
            if (inChild)
                strace << u"-f"_s << u"-P"_s << u"/home/bench"_s << u"-P"_s << u"/home/bench/.mailwright-new"_s << u"-P"_s << u"/home/bench/.qmail-club"_s;
            const auto killed = isUndo ? undoUnder(strace) : applyUnder(strace, edits);
            if (!readFile(u"/gold/kill"_s).contains("killed by SIGKILL"))
                break;
            ++out.first;
            const auto between = now();
            const auto accepts = [&](const char *domain) { return between[kHosts].contains(domain) || between[kMoreHosts].contains(domain); };
            for (const auto *domain : {"club.example", "old.example"})
                [&] { QVERIFY2(!accepts(domain) || between[kVirtual].contains(domain), "mail is accepted that nobody gets"); }();
            const auto started = askChanges(std::string(helper::kStartMethod), {});
            const auto problem = judge(killed, started, isUndo);
            [&] { QVERIFY2(problem.isEmpty(), qPrintable(u"%1 %2: %3"_s.arg(call).arg(count).arg(problem))); }();
            m_said += started.said.isEmpty() ? 0 : 1;
            out.second += now() == (isUndo ? m_old : m_new) ? 1 : 0;
        }
    }
    qInfo("killed %d times: %d times as before, %d times as wanted", out.first, out.first - out.second, out.second);
    return out;
}

void tst_ChangeCrash::oldOrNewAfterEveryCall()
{
    QFETCH(bool, isUndo);
    QFETCH(bool, inChild);
    m_said = 0;
    const auto [kills, came] = killAtEach(plainEdits(), isUndo, inChild);
    // A child that dies has its set taken back at once; an undo has it do little.
    if (inChild)
        QVERIFY(kills > (isUndo ? 2 : 5) && kills > came);
    else
        QVERIFY(kills > 60 && came > 5 && kills - came > 5 && m_said > 5);
}

// Whatever else it calls changes nothing.
void tst_ChangeCrash::noCallIsForgotten()
{
    const QStringList strace{u"strace"_s, u"-f"_s, u"-qqq"_s, u"-o"_s, u"/gold/trace"_s};
    const auto calls = [] { return otherCalls(readFile(u"/gold/trace"_s)).join(u' '); };
    restore();
    QCOMPARE(applyUnder(strace).code, 0);
    QVERIFY(readFile(u"/gold/trace"_s).contains("renameat"));
    QCOMPARE(calls(), QString());
    QCOMPARE(undoUnder(strace).code, 0);
    QCOMPARE(calls(), QString());
    restore();
    shell(u"rm -rf /var/qmail/changes"_s);
    QCOMPARE(askChanges(std::string(helper::kStartMethod), {}, kRoot, strace).code, 0);
    QCOMPARE(calls(), QString());
}

// The very first start makes the history; killed in it, the next one makes it anew.
void tst_ChangeCrash::firstStart()
{
    int kills = 0;
    for (const auto &call : kChangingCalls) {
        for (int count = 1;; ++count) {
            restore();
            shell(u"rm -rf /var/qmail/changes"_s);
            const auto killed = askChanges(std::string(helper::kStartMethod), {}, kRoot,
                                           {u"strace"_s, u"-qqq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + call, u"-e"_s,
                                            u"inject=%1:signal=KILL:when=%2"_s.arg(call).arg(count)});
            if (killed.code == 0)
                break;
            ++kills;
            const auto started = askChanges(std::string(helper::kStartMethod), {});
            QVERIFY2(!started.fault, qPrintable(u"%1 %2: "_s.arg(call).arg(count) +
                                                (started.fault ? QString::fromStdString(started.fault->sentence()) : QString())));
            const auto history = ask<changes::History>({});
            QVERIFY(history && history->entries.size() == 1 && history->entries[0].kind == changes::Kind::Begin);
        }
    }
    QVERIFY(kills > 60);
}

// Every file of the home that is opened for writing, made, renamed or removed, by name of the call and path.
void tst_ChangeCrash::onlyTheChangeSetWrites()
{
    restore();
    const auto done = applyUnder({u"strace"_s, u"-f"_s, u"-y"_s, u"-qqq"_s, u"-o"_s, u"/gold/trace"_s, u"-e"_s,
                                  u"trace=openat,open,creat,rename,renameat,renameat2,unlink,unlinkat,truncate,mkdir,mkdirat,link,linkat,symlink,symlinkat,chmod,chown"_s});
    QCOMPARE(done.code, 0);
    static const QRegularExpression writes(u"O_WRONLY|O_RDWR|O_CREAT|^\\d+ +(rename|unlink|creat|truncate|mkdir|link|symlink|chmod|chown)"_s);
    static const QRegularExpression fine(u"/var/qmail/changes|\\.mailwright-new\"|/dev/|ENOENT"_s);
    QStringList strange;
    for (const auto &line : QString::fromUtf8(readFile(u"/gold/trace"_s)).split(u'\n')) {
        if (writes.match(line).hasMatch() && !fine.match(line).hasMatch())
            strange << line;
    }
    QVERIFY2(strange.isEmpty(), qPrintable(strange.join(u'\n')));
}

void tst_ChangeCrash::whatIsCompiledFollows_data()
{
    QTest::addColumn<bool>("isUndo");
    QTest::newRow("apply") << false;
    QTest::newRow("undo") << true;
}

// A text and what is made of it are of the same state, too.
void tst_ChangeCrash::whatIsCompiledFollows()
{
    QFETCH(bool, isUndo);
    restore();
    shell(u"rm -rf /var/qmail/changes"_s);
    writeFile(u"/var/qmail/control/morercpthosts"_s, "more.example\n");
    writeFile(u"/var/qmail/users/assign"_s, "=old:bench:2000:2000:/home/bench:::\n.\n");
    writeFile(u"/etc/tcp.smtp"_s, "127.:allow,RELAYCLIENT=\"\"\n:allow\n");
    learn(compiledEdits());
    for (const auto &path : m_new.keys()) {
        if (path.contains(u"cdb"_s))
            QVERIFY2(m_new[path] != m_old[path] && !m_new[path].isEmpty(), qPrintable(path));
    }
    m_said = 0;
    const auto [kills, came] = killAtEach(compiledEdits(), isUndo, false, 4);
    QVERIFY(kills > 80 && came > 5 && kills - came > 5 && m_said > 5);
}

MW_SANDBOX_TEST_MAIN(tst_ChangeCrash)
#include "tst_ChangeCrash.moc"

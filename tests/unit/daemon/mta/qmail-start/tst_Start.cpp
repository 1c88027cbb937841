// SPDX-License-Identifier: GPL-3.0-or-later
// The wiring of qmail-start, as its programs find it: users, descriptors, directory, umask, arguments.
#include "tests/support/ProgramRun.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace mw;
using namespace Qt::StringLiterals;

namespace {

const QString kBin = u"/var/qmail/bin/"_s;

// A program that notes how it was started. A child looks and writes, so that the shell opens nothing itself.
const QByteArray kWitness = "#!/bin/sh\n"
                            "/bin/sh -c 'me=$1; pid=$2; shift 2; exec > /gold/out/$me.part\n"
                            "  echo \"args $*\"; echo \"uid $(id -u)\"; echo \"groups $(id -G)\"\n"
                            "  echo \"umask $(umask)\"; echo \"directory $(pwd)\"\n"
                            "  for fd in 0 1 2 3 4 5 6 7 8 9; do echo \"$fd $(readlink /proc/$pid/fd/$fd)\"; done\n"
                            "  mv /gold/out/$me.part /gold/out/$me' sh ${0##*/} $$ \"$@\"\n";

using Seen = QHash<QByteArray, QByteArray>;

Seen seenBy(const QString &program)
{
    const auto path = u"/gold/out/"_s + program;
    if (!test::waitUntil([&path] { return QFile::exists(path); }, 15'000))
        return {};
    Seen seen;
    for (const auto &line : test::readFile(path).split('\n'))
        seen.insert(line.left(line.indexOf(' ')), line.mid(line.indexOf(' ') + 1));
    return seen;
}

} // namespace

class tst_Start : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void wiring(); // rows: P9 I8
    void logger(); // rows: P9 I8
    void missingProgram(); // rows: P9 G66
    void mendsTheTrigger(); // rows: G9

private:
    static test::ProgramResult start(const QList<QByteArray> &arguments);
};

void tst_Start::init()
{
    QDir(u"/gold/out"_s).removeRecursively();
    QDir().mkpath(u"/gold/out"_s);
    ::chmod("/gold/out", 01777);
    for (const auto *name : {"qmail-lspawn", "qmail-rspawn", "qmail-clean", "qmail-send", "witness"}) {
        QFile::remove(kBin + QLatin1String(name));
        test::writeFile(kBin + QLatin1String(name), kWitness, 0755);
    }
    test::makeQueue();
}

test::ProgramResult tst_Start::start(const QList<QByteArray> &arguments)
{
    test::ProgramRun what;
    what.program = kBin + u"qmail-start"_s;
    what.arguments = arguments;
    what.environment = {"PATH=/usr/bin:/bin"};
    what.workingDirectory = u"/tmp"_s;
    return test::run(what);
}

void tst_Start::wiring()
{
    QCOMPARE(start({}).exit, 0);
    const auto local = seenBy(u"qmail-lspawn"_s);
    const auto remote = seenBy(u"qmail-rspawn"_s);
    const auto clean = seenBy(u"qmail-clean"_s);
    const auto send = seenBy(u"qmail-send"_s);
    QCOMPARE(local["uid"], QByteArray("0"));
    QCOMPARE(remote["uid"], QByteArray("1005"));
    QCOMPARE(clean["uid"], QByteArray("1004"));
    QCOMPARE(send["uid"], QByteArray("1006"));
    for (const auto &seen : {local, remote, clean, send}) {
        QCOMPARE(seen["groups"], QByteArray("1001"));
        QCOMPARE(seen["umask"], QByteArray("0077"));
        QCOMPARE(seen["directory"], QByteArray("/"));
        QCOMPARE(seen["8"] + seen["9"], QByteArray());
    }
    QCOMPARE(local["args"], QByteArray("./Mailbox"));
    QCOMPARE(send["args"], QByteArray());
    // Each pipe has its two ends where Wiring.h says.
    QVERIFY(send["1"].startsWith("pipe:") && send["1"] == local["0"] && send["2"] == local["1"]);
    QVERIFY(send["3"].startsWith("pipe:") && send["3"] == remote["0"] && send["4"] == remote["1"]);
    QVERIFY(send["5"].startsWith("pipe:") && send["5"] == clean["0"] && send["6"] == clean["1"]);
    QCOMPARE(QSet({send["1"], send["2"], send["3"], send["4"], send["5"], send["6"]}).size(), qsizetype{6});
    QVERIFY(send["7"].startsWith("socket:"));
    QCOMPARE(local["3"] + remote["3"] + clean["3"], QByteArray());
    struct stat status{};
    QCOMPARE(::stat("/var/qmail/queue/lock/command", &status), 0);
    QVERIFY(S_ISSOCK(status.st_mode) && status.st_uid == 1004 && status.st_gid == 1001 && (status.st_mode & 0777) == 0660);
}

void tst_Start::logger()
{
    QCOMPARE(start({"./Maildir/", kBin.toUtf8() + "witness", "a", "b c"}).exit, 0);
    const auto witness = seenBy(u"witness"_s);
    const auto send = seenBy(u"qmail-send"_s);
    QCOMPARE(witness["uid"], QByteArray("1002"));
    QCOMPARE(witness["groups"], QByteArray("1000"));
    QCOMPARE(witness["args"], QByteArray("a b c"));
    QVERIFY(send["0"].startsWith("pipe:") && send["0"] == witness["0"]);
    QCOMPARE(seenBy(u"qmail-lspawn"_s)["args"], QByteArray("./Maildir/"));
}

void tst_Start::missingProgram()
{
    for (const auto *name : {"qmail-clean", "qmail-send"}) {
        init();
        QFile::remove(kBin + QLatin1String(name));
        const auto result = start({});
        QCOMPARE(result.exit, 111);
        QVERIFY2(result.err.startsWith("qmail-start: fatal: ") && result.err.contains(name), result.err);
    }
}

void tst_Start::mendsTheTrigger()
{
    const QString trigger = u"/var/qmail/queue/lock/trigger"_s;
    const auto isRight = [] {
        struct stat status{};
        return ::stat("/var/qmail/queue/lock/trigger", &status) == 0 && S_ISFIFO(status.st_mode) &&
               (status.st_mode & 0777) == 0622 && status.st_uid == 1006;
    };
    QFile::remove(trigger);
    const auto missing = start({});
    QVERIFY(isRight());
    QVERIFY2(missing.err.contains("lock/trigger was not a FIFO and has been made anew"), missing.err);
    QFile::remove(trigger);
    test::writeFile(trigger, "x");
    start({});
    QVERIFY(isRight());
    ::chmod("/var/qmail/queue/lock/trigger", 0600);
    QCOMPARE(start({}).err.count("trigger"), 0);
    QVERIFY(isRight());
}

MW_SANDBOX_TEST_MAIN(tst_Start)
#include "tst_Start.moc"

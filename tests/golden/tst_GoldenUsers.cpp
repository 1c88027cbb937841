// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-getpw, qmail-newu, qmail-pw2u and qmail-lspawn against stock qmail's recorded answers.
#include "tests/support/Golden.h"
#include "tests/support/ProgramRun.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace mw;
using namespace Qt::StringLiterals;

namespace {

const QString kFile = u"05-users.jsonl"_s;
const QString kMessage = u"/var/qmail/queue/mess/0/7777"_s;
const QString kLocal = u"/var/qmail/bin/qmail-local"_s;
constexpr uid_t kQmailq = 1004;
constexpr uid_t kQmailp = 1003;
constexpr gid_t kNofiles = 1000;

void own(const QString &path, uid_t uid, mode_t mode)
{
    const auto name = QFile::encodeName(path);
    QVERIFY(::chown(name.constData(), uid, uid) == 0);
    QVERIFY(::chmod(name.constData(), mode) == 0);
}

QByteArray quoted(QByteArray text)
{
    return "'" + text.replace("'", "'\\''") + "'";
}

} // namespace

class tst_GoldenUsers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void getpw_data() { rows(u"qmail-getpw"_s); }
    void getpw(); // rows: P8 I9
    void newu_data() { rows(u"qmail-newu"_s); }
    void newu(); // rows: P40 I22 I23 U1 U2
    void pw2u_data() { rows(u"qmail-pw2u"_s); }
    void pw2u(); // rows: P41 I23 U3 U4 U5 U6 U7
    void lspawn_data() { rows(u"qmail-lspawn"_s); }
    void lspawn(); // rows: P4 I9 I12 U2 G1

private:
    static void rows(const QString &program);
    static test::GoldenCase currentCase(const QString &program);
    static void prepareUsers(const test::GoldenCase &c);
    static QByteArray stubFor(const test::GoldenCase &c);
    static void verdict(const test::GoldenCase &c, const QString &wrong);
};

void tst_GoldenUsers::initTestCase()
{
    const auto accounts = test::readFile(QStringLiteral(MW_SOURCE_DIR "/tests/golden/qmail/05-accounts.txt"));
    test::writeFile(u"/etc/passwd"_s, test::readFile(u"/etc/passwd"_s) + accounts);
    for (const auto &line : accounts.split('\n')) {
        const auto fields = line.split(':');
        if (fields.size() < 7 || !fields[5].startsWith("/gold/homes/") || fields[0] == "nohome")
            continue;
        const auto home = QString::fromLatin1(fields[5]);
        if (fields[0] == "filehome")
            test::writeFile(home, {});
        else
            QDir().mkpath(home);
        own(home, fields[0] == "foreign" ? 3001U : fields[2].toUInt(), fields[0] == "closed" ? 0000 : 0755);
    }
}

void tst_GoldenUsers::rows(const QString &program)
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const auto &c : test::goldenCases(kFile, program))
        QTest::newRow(qPrintable(c.id)) << index++;
}

test::GoldenCase tst_GoldenUsers::currentCase(const QString &program)
{
    QFETCH(int, index);
    return test::goldenCases(kFile, program)[index];
}

void tst_GoldenUsers::verdict(const test::GoldenCase &c, const QString &wrong)
{
    if (test::agreedDifference(kFile, c.id).isEmpty())
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    else
        QVERIFY2(!wrong.isEmpty(), "listed in differences.txt, but it agrees");
}

void tst_GoldenUsers::getpw()
{
    const auto c = currentCase(u"qmail-getpw"_s);
    const auto result = test::run({.program = u"/var/qmail/bin/qmail-getpw"_s,
                                   .arguments = c.args(),
                                   .environment = {"PATH=/usr/bin:/bin"},
                                   .uid = kQmailp,
                                   .gid = kNofiles});
    test::Matcher matcher;
    auto wrong = matcher.difference(c.bytes("stdout_b64"), result.out);
    if (result.exit != c.exitCode())
        wrong = u"exit %1"_s.arg(result.exit);
    verdict(c, wrong);
}

void tst_GoldenUsers::prepareUsers(const test::GoldenCase &c)
{
    QFile::remove(u"/var/qmail/users/assign"_s);
    QFile::remove(u"/var/qmail/users/cdb"_s);
    const auto files = c.json[u"files"_s].toObject();
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (it.key().startsWith(u"users/"))
            test::writeFile(u"/var/qmail/"_s + it.key(), test::bytesOf(it.value()));
    }
}

void tst_GoldenUsers::newu()
{
    const auto c = currentCase(u"qmail-newu"_s);
    prepareUsers(c);
    const auto result = test::run({.program = u"/var/qmail/bin/qmail-newu"_s, .environment = {"PATH=/usr/bin:/bin"}});
    test::Matcher matcher;
    auto wrong = matcher.difference(c.bytes("stderr_b64"), result.err);
    const auto cdb = test::readFile(u"/var/qmail/users/cdb"_s);
    if (result.exit != c.exitCode())
        wrong = u"exit %1"_s.arg(result.exit);
    else if (c.exitCode() == 0 && cdb != test::bytesOf(c.json[u"files_after"_s][u"users/cdb"_s]))
        wrong = u"the cdb differs"_s;
    else if (c.json[u"cdb_unchanged"_s].toBool() && cdb != "old cdb")
        wrong = u"the old cdb was touched"_s;
    verdict(c, wrong);
}

void tst_GoldenUsers::pw2u()
{
    const auto c = currentCase(u"qmail-pw2u"_s);
    for (const auto *list : {"include", "exclude", "mailnames", "subusers", "append"})
        QFile::remove(u"/var/qmail/users/"_s + QLatin1String(list));
    prepareUsers(c);
    const auto result = test::run({.program = u"/var/qmail/bin/qmail-pw2u"_s,
                                   .arguments = c.args(),
                                   .environment = {"PATH=/usr/bin:/bin"},
                                   .input = c.bytes("stdin_b64")});
    test::Matcher matcher;
    auto wrong = matcher.difference(c.bytes("stdout_b64"), result.out);
    if (wrong.isEmpty())
        wrong = matcher.difference(c.bytes("stderr_b64"), result.err);
    if (result.exit != c.exitCode())
        wrong = u"exit %1"_s.arg(result.exit);
    verdict(c, wrong);
}

QByteArray tst_GoldenUsers::stubFor(const test::GoldenCase &c)
{
    if (c.json.contains(u"child_script"_s))
        return "#!/bin/sh\n" + c.json[u"child_script"_s].toString().toUtf8() + "\n";
    if (c.json.contains(u"child_exit"_s))
        return "#!/bin/sh\nprintf %s " + quoted(c.json[u"child_output"_s].toString().toUtf8()) + "\nexit " +
               QByteArray::number(c.json[u"child_exit"_s].toInt()) + "\n";
    return "#!/bin/sh\nprintf 'uid %s gid %s groups %s' \"$(id -u)\" \"$(id -g)\" \"$(id -G)\"\n"
           "for a; do printf ' <%s>' \"$a\"; done\n";
}

void tst_GoldenUsers::lspawn()
{
    const auto c = currentCase(u"qmail-lspawn"_s);
    prepareUsers(c);
    if (QFile::exists(u"/var/qmail/users/assign"_s))
        QCOMPARE(test::run({.program = u"/var/qmail/bin/qmail-newu"_s}).exit, 0);
    QFile::remove(kLocal);
    test::writeFile(kLocal, stubFor(c), 0755);
    const auto message = c.json[u"files"_s][u"queue/mess/0/7777"_s];
    test::writeFile(kMessage, "Subject: test\n\nbody\n");
    own(kMessage, message[u"uid"_s].isUndefined() ? kQmailq : static_cast<uid_t>(message[u"uid"_s].toInt()),
        message[u"mode"_s].isUndefined() ? 0644 : message[u"mode"_s].toString().toUInt(nullptr, 8));

    auto command = c.bytes("command_b64");
    const bool onlyStart = c.id == u"lspawn-first-byte";
    if (command.isEmpty() && !onlyStart)
        command = QByteArray("\0" "0/7777\0s@x\0joe@gold.example\0", 29);
    const auto result = test::run({.program = u"/bin/sh"_s,
                                   .arguments = QList<QByteArray>{"-c", "cat | exec \"$0\" \"$@\"",
                                                                  "/var/qmail/bin/qmail-lspawn"} + c.args(),
                                   .environment = {"PATH=/usr/bin:/bin"},
                                   .input = command});
    QByteArray expected = "x";
    if (!onlyStart)
        expected += command.first(1) + c.bytes("report_b64") + '\0';
    test::Matcher matcher;
    verdict(c, matcher.difference(expected, result.out));
}

MW_SANDBOX_TEST_MAIN(tst_GoldenUsers)
#include "tst_GoldenUsers.moc"

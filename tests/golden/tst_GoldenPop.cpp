// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-popup and qmail-pop3d against stock qmail's recorded sessions.
#include "tests/golden/ProgramCase.h"
#include "tests/support/ProgramRun.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

const QString kFile = u"09-pop-qmtp.jsonl"_s;
const QString kHome = u"/gold/pop"_s;
const QString kSubprogram = u"/gold/sub"_s;
const QString kCredentials = u"/gold/fd3"_s;
constexpr uid_t kUser = 2000;
constexpr time_t kBefore = 100'000; // seconds ago: what the recorded ages count from

void age(const QByteArray &path, const QJsonValue &offset)
{
    const auto now = ::time(nullptr);
    const auto time = offset.isString() ? now + 1000 : now - kBefore + offset.toInt();
    const timespec times[2] = {{time, 0}, {time, 0}};
    QVERIFY(::utimensat(AT_FDCWD, path.constData(), times, 0) == 0);
}

// The recorded Maildir in the home, owned by the user.
void makeMaildir(const GoldenCase &golden)
{
    QDir(kHome).removeRecursively();
    for (const auto *part : {"/Maildir/new", "/Maildir/cur", "/Maildir/tmp"})
        QDir().mkpath(kHome + QLatin1String(part));
    const auto files = golden.json[u"files"].toObject();
    for (auto it = files.begin(); it != files.end(); ++it) {
        const auto path = kHome + u'/' + it.key();
        const bool unreadable = golden.id == u"pop-unreadable" && it.key() == u"Maildir/new/1000000002.2.h";
        writeFile(path, bytesOf(it.value()), unreadable ? 0 : 0600);
        age(QFile::encodeName(path), it.value()[u"mtime_offset"]);
    }
    QDirIterator all(kHome, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext())
        QVERIFY(::chown(QFile::encodeName(all.next()).constData(), kUser, kUser) == 0);
    QVERIFY(::chown(QFile::encodeName(kHome).constData(), kUser, kUser) == 0);
}

QStringList filesInMaildir()
{
    QStringList names;
    const QDir maildir(kHome + u"/Maildir"_s);
    QDirIterator it(maildir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        names.append(maildir.relativeFilePath(it.next()));
    names.sort();
    return names;
}

QString filesDifference(const GoldenCase &golden)
{
    if (!golden.json.contains(u"files_after"))
        return {};
    QStringList expected;
    for (const auto &name : golden.json[u"files_after"].toArray())
        expected.append(name.toString());
    expected.sort();
    const auto actual = filesInMaildir();
    return actual == expected ? QString() : u"files: %1, expected %2\n"_s.arg(actual.join(u' '), expected.join(u' '));
}

} // namespace

class tst_GoldenPop : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void popup_data() { rows(u"qmail-popup"_s); }
    void popup(); // rows: P16 I28
    void pop3d_data() { rows(u"qmail-pop3d"_s); }
    void pop3d(); // rows: P17 I28 G74

private:
    static void rows(const QString &program)
    {
        QTest::addColumn<GoldenCase>("golden");
        for (const auto &golden : goldenCases(kFile, program))
            QTest::newRow(qPrintable(golden.id)) << golden;
    }
};

void tst_GoldenPop::popup()
{
    QFETCH(const GoldenCase, golden);
    QFile::remove(kCredentials);
    writeFile(kSubprogram,
              "#!/bin/sh\ncat <&3 > " + kCredentials.toLatin1() + "\necho +sub \"$@\"\nexit " +
                  QByteArray::number(golden.json[u"sub_exit"].toInt()) + "\n",
              0755);
    ProgramRun what;
    what.program = u"/var/qmail/bin/qmail-popup"_s;
    for (auto argument : golden.args())
        what.arguments.append(argument.replace("@SUB@", kSubprogram.toLatin1()));
    what.environment = {"PATH=/usr/bin:/bin"};
    what.input = golden.bytes("stdin_b64");
    const auto result = run(what);
    Matcher matcher;
    const ProgramOutcome outcome{result.exit, result.out, result.err, {}};
    auto difference = differencesOf(golden, outcome, matcher);
    const auto credentials = matcher.difference(golden.bytes("fd3_b64"), readFile(kCredentials));
    if (!credentials.isEmpty())
        difference += u"descriptor 3: "_s + credentials;
    judge(kFile, golden, difference);
}

void tst_GoldenPop::pop3d()
{
    QFETCH(const GoldenCase, golden);
    makeMaildir(golden);
    ProgramRun what;
    what.program = u"/var/qmail/bin/qmail-pop3d"_s;
    what.arguments = golden.args();
    what.environment = {"PATH=/usr/bin:/bin"};
    what.input = golden.bytes("stdin_b64");
    what.uid = static_cast<uid_t>(golden.json[u"uid"].toInt(kUser));
    what.gid = what.uid;
    what.workingDirectory = kHome;
    const auto result = run(what);
    Matcher matcher;
    const ProgramOutcome outcome{result.exit, result.out, result.err, {}};
    judge(kFile, golden, differencesOf(golden, outcome, matcher) + filesDifference(golden));
}

MW_SANDBOX_TEST_MAIN(tst_GoldenPop)
#include "tst_GoldenPop.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-local and maildirmake against stock qmail's recorded deliveries.
#include "tests/support/Golden.h"
#include "tests/support/ProgramRun.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace mw;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t kBench = 2000;
const QString kHome = u"/gold/work/home"_s;
const QString kRecords = u"/gold/work/records"_s;

int modeOf(const QJsonValue &value, int otherwise)
{
    const auto mode = value.isObject() ? value[u"mode"_s].toString() : value.toString();
    return mode.isEmpty() ? otherwise : mode.toInt(nullptr, 8);
}

void giveTo(const QString &path, int mode)
{
    const auto name = QFile::encodeName(path);
    QVERIFY(::chown(name.constData(), kBench, kBench) == 0);
    QVERIFY(::chmod(name.constData(), static_cast<mode_t>(mode)) == 0);
}

QByteArray withHome(QByteArray bytes)
{
    return bytes.replace("@HOME@", kHome.toLatin1());
}

// Relative paths of everything below the home but .qmail files; directories are left out.
QStringList filesBelowHome()
{
    QStringList out;
    QDirIterator it(kHome, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const auto name = it.next().mid(kHome.size() + 1);
        if (!name.startsWith(u".qmail"))
            out.append(name);
    }
    out.sort();
    return out;
}

} // namespace

class tst_GoldenLocal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void delivery_data() { rows(u"02-local.jsonl"_s, u"qmail-local"_s); }
    void delivery() { compare(u"02-local.jsonl"_s); } // rows: P6 P34 I10 I11 I12 E6 E7 E8 E9 E10 E11 U8
    void maildirmake_data() { rows(u"10-tools.jsonl"_s, u"maildirmake"_s); }
    void maildirmake() { compare(u"10-tools.jsonl"_s); } // rows: P31

private:
    static void rows(const QString &file, const QString &program);
    void compare(const QString &file);
    static void prepareHome(const test::GoldenCase &c);
    static test::ProgramResult runCase(const test::GoldenCase &c);
    static QString difference(const test::GoldenCase &c, const test::ProgramResult &result);
    static QString fileDifference(const test::GoldenCase &c, test::Matcher &matcher);
    static QString queueDifference(const test::GoldenCase &c, test::Matcher &matcher);
};

void tst_GoldenLocal::rows(const QString &file, const QString &program)
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const auto &c : test::goldenCases(file, program))
        QTest::newRow(qPrintable(c.id)) << index++;
}

void tst_GoldenLocal::prepareHome(const test::GoldenCase &c)
{
    QDir(u"/gold/work"_s).removeRecursively();
    QDir().mkpath(kHome);
    QDir().mkpath(kRecords);
    giveTo(kRecords, 0755);
    test::writeFile(u"/gold/work/recorder"_s, test::readFile(QStringLiteral(MW_SOURCE_DIR "/tests/golden/qmail/recorder.sh")),
                    0755);
    const auto files = c.json[u"files"_s].toObject();
    for (auto it = files.begin(); it != files.end(); ++it) {
        const auto path = kHome + u'/' + it.key();
        if (it.value()[u"dir"_s].toBool())
            QDir().mkpath(path);
        else
            test::writeFile(path, withHome(test::bytesOf(it.value())));
        for (auto up = QFileInfo(path).path(); up.size() > kHome.size(); up = QFileInfo(up).path())
            giveTo(up, 0755);
    }
    for (auto it = files.begin(); it != files.end(); ++it)
        giveTo(kHome + u'/' + it.key(), modeOf(it.value(), it.value()[u"dir"_s].toBool() ? 0755 : 0644));
    // Two cases tell what was there before by their name only.
    if (c.id == u"maildirmake-exists") {
        QDir().mkpath(kHome + u"/md"_s);
        giveTo(kHome + u"/md"_s, 0755);
    }
    giveTo(kHome, c.id == u"maildirmake-ro" ? 0555 : modeOf(c.json[u"home_mode"_s], 0755));
}

test::ProgramResult tst_GoldenLocal::runCase(const test::GoldenCase &c)
{
    test::ProgramRun what;
    what.program = u"/var/qmail/bin/"_s + c.program();
    for (const auto &argument : c.args())
        what.arguments.append(withHome(argument));
    for (const auto &variable : c.environment())
        what.environment.append(withHome(variable));
    what.environment.append("PATH=/var/qmail/bin:/usr/bin:/bin");
    what.environment.append("QMAILQUEUE=/gold/work/recorder");
    what.environment.append("RECDIR=" + kRecords.toLatin1());
    what.input = c.bytes("stdin_b64");
    what.uid = kBench;
    what.gid = kBench;
    if (c.program() == u"maildirmake")
        what.workingDirectory = kHome;
    return test::run(what);
}

QString tst_GoldenLocal::fileDifference(const test::GoldenCase &c, test::Matcher &matcher)
{
    const auto after = c.json[u"files_after"_s].toObject();
    auto expected = after.keys();
    expected.sort();
    QStringList plain;
    for (const auto &name : std::as_const(expected)) {
        const bool directory = QFileInfo(kHome + u'/' + name).isDir();
        if (!directory)
            plain.append(name);
        else if (!name.endsWith(u'/')) {
            struct stat s{};
            ::stat(QFile::encodeName(kHome + u'/' + name).constData(), &s);
            if (static_cast<int>(s.st_mode & 07777) != modeOf(after[name], -1))
                return u"mode of "_s + name;
        }
    }
    auto actual = filesBelowHome();
    const auto before = c.json[u"files"_s].toObject().keys();
    for (const auto &name : before) {
        if (!after.contains(name))
            actual.removeAll(name);
    }
    if (actual.size() != plain.size())
        return u"files: %1, expected %2"_s.arg(actual.join(u' '), plain.join(u' '));
    for (qsizetype i = 0; i < actual.size(); ++i) {
        auto wrong = matcher.difference(plain[i].toUtf8(), actual[i].toUtf8());
        const auto path = kHome + u'/' + actual[i];
        if (wrong.isEmpty())
            wrong = matcher.difference(test::bytesOf(after[plain[i]]), test::readFile(path));
        struct stat s{};
        ::stat(QFile::encodeName(path).constData(), &s);
        if (wrong.isEmpty() && static_cast<int>(s.st_mode & 07777) != modeOf(after[plain[i]], 0600))
            wrong = u"mode %1"_s.arg(s.st_mode & 07777, 0, 8);
        if (!wrong.isEmpty())
            return plain[i] + u": "_s + wrong;
    }
    return {};
}

QString tst_GoldenLocal::queueDifference(const test::GoldenCase &c, test::Matcher &matcher)
{
    const auto queued = c.json[u"queued"_s].toArray();
    const auto records = QDir(kRecords).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (records.size() != queued.size())
        return u"queued %1 times, expected %2"_s.arg(records.size()).arg(queued.size());
    for (qsizetype i = 0; i < records.size(); ++i) {
        const auto expected = queued[i].toObject();
        const auto directory = kRecords + u'/' + records[i];
        for (const auto *part : {"message", "envelope"}) {
            const auto bytes = QByteArray::fromBase64(expected[QLatin1String(part) + u"_b64"_s].toString().toLatin1());
            const auto wrong = matcher.difference(bytes, test::readFile(directory + (part[0] == 'm' ? u"/msg"_s : u"/env"_s)));
            if (!wrong.isEmpty())
                return u"queued "_s + QLatin1String(part) + u": "_s + wrong;
        }
    }
    return {};
}

QString tst_GoldenLocal::difference(const test::GoldenCase &c, const test::ProgramResult &result)
{
    test::Matcher matcher;
    matcher.replace("@HOME@", kHome.toLatin1());
    if (result.exit != c.exitCode())
        return u"exit %1, expected %2: %3"_s.arg(result.exit).arg(c.exitCode()).arg(QString::fromUtf8(result.err));
    if (const auto wrong = matcher.difference(c.bytes("stdout_b64"), result.out); !wrong.isEmpty())
        return u"stdout: "_s + wrong;
    if (const auto wrong = matcher.difference(c.bytes("stderr_b64"), result.err); !wrong.isEmpty())
        return u"stderr: "_s + wrong;
    if (const auto wrong = queueDifference(c, matcher); !wrong.isEmpty())
        return wrong;
    return fileDifference(c, matcher);
}

void tst_GoldenLocal::compare(const QString &file)
{
    QFETCH(int, index);
    const auto c = test::goldenCases(file, file.startsWith(u"02") ? u"qmail-local"_s : u"maildirmake"_s)[index];
    prepareHome(c);
    const auto wrong = difference(c, runCase(c));
    const auto agreed = test::agreedDifference(file, c.id);
    if (agreed.isEmpty())
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    else
        QVERIFY2(!wrong.isEmpty(), "listed in differences.txt, but it agrees");
}

MW_SANDBOX_TEST_MAIN(tst_GoldenLocal)
#include "tst_GoldenLocal.moc"

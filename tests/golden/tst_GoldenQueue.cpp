// SPDX-License-Identifier: GPL-3.0-or-later
// 04-queue: the real qmail-queue and qmail-queued against the files that stock qmail-queue made.
#include "tests/support/Golden.h"
#include "tests/support/QueueDaemon.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace mw;
using namespace Qt::StringLiterals;

namespace {

const QString kQueue = u"/var/qmail/queue/"_s;
const QString kFile = u"04-queue.jsonl"_s;

// All files of the message directories, paths below the queue.
QStringList filesNow()
{
    QStringList out;
    for (const auto *top : {"mess", "intd", "todo", "info", "local", "remote", "bounce", "pid"}) {
        QStringList folders{QLatin1String(top)};
        for (const auto &sub : QDir(kQueue + folders.first()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            folders.append(folders.first() + u'/' + sub);
        for (const auto &folder : folders) {
            for (const auto &name : QDir(kQueue + folder).entryList(QDir::Files))
                out.append(folder + u'/' + name);
        }
    }
    return out;
}

QString attributeDifference(const QString &path, const QJsonObject &expected)
{
    struct stat status{};
    if (::stat(QFile::encodeName(kQueue + path).constData(), &status) < 0)
        return path + u" cannot be looked at"_s;
    const auto is = u"mode %1 uid %2 links %3"_s.arg(status.st_mode & 07777, 4, 8, QLatin1Char('0'))
                        .arg(status.st_uid).arg(status.st_nlink);
    const auto wanted = u"mode %1 uid %2 links %3"_s.arg(expected.value(u"mode"_s).toString())
                            .arg(expected.value(u"uid"_s).toInt()).arg(expected.value(u"links"_s).toInt());
    return is == wanted ? QString() : path + u": "_s + is + u", expected "_s + wanted;
}

QString filesDifference(const test::GoldenCase &c)
{
    test::Matcher matcher;
    const auto expected = c.json.value(u"files_after"_s).toObject();
    auto actual = filesNow();
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        QString why = it.key() + u" is missing"_s;
        for (const auto &path : std::as_const(actual)) {
            if (!matcher.difference(it.key().toUtf8(), path.toUtf8()).isEmpty())
                continue;
            why = matcher.difference(test::bytesOf(it.value()), test::readFile(kQueue + path));
            if (why.isEmpty())
                why = attributeDifference(path, it.value().toObject());
            actual.removeOne(path);
            break;
        }
        if (!why.isEmpty())
            return why;
    }
    return actual.isEmpty() ? QString() : u"not expected: "_s + actual.join(u", "_s);
}

// What the notes of the cases say was done to the queue beforehand.
void damage(const QString &id)
{
    const auto directory = kQueue + id.section(u'-', 2);
    if (id == "queue-noqueue"_L1)
        QDir(kQueue).removeRecursively();
    else if (id.startsWith("queue-nodir-"_L1))
        QDir(directory).removeRecursively();
    else if (id.startsWith("queue-ro-"_L1))
        ::chmod(QFile::encodeName(directory).constData(), 0500);
}

} // namespace

class tst_GoldenQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void queues_data();
    void queues(); // rows: P1 I1 I2
};

void tst_GoldenQueue::queues_data()
{
    QTest::addColumn<qsizetype>("index");
    const auto cases = test::goldenCases(kFile);
    for (qsizetype i = 0; i < cases.size(); ++i)
        QTest::newRow(qPrintable(cases[i].id)) << i;
}

void tst_GoldenQueue::queues()
{
    QFETCH(qsizetype, index);
    const auto c = test::goldenCases(kFile).at(index);
    QDir().mkpath(kQueue);
    test::makeQueue();
    test::QueueDaemon daemon;
    QVERIFY2(daemon.start(), qPrintable(daemon.errors()));
    damage(c.id);

    const auto identity = test::Ids{c.json.value(u"uid"_s).toInt(), c.json.value(u"gid"_s).toInt()};
    const int code = test::runQueueProgram(identity, c.bytes("stdin_b64"), c.bytes("envelope_b64"));
    QString difference;
    if (code != c.exitCode())
        difference = u"exit %1, expected %2"_s.arg(code).arg(c.exitCode());
    else
        difference = filesDifference(c);

    const auto agreed = test::agreedDifference(kFile, c.id);
    if (!agreed.isEmpty()) // all of them are failures of ours, too, which leave nothing
        QCOMPARE(filesNow(), QStringList());
    if (agreed.contains("no file behind"_L1))
        QCOMPARE(code, c.exitCode());
    if (agreed.isEmpty())
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    else
        QVERIFY2(!difference.isEmpty(), qPrintable(u"passes, but is listed: "_s + agreed));
}

MW_SANDBOX_TEST_MAIN(tst_GoldenQueue)
#include "tst_GoldenQueue.moc"

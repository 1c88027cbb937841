// SPDX-License-Identifier: GPL-3.0-or-later
// Opened logs: line index, tail first, follow across the rotation of a real multilog, filter, one message, find.
#include "gui/models/LineIndex.h"
#include "gui/models/LogDocument.h"
#include "gui/models/LogScan.h"

#include "shared/mail/MultilogDirectory.h"
#include "shared/mail/Tai64n.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace mw::gui;

namespace {

std::shared_ptr<const LogFile> openFile(const QString &path)
{
    const int fd = ::open(path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC);
    struct stat status {};
    ::fstat(fd, &status);
    return std::make_shared<const LogFile>(fd, QFileInfo(path).fileName(), status.st_ino);
}

// What the helper and LogStore do: the files of a directory in order, without those known by inode. While one is
// given another name it may have two, or be missing under both: then it is looked again.
LogFiles openDirectory(const QString &directory, const LogFiles &known = {})
{
    const auto list = [path = directory.toStdString()] {
        return mw::mail::listLogFiles(path).value_or(std::vector<std::string>{});
    };
    for (;;) {
        LogFiles files;
        bool isCalm = true;
        const auto names = list();
        for (const auto &name : names) {
            const auto file = openFile(directory + u'/' + QString::fromStdString(name));
            const auto isSame = [&](const auto &other) { return other->inode() == file->inode(); };
            isCalm = isCalm && file->inode() != 0 && std::ranges::none_of(files, isSame);
            if (std::ranges::none_of(known, isSame))
                files.push_back(file);
        }
        if (isCalm && list() == names)
            return files;
    }
}

QString write(const QTemporaryDir &dir, const QString &name, const QByteArray &bytes)
{
    const QString path = dir.filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return path;
}

QByteArrayList rowsOf(const LogDocument &document)
{
    QByteArrayList rows;
    for (std::uint64_t i = 0; i < document.snapshot().rowCount(); ++i)
        rows.append(document.snapshot().rowText(i));
    return rows;
}

const QByteArray kStory = "status: local 0/10 remote 0/20\n"
                          "new msg 100\n"
                          "info msg 100: bytes 220 from <ann@example.org> qp 1 uid 1000\n"
                          "starting delivery 1: msg 100 to local bob@example.org\n"
                          "new msg 200\n"
                          "starting delivery 2: msg 200 to remote kim@far.example\n"
                          "delivery 1: success: did_1+0+0/\n"
                          "end msg 100\n"
                          "new msg 100\n" // the number again, for another message
                          "starting delivery 3: msg 100 to local eve@example.org\n"
                          "delivery 2: deferral: Connected_but_greylisted/\n"
                          "delivery 3: failure: No_such_user/\n"
                          "bounce msg 100 qp 9\n"
                          "end msg 100\n";

} // namespace

class tst_LogDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void indexFindsEveryLine()
    {
        QByteArray text;
        QList<QByteArray> lines;
        for (int i = 0; i < 70000; ++i)
            lines.append(i % 1000 == 7 ? QByteArray(70000, 'x') : QByteArray::number(i));
        LineIndexBuilder builder;
        for (const auto &line : lines) {
            const QByteArray bytes = line + '\n';
            builder.add({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        }
        builder.add("open end");
        QCOMPARE(builder.lines(), 70000U);
        const auto before = builder.snapshot();
        builder.finish();
        const auto index = builder.snapshot();
        QCOMPARE(before.lines(), 70000U);
        QCOMPARE(index.lines(), 70001U);
        std::int64_t offset = 0;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto place = index.at(static_cast<std::uint64_t>(i));
            if (place.offset != offset || place.length != lines[i].size())
                QFAIL(qPrintable(QStringLiteral("line %1").arg(i)));
            offset += lines[i].size() + 1;
        }
        QCOMPARE(index.at(70000).length, 8);
        QVERIFY2(index.memory() < 70001 * 3 + 20000, qPrintable(QString::number(index.memory())));
    }

    void opensFilesInOrder()
    {
        QTemporaryDir dir;
        LogDocument document;
        document.open({openFile(write(dir, QStringLiteral("a"), "one\ntwo")), openFile(write(dir, QStringLiteral("b"), "three\nfour\n"))});
        QTRY_VERIFY(document.snapshot().indexed);
        QCOMPARE(rowsOf(document), (QByteArrayList{"one", "two", "three", "four"}));
    }

    void previewShowsTheEndFirst()
    {
        QTemporaryDir dir;
        QByteArray bytes;
        for (int i = 0; i < 60000; ++i)
            bytes += "line number " + QByteArray::number(i) + '\n';
        LogWorker worker;
        LogSnapshotPointer first;
        connect(&worker, &LogWorker::published, &worker, [&](const LogSnapshotPointer &s) {
            if (!first)
                first = s;
        });
        worker.open({openFile(write(dir, QStringLiteral("a"), bytes))});
        QVERIFY(first);
        QVERIFY(first->showsPreview());
        QVERIFY(first->rowCount() > 10000);
        QCOMPARE(first->rowText(first->rowCount() - 1), "line number 59999");
        QVERIFY(first->rowText(0).startsWith("line number "));
    }

    void followsAcrossRealRotation()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("multilog")).isEmpty())
            QFAIL("multilog is missing: install daemontools");
        QTemporaryDir dir;
        const QString log = dir.filePath(QStringLiteral("log"));
        QProcess multilog;
        multilog.start(QStringLiteral("multilog"), {QStringLiteral("t"), QStringLiteral("s4096"), QStringLiteral("n50"), log});
        QVERIFY(multilog.waitForStarted());
        multilog.write("first\n");
        QTRY_VERIFY(QFile::exists(log + QStringLiteral("/current")) && QFileInfo(log + QStringLiteral("/current")).size() > 0);
        LogDocument document;
        connect(&document, &LogDocument::rotationSuspected, &document,
                [&] { document.append(openDirectory(log, document.files())); });
        document.open(openDirectory(log));
        QTRY_VERIFY(document.snapshot().indexed);
        constexpr int kLines = 1200; // about twelve files
        for (int i = 0; i < kLines; ++i) {
            multilog.write("line " + QByteArray::number(i) + " of the running text\n");
            if (i % 40 == 39) {
                multilog.waitForBytesWritten();
                QTest::qWait(20);
            }
        }
        QTRY_COMPARE_WITH_TIMEOUT(document.snapshot().rowCount(), std::uint64_t{kLines + 1}, 20000);
        QTest::qWait(500);
        QCOMPARE(document.snapshot().rowCount(), std::uint64_t{kLines + 1});
        for (int i = 0; i < kLines; ++i) {
            const auto row = document.snapshot().rowText(static_cast<std::uint64_t>(i) + 1);
            QVERIFY(mw::mail::decodeTai64n({row.constData(), static_cast<std::size_t>(row.size())}));
            QCOMPARE(row.mid(26), "line " + QByteArray::number(i) + " of the running text");
        }
        QVERIFY(document.files().size() > 5);
        multilog.closeWriteChannel();
        multilog.waitForFinished();
    }

    void filtersTextAndFollows()
    {
        QTemporaryDir dir;
        const QString path = write(dir, QStringLiteral("current"), kStory);
        LogDocument document;
        document.open({openFile(path)});
        LogFilter filter;
        filter.text = LineMatcher(QStringLiteral("FAILURE:"), MatchKind::Text);
        document.setFilter(filter);
        QTRY_COMPARE(rowsOf(document), (QByteArrayList{"delivery 3: failure: No_such_user/"}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("delivery 4: failure: again/\ndelivery 5: success: /\n");
        file.close();
        QTRY_COMPARE(document.snapshot().rowCount(), 2U);
        QCOMPARE(document.snapshot().lineOfRow(1), 14U);
        document.setFilter({});
        QTRY_COMPARE(document.snapshot().rowCount(), 16U);
    }

    void filtersByExpression()
    {
        const LineMatcher matcher(QStringLiteral("to (local|remote) \\S+@far"), MatchKind::Regex);
        QVERIFY(matcher.matches("starting delivery 2: msg 200 to remote kim@far.example"));
        QVERIFY(!matcher.matches("starting delivery 1: msg 100 to local bob@example.org"));
        QVERIFY(LineMatcher(QStringLiteral("("), MatchKind::Regex).error().size() > 0);
        QVERIFY(!LineMatcher(QStringLiteral("("), MatchKind::Regex).matches("("));
    }

    void textMatcherIgnoresCase_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("matches");
        QTest::newRow("same") << "abc" << QByteArray("xabcx") << true;
        QTest::newRow("upper") << "aBc" << QByteArray("xAbC") << true;
        QTest::newRow("almost") << "abc" << QByteArray("ababab") << false;
        QTest::newRow("second start") << "abc" << QByteArray("ababc") << true;
        QTest::newRow("too short") << "abc" << QByteArray("ab") << false;
        QTest::newRow("digits") << "#5.1.1" << QByteArray("no (#5.1.1)") << true;
        QTest::newRow("utf-8") << QStringLiteral("für") << QByteArray("f\xc3\xbcr") << true;
    }
    void textMatcherIgnoresCase()
    {
        QFETCH(QString, pattern);
        QFETCH(QByteArray, line);
        QFETCH(bool, matches);
        const LineMatcher matcher(pattern, MatchKind::Text);
        QCOMPARE(matcher.matches({line.constData(), static_cast<std::size_t>(line.size())}), matches);
    }

    void onlyOneMessage_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<QList<int>>("shown");
        const QList<int> first{1, 2, 3, 6, 7};
        const QList<int> second{8, 9, 11, 12, 13};
        const QList<int> other{4, 5, 10};
        QTest::newRow("first, its new msg") << 1 << first;
        QTest::newRow("first, a report") << 6 << first;
        QTest::newRow("first, its end") << 7 << first;
        QTest::newRow("second life of the number") << 9 << second;
        QTest::newRow("second, its end") << 13 << second;
        QTest::newRow("second, a report") << 11 << second;
        QTest::newRow("another message") << 10 << other;
        QTest::newRow("no message") << 0 << QList<int>{};
    }
    void onlyOneMessage()
    {
        QFETCH(int, line);
        QFETCH(QList<int>, shown);
        QTemporaryDir dir;
        LogDocument document;
        document.open({openFile(write(dir, QStringLiteral("current"), kStory))});
        LogFilter filter;
        filter.messageOfLine = static_cast<std::uint64_t>(line);
        document.setFilter(filter);
        QTRY_VERIFY(document.snapshot().indexed && document.snapshot().filtered && document.snapshot().filterComplete);
        QList<int> rows;
        for (std::uint64_t i = 0; i < document.snapshot().rowCount(); ++i)
            rows.append(static_cast<int>(document.snapshot().lineOfRow(i)));
        QCOMPARE(rows, shown);
    }

    void findsForwardBackwardAndRound()
    {
        QTemporaryDir dir;
        LogDocument document;
        document.open({openFile(write(dir, QStringLiteral("current"), kStory))});
        QTRY_VERIFY(document.snapshot().indexed);
        QSignalSpy found(&document, &LogDocument::foundRow);
        QSignalSpy notFound(&document, &LogDocument::notFound);
        const LineMatcher matcher(QStringLiteral("new msg"), MatchKind::Text);
        const auto ask = [&](std::uint64_t row, FindDirection direction) {
            document.find(matcher, row, direction);
            found.wait();
            return found.takeFirst();
        };
        QCOMPARE(ask(1, FindDirection::Forward), (QVariantList{4LL, false}));
        QCOMPARE(ask(8, FindDirection::Forward), (QVariantList{1LL, true}));
        QCOMPARE(ask(8, FindDirection::Backward), (QVariantList{4LL, false}));
        QCOMPARE(ask(0, FindDirection::Backward), (QVariantList{8LL, true}));
        document.find(LineMatcher(QStringLiteral("nowhere"), MatchKind::Text), 0, FindDirection::Forward);
        QTRY_COMPARE(notFound.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_LogDocument)
#include "tst_LogDocument.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What a watch of a directory notices, and what it leaves unnoticed until it is whole.
#include "shared/os/FileWatch.h"
#include "shared/os/Files.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <fcntl.h>

using namespace Qt::StringLiterals;
using namespace mw;

class tst_FileWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void noticesWholeFiles();
    void noticesDirectories();
    void noticesEverythingIfAsked();
    void saysWhatIsNotThere();

private:
    std::string in(const char *name) const { return m_directory->filePath(QLatin1String(name)).toStdString(); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void tst_FileWatch::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

// Not while it is made and written; when it is closed, renamed or removed.
void tst_FileWatch::noticesWholeFiles()
{
    auto watch = *os::FileWatch::open();
    QVERIFY(watch.add(m_directory->path().toStdString(), os::FileWatch::Notice::WholeFiles));
    QVERIFY(!watch.clear());
    auto file = *os::openAt(os::kWorkingDirectory, in("a"), O_WRONLY | O_CREAT, 0600);
    QVERIFY(os::writeAll(file.get(), "half"));
    QVERIFY(!watch.clear());
    file.reset();
    QVERIFY(watch.clear());
    QVERIFY(!watch.clear());
    QVERIFY(os::renameAt(os::kWorkingDirectory, in("a"), os::kWorkingDirectory, in("b")));
    QVERIFY(watch.clear());
    QVERIFY(os::unlinkAt(os::kWorkingDirectory, in("b")));
    QVERIFY(watch.clear());
}

// One that is made can be watched from then on, also when it was removed meanwhile and made again.
void tst_FileWatch::noticesDirectories()
{
    auto watch = *os::FileWatch::open();
    QVERIFY(watch.add(m_directory->path().toStdString(), os::FileWatch::Notice::WholeFiles));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(os::makeDirectory(os::kWorkingDirectory, in("d"), 0700));
        QVERIFY(watch.clear());
        QVERIFY(watch.add(in("d"), os::FileWatch::Notice::WholeFiles));
        QVERIFY(os::openAt(os::kWorkingDirectory, in("d/a"), O_WRONLY | O_CREAT, 0600));
        QVERIFY(watch.clear());
        QVERIFY(os::unlinkAt(os::kWorkingDirectory, in("d/a")) && os::removeDirectory(os::kWorkingDirectory, in("d")));
        QVERIFY(watch.clear());
    }
}

void tst_FileWatch::noticesEverythingIfAsked()
{
    auto watch = *os::FileWatch::open();
    QVERIFY(watch.add(m_directory->path().toStdString()));
    const auto file = *os::openAt(os::kWorkingDirectory, in("a"), O_WRONLY | O_CREAT, 0600);
    QVERIFY(watch.clear());
    QVERIFY(os::writeAll(file.get(), "half"));
    QVERIFY(watch.clear());
}

void tst_FileWatch::saysWhatIsNotThere()
{
    auto watch = *os::FileWatch::open();
    QCOMPARE(watch.add(in("nothing")).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(tst_FileWatch)
#include "tst_FileWatch.moc"

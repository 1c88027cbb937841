// SPDX-License-Identifier: GPL-3.0-or-later
// What the wrappers of file calls promise beyond the calls themselves.
#include "shared/os/Files.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <fcntl.h>

using namespace mw;
using namespace Qt::StringLiterals;

class tst_Files : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void modesAreNotChangedThroughLinks();
};

void tst_Files::modesAreNotChangedThroughLinks()
{
    QTemporaryDir home;
    const auto path = [&](const char *name) { return home.filePath(QLatin1String(name)).toStdString(); };
    const auto modeOf = [&](const char *name) { return os::statAt(os::kWorkingDirectory, path(name))->st_mode & 07777; };
    QVERIFY(os::openAt(os::kWorkingDirectory, path("file"), O_WRONLY | O_CREAT, 0600).has_value());
    QVERIFY(os::symlinkAt(path("file"), os::kWorkingDirectory, path("link")).has_value());
    QVERIFY(!os::changeModeAt(os::kWorkingDirectory, path("link"), 0666));
    QCOMPARE(modeOf("file"), mode_t(0600));
    QVERIFY(os::changeModeAt(os::kWorkingDirectory, path("file"), 0640).has_value());
    QCOMPARE(modeOf("file"), mode_t(0640));
    QVERIFY(os::makeFifo(os::kWorkingDirectory, path("fifo"), 0600).has_value());
    QVERIFY(os::changeModeAt(os::kWorkingDirectory, path("fifo"), 0622).has_value());
    QCOMPARE(modeOf("fifo"), mode_t(0622));
}

QTEST_APPLESS_MAIN(tst_Files)
#include "tst_Files.moc"

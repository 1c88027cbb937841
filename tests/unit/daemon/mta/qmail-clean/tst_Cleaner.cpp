// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-clean/Cleaner.h"
#include "shared/os/Files.h"
#include "tests/support/QueueDaemon.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace mw;
using namespace Qt::StringLiterals;

class tst_Cleaner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void commands(); // rows: I7 P3
    void notCommands_data();
    void notCommands(); // rows: I7
    void answersInOrder(); // rows: I7
    void stalePidFiles(); // rows: I7 I2

private:
    QString path(const char *name) const { return m_home->path() + u"/queue/"_s + QLatin1String(name); }
    clean::Cleaner cleaner() const
    {
        return {std::move(*os::openDirectory((m_home->path() + u"/queue"_s).toStdString())), mail::QueueLayout()};
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void tst_Cleaner::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    test::makePrivateHub(m_home->path());
    for (const char *name : {"intd/47", "todo/47", "mess/1/47"})
        test::writeFile(path(name), "x");
}

void tst_Cleaner::commands()
{
    QCOMPARE(cleaner().obey("todo/47"), '+');
    QVERIFY(!QFile::exists(path("intd/47")) && !QFile::exists(path("todo/47")) && QFile::exists(path("mess/1/47")));
    QCOMPARE(cleaner().obey("foop/47"), '+');
    QVERIFY(!QFile::exists(path("mess/1/47")));
    QCOMPARE(cleaner().obey("foop/47"), '+');
    QDir().mkpath(path("todo/48"));
    QCOMPARE(cleaner().obey("todo/48"), '!');
}

void tst_Cleaner::notCommands_data()
{
    QTest::addColumn<QByteArray>("command");
    for (const char *command : {"", "foop/", "oops/47", "foop/../47", "foop/4x7", "todo/-1", "FOOP/47"})
        QTest::newRow(command) << QByteArray(command);
    QTest::newRow("long") << "foop/" + QByteArray(95, '0');
}

void tst_Cleaner::notCommands()
{
    QFETCH(QByteArray, command);
    QCOMPARE(cleaner().obey(command.toStdString()), 'x');
    QVERIFY(QFile::exists(path("mess/1/47")));
}

void tst_Cleaner::answersInOrder()
{
    auto in = *os::makePipe();
    auto out = *os::makePipe();
    const std::string commands("todo/47\0bad\0foop/47\0", 20);
    QVERIFY(os::writeAll(in.write.get(), commands + std::string(150, 'y') + '\0').has_value());
    in.write.reset();
    QVERIFY(cleaner().serve(in.read.get(), out.write.get()).has_value());
    out.write.reset();
    QCOMPARE(*os::readAll(out.read.get(), 100), std::string("+x+x"));
}

void tst_Cleaner::stalePidFiles()
{
    const UnixTime now = 1'700'000'000;
    test::writeFile(path("pid/1.2.3"), "");
    test::writeFile(path("pid/2.3.4"), "");
    const auto touch = [&](const char *name, UnixTime time) {
        QVERIFY(os::setTimesAt(os::kWorkingDirectory, path(name).toStdString(), time, time).has_value());
    };
    touch("pid/1.2.3", now - clean::kStaleAfter - 1);
    touch("pid/2.3.4", now - clean::kStaleAfter + 1);
    cleaner().removeStalePidFiles(now);
    QVERIFY(!QFile::exists(path("pid/1.2.3")) && QFile::exists(path("pid/2.3.4")));
}

QTEST_APPLESS_MAIN(tst_Cleaner)
#include "tst_Cleaner.moc"

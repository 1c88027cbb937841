// SPDX-License-Identifier: GPL-3.0-or-later
// installer/install into an empty root (DESTDIR): accounts, owners and modes, links that lead somewhere, no setuid
// file; and a second run changes nothing.
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtTest/QTest>

#include <algorithm>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

const QString kRoot = u"/gold/root"_s;

RunResult install()
{
    return run({QStringLiteral(MW_SOURCE_DIR "/installer/install"), u"--build"_s,
                QFileInfo(QStringLiteral(MW_BIN_DIR)).path()},
               {.environment = {u"DESTDIR="_s + kRoot}, .limit = 100'000});
}

// "alias:qmail 2755" style: names as in that root.
QString rights(const QString &path)
{
    const auto named = [](const QString &file, uint id) {
        for (const auto &line : readFile(kRoot + u"/etc/"_s + file).split('\n')) {
            const auto parts = line.split(':');
            if (parts.size() > 2 && parts[2].toUInt() == id)
                return QString::fromUtf8(parts[0]);
        }
        return QString::number(id);
    };
    struct stat s{};
    if (::lstat(QFile::encodeName(kRoot + path).constData(), &s) < 0)
        return u"missing"_s;
    return u"%1:%2 %3"_s.arg(named(u"passwd"_s, s.st_uid), named(u"group"_s, s.st_gid),
                             QString::number(s.st_mode & 07777, 8));
}

} // namespace

class tst_Install : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ownersAndModes_data();
    void ownersAndModes();
    void programsAreThere();
    void nothingIsSetuid();
    void secondRunChangesNothing();
};

void tst_Install::initTestCase()
{
    for (const auto *name : {"passwd", "group", "shadow", "gshadow", "login.defs"}) {
        const auto file = u"/etc/"_s + QLatin1String(name);
        QByteArray own;
        for (const auto &line : readFile(file).split('\n')) {
            if (line.startsWith("root:") || qstrcmp(name, "login.defs") == 0)
                own += line + '\n';
        }
        writeFile(kRoot + file, own);
    }
    const auto installed = install();
    QVERIFY2(installed.code == 0, installed.errors);
}

void tst_Install::ownersAndModes_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("/var/qmail/alias") << u"alias:qmail 755"_s;
    QTest::newRow("/etc/pam.d/mailwright") << u"root:root 644"_s;
    QTest::newRow("/usr/share/polkit-1/actions/org.mailwright.policy") << u"root:root 644"_s;
    QTest::newRow("/usr/share/polkit-1/rules.d/50-org.mailwright.rules") << u"root:root 644"_s;
    QTest::newRow("/var/qmail/control") << u"root:root 755"_s;
    QTest::newRow("/var/qmail/queue") << u"qmailq:qmail 751"_s;
    QTest::newRow("/var/qmail/queue/lock") << u"qmailq:qmail 751"_s;
    QTest::newRow("/var/qmail/queue/todo") << u"qmailq:qmail 750"_s;
    QTest::newRow("/var/qmail/queue/intd") << u"qmailq:qmail 700"_s;
    QTest::newRow("/var/qmail/queue/mess/22") << u"qmailq:qmail 750"_s;
    QTest::newRow("/var/qmail/queue/info/22") << u"qmails:qmail 700"_s;
    QTest::newRow("/var/qmail/queue/remote/0") << u"qmails:qmail 700"_s;
    QTest::newRow("/var/qmail/queue/lock/sendmutex") << u"qmails:qmail 600"_s;
    QTest::newRow("/var/qmail/queue/lock/trigger") << u"qmails:qmail 622"_s;
    QTest::newRow("/var/qmail/queue/lock/tcpto") << u"qmailr:qmail 640"_s;
    QTest::newRow("/var/qmail/queue/lock/tcpto6") << u"qmailr:qmail 640"_s;
}

void tst_Install::ownersAndModes()
{
    QFETCH(QString, expected);
    QCOMPARE(rights(QString::fromLatin1(QTest::currentDataTag())), expected);
}

void tst_Install::programsAreThere()
{
    for (const auto *name : {"qmail-queue", "qmail-send", "qmail-smtpd", "qmail-local", "sendmail"}) {
        const QFileInfo link(kRoot + u"/var/qmail/bin/"_s + QLatin1String(name));
        QVERIFY2(link.isSymLink(), name);
        QVERIFY2(QFileInfo(kRoot + link.readSymLink()).isExecutable() || QFileInfo(kRoot + link.symLinkTarget()).isExecutable(),
                 name);
    }
    for (const auto *name : {"home", "home+df", "proc", "proc+df", "binm1", "binm2", "binm3", "binm3+df", "rc"})
        QVERIFY2(QFileInfo(kRoot + QFile::symLinkTarget(kRoot + u"/var/qmail/boot/"_s + QLatin1String(name))).isExecutable(), name);
    QVERIFY(QFileInfo(kRoot + u"/var/qmail/rc"_s).isSymLink());
    QVERIFY(QFileInfo(kRoot + u"/usr/bin/qmailctl"_s).isSymLink());
    QVERIFY(QFile::exists(kRoot + u"/usr/lib/systemd/system/mailwrightd.service"_s));
    QVERIFY(!QDir(kRoot + u"/usr/share/man/man8"_s).entryList({u"qmail-send.8"_s}).isEmpty());
}

void tst_Install::nothingIsSetuid()
{
    QCOMPARE(run({u"find"_s, kRoot, u"-type"_s, u"f"_s, u"-perm"_s, u"/6000"_s}).output, QByteArray());
}

void tst_Install::secondRunChangesNothing()
{
    // Sorted: a directory lists its entries in no order that a second install must keep.
    const auto listed = [] {
        auto lines = run({u"find"_s, kRoot, u"-printf"_s, u"%p %m %u %g %l\n"_s}).output.split('\n');
        std::ranges::sort(lines);
        return lines.join('\n');
    };
    const auto before = listed();
    const auto installed = install();
    QVERIFY2(installed.code == 0, installed.errors);
    QCOMPARE(listed(), before);
}

MW_SANDBOX_TEST_MAIN(tst_Install)
#include "tst_Install.moc"

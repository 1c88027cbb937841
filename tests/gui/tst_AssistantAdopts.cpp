// SPDX-License-Identifier: GPL-3.0-or-later
// The assistant before a server that somebody has set up by hand, as Life with qmail tells it, with the real daemontools: it
// says what it has found, shows what taking it over means, and takes it over without a change of any file.
#include "gui/app/Application.h"
#include "gui/app/MainWindow.h"
#include "gui/assistant/SetupAssistant.h"
#include "gui/widgets/Theme.h"

#include "tests/gui/AssistantDriver.h"
#include "tests/gui/ControlHub.h"
#include "tests/support/DnsServer.h"
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTest>

#include <sys/mount.h>

using namespace mw::gui;
using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSocket = u"/run/mailwright/helper.sock"_s;

QByteArray files()
{
    return run({u"sh"_s, u"-c"_s, u"cd / && find var/qmail/control var/qmail/users var/qmail/alias home etc/tcp.smtp etc/tcp.smtp.cdb service/*/run "
                                  "-type f -exec sha256sum {} + | sort"_s})
        .output;
}

} // namespace

class tst_AssistantAdopts : public QObject, private AssistantDriver {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void adoptsWhatIsThere();
    void cleanupTestCase();

private:
    std::unique_ptr<DnsServer> m_dns;
    std::unique_ptr<Background> m_svscan;
    std::unique_ptr<Background> m_daemon;
    QByteArray m_before;
};

void tst_AssistantAdopts::initTestCase()
{
    QVERIFY(::mount("mailwright", "/var/log", "tmpfs", 0, "mode=755") == 0);
    m_dns = std::make_unique<DnsServer>();
    writeFile(u"/etc/resolv.conf"_s, "nameserver 127.0.0.1\n");
    makeQueue();
    const auto made = run({u"sh"_s, QString::fromLatin1(kSandboxSource) + u"/tests/e2e/howto.sh"_s});
    QVERIFY2(made.code == 0, (made.output + made.errors).constData());
    // Programs of another make, as far as one can see.
    for (const auto &name : QDir(u"/var/qmail/bin"_s).entryList({u"qmail-*"_s}, QDir::Files)) {
        const auto path = u"/var/qmail/bin/"_s + name;
        QVERIFY(QFile::remove(path));
        writeFile(path, "#!/bin/sh\n# netqmail home page\nexec " + QByteArray(kSandboxPrograms) + "/" + name.toUtf8() + " \"$@\"\n", 0755);
    }
    for (const auto &name : QDir(u"/var/qmail/bin"_s).entryList({u"mailwright*"_s}, QDir::Files))
        QVERIFY(QFile::remove(u"/var/qmail/bin/"_s + name));
    m_svscan = std::make_unique<Background>(QStringList{u"svscan"_s, u"/service"_s});
    QVERIFY(waitUntil([] { return listens(25); }, kHubPatience));
    m_before = files();
    m_daemon = std::make_unique<Background>(QStringList{QString::fromLatin1(kSandboxPrograms) + u"/mailwrightd"_s});
    QVERIFY(waitUntil([] { return QFile::exists(kSocket); }, kHubPatience));
}

void tst_AssistantAdopts::adoptsWhatIsThere()
{
    QVERIFY(showWindow(kSocket));
    open();
    QTRY_VERIFY2_WITH_TIMEOUT(notes(u"setup-findings"_s).contains(u"which can be adopted"_s), qPrintable(notes(u"setup-findings"_s)), kHubPatience);
    picture(u"assistant-adopt-found"_s);
    press(u"setup-adopt"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(notes(u"setup-findings"_s).contains(u"The services are in /service."_s), qPrintable(notes(u"setup-findings"_s)), kHubPatience);
    QVERIFY(notes(u"setup-findings"_s).contains(u"The queue is spread over 23 directories."_s));
    picture(u"assistant-adopt-preview"_s);
    QCOMPARE(files(), m_before);
    press(u"setup-adopt"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!assistant(), kHubPatience);
    QTRY_VERIFY_WITH_TIMEOUT(window()->hub().connected() && window()->settled(), kHubPatience);
    QVERIFY(window()->services().services().size() >= 2);
    QCOMPARE(files(), m_before);
    QVERIFY(listens(25));
}

void tst_AssistantAdopts::cleanupTestCase()
{
    closeWindow();
    m_daemon.reset();
    m_svscan.reset();
}

int main(int argc, char **argv)
{
    enterSandbox();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"mailwright-test"_s);
    prepareApplication(application);
    dressForPictures(application);
    tst_AssistantAdopts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_AssistantAdopts.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// systemd's unit of the helper: systemd understands it, and with the powers and places that it leaves, the helper changes the
// configuration, runs the services, and mail comes in and is delivered. systemd itself cannot run in a sandbox: setpriv and mounts do
// here what it does.
#include "tests/e2e/ThreatHub.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

const QString kUnit = QString::fromLatin1(kSandboxSource) + u"/installer/systemd/mailwrightd.service"_s;

// All values of that setting.
QStringList values(const QString &setting)
{
    QStringList out;
    for (const auto &line : QString::fromUtf8(readFile(kUnit)).split(u'\n')) {
        if (line.startsWith(setting + u'='))
            out << line.section(u'=', 1).split(u' ', Qt::SkipEmptyParts);
    }
    return out;
}

} // namespace

class tst_Unit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void systemdUnderstandsIt();
    void exposure();
    void theHubWorksWithWhatItLeaves();
};

void tst_Unit::systemdUnderstandsIt()
{
    // The program and its page are where the package puts them, which is not here.
    const auto unit = QString::fromUtf8(readFile(kUnit)).replace(u"/usr/sbin/mailwrightd"_s, u"/bin/true"_s).replace(u"man:mailwrightd(8)"_s, u"https://mailwright.example/"_s);
    writeFile(u"/gold/mailwrightd.service"_s, unit.toUtf8());
    const auto seen = run({u"systemd-analyze"_s, u"verify"_s, u"--man=no"_s, u"/gold/mailwrightd.service"_s});
    QVERIFY2(seen.code == 0 && seen.errors.isEmpty(), seen.errors);
}

// It must not become worse unnoticed: 0 is the best, 100 the worst.
void tst_Unit::exposure()
{
    const auto seen = run({u"systemd-analyze"_s, u"security"_s, u"--offline=yes"_s, u"--threshold=60"_s, u"--no-pager"_s, kUnit});
    QVERIFY2(seen.code == 0, seen.output.right(300) + seen.errors);
}

void tst_Unit::theHubWorksWithWhatItLeaves()
{
    QCOMPARE(values(u"ProtectSystem"_s), QStringList{u"yes"_s});
    QVERIFY(run({u"mount"_s, u"--bind"_s, u"/usr"_s, u"/usr"_s}).code == 0 && run({u"mount"_s, u"-o"_s, u"remount,bind,ro"_s, u"/usr"_s}).code == 0);
    QVERIFY(run({u"touch"_s, u"/usr/x"_s}).code != 0);
    QStringList dropped;
    for (auto name : values(u"CapabilityBoundingSet"_s))
        dropped << u'-' + name.remove(u'~').remove(u"CAP_"_s).toLower();
    QVERIFY(dropped.size() > 15);
    ThreatHub hub;
    QVERIFY(hub.start({u"setpriv"_s, u"--bounding-set"_s, dropped.join(u',')}));
    const auto status = readFile(u"/proc/%1/status"_s.arg(processesNamed("mailwrightd").first()));
    const auto bounds = status.mid(status.indexOf("CapBnd:")).split('\n').first().mid(7).trimmed().toULongLong(nullptr, 16);
    QVERIFY(bounds != 0 && (bounds & (1ULL << 21)) == 0 && (bounds & (1ULL << 12)) == 0); // neither CAP_SYS_ADMIN nor CAP_NET_ADMIN
    // A change, whose probe asks the server; a person's own file, written as that person; a service anew.
    const auto added = ThreatHub::ctl({u"domain"_s, u"add"_s, u"shop.example"_s, u"--user"_s, u"bench-shop"_s});
    QVERIFY2(added.code == 0, added.output + added.errors);
    const auto file = ThreatHub::ctl({u"address"_s, u"add"_s, u"info@shop.example"_s, u"--mailbox"_s, u"./Maildir/"_s});
    QVERIFY2(file.code == 0, file.output + file.errors);
    QCOMPARE(QFileInfo(u"/home/bench/.qmail-shop-info"_s).ownerId(), uint{kBench});
    QVERIFY(waitUntil([] { return listens(25); }, 20'000));
    const auto restarted = ThreatHub::ctl({u"service"_s, u"restart"_s, u"qmail-smtpd"_s});
    QVERIFY2(restarted.code == 0, restarted.output + restarted.errors);
    QVERIFY(waitUntil([] { return listens(25); }, 20'000));
    QCOMPARE(run({ThreatHub::program("maildirmake"), u"/home/bench/Maildir"_s}, {.user = kBench}).code, 0);
    const auto mail = [] { return QDir(u"/home/bench/Maildir/new"_s).entryList(QDir::Files).size(); };
    const auto before = mail();
    const auto smtp = run({u"swaks"_s, u"--server"_s, u"127.0.0.1"_s, u"--from"_s, u"a@client.example"_s, u"--to"_s, u"info@shop.example"_s});
    QVERIFY2(smtp.code == 0, smtp.output + smtp.errors);
    const bool arrived = waitUntil([&] { return mail() == before + 1; }, 20'000);
    QVERIFY2(arrived, ThreatHub::ctl({u"log"_s, u"cat"_s, u"qmail-send"_s}).output);
    // Who listens on which port is seen with the powers that are left.
    const auto doctor = ThreatHub::ctl({u"doctor"_s});
    QVERIFY2(!doctor.output.contains("Operation not permitted") && !doctor.output.contains("Permission denied"), doctor.output);
}

MW_SANDBOX_TEST_MAIN(tst_Unit)
#include "tst_Unit.moc"

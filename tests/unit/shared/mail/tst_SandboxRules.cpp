// SPDX-License-Identifier: GPL-3.0-or-later
// What the table of sandboxes becomes on a hub: paths, ports, when the loose sandbox is needed, and what is said of a
// kernel that cannot do it all.
#include "shared/mail/SandboxLint.h"
#include "shared/mail/Sandboxes.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace mw;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class tst_SandboxRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void linksInControlAreFollowed();
    void programsBesideQmailQueueAreReadable();
    void portsAreThoseOfTheTable();
    void programsOfTheAdministratorNeedTheLooseOne();
    void thosePlansDiffer();
    void everyProcessHasOneEntry();
    void kernelsThatCannotDoItAll();

private:
    std::unique_ptr<QTemporaryDir> m_home;
    QString path(const QString &name) const { return m_home->filePath(name); }
};

void tst_SandboxRules::initTestCase()
{
    if (::geteuid() == 0)
        QVERIFY(::seteuid(65534) == 0); // root's home is built in
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("QMAILHOME", QFile::encodeName(m_home->path()));
    for (const auto *part : {"control", "bin", "real"})
        QVERIFY(QDir().mkpath(path(QLatin1String(part))));
}

void tst_SandboxRules::init()
{
    qunsetenv("QMAILQUEUE");
    qunsetenv("DNSCACHEIP");
    QFile::remove(path(u"bin/qmail-queue"_s));
    write(path(u"real/qmail-queue"_s), "an ELF file with mailwright qmail-queue 1 in it");
    QVERIFY(QFile::link(path(u"real/qmail-queue"_s), path(u"bin/qmail-queue"_s)));
}

void tst_SandboxRules::linksInControlAreFollowed()
{
    write(path(u"elsewhere"_s), "x\n");
    QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"control/rcpthosts"_s)));
    write(path(u"control/me"_s), "x\n");
    const auto rules = mail::rulesOf(mail::sandboxOf(mail::Confined::Smtp));
    const auto control = path(u"control"_s).toStdString();
    QVERIFY(std::ranges::contains(rules.read, control));
    QVERIFY(std::ranges::contains(rules.read, control + "/rcpthosts"));
    QVERIFY(!std::ranges::contains(rules.read, control + "/me"));
    QVERIFY(QFile::remove(path(u"control/rcpthosts"_s)));
}

void tst_SandboxRules::programsBesideQmailQueueAreReadable()
{
    const auto rules = mail::rulesOf(mail::sandboxOf(mail::Confined::Qmtp));
    QVERIFY(std::ranges::contains(rules.read, path(u"bin"_s).toStdString()));
    QVERIFY(std::ranges::contains(rules.read, QFileInfo(path(u"real"_s)).canonicalFilePath().toStdString()));
    QVERIFY(rules.write.empty() && rules.change.empty());
}

void tst_SandboxRules::portsAreThoseOfTheTable()
{
    using Ports = std::vector<std::uint16_t>;
    const auto portsOf = [](mail::Confined process, const mail::SandboxDetails &details = {}) {
        return mail::rulesOf(mail::sandboxOf(process), details).connectTo;
    };
    QCOMPARE(portsOf(mail::Confined::Qmtp), Ports());
    QVERIFY(!portsOf(mail::Confined::Remote));
    QCOMPARE(mail::rulesOf(mail::sandboxOf(mail::Confined::Remote)).bindTo, Ports{0});
    QCOMPARE(portsOf(mail::Confined::QmqpClient, {.namedPorts = {628}}), Ports{628});
    qputenv("DNSCACHEIP", "127.0.0.1:5353 ::1 [::1]:54,10.0.0.1");
    QCOMPARE(portsOf(mail::Confined::DnsTool), (Ports{53, 5353, 54}));
    QCOMPARE(portsOf(mail::Confined::Qmtp), Ports()); // asks no name server
}

void tst_SandboxRules::programsOfTheAdministratorNeedTheLooseOne()
{
    QVERIFY(mail::planSandbox(mail::Confined::Qmtp).rules.has_value());
    write(path(u"filter"_s), "#!/bin/sh\n");
    qputenv("QMAILQUEUE", QFile::encodeName(path(u"filter"_s)));
    QVERIFY(!mail::planSandbox(mail::Confined::Qmtp).rules);
    QVERIFY(!mail::planSandbox(mail::Confined::Qmtp).maySwitchUser);
    QVERIFY(mail::planSandbox(mail::Confined::Pop3).rules.has_value()); // queues nothing
    ::chmod(QFile::encodeName(path(u"filter"_s)).constData(), 04755);
    QVERIFY(mail::planSandbox(mail::Confined::Qmtp).maySwitchUser);
    for (const auto *name : {"filter", "real/../filter"}) { // as seen from the home
        qputenv("QMAILQUEUE", name);
        QVERIFY2(mail::planSandbox(mail::Confined::Qmtp).maySwitchUser, name);
    }
    qunsetenv("QMAILQUEUE");
    QVERIFY(!mail::planSandbox(mail::Confined::SmtpWorker, {.queuePrograms = {"filter"}}).rules);
    QVERIFY(QFile::remove(path(u"bin/qmail-queue"_s)));
    write(path(u"bin/qmail-queue"_s), "#!/bin/sh\nexec something else\n");
    QVERIFY(!mail::planSandbox(mail::Confined::Qmtp).rules);
}

// By which the listening process knows that its children need another sandbox.
void tst_SandboxRules::thosePlansDiffer()
{
    const auto before = mail::planSandbox(mail::Confined::SmtpWorker);
    QCOMPARE(mail::planSandbox(mail::Confined::SmtpWorker) == before, true);
    QVERIFY(mail::planSandbox(mail::Confined::SmtpWorker, {.queuePrograms = {"filter"}}) != before);
    QVERIFY(mail::planSandbox(mail::Confined::SmtpWorker, {.named = {"/etc"}}) != before);
    // The same name, another file.
    write(path(u"rules"_s), "one");
    const auto plan = mail::planSandbox(mail::Confined::SmtpWorker, {.named = {path(u"rules"_s).toStdString()}});
    const auto mark = mail::markOf(plan);
    QCOMPARE(mail::markOf(plan), mark);
    write(path(u"rules.new"_s), "two");
    QCOMPARE(::rename(QFile::encodeName(path(u"rules.new"_s)).constData(), QFile::encodeName(path(u"rules"_s)).constData()), 0);
    QVERIFY(mail::markOf(plan) != mark);
}

void tst_SandboxRules::everyProcessHasOneEntry()
{
    for (const auto &wiring : mail::kSandboxes)
        QCOMPARE(std::ranges::count(mail::kSandboxes, wiring.process, &mail::SandboxWiring::process), 1);
    QCOMPARE(mail::sandboxOf(mail::Confined::Doctor).process, mail::Confined::Doctor);
}

void tst_SandboxRules::kernelsThatCannotDoItAll()
{
    using Ids = QStringList;
    const auto ids = [](const os::SandboxSupport &support) {
        Ids out;
        for (const auto &finding : mail::lintSandbox(support))
            out.append(QString::fromStdString(finding.id));
        return out;
    };
    QCOMPARE(ids({.landlock = 6, .systemCalls = true}), Ids());
    QCOMPARE(ids({.landlock = 3, .systemCalls = true}), Ids{u"sandbox-partial"_s});
    QVERIFY(mail::lintSandbox({.landlock = 3, .systemCalls = true}).front().what.contains("TCP ports"));
    QVERIFY(!mail::lintSandbox({.landlock = 5, .systemCalls = true}).front().what.contains("TCP ports"));
    QCOMPARE(ids({.landlock = 0, .systemCalls = true, .filesShortfall = "this kernel has no Landlock"}),
             Ids{u"sandbox-files"_s});
    QCOMPARE(ids({.landlock = 6, .callsShortfall = "no seccomp"}), Ids{u"sandbox-calls"_s});
    const auto here = os::sandboxSupport();
    QCOMPARE(here.filesShortfall.empty(), here.landlock >= 2);
    QCOMPARE(here.callsShortfall.empty(), here.systemCalls);
}

QTEST_APPLESS_MAIN(tst_SandboxRules)
#include "tst_SandboxRules.moc"

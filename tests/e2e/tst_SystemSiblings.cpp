// SPDX-License-Identifier: GPL-3.0-or-later
// The distribution's fastforward and dot-forward run unchanged on top of this MTA.
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace mw::test;

class tst_SystemSiblings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fastforwardReadsAliases();
    void dotForwardReadsForward();
    void cleanupTestCase();

private:
    RunResult inject(const QString &to, const QByteArray &subject);
    static int subjects(const QString &home, const QByteArray &subject);

    std::unique_ptr<SystemHub> m_hub;
    QString m_anna;
    QString m_ben;
};

RunResult tst_SystemSiblings::inject(const QString &to, const QByteArray &subject)
{
    return run({u"/var/qmail/bin/qmail-inject"_s, u"-f"_s, u"anna@hub.example"_s, to},
               {.input = "Subject: " + subject + "\n\nhello\n", .user = 2000});
}

int tst_SystemSiblings::subjects(const QString &home, const QByteArray &subject)
{
    return countByField(maildirMessages(home + u"/Maildir"_s), "Subject").value(subject);
}

// The distribution builds both for a home below /var/lib: an administrator links it, here it is bound.
void tst_SystemSiblings::initTestCase()
{
    QDir().mkpath(u"/var/lib/qmail"_s);
    QCOMPARE(::mount("/var/qmail", "/var/lib/qmail", nullptr, MS_BIND, nullptr), 0);
    m_hub = std::make_unique<SystemHub>();
    m_anna = SystemHub::addPerson(u"anna"_s);
    m_ben = SystemHub::addPerson(u"ben"_s, "|dot-forward .forward\n./Maildir/\n");
    SystemHub::dotQmail(u"alias"_s, u"-default"_s, "|fastforward -d /etc/aliases.cdb\n");
    QVERIFY2(m_hub->start(), SystemHub::sendLog());
}

void tst_SystemSiblings::fastforwardReadsAliases()
{
    writeFile(u"/etc/aliases"_s, "sales: anna@hub.example, ben@hub.example\nhelp: sales\n");
    const auto made = run({u"/usr/sbin/qmail-newaliases"_s});
    QVERIFY2(made.code == 0, made.errors);
    QVERIFY(inject(u"help@hub.example"_s, "help me").code == 0);
    QVERIFY2(waitUntil([&] { return subjects(m_anna, "help me") == 1 && subjects(m_ben, "help me") == 1; }, 15'000),
             SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue());
}

void tst_SystemSiblings::dotForwardReadsForward()
{
    QVERIFY(inject(u"ben@hub.example"_s, "stays").code == 0);
    QVERIFY2(waitUntil([&] { return subjects(m_ben, "stays") == 1; }, 15'000), SystemHub::sendLog());
    writeFile(m_ben + u"/.forward"_s, "anna@hub.example\n");
    run({u"chown"_s, u"ben"_s, m_ben + u"/.forward"_s});
    QVERIFY(inject(u"ben@hub.example"_s, "goes on").code == 0);
    QVERIFY2(waitUntil([&] { return subjects(m_anna, "goes on") == 1; }, 15'000), SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue());
    QCOMPARE(subjects(m_ben, "goes on"), 0);
}

void tst_SystemSiblings::cleanupTestCase()
{
    m_hub.reset();
    ::umount("/var/lib/qmail");
}

MW_SANDBOX_TEST_MAIN(tst_SystemSiblings)
#include "tst_SystemSiblings.moc"

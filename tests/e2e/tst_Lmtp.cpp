// SPDX-License-Identifier: GPL-3.0-or-later
// Delivery by LMTP into a real Dovecot: of whole domains by qmail-remote, of one person by a line of .qmail.
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

const QString kBin = u"/var/qmail/bin/"_s;
constexpr uid_t kBench = 2000;

// Dovecot's LMTP on a socket that everybody may use, and on 127.0.0.1:2424; users are made as they come, except "nobody".
const QByteArray kDovecot = R"(dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
base_dir = /run/dovecot
log_path = /run/dovecot.log
protocols = lmtp
ssl = no
default_internal_user = dovecot
default_login_user = dovenull
mail_driver = maildir
mail_path = /run/store/%{user | username}
mail_uid = bench
mail_gid = bench
first_valid_uid = 1000
quota_storage_size = 1G
passdb passwd-file {
  passwd_file_path = /run/dovecot-users
}
userdb passwd-file {
  passwd_file_path = /run/dovecot-users
}
service lmtp {
  unix_listener lmtp {
    mode = 0666
  }
  inet_listener lmtp {
    listen = 127.0.0.1
    port = 2424
  }
}
service stats {
  unix_listener stats-writer {
    mode = 0666
  }
}
)";

QList<QByteArray> stored(const QString &user)
{
    return maildirMessages(u"/run/store/"_s + user);
}

RunResult inject(const QString &to, const QByteArray &subject)
{
    return run({kBin + u"qmail-inject"_s, u"-f"_s, u"anna@hub.example"_s, to},
               {.input = "Subject: " + subject + "\n\nbody\n", .user = kBench});
}

RunResult lmtp(const QStringList &arguments, const QByteArray &recipient, const QByteArray &message = "Subject: x\n\nbody\n")
{
    return run(QStringList{kBin + u"qmail-lmtp"_s} + arguments,
               {.input = message,
                .environment = {u"SENDER=ann@a.example"_s, u"RECIPIENT="_s + QString::fromUtf8(recipient),
                                u"DTLINE=Delivered-To: test\n"_s},
                .user = kBench});
}

} // namespace

class tst_Lmtp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void byProgram();          // rows: B33
    void programsExitCodes();  // rows: B33
    void byDotQmail();         // rows: B33
    void byRoute();            // rows: B33
    void byRouteOverTcp();     // rows: B33
    void unknownPersonBounces();
    void storeIsDown();
    void cleanupTestCase();

private:
    std::unique_ptr<SystemHub> m_hub;
    std::unique_ptr<Background> m_dovecot;
};

void tst_Lmtp::initTestCase()
{
    QDir().mkpath(u"/run/store"_s);
    QCOMPARE(::chown("/run/store", kBench, kBench), 0);
    writeFile(u"/run/dovecot-users"_s, "zoe@store.example:{PLAIN}x::::::\njoe@store.example:{PLAIN}x::::::\n"
                                       "joe@tcp.example:{PLAIN}x::::::\nanna@hub.example:{PLAIN}x::::::\n");
    writeFile(u"/run/dovecot.conf"_s, kDovecot);
    m_dovecot = std::make_unique<Background>(QStringList{u"dovecot"_s, u"-F"_s, u"-c"_s, u"/run/dovecot.conf"_s});
    QVERIFY2(waitUntil([] { return listens(2424) && listensAtSocket("/run/dovecot/lmtp"); }, 15'000),
             readFile(u"/run/dovecot.log"_s) + m_dovecot->output());
    m_hub = std::make_unique<SystemHub>();
    SystemHub::control(u"lmtproutes"_s, "store.example:/run/dovecot/lmtp\ntcp.example:127.0.0.1:2424\n");
    (void)SystemHub::addPerson(u"anna"_s, "|/var/qmail/bin/qmail-lmtp /run/dovecot/lmtp\n");
    QVERIFY2(m_hub->start(), SystemHub::sendLog() + SystemHub::smtpdLog());
}

void tst_Lmtp::byProgram()
{
    const auto result = lmtp({u"/run/dovecot/lmtp"_s}, "zoe@store.example", "Subject: one\n\n.dot\n");
    QVERIFY2(result.code == 0, result.output + result.errors + readFile(u"/run/dovecot.log"_s));
    QVERIFY2(result.output.contains("/run/dovecot/lmtp accepted message"), result.output);
    QCOMPARE(stored(u"zoe"_s).size(), 1);
    const auto message = stored(u"zoe"_s).first();
    QVERIFY2(message.contains("Return-Path: <ann@a.example>") && message.contains("Delivered-To: test"), message);
    QVERIFY2(message.contains("\n.dot") && !message.contains("\n..dot"), message);
    QCOMPARE(lmtp({u"127.0.0.1:2424"_s, u"joe@store.example"_s}, "nobody@store.example").code, 0);
    QCOMPARE(lmtp({u"localhost:2424"_s, u"joe@store.example"_s}, "nobody@store.example").code, 0);
    QCOMPARE(stored(u"joe"_s).size(), 2);
}

void tst_Lmtp::programsExitCodes()
{
    const auto unknown = lmtp({u"/run/dovecot/lmtp"_s}, "nobody@store.example");
    QVERIFY2(unknown.code == 100, unknown.output);
    QVERIFY2(unknown.output.contains("does not like recipient"), unknown.output);
    QCOMPARE(lmtp({u"/run/no-such-socket"_s}, "zoe@store.example").code, 111);
    QCOMPARE(lmtp({u"127.0.0.1:1"_s}, "zoe@store.example").code, 111);
    QCOMPARE(lmtp({u"127.0.0.1:99999"_s}, "zoe@store.example").code, 100);
    QCOMPARE(lmtp({}, "zoe@store.example").code, 100);
    QCOMPARE(lmtp({u"/run/dovecot/lmtp"_s}, "").code, 100);
}

void tst_Lmtp::byDotQmail()
{
    QCOMPARE(inject(u"anna@hub.example"_s, "for anna").code, 0);
    QVERIFY2(waitUntil([] { return stored(u"anna"_s).size() == 1; }, 15'000), SystemHub::sendLog());
    const auto message = stored(u"anna"_s).first();
    QVERIFY2(message.contains("Delivered-To: anna@hub.example"), message);
    QVERIFY(SystemHub::waitForEmptyQueue());
}

void tst_Lmtp::byRoute()
{
    const auto before = stored(u"zoe"_s).size();
    for (int i = 0; i < 10; ++i)
        QCOMPARE(inject(u"zoe@store.example"_s, "routed " + QByteArray::number(i)).code, 0);
    QVERIFY2(waitUntil([&] { return stored(u"zoe"_s).size() == before + 10; }, 20'000), SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue());
    const auto isLogged = [] { return SystemHub::sendLog().contains("success: /run/dovecot/lmtp_accepted_message."); };
    QVERIFY2(waitUntil(isLogged, 10'000), SystemHub::sendLog());
}

void tst_Lmtp::byRouteOverTcp()
{
    QCOMPARE(inject(u"joe@tcp.example"_s, "by tcp").code, 0);
    QVERIFY2(waitUntil([] { return countByField(stored(u"joe"_s), "Subject").contains("by tcp"); }, 15'000), SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue());
}

void tst_Lmtp::unknownPersonBounces()
{
    QCOMPARE(inject(u"nobody@store.example"_s, "for nobody").code, 0);
    QVERIFY2(waitUntil([] { return SystemHub::sendLog().contains("failure: /run/dovecot/lmtp_does_not_like_recipient"); }, 15'000),
             SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue());
}

void tst_Lmtp::storeIsDown()
{
    m_dovecot.reset();
    QVERIFY(waitUntil([] { return !listens(2424); }, 10'000));
    QFile::remove(u"/run/dovecot/lmtp"_s);
    QCOMPARE(inject(u"zoe@store.example"_s, "while it is down").code, 0);
    QVERIFY2(waitUntil([] { return SystemHub::sendLog().contains("deferral: Unable_to_reach_the_LMTP_server"); }, 15'000),
             SystemHub::sendLog());
    QCOMPARE(SystemHub::queued().size(), 1);
}

void tst_Lmtp::cleanupTestCase()
{
    m_hub.reset();
}

MW_SANDBOX_TEST_MAIN(tst_Lmtp)
#include "tst_Lmtp.moc"
